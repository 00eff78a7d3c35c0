// A long that is taken for 64 bits.
// proof: run: host prints "4 64\n", wasm prints "36 32\n"
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t word;
#define ONE 1ULL
#define CLZ __builtin_clzll
#define POPCOUNT __builtin_popcountll
#else
typedef unsigned long word;
#define ONE 1UL
#define CLZ __builtin_clzl
#define POPCOUNT __builtin_popcountl
#endif

static word set[4];

void add(unsigned n)
{
	set[n / 64] |= ONE << (n % 64); // expect: word-bits takes a long for 64 bits, which has 32 in wasm32
}

int highest(word n)
{
	return 63 - CLZ(n); // expect: word-bits '63 - CLZ(n)' counts from a long of 64 bits
}

int bits(uint64_t n)
{
	return POPCOUNT(n); // expect: word-bits '__builtin_popcountl' gets the lower 32 of 64 bits
}

#ifdef PROVE
int main(void)
{
	printf("%d %d\n", highest(16), bits(UINT64_MAX));
	return 0;
}
#else
#define BITS (CHAR_BIT * sizeof(unsigned long))

void add_any(unsigned long *words, unsigned n)
{
	words[n / BITS] |= 1UL << (n % BITS); // ok: word-bits
}

void add_all(unsigned long *word)
{
	for (int n = 0; n < 32; n++)
		*word |= 1UL << n; // ok: word-bits
}

void add_half(unsigned long *low, unsigned long *high, unsigned n)
{
	if (n >= 64)
		return;
	if (n < 32)
		*low |= 1UL << n; // ok: word-bits
	else
		*high |= 1UL << (n - 32); // ok: word-bits
}

int highest_any(unsigned long n)
{
	return (int)(BITS - 1) - __builtin_clzl(n); // ok: word-bits
}

int bits_of_word(unsigned long n)
{
	return __builtin_popcountl(n); // ok: word-bits
}
#endif
