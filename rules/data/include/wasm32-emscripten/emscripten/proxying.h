// <emscripten/proxying.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/emscripten.h>
#include <emscripten/promise.h>
#include <pthread.h>
#include <stdbool.h>
struct em_proxying_queue;
typedef struct em_proxying_queue em_proxying_queue;
struct em_proxying_ctx;
typedef struct em_proxying_ctx em_proxying_ctx;
em_proxying_queue *em_proxying_queue_create(void);
void em_proxying_queue_destroy(em_proxying_queue *);
em_proxying_queue *emscripten_proxy_get_system_queue(void);
void emscripten_proxy_execute_queue(em_proxying_queue *);
void emscripten_proxy_finish(em_proxying_ctx *);
_Bool emscripten_proxy_async(em_proxying_queue *, pthread_t, void (*)(void *), void *);
_Bool emscripten_proxy_sync(em_proxying_queue *, pthread_t, void (*)(void *), void *);
_Bool emscripten_proxy_sync_with_ctx(em_proxying_queue *, pthread_t, void (*)(em_proxying_ctx *, void *), void *);
_Bool emscripten_proxy_callback(em_proxying_queue *, pthread_t, void (*)(void *), void (*)(void *), void (*)(void *), void *);
_Bool emscripten_proxy_callback_with_ctx(em_proxying_queue *, pthread_t, void (*)(em_proxying_ctx *, void *), void (*)(void *), void (*)(void *), void *);
em_promise_t emscripten_proxy_promise(em_proxying_queue *, pthread_t, void (*)(void *), void *);
em_promise_t emscripten_proxy_promise_with_ctx(em_proxying_queue *, pthread_t, void (*)(em_proxying_ctx *, void *), void *);
