// proof: compile: This header is only meant to be used on x86 and x64 architecture
// proof: compile: this header is for x86 only
//
// Headers of the host's machine.
#ifndef PROVE
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
#else
#if !defined FIXED || defined __x86_64__
#include <cpuid.h>
#include <immintrin.h>
#endif

int main(void)
{
	return 0;
}
#endif
