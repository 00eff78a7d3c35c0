// proof: perf: ratio >= 2
//
// Function pointers in the inner loop.
#include <stdint.h>
#include <stdio.h>

typedef uint8_t one(uint8_t value);
struct filter { one *apply; void (*row)(const uint8_t *src, uint8_t *dst, int width); };

static uint8_t invert(uint8_t value)
{
	return 255 - value;
}

__attribute__((noinline)) void apply(const struct filter *filter, const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
#ifdef FIXED
			dst[y * width + x] = invert(src[y * width + x]);
#else
			dst[y * width + x] = filter->apply(src[y * width + x]); // expect: indirect-per-pixel 'filter->apply'
#endif
	(void)filter;
}

#ifndef PROVE
void rows(const struct filter *filter, const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 0; y < height; y++)
		filter->row(src + y * width, dst + y * width, width); // ok: indirect-per-pixel
}

static inline void each(one *function, const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * width + x] = function(src[y * width + x]); // ok: indirect-per-pixel
}

void inlined(const uint8_t *src, uint8_t *dst, int width, int height)
{
	each(invert, src, dst, width, height);
}
#endif

static uint8_t src[512 * 512], dst[512 * 512];

int main(void)
{
	static struct filter filter = { invert, 0 };
	unsigned sum = 0;

	for (int k = 0; k < 300; k++)
		apply(&filter, src, dst, 512, 512);
	for (int i = 0; i < 512 * 512; i++)
		sum += dst[i];
	printf("%u\n", sum);
	return 0;
}
