// proof: run: host prints "200", wasm prints "-56"
// proof-host-flags: -funsigned-char
//
// Pixels whose sign is the platform's choice. The host is built as Arm would.
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint8_t pixel;
#else
typedef char pixel;
#endif

// wasmready: kernel
int mean(const pixel *src, int *dst, int width, int height) // expect: char-pixels 'src' holds pixels as plain 'char'
{
	int sum = 0;

	if (!src || !dst || width < 1 || height < 1 || height > (1 << 20) / width)
		return -1;
	for (int i = 0; i < width * height; i++)
		sum += src[i];
	*dst = sum / (width * height);
	return 0;
}

#ifndef PROVE
// wasmready: kernel
int well(const uint8_t *src, uint8_t *dst, int width, int height) // ok: char-pixels
{
	if (!src || !dst || width < 1 || height < 1 || height > (1 << 20) / width)
		return -1;
	for (int i = 0; i < width * height; i++)
		dst[i] = src[i];
	return 0;
}

// Text.
void upper(const char *from, char *to, int width) // ok: char-pixels
{
	for (int i = 0; i < width; i++)
		to[i] = from[i] & ~32;
}
#endif

int main(void)
{
	pixel src[4] = { (pixel)200, (pixel)200, (pixel)200, (pixel)200 };
	int value = 0;

	mean(src, &value, 2, 2);
	printf("%d\n", value);
	return 0;
}
