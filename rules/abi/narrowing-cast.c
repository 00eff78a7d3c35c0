// Casts that keep 64 bits on the host only.
// proof: run: host prints "4294967303\n", wasm prints "7\n"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <sys/types.h>

void show(off_t offset)
{
#ifdef FIXED
	printf("%lld\n", (long long)offset);
#else
	printf("%ld\n", (long)offset); // expect: narrowing-cast a cast to 'long' keeps 32 bits of a file size or offset of 64 bits in wasm32
#endif
}

#ifdef PROVE
int main(void)
{
	volatile off_t offset = 0x100000007;

	show(offset);
	return 0;
}
#else
unsigned long low(uint64_t hash)
{
	return (unsigned long)(hash ^ 7) + (unsigned long)(hash >> 3); // expect: narrowing-cast a cast to 'unsigned long' keeps 32 bits of an argument from outside
}

// Both builds cut.
int both(uint64_t v)
{
	return (int)v; // ok: narrowing-cast
}

long fits(int v, struct timeval *time)
{
	return (long)v + (long)time->tv_usec; // ok: narrowing-cast
}

// An index made with a mask.
long bucket(uint64_t hash, unsigned long mask)
{
	uint64_t index = hash & mask;

	return (long)index; // ok: narrowing-cast
}

long clamped(long long v, int limit)
{
	if (v > limit)
		v = limit;
	return (long)v; // ok: narrowing-cast
}

size_t capped(const char *text)
{
	unsigned long long n = strtoull(text, NULL, 10);

	return n < (size_t)-1 ? (size_t)n : (size_t)-1; // ok: narrowing-cast
}

// -1 that stays one is no limit.
long not_negative(const char *text)
{
	long long n = strtoll(text, NULL, 10);

	return n > -1 ? (long)n : 0; // expect: narrowing-cast a cast to 'long'
}

long constant(void)
{
	return (long)12LL; // ok: narrowing-cast
}
#endif
