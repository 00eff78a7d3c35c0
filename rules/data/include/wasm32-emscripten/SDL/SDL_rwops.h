// <SDL/SDL_rwops.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_stdinc.h>
#include <SDL/SDL_error.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct SDL_RWops { long (*seek)(struct SDL_RWops *, long, int); size_t (*read)(struct SDL_RWops *, void *, size_t, size_t); size_t (*write)(struct SDL_RWops *, const void *, size_t, size_t); int (*close)(struct SDL_RWops *); Uint32 type; union { struct { SDL_bool autoclose; FILE *fp; } stdio; struct { Uint8 *base; Uint8 *here; Uint8 *stop; } mem; struct { void *data1; } unknown; } hidden; };
typedef struct SDL_RWops SDL_RWops;
SDL_RWops *SDL_RWFromFile(const char *, const char *);
SDL_RWops *SDL_RWFromFP(FILE *, SDL_bool);
SDL_RWops *SDL_RWFromMem(void *, int);
SDL_RWops *SDL_RWFromConstMem(const void *, int);
SDL_RWops *SDL_AllocRW(void);
void SDL_FreeRW(SDL_RWops *);
Uint16 SDL_ReadLE16(SDL_RWops *);
Uint16 SDL_ReadBE16(SDL_RWops *);
Uint32 SDL_ReadLE32(SDL_RWops *);
Uint32 SDL_ReadBE32(SDL_RWops *);
Uint64 SDL_ReadLE64(SDL_RWops *);
Uint64 SDL_ReadBE64(SDL_RWops *);
size_t SDL_WriteLE16(SDL_RWops *, Uint16);
size_t SDL_WriteBE16(SDL_RWops *, Uint16);
size_t SDL_WriteLE32(SDL_RWops *, Uint32);
size_t SDL_WriteBE32(SDL_RWops *, Uint32);
size_t SDL_WriteLE64(SDL_RWops *, Uint64);
size_t SDL_WriteBE64(SDL_RWops *, Uint64);
#define _SDL_rwops_h
#define RW_SEEK_SET 0
#define RW_SEEK_CUR 1
#define RW_SEEK_END 2
#define SDL_RWseek(ctx,offset,whence) (ctx)->seek(ctx, offset, whence)
#define SDL_RWtell(ctx) (ctx)->seek(ctx, 0, RW_SEEK_CUR)
#define SDL_RWread(ctx,ptr,size,n) (ctx)->read(ctx, ptr, size, n)
#define SDL_RWwrite(ctx,ptr,size,n) (ctx)->write(ctx, ptr, size, n)
#define SDL_RWclose(ctx) (ctx)->close(ctx)
