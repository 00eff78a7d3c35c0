// proof: wasip1 compile: call to undeclared function 'fast_path'
// Functions that something declares on the host only.
#ifndef PROVE
#include <stdio.h>
#include <stdlib.h>

#ifndef __wasm__
int fast_path(int x);
#define CHECKED(x) ((x) > 0)
#endif

int work(int x)
{
	return fast_path(x); // expect: undeclared-function 'fast_path' is not declared in the target's build; the project declares it for the host only
}

// A macro on the host, an undeclared function for the target.
int check(int x)
{
	return CHECKED(x); // expect: undeclared-function 'CHECKED'
}

int both(int x)
{
	return abs(x) + printf("fast_path(%d)", x); // ok: undeclared-function
}

#ifndef __wasm__
int host_only(int x)
{
	return fast_path(x); // ok: undeclared-function
}
#endif

// The table knows it, and another rule says so.
#include <unistd.h>
int other_rule(void)
{
	return fork(); // ok: undeclared-function
}
#else
#include <stdio.h>

#if defined FIXED || !defined __wasm__
static int fast_path(int x) { return 2 * x; }
#endif

int main(void)
{
	printf("%d\n", fast_path(2));
	return 0;
}
#endif
