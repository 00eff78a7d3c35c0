// proof: run: timeout
//
// Counters that are narrower than what they count to.
#include <stdint.h>
#include <stdio.h>
#ifndef __wasm__
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

// On the host an alarm ends it.
static void stopped(int number)
{
	(void)number;
	_Exit(0);
}
#endif

void invert(const uint8_t *src, uint8_t *dst, int width)
{
#ifdef FIXED
	for (int x = 0; x < width; x++)
#else
	for (volatile uint8_t x = 0; x < width; x++) // expect: narrow-counter of type 'volatile uint8_t' counts to 'width'
#endif
		dst[x] = 255 - src[x];
}

#ifndef PROVE
void well(const uint8_t *src, uint8_t *dst, int width, int height)
{
	for (short y = 0; y < height; y++)            // unreached: narrow-counter 'height'
		for (uint8_t c = 0; c < 3; c++)       // ok: narrow-counter
			for (unsigned x = 0; x < (unsigned)width; x++) // ok: narrow-counter
				dst[x] = src[x] + c + y;
}
#endif

int main(void)
{
	static uint8_t src[300], dst[300];

#ifndef __wasm__
	signal(SIGALRM, stopped);
	alarm(1);
#endif
	invert(src, dst, 300);
	printf("%d\n", dst[299]);
	return 0;
}
