// <emscripten/fiber.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/emscripten.h>
#include <stddef.h>
#include <stdint.h>
struct asyncify_data_s { void *stack_ptr; void *stack_limit; int rewind_id; };
typedef struct asyncify_data_s asyncify_data_t;
struct emscripten_fiber_s { void *stack_base; void *stack_limit; void *stack_ptr; em_arg_callback_func entry; void *user_data; asyncify_data_t asyncify_data; };
typedef struct emscripten_fiber_s emscripten_fiber_t;
void emscripten_fiber_init(emscripten_fiber_t *, em_arg_callback_func, void *, void *, size_t, void *, size_t);
void emscripten_fiber_init_from_current_context(emscripten_fiber_t *, void *, size_t);
void emscripten_fiber_swap(emscripten_fiber_t *, emscripten_fiber_t *);
