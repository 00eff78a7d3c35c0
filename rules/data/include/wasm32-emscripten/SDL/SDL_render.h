// <SDL/SDL_render.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_rect.h>
#include <SDL/SDL_video.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { SDL_RENDERER_SOFTWARE = 1, SDL_RENDERER_ACCELERATED, SDL_RENDERER_PRESENTVSYNC = 4 } SDL_RendererFlags;
struct SDL_RendererInfo { const char *name; Uint32 flags; Uint32 num_texture_formats; Uint32 texture_formats[16]; int max_texture_width; int max_texture_height; };
typedef struct SDL_RendererInfo SDL_RendererInfo;
typedef enum { SDL_TEXTUREACCESS_STATIC, SDL_TEXTUREACCESS_STREAMING } SDL_TextureAccess;
typedef enum { SDL_TEXTUREMODULATE_NONE, SDL_TEXTUREMODULATE_COLOR, SDL_TEXTUREMODULATE_ALPHA } SDL_TextureModulate;
struct SDL_Renderer;
typedef struct SDL_Renderer SDL_Renderer;
struct SDL_Texture;
typedef struct SDL_Texture SDL_Texture;
int SDL_GetNumRenderDrivers(void);
int SDL_GetRenderDriverInfo(int, SDL_RendererInfo *);
SDL_Renderer *SDL_CreateRenderer(SDL_Window *, int, Uint32);
SDL_Renderer *SDL_CreateSoftwareRenderer(SDL_Surface *);
SDL_Renderer *SDL_GetRenderer(SDL_Window *);
int SDL_GetRendererInfo(SDL_Renderer *, SDL_RendererInfo *);
SDL_Texture *SDL_CreateTexture(SDL_Renderer *, Uint32, int, int, int);
SDL_Texture *SDL_CreateTextureFromSurface(SDL_Renderer *, SDL_Surface *);
int SDL_QueryTexture(SDL_Texture *, Uint32 *, int *, int *, int *);
int SDL_SetTextureColorMod(SDL_Texture *, Uint8, Uint8, Uint8);
int SDL_GetTextureColorMod(SDL_Texture *, Uint8 *, Uint8 *, Uint8 *);
int SDL_SetTextureAlphaMod(SDL_Texture *, Uint8);
int SDL_GetTextureAlphaMod(SDL_Texture *, Uint8 *);
int SDL_SetTextureBlendMode(SDL_Texture *, SDL_BlendMode);
int SDL_GetTextureBlendMode(SDL_Texture *, SDL_BlendMode *);
int SDL_UpdateTexture(SDL_Texture *, const SDL_Rect *, const void *, int);
int SDL_LockTexture(SDL_Texture *, const SDL_Rect *, void **, int *);
void SDL_UnlockTexture(SDL_Texture *);
int SDL_RenderSetViewport(SDL_Renderer *, const SDL_Rect *);
void SDL_RenderGetViewport(SDL_Renderer *, SDL_Rect *);
int SDL_SetRenderDrawColor(SDL_Renderer *, Uint8, Uint8, Uint8, Uint8);
int SDL_GetRenderDrawColor(SDL_Renderer *, Uint8 *, Uint8 *, Uint8 *, Uint8 *);
int SDL_SetRenderDrawBlendMode(SDL_Renderer *, SDL_BlendMode);
int SDL_GetRenderDrawBlendMode(SDL_Renderer *, SDL_BlendMode *);
int SDL_RenderClear(SDL_Renderer *);
int SDL_RenderDrawPoint(SDL_Renderer *, int, int);
int SDL_RenderDrawPoints(SDL_Renderer *, const SDL_Point *, int);
int SDL_RenderDrawLine(SDL_Renderer *, int, int, int, int);
int SDL_RenderDrawLines(SDL_Renderer *, const SDL_Point *, int);
int SDL_RenderDrawRect(SDL_Renderer *, const SDL_Rect *);
int SDL_RenderDrawRects(SDL_Renderer *, const SDL_Rect *, int);
int SDL_RenderFillRect(SDL_Renderer *, const SDL_Rect *);
int SDL_RenderFillRects(SDL_Renderer *, const SDL_Rect *, int);
int SDL_RenderCopy(SDL_Renderer *, SDL_Texture *, const SDL_Rect *, const SDL_Rect *);
int SDL_RenderReadPixels(SDL_Renderer *, const SDL_Rect *, Uint32, void *, int);
void SDL_RenderPresent(SDL_Renderer *);
void SDL_DestroyTexture(SDL_Texture *);
void SDL_DestroyRenderer(SDL_Renderer *);
#define _SDL_render_h
