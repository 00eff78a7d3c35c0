// <SDL/SDL_version.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_version { Uint8 major; Uint8 minor; Uint8 patch; };
typedef struct SDL_version SDL_version;
void SDL_GetVersion(SDL_version *);
const char *SDL_GetRevision(void);
int SDL_GetRevisionNumber(void);
#define _SDL_version_h
#define SDL_MAJOR_VERSION 1
#define SDL_MINOR_VERSION 3
#define SDL_PATCHLEVEL 0
#define SDL_VERSION(x) { (x)->major = SDL_MAJOR_VERSION; (x)->minor = SDL_MINOR_VERSION; (x)->patch = SDL_PATCHLEVEL; }
#define SDL_VERSIONNUM(X,Y,Z) ((X)*1000 + (Y)*100 + (Z))
#define SDL_COMPILEDVERSION SDL_VERSIONNUM(SDL_MAJOR_VERSION, SDL_MINOR_VERSION, SDL_PATCHLEVEL)
#define SDL_VERSION_ATLEAST(X,Y,Z) (SDL_COMPILEDVERSION >= SDL_VERSIONNUM(X, Y, Z))
