// <SDL/SDL_joystick.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct _SDL_Joystick;
typedef struct _SDL_Joystick SDL_Joystick;
int SDL_NumJoysticks(void);
const char *SDL_JoystickName(int);
SDL_Joystick *SDL_JoystickOpen(int);
int SDL_JoystickOpened(int);
int SDL_JoystickIndex(SDL_Joystick *);
int SDL_JoystickNumAxes(SDL_Joystick *);
int SDL_JoystickNumBalls(SDL_Joystick *);
int SDL_JoystickNumHats(SDL_Joystick *);
int SDL_JoystickNumButtons(SDL_Joystick *);
void SDL_JoystickUpdate(void);
int SDL_JoystickEventState(int);
Sint16 SDL_JoystickGetAxis(SDL_Joystick *, int);
Uint8 SDL_JoystickGetHat(SDL_Joystick *, int);
int SDL_JoystickGetBall(SDL_Joystick *, int, int *, int *);
Uint8 SDL_JoystickGetButton(SDL_Joystick *, int);
void SDL_JoystickClose(SDL_Joystick *);
#define _SDL_joystick_h
#define SDL_HAT_CENTERED 0x00
#define SDL_HAT_UP 0x01
#define SDL_HAT_RIGHT 0x02
#define SDL_HAT_DOWN 0x04
#define SDL_HAT_LEFT 0x08
#define SDL_HAT_RIGHTUP (SDL_HAT_RIGHT|SDL_HAT_UP)
#define SDL_HAT_RIGHTDOWN (SDL_HAT_RIGHT|SDL_HAT_DOWN)
#define SDL_HAT_LEFTUP (SDL_HAT_LEFT|SDL_HAT_UP)
#define SDL_HAT_LEFTDOWN (SDL_HAT_LEFT|SDL_HAT_DOWN)
