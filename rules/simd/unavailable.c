// proof: compile: call to undeclared function '_mm_popcnt_u32'
// proof-host-flags: -mpopcnt
//
// target: emscripten
// flags: -mavx2 -mpopcnt -maes
//
// What Emscripten's headers stop short of.
#ifndef PROVE
#include <immintrin.h>

int bits(unsigned n)
{
	return _mm_popcnt_u32(n); // expect: unavailable '_mm_popcnt_u32' (popcnt)
}

__m128i cipher(__m128i a, __m128i key)
{
	return _mm_aesenc_si128(a, key); // expect: unavailable (aes)
}

__m128 sum(__m128 a, __m128 b)
{
	return _mm_add_ps(a, b); // ok: unavailable
}

#ifdef __x86_64__
__m128i host_only(__m128i a, __m128i key)
{
	return _mm_aesenc_si128(a, key); // guarded: unavailable
}
#endif

int portable(unsigned n)
{
	return __builtin_popcount(n); // ok: unavailable
}
#else
#include <stdio.h>
#ifdef __SSE__
#include <immintrin.h>
#else
// Emscripten's <immintrin.h> does not have it, nor can it: there is no instruction.
#endif

int main(void)
{
#ifdef FIXED
	printf("%d\n", __builtin_popcount(255));
#else
	printf("%d\n", _mm_popcnt_u32(255));
#endif
	return 0;
}
#endif
