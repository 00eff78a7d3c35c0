// proof: run: differs
//
// What a kernel leaves behind for its next call.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

// Blurs down: half of this row and half of the one before.
// wasmready: kernel
int blur(const uint8_t *src, uint8_t *dst, int width, int height, int from, int to)
{
#ifdef FIXED
	uint8_t before[64] = { 0 };

	if (from > 0 && from <= height)
		memcpy(before, src + (from - 1) * width, width);
#else
	static uint8_t before[64];
#endif
	if (!src || !dst || width < 1 || width > 64 || height > 1 << 20 / width)
		return -1;
	for (int y = from; y < to; y++) {
		for (int x = 0; x < width; x++)
			dst[y * width + x] = (before[x] + src[y * width + x]) / 2;
#ifdef FIXED
		memcpy(before, src + y * width, width);
#else
		for (int x = 0; x < width; x++)
			before[x] = src[y * width + x]; // expect: shared-state 'before' is written by a kernel
#endif
	}
	return 0;
}

#ifndef PROVE
// wasmready: kernel
int gamma_of(const uint8_t *src, uint8_t *dst, int width, int height)
{
	static uint8_t table[256];
	static int ready;
	static const uint8_t fixed[2] = { 0, 255 };

	if (!src || !dst || width < 1 || height < 1 || height > 1 << 20 / width)
		return -1;
	if (!ready) {
		for (int i = 0; i < 256; i++)
			table[i] = i * i / 255; // expect: shared-state 'table'
		ready = 1; // expect: shared-state 'ready' is filled by the first call
	}
	for (int i = 0; i < width * height; i++)
		dst[i] = table[src[i]] ^ fixed[src[i] & 1]; // ok: shared-state
	return 0;
}

static int calls;

// No kernel.
int count(void)
{
	return ++calls; // ok: shared-state
}
#endif

// Bands in another order than from the top, as workers finish them.
int main(void)
{
	static const uint8_t src[8] = { 10, 20, 30, 40, 50, 60, 70, 80 };
	uint8_t dst[8];

	blur(src, dst, 2, 4, 2, 4);
	blur(src, dst, 2, 4, 0, 2);
	for (int i = 0; i < 8; i++)
		printf("%d ", dst[i]);
	return 0;
}
