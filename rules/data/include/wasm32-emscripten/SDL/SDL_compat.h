// <SDL/SDL_compat.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_video.h>
#include <SDL/SDL_version.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_VideoInfo { Uint32 hw_available : 1; Uint32 wm_available : 1; Uint32 UnusedBits1 : 6; Uint32 UnusedBits2 : 1; Uint32 blit_hw : 1; Uint32 blit_hw_CC : 1; Uint32 blit_hw_A : 1; Uint32 blit_sw : 1; Uint32 blit_sw_CC : 1; Uint32 blit_sw_A : 1; Uint32 blit_fill : 1; Uint32 UnusedBits3 : 16; Uint32 video_mem; SDL_PixelFormat *vfmt; int current_w; int current_h; };
typedef struct SDL_VideoInfo SDL_VideoInfo;
struct SDL_Overlay { Uint32 format; int w; int h; int planes; Uint16 *pitches; Uint8 **pixels; struct private_yuvhwfuncs *hwfuncs; struct private_yuvhwdata *hwdata; Uint32 hw_overlay : 1; Uint32 UnusedBits : 31; };
typedef struct SDL_Overlay SDL_Overlay;
typedef enum { SDL_GRAB_QUERY = -1, SDL_GRAB_OFF, SDL_GRAB_ON } SDL_GrabMode;
struct SDL_SysWMinfo;
typedef SDL_Window *SDL_WindowID;
typedef Uint32 (*SDL_OldTimerCallback)(Uint32);
const SDL_version *SDL_Linked_Version(void);
const char *SDL_AudioDriverName(char *, int);
const char *SDL_VideoDriverName(char *, int);
const SDL_VideoInfo *SDL_GetVideoInfo(void);
int SDL_VideoModeOK(int, int, int, Uint32);
SDL_Rect **SDL_ListModes(const SDL_PixelFormat *, Uint32);
SDL_Surface *SDL_SetVideoMode(int, int, int, Uint32);
SDL_Surface *SDL_GetVideoSurface(void);
void SDL_UpdateRects(SDL_Surface *, int, SDL_Rect *);
void SDL_UpdateRect(SDL_Surface *, Sint32, Sint32, Uint32, Uint32);
int SDL_Flip(SDL_Surface *);
int SDL_SetAlpha(SDL_Surface *, Uint32, Uint8);
SDL_Surface *SDL_DisplayFormat(SDL_Surface *);
SDL_Surface *SDL_DisplayFormatAlpha(SDL_Surface *);
void SDL_WM_SetCaption(const char *, const char *);
void SDL_WM_GetCaption(const char **, const char **);
void SDL_WM_SetIcon(SDL_Surface *, Uint8 *);
int SDL_WM_IconifyWindow(void);
int SDL_WM_ToggleFullScreen(SDL_Surface *);
SDL_GrabMode SDL_WM_GrabInput(SDL_GrabMode);
int SDL_SetPalette(SDL_Surface *, int, const SDL_Color *, int, int);
int SDL_SetColors(SDL_Surface *, const SDL_Color *, int, int);
int SDL_GetWMInfo(struct SDL_SysWMinfo *);
Uint8 SDL_GetAppState(void);
void SDL_WarpMouse(Uint16, Uint16);
SDL_Overlay *SDL_CreateYUVOverlay(int, int, Uint32, SDL_Surface *);
int SDL_LockYUVOverlay(SDL_Overlay *);
void SDL_UnlockYUVOverlay(SDL_Overlay *);
int SDL_DisplayYUVOverlay(SDL_Overlay *, SDL_Rect *);
void SDL_FreeYUVOverlay(SDL_Overlay *);
void SDL_GL_SwapBuffers(void);
int SDL_SetGamma(float, float, float);
int SDL_SetGammaRamp(const Uint16 *, const Uint16 *, const Uint16 *);
int SDL_GetGammaRamp(Uint16 *, Uint16 *, Uint16 *);
int SDL_EnableKeyRepeat(int, int);
void SDL_GetKeyRepeat(int *, int *);
int SDL_EnableUNICODE(int);
int SDL_SetTimer(Uint32, SDL_OldTimerCallback);
int SDL_putenv(const char *);
#define _SDL_compat_h
#define SDL_SWSURFACE 0x00000000
#define SDL_SRCALPHA 0x00010000
#define SDL_SRCCOLORKEY 0x00020000
#define SDL_ANYFORMAT 0x00100000
#define SDL_HWPALETTE 0x00200000
#define SDL_DOUBLEBUF 0x00400000
#define SDL_FULLSCREEN 0x00800000
#define SDL_RESIZABLE 0x01000000
#define SDL_NOFRAME 0x02000000
#define SDL_OPENGL 0x04000000
#define SDL_HWSURFACE 0x08000001
#define SDL_ASYNCBLIT 0x08000000
#define SDL_RLEACCELOK 0x08000000
#define SDL_HWACCEL 0x08000000
#define SDL_APPMOUSEFOCUS 0x01
#define SDL_APPINPUTFOCUS 0x02
#define SDL_APPACTIVE 0x04
#define SDL_LOGPAL 0x01
#define SDL_PHYSPAL 0x02
#define SDL_ACTIVEEVENT SDL_EVENT_COMPAT1
#define SDL_VIDEORESIZE SDL_EVENT_COMPAT2
#define SDL_VIDEOEXPOSE SDL_EVENT_COMPAT3
#define SDL_ACTIVEEVENTMASK SDL_ACTIVEEVENT, SDL_ACTIVEEVENT
#define SDL_VIDEORESIZEMASK SDL_VIDEORESIZE, SDL_VIDEORESIZE
#define SDL_VIDEOEXPOSEMASK SDL_VIDEOEXPOSE, SDL_VIDEOEXPOSE
#define SDL_WINDOWEVENTMASK SDL_WINDOWEVENT, SDL_WINDOWEVENT
#define SDL_KEYDOWNMASK SDL_KEYDOWN, SDL_KEYDOWN
#define SDL_KEYUPMASK SDL_KEYUP, SDL_KEYUP
#define SDL_KEYEVENTMASK SDL_KEYDOWN, SDL_KEYUP
#define SDL_TEXTEDITINGMASK SDL_TEXTEDITING, SDL_TEXTEDITING
#define SDL_TEXTINPUTMASK SDL_TEXTINPUT, SDL_TEXTINPUT
#define SDL_MOUSEMOTIONMASK SDL_MOUSEMOTION, SDL_MOUSEMOTION
#define SDL_MOUSEBUTTONDOWNMASK SDL_MOUSEBUTTONDOWN, SDL_MOUSEBUTTONDOWN
#define SDL_MOUSEBUTTONUPMASK SDL_MOUSEBUTTONUP, SDL_MOUSEBUTTONUP
#define SDL_MOUSEWHEELMASK SDL_MOUSEWHEEL, SDL_MOUSEWHEEL
#define SDL_MOUSEEVENTMASK SDL_MOUSEMOTION, SDL_MOUSEBUTTONUP
#define SDL_JOYAXISMOTIONMASK SDL_JOYAXISMOTION, SDL_JOYAXISMOTION
#define SDL_JOYBALLMOTIONMASK SDL_JOYBALLMOTION, SDL_JOYBALLMOTION
#define SDL_JOYHATMOTIONMASK SDL_JOYHATMOTION, SDL_JOYHATMOTION
#define SDL_JOYBUTTONDOWNMASK SDL_JOYBUTTONDOWN, SDL_JOYBUTTONDOWN
#define SDL_JOYBUTTONUPMASK SDL_JOYBUTTONUP, SDL_JOYBUTTONUP
#define SDL_JOYEVENTMASK SDL_JOYAXISMOTION, SDL_JOYBUTTONUP
#define SDL_QUITMASK SDL_QUIT, SDL_QUIT
#define SDL_SYSWMEVENTMASK SDL_SYSWMEVENT, SDL_SYSWMEVENT
#define SDL_PROXIMITYINMASK SDL_PROXIMITYIN, SDL_PROXIMITYIN
#define SDL_PROXIMITYOUTMASK SDL_PROXIMITYOUT, SDL_PROXIMITYOUT
#define SDL_ALLEVENTS SDL_FIRSTEVENT, SDL_LASTEVENT
#define SDL_BUTTON_WHEELUP 4
#define SDL_BUTTON_WHEELDOWN 5
#define SDL_DEFAULT_REPEAT_DELAY 500
#define SDL_DEFAULT_REPEAT_INTERVAL 30
#define SDL_YV12_OVERLAY 0x32315659
#define SDL_IYUV_OVERLAY 0x56555949
#define SDL_YUY2_OVERLAY 0x32595559
#define SDL_UYVY_OVERLAY 0x59565955
#define SDL_YVYU_OVERLAY 0x55595659
#define SDL_keysym SDL_Keysym
#define SDL_KeySym SDL_Keysym
#define SDL_scancode SDL_Scancode
#define SDL_ScanCode SDL_Scancode
#define SDLKey SDL_Keycode
#define SDLMod SDL_Keymod
#define SDLK_KP0 SDLK_KP_0
#define SDLK_KP1 SDLK_KP_1
#define SDLK_KP2 SDLK_KP_2
#define SDLK_KP3 SDLK_KP_3
#define SDLK_KP4 SDLK_KP_4
#define SDLK_KP5 SDLK_KP_5
#define SDLK_KP6 SDLK_KP_6
#define SDLK_KP7 SDLK_KP_7
#define SDLK_KP8 SDLK_KP_8
#define SDLK_KP9 SDLK_KP_9
#define SDLK_NUMLOCK SDLK_NUMLOCKCLEAR
#define SDLK_SCROLLOCK SDLK_SCROLLLOCK
#define SDLK_PRINT SDLK_PRINTSCREEN
#define SDLK_LMETA SDLK_LGUI
#define SDLK_RMETA SDLK_RGUI
#define KMOD_LMETA KMOD_LGUI
#define KMOD_RMETA KMOD_RGUI
#define KMOD_META KMOD_GUI
#define SDLK_LSUPER SDLK_LMETA
#define SDLK_RSUPER SDLK_RMETA
#define SDLK_COMPOSE SDLK_APPLICATION
#define SDLK_BREAK SDLK_STOP
#define SDLK_EURO SDLK_2
#define SDL_SetModuleHandle(x)
#define SDL_AllocSurface SDL_CreateRGBSurface
#define SDL_KillThread(X)
#define SDL_TIMESLICE 10
#define TIMER_RESOLUTION 10
