// proof: freestanding link: undefined symbol: puts
//
// Kernels that reach outside.
#include <stdint.h>
#ifdef PROVE
int puts(const char *text);
#else
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#endif

// wasmready: kernel
int copy(const uint8_t *src, uint8_t *dst, int width, int height)
{
	if (!src || !dst || width < 1 || height < 1) {
#ifndef FIXED
		puts("bad image"); // expect: calls-out 'puts': it reads or writes files
#endif
		return -1;
	}
	for (int x = 0; x < width; x++)
		dst[x] = src[x];
	return 0;
}

#ifndef PROVE
static int noise(void)
{
	return rand() & 1; // expect: calls-out 'rand': its result depends
}

// wasmready: kernel
int dither(const uint8_t *src, uint8_t *dst, int width, int height)
{
	assert(src && dst); // expect: calls-out it ends the program
	if (width < 1 || height < 1)
		abort(); // expect: calls-out
	for (int x = 0; x < width; x++)
		dst[x] = (uint8_t)(src[x] + noise() + sqrt(2)); // ok: calls-out
	memset(dst, 0, 1); // ok: calls-out
	return 0;
}

void recognised(const uint8_t *src, uint8_t *dst, int width)
{
	for (int x = 0; x < width; x++)
		dst[x] = src[x];
	puts("done"); // ok: calls-out
}
#else
int run(void)
{
	uint8_t src[4] = { 1, 2, 3, 4 }, dst[4];

	return copy(src, dst, 4, 1) + dst[0] - 1;
}
#endif
