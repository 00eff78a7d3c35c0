// <SDL/SDL_config_minimal.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_platform.h>
#include <stddef.h>
#include <stdarg.h>
#define _SDL_config_minimal_h
#define HAVE_GCC_SYNC_LOCK_TEST_AND_SET 1
#define SDL_AUDIO_DRIVER_DUMMY 1
#define SDL_JOYSTICK_DISABLED 1
#define SDL_HAPTIC_DISABLED 1
#define SDL_LOADSO_DISABLED 1
#define SDL_THREADS_DISABLED 1
#define SDL_TIMERS_DISABLED 1
#define SDL_VIDEO_DRIVER_DUMMY 1
