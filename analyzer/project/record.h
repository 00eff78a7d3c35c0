// The compile commands of a build and of those before it.
#ifndef WASMREADY_RECORD_H
#define WASMREADY_RECORD_H

// Joins what a build recorded with what is known of earlier ones: texts of compilation databases,
// NULL where there is none. Of two commands that make one object the new one counts. whole: the
// build did not fail: an earlier command whose source is gone, or whose object was there when it
// was recorded and is gone, is no longer part of it. *fresh, *kept: how many commands are new, and
// of earlier builds. Returns a database, one command a line, or NULL where none is left; a text
// that is no database has none. g_free() it.
char *record_join(const char *before, const char *recorded, int whole, int *fresh, int *kept);

#endif
