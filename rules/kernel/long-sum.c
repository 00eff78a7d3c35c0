// proof: run: host prints "5201479800", wasm prints "906512504"
//
// Sums that do not fit in wasm's long.
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t sum_type;
#else
typedef unsigned long sum_type;
#endif

sum_type energy(const uint8_t *src, uint8_t *dst, int width, int height)
{
#ifdef PROVE
	sum_type sum = 0;
#else
	unsigned long sum = 0;
	uint64_t wide = 0;
#endif

	for (int i = 0; i < width * height; i++) {
		dst[i] = src[i] / 2;
		sum += (unsigned)src[i] * src[i]; // expect: long-sum 'sum' adds up in 'unsigned long'
#ifndef PROVE
		wide += src[i]; // ok: long-sum
#endif
	}
#ifndef PROVE
	sum += wide; // ok: long-sum
#endif
	return sum;
}

static uint8_t src[400 * 200], dst[400 * 200];

int main(void)
{
	for (int i = 0; i < 400 * 200; i++)
		src[i] = 255;
	src[0] = 0, src[1] = 255;
	for (int i = 0; i < 8; i++)
		src[i] = 0;
	printf("%llu\n", (unsigned long long)energy(src, dst, 400, 200));
	return 0;
}
