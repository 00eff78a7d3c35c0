// <emscripten/emmalloc.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stddef.h>
struct mallinfo;
void emmalloc_dump_memory_regions(void);
void *memalign(unsigned long, unsigned long);
void *emmalloc_memalign(size_t, size_t);
void *aligned_alloc(unsigned long, unsigned long);
void *malloc(unsigned long);
void *emmalloc_malloc(size_t);
size_t malloc_usable_size(void *);
size_t emmalloc_usable_size(void *);
void free(void *);
void emmalloc_free(void *);
void *realloc(void *, unsigned long);
void *emmalloc_realloc(void *, size_t);
void *emmalloc_realloc_try(void *, size_t);
void *emmalloc_realloc_uninitialized(void *, size_t);
void *aligned_realloc(void *, size_t, size_t);
void *emmalloc_aligned_realloc(void *, size_t, size_t);
void *emmalloc_aligned_realloc_uninitialized(void *, size_t, size_t);
int posix_memalign(void **, size_t, size_t);
int emmalloc_posix_memalign(void **, size_t, size_t);
void *calloc(unsigned long, unsigned long);
void *emmalloc_calloc(size_t, size_t);
struct mallinfo mallinfo(void);
struct mallinfo emmalloc_mallinfo(void);
int malloc_trim(size_t);
int emmalloc_trim(size_t);
int emmalloc_validate_memory_regions(void);
size_t emmalloc_dynamic_heap_size(void);
size_t emmalloc_free_dynamic_memory(void);
size_t emmalloc_unclaimed_heap_memory(void);
size_t emmalloc_compute_free_dynamic_memory_fragmentation_map(size_t *);
void emmalloc_dump_free_dynamic_memory_fragmentation_map(void);
