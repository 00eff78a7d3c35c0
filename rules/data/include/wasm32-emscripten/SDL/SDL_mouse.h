// <SDL/SDL_mouse.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_video.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_Cursor;
typedef struct SDL_Cursor SDL_Cursor;
SDL_Window *SDL_GetMouseFocus(void);
Uint8 SDL_GetMouseState(int *, int *);
Uint8 SDL_GetRelativeMouseState(int *, int *);
void SDL_WarpMouseInWindow(SDL_Window *, int, int);
int SDL_SetRelativeMouseMode(SDL_bool);
SDL_bool SDL_GetRelativeMouseMode(void);
SDL_Cursor *SDL_CreateCursor(const Uint8 *, const Uint8 *, int, int, int, int);
SDL_Cursor *SDL_CreateColorCursor(SDL_Surface *, int, int);
void SDL_SetCursor(SDL_Cursor *);
SDL_Cursor *SDL_GetCursor(void);
void SDL_FreeCursor(SDL_Cursor *);
int SDL_ShowCursor(int);
#define _SDL_mouse_h
#define SDL_BUTTON(X) (1 << ((X)-1))
#define SDL_BUTTON_LEFT 1
#define SDL_BUTTON_MIDDLE 2
#define SDL_BUTTON_RIGHT 3
#define SDL_BUTTON_X1 4
#define SDL_BUTTON_X2 5
#define SDL_BUTTON_LMASK SDL_BUTTON(SDL_BUTTON_LEFT)
#define SDL_BUTTON_MMASK SDL_BUTTON(SDL_BUTTON_MIDDLE)
#define SDL_BUTTON_RMASK SDL_BUTTON(SDL_BUTTON_RIGHT)
#define SDL_BUTTON_X1MASK SDL_BUTTON(SDL_BUTTON_X1)
#define SDL_BUTTON_X2MASK SDL_BUTTON(SDL_BUTTON_X2)
