// intptr_t and ptrdiff_t are long for Emscripten, and their formats say so: "ld".
#pragma once
#include_next <inttypes.h>
#undef __PRIPTR
#define __PRIPTR "l"
