// <SDL/SDL_haptic.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_joystick.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct _SDL_Haptic;
typedef struct _SDL_Haptic SDL_Haptic;
struct SDL_HapticDirection { Uint8 type; Sint32 dir[3]; };
typedef struct SDL_HapticDirection SDL_HapticDirection;
struct SDL_HapticConstant { Uint16 type; SDL_HapticDirection direction; Uint32 length; Uint16 delay; Uint16 button; Uint16 interval; Sint16 level; Uint16 attack_length; Uint16 attack_level; Uint16 fade_length; Uint16 fade_level; };
typedef struct SDL_HapticConstant SDL_HapticConstant;
struct SDL_HapticPeriodic { Uint16 type; SDL_HapticDirection direction; Uint32 length; Uint16 delay; Uint16 button; Uint16 interval; Uint16 period; Sint16 magnitude; Sint16 offset; Uint16 phase; Uint16 attack_length; Uint16 attack_level; Uint16 fade_length; Uint16 fade_level; };
typedef struct SDL_HapticPeriodic SDL_HapticPeriodic;
struct SDL_HapticCondition { Uint16 type; SDL_HapticDirection direction; Uint32 length; Uint16 delay; Uint16 button; Uint16 interval; Uint16 right_sat[3]; Uint16 left_sat[3]; Sint16 right_coeff[3]; Sint16 left_coeff[3]; Uint16 deadband[3]; Sint16 center[3]; };
typedef struct SDL_HapticCondition SDL_HapticCondition;
struct SDL_HapticRamp { Uint16 type; SDL_HapticDirection direction; Uint32 length; Uint16 delay; Uint16 button; Uint16 interval; Sint16 start; Sint16 end; Uint16 attack_length; Uint16 attack_level; Uint16 fade_length; Uint16 fade_level; };
typedef struct SDL_HapticRamp SDL_HapticRamp;
struct SDL_HapticCustom { Uint16 type; SDL_HapticDirection direction; Uint32 length; Uint16 delay; Uint16 button; Uint16 interval; Uint8 channels; Uint16 period; Uint16 samples; Uint16 *data; Uint16 attack_length; Uint16 attack_level; Uint16 fade_length; Uint16 fade_level; };
typedef struct SDL_HapticCustom SDL_HapticCustom;
union SDL_HapticEffect { Uint16 type; SDL_HapticConstant constant; SDL_HapticPeriodic periodic; SDL_HapticCondition condition; SDL_HapticRamp ramp; SDL_HapticCustom custom; };
typedef union SDL_HapticEffect SDL_HapticEffect;
int SDL_NumHaptics(void);
const char *SDL_HapticName(int);
SDL_Haptic *SDL_HapticOpen(int);
int SDL_HapticOpened(int);
int SDL_HapticIndex(SDL_Haptic *);
int SDL_MouseIsHaptic(void);
SDL_Haptic *SDL_HapticOpenFromMouse(void);
int SDL_JoystickIsHaptic(SDL_Joystick *);
SDL_Haptic *SDL_HapticOpenFromJoystick(SDL_Joystick *);
void SDL_HapticClose(SDL_Haptic *);
int SDL_HapticNumEffects(SDL_Haptic *);
int SDL_HapticNumEffectsPlaying(SDL_Haptic *);
unsigned int SDL_HapticQuery(SDL_Haptic *);
int SDL_HapticNumAxes(SDL_Haptic *);
int SDL_HapticEffectSupported(SDL_Haptic *, SDL_HapticEffect *);
int SDL_HapticNewEffect(SDL_Haptic *, SDL_HapticEffect *);
int SDL_HapticUpdateEffect(SDL_Haptic *, int, SDL_HapticEffect *);
int SDL_HapticRunEffect(SDL_Haptic *, int, Uint32);
int SDL_HapticStopEffect(SDL_Haptic *, int);
void SDL_HapticDestroyEffect(SDL_Haptic *, int);
int SDL_HapticGetEffectStatus(SDL_Haptic *, int);
int SDL_HapticSetGain(SDL_Haptic *, int);
int SDL_HapticSetAutocenter(SDL_Haptic *, int);
int SDL_HapticPause(SDL_Haptic *);
int SDL_HapticUnpause(SDL_Haptic *);
int SDL_HapticStopAll(SDL_Haptic *);
int SDL_HapticRumbleSupported(SDL_Haptic *);
int SDL_HapticRumbleInit(SDL_Haptic *);
int SDL_HapticRumblePlay(SDL_Haptic *, float, Uint32);
int SDL_HapticRumbleStop(SDL_Haptic *);
#define _SDL_haptic_h
#define SDL_HAPTIC_CONSTANT (1<<0)
#define SDL_HAPTIC_SINE (1<<1)
#define SDL_HAPTIC_SQUARE (1<<2)
#define SDL_HAPTIC_TRIANGLE (1<<3)
#define SDL_HAPTIC_SAWTOOTHUP (1<<4)
#define SDL_HAPTIC_SAWTOOTHDOWN (1<<5)
#define SDL_HAPTIC_RAMP (1<<6)
#define SDL_HAPTIC_SPRING (1<<7)
#define SDL_HAPTIC_DAMPER (1<<8)
#define SDL_HAPTIC_INERTIA (1<<9)
#define SDL_HAPTIC_FRICTION (1<<10)
#define SDL_HAPTIC_CUSTOM (1<<11)
#define SDL_HAPTIC_GAIN (1<<12)
#define SDL_HAPTIC_AUTOCENTER (1<<13)
#define SDL_HAPTIC_STATUS (1<<14)
#define SDL_HAPTIC_PAUSE (1<<15)
#define SDL_HAPTIC_POLAR 0
#define SDL_HAPTIC_CARTESIAN 1
#define SDL_HAPTIC_SPHERICAL 2
#define SDL_HAPTIC_INFINITY 4294967295U
