// proof: none: it costs no time and gains none, measured in 128 against 256 bits; only the host's gain is lost
//
// target: emscripten
// flags: -mavx2
//
// One finding for each function with vectors of 256 bits, at the first.
#include <immintrin.h>

__m256 twice(__m256 a)
{
	a = _mm256_add_ps(a, a); // expect: vector-width 256-bit vectors in 'twice'
	return _mm256_mul_ps(a, a); // ok: vector-width
}

__m128 narrow(__m128 a)
{
	return _mm_add_ps(a, a); // ok: vector-width
}

#ifdef __x86_64__
__m256 host_only(__m256 a)
{
	return _mm256_add_ps(a, a); // guarded: vector-width
}
#endif
