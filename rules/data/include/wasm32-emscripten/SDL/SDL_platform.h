// <SDL/SDL_platform.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
const char *SDL_GetPlatform(void);
#define _SDL_platform_h
