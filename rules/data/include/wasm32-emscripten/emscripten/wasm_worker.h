// <emscripten/wasm_worker.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/atomic.h>
#include <emscripten/em_types.h>
#include <emscripten/threading_primitives.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
int emscripten_malloc_wasm_worker(size_t);
int emscripten_create_wasm_worker(void *, size_t);
void emscripten_terminate_wasm_worker(int);
void emscripten_terminate_all_wasm_workers(void);
_Bool emscripten_current_thread_is_wasm_worker(void);
uint32_t emscripten_wasm_worker_self_id(void);
void emscripten_wasm_worker_post_function_v(int, void (*)(void));
void emscripten_wasm_worker_post_function_vi(int, void (*)(int), int);
void emscripten_wasm_worker_post_function_vii(int, void (*)(int, int), int, int);
void emscripten_wasm_worker_post_function_viii(int, void (*)(int, int, int), int, int, int);
void emscripten_wasm_worker_post_function_vd(int, void (*)(double), double);
void emscripten_wasm_worker_post_function_vdd(int, void (*)(double, double), double, double);
void emscripten_wasm_worker_post_function_vddd(int, void (*)(double, double, double), double, double, double);
void emscripten_wasm_worker_post_function_sig(int, void *, const char *, ...);
void emscripten_wasm_worker_sleep(int64_t);
int emscripten_navigator_hardware_concurrency(void);
#define emscripten_wasm_worker_t int
#define EMSCRIPTEN_WASM_WORKER_ID_PARENT 0
#define emscripten_wasm_wait_i32 emscripten_atomic_wait_u32
#define emscripten_wasm_wait_i64 emscripten_atomic_wait_u64
#define emscripten_wasm_notify emscripten_atomic_notify
