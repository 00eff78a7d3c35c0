// <SDL/SDL_rotozoom.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <math.h>
#include <SDL/SDL.h>
SDL_Surface *rotozoomSurface(SDL_Surface *, double, double, int);
SDL_Surface *rotozoomSurfaceXY(SDL_Surface *, double, double, double, int);
void rotozoomSurfaceSize(int, int, double, double, int *, int *);
void rotozoomSurfaceSizeXY(int, int, double, double, double, int *, int *);
SDL_Surface *zoomSurface(SDL_Surface *, double, double, int);
void zoomSurfaceSize(int, int, double, double, int *, int *);
SDL_Surface *shrinkSurface(SDL_Surface *, int, int);
SDL_Surface *rotateSurface90Degrees(SDL_Surface *, int);
#define _SDL_rotozoom_h
#define SMOOTHING_OFF 0
#define SMOOTHING_ON 1
#define SDL_ROTOZOOM_SCOPE extern
