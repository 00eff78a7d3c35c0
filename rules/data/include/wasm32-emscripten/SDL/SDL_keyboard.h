// <SDL/SDL_keyboard.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_keycode.h>
#include <SDL/SDL_video.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_Keysym { SDL_Scancode scancode; SDL_Keycode sym; Uint16 mod; Uint32 unicode; };
typedef struct SDL_Keysym SDL_Keysym;
SDL_Window *SDL_GetKeyboardFocus(void);
Uint8 *SDL_GetKeyboardState(int *);
SDL_Keymod SDL_GetModState(void);
void SDL_SetModState(SDL_Keymod);
SDL_Keycode SDL_GetKeyFromScancode(SDL_Scancode);
SDL_Scancode SDL_GetScancodeFromKey(SDL_Keycode);
const char *SDL_GetScancodeName(SDL_Scancode);
const char *SDL_GetKeyName(SDL_Keycode);
void SDL_StartTextInput(void);
void SDL_StopTextInput(void);
void SDL_SetTextInputRect(SDL_Rect *);
#define _SDL_keyboard_h
