// <SDL/begin_code.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#define _begin_code_h
#define DECLSPEC __attribute__ ((visibility("default")))
#define SDLCALL
#define SDL_INLINE_OKAY
#define NULL ((void *)0)
