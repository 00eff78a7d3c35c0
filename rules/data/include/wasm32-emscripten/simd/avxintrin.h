// <avxintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <smmintrin.h>
#include <stddef.h>
#include <stdint.h>
typedef float __m256 __attribute__((vector_size(32), aligned(32)));
typedef double __m256d __attribute__((vector_size(32), aligned(32)));
typedef long long __m256i __attribute__((vector_size(32), aligned(32)));
static __inline__ __m256d _mm256_add_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_add_ps(__m256, __m256);
static __inline__ __m256d _mm256_sub_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_sub_ps(__m256, __m256);
static __inline__ __m256d _mm256_addsub_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_addsub_ps(__m256, __m256);
static __inline__ __m256d _mm256_div_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_div_ps(__m256, __m256);
static __inline__ __m256d _mm256_max_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_max_ps(__m256, __m256);
static __inline__ __m256d _mm256_min_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_min_ps(__m256, __m256);
static __inline__ __m256d _mm256_mul_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_mul_ps(__m256, __m256);
static __inline__ __m256d _mm256_sqrt_pd(__m256d);
static __inline__ __m256 _mm256_sqrt_ps(__m256);
static __inline__ __m256 _mm256_rsqrt_ps(__m256);
static __inline__ __m256 _mm256_rcp_ps(__m256);
static __inline__ __m256d _mm256_round_pd(__m256d, int);
static __inline__ __m256 _mm256_round_ps(__m256, int);
static __inline__ __m256d _mm256_and_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_and_ps(__m256, __m256);
static __inline__ __m256d _mm256_andnot_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_andnot_ps(__m256, __m256);
static __inline__ __m256d _mm256_or_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_or_ps(__m256, __m256);
static __inline__ __m256d _mm256_xor_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_xor_ps(__m256, __m256);
static __inline__ __m256d _mm256_hadd_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_hadd_ps(__m256, __m256);
static __inline__ __m256d _mm256_hsub_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_hsub_ps(__m256, __m256);
static __inline__ __m128d _mm_permutevar_pd(__m128d, __m128i);
static __inline__ __m256d _mm256_permutevar_pd(__m256d, __m256i);
static __inline__ __m128 _mm_permutevar_ps(__m128, __m128i);
static __inline__ __m256 _mm256_permutevar_ps(__m256, __m256i);
static __inline__ __m256d _mm256_permute2f128_pd(__m256d, __m256d, const int);
static __inline__ __m256 _mm256_permute2f128_ps(__m256, __m256, const int);
static __inline__ __m256i _mm256_permute2f128_si256(__m256i, __m256i, const int);
static __inline__ __m256d _mm256_blendv_pd(__m256d, __m256d, __m256d);
static __inline__ __m256 _mm256_blendv_ps(__m256, __m256, __m256);
static __inline__ __m256d _mm256_cmp_pd(__m256d, __m256d, const int);
static __inline__ __m256 _mm256_cmp_ps(__m256, __m256, const int);
static __inline__ __m256d _mm256_cvtepi32_pd(__m128i);
static __inline__ __m256 _mm256_cvtepi32_ps(__m256i);
static __inline__ __m128 _mm256_cvtpd_ps(__m256d);
static __inline__ __m256i _mm256_cvtps_epi32(__m256);
static __inline__ __m256d _mm256_cvtps_pd(__m128);
static __inline__ __m128i _mm256_cvttpd_epi32(__m256d);
static __inline__ __m128i _mm256_cvtpd_epi32(__m256d);
static __inline__ __m256i _mm256_cvttps_epi32(__m256);
static __inline__ double _mm256_cvtsd_f64(__m256d);
static __inline__ int _mm256_cvtsi256_si32(__m256i);
static __inline__ float _mm256_cvtss_f32(__m256);
static __inline__ __m256 _mm256_movehdup_ps(__m256);
static __inline__ __m256 _mm256_moveldup_ps(__m256);
static __inline__ __m256d _mm256_movedup_pd(__m256d);
static __inline__ __m256d _mm256_unpackhi_pd(__m256d, __m256d);
static __inline__ __m256d _mm256_unpacklo_pd(__m256d, __m256d);
static __inline__ __m256 _mm256_unpackhi_ps(__m256, __m256);
static __inline__ __m256 _mm256_unpacklo_ps(__m256, __m256);
static __inline__ int _mm_testz_pd(__m128d, __m128d);
static __inline__ int _mm_testc_pd(__m128d, __m128d);
static __inline__ int _mm_testnzc_pd(__m128d, __m128d);
static __inline__ int _mm_testz_ps(__m128, __m128);
static __inline__ int _mm_testc_ps(__m128, __m128);
static __inline__ int _mm_testnzc_ps(__m128, __m128);
static __inline__ int _mm256_testz_pd(__m256d, __m256d);
static __inline__ int _mm256_testc_pd(__m256d, __m256d);
static __inline__ int _mm256_testnzc_pd(__m256d, __m256d);
static __inline__ int _mm256_testz_ps(__m256, __m256);
static __inline__ int _mm256_testc_ps(__m256, __m256);
static __inline__ int _mm256_testnzc_ps(__m256, __m256);
static __inline__ int _mm256_testz_si256(__m256i, __m256i);
static __inline__ int _mm256_testc_si256(__m256i, __m256i);
static __inline__ int _mm256_testnzc_si256(__m256i, __m256i);
static __inline__ int _mm256_movemask_pd(__m256d);
static __inline__ int _mm256_movemask_ps(__m256);
static __inline__ void _mm256_zeroall(void);
static __inline__ void _mm256_zeroupper(void);
static __inline__ __m128 _mm_broadcast_ss(const float *);
static __inline__ __m256d _mm256_broadcast_sd(const double *);
static __inline__ __m256 _mm256_broadcast_ss(const float *);
static __inline__ __m256d _mm256_broadcast_pd(const __m128d *);
static __inline__ __m256 _mm256_broadcast_ps(const __m128 *);
static __inline__ __m256d _mm256_load_pd(const double *);
static __inline__ __m256 _mm256_load_ps(const float *);
static __inline__ __m256d _mm256_loadu_pd(const double *);
static __inline__ __m256 _mm256_loadu_ps(const float *);
static __inline__ __m256i _mm256_load_si256(const __m256i *);
static __inline__ __m256i _mm256_loadu_si256(const __m256i *);
static __inline__ __m256i _mm256_lddqu_si256(const __m256i *);
static __inline__ void _mm256_store_pd(double *, __m256d);
static __inline__ void _mm256_store_ps(float *, __m256);
static __inline__ void _mm256_storeu_pd(double *, __m256d);
static __inline__ void _mm256_storeu_ps(float *, __m256);
static __inline__ void _mm256_store_si256(__m256i *, __m256i);
static __inline__ void _mm256_storeu_si256(__m256i *, __m256i);
static __inline__ __m128d _mm_maskload_pd(const double *, __m128i);
static __inline__ __m256d _mm256_maskload_pd(const double *, __m256i);
static __inline__ __m128 _mm_maskload_ps(const float *, __m128i);
static __inline__ __m256 _mm256_maskload_ps(const float *, __m256i);
static __inline__ void _mm_maskstore_ps(float *, __m128i, __m128);
static __inline__ void _mm256_maskstore_ps(float *, __m256i, __m256);
static __inline__ void _mm_maskstore_pd(double *, __m128i, __m128d);
static __inline__ void _mm256_maskstore_pd(double *, __m256i, __m256d);
static __inline__ void _mm256_stream_si256(void *, __m256i);
static __inline__ void _mm256_stream_pd(void *, __m256d);
static __inline__ void _mm256_stream_ps(void *, __m256);
static __inline__ __m256d _mm256_undefined_pd(void);
static __inline__ __m256 _mm256_undefined_ps(void);
static __inline__ __m256i _mm256_undefined_si256(void);
static __inline__ __m256d _mm256_set_pd(double, double, double, double);
static __inline__ __m256 _mm256_set_ps(float, float, float, float, float, float, float, float);
static __inline__ __m256i _mm256_set_epi32(int, int, int, int, int, int, int, int);
static __inline__ __m256i _mm256_set_epi16(short, short, short, short, short, short, short, short, short, short, short, short, short, short, short, short);
static __inline__ __m256i _mm256_set_epi8(char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char);
static __inline__ __m256i _mm256_set_epi64x(long long, long long, long long, long long);
static __inline__ __m256d _mm256_setr_pd(double, double, double, double);
static __inline__ __m256 _mm256_setr_ps(float, float, float, float, float, float, float, float);
static __inline__ __m256i _mm256_setr_epi32(int, int, int, int, int, int, int, int);
static __inline__ __m256i _mm256_setr_epi16(short, short, short, short, short, short, short, short, short, short, short, short, short, short, short, short);
static __inline__ __m256i _mm256_setr_epi8(char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char, char);
static __inline__ __m256i _mm256_setr_epi64x(long long, long long, long long, long long);
static __inline__ __m256d _mm256_set1_pd(double);
static __inline__ __m256 _mm256_set1_ps(float);
static __inline__ __m256i _mm256_set1_epi32(int);
static __inline__ __m256i _mm256_set1_epi16(short);
static __inline__ __m256i _mm256_set1_epi8(char);
static __inline__ __m256i _mm256_set1_epi64x(long long);
static __inline__ __m256d _mm256_setzero_pd(void);
static __inline__ __m256 _mm256_setzero_ps(void);
static __inline__ __m256i _mm256_setzero_si256(void);
static __inline__ __m256 _mm256_castpd_ps(__m256d);
static __inline__ __m256i _mm256_castpd_si256(__m256d);
static __inline__ __m256d _mm256_castps_pd(__m256);
static __inline__ __m256i _mm256_castps_si256(__m256);
static __inline__ __m256 _mm256_castsi256_ps(__m256i);
static __inline__ __m256d _mm256_castsi256_pd(__m256i);
static __inline__ __m128d _mm256_castpd256_pd128(__m256d);
static __inline__ __m128 _mm256_castps256_ps128(__m256);
static __inline__ __m128i _mm256_castsi256_si128(__m256i);
static __inline__ __m256d _mm256_castpd128_pd256(__m128d);
static __inline__ __m256 _mm256_castps128_ps256(__m128);
static __inline__ __m256i _mm256_castsi128_si256(__m128i);
static __inline__ __m256d _mm256_zextpd128_pd256(__m128d);
static __inline__ __m256 _mm256_zextps128_ps256(__m128);
static __inline__ __m256i _mm256_zextsi128_si256(__m128i);
static __inline__ __m256 _mm256_insertf128_ps(__m256, __m128, const int);
static __inline__ __m256d _mm256_insertf128_pd(__m256d, __m128d, const int);
static __inline__ __m256i _mm256_insertf128_si256(__m256i, __m128i, const int);
static __inline__ __m128 _mm256_extractf128_ps(__m256, const int);
static __inline__ __m128d _mm256_extractf128_pd(__m256d, const int);
static __inline__ __m128i _mm256_extractf128_si256(__m256i, const int);
static __inline__ __m256 _mm256_set_m128(__m128, __m128);
static __inline__ __m256d _mm256_set_m128d(__m128d, __m128d);
static __inline__ __m256i _mm256_set_m128i(__m128i, __m128i);
static __inline__ __m256 _mm256_setr_m128(__m128, __m128);
static __inline__ __m256d _mm256_setr_m128d(__m128d, __m128d);
static __inline__ __m256i _mm256_setr_m128i(__m128i, __m128i);
static __inline__ __m256 _mm256_loadu2_m128(const float *, const float *);
static __inline__ __m256d _mm256_loadu2_m128d(const double *, const double *);
static __inline__ __m256i _mm256_loadu2_m128i(const __m128i *, const __m128i *);
static __inline__ void _mm256_storeu2_m128(float *, float *, __m256);
static __inline__ void _mm256_storeu2_m128d(double *, double *, __m256d);
static __inline__ void _mm256_storeu2_m128i(__m128i *, __m128i *, __m256i);
static __inline__ __m256d _mm256_ceil_pd(__m256d);
static __inline__ __m256d _mm256_floor_pd(__m256d);
static __inline__ __m256 _mm256_ceil_ps(__m256);
static __inline__ __m256 _mm256_floor_ps(__m256);
static __inline__ __m128d _mm_permute_pd(__m128d, int);
static __inline__ __m256d _mm256_permute_pd(__m256d, int);
static __inline__ __m128 _mm_permute_ps(__m128, int);
static __inline__ __m256 _mm256_permute_ps(__m256, int);
static __inline__ __m256d _mm256_blend_pd(__m256d, __m256d, int);
static __inline__ __m256 _mm256_blend_ps(__m256, __m256, int);
static __inline__ __m256 _mm256_dp_ps(__m256, __m256, int);
static __inline__ __m256 _mm256_shuffle_ps(__m256, __m256, int);
static __inline__ __m256d _mm256_shuffle_pd(__m256d, __m256d, int);
static __inline__ __m128d _mm_cmp_pd(__m128d, __m128d, int);
static __inline__ __m128 _mm_cmp_ps(__m128, __m128, int);
static __inline__ __m128d _mm_cmp_sd(__m128d, __m128d, int);
static __inline__ __m128 _mm_cmp_ss(__m128, __m128, int);
static __inline__ int32_t _mm256_extract_epi32(__m256i, int);
static __inline__ int _mm256_extract_epi16(__m256i, int);
static __inline__ int _mm256_extract_epi8(__m256i, int);
static __inline__ int64_t _mm256_extract_epi64(__m256i, int);
static __inline__ __m256i _mm256_insert_epi32(__m256i, int, int);
static __inline__ __m256i _mm256_insert_epi16(__m256i, int, int);
static __inline__ __m256i _mm256_insert_epi8(__m256i, int, int);
static __inline__ __m256i _mm256_insert_epi64(__m256i, int, int);
#define _CMP_EQ_OQ 0
#define _CMP_LT_OS 1
#define _CMP_LE_OS 2
#define _CMP_UNORD_Q 3
#define _CMP_NEQ_UQ 4
#define _CMP_NLT_US 5
#define _CMP_NLE_US 6
#define _CMP_ORD_Q 7
#define _CMP_EQ_UQ 8
#define _CMP_NGE_US 9
#define _CMP_NGT_US 10
#define _CMP_FALSE_OQ 11
#define _CMP_NEQ_OQ 12
#define _CMP_GE_OS 13
#define _CMP_GT_OS 14
#define _CMP_TRUE_UQ 15
#define _CMP_EQ_OS 16
#define _CMP_LT_OQ 17
#define _CMP_LE_OQ 18
#define _CMP_UNORD_S 19
#define _CMP_NEQ_US 20
#define _CMP_NLT_UQ 21
#define _CMP_NLE_UQ 22
#define _CMP_ORD_S 23
#define _CMP_EQ_US 24
#define _CMP_NGE_UQ 25
#define _CMP_NGT_UQ 26
#define _CMP_FALSE_OS 27
#define _CMP_NEQ_OS 28
#define _CMP_GE_OQ 29
#define _CMP_GT_OQ 30
#define _CMP_TRUE_US 31
