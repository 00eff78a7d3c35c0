// proof: perf: ratio >= 3
//
// Functions of <math.h> in the inner loop.
#include <math.h>
#include <stdint.h>
#include <stdio.h>

void gamma_of(const uint8_t *src, uint8_t *dst, int width, int height)
{
#ifdef FIXED
	uint8_t table[256];

	for (int i = 0; i < 256; i++)
		table[i] = (uint8_t)(255 * pow(i / 255.0, 0.45) + 0.5);
#endif
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++) {
			uint8_t value = src[y * width + x];

#ifdef FIXED
			dst[y * width + x] = table[value];
#else
			dst[y * width + x] = (uint8_t)(255 * pow(value / 255.0, 0.45) + 0.5); // expect: libm-per-pixel 'pow'
#endif
		}
}

#ifndef PROVE
static uint8_t one(uint8_t value)
{
	return (uint8_t)(255 * log(1 + value / 255.0)); // unreached: libm-per-pixel 'log'
}

void through(const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * width + x] = one(src[y * width + x]);
}

void well(const uint8_t *src, uint8_t *dst, int width, int height)
{
	double scale = pow(2, 0.5); // ok: libm-per-pixel

	for (int y = 0; y < height; y++) {
		double row = exp(-y); // ok: libm-per-pixel

		for (int x = 0; x < width; x++)
			dst[y * width + x] = (uint8_t)floor(sqrt(src[x] * scale * row)); // ok: libm-per-pixel
	}
}
#endif

static uint8_t src[512 * 512], dst[512 * 512];

int main(void)
{
	unsigned sum = 0;

	for (int i = 0; i < 512 * 512; i++)
		src[i] = (uint8_t)(i * 7);
	for (int k = 0; k < 8; k++)
		gamma_of(src, dst, 512, 512);
	for (int i = 0; i < 512 * 512; i++)
		sum += dst[i];
	printf("%u\n", sum);
	return 0;
}
