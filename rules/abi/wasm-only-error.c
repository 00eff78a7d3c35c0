// Errors that the compiler reports for the target only.
// proof: wasip1 compile: incomplete type 'struct extra'
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef __wasm__
struct extra { int count; };
static int host_value;
typedef long limit_t;
#endif

#if defined(FIXED) && defined(__wasm__)
struct extra { int count; };
typedef long limit_t;
#endif

int size(void)
{
	struct extra extra; // expect: wasm-only-error has incomplete type 'struct extra'

	return (int)sizeof extra;
}

// One missing type is one finding: its second use, and the uses of variables that it
// leaves undeclared, are counted.
long limits(long n)
{
	limit_t low = n; // expect: wasm-only-error use of undeclared identifier 'limit_t'; 5 more lines of this file fail because of it

	if (low > 4) // ok: wasm-only-error
		low = 4;
	limit_t high = low + 1, top; // ok: wasm-only-error
	top = high; // ok: wasm-only-error
	return top;
}

#ifndef PROVE
// What another rule says of a line is not said again.
int process(void)
{
	return fork(); // ok: wasm-only-error
}

int value(void)
{
	return host_value; // expect: wasm-only-error use of undeclared identifier 'host_value'
}

#ifndef __wasm__
_Static_assert(sizeof(long) == 8, "left out"); // ok: wasm-only-error
#endif

// Both builds warn alike, and a warning is no error.
int warned(void)
{
	int unused_here; // ok: wasm-only-error

	return 0;
}
#endif
