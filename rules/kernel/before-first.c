// proof: run: host prints "stopped", wasm prints "went on"
//
// Neighbours of the first row and column.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifndef __wasm__
#include <signal.h>
#include <sys/mman.h>

static void stopped(int number)
{
	(void)number;
	puts("stopped");
	fflush(stdout);
	_Exit(0);
}
#endif

void edges(const uint8_t *src, uint8_t *dst, int width, int height)
{
#ifdef FIXED
	for (int y = 1; y < height; y++)
#else
	for (int y = 0; y < height; y++)
#endif
		for (int x = 0; x < width; x++)
			dst[y * width + x] = src[y * width + x] - src[(y - 1) * width + x]; // expect: before-first 'y - 1' is in an address
}

#ifndef PROVE
void well(const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (int y = 1; y < height; y++)
		for (int x = 0; x < width; x++)
			dst[y * width + x] = src[(y - 1) * width + x]; // ok: before-first
	for (int x = 0; x < width; x++)
		dst[x] = x > 0 ? src[x - 1] : src[x]; // ok: before-first
	for (int x = 0; x < width; x++)
		dst[x] = src[x - 1]; // unreached: before-first 'x' starts at 0
}
#endif

int main(void)
{
#ifdef __wasm__
	static uint8_t memory[131072];
	uint8_t *src = memory + 65536, *dst = memory + 65536 + 64;
#else
	uint8_t *memory = mmap(NULL, 131072, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint8_t *src = memory + 65536, *dst = src + 64;

	signal(SIGSEGV, stopped);
	signal(SIGBUS, stopped);
	mprotect(memory, 65536, PROT_NONE);
#endif
	edges(src, dst, 8, 4);
	puts("went on");
	return 0;
}
