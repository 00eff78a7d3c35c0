// <emscripten/threading_primitives.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/atomic.h>
typedef void (*emscripten_async_wait_volatile_callback_t)(volatile void *, uint32_t, int, void *);
void emscripten_lock_init(volatile uint32_t *);
_Bool emscripten_lock_wait_acquire(volatile uint32_t *, int64_t);
void emscripten_lock_waitinf_acquire(volatile uint32_t *);
_Bool emscripten_lock_busyspin_wait_acquire(volatile uint32_t *, double);
void emscripten_lock_busyspin_waitinf_acquire(volatile uint32_t *);
void emscripten_lock_async_acquire(volatile uint32_t *, emscripten_async_wait_volatile_callback_t, void *, double);
_Bool emscripten_lock_try_acquire(volatile uint32_t *);
void emscripten_lock_release(volatile uint32_t *);
void emscripten_semaphore_init(volatile uint32_t *, int);
int emscripten_semaphore_try_acquire(volatile uint32_t *, int);
void emscripten_semaphore_async_acquire(volatile uint32_t *, int, emscripten_async_wait_volatile_callback_t, void *, double);
int emscripten_semaphore_wait_acquire(volatile uint32_t *, int, int64_t);
int emscripten_semaphore_waitinf_acquire(volatile uint32_t *, int);
uint32_t emscripten_semaphore_release(volatile uint32_t *, int);
void emscripten_condvar_init(volatile uint32_t *);
void emscripten_condvar_waitinf(volatile uint32_t *, volatile uint32_t *);
_Bool emscripten_condvar_wait(volatile uint32_t *, volatile uint32_t *, int64_t);
int32_t emscripten_condvar_wait_async(volatile uint32_t *, volatile uint32_t *, emscripten_async_wait_callback_t, void *, double);
void emscripten_condvar_signal(volatile uint32_t *, uint32_t);
int emscripten_futex_wait(volatile void *, uint32_t, double);
int emscripten_futex_wake(volatile void *, int);
#define emscripten_lock_t volatile uint32_t
#define EMSCRIPTEN_LOCK_T_STATIC_INITIALIZER 0
#define emscripten_semaphore_t volatile uint32_t
#define EMSCRIPTEN_SEMAPHORE_T_STATIC_INITIALIZER(num) ((int)(num))
#define emscripten_condvar_t volatile uint32_t
#define EMSCRIPTEN_CONDVAR_T_STATIC_INITIALIZER ((int)(0))
