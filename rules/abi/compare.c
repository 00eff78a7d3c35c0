// Bounds that a 32-bit type never reaches.
// proof: run: host prints "refused\n", wasm prints "accepted\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t bytes;
#else
typedef size_t bytes;
#endif

// 70000 * 70000 needs 33 bits.
int fits(bytes width, bytes height)
{
	bytes need = width * height;

	return need < 0x100000000; // expect: compare is always true
}

#ifdef PROVE
int main(void)
{
	volatile bytes side = 70000;

	puts(fits(side, side) ? "accepted" : "refused");
	return 0;
}
#else
int limit(unsigned long n)
{
	return n > 0xffffffff; // note: compare is always false
}

// What has wrapped passes the check.
int late(size_t a, size_t b)
{
	return a * b > 0xffffffff; // expect: compare is always false
}

int later(size_t a, size_t b)
{
	size_t sum = a + b;

	return sum > 0xffffffff ? -1 : 0; // expect: compare is always false
}

int wide(uint64_t n)
{
	return n > 0xffffffff; // ok: compare
}

int within(size_t n)
{
	return n > 0x7fffffff; // ok: compare
}

int both(unsigned char c)
{
	return c > 300; // ok: compare
}
#endif
