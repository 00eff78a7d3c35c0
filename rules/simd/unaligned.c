// target: emscripten
// flags: -msse2
//
// Aligned accesses, and what is known of the pointers.
#include <emmintrin.h>

static _Alignas(16) float aligned[64];

__m128 unknown(const float *p)
{
	return _mm_load_ps(p); // expect: unaligned asks for 16-byte alignment, but only 4
}

__m128i bytes(const unsigned char *p)
{
	return _mm_load_si128((const __m128i *)p); // expect: unaligned only 1
}

void store(float *p, __m128 v)
{
	_mm_store_ps(p, v);  // expect: unaligned '_mm_store_ps'
	_mm_storeu_ps(p, v); // ok: unaligned
}

__m128 known(void)
{
	return _mm_load_ps(aligned); // ok: unaligned
}

__m128i vector(const __m128i *p)
{
	return _mm_load_si128(p); // ok: unaligned
}

__m128 loose(const float *p)
{
	return _mm_loadu_ps(p); // ok: unaligned
}

#ifdef __x86_64__
__m128 host_only(const float *p)
{
	return _mm_load_ps(p); // guarded: unaligned
}
#endif
