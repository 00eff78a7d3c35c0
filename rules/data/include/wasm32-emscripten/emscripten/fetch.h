// <emscripten/fetch.h>, as a parse needs it: names, types and values of Emscripten 6.0.9-git.
// Made by rules/data/emscripten.mjs.
#pragma once
#include <emscripten/em_types.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
struct emscripten_fetch_t;
struct emscripten_fetch_attr_t { char requestMethod[32]; void *userData; void (*onsuccess)(struct emscripten_fetch_t *); void (*onerror)(struct emscripten_fetch_t *); void (*onprogress)(struct emscripten_fetch_t *); void (*onreadystatechange)(struct emscripten_fetch_t *); uint32_t attributes; uint32_t timeoutMSecs; _Bool withCredentials; const char *destinationPath; const char *userName; const char *password; const char *const *requestHeaders; const char *overriddenMimeType; const char *requestData; size_t requestDataSize; };
typedef struct emscripten_fetch_attr_t emscripten_fetch_attr_t;
struct emscripten_fetch_t { uint32_t id; void *userData; const char *url; const char *data; uint64_t numBytes; uint64_t dataOffset; uint64_t totalBytes; unsigned short readyState; unsigned short status; char statusText[64]; emscripten_fetch_attr_t __attributes; const char *responseUrl; };
typedef struct emscripten_fetch_t emscripten_fetch_t;
void emscripten_fetch_attr_init(emscripten_fetch_attr_t *);
emscripten_fetch_t *emscripten_fetch(emscripten_fetch_attr_t *, const char *);
int emscripten_fetch_wait(emscripten_fetch_t *, double) __attribute__((deprecated));
int emscripten_fetch_close(emscripten_fetch_t *);
size_t emscripten_fetch_get_response_headers_length(emscripten_fetch_t *);
size_t emscripten_fetch_get_response_headers(emscripten_fetch_t *, char *, size_t);
char **emscripten_fetch_unpack_response_headers(const char *);
void emscripten_fetch_free_unpacked_response_headers(char **);
#define EMSCRIPTEN_FETCH_LOAD_TO_MEMORY 1
#define EMSCRIPTEN_FETCH_STREAM_DATA 2
#define EMSCRIPTEN_FETCH_PERSIST_FILE 4
#define EMSCRIPTEN_FETCH_APPEND 8
#define EMSCRIPTEN_FETCH_REPLACE 16
#define EMSCRIPTEN_FETCH_NO_DOWNLOAD 32
#define EMSCRIPTEN_FETCH_SYNCHRONOUS 64
#define EMSCRIPTEN_FETCH_WAITABLE 128
