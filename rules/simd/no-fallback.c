// proof: run: host prints "0 0 0 0", wasm prints "1 2 3 4"
//
// flags: -msse2
//
// Vector code under a guard, with and without something in its place.
#ifndef PROVE
#ifdef __SSE2__
#include <emmintrin.h>
#endif

void nothing_left(float *p) // expect: no-fallback without SIMD nothing is left of 'nothing_left'
{
#ifdef __SSE2__
	_mm_storeu_ps(p, _mm_setzero_ps());
#endif
}

void with_else(float *p) // ok: no-fallback
{
#ifdef __SSE2__
	_mm_storeu_ps(p, _mm_setzero_ps());
#else
	p[0] = p[1] = p[2] = p[3] = 0;
#endif
}

void with_tail(float *p, int n) // ok: no-fallback
{
	int i = 0;
#ifdef __SSE2__
	for (; i + 4 <= n; i += 4)
		_mm_storeu_ps(p + i, _mm_setzero_ps());
#endif
	for (; i < n; i++)
		p[i] = 0;
}

#ifdef __SSE2__
void only_there(float *p) // expect: no-fallback 'only_there' is called
{
	_mm_storeu_ps(p, _mm_setzero_ps());
}

void alone(float *p) // ok: no-fallback
{
	_mm_storeu_ps(p, _mm_setzero_ps());
}
#else
void only_there(float *p);
#endif

void caller(float *p)
{
	only_there(p);
#ifdef __SSE2__
	alone(p);
#endif
}
#else
#include <stdio.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

static void clear(float *p)
{
#ifdef __SSE2__
	_mm_storeu_ps(p, _mm_setzero_ps());
#elif defined FIXED
	p[0] = p[1] = p[2] = p[3] = 0;
#else
	(void)p;
#endif
}

int main(void)
{
	float p[] = {1, 2, 3, 4};

	clear(p);
	printf("%g %g %g %g\n", p[0], p[1], p[2], p[3]);
	return 0;
}
#endif
