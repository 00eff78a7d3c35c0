// <SDL/SDL_clipboard.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
int SDL_SetClipboardText(const char *);
char *SDL_GetClipboardText(void);
SDL_bool SDL_HasClipboardText(void);
#define _SDL_clipboard_h
