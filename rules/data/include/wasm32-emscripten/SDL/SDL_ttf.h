// <SDL/SDL_ttf.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
struct _TTF_Font;
typedef struct _TTF_Font TTF_Font;
const SDL_version *TTF_Linked_Version(void);
void TTF_ByteSwappedUNICODE(int);
int TTF_Init(void);
TTF_Font *TTF_OpenFont(const char *, int);
TTF_Font *TTF_OpenFontIndex(const char *, int, long);
TTF_Font *TTF_OpenFontRW(SDL_RWops *, int, int);
TTF_Font *TTF_OpenFontIndexRW(SDL_RWops *, int, int, long);
int TTF_GetFontStyle(const TTF_Font *);
void TTF_SetFontStyle(TTF_Font *, int);
int TTF_GetFontOutline(const TTF_Font *);
void TTF_SetFontOutline(TTF_Font *, int);
int TTF_GetFontHinting(const TTF_Font *);
void TTF_SetFontHinting(TTF_Font *, int);
int TTF_FontHeight(const TTF_Font *);
int TTF_FontAscent(const TTF_Font *);
int TTF_FontDescent(const TTF_Font *);
int TTF_FontLineSkip(const TTF_Font *);
int TTF_GetFontKerning(const TTF_Font *);
void TTF_SetFontKerning(TTF_Font *, int);
long TTF_FontFaces(const TTF_Font *);
int TTF_FontFaceIsFixedWidth(const TTF_Font *);
char *TTF_FontFaceFamilyName(const TTF_Font *);
char *TTF_FontFaceStyleName(const TTF_Font *);
int TTF_GlyphIsProvided(const TTF_Font *, Uint16);
int TTF_GlyphMetrics(TTF_Font *, Uint16, int *, int *, int *, int *, int *);
int TTF_SizeText(TTF_Font *, const char *, int *, int *);
int TTF_SizeUTF8(TTF_Font *, const char *, int *, int *);
int TTF_SizeUNICODE(TTF_Font *, const Uint16 *, int *, int *);
SDL_Surface *TTF_RenderText_Solid(TTF_Font *, const char *, SDL_Color);
SDL_Surface *TTF_RenderUTF8_Solid(TTF_Font *, const char *, SDL_Color);
SDL_Surface *TTF_RenderUNICODE_Solid(TTF_Font *, const Uint16 *, SDL_Color);
SDL_Surface *TTF_RenderGlyph_Solid(TTF_Font *, Uint16, SDL_Color);
SDL_Surface *TTF_RenderText_Shaded(TTF_Font *, const char *, SDL_Color, SDL_Color);
SDL_Surface *TTF_RenderUTF8_Shaded(TTF_Font *, const char *, SDL_Color, SDL_Color);
SDL_Surface *TTF_RenderUNICODE_Shaded(TTF_Font *, const Uint16 *, SDL_Color, SDL_Color);
SDL_Surface *TTF_RenderGlyph_Shaded(TTF_Font *, Uint16, SDL_Color, SDL_Color);
SDL_Surface *TTF_RenderText_Blended(TTF_Font *, const char *, SDL_Color);
SDL_Surface *TTF_RenderUTF8_Blended(TTF_Font *, const char *, SDL_Color);
SDL_Surface *TTF_RenderUNICODE_Blended(TTF_Font *, const Uint16 *, SDL_Color);
SDL_Surface *TTF_RenderGlyph_Blended(TTF_Font *, Uint16, SDL_Color);
void TTF_CloseFont(TTF_Font *);
void TTF_Quit(void);
int TTF_WasInit(void);
int TTF_GetFontKerningSize(TTF_Font *, int, int);
#define _SDL_TTF_H
#define SDL_TTF_MAJOR_VERSION 2
#define SDL_TTF_MINOR_VERSION 0
#define SDL_TTF_PATCHLEVEL 11
#define SDL_TTF_VERSION(X) { (X)->major = SDL_TTF_MAJOR_VERSION; (X)->minor = SDL_TTF_MINOR_VERSION; (X)->patch = SDL_TTF_PATCHLEVEL; }
#define TTF_MAJOR_VERSION SDL_TTF_MAJOR_VERSION
#define TTF_MINOR_VERSION SDL_TTF_MINOR_VERSION
#define TTF_PATCHLEVEL SDL_TTF_PATCHLEVEL
#define TTF_VERSION(X) SDL_TTF_VERSION(X)
#define UNICODE_BOM_NATIVE 0xFEFF
#define UNICODE_BOM_SWAPPED 0xFFFE
#define TTF_STYLE_NORMAL 0x00
#define TTF_STYLE_BOLD 0x01
#define TTF_STYLE_ITALIC 0x02
#define TTF_STYLE_UNDERLINE 0x04
#define TTF_STYLE_STRIKETHROUGH 0x08
#define TTF_HINTING_NORMAL 0
#define TTF_HINTING_LIGHT 1
#define TTF_HINTING_MONO 2
#define TTF_HINTING_NONE 3
#define TTF_RenderText(font,text,fg,bg) TTF_RenderText_Shaded(font, text, fg, bg)
#define TTF_RenderUTF8(font,text,fg,bg) TTF_RenderUTF8_Shaded(font, text, fg, bg)
#define TTF_RenderUNICODE(font,text,fg,bg) TTF_RenderUNICODE_Shaded(font, text, fg, bg)
#define TTF_SetError SDL_SetError
#define TTF_GetError SDL_GetError
