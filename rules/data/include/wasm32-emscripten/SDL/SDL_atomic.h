// <SDL/SDL_atomic.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_platform.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef int SDL_SpinLock;
typedef struct { int value; } SDL_atomic_t;
SDL_bool SDL_AtomicTryLock(SDL_SpinLock *);
void SDL_AtomicLock(SDL_SpinLock *);
void SDL_AtomicUnlock(SDL_SpinLock *);
SDL_bool SDL_AtomicCAS_(SDL_atomic_t *, int, int);
static __inline__ int SDL_AtomicGet(SDL_atomic_t *);
SDL_bool SDL_AtomicCASPtr_(void **, void *, void *);
static __inline__ void *SDL_AtomicGetPtr(void **);
#define _SDL_atomic_h_
#define SDL_CompilerBarrier() __asm__ __volatile__ ("" : : : "memory")
#define SDL_AtomicSet(a,v) __sync_lock_test_and_set(&(a)->value, v)
#define SDL_AtomicAdd(a,v) __sync_fetch_and_add(&(a)->value, v)
#define SDL_AtomicSetPtr(a,v) __sync_lock_test_and_set(a, v)
#define SDL_AtomicCAS(a,oldval,newval) __sync_bool_compare_and_swap(&(a)->value, oldval, newval)
#define SDL_AtomicCASPtr(a,oldval,newval) __sync_bool_compare_and_swap(a, oldval, newval)
#define SDL_AtomicIncRef(a) SDL_AtomicAdd(a, 1)
#define SDL_AtomicDecRef(a) (SDL_AtomicAdd(a, -1) == 1)
