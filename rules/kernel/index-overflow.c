// proof: run: differs
//
// Products of the sides of an image that nobody looked at.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct image { uint8_t *pixels; int32_t width, height, stride; };

// wasmready: kernel
int invert(const struct image *src, struct image *dst)
{
	if (!src->pixels || !dst->pixels || src->width < 1 || src->height < 1)
		return -1;
	for (int32_t y = 0; y < src->height; y++)
		for (int32_t x = 0; x < src->width; x++)
			dst->pixels[y * dst->stride + x] = // expect: index-overflow from 23170 x 23170
				255 - src->pixels[(ptrdiff_t)y * src->stride + x]; // expect: index-overflow '(ptrdiff_t)y * src->stride'
	return 0;
}

// wasmready: kernel
int fill(const struct image *src, struct image *dst)
{
	if (!src->pixels || !dst->pixels || src->width < 1 || src->height < 1)
		return -1;
	if (src->width * src->height > 1000000) // expect: index-overflow 'src->width * src->height'
		return -1;
	for (int32_t x = 0; x < src->width; x++)
		dst->pixels[x] = src->pixels[x];
	return 0;
}

// wasmready: kernel
int invert_checked(const struct image *src, struct image *dst)
{
	if (!src->pixels || !dst->pixels || src->width < 1 || src->height < 1 ||
	    (int64_t)src->stride * src->height > INT32_MAX ||
	    (int64_t)dst->stride * src->height > INT32_MAX)
		return -1;
	for (int32_t y = 0; y < src->height; y++)
		for (int32_t x = 0; x < src->width; x++)
			dst->pixels[y * dst->stride + x] = // ok: index-overflow
				255 - src->pixels[y * src->stride + x];
	return 0;
}

#ifdef PROVE
// The pixel (0, 1) of rows 2^32 + 1 bytes apart, as a product of 32 bits has it.
int main(void)
{
#ifdef FIXED
	int64_t at = (int64_t)65537 * 65536;
#else
	int64_t at = (int32_t)(65537u * 65536u);
#endif
	printf("%lld\n", (long long)at);
	return 0;
}
#endif
