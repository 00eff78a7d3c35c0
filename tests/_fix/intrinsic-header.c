// proof: compile: This header is only meant to be used on x86 and x64 architecture
#include <stdio.h> // ok: intrinsic-header
#if defined FIXED && defined __SSE2__
#include <emmintrin.h>
#elif !defined FIXED
#include <emmintrin.h> // expect: intrinsic-header
#endif

static int sum(const int *v)
{
#ifdef __SSE2__
	__m128i a = _mm_loadu_si128((const __m128i *)v);

	return _mm_cvtsi128_si32(_mm_add_epi32(a, _mm_shuffle_epi32(a, 1)));
#else
	return v[0] + v[1];
#endif
}

int main(void)
{
	int v[4] = { 1, 2, 3, 4 };

	printf("%d\n", sum(v));
	return 0;
}
