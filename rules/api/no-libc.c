// target: freestanding
// Without a C library only what clang makes itself works.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *fresh(size_t size)
{
	return malloc(size); // expect: no-libc 'malloc' needs a C library
}

void say(const char *text)
{
	puts(text); // expect: no-libc 'puts'
}

double root(double x)
{
	return __builtin_sqrt(x); // ok: no-libc
}

// One of its own.
static int twice(int x) { return 2 * x; }
int use(int x)
{
	return twice(x); // ok: no-libc
}

#ifndef __wasm__
void stop(void)
{
	abort(); // guarded: no-libc
}
#endif
