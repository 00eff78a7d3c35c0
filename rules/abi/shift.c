// Shifts by the width of a 32-bit long or more.
// proof: run: host prints "5\n", wasm prints "7\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t word;
#else
typedef unsigned long word;
#endif

unsigned high(word v)
{
	return v >> 32; // expect: shift count >= width of type
}

#ifdef PROVE
// The compiler may make anything of the shift above; a count that it does not see
// shows what the instruction does with it.
int main(void)
{
	volatile word v = ((word)5 << 16 << 16) + 7;
	volatile int count = 32;

	printf("%u\n", (unsigned)(v >> count));
	return 0;
}
#else
// One buffer's width, told once.
unsigned bytes(word v)
{
	unsigned sum = v >> 32; // expect: shift count >= width of type

	sum += v >> 40; // note: shift count >= width of type
	sum += v >> 48; // note: shift count >= width of type
	sum += v >> 56; // note: shift count >= width of type
	sum += v >> 60; // note: shift count >= width of type
	return sum;
}

// Two of one function are two places.
unsigned halves(word v, word w)
{
	unsigned a = v >> 32; // expect: shift count >= width of type
	unsigned b = w >> 32; // expect: shift count >= width of type

	return a + b;
}

uint64_t wide(uint64_t v)
{
	return v >> 32; // ok: shift
}

unsigned long low(unsigned long v)
{
	return v << 31; // ok: shift
}

int both(int v)
{
	return v << 40; // ok: shift
}
#endif
