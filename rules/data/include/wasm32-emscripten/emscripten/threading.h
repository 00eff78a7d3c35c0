// <emscripten/threading.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/atomic.h>
#include <emscripten/threading_legacy.h>
#include <emscripten/threading_primitives.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdbool.h>
_Bool emscripten_has_threading_support(void);
int emscripten_num_logical_cores(void);
_Bool emscripten_is_main_runtime_thread(void);
_Bool emscripten_is_main_browser_thread(void);
void emscripten_main_thread_process_queued_calls(void);
void emscripten_current_thread_process_queued_calls(void);
pthread_t emscripten_main_runtime_thread_id(void);
void emscripten_thread_sleep(double);
void emscripten_set_thread_name(pthread_t, const char *);
int emscripten_pthread_attr_gettransferredcanvases(const pthread_attr_t *, const char **);
int emscripten_pthread_attr_settransferredcanvases(pthread_attr_t *, const char *);
void emscripten_check_blocking_allowed(void);
