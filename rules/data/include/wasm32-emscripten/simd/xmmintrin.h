// <xmmintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stddef.h>
#include <stdint.h>
typedef float __m128 __attribute__((vector_size(16), aligned(16)));
typedef long long __m64 __attribute__((vector_size(8), aligned(8)));
static __inline__ __m128 _mm_set_ps(float, float, float, float);
static __inline__ __m128 _mm_setr_ps(float, float, float, float);
static __inline__ __m128 _mm_set_ss(float);
static __inline__ __m128 _mm_set_ps1(float);
static __inline__ __m128 _mm_setzero_ps(void);
static __inline__ __m128 _mm_load_ps(const float *);
static __inline__ __m128 _mm_loadl_pi(__m128, const void *);
static __inline__ __m128 _mm_loadh_pi(__m128, const void *);
static __inline__ __m128 _mm_loadr_ps(const float *);
static __inline__ __m128 _mm_loadu_ps(const float *);
static __inline__ __m128 _mm_load_ps1(const float *);
static __inline__ __m128 _mm_load_ss(const float *);
static __inline__ void _mm_storel_pi(__m64 *, __m128);
static __inline__ void _mm_storeh_pi(__m64 *, __m128);
static __inline__ void _mm_store_ps(float *, __m128);
static __inline__ void _mm_prefetch(const void *, int);
static __inline__ void _mm_sfence(void);
static __inline__ void _mm_storer_ps(float *, __m128);
static __inline__ void _mm_store_ps1(float *, __m128);
static __inline__ void _mm_store_ss(float *, __m128);
static __inline__ void _mm_storeu_ps(float *, __m128);
static __inline__ int _mm_movemask_ps(__m128);
static __inline__ __m128 _mm_move_ss(__m128, __m128);
static __inline__ __m128 _mm_add_ps(__m128, __m128);
static __inline__ __m128 _mm_add_ss(__m128, __m128);
static __inline__ __m128 _mm_sub_ps(__m128, __m128);
static __inline__ __m128 _mm_sub_ss(__m128, __m128);
static __inline__ __m128 _mm_mul_ps(__m128, __m128);
static __inline__ __m128 _mm_mul_ss(__m128, __m128);
static __inline__ __m128 _mm_div_ps(__m128, __m128);
static __inline__ __m128 _mm_div_ss(__m128, __m128);
static __inline__ __m128 _mm_min_ps(__m128, __m128);
static __inline__ __m128 _mm_min_ss(__m128, __m128);
static __inline__ __m128 _mm_max_ps(__m128, __m128);
static __inline__ __m128 _mm_max_ss(__m128, __m128);
static __inline__ __m128 _mm_rcp_ps(__m128);
static __inline__ __m128 _mm_rcp_ss(__m128);
static __inline__ __m128 _mm_sqrt_ps(__m128);
static __inline__ __m128 _mm_sqrt_ss(__m128);
static __inline__ __m128 _mm_rsqrt_ss(__m128);
static __inline__ __m128 _mm_unpackhi_ps(__m128, __m128);
static __inline__ __m128 _mm_unpacklo_ps(__m128, __m128);
static __inline__ __m128 _mm_movehl_ps(__m128, __m128);
static __inline__ __m128 _mm_movelh_ps(__m128, __m128);
static __inline__ __m128 _mm_cmplt_ps(__m128, __m128);
static __inline__ __m128 _mm_cmplt_ss(__m128, __m128);
static __inline__ __m128 _mm_cmple_ps(__m128, __m128);
static __inline__ __m128 _mm_cmple_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpeq_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpeq_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpge_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpge_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpgt_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpgt_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpord_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpord_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpunord_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpunord_ss(__m128, __m128);
static __inline__ __m128 _mm_and_ps(__m128, __m128);
static __inline__ __m128 _mm_andnot_ps(__m128, __m128);
static __inline__ __m128 _mm_or_ps(__m128, __m128);
static __inline__ __m128 _mm_xor_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpneq_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpneq_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpnge_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpnge_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpngt_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpngt_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpnle_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpnle_ss(__m128, __m128);
static __inline__ __m128 _mm_cmpnlt_ps(__m128, __m128);
static __inline__ __m128 _mm_cmpnlt_ss(__m128, __m128);
static __inline__ int _mm_comieq_ss(__m128, __m128);
static __inline__ int _mm_comige_ss(__m128, __m128);
static __inline__ int _mm_comigt_ss(__m128, __m128);
static __inline__ int _mm_comile_ss(__m128, __m128);
static __inline__ int _mm_comilt_ss(__m128, __m128);
static __inline__ int _mm_comineq_ss(__m128, __m128);
static __inline__ int _mm_ucomieq_ss(__m128, __m128);
static __inline__ int _mm_ucomige_ss(__m128, __m128);
static __inline__ int _mm_ucomigt_ss(__m128, __m128);
static __inline__ int _mm_ucomile_ss(__m128, __m128);
static __inline__ int _mm_ucomilt_ss(__m128, __m128);
static __inline__ int _mm_ucomineq_ss(__m128, __m128);
static __inline__ __m128 _mm_cvtsi32_ss(__m128, int);
static __inline__ int _mm_cvtss_si32(__m128);
static __inline__ int _mm_cvttss_si32(__m128);
static __inline__ __m128 _mm_cvtsi64_ss(__m128, long long);
static __inline__ long long _mm_cvtss_si64(__m128);
static __inline__ long long _mm_cvttss_si64(__m128);
static __inline__ float _mm_cvtss_f32(__m128);
static __inline__ __m128 _mm_undefined();
static __inline__ __m128 _mm_undefined_ps();
static __inline__ int _mm_getcsr();
static __inline__ __m128 _mm_shuffle_ps(__m128, __m128, int);
static __inline__ __m128 _mm_rsqrt_ps(__m128);
static __inline__ void *_mm_malloc(size_t, size_t);
static __inline__ void _mm_free(void *);
#define _MM_TRANSPOSE4_PS(a, b, c, d) ((a) = (b), (b) = (c), (c) = (d), (d) = (a))
#define _mm_set1_ps _mm_set_ps1
#define _mm_load1_ps _mm_load_ps1
#define _mm_stream_ps _mm_store_ps
#define _MM_HINT_T0 3
#define _MM_HINT_T1 2
#define _MM_HINT_T2 1
#define _MM_HINT_NTA 0
#define _MM_SHUFFLE(w,z,y,x) (((w) << 6) | ((z) << 4) | ((y) << 2) | (x))
#define _mm_store1_ps _mm_store_ps1
#define _mm_cvt_si2ss _mm_cvtsi32_ss
#define _mm_cvt_ss2si _mm_cvtss_si32
#define _mm_cvtt_ss2si _mm_cvttss_si32
#define _MM_EXCEPT_MASK 0x003f
#define _MM_EXCEPT_INVALID 0x0001
#define _MM_EXCEPT_DENORM 0x0002
#define _MM_EXCEPT_DIV_ZERO 0x0004
#define _MM_EXCEPT_OVERFLOW 0x0008
#define _MM_EXCEPT_UNDERFLOW 0x0010
#define _MM_EXCEPT_INEXACT 0x0020
#define _MM_MASK_MASK 0x1f80
#define _MM_MASK_INVALID 0x0080
#define _MM_MASK_DENORM 0x0100
#define _MM_MASK_DIV_ZERO 0x0200
#define _MM_MASK_OVERFLOW 0x0400
#define _MM_MASK_UNDERFLOW 0x0800
#define _MM_MASK_INEXACT 0x1000
#define _MM_ROUND_MASK 0x6000
#define _MM_ROUND_NEAREST 0x0000
#define _MM_ROUND_DOWN 0x2000
#define _MM_ROUND_UP 0x4000
#define _MM_ROUND_TOWARD_ZERO 0x6000
#define _MM_FLUSH_ZERO_MASK 0x8000
#define _MM_FLUSH_ZERO_ON 0x8000
#define _MM_FLUSH_ZERO_OFF 0x0000
#define _MM_GET_EXCEPTION_STATE() (_mm_getcsr() & _MM_EXCEPT_MASK)
#define _MM_GET_EXCEPTION_MASK() (_mm_getcsr() & _MM_MASK_MASK)
#define _MM_GET_ROUNDING_MODE() (_mm_getcsr() & _MM_ROUND_MASK)
#define _MM_GET_FLUSH_ZERO_MODE() (_mm_getcsr() & _MM_FLUSH_ZERO_MASK)
