// <tmmintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <pmmintrin.h>
#include <stddef.h>
#include <stdint.h>
static __inline__ __m128i _mm_abs_epi8(__m128i);
static __inline__ __m128i _mm_abs_epi16(__m128i);
static __inline__ __m128i _mm_abs_epi32(__m128i);
static __inline__ __m128i _mm_hadd_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_hadd_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_hadds_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_hsub_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_hsub_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_hsubs_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_maddubs_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_mulhrs_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_shuffle_epi8(__m128i, __m128i);
static __inline__ __m128i _mm_sign_epi8(__m128i, __m128i);
static __inline__ __m128i _mm_sign_epi16(__m128i, __m128i);
static __inline__ __m128i _mm_sign_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_alignr_epi8(__m128i, __m128i, int);
