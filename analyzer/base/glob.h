// Globs on paths, matched in a time that grows with the path alone.
//
// * stands for any bytes within a folder, ** for any across folders (and "**/" for nothing as
// well), ? for one byte but a slash, [a-z] and [!a-z] for one of a set; a backslash takes the
// next byte as it is. A glob matches a path and all below it. Without a slash but at its end it
// matches at any depth; one that begins with "/" or "./" from the top.
#ifndef WASMREADY_GLOB_H
#define WASMREADY_GLOB_H

#include <glib.h>

// Bytes of a glob, at most: matching takes a step for each byte of the path and each 64 of it.
#define GLOB_MAX 256

struct glob;

// Reads a glob. Returns NULL when it is longer than GLOB_MAX; any other text is a glob.
// glob_free() it.
struct glob *glob_new(const char *text);
void glob_free(struct glob *glob); // NULL is fine

// Whether it matches path, which is any bytes, relative to what the glob is for or absolute.
int glob_matches(const struct glob *glob, const char *path);

// The same for a text that is used once; one that is too long matches nothing.
int glob_fits(const char *text, const char *path);

// A list of globs (NULL-terminated; NULL: none) read once, and whether one of them matches.
// One that is too long matches nothing: see globs_check(). g_ptr_array_unref() it.
GPtrArray *globs_new(char **texts);
int globs_match(const GPtrArray *globs, const char *path);

// Returns the first that is too long, or NULL. texts may be NULL.
const char *globs_check(char **texts);

#endif
