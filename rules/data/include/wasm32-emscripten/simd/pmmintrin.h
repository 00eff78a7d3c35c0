// <pmmintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emmintrin.h>
#include <stddef.h>
#include <stdint.h>
static __inline__ __m128i _mm_lddqu_si128(const __m128i *);
static __inline__ __m128 _mm_addsub_ps(__m128, __m128);
static __inline__ __m128 _mm_hadd_ps(__m128, __m128);
static __inline__ __m128 _mm_hsub_ps(__m128, __m128);
static __inline__ __m128 _mm_movehdup_ps(__m128);
static __inline__ __m128 _mm_moveldup_ps(__m128);
static __inline__ __m128d _mm_addsub_pd(__m128d, __m128d);
static __inline__ __m128d _mm_hadd_pd(__m128d, __m128d);
static __inline__ __m128d _mm_hsub_pd(__m128d, __m128d);
static __inline__ __m128d _mm_movedup_pd(__m128d);
static __inline__ __m128d _mm_loaddup_pd(int);
#define _MM_DENORMALS_ZERO_ON (0x0040)
#define _MM_DENORMALS_ZERO_OFF (0x0000)
#define _MM_DENORMALS_ZERO_MASK (0x0040)
#define _MM_GET_DENORMALS_ZERO_MODE() (_mm_getcsr() & _MM_DENORMALS_ZERO_MASK)
