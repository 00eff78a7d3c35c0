// Private to this folder.
// Functions with findings that a run may confirm, and what their parameters are.
#ifndef WASMREADY_SUBJECT_H
#define WASMREADY_SUBJECT_H

#include "confirm.h"

#define PARAMETERS_MAX 12

// What a parameter gets.
enum part_kind {
	PART_NUMBER, // an integer, or what a name stands for that the compiler knows
	PART_REAL,
	PART_VOID,   // bytes that nothing says the type of
	PART_TEXT,   // a text that is read
	PART_BUFFER, // a text in a buffer
	PART_ARRAY,  // of numbers
	PART_RECORD, // a pointer to one whose fields are known
};

struct field {
	char *name;
	int bytes; // in the world that has less
	int is_array;
};

struct part {
	enum part_kind kind;
	char *types[2]; // on the host and in wasm, as clang prints them
	int bits;	// that both worlds have, as the signature says
	int is_float;	// of a PART_REAL, one of 32 bits
	GArray *fields; // struct field, of a PART_RECORD; else NULL
};

struct subject {
	int64_t id, unit;
	char *name, *symbol, *file;
	int line, end_line;
	int is_static;
	char *results[2]; // types, as those of a part; NULL: none
	int is_real;	  // the result is
	GPtrArray *parts; // struct part *
	char *why;	  // NULL: it is driven; else the reason, one of those of confirm.sql
	char *detail;	  // of that reason, or NULL
	int slots;	  // of its inputs
	int asks;	  // its text asks for a size or for its world in so many words
};

// Fills db's table c_finding and returns the functions that its findings are in: struct subject *,
// by file and line, those without an obstacle at first. NULL after a complaint. g_ptr_array_unref()
// it.
GPtrArray *subjects_load(const struct confirm *confirm);

// Notes why a function is not driven: the first that is said counts. detail may be NULL.
void subject_refuse(struct subject *subject, const char *why, const char *detail);

// Whether text may be the name of a function in C.
int subject_is_name(const char *text);

#endif
