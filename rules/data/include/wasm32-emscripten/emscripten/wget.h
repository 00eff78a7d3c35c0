// <emscripten/wget.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/em_types.h>
typedef void (*em_async_wget_onload_func)(void *, void *, int);
typedef void (*em_async_wget2_onload_func)(unsigned int, void *, const char *);
typedef void (*em_async_wget2_onstatus_func)(unsigned int, void *, int);
typedef void (*em_async_wget2_data_onload_func)(unsigned int, void *, void *, unsigned int);
typedef void (*em_async_wget2_data_onerror_func)(unsigned int, void *, int, const char *);
typedef void (*em_async_wget2_data_onprogress_func)(unsigned int, void *, int, int);
void emscripten_async_wget(const char *, const char *, em_str_callback_func, em_str_callback_func);
void emscripten_async_wget_data(const char *, void *, em_async_wget_onload_func, em_arg_callback_func);
int emscripten_async_wget2(const char *, const char *, const char *, const char *, void *, em_async_wget2_onload_func, em_async_wget2_onstatus_func, em_async_wget2_onstatus_func);
int emscripten_async_wget2_data(const char *, const char *, const char *, void *, int, em_async_wget2_data_onload_func, em_async_wget2_data_onerror_func, em_async_wget2_data_onprogress_func);
void emscripten_async_wget2_abort(int);
int emscripten_wget(const char *, const char *);
void emscripten_wget_data(const char *, void **, int *, int *);
