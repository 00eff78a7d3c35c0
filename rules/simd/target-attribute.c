// proof: compile: function multiversioning is not supported on the current target
//
// Functions compiled for a processor of their own.
#ifndef PROVE
__attribute__((target("avx2"))) int fast(int a) // expect: target-attribute 'fast'
{
	return a + 1;
}

int slow(int a) // ok: target-attribute
{
	return a + 1;
}

__attribute__((noinline)) int other(int a) // ok: target-attribute
{
	return a + 2;
}

#ifdef __x86_64__
__attribute__((target("avx2"))) int host_only(int a) // guarded: target-attribute
{
	return a + 1;
}
#endif

// A project that leaves the attribute out for wasm has done its part.
#ifdef __x86_64__
#define AVX2 __attribute__((target("avx2")))
#else
#define AVX2
#endif

AVX2 int guarded_attribute(int a) // guarded: target-attribute
{
	return a + 1;
}

// expect-next-line: target-attribute versions of a function
__attribute__((target_clones("avx2", "default"))) int clones(int a)
{
	return a + 3;
}
#else
#include <stdio.h>
#if !defined FIXED || defined __x86_64__
__attribute__((target_clones("avx2", "default")))
#endif
int more(int a)
{
	return a + 3;
}

int main(void)
{
	printf("%d\n", more(1));
	return 0;
}
#endif
