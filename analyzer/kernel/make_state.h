// Private to this folder.
// What the parts of the builder share: the lines of linkers (build_line.c), and what is made in
// which order (make.c).
#ifndef WASMREADY_MAKE_STATE_H
#define WASMREADY_MAKE_STATE_H

#include "make.h"

struct builder {
	struct bench *bench;
	GHashTable *objects; // key -> struct object *
	GPtrArray *queue;    // struct object * to compile
	GPtrArray *wanted;   // struct kernel * of all orders, each once
	GHashTable *learned; // a kernel's symbol -> GArray of ids of units that it needs
};

// The line that links objects (char *) for an order. Words and vector are the caller's: char *,
// NULL-terminated.
GPtrArray *line_link(const struct bench *bench, const struct build_order *order,
		     const GPtrArray *objects);
// The line that links the module of images.c.
GPtrArray *line_link_images(const struct bench *bench, const char *object, const char *path);

#endif
