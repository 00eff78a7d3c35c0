// <SDL/SDL_input.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_video.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
int SDL_RedetectInputDevices(void);
int SDL_GetNumInputDevices(void);
const char *SDL_GetInputDeviceName(int);
int SDL_IsDeviceDisconnected(int);
#define _SDL_input_h
