// proof: run: trap unreachable
// proof-flags: -fsanitize=alignment -fsanitize-trap=alignment
// proof-host-flags: -DALIGNED -fsanitize=alignment -fsanitize-trap=alignment
//
// Bytes that are accessed as words. On the host the row lies well, as malloc() has it.
#include <stdint.h>
#include <stdio.h>
#include <string.h>

// wasmready: kernel
uint32_t sum_row(const uint8_t *src, uint32_t *dst, int width)
{
	uint32_t sum = 0;

	for (int x = 0; x + 4 <= width; x += 4) {
#ifdef FIXED
		uint32_t word;

		memcpy(&word, src + x, 4);
		sum += word;
#else
		sum += *(const uint32_t *)(src + x); // expect: unaligned-word at a multiple of 4 bytes
#endif
	}
	*dst = sum;
	return sum;
}

#ifndef PROVE
void swap(const uint8_t *src, uint8_t *dst, int width)
{
	const uint16_t *in = (const uint16_t *)src; // todo: unaligned-word

	for (int x = 0; x < width; x++)
		((uint16_t *)dst)[x] = in[x]; // unreached: unaligned-word 'unsigned char' pixels are accessed as 'unsigned short'
}

void narrow(const uint32_t *src, uint8_t *dst, int width)
{
	const uint8_t *bytes = (const uint8_t *)src; // ok: unaligned-word

	for (int x = 0; x < width; x++)
		dst[x] = bytes[4 * x];
}

void copied(const uint8_t *src, uint8_t *dst, int width)
{
	for (int x = 0; x < width; x += 4)
		memcpy(dst + x, (const uint32_t *)(src + x), 4); // ok: unaligned-word
}
#endif

int main(void)
{
	static _Alignas(16) uint8_t memory[20] = { 1, 2, 3 };
	uint32_t sum = 0;
#if defined(ALIGNED) && !defined(FIXED)
	sum_row(memory, &sum, 16);
#else
	sum_row(memory + 1, &sum, 16);
#endif
	printf("%u\n", (unsigned)sum);
	return 0;
}
