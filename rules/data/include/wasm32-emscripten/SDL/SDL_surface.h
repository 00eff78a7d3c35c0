// <SDL/SDL_surface.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_pixels.h>
#include <SDL/SDL_rect.h>
#include <SDL/SDL_blendmode.h>
#include <SDL/SDL_rwops.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_Surface { Uint32 flags; SDL_PixelFormat *format; int w; int h; int pitch; void *pixels; void *userdata; int locked; void *lock_data; SDL_Rect clip_rect; struct SDL_BlitMap *map; int refcount; };
typedef struct SDL_Surface SDL_Surface;
typedef int (*SDL_blit)(struct SDL_Surface *, SDL_Rect *, struct SDL_Surface *, SDL_Rect *);
SDL_Surface *SDL_CreateRGBSurface(Uint32, int, int, int, Uint32, Uint32, Uint32, Uint32);
SDL_Surface *SDL_CreateRGBSurfaceFrom(void *, int, int, int, int, Uint32, Uint32, Uint32, Uint32);
void SDL_FreeSurface(SDL_Surface *);
int SDL_SetSurfacePalette(SDL_Surface *, SDL_Palette *);
int SDL_LockSurface(SDL_Surface *);
void SDL_UnlockSurface(SDL_Surface *);
SDL_Surface *SDL_LoadBMP_RW(SDL_RWops *, int);
int SDL_SaveBMP_RW(SDL_Surface *, SDL_RWops *, int);
int SDL_SetSurfaceRLE(SDL_Surface *, int);
int SDL_SetColorKey(SDL_Surface *, int, Uint32);
int SDL_GetColorKey(SDL_Surface *, Uint32 *);
int SDL_SetSurfaceColorMod(SDL_Surface *, Uint8, Uint8, Uint8);
int SDL_GetSurfaceColorMod(SDL_Surface *, Uint8 *, Uint8 *, Uint8 *);
int SDL_SetSurfaceAlphaMod(SDL_Surface *, Uint8);
int SDL_GetSurfaceAlphaMod(SDL_Surface *, Uint8 *);
int SDL_SetSurfaceBlendMode(SDL_Surface *, SDL_BlendMode);
int SDL_GetSurfaceBlendMode(SDL_Surface *, SDL_BlendMode *);
SDL_bool SDL_SetClipRect(SDL_Surface *, const SDL_Rect *);
void SDL_GetClipRect(SDL_Surface *, SDL_Rect *);
SDL_Surface *SDL_ConvertSurface(SDL_Surface *, SDL_PixelFormat *, Uint32);
SDL_Surface *SDL_ConvertSurfaceFormat(SDL_Surface *, Uint32, Uint32);
int SDL_ConvertPixels(int, int, Uint32, const void *, int, Uint32, void *, int);
int SDL_FillRect(SDL_Surface *, const SDL_Rect *, Uint32);
int SDL_FillRects(SDL_Surface *, const SDL_Rect *, int, Uint32);
int SDL_UpperBlit(SDL_Surface *, const SDL_Rect *, SDL_Surface *, SDL_Rect *);
int SDL_LowerBlit(SDL_Surface *, SDL_Rect *, SDL_Surface *, SDL_Rect *);
int SDL_SoftStretch(SDL_Surface *, const SDL_Rect *, SDL_Surface *, const SDL_Rect *);
int SDL_UpperBlitScaled(SDL_Surface *, const SDL_Rect *, SDL_Surface *, SDL_Rect *);
int SDL_LowerBlitScaled(SDL_Surface *, SDL_Rect *, SDL_Surface *, SDL_Rect *);
#define _SDL_surface_h
#define SDL_PREALLOC 0x00000001
#define SDL_RLEACCEL 0x00000002
#define SDL_DONTFREE 0x00000004
#define SDL_MUSTLOCK(S) 1
#define SDL_LoadBMP(file) SDL_LoadBMP_RW(SDL_RWFromFile(file, "rb"), 1)
#define SDL_SaveBMP(surface,file) SDL_SaveBMP_RW(surface, SDL_RWFromFile(file, "wb"), 1)
#define SDL_BlitSurface SDL_UpperBlit
#define SDL_BlitScaled SDL_UpperBlitScaled
