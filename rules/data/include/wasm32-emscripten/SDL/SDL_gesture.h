// <SDL/SDL_gesture.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_video.h>
#include <SDL/SDL_touch.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef Sint64 SDL_GestureID;
int SDL_RecordGesture(SDL_TouchID);
int SDL_SaveAllDollarTemplates(SDL_RWops *);
int SDL_SaveDollarTemplate(SDL_GestureID, SDL_RWops *);
int SDL_LoadDollarTemplates(SDL_TouchID, SDL_RWops *);
#define _SDL_gesture_h
