// proof: run: host prints "1 3", wasm prints "0 0"
#include <stdint.h>
#include <stdio.h>

static uint64_t bit(void)
{
#ifdef FIXED
	return (uint64_t)1 << 40;
#else
	return 1UL << 40; // expect: shift shift count >= width of type
#endif
}

int main(void)
{
#ifdef FIXED
	uint64_t three = (uint64_t)3 << 36; // ok: shift
#else
	uint64_t three = 3ul << 36; // expect: shift
#endif

	printf("%d %d\n", (int)(bit() >> 40), (int)(three >> 36));
	return 1 << 4 == 0; // ok: shift
}
