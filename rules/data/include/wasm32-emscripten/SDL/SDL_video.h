// <SDL/SDL_video.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_pixels.h>
#include <SDL/SDL_rect.h>
#include <SDL/SDL_surface.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef struct { Uint32 format; int w; int h; int refresh_rate; void *driverdata; } SDL_DisplayMode;
struct SDL_Window;
typedef struct SDL_Window SDL_Window;
typedef enum { SDL_WINDOW_FULLSCREEN = 1, SDL_WINDOW_OPENGL, SDL_WINDOW_SHOWN = 4, SDL_WINDOW_HIDDEN = 8, SDL_WINDOW_BORDERLESS = 16, SDL_WINDOW_RESIZABLE = 32, SDL_WINDOW_MINIMIZED = 64, SDL_WINDOW_MAXIMIZED = 128, SDL_WINDOW_INPUT_GRABBED = 256, SDL_WINDOW_INPUT_FOCUS = 512, SDL_WINDOW_MOUSE_FOCUS = 1024, SDL_WINDOW_FOREIGN = 2048 } SDL_WindowFlags;
typedef enum { SDL_WINDOWEVENT_NONE, SDL_WINDOWEVENT_SHOWN, SDL_WINDOWEVENT_HIDDEN, SDL_WINDOWEVENT_EXPOSED, SDL_WINDOWEVENT_MOVED, SDL_WINDOWEVENT_RESIZED, SDL_WINDOWEVENT_SIZE_CHANGED, SDL_WINDOWEVENT_MINIMIZED, SDL_WINDOWEVENT_MAXIMIZED, SDL_WINDOWEVENT_RESTORED, SDL_WINDOWEVENT_ENTER, SDL_WINDOWEVENT_LEAVE, SDL_WINDOWEVENT_FOCUS_GAINED, SDL_WINDOWEVENT_FOCUS_LOST, SDL_WINDOWEVENT_CLOSE } SDL_WindowEventID;
typedef void *SDL_GLContext;
typedef enum { SDL_GL_RED_SIZE, SDL_GL_GREEN_SIZE, SDL_GL_BLUE_SIZE, SDL_GL_ALPHA_SIZE, SDL_GL_BUFFER_SIZE, SDL_GL_DOUBLEBUFFER, SDL_GL_DEPTH_SIZE, SDL_GL_STENCIL_SIZE, SDL_GL_ACCUM_RED_SIZE, SDL_GL_ACCUM_GREEN_SIZE, SDL_GL_ACCUM_BLUE_SIZE, SDL_GL_ACCUM_ALPHA_SIZE, SDL_GL_STEREO, SDL_GL_MULTISAMPLEBUFFERS, SDL_GL_MULTISAMPLESAMPLES, SDL_GL_ACCELERATED_VISUAL, SDL_GL_RETAINED_BACKING, SDL_GL_CONTEXT_MAJOR_VERSION, SDL_GL_CONTEXT_MINOR_VERSION } SDL_GLattr;
int SDL_GetNumVideoDrivers(void);
const char *SDL_GetVideoDriver(int);
int SDL_VideoInit(const char *);
void SDL_VideoQuit(void);
const char *SDL_GetCurrentVideoDriver(void);
int SDL_GetNumVideoDisplays(void);
int SDL_GetDisplayBounds(int, SDL_Rect *);
int SDL_GetNumDisplayModes(int);
int SDL_GetDisplayMode(int, int, SDL_DisplayMode *);
int SDL_GetDesktopDisplayMode(int, SDL_DisplayMode *);
int SDL_GetCurrentDisplayMode(int, SDL_DisplayMode *);
SDL_DisplayMode *SDL_GetClosestDisplayMode(int, const SDL_DisplayMode *, SDL_DisplayMode *);
int SDL_GetWindowDisplay(SDL_Window *);
int SDL_SetWindowDisplayMode(SDL_Window *, const SDL_DisplayMode *);
int SDL_GetWindowDisplayMode(SDL_Window *, SDL_DisplayMode *);
Uint32 SDL_GetWindowPixelFormat(SDL_Window *);
SDL_Window *SDL_CreateWindow(const char *, int, int, int, int, Uint32);
SDL_Window *SDL_CreateWindowFrom(const void *);
Uint32 SDL_GetWindowID(SDL_Window *);
SDL_Window *SDL_GetWindowFromID(Uint32);
Uint32 SDL_GetWindowFlags(SDL_Window *);
void SDL_SetWindowTitle(SDL_Window *, const char *);
const char *SDL_GetWindowTitle(SDL_Window *);
void SDL_SetWindowIcon(SDL_Window *, SDL_Surface *);
void *SDL_SetWindowData(SDL_Window *, const char *, void *);
void *SDL_GetWindowData(SDL_Window *, const char *);
void SDL_SetWindowPosition(SDL_Window *, int, int);
void SDL_GetWindowPosition(SDL_Window *, int *, int *);
void SDL_SetWindowSize(SDL_Window *, int, int);
void SDL_GetWindowSize(SDL_Window *, int *, int *);
void SDL_ShowWindow(SDL_Window *);
void SDL_HideWindow(SDL_Window *);
void SDL_RaiseWindow(SDL_Window *);
void SDL_MaximizeWindow(SDL_Window *);
void SDL_MinimizeWindow(SDL_Window *);
void SDL_RestoreWindow(SDL_Window *);
int SDL_SetWindowFullscreen(SDL_Window *, SDL_bool);
SDL_Surface *SDL_GetWindowSurface(SDL_Window *);
int SDL_UpdateWindowSurface(SDL_Window *);
int SDL_UpdateWindowSurfaceRects(SDL_Window *, SDL_Rect *, int);
void SDL_SetWindowGrab(SDL_Window *, SDL_bool);
SDL_bool SDL_GetWindowGrab(SDL_Window *);
int SDL_SetWindowBrightness(SDL_Window *, float);
float SDL_GetWindowBrightness(SDL_Window *);
int SDL_SetWindowGammaRamp(SDL_Window *, const Uint16 *, const Uint16 *, const Uint16 *);
int SDL_GetWindowGammaRamp(SDL_Window *, Uint16 *, Uint16 *, Uint16 *);
void SDL_DestroyWindow(SDL_Window *);
SDL_bool SDL_IsScreenSaverEnabled(void);
void SDL_EnableScreenSaver(void);
void SDL_DisableScreenSaver(void);
int SDL_GL_LoadLibrary(const char *);
void *SDL_GL_GetProcAddress(const char *);
void SDL_GL_UnloadLibrary(void);
SDL_bool SDL_GL_ExtensionSupported(const char *);
int SDL_GL_SetAttribute(SDL_GLattr, int);
int SDL_GL_GetAttribute(SDL_GLattr, int *);
SDL_GLContext SDL_GL_CreateContext(SDL_Window *);
int SDL_GL_MakeCurrent(SDL_Window *, SDL_GLContext);
int SDL_GL_SetSwapInterval(int);
int SDL_GL_GetSwapInterval(void);
void SDL_GL_SwapWindow(SDL_Window *);
void SDL_GL_DeleteContext(SDL_GLContext);
#define _SDL_video_h
#define SDL_WINDOWPOS_UNDEFINED_MASK 0x1FFF0000
#define SDL_WINDOWPOS_UNDEFINED_DISPLAY(X) (SDL_WINDOWPOS_UNDEFINED_MASK|(X))
#define SDL_WINDOWPOS_UNDEFINED SDL_WINDOWPOS_UNDEFINED_DISPLAY(0)
#define SDL_WINDOWPOS_ISUNDEFINED(X) (((X)&0xFFFF0000) == SDL_WINDOWPOS_UNDEFINED_MASK)
#define SDL_WINDOWPOS_CENTERED_MASK 0x2FFF0000
#define SDL_WINDOWPOS_CENTERED_DISPLAY(X) (SDL_WINDOWPOS_CENTERED_MASK|(X))
#define SDL_WINDOWPOS_CENTERED SDL_WINDOWPOS_CENTERED_DISPLAY(0)
#define SDL_WINDOWPOS_ISCENTERED(X) (((X)&0xFFFF0000) == SDL_WINDOWPOS_CENTERED_MASK)
