// proof: run: host prints "refused", wasm prints "made"
//
// Sizes that wrap in 32 bits.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Makes a copy of an image, as large as its header says.
static uint8_t *copy(const uint8_t *src, uint32_t width, uint32_t height)
{
#ifdef FIXED
	if (width && height > 0x7fffffff / width) // the check
		return NULL;
#endif
#ifdef PROVE
	uint8_t *dst = malloc((size_t)width * height);

	// So much the host does not have either.
	if (dst && (uint64_t)width * height > 0xffffffffu && (size_t)width * height > 0xffffffffu) {
		free(dst);
		return NULL;
	}
#else
	uint8_t *dst = malloc((size_t)width * height); // expect: size-wrap wraps in wasm32 from 65536 x 65536
#endif

	for (uint32_t x = 0; dst && x < 4; x++)
		dst[x] = src[x];
	return dst;
}

#ifndef PROVE
uint8_t *checked(const uint8_t *src, uint32_t width, uint32_t height)
{
	uint8_t *dst;

	if (width && height > SIZE_MAX / width)
		return NULL;
	dst = malloc((size_t)width * height); // ok: size-wrap
	if (dst)
		memcpy(dst, src, (size_t)width * height); // ok: size-wrap
	return dst;
}

// Both images lie in memory.
void same(const uint8_t *src, uint8_t *dst, uint32_t width, uint32_t height)
{
	memcpy(dst, src, (size_t)width * height); // unreached: size-wrap wraps in wasm32
	for (uint32_t x = 0; x < width; x++)
		dst[x] = src[x];
}

int fits(const uint8_t *src, uint8_t *dst, uint32_t width, uint32_t height)
{
	if ((size_t)width * height > 1000000) // unreached: size-wrap
		return -1;
	for (uint32_t x = 0; x < width; x++)
		dst[x] = src[x];
	return 0;
}

uint8_t *row(const uint8_t *src, uint32_t width, uint32_t height)
{
	uint8_t *dst = malloc((size_t)width * 3); // ok: size-wrap

	for (uint32_t x = 0; dst && x < width * height; x++)
		dst[x % width] = src[x];
	return dst;
}
#endif

int main(void)
{
	static uint8_t src[4];
	uint8_t *dst = copy(src, 65536, 65537);

	puts(dst ? "made" : "refused");
	return 0;
}
