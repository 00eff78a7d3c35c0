// proof: run: differs
//
// Rows that are taken for as long as the image is wide.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

void invert(const uint8_t *src, uint8_t *dst, int width, int height, int stride)
{
#ifdef FIXED
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * stride + x] = 255 - src[y * stride + x];
#else
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * width + x] = // expect: stride-ignored 'y * width'
				255 - src[y * stride + x]; // ok: stride-ignored
#endif
}

#ifndef PROVE
void copy(const uint8_t *src, uint8_t *dst, int width, int height, int stride)
{
	memcpy(dst, src, (size_t)width * height); // unreached: stride-ignored 'stride' says
	for (int y = 0; y < height; y++)
		memcpy(dst + y * stride, src + y * stride, width * 3); // ok: stride-ignored
}

void packed(const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * width + x] = src[y * width + x]; // ok: stride-ignored
}
#endif

int main(void)
{
	uint8_t src[32] = { 1, 2, 3 }, dst[32] = { 0 };

	invert(src, dst, 3, 2, 16);
	for (int i = 0; i < 32; i++)
		printf("%d ", dst[i]);
	return 0;
}
