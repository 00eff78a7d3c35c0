// proof: run: host prints "plain\n", wasm prints "tagged\n"
//
// Bits of a function's address.
#include <stdint.h>
#include <stdio.h>

typedef int (*callback)(void);

static int one(void)
{
	return 1;
}

static callback volatile chosen = one;

#ifdef FIXED
static int volatile is_tagged;
#else
#define is_tagged ((uintptr_t)chosen & 1)
#endif

int main(void)
{
	puts(is_tagged ? "tagged" : "plain"); // expect: tagged-pointer the low bits of a function's address
	return chosen() != 1;
}

#ifndef PROVE
uintptr_t tag(int *data)
{
	return (uintptr_t)data | 1; // ok: tagged-pointer
}

callback strip(uintptr_t word)
{
	return (callback)(word & ~(uintptr_t)1); // ok: tagged-pointer
}

unsigned hash(callback function, unsigned size)
{
	return (uintptr_t)function & (size - 1); // ok: tagged-pointer
}
#endif
