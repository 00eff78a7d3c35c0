// <SDL/SDL_rect.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_pixels.h>
#include <SDL/SDL_rwops.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef struct { int x; int y; } SDL_Point;
struct SDL_Rect { int x; int y; int w; int h; };
typedef struct SDL_Rect SDL_Rect;
SDL_bool SDL_HasIntersection(const SDL_Rect *, const SDL_Rect *);
SDL_bool SDL_IntersectRect(const SDL_Rect *, const SDL_Rect *, SDL_Rect *);
void SDL_UnionRect(const SDL_Rect *, const SDL_Rect *, SDL_Rect *);
SDL_bool SDL_EnclosePoints(const SDL_Point *, int, const SDL_Rect *, SDL_Rect *);
SDL_bool SDL_IntersectRectAndLine(const SDL_Rect *, int *, int *, int *, int *);
#define _SDL_rect_h
#define SDL_RectEmpty(X) (((X)->w <= 0) || ((X)->h <= 0))
#define SDL_RectEquals(A,B) (((A)->x == (B)->x) && ((A)->y == (B)->y) && ((A)->w == (B)->w) && ((A)->h == (B)->h))
