// What a function says of one of its variables: collectors ask it where a value of that
// variable matters. Each question looks through the body, so that it is the last that is asked.
#ifndef WASMREADY_TOLD_H
#define WASMREADY_TOLD_H

#include "collector.h"

enum told {
	TOLD_CONSTANT = 1,  // held against a number other than 0, 1 and -1: n > 64
	TOLD_SIGN = 2,	    // held against 0 by its order, or against -1: n < 0
	TOLD_QUOTIENT = 4,  // held against a quotient, or is in one that is: n > SIZE_MAX / size
	TOLD_NEGATIVE = 8,  // gets a number below 0: -1, -n, n -= m
	TOLD_MASKED = 16,   // its lower 32 bits, or fewer, are taken: n & 0xffffffff, n % 32768
	TOLD_NARROWED = 32, // is cast to a number of 32 bits or fewer
};

// The variable or field that an expression is, without casts; null cursor when it is something
// else.
CXCursor variable_of(CXCursor expression);
// Whether an expression has the variable or field in it.
int expression_has(CXCursor expression, CXCursor variable);
// What the function around tells of a variable, as a mask of the above. 0 for a null cursor.
unsigned function_tells(const struct scope *scope, CXCursor variable);
// The largest number that it holds the variable or field against, by order; -1: none.
int64_t function_limit(const struct scope *scope, CXCursor variable);
// Whether it holds the one against the other, in either order: a < b.
int function_orders(const struct scope *scope, CXCursor a, CXCursor b);
// Whether it holds the variable against a number: n < 32.
int function_holds(const struct scope *scope, CXCursor variable, int64_t number);

#endif
