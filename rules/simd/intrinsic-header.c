// Headers of the host's machine.
#include <immintrin.h> // expect: intrinsic-header 'immintrin.h'
#include <cpuid.h>     // expect: intrinsic-header
#include <stdint.h>    // ok: intrinsic-header

#ifdef __SSE2__
#include <emmintrin.h> // guarded: intrinsic-header
#endif

#if 0
#include <x86intrin.h> // ok: intrinsic-header
#endif

int nothing(void) { return 0; }
