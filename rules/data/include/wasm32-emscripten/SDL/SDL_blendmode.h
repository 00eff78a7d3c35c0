// <SDL/SDL_blendmode.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { SDL_BLENDMODE_NONE, SDL_BLENDMODE_BLEND, SDL_BLENDMODE_ADD, SDL_BLENDMODE_MOD = 4 } SDL_BlendMode;
#define _SDL_blendmode_h
