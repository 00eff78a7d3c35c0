// <emscripten/eventloop.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/em_types.h>
void emscripten_unwind_to_js_event_loop(void);
int emscripten_set_timeout(void (*)(void *), double, void *);
void emscripten_clear_timeout(int);
void emscripten_set_timeout_loop(_Bool (*)(double, void *), double, void *);
int emscripten_set_immediate(void (*)(void *), void *);
void emscripten_clear_immediate(int);
void emscripten_set_immediate_loop(_Bool (*)(void *), void *);
int emscripten_set_interval(void (*)(void *), double, void *);
void emscripten_clear_interval(int);
void emscripten_runtime_keepalive_push(void);
void emscripten_runtime_keepalive_pop(void);
_Bool emscripten_runtime_keepalive_check(void);
