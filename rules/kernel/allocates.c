// proof: freestanding link: undefined symbol: malloc
// proof-flags: -fno-builtin
//
// Kernels that ask for memory.
#include <stdint.h>
#ifdef PROVE
typedef __SIZE_TYPE__ size_t;
void *malloc(size_t size);
void free(void *memory);
#else
#include <stdlib.h>
#endif

// wasmready: kernel
int mirror(const uint8_t *src, uint8_t *dst, int width, int height)
{
#ifdef FIXED
	uint8_t row[512];

	if (width > 512)
		return -1;
#else
	uint8_t *row = malloc(width); // expect: allocates kernel 'mirror' allocates by 'malloc'
#endif

	if (!src || !dst || !row || width < 1 || height < 1)
		return -1;
	for (int x = 0; x < width; x++)
		row[x] = src[width - 1 - x];
	for (int x = 0; x < width; x++)
		dst[x] = row[x];
#ifndef FIXED
	free(row);
#endif
	return 0;
}

#ifndef PROVE
// Not marked: whoever calls it may be its owner.
uint8_t *recognised(const uint8_t *src, uint8_t *dst, int width)
{
	uint8_t *copy = malloc(width); // ok: allocates

	for (int x = 0; x < width; x++)
		dst[x] = src[x];
	return copy;
}
#else
int run(void)
{
	uint8_t src[4] = { 1, 2, 3, 4 }, dst[4];

	return mirror(src, dst, 4, 1) + dst[0];
}
#endif
