// What Emscripten's <string.h> has beside musl's.
#pragma once
#include_next <string.h>
char *strlwr(char *);
char *strupr(char *);
