// target: freestanding
// proof: freestanding link: undefined symbol: malloc
// Without a C library only what clang makes itself works.
#ifndef PROVE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *fresh(size_t size)
{
	return malloc(size); // expect: no-libc 'malloc' needs a C library
}

void say(const char *text)
{
	puts(text); // expect: no-libc 'puts' needs a C library, and a freestanding build has none; one of 2 uses in this file
}

void say_again(const char *text)
{
	puts(text); // ok: no-libc
}

double root(double x)
{
	return __builtin_sqrt(x); // ok: no-libc
}

float none(void)
{
	return __builtin_nanf(""); // ok: no-libc
}

void complain(void)
{
	fputs("", stderr); // expect: no-libc 'fputs' // expect: undefined-symbol 'stderr' is not defined for the target: a freestanding build has no C library
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
#else
// A heap of one's own is the cure.
#include <stddef.h>

#ifdef FIXED
static char heap[4096];
static size_t used;

static void *take(size_t size)
{
	void *p = heap + used;

	used += size;
	return used <= sizeof heap ? p : NULL;
}
#else
void *malloc(size_t size);
#define take malloc
#endif

int run(void)
{
	volatile int *p = take(sizeof *p);

	*p = 7;
	return *p - 7;
}
#endif
