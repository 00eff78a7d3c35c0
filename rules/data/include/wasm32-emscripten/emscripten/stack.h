// <emscripten/stack.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <inttypes.h>
#include <stddef.h>
uintptr_t emscripten_stack_get_base(void);
uintptr_t emscripten_stack_get_end(void);
void emscripten_stack_init(void);
void emscripten_stack_set_limits(void *, void *);
uintptr_t emscripten_stack_get_current(void);
size_t emscripten_stack_get_free(void);
