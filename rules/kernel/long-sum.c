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

#ifndef PROVE
// Splits text into lines: the width of the widest is no image's.
struct lines {
	uint8_t **array;
	long size;
	int width;
};

int split(struct lines *to, uint8_t *text, long length)
{
	long start, i = 0, widest = 0;

	for (start = 0; start < length; start += i + 1) { // ok: long-sum
		for (i = 0; start + i < length; i++)
			if (text[start + i] == '\n')
				text[start + i] = 0;
		if (i > widest)
			widest = i;
	}
	to->width = (int)widest;
	return 0;
}

// A record that describes an image, whose loops go along its sides.
struct image {
	uint8_t *pixels;
	int width, height;
};

unsigned long brightness(struct image *out, const struct image *image)
{
	unsigned long sum = 0;

	for (int y = 0; y < image->height; y++)
		for (int x = 0; x < image->width; x++)
			sum += out->pixels[y * image->width + x] = image->pixels[y * image->width + x]; // unreached: long-sum 'sum' adds up in 'unsigned long'
	return sum;
}
#endif

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
