// Errors that the compiler reports for the target only.
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

_Static_assert(sizeof(void *) == 8, "needs 64 bits"); // expect: wasm-only-error static assertion failed

#ifndef __wasm__
struct extra { int count; };
static int host_value;
#endif

int size(void)
{
	struct extra extra; // expect: wasm-only-error has incomplete type 'struct extra'

	return (int)sizeof extra;
}

// What another rule says of a line is not said again.
int process(void)
{
	return fork(); // ok: wasm-only-error
}

int value(void)
{
	return host_value; // expect: wasm-only-error use of undeclared identifier 'host_value'
}

_Static_assert(sizeof(int) == 4, "int has 32 bits"); // ok: wasm-only-error

#ifndef __wasm__
_Static_assert(sizeof(long) == 8, "left out"); // ok: wasm-only-error
#endif

// Both builds warn alike, and a warning is no error.
int warned(void)
{
	int unused_here; // ok: wasm-only-error

	return 0;
}
