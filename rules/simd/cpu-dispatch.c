// proof: compile: builtin is not supported on this target
//
// Asking the processor what it can do.
#ifndef PROVE
#include <cpuid.h>

int fast(void)
{
	__builtin_cpu_init();                  // expect: cpu-dispatch '__builtin_cpu_init'
	return __builtin_cpu_supports("avx2"); // expect: cpu-dispatch '__builtin_cpu_supports'
}

int intel(void)
{
	return __builtin_cpu_is("intel"); // expect: cpu-dispatch '__builtin_cpu_is'
}

int by_hand(void)
{
	unsigned a, b, c, d;

	if (!__get_cpuid(1, &a, &b, &c, &d)) // expect: cpu-dispatch '__get_cpuid'
		return 0;
	__cpuid(7, a, b, c, d); // expect: cpu-dispatch '__cpuid'
	return b & bit_AVX2;    // ok: cpu-dispatch
}

#ifdef __x86_64__
int host_only(void)
{
	return __builtin_cpu_supports("avx2"); // guarded: cpu-dispatch
}
#endif

static int my_cpu_supports(const char *what) { return *what; }

int own(void)
{
	return my_cpu_supports("avx2"); // ok: cpu-dispatch
}
#else
#include <stdio.h>

static int sum_portable(const int *p, int n)
{
	int s = 0;

	for (int i = 0; i < n; i++)
		s += p[i];
	return s;
}

#ifdef FIXED
// Chosen when it is compiled.
#define sum sum_portable
#else
static int sum(const int *p, int n)
{
	return __builtin_cpu_supports("avx2") ? sum_portable(p, n) : sum_portable(p, n);
}
#endif

int main(void)
{
	static const int values[] = {1, 2, 3};

	printf("%d\n", sum(values, 3));
	return 0;
}
#endif
