// <emscripten/em_macros.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#define EMSCRIPTEN_KEEPALIVE __attribute__((used))
#define EM_IMPORT(NAME) __attribute__((import_module("env"), import_name(#NAME)))
#define _EM_BEGIN_CDECL
#define _EM_END_CDECL
#define EM_JS_DEPS(tag,deps) _EM_BEGIN_CDECL EMSCRIPTEN_KEEPALIVE __attribute__((section("em_lib_deps"))) __attribute__((aligned(1))) char __em_lib_deps_##tag[] = deps; _EM_END_CDECL
