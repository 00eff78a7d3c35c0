// target: emscripten
// flags: -msse2
//
// Intrinsics that wasm has no instruction for.
#include <emmintrin.h>

__m128 reciprocal(__m128 a)
{
	return _mm_rcp_ss(a); // expect: slow '_mm_rcp_ss'
}

__m128i low(const void *p)
{
	return _mm_loadl_epi64((const __m128i *)p); // expect: slow scalar
}

__m128 sum(__m128 a, __m128 b)
{
	return _mm_add_ps(a, b); // ok: slow
}

#ifdef __x86_64__
__m128 host_only(__m128 a)
{
	return _mm_rcp_ss(a); // guarded: slow
}
#endif
