// proof: compile: use of unknown builtin '__builtin_ia32_pause'
//
// flags: -msse2
//
// The builtins behind the intrinsics, used directly.
#ifndef PROVE
#include <emmintrin.h>

void relax(void)
{
	__builtin_ia32_pause(); // expect: builtin-ia32 '__builtin_ia32_pause'
}

#define RELAX() __builtin_ia32_pause()

void macro(void)
{
	RELAX(); // expect: builtin-ia32
}

__m128i shuffled(__m128i a)
{
	return _mm_shuffle_epi32(a, 1); // ok: builtin-ia32
}

#ifdef __x86_64__
void host_only(void)
{
	__builtin_ia32_pause(); // guarded: builtin-ia32
}
#endif

int portable(unsigned n)
{
	return __builtin_popcount(n); // ok: builtin-ia32
}
#else
#include <stdio.h>
#ifdef FIXED
#define RELAX() ((void)0)
#else
#define RELAX() __builtin_ia32_pause()
#endif

int main(void)
{
	int n = 0;

	while (n < 3) {
		RELAX();
		n++;
	}
	printf("%d\n", n);
	return 0;
}
#endif
