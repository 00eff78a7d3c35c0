// <SDL/SDL_image.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL.h>
#include <SDL/SDL_version.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { IMG_INIT_JPG = 1, IMG_INIT_PNG, IMG_INIT_TIF = 4, IMG_INIT_WEBP = 8 } IMG_InitFlags;
const SDL_version *IMG_Linked_Version(void);
int IMG_Init(int);
void IMG_Quit(void);
SDL_Surface *IMG_LoadTyped_RW(SDL_RWops *, int, char *);
SDL_Surface *IMG_Load(const char *);
SDL_Surface *IMG_Load_RW(SDL_RWops *, int);
int IMG_InvertAlpha(int);
int IMG_isICO(SDL_RWops *);
int IMG_isCUR(SDL_RWops *);
int IMG_isBMP(SDL_RWops *);
int IMG_isGIF(SDL_RWops *);
int IMG_isJPG(SDL_RWops *);
int IMG_isLBM(SDL_RWops *);
int IMG_isPCX(SDL_RWops *);
int IMG_isPNG(SDL_RWops *);
int IMG_isPNM(SDL_RWops *);
int IMG_isTIF(SDL_RWops *);
int IMG_isXCF(SDL_RWops *);
int IMG_isXPM(SDL_RWops *);
int IMG_isXV(SDL_RWops *);
int IMG_isWEBP(SDL_RWops *);
SDL_Surface *IMG_LoadICO_RW(SDL_RWops *);
SDL_Surface *IMG_LoadCUR_RW(SDL_RWops *);
SDL_Surface *IMG_LoadBMP_RW(SDL_RWops *);
SDL_Surface *IMG_LoadGIF_RW(SDL_RWops *);
SDL_Surface *IMG_LoadJPG_RW(SDL_RWops *);
SDL_Surface *IMG_LoadLBM_RW(SDL_RWops *);
SDL_Surface *IMG_LoadPCX_RW(SDL_RWops *);
SDL_Surface *IMG_LoadPNG_RW(SDL_RWops *);
SDL_Surface *IMG_LoadPNM_RW(SDL_RWops *);
SDL_Surface *IMG_LoadTGA_RW(SDL_RWops *);
SDL_Surface *IMG_LoadTIF_RW(SDL_RWops *);
SDL_Surface *IMG_LoadXCF_RW(SDL_RWops *);
SDL_Surface *IMG_LoadXPM_RW(SDL_RWops *);
SDL_Surface *IMG_LoadXV_RW(SDL_RWops *);
SDL_Surface *IMG_LoadWEBP_RW(SDL_RWops *);
SDL_Surface *IMG_ReadXPMFromArray(char **);
#define _SDL_IMAGE_H
#define SDL_IMAGE_MAJOR_VERSION 1
#define SDL_IMAGE_MINOR_VERSION 2
#define SDL_IMAGE_PATCHLEVEL 12
#define SDL_IMAGE_VERSION(X) { (X)->major = SDL_IMAGE_MAJOR_VERSION; (X)->minor = SDL_IMAGE_MINOR_VERSION; (X)->patch = SDL_IMAGE_PATCHLEVEL; }
#define IMG_SetError SDL_SetError
#define IMG_GetError SDL_GetError
