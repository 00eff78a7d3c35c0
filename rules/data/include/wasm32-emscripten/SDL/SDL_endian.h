// <SDL/SDL_endian.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
static __inline__ Uint16 SDL_Swap16(Uint16);
static __inline__ Uint32 SDL_Swap32(Uint32);
static __inline__ Uint64 SDL_Swap64(Uint64);
static __inline__ float SDL_SwapFloat(float);
#define _SDL_endian_h
#define SDL_LIL_ENDIAN 1234
#define SDL_BIG_ENDIAN 4321
#define SDL_BYTEORDER SDL_LIL_ENDIAN
#define SDL_SwapLE16(X) (X)
#define SDL_SwapLE32(X) (X)
#define SDL_SwapLE64(X) (X)
#define SDL_SwapFloatLE(X) (X)
#define SDL_SwapBE16(X) SDL_Swap16(X)
#define SDL_SwapBE32(X) SDL_Swap32(X)
#define SDL_SwapBE64(X) SDL_Swap64(X)
#define SDL_SwapFloatBE(X) SDL_SwapFloat(X)
