// proof: compile: This header is only meant to be used on x86 and x64 architecture
//
// flags: -msse2
//
// Intrinsics with no guard around them.
#ifndef PROVE
#include <emmintrin.h>

__m128 sum(__m128 a, __m128 b)
{
	return _mm_add_ps(a, b); // expect: unguarded '_mm_add_ps'
}

#define OP(name) _mm_##name##_ps

__m128 pasted(__m128 a, __m128 b)
{
	return OP(mul)(a, b); // expect: unguarded '_mm_mul_ps'
}

__m128i shuffled(__m128i a)
{
	return _mm_shuffle_epi32(a, 1); // expect: unguarded '_mm_shuffle_epi32'
}

int guarded(const int *p, int n)
{
	int s = 0;
#ifdef __SSE2__
	s += _mm_cvtsi128_si32(_mm_loadu_si128((const __m128i *)p)); // guarded: unguarded
#else
	for (int i = 0; i < n; i++)
		s += p[i];
#endif
	return s;
}

static int _mm_own_ps(int a) { return a; }

int own(void)
{
	return _mm_own_ps(1); // ok: unguarded
}

const char *text = "_mm_add_ps(a, b)"; // ok: unguarded
#if 0
__m128 left_out(__m128 a) { return _mm_sqrt_ps(a); } // ok: unguarded
#endif
#else
#include <stdio.h>
#if !defined FIXED || defined __SSE2__
#include <emmintrin.h>
#endif

int main(void)
{
	float sum[4];

#if !defined FIXED || defined __SSE2__
	_mm_storeu_ps(sum, _mm_add_ps(_mm_set1_ps(1), _mm_set1_ps(2)));
#else
	for (int i = 0; i < 4; i++)
		sum[i] = 1.0f + 2.0f;
#endif
	printf("%g\n", sum[0]);
	return 0;
}
#endif
