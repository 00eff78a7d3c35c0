// <SDL/SDL_syswm.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_video.h>
#include <SDL/SDL_version.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { SDL_SYSWM_UNKNOWN, SDL_SYSWM_WINDOWS, SDL_SYSWM_X11, SDL_SYSWM_DIRECTFB, SDL_SYSWM_COCOA, SDL_SYSWM_UIKIT } SDL_SYSWM_TYPE;
struct SDL_SysWMmsg { SDL_version version; SDL_SYSWM_TYPE subsystem; union { int dummy; } msg; };
struct SDL_SysWMinfo { SDL_version version; SDL_SYSWM_TYPE subsystem; union { int dummy; } info; };
typedef struct SDL_SysWMinfo SDL_SysWMinfo;
SDL_bool SDL_GetWindowWMInfo(SDL_Window *, SDL_SysWMinfo *);
#define _SDL_syswm_h
