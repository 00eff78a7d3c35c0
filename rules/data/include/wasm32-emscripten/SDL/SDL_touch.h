// <SDL/SDL_touch.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_video.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef Sint64 SDL_TouchID;
typedef Sint64 SDL_FingerID;
struct SDL_Finger { SDL_FingerID id; float x; float y; float pressure; };
typedef struct SDL_Finger SDL_Finger;
int SDL_GetNumTouchDevices(void);
SDL_TouchID SDL_GetTouchDevice(int);
int SDL_GetNumTouchFingers(SDL_TouchID);
SDL_Finger *SDL_GetTouchFinger(SDL_TouchID, int);
#define _SDL_touch_h
#define SDL_TOUCH_MOUSEID ((Uint32)-1)
