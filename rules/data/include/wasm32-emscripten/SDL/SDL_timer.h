// <SDL/SDL_timer.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef Uint32 (*SDL_TimerCallback)(Uint32, void *);
typedef int SDL_TimerID;
Uint32 SDL_GetTicks(void);
Uint64 SDL_GetPerformanceCounter(void);
Uint64 SDL_GetPerformanceFrequency(void);
void SDL_Delay(Uint32);
SDL_TimerID SDL_AddTimer(Uint32, SDL_TimerCallback, void *);
SDL_bool SDL_RemoveTimer(SDL_TimerID);
#define _SDL_timer_h
