// <SDL/SDL_loadso.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
void *SDL_LoadObject(const char *);
void *SDL_LoadFunction(void *, const char *);
void SDL_UnloadObject(void *);
#define _SDL_loadso_h
