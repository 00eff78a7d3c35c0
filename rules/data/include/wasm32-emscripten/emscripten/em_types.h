// <emscripten/em_types.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <stdbool.h>
typedef short emscripten_align1_short;
typedef long long emscripten_align4_int64;
typedef long long emscripten_align2_int64;
typedef long long emscripten_align1_int64;
typedef int emscripten_align2_int;
typedef int emscripten_align1_int;
typedef float emscripten_align2_float;
typedef float emscripten_align1_float;
typedef double emscripten_align4_double;
typedef double emscripten_align2_double;
typedef double emscripten_align1_double;
typedef void (*em_callback_func)(void);
typedef void (*em_arg_callback_func)(void *);
typedef void (*em_str_callback_func)(const char *);
#define EM_BOOL bool
#define EM_TRUE true
#define EM_FALSE false
#define EM_UTF8 char
#define EMSCRIPTEN_RESULT int
#define EMSCRIPTEN_RESULT_SUCCESS 0
#define EMSCRIPTEN_RESULT_DEFERRED 1
#define EMSCRIPTEN_RESULT_NOT_SUPPORTED -1
#define EMSCRIPTEN_RESULT_FAILED_NOT_DEFERRED -2
#define EMSCRIPTEN_RESULT_INVALID_TARGET -3
#define EMSCRIPTEN_RESULT_UNKNOWN_TARGET -4
#define EMSCRIPTEN_RESULT_INVALID_PARAM -5
#define EMSCRIPTEN_RESULT_FAILED -6
#define EMSCRIPTEN_RESULT_NO_DATA -7
#define EMSCRIPTEN_RESULT_TIMED_OUT -8
