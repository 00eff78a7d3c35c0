// 64-bit values in types that have 32 bits in wasm32 only.
// proof: run: host prints "4294967303\n", wasm prints "7\n"
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>

#ifdef FIXED
typedef uint64_t amount;
#else
typedef size_t amount;
#endif

amount keep(off_t offset)
{
	return offset; // expect: narrowing 'off_t' (aka 'long long') to 'amount'
}

#ifdef PROVE
int main(void)
{
	volatile off_t offset = 0x100000007;

	printf("%llu\n", (unsigned long long)keep(offset));
	return 0;
}
#else
long now(void)
{
	return time(NULL); // expect: narrowing 'time_t'
}

long twice(uint64_t a, uint64_t b)
{
	long first = a; // expect: narrowing one more in this function
	long second = b; // ok: narrowing

	return first + second;
}

// Both builds lose the same bits.
int both(uint64_t v)
{
	return v; // ok: narrowing
}

long fits(int v)
{
	return v; // ok: narrowing
}

off_t wide(off_t offset)
{
	return offset + 1; // ok: narrowing
}
#endif
