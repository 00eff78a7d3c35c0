// Unified diffs: which lines of which files a change touches.
#ifndef WASMREADY_HUNKS_H
#define WASMREADY_HUNKS_H

#include <glib.h>

struct diff_range {
	int first, last; // lines of the new file; of what was only deleted, those around it
	int added;	 // 0: something was only deleted there
};

struct diff_file {
	char *path;	// new name as it stands in the diff, unquoted; any bytes
	int prefixed;	// old and new name start with a folder of git's, as a/ and b/
	GArray *ranges; // struct diff_range, in the order of the diff
};

// Parses text (size bytes, of whatever origin) as unified diffs, of git or plain; what is
// between them is ignored, and so are deleted and binary files. name is that of the input,
// for complaints. Returns struct diff_file * elements, none for an empty text; or NULL after
// a complaint that names the line, when a hunk is broken, the diff is a merge's, or a text
// has no diff at all. g_ptr_array_unref() it.
GPtrArray *diff_parse(const char *text, size_t size, const char *name);

// Appends a file without ranges to what diff_parse() gave, and returns it.
struct diff_file *diff_add(GPtrArray *files, const char *path, int prefixed);

#endif
