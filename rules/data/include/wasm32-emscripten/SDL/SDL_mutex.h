// <SDL/SDL_mutex.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_mutex;
typedef struct SDL_mutex SDL_mutex;
struct SDL_semaphore;
typedef struct SDL_semaphore SDL_sem;
struct SDL_cond;
typedef struct SDL_cond SDL_cond;
SDL_mutex *SDL_CreateMutex(void);
int SDL_mutexP(SDL_mutex *);
int SDL_mutexV(SDL_mutex *);
void SDL_DestroyMutex(SDL_mutex *);
SDL_sem *SDL_CreateSemaphore(Uint32);
void SDL_DestroySemaphore(SDL_sem *);
int SDL_SemWait(SDL_sem *);
int SDL_SemTryWait(SDL_sem *);
int SDL_SemWaitTimeout(SDL_sem *, Uint32);
int SDL_SemPost(SDL_sem *);
Uint32 SDL_SemValue(SDL_sem *);
SDL_cond *SDL_CreateCond(void);
void SDL_DestroyCond(SDL_cond *);
int SDL_CondSignal(SDL_cond *);
int SDL_CondBroadcast(SDL_cond *);
int SDL_CondWait(SDL_cond *, SDL_mutex *);
int SDL_CondWaitTimeout(SDL_cond *, SDL_mutex *, Uint32);
#define _SDL_mutex_h
#define SDL_MUTEX_TIMEDOUT 1
#define SDL_MUTEX_MAXWAIT (~(Uint32)0)
#define SDL_LockMutex(m) SDL_mutexP(m)
#define SDL_UnlockMutex(m) SDL_mutexV(m)
