// Kernels: functions that make pixels from pixels, as the last audit found them (views
// kernel and kernel_part in views/kernels.sql say how), read into memory for what builds them.
#ifndef WASMREADY_KERNEL_H
#define WASMREADY_KERNEL_H

#include "base/db.h"

// What a parameter, or a field of the record that one points to, is to the kernel.
enum kernel_role {
	ROLE_OTHER,    // nothing that we can make
	ROLE_PIXELS,   // the pixels: pointer to elements
	ROLE_IMAGE,    // pointer to a record that describes an image; its fields are parts too
	ROLE_WIDTH,    // in pixels
	ROLE_HEIGHT,   // in rows
	ROLE_STRIDE,   // bytes from a row to the next
	ROLE_CHANNELS, // elements of a pixel
	ROLE_FROM,     // first row of the band to make
	ROLE_TO,       // the row behind its last
	ROLE_COUNT,    // how many pixels of all: width * height
	ROLE_TABLE,    // array of a known number of elements that is no image
	ROLE_VALUE,    // a number that is none of these
};

// Which image a part belongs to.
enum kernel_side { SIDE_NONE, SIDE_SOURCE, SIDE_TARGET, SIDE_BOTH };

struct kernel_part {
	int position;	// 0-based parameter
	char *name;	// of the parameter
	char *field;	// of the record it points to; NULL: the parameter itself
	char *type;	// as clang prints it
	char *element;	// canonical type of what a pointer or an array holds; NULL: a number
	int bytes;	// of an element, or of the number
	int is_const;	// what it points to is not written
	int64_t length; // elements of an array, as in 'table[256]'; 0: not said
	enum kernel_role role;
	enum kernel_side side;
	char *value; // that the mark gives it: 'NAME=VALUE', or NULL
};

struct kernel {
	char *name, *symbol; // symbol: name, or name@file when it is static
	char *file;	     // that defines it, as in view file
	int line;
	int64_t unit;	  // a unit that has it, as in view unit
	int is_static;	  // only its own unit can call it
	int marked;	  // 1: by a comment or an attribute, 0: recognised
	char *why;	  // how it was recognised, in words
	char *result;	  // type that it returns, 'void' for none
	GPtrArray *parts; // struct kernel_part *, by position; a ROLE_IMAGE before its fields
	int in_channels;  // that the mark gives: 'channels=3', 'out=1'; 0: any, or as many
	int out_channels;
};

// Reads the kernels of the last audit; db has the views. Returns struct kernel *, sorted by
// file and line, or NULL after a complaint. g_ptr_array_unref() it. Those whose name could be
// none in C are left out: it becomes a part of file names and of a linker's options.
GPtrArray *kernels_load(struct db *db);

// Whether text may be the name of a function in C, as clang takes them: letters, digits, _, $
// and what is no ASCII.
int kernel_is_name(const char *text);

#endif
