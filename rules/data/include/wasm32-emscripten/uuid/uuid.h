// <uuid/uuid.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
typedef unsigned char uuid_t[16];
void uuid_clear(unsigned char *);
int uuid_compare(const unsigned char *, const unsigned char *);
void uuid_copy(unsigned char *, const unsigned char *);
void uuid_generate(unsigned char *);
int uuid_is_null(const unsigned char *);
int uuid_parse(const char *, unsigned char *);
void uuid_unparse(const unsigned char *, char *);
void uuid_unparse_lower(const unsigned char *, char *);
void uuid_unparse_upper(const unsigned char *, char *);
int uuid_type(const unsigned char *);
int uuid_variant(const unsigned char *);
#define _UUID_H
#define UUID_VARIANT_NCS 0
#define UUID_VARIANT_DCE 1
#define UUID_VARIANT_MICROSOFT 2
#define UUID_VARIANT_OTHER 3
#define UUID_TYPE_DCE_TIME 1
#define UUID_TYPE_DCE_RANDOM 4
