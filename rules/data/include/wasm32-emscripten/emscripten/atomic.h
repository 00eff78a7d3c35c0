// <emscripten/atomic.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/em_types.h>
#include <inttypes.h>
typedef void (*emscripten_async_wait_callback_t)(int32_t *, uint32_t, int, void *);
static __inline__ uint8_t emscripten_atomic_exchange_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_exchange_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_exchange_u32(void *, uint32_t);
static __inline__ uint64_t emscripten_atomic_exchange_u64(void *, uint64_t);
static __inline__ uint8_t emscripten_atomic_cas_u8(void *, uint8_t, uint8_t);
static __inline__ uint16_t emscripten_atomic_cas_u16(void *, uint16_t, uint16_t);
static __inline__ uint32_t emscripten_atomic_cas_u32(void *, uint32_t, uint32_t);
static __inline__ uint64_t emscripten_atomic_cas_u64(void *, uint64_t, uint64_t);
static __inline__ uint8_t emscripten_atomic_load_u8(const void *);
static __inline__ uint16_t emscripten_atomic_load_u16(const void *);
static __inline__ uint32_t emscripten_atomic_load_u32(const void *);
static __inline__ float emscripten_atomic_load_f32(const void *);
static __inline__ uint64_t emscripten_atomic_load_u64(const void *);
static __inline__ double emscripten_atomic_load_f64(const void *);
static __inline__ uint8_t emscripten_atomic_store_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_store_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_store_u32(void *, uint32_t);
static __inline__ float emscripten_atomic_store_f32(void *, float);
static __inline__ uint64_t emscripten_atomic_store_u64(void *, uint64_t);
static __inline__ double emscripten_atomic_store_f64(void *, double);
static __inline__ uint8_t emscripten_atomic_add_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_add_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_add_u32(void *, uint32_t);
static __inline__ uint64_t emscripten_atomic_add_u64(void *, uint64_t);
static __inline__ uint8_t emscripten_atomic_sub_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_sub_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_sub_u32(void *, uint32_t);
static __inline__ uint64_t emscripten_atomic_sub_u64(void *, uint64_t);
static __inline__ uint8_t emscripten_atomic_and_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_and_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_and_u32(void *, uint32_t);
static __inline__ uint64_t emscripten_atomic_and_u64(void *, uint64_t);
static __inline__ uint8_t emscripten_atomic_or_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_or_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_or_u32(void *, uint32_t);
static __inline__ uint64_t emscripten_atomic_or_u64(void *, uint64_t);
static __inline__ uint8_t emscripten_atomic_xor_u8(void *, uint8_t);
static __inline__ uint16_t emscripten_atomic_xor_u16(void *, uint16_t);
static __inline__ uint32_t emscripten_atomic_xor_u32(void *, uint32_t);
static __inline__ uint64_t emscripten_atomic_xor_u64(void *, uint64_t);
static __inline__ void emscripten_atomic_fence(void);
static __inline__ int emscripten_atomic_wait_u32(void *, uint32_t, int64_t);
static __inline__ int emscripten_atomic_wait_u64(void *, uint64_t, int64_t);
static __inline__ int64_t emscripten_atomic_notify(void *, uint32_t);
int32_t emscripten_atomic_wait_async(volatile void *, uint32_t, emscripten_async_wait_callback_t, void *, double);
int emscripten_atomic_cancel_wait_async(int32_t);
int emscripten_atomic_cancel_all_wait_asyncs(void);
int emscripten_atomic_cancel_all_wait_asyncs_at_address(void *);
int32_t emscripten_atomic_wait_suspending(volatile void *, uint32_t, double);
_Bool emscripten_atomics_is_lock_free(int);
#define ATOMICS_WAIT_RESULT_T int
#define ATOMICS_WAIT_OK 0
#define ATOMICS_WAIT_NOT_EQUAL 1
#define ATOMICS_WAIT_TIMED_OUT 2
#define ATOMICS_WAIT_DURATION_INFINITE -1ll
#define EMSCRIPTEN_NOTIFY_ALL_WAITERS UINT32_MAX
#define EMSCRIPTEN_WAIT_ASYNC_INFINITY __builtin_inf()
#define ATOMICS_WAIT_TOKEN_T int32_t
#define EMSCRIPTEN_IS_VALID_WAIT_TOKEN(token) ((token) <= 0)
