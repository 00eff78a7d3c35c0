// What Emscripten's <stdio.h> has and musl 1.2.3's has not.
#pragma once
#include_next <stdio.h>
#if defined(_GNU_SOURCE) && !defined(RENAME_NOREPLACE)
int renameat2(int, const char *, int, const char *, unsigned);
#define RENAME_NOREPLACE (1 << 0)
#define RENAME_EXCHANGE (1 << 1)
#define RENAME_WHITEOUT (1 << 2)
#endif
