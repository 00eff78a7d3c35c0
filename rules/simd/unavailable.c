// target: emscripten
// flags: -mavx2 -mpopcnt -maes
//
// What Emscripten's headers stop short of.
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
