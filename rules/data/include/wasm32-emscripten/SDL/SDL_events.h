// <SDL/SDL_events.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_video.h>
#include <SDL/SDL_keyboard.h>
#include <SDL/SDL_mouse.h>
#include <SDL/SDL_joystick.h>
#include <SDL/SDL_quit.h>
#include <SDL/SDL_gesture.h>
#include <SDL/SDL_touch.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { SDL_NOEVENT, SDL_FIRSTEVENT = 0, SDL_QUIT = 256, SDL_WINDOWEVENT = 512, SDL_SYSWMEVENT, SDL_KEYDOWN = 768, SDL_KEYUP, SDL_TEXTEDITING, SDL_TEXTINPUT, SDL_MOUSEMOTION = 1024, SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONUP, SDL_MOUSEWHEEL, SDL_INPUTMOTION = 1280, SDL_INPUTBUTTONDOWN, SDL_INPUTBUTTONUP, SDL_INPUTWHEEL, SDL_INPUTPROXIMITYIN, SDL_INPUTPROXIMITYOUT, SDL_JOYAXISMOTION = 1536, SDL_JOYBALLMOTION, SDL_JOYHATMOTION, SDL_JOYBUTTONDOWN, SDL_JOYBUTTONUP, SDL_FINGERDOWN = 1792, SDL_FINGERUP, SDL_FINGERMOTION, SDL_TOUCHBUTTONDOWN, SDL_TOUCHBUTTONUP, SDL_DOLLARGESTURE = 2048, SDL_DOLLARRECORD, SDL_MULTIGESTURE, SDL_CLIPBOARDUPDATE = 2304, SDL_EVENT_COMPAT1 = 28672, SDL_EVENT_COMPAT2, SDL_EVENT_COMPAT3, SDL_USEREVENT = 32768, SDL_LASTEVENT = 65535 } SDL_EventType;
struct SDL_WindowEvent { Uint32 type; Uint32 windowID; Uint8 event; Uint8 padding1; Uint8 padding2; Uint8 padding3; int data1; int data2; };
typedef struct SDL_WindowEvent SDL_WindowEvent;
struct SDL_KeyboardEvent { Uint32 type; Uint32 windowID; Uint8 state; Uint8 repeat; Uint8 padding2; Uint8 padding3; SDL_Keysym keysym; };
typedef struct SDL_KeyboardEvent SDL_KeyboardEvent;
struct SDL_TextEditingEvent { Uint32 type; Uint32 windowID; char text[32]; int start; int length; };
typedef struct SDL_TextEditingEvent SDL_TextEditingEvent;
struct SDL_TextInputEvent { Uint32 type; Uint32 windowID; char text[32]; };
typedef struct SDL_TextInputEvent SDL_TextInputEvent;
struct SDL_MouseMotionEvent { Uint32 type; Uint32 timestamp; Uint32 windowID; Uint32 which; Uint32 state; Sint32 x; Sint32 y; Sint32 xrel; Sint32 yrel; };
typedef struct SDL_MouseMotionEvent SDL_MouseMotionEvent;
struct SDL_MouseButtonEvent { Uint32 type; Uint32 timestamp; Uint32 windowID; Uint32 which; Uint8 button; Uint8 state; Uint8 padding1; Uint8 padding2; Sint32 x; Sint32 y; };
typedef struct SDL_MouseButtonEvent SDL_MouseButtonEvent;
struct SDL_MouseWheelEvent { Uint32 type; Uint32 timestamp; Uint32 windowID; Uint32 which; Sint32 x; Sint32 y; };
typedef struct SDL_MouseWheelEvent SDL_MouseWheelEvent;
struct SDL_JoyAxisEvent { Uint32 type; Uint8 which; Uint8 axis; Uint8 padding1; Uint8 padding2; int value; };
typedef struct SDL_JoyAxisEvent SDL_JoyAxisEvent;
struct SDL_JoyBallEvent { Uint32 type; Uint8 which; Uint8 ball; Uint8 padding1; Uint8 padding2; int xrel; int yrel; };
typedef struct SDL_JoyBallEvent SDL_JoyBallEvent;
struct SDL_JoyHatEvent { Uint32 type; Uint8 which; Uint8 hat; Uint8 value; Uint8 padding1; };
typedef struct SDL_JoyHatEvent SDL_JoyHatEvent;
struct SDL_JoyButtonEvent { Uint32 type; Uint8 which; Uint8 button; Uint8 state; Uint8 padding1; };
typedef struct SDL_JoyButtonEvent SDL_JoyButtonEvent;
struct SDL_TouchFingerEvent { Uint32 type; Uint32 timestamp; SDL_TouchID touchId; SDL_FingerID fingerId; float x; float y; float dx; float dy; float pressure; };
typedef struct SDL_TouchFingerEvent SDL_TouchFingerEvent;
struct SDL_TouchButtonEvent { Uint32 type; Uint32 windowID; SDL_TouchID touchId; Uint8 state; Uint8 button; Uint8 padding1; Uint8 padding2; };
typedef struct SDL_TouchButtonEvent SDL_TouchButtonEvent;
struct SDL_MultiGestureEvent { Uint32 type; Uint32 windowID; SDL_TouchID touchId; float dTheta; float dDist; float x; float y; Uint16 numFingers; Uint16 padding; };
typedef struct SDL_MultiGestureEvent SDL_MultiGestureEvent;
struct SDL_DollarGestureEvent { Uint32 type; Uint32 windowID; SDL_TouchID touchId; SDL_GestureID gestureId; Uint32 numFingers; float error; };
typedef struct SDL_DollarGestureEvent SDL_DollarGestureEvent;
struct SDL_QuitEvent { Uint32 type; };
typedef struct SDL_QuitEvent SDL_QuitEvent;
struct SDL_UserEvent { Uint32 type; Uint32 windowID; int code; void *data1; void *data2; };
typedef struct SDL_UserEvent SDL_UserEvent;
struct SDL_SysWMmsg;
typedef struct SDL_SysWMmsg SDL_SysWMmsg;
struct SDL_SysWMEvent { Uint32 type; SDL_SysWMmsg *msg; };
typedef struct SDL_SysWMEvent SDL_SysWMEvent;
struct SDL_ActiveEvent { Uint32 type; Uint8 gain; Uint8 state; };
typedef struct SDL_ActiveEvent SDL_ActiveEvent;
struct SDL_ResizeEvent { Uint32 type; int w; int h; };
typedef struct SDL_ResizeEvent SDL_ResizeEvent;
union SDL_Event { Uint32 type; SDL_WindowEvent window; SDL_KeyboardEvent key; SDL_TextEditingEvent edit; SDL_TextInputEvent text; SDL_MouseMotionEvent motion; SDL_MouseButtonEvent button; SDL_MouseWheelEvent wheel; SDL_JoyAxisEvent jaxis; SDL_JoyBallEvent jball; SDL_JoyHatEvent jhat; SDL_JoyButtonEvent jbutton; SDL_QuitEvent quit; SDL_UserEvent user; SDL_SysWMEvent syswm; SDL_TouchFingerEvent tfinger; SDL_TouchButtonEvent tbutton; SDL_MultiGestureEvent mgesture; SDL_DollarGestureEvent dgesture; SDL_ActiveEvent active; SDL_ResizeEvent resize; };
typedef union SDL_Event SDL_Event;
typedef enum { SDL_ADDEVENT, SDL_PEEKEVENT, SDL_GETEVENT } SDL_eventaction;
typedef int (*SDL_EventFilter)(void *, SDL_Event *);
void SDL_PumpEvents(void);
int SDL_PeepEvents(SDL_Event *, int, SDL_eventaction, Uint32, Uint32);
SDL_bool SDL_HasEvent(Uint32);
SDL_bool SDL_HasEvents(Uint32, Uint32);
void SDL_FlushEvent(Uint32);
void SDL_FlushEvents(Uint32, Uint32);
int SDL_PollEvent(SDL_Event *);
int SDL_WaitEvent(SDL_Event *);
int SDL_WaitEventTimeout(SDL_Event *, int);
int SDL_PushEvent(SDL_Event *);
void SDL_SetEventFilter(SDL_EventFilter, void *);
SDL_bool SDL_GetEventFilter(SDL_EventFilter *, void **);
void SDL_AddEventWatch(SDL_EventFilter, void *);
void SDL_DelEventWatch(SDL_EventFilter, void *);
void SDL_FilterEvents(SDL_EventFilter, void *);
void emscripten_SDL_SetEventHandler(SDL_EventFilter, void *);
Uint8 SDL_EventState(Uint32, int);
Uint32 SDL_RegisterEvents(int);
#define _SDL_events_h
#define SDL_RELEASED 0
#define SDL_PRESSED 1
#define SDL_TEXTEDITINGEVENT_TEXT_SIZE (32)
#define SDL_TEXTINPUTEVENT_TEXT_SIZE (32)
#define SDL_QUERY -1
#define SDL_IGNORE 0
#define SDL_DISABLE 0
#define SDL_ENABLE 1
#define SDL_GetEventState(type) SDL_EventState(type, SDL_QUERY)
