// proof: run: host prints "stopped", wasm prints "went on"
//
// Kernels that take whatever they are given.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#ifndef __wasm__
#include <signal.h>

static void stopped(int number)
{
	(void)number;
	puts("stopped");
	fflush(stdout);
	_Exit(0);
}
#endif

// wasmready: kernel
int threshold(const uint8_t *src, uint8_t *dst, int32_t width, int32_t height) // expect: unchecked a null pointer or the sides
{
#ifdef FIXED
	if (!src || !dst || width < 1 || height < 1)
		return -1;
#endif
	for (int32_t i = 0; i < width; i++)
		dst[i] = *(const volatile uint8_t *)(src + i) < 128 ? 0 : 255;
	return height;
}

#ifndef PROVE
static int wrong(const uint8_t *pixels, int32_t width, int32_t height)
{
	return !pixels || width < 1 || height < 1;
}

// wasmready: kernel
int checked(const uint8_t *src, uint8_t *dst, int32_t width, int32_t height) // ok: unchecked
{
	if (wrong(src, width, height) || !dst)
		return -1;
	for (int32_t i = 0; i < width; i++)
		dst[i] = src[i];
	return 0;
}

// Nobody said that this one checks.
void recognised(const uint8_t *src, uint8_t *dst, int32_t width) // ok: unchecked
{
	for (int32_t i = 0; i < width; i++)
		dst[i] = src[i];
}
#endif

int main(void)
{
	uint8_t row[4];

#ifndef __wasm__
	signal(SIGSEGV, stopped);
#endif
	puts(threshold(NULL, row, 4, 1) < 0 ? "stopped" : "went on");
	return 0;
}
