// Two older names that Emscripten's <math.h> has beside musl's.
#pragma once
#include_next <math.h>
#ifndef isinff
#define isinff isinf
#endif
#ifndef isnanf
#define isnanf isnan
#endif
