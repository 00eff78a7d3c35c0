// <smmintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <tmmintrin.h>
#include <nmmintrin.h>
#include <stddef.h>
#include <stdint.h>
static __inline__ __m128i _mm_blendv_epi8(__m128i, __m128i, __m128i);
static __inline__ __m128d _mm_blendv_pd(__m128d, __m128d, __m128d);
static __inline__ __m128 _mm_blendv_ps(__m128, __m128, __m128);
static __inline__ __m128d _mm_ceil_pd(__m128d);
static __inline__ __m128 _mm_ceil_ps(__m128);
static __inline__ __m128 _mm_ceil_ss(__m128, __m128);
static __inline__ __m128d _mm_ceil_sd(__m128d, __m128d);
static __inline__ __m128d _mm_floor_pd(__m128d);
static __inline__ __m128 _mm_floor_ps(__m128);
static __inline__ __m128 _mm_floor_ss(__m128, __m128);
static __inline__ __m128d _mm_floor_sd(__m128d, __m128d);
static __inline__ __m128d _mm_round_pd(__m128d, int);
static __inline__ __m128 _mm_round_ps(__m128, int);
static __inline__ __m128 _mm_round_ss(__m128, __m128, int);
static __inline__ __m128d _mm_round_sd(__m128d, __m128d, int);
static __inline__ __m128i _mm_mullo_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_mul_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_min_epi8(__m128i, __m128i);
static __inline__ __m128i _mm_max_epi8(__m128i, __m128i);
static __inline__ __m128i _mm_min_epu16(__m128i, __m128i);
static __inline__ __m128i _mm_max_epu16(__m128i, __m128i);
static __inline__ __m128i _mm_min_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_max_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_min_epu32(__m128i, __m128i);
static __inline__ __m128i _mm_max_epu32(__m128i, __m128i);
static __inline__ int _mm_testz_si128(__m128i, __m128i);
static __inline__ int _mm_testc_si128(__m128i, __m128i);
static __inline__ int _mm_testnzc_si128(__m128i, __m128i);
static __inline__ int _mm_test_all_ones(__m128i);
static __inline__ int _mm_test_all_zeros(__m128i, __m128i);
static __inline__ int _mm_test_mix_ones_zeros(__m128i, __m128i);
static __inline__ __m128i _mm_cmpeq_epi64(__m128i, __m128i);
static __inline__ __m128i _mm_cvtepi8_epi16(__m128i);
static __inline__ __m128i _mm_cvtepi8_epi32(__m128i);
static __inline__ __m128i _mm_cvtepi8_epi64(__m128i);
static __inline__ __m128i _mm_cvtepi16_epi32(__m128i);
static __inline__ __m128i _mm_cvtepi16_epi64(__m128i);
static __inline__ __m128i _mm_cvtepi32_epi64(__m128i);
static __inline__ __m128i _mm_cvtepu8_epi16(__m128i);
static __inline__ __m128i _mm_cvtepu8_epi32(__m128i);
static __inline__ __m128i _mm_cvtepu8_epi64(__m128i);
static __inline__ __m128i _mm_cvtepu16_epi32(__m128i);
static __inline__ __m128i _mm_cvtepu16_epi64(__m128i);
static __inline__ __m128i _mm_cvtepu32_epi64(__m128i);
static __inline__ __m128i _mm_packus_epi32(__m128i, __m128i);
static __inline__ __m128i _mm_mpsadbw_epu8(__m128i, __m128i, int);
static __inline__ __m128i _mm_minpos_epu16(__m128i);
static __inline__ __m128i _mm_blend_epi16(__m128i, __m128i, int);
static __inline__ __m128d _mm_blend_pd(__m128d, __m128d, int);
static __inline__ __m128 _mm_blend_ps(__m128, __m128, int);
static __inline__ __m128 _mm_dp_ps(__m128, __m128, int);
static __inline__ __m128d _mm_dp_pd(__m128d, __m128d, int);
static __inline__ __m128 _mm_insert_ps(__m128, __m128, int);
static __inline__ int32_t _mm_extract_ps(__m128, int);
static __inline__ __m128i _mm_insert_epi8(__m128i, int, int);
static __inline__ __m128i _mm_insert_epi32(__m128i, int, int);
static __inline__ __m128i _mm_insert_epi64(__m128i, int, int);
static __inline__ uint8_t _mm_extract_epi8(__m128i, int);
static __inline__ int32_t _mm_extract_epi32(__m128i, int);
static __inline__ int64_t _mm_extract_epi64(__m128i, int);
#define _MM_FROUND_TO_NEAREST_INT 0x00
#define _MM_FROUND_TO_NEG_INF 0x01
#define _MM_FROUND_TO_POS_INF 0x02
#define _MM_FROUND_TO_ZERO 0x03
#define _MM_FROUND_CUR_DIRECTION 0x04
#define _MM_FROUND_RAISE_EXC 0x00
#define _MM_FROUND_NO_EXC 0x08
#define _MM_FROUND_NINT (_MM_FROUND_RAISE_EXC | _MM_FROUND_TO_NEAREST_INT)
#define _MM_FROUND_FLOOR (_MM_FROUND_RAISE_EXC | _MM_FROUND_TO_NEG_INF)
#define _MM_FROUND_CEIL (_MM_FROUND_RAISE_EXC | _MM_FROUND_TO_POS_INF)
#define _MM_FROUND_TRUNC (_MM_FROUND_RAISE_EXC | _MM_FROUND_TO_ZERO)
#define _MM_FROUND_RINT (_MM_FROUND_RAISE_EXC | _MM_FROUND_CUR_DIRECTION)
#define _MM_FROUND_NEARBYINT (_MM_FROUND_NO_EXC | _MM_FROUND_CUR_DIRECTION)
#define _mm_stream_load_si128 _mm_load_si128
#define _MM_EXTRACT_FLOAT(D,X,N) (__extension__ ({ __f32x4 __a = (__f32x4)(X); (D) = __a[N]; }))
#define _MM_MK_INSERTPS_NDX(X,Y,Z) (((X) << 6) | ((Y) << 4) | (Z))
#define _MM_PICK_OUT_PS(X,N) _mm_insert_ps(_mm_setzero_ps(), (X), _MM_MK_INSERTPS_NDX((N), 0, 0x0e))
