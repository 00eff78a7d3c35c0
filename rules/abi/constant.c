// Constants that no longer fit.
// proof: run: host prints "a96347c5a1e2d3c4\n", wasm prints "a1e2d3c4\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t word;
#else
typedef unsigned long word;
#endif

word seed = 0xa96347c5a1e2d3c4; // expect: constant to 'word' (aka 'unsigned long') changes value

int main(void)
{
	printf("%llx\n", (unsigned long long)seed);
	return 0;
}

#ifndef PROVE
unsigned long small = 0xffffffff; // ok: constant
uint64_t wide = 0xa96347c5a1e2d3c4; // ok: constant
int both = 0x1234567890; // ok: constant
long table[] = {
	1, 10000000000, // expect: constant
};
#endif
