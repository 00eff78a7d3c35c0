// source: assembler-source-1.S
// proof: compile: invalid instruction
//
// The finding is at the assembler file itself, whose expectation stands there.
int twice(int x); // ok: assembler-source

#ifdef PROVE
#include <stdio.h>
#if defined FIXED && defined __wasm__
int twice(int x)
{
	return 2 * x;
}
#endif

int main(void)
{
	printf("%d\n", twice(21));
	return 0;
}
#endif
