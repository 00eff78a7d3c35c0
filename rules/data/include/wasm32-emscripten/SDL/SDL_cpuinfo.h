// <SDL/SDL_cpuinfo.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
int SDL_GetCPUCount(void);
int SDL_GetCPUCacheLineSize(void);
SDL_bool SDL_HasRDTSC(void);
SDL_bool SDL_HasAltiVec(void);
SDL_bool SDL_HasMMX(void);
SDL_bool SDL_HasMMXExt(void);
SDL_bool SDL_Has3DNow(void);
SDL_bool SDL_Has3DNowExt(void);
SDL_bool SDL_HasSSE(void);
SDL_bool SDL_HasSSEExt(void);
SDL_bool SDL_HasSSE2(void);
SDL_bool SDL_HasSSE2Ext(void);
SDL_bool SDL_HasSSE3(void);
SDL_bool SDL_HasSSE41(void);
SDL_bool SDL_HasSSE42(void);
#define _SDL_cpuinfo_h
#define SDL_CACHELINE_SIZE 128
