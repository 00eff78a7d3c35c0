// <SDL/SDL_shape.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_pixels.h>
#include <SDL/SDL_rect.h>
#include <SDL/SDL_surface.h>
#include <SDL/SDL_video.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { ShapeModeDefault, ShapeModeBinarizeAlpha, ShapeModeReverseBinarizeAlpha, ShapeModeColorKey } WindowShapeMode;
typedef union { Uint8 binarizationCutoff; SDL_Color colorKey; } SDL_WindowShapeParams;
struct SDL_WindowShapeMode { WindowShapeMode mode; SDL_WindowShapeParams parameters; };
typedef struct SDL_WindowShapeMode SDL_WindowShapeMode;
SDL_Window *SDL_CreateShapedWindow(const char *, unsigned int, unsigned int, unsigned int, unsigned int, Uint32);
SDL_bool SDL_IsShapedWindow(const SDL_Window *);
int SDL_SetWindowShape(SDL_Window *, SDL_Surface *, SDL_WindowShapeMode *);
int SDL_GetShapedWindowMode(SDL_Window *, SDL_WindowShapeMode *);
#define _SDL_shape_h
#define SDL_NONSHAPEABLE_WINDOW -1
#define SDL_INVALID_SHAPE_ARGUMENT -2
#define SDL_WINDOW_LACKS_SHAPE -3
#define SDL_SHAPEMODEALPHA(mode) (mode == ShapeModeDefault || mode == ShapeModeBinarizeAlpha || mode == ShapeModeReverseBinarizeAlpha)
