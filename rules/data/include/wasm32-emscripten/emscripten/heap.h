// <emscripten/heap.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/emscripten.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
uintptr_t *emscripten_get_sbrk_ptr(void);
_Bool emscripten_resize_heap(size_t);
size_t emscripten_get_heap_size(void);
size_t emscripten_get_heap_max(void);
void *emscripten_builtin_memalign(size_t, size_t);
void *emscripten_builtin_malloc(size_t);
void *emscripten_builtin_realloc(void *, size_t);
void *emscripten_builtin_calloc(size_t, size_t);
void emscripten_builtin_free(void *);
#define WASM_PAGE_SIZE 65536
#define EMSCRIPTEN_PAGE_SIZE WASM_PAGE_SIZE
