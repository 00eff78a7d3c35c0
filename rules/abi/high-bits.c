// Bits that a long or a pointer of 32 bits has not.
// proof: run: host prints "1\n", wasm prints "0\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t set;
#else
typedef unsigned long set;
#endif

static set flags = 1;

void put(void)
{
	flags |= 1ULL << 40; // expect: high-bits 'flags' has 32 bits in wasm32, and the bits 0x10000000000, which do not fit, are set in it
}

#ifdef PROVE
int main(void)
{
	put();
	printf("%d\n", flags > 1);
	return 0;
}
#else
unsigned tag(void *p)
{
	return (unsigned)((uint64_t)(uintptr_t)p >> 48); // expect: high-bits 'p' has 32 bits in wasm32, and bits from 48 on are asked for
}

int marked(uintptr_t p)
{
	return (p & 0xffff000000000000) != 0; // expect: high-bits its bits 0xffff000000000000 are asked for
}

int has_flag(unsigned long flags)
{
	return (flags & 1ULL << 40) != 0; // expect: high-bits
}

int has_wide(uint64_t wide)
{
	wide |= 1ULL << 40; // ok: high-bits
	return (wide & 1ULL << 41) != 0 && (flags & 1ULL << 31); // ok: high-bits
}

// A hash of both halves.
uint32_t hash(void *p)
{
	return (uint32_t)((uint64_t)(uintptr_t)p >> 32) ^ (uint32_t)(uintptr_t)p; // ok: high-bits
}
#endif
