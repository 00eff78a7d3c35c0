// <emscripten/promise.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stdlib.h>
struct _em_promise;
typedef struct _em_promise *em_promise_t;
enum em_promise_result_t { EM_PROMISE_FULFILL, EM_PROMISE_MATCH, EM_PROMISE_MATCH_RELEASE, EM_PROMISE_REJECT };
typedef enum em_promise_result_t em_promise_result_t;
typedef em_promise_result_t (*em_promise_callback_t)(void **, void *, void *);
struct em_settled_result_t { em_promise_result_t result; void *value; };
typedef struct em_settled_result_t em_settled_result_t;
em_promise_t emscripten_promise_create(void);
void emscripten_promise_destroy(em_promise_t);
void emscripten_promise_resolve(em_promise_t, em_promise_result_t, void *);
em_promise_t emscripten_promise_then(em_promise_t, em_promise_callback_t, em_promise_callback_t, void *);
em_promise_t emscripten_promise_all(em_promise_t *, void **, size_t);
em_promise_t emscripten_promise_all_settled(em_promise_t *, em_settled_result_t *, size_t);
em_promise_t emscripten_promise_any(em_promise_t *, void **, size_t);
em_promise_t emscripten_promise_race(em_promise_t *, size_t);
em_settled_result_t emscripten_promise_await(em_promise_t);
void *emscripten_promise_await_unchecked(em_promise_t);
