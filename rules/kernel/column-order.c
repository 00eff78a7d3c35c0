// proof: perf: ratio >= 2
//
// Loops that go down a column.
#include <stdint.h>
#include <stdio.h>

void invert(const uint8_t *src, uint8_t *dst, int width, int height)
{
#ifdef FIXED
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
#else
	for (int x = 0; x < width; x++)
		for (int y = 0; y < height; y++) // expect: column-order 'y' counts rows inside of 'x'
#endif
			dst[y * width + x] = 255 - src[y * width + x];
}

#ifndef PROVE
void well(const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++) // ok: column-order
			dst[y * width + x] = src[y * width + x];
	for (int x = 0; x < width; x++)
		for (int i = 0; i < height; i++) // ok: column-order
			dst[x] += src[i];
}
void colour(const uint8_t *src, uint8_t *dst, int width, int height, int channels)
{
	for (int x = 0; x < width * channels; x++)
		for (int y = 0; y < height; y++) // unreached: column-order
			dst[y * width * channels + x] = src[y * width * channels + x];
}
#endif

// Larger than caches are.
static uint8_t src[4096 * 4096], dst[4096 * 4096];

int main(void)
{
	unsigned sum = 0;

	for (int k = 0; k < 10; k++)
		invert(src, dst, 4096, 4096);
	for (int i = 0; i < 4096 * 4096; i++)
		sum += dst[i];
	printf("%u\n", sum);
	return 0;
}
