// Sizes of 4 GiB and more.
// proof: run: host prints "4294967296\n", wasm prints "0\n"
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef FIXED
#define LIMIT (4ULL * 1024 * 1024 * 1024)
#else
#define LIMIT (4UL * 1024 * 1024 * 1024)
#endif

unsigned long long limit(void)
{
	return LIMIT; // expect: size-overflow a size of 4294967296 does not fit in wasm32's size_t: it is 0 there
}

#ifdef PROVE
int main(void)
{
	printf("%llu\n", limit());
	return 0;
}
#else
size_t cache = 0x180000000; // expect: size-overflow changes value from 6442450944 to 2147483648

char huge[5000000000]; // expect: size-overflow array is too large

unsigned long half(void)
{
	return 2UL * 1024 * 1024 * 1024; // ok: size-overflow
}

uint64_t wide(void)
{
	return 4ULL * 1024 * 1024 * 1024; // ok: size-overflow
}

unsigned long pointers(void)
{
	return sizeof(void *) * 0x20000000; // ok: size-overflow
}

// The arm that wasm32 does not take.
#define LIMIT (sizeof(void *) >= 8 ? (size_t)(1024L * 1024L) * (size_t)(4L * 1024L) : (size_t)1 << 31)

size_t most(void)
{
	return LIMIT; // ok: size-overflow
}

unsigned long nearly(void)
{
	return (ULONG_MAX - 9) / 10; // ok: size-overflow
}

unsigned long ones(void)
{
	return 0UL - 1; // ok: size-overflow
}
#endif
