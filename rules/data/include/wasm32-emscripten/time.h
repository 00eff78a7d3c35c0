// What Emscripten's <time.h> has beside musl's.
#pragma once
#include_next <time.h>
int dysize(int);
#define _timezone timezone
#define _daylight daylight
