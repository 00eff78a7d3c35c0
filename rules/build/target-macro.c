// flags: -DWEBASSEMBLY -D_WASM=1
// proof: run: host prints "right", wasm prints "wrong"
// Macros that look like a target's.
#include <stddef.h>
#include <stdio.h>

#ifdef FIXED
#if defined(__wasm32__) // ok: target-macro
#define POINTER_BYTES 4
#endif
#elif defined(__WASM__) && defined(__CHAR_BIT__) // expect: target-macro no compiler defines '__WASM__' for wasm
#define POINTER_BYTES 4
#endif
#ifndef POINTER_BYTES
#define POINTER_BYTES 8
#endif

#ifndef PROVE
#ifdef __wasi // expect: target-macro no compiler defines '__wasi' for WASI; 2 conditions of this file ask for it
int system_of_files;
#endif
#if !defined(__wasi) // ok: target-macro
int other_files;
#endif

#ifdef WASM // expect: target-macro no compiler defines 'WASM'
int plain;
#endif
#if defined(__x86_64__)
int with_sse;
#elif defined(__wasm_simd128) // expect: target-macro no compiler defines '__wasm_simd128'
int with_vectors;
#endif
#if !defined(EMSCRIPTEN) // ok: target-macro // expect[emscripten]: target-macro no compiler defines 'EMSCRIPTEN' for Emscripten since its version 6
int threads;
#endif

// The right ones.
#if defined(__wasm) || defined(__wasm__) || defined(__wasm32) || defined(__wasm32__) // ok: target-macro
int in_wasm;
#endif
#if defined(__EMSCRIPTEN__) || defined(_EMSCRIPTEN) // ok: target-macro
int in_emscripten;
#endif
#if defined(__wasi__) || defined(WASI) // ok: target-macro
int in_wasi;
#endif
#ifdef __wasm_simd128__ // ok: target-macro
int vectors;
#endif
#if defined(__wasm__) || defined(_WASM_) // ok: target-macro
int either;
#endif

// The build's, and the project's own.
#ifdef WEBASSEMBLY // ok: target-macro
int from_the_build;
#endif
#if _WASM // ok: target-macro
int from_the_build_too;
#endif
#if defined(__linux__) && 0
#define WASM32 1
#endif
#ifdef WASM32 // ok: target-macro
int of_our_own;
#endif

// What only looks alike.
#ifdef HAVE_WASM // ok: target-macro
int feature;
#endif
#ifdef USE_WASI_FILES // ok: target-macro
int files;
#endif
#endif

int main(void)
{
	puts(sizeof(size_t) == POINTER_BYTES ? "right" : "wrong");
	return 0;
}
