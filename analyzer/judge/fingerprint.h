// Names for findings that outlive a change of the code around them.
#ifndef WASMREADY_FINGERPRINT_H
#define WASMREADY_FINGERPRINT_H

#include <glib.h>

// Hexadecimal digits of a fingerprint and their NUL.
#define FINGERPRINT_SIZE 33

// One finding for one target; nothing is owned.
struct site {
	const char *rule, *target, *file, *message;
	const char *function; // name, or symbol, NULL at file scope
	int line, col;
};

// Fingerprints by position in sites. A fingerprint is made of the rule, the file's base
// name, the function, the message without what an edit elsewhere changes (see
// message_skeleton), and how many sites before it, by file, line and column, say the same.
// All targets' findings at one site count as one and share it. g_free() it.
char (*fingerprints_make(const struct site *sites, guint count))[FINGERPRINT_SIZE];

// The message with '#' for each number that is no part of a name, and without the folders
// of paths. g_free() it.
char *message_skeleton(const char *message);

#endif
