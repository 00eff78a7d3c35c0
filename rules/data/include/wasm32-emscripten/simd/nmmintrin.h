// <nmmintrin.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <smmintrin.h>
#include <stddef.h>
#include <stdint.h>
static __inline__ __m128i _mm_cmpgt_epi64(__m128i, __m128i);
