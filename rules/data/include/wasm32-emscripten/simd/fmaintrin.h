// <fmaintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <avxintrin.h>
#include <stddef.h>
#include <stdint.h>
static __inline__ __m128 _mm_fmadd_ps(__m128, __m128, __m128);
static __inline__ __m128 _mm_fmsub_ps(__m128, __m128, __m128);
static __inline__ __m128 _mm_fnmadd_ps(__m128, __m128, __m128);
static __inline__ __m128 _mm_fnmsub_ps(__m128, __m128, __m128);
static __inline__ __m128 _mm_fmaddsub_ps(__m128, __m128, __m128);
static __inline__ __m128 _mm_fmsubadd_ps(__m128, __m128, __m128);
static __inline__ __m128d _mm_fmadd_pd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fmsub_pd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fnmadd_pd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fnmsub_pd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fmaddsub_pd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fmsubadd_pd(__m128d, __m128d, __m128d);
static __inline__ __m128 _mm_fmadd_ss(__m128, __m128, __m128);
static __inline__ __m128 _mm_fmsub_ss(__m128, __m128, __m128);
static __inline__ __m128 _mm_fnmadd_ss(__m128, __m128, __m128);
static __inline__ __m128 _mm_fnmsub_ss(__m128, __m128, __m128);
static __inline__ __m128d _mm_fmadd_sd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fmsub_sd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fnmadd_sd(__m128d, __m128d, __m128d);
static __inline__ __m128d _mm_fnmsub_sd(__m128d, __m128d, __m128d);
static __inline__ __m256 _mm256_fmadd_ps(__m256, __m256, __m256);
static __inline__ __m256 _mm256_fmsub_ps(__m256, __m256, __m256);
static __inline__ __m256 _mm256_fnmadd_ps(__m256, __m256, __m256);
static __inline__ __m256 _mm256_fnmsub_ps(__m256, __m256, __m256);
static __inline__ __m256 _mm256_fmaddsub_ps(__m256, __m256, __m256);
static __inline__ __m256 _mm256_fmsubadd_ps(__m256, __m256, __m256);
static __inline__ __m256d _mm256_fmadd_pd(__m256d, __m256d, __m256d);
static __inline__ __m256d _mm256_fmsub_pd(__m256d, __m256d, __m256d);
static __inline__ __m256d _mm256_fnmadd_pd(__m256d, __m256d, __m256d);
static __inline__ __m256d _mm256_fnmsub_pd(__m256d, __m256d, __m256d);
static __inline__ __m256d _mm256_fmaddsub_pd(__m256d, __m256d, __m256d);
static __inline__ __m256d _mm256_fmsubadd_pd(__m256d, __m256d, __m256d);
