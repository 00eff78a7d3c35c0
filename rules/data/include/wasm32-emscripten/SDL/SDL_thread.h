// <SDL/SDL_thread.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/SDL_mutex.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_Thread;
typedef struct SDL_Thread SDL_Thread;
typedef unsigned long SDL_threadID;
typedef enum { SDL_THREAD_PRIORITY_LOW, SDL_THREAD_PRIORITY_NORMAL, SDL_THREAD_PRIORITY_HIGH } SDL_ThreadPriority;
typedef int (*SDL_ThreadFunction)(void *);
SDL_Thread *SDL_CreateThread(SDL_ThreadFunction, void *);
SDL_threadID SDL_ThreadID(void);
SDL_threadID SDL_GetThreadID(SDL_Thread *);
int SDL_SetThreadPriority(SDL_ThreadPriority);
void SDL_WaitThread(SDL_Thread *, int *);
#define _SDL_thread_h
