// <SDL/SDL.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_main.h>
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_assert.h>
#include <SDL/SDL_atomic.h>
#include <SDL/SDL_audio.h>
#include <SDL/SDL_clipboard.h>
#include <SDL/SDL_cpuinfo.h>
#include <SDL/SDL_endian.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_events.h>
#include <SDL/SDL_hints.h>
#include <SDL/SDL_loadso.h>
#include <SDL/SDL_log.h>
#include <SDL/SDL_mutex.h>
#include <SDL/SDL_power.h>
#include <SDL/SDL_render.h>
#include <SDL/SDL_rwops.h>
#include <SDL/SDL_thread.h>
#include <SDL/SDL_timer.h>
#include <SDL/SDL_version.h>
#include <SDL/SDL_video.h>
#include <SDL/SDL_compat.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
int SDL_Init(Uint32);
int SDL_InitSubSystem(Uint32);
void SDL_QuitSubSystem(Uint32);
Uint32 SDL_WasInit(Uint32);
void SDL_Quit(void);
#define _SDL_H
#define SDL_INIT_TIMER 0x00000001
#define SDL_INIT_AUDIO 0x00000010
#define SDL_INIT_VIDEO 0x00000020
#define SDL_INIT_JOYSTICK 0x00000200
#define SDL_INIT_HAPTIC 0x00001000
#define SDL_INIT_NOPARACHUTE 0x00100000
#define SDL_INIT_EVERYTHING 0x0000FFFF
