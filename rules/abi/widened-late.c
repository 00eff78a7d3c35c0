// Products and shifts in 32 bits that become 64.
// proof: run: host prints "8589934592\n", wasm prints "0\n"
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

off_t place(size_t block, size_t size)
{
#ifdef FIXED
	return (off_t)block * size;
#else
	return block * size; // expect: widened-late 'block * size' is computed in 32 bits in wasm32 and becomes a 'off_t' afterwards
#endif
}

uint64_t bit(unsigned n)
{
#ifdef FIXED
	return 1ULL << n;
#else
	return 1UL << n; // expect: widened-late '1UL << n'
#endif
}

#ifdef PROVE
int main(void)
{
	printf("%lld\n", (long long)place(1 << 21, 4096));
	return 0;
}
#else
// What lies in memory fits.
uint64_t bytes(size_t n)
{
	return n * sizeof(double); // ok: widened-late
}

uint64_t area(unsigned short width, unsigned short height)
{
	return (size_t)width * height; // ok: widened-late
}

off_t place_checked(size_t block, size_t size)
{
	if (size && block > SIZE_MAX / size)
		return -1;
	return block * size; // ok: widened-late
}

uint64_t small_bit(unsigned n)
{
	return 1UL << (n & 31); // ok: widened-late
}

// A constant that fits is the same in both.
#define HOUR (60 * 60L)
static const struct zone {
	const char *name;
	int64_t offset;
} zones[] = {
	{ "brt", -3 * HOUR },  // ok: widened-late
	{ "aest", 10 * HOUR }, // ok: widened-late
};

int64_t offset_of(unsigned n)
{
	return zones[n % 2].offset;
}

uint64_t bits(size_t length)
{
	return length * 8; // note: widened-late 'length * 8'
}

// Fixed point.
int64_t pixels(long x)
{
	return x * 256; // note: widened-late 'x * 256'
}
#endif
