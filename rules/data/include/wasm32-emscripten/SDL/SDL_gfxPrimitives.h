// <SDL/SDL_gfxPrimitives.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <math.h>
#include <SDL/SDL.h>
int pixelColor(SDL_Surface *, Sint16, Sint16, Uint32);
int pixelRGBA(SDL_Surface *, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int hlineColor(SDL_Surface *, Sint16, Sint16, Sint16, Uint32);
int hlineRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int vlineColor(SDL_Surface *, Sint16, Sint16, Sint16, Uint32);
int vlineRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int rectangleColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int rectangleRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int roundedRectangleColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int roundedRectangleRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int boxColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int boxRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int roundedBoxColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int roundedBoxRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int lineColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int lineRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int aalineColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int aalineRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int thickLineColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint32);
int thickLineRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8, Uint8);
int circleColor(SDL_Surface *, Sint16, Sint16, Sint16, Uint32);
int circleRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int arcColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int arcRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int aacircleColor(SDL_Surface *, Sint16, Sint16, Sint16, Uint32);
int aacircleRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int filledCircleColor(SDL_Surface *, Sint16, Sint16, Sint16, Uint32);
int filledCircleRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int ellipseColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int ellipseRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int aaellipseColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int aaellipseRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int filledEllipseColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint32);
int filledEllipseRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int pieColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int pieRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int filledPieColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int filledPieRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int trigonColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int trigonRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int aatrigonColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int aatrigonRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int filledTrigonColor(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Sint16, Uint32);
int filledTrigonRGBA(SDL_Surface *, Sint16, Sint16, Sint16, Sint16, Sint16, Sint16, Uint8, Uint8, Uint8, Uint8);
int polygonColor(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint32);
int polygonRGBA(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint8, Uint8, Uint8, Uint8);
int aapolygonColor(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint32);
int aapolygonRGBA(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint8, Uint8, Uint8, Uint8);
int filledPolygonColor(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint32);
int filledPolygonRGBA(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint8, Uint8, Uint8, Uint8);
int texturedPolygon(SDL_Surface *, const Sint16 *, const Sint16 *, int, SDL_Surface *, int, int);
int filledPolygonColorMT(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint32, int **, int *);
int filledPolygonRGBAMT(SDL_Surface *, const Sint16 *, const Sint16 *, int, Uint8, Uint8, Uint8, Uint8, int **, int *);
int texturedPolygonMT(SDL_Surface *, const Sint16 *, const Sint16 *, int, SDL_Surface *, int, int, int **, int *);
int bezierColor(SDL_Surface *, const Sint16 *, const Sint16 *, int, int, Uint32);
int bezierRGBA(SDL_Surface *, const Sint16 *, const Sint16 *, int, int, Uint8, Uint8, Uint8, Uint8);
void gfxPrimitivesSetFont(const void *, Uint32, Uint32);
void gfxPrimitivesSetFontRotation(Uint32);
int characterColor(SDL_Surface *, Sint16, Sint16, char, Uint32);
int characterRGBA(SDL_Surface *, Sint16, Sint16, char, Uint8, Uint8, Uint8, Uint8);
int stringColor(SDL_Surface *, Sint16, Sint16, const char *, Uint32);
int stringRGBA(SDL_Surface *, Sint16, Sint16, const char *, Uint8, Uint8, Uint8, Uint8);
#define _SDL_gfxPrimitives_h
#define SDL_GFXPRIMITIVES_MAJOR 2
#define SDL_GFXPRIMITIVES_MINOR 0
#define SDL_GFXPRIMITIVES_MICRO 23
#define SDL_GFXPRIMITIVES_SCOPE extern
