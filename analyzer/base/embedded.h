// Texts built into the programs by cmake/embed.cmake.
#ifndef WASMREADY_EMBEDDED_H
#define WASMREADY_EMBEDDED_H

#include <stddef.h>

struct embedded_text {
	const char *name; // base name of the file; views/NAME of a view
	const char *text; // NUL-terminated
	size_t size;	  // without the NUL
};
// Ends with a NULL name.
extern const struct embedded_text embedded_texts[];

#endif
