// Private to this folder.
// Addresses of the stack, between the walk that meets them (collect_stack.c), who says what goes
// where (stack_moves.c), and who follows it and tells the rows (stack_tell.c).
#ifndef WASMREADY_STACK_ADDRESS_H
#define WASMREADY_STACK_ADDRESS_H

#include "collector.h"

#define ORIGINS_MAX 8 // of a place; what comes from more is an argument of all the program

// A local variable, or the frame of a function.
struct stack_start {
	char *name;
	gconstpointer function; // that it is of
	int is_buffer;		// an array or a record: bytes may be counted back from its end
};

enum place_kind { PLACE_VARIABLE, PLACE_FIELD, PLACE_PARAMETER, PLACE_RESULT };

struct stack_place {
	enum place_kind kind;
	CXCursor declaration;	 // of a parameter or a result the function's
	int number;		 // of a parameter
	int is_local, is_shared; // automatic; known to other units
	CXCursor filled;	 // where it gets such an address; null: never
	GPtrArray *to;		 // struct stack_place *
	const struct stack_start *origins[ORIGINS_MAX];
	int count;
};

// What an expression is: one of both, or neither.
struct stack_ref {
	struct stack_place *place;
	struct stack_start *origin;
};

// A size is taken off, for a place or (dest NULL) within a comparison.
struct stack_less {
	CXCursor at, amount, function;
	struct stack_ref from, by;
	struct stack_place *dest;
	int64_t value;	// 0: not constant
	int is_address; // what it is taken off is by its type, and no count
};

// A comparison.
struct stack_between {
	CXCursor at, function;
	struct stack_ref from, to;
	int is_loop; // it is the condition of one
};

// The first two such arguments of a call.
struct stack_handing {
	CXCursor call, called, function;
	struct stack_ref argument[2];
};

// Met in the walk.
struct stack_event {
	CXCursor cursor, function;
	int is_condition; // of a loop
};

struct stack_follow {
	struct parse *parse;
	GHashTable *places;  // by place_key(): struct stack_place *, owned
	GHashTable *origins; // by declaration: struct stack_start *, owned
	GArray *lesses, *betweens, *handings;
	CXCursor function; // that the present event is in
	int steps;
};

// stack_moves.c

// Whether a type may hold an address that nobody reads a record at: a word, text, anything.
int stack_may_hold(CXType type);
// Whether it points to words or pointers.
int stack_is_words(CXType type);
// Whether it is an address's by its name, as uintptr_t is, or a pointer; size_t and long are
// amounts'.
int stack_is_address(CXType type);
// Whether a declaration is of a local variable or a parameter; whether its type is an array's.
int stack_is_variable(CXCursor declaration);
int stack_is_array(CXCursor declaration);
// The local variable that &v, &v.field or &v[2] is the address of, or a null cursor.
CXCursor stack_variable_of(CXCursor operator);
// Whether a call of that name finds an address of the stack.
int stack_is_found_by(const char *name);
// Makes the tables of one whose parse is set; stack_end() gives them back.
void stack_begin(struct stack_follow *follow);
void stack_end(struct stack_follow *follow);
// Notes what an event moves, takes off or compares.
void stack_take(struct stack_follow *follow, const struct stack_event *event);

// stack_tell.c

// Follows what the events of a unit (struct stack_event) move, and tells the rows.
void stack_follow(struct parse *parse, const GArray *events);

#endif
