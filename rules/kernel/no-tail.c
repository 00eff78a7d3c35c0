// proof: run: host prints "stopped", wasm prints "went on, 255"
// flags: -msse2 -msimd128
//
// Vector loops that do not end with the row.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

#ifndef PROVE
void invert(const uint8_t *src, uint8_t *dst, int width)
{
#ifdef __SSE2__
	__m128i all = _mm_set1_epi8(-1);

	for (int x = 0; x < width; x += 16) { // guarded: no-tail writes up to 15 beyond
		__m128i v = _mm_loadu_si128((const __m128i *)(src + x));

		_mm_storeu_si128((__m128i *)(dst + x), _mm_xor_si128(v, all));
	}
#else
	for (int x = 0; x < width; x++)
		dst[x] = ~src[x];
#endif
}

#ifdef __wasm_simd128__
void copy(const uint8_t *src, uint8_t *dst, int width)
{
	for (int x = 0; x < width; x += 16) // expect: no-tail
		wasm_v128_store(dst + x, wasm_v128_load(src + x));
}
#endif

#ifdef __wasm_simd128__
void copy_bytes(const uint8_t *src, uint8_t *dst, int width, int channels)
{
	int bytes = width * channels, whole = width & ~15;

	for (int x = 0; x < bytes; x += 16) // expect: no-tail 'x < bytes'
		wasm_v128_store(dst + x, wasm_v128_load(src + x));
	for (int x = 0; x < whole; x += 16) // ok: no-tail
		wasm_v128_store(dst + x, wasm_v128_load(src + x));
}
#endif

void invert_well(const uint8_t *src, uint8_t *dst, int width)
{
	int x = 0;
#ifdef __SSE2__
	__m128i all = _mm_set1_epi8(-1);

	for (; x + 16 <= width; x += 16) // ok: no-tail
		_mm_storeu_si128((__m128i *)(dst + x),
				 _mm_xor_si128(_mm_loadu_si128((const __m128i *)(src + x)), all));
#endif
	for (; x < width; x++) // ok: no-tail
		dst[x] = ~src[x];
}

#ifdef __SSE2__
static inline void store(uint8_t *to, __m128i v)
{
	_mm_storeu_si128((__m128i *)to, v);
}

void fill(const uint8_t *src, uint8_t *dst, int width)
{
	for (int x = 0; x < (width & ~15); x += 16) // ok: no-tail
		store(dst + x, _mm_set1_epi8((char)src[x]));
	for (int x = 0; x < width - 15; x += 16) // ok: no-tail
		store(dst + x, _mm_set1_epi8((char)src[x]));
	for (int x = 0; x < width - 7; x += 16) // guarded: no-tail up to 8 beyond
		store(dst + x, _mm_set1_epi8((char)src[x]));
}
#endif
#else
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
typedef uint8_t vec __attribute__((vector_size(16), aligned(1)));

static void invert(const uint8_t *src, uint8_t *dst, int width)
{
	int x = 0;
#ifdef FIXED
	for (; x + 16 <= width; x += 16)
#else
	for (; x < width; x += 16)
#endif
		*(vec *)(dst + x) = ~*(const vec *)(src + x);
	for (; x < width; x++)
		dst[x] = ~src[x];
}

int main(void)
{
	static uint8_t src[32];
#ifdef __wasm__
	static uint8_t memory[65536 + 16];
	uint8_t *end = memory + 65536;
#else
	uint8_t *memory = mmap(NULL, 131072, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint8_t *end = memory + 65536;

	signal(SIGSEGV, stopped);
	signal(SIGBUS, stopped);
	mprotect(end, 65536, PROT_NONE);
#endif
	invert(src, end - 20, 20);
#ifdef FIXED
	puts("went on");
#else
	printf("went on, %d\n", *end);
#endif
	return 0;
}
#endif
