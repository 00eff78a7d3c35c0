// <SDL/SDL_main.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
int SDL_main(int, char **);
#define _SDL_main_h
#define C_LINKAGE
