// EM_JS: a function whose body is JavaScript. What a parse sees is its declaration; emcc's link
// provides it. emscripten.h's manual, "EM_JS" and "EM_ASYNC_JS".
#pragma once
#define EM_JS(ret, name, params, ...) \
	extern ret name params __attribute__((import_module("env"), import_name(#name)));
#define EM_ASYNC_JS(ret, name, params, ...) EM_JS(ret, name, params, __VA_ARGS__)
