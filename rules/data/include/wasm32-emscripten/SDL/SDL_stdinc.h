// <SDL/SDL_stdinc.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <SDL/SDL_config.h>
#include <sys/types.h>
#include <stdio.h>
#include <stdlib.h>
#include <stddef.h>
#include <stdarg.h>
#include <string.h>
#include <inttypes.h>
#include <ctype.h>
#include <math.h>
#include <SDL/begin_code.h>
#include <SDL/close_code.h>
typedef enum { SDL_FALSE, SDL_TRUE } SDL_bool;
typedef int8_t Sint8;
typedef uint8_t Uint8;
typedef int16_t Sint16;
typedef uint16_t Uint16;
typedef int32_t Sint32;
typedef uint32_t Uint32;
typedef int64_t Sint64;
typedef uint64_t Uint64;
typedef int SDL_dummy_uint8[1];
typedef int SDL_dummy_sint8[1];
typedef int SDL_dummy_uint16[1];
typedef int SDL_dummy_sint16[1];
typedef int SDL_dummy_uint32[1];
typedef int SDL_dummy_sint32[1];
typedef int SDL_dummy_uint64[1];
typedef int SDL_dummy_sint64[1];
typedef enum { DUMMY_ENUM_VALUE } SDL_DUMMY_ENUM;
typedef int SDL_dummy_enum[1];
struct _SDL_iconv_t;
typedef struct _SDL_iconv_t *SDL_iconv_t;
size_t SDL_wcslen(const wchar_t *);
size_t SDL_wcslcpy(wchar_t *, const wchar_t *, size_t);
size_t SDL_wcslcat(wchar_t *, const wchar_t *, size_t);
size_t SDL_utf8strlcpy(char *, const char *, size_t);
char *SDL_strrev(char *);
char *SDL_strupr(char *);
char *SDL_strlwr(char *);
char *SDL_ltoa(long, char *, int);
char *SDL_ultoa(unsigned long, char *, int);
char *SDL_lltoa(Sint64, char *, int);
char *SDL_ulltoa(Uint64, char *, int);
SDL_iconv_t SDL_iconv_open(const char *, const char *);
int SDL_iconv_close(SDL_iconv_t);
size_t SDL_iconv(SDL_iconv_t, const char **, size_t *, char **, size_t *);
char *SDL_iconv_string(const char *, const char *, const char *, size_t);
#define _SDL_stdinc_h
#define SDL_arraysize(array) (sizeof(array)/sizeof(array[0]))
#define SDL_TABLESIZE(table) SDL_arraysize(table)
#define SDL_reinterpret_cast(type,expression) ((type)(expression))
#define SDL_static_cast(type,expression) ((type)(expression))
#define SDL_FOURCC(A,B,C,D) ((SDL_static_cast(Uint32, SDL_static_cast(Uint8, (A))) << 0) | (SDL_static_cast(Uint32, SDL_static_cast(Uint8, (B))) << 8) | (SDL_static_cast(Uint32, SDL_static_cast(Uint8, (C))) << 16) | (SDL_static_cast(Uint32, SDL_static_cast(Uint8, (D))) << 24))
#define SDL_COMPILE_TIME_ASSERT(name,x) typedef int SDL_dummy_ ## name[(x) * 2 - 1]
#define SDL_malloc malloc
#define SDL_calloc calloc
#define SDL_realloc realloc
#define SDL_free free
#define SDL_stack_alloc(type,count) (type*)alloca(sizeof(type)*(count))
#define SDL_stack_free(data)
#define SDL_getenv getenv
#define SDL_setenv setenv
#define SDL_qsort qsort
#define SDL_abs abs
#define SDL_min(x,y) (((x) < (y)) ? (x) : (y))
#define SDL_max(x,y) (((x) > (y)) ? (x) : (y))
#define SDL_isdigit(X) isdigit(X)
#define SDL_isspace(X) isspace(X)
#define SDL_toupper(X) toupper(X)
#define SDL_tolower(X) tolower(X)
#define SDL_memset memset
#define SDL_zero(x) SDL_memset(&(x), 0, sizeof((x)))
#define SDL_zerop(x) SDL_memset((x), 0, sizeof(*(x)))
#define SDL_memset4(dst,val,len) do { unsigned _count = (len); unsigned _n = (_count + 3) / 4; Uint32 *_p = SDL_static_cast(Uint32 *, dst); Uint32 _val = (val); if (len == 0) break; switch (_count % 4) { case 0: do { *_p++ = _val; case 3: *_p++ = _val; case 2: *_p++ = _val; case 1: *_p++ = _val; } while ( --_n ); } } while(0)
#define SDL_memcpy memcpy
#define SDL_memcpy4(dst,src,len) SDL_memcpy((dst), (src), (len) << 2)
#define SDL_memmove memmove
#define SDL_memcmp memcmp
#define SDL_strlen strlen
#define SDL_strlcpy strlcpy
#define SDL_strlcat strlcat
#define SDL_strdup strdup
#define SDL_strchr strchr
#define SDL_strrchr strrchr
#define SDL_strstr strstr
#define SDL_itoa(value,string,radix) SDL_ltoa((long)value, string, radix)
#define SDL_uitoa(value,string,radix) SDL_ultoa((long)value, string, radix)
#define SDL_strtol strtol
#define SDL_strtoul strtoul
#define SDL_strtoll strtoll
#define SDL_strtoull strtoull
#define SDL_strtod strtod
#define SDL_atoi atoi
#define SDL_atof atof
#define SDL_strcmp strcmp
#define SDL_strncmp strncmp
#define SDL_strcasecmp strcasecmp
#define SDL_strncasecmp strncasecmp
#define SDL_sscanf sscanf
#define SDL_snprintf snprintf
#define SDL_vsnprintf vsnprintf
#define SDL_atan atan
#define SDL_atan2 atan2
#define SDL_ceil ceil
#define SDL_copysign copysign
#define SDL_cos cos
#define SDL_cosf cosf
#define SDL_fabs fabs
#define SDL_floor floor
#define SDL_log log
#define SDL_pow pow
#define SDL_scalbn scalbn
#define SDL_sin sin
#define SDL_sinf sinf
#define SDL_sqrt sqrt
#define SDL_ICONV_ERROR (size_t)-1
#define SDL_ICONV_E2BIG (size_t)-2
#define SDL_ICONV_EILSEQ (size_t)-3
#define SDL_ICONV_EINVAL (size_t)-4
#define SDL_iconv_utf8_locale(S) SDL_iconv_string("", "UTF-8", S, SDL_strlen(S)+1)
#define SDL_iconv_utf8_ucs2(S) (Uint16 *)SDL_iconv_string("UCS-2", "UTF-8", S, SDL_strlen(S)+1)
#define SDL_iconv_utf8_ucs4(S) (Uint32 *)SDL_iconv_string("UCS-4", "UTF-8", S, SDL_strlen(S)+1)
