// proof: perf: ratio >= 2
// proof-flags: -msimd128
//
// target: emscripten
// flags: -msse2
//
// Intrinsics that wasm has no instruction for.
#ifndef PROVE
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
#else
#include <stdio.h>
#ifdef __wasm__
#include <math.h>
#include <wasm_simd128.h>

typedef float m128 __attribute__((vector_size(16)));
typedef v128_t m128i;

static inline m128i to_ints(m128 a)
{
#ifdef FIXED
	// Two instructions, for values that fit.
	return wasm_i32x4_trunc_sat_f32x4(wasm_f32x4_nearest((v128_t)a));
#else
	// What Emscripten's <emmintrin.h> makes of _mm_cvtps_epi32(): a lane at a time.
	union { int x[4]; m128i m; } u;

	for (int i = 0; i < 4; i++) {
		int x = lrint(a[i]);

		u.x[i] = x != 0 || fabs(a[i]) < 2.0 ? x : (int)0x80000000;
	}
	return u.m;
#endif
}
#else
#include <emmintrin.h>

typedef __m128 m128;
typedef __m128i m128i;
#define to_ints _mm_cvtps_epi32
#endif

#define N 1024
#define ROUNDS 20000

static _Alignas(16) float in[N];
static _Alignas(16) int out[N];

int main(void)
{
	long sum = 0;

	for (int i = 0; i < N; i++)
		in[i] = i * 0.37f - 100;
	for (int k = 0; k < ROUNDS; k++) {
		for (int i = 0; i < N; i += 4)
			*(m128i *)(out + i) = to_ints(*(m128 *)(in + i));
		asm volatile("" ::: "memory");
	}
	for (int i = 0; i < N; i++)
		sum += out[i];
	printf("%ld\n", sum);
	return 0;
}
#endif
