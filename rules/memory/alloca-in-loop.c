// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -Wl,--stack-first
// alloca() inside loops and outside of them.
#include <alloca.h>
#include <stdio.h>
#include <string.h>

__attribute__((noinline)) static int fill(char *buffer, int size)
{
	memset(buffer, 'x', size);
	return buffer[size - 1];
}

int many(int n)
{
	int sum = 0;

#ifdef FIXED
	char *once = alloca(1024);
#endif
	for (int i = 0; i < n; i++) {
#ifdef FIXED
		char *buffer = once;
#else
		char *buffer = alloca(1024); // expect: alloca-in-loop : 64 rounds of 1024 bytes fill 64 KiB
#endif

		sum += fill(buffer, 1024);
	}
	return sum;
}

int builtin(int n)
{
	int sum = 0;

	while (n-- > 1)
		sum += fill(__builtin_alloca(n), n); // expect: alloca-in-loop 'alloca' in a loop
	return sum;
}

// A macro of several statements is no loop.
#define TAKE(to, size) \
	do { \
		if ((size) < 1024) \
			(to) = alloca(size); \
	} while (0)

int macro(int n)
{
	char *buffer = NULL;

	TAKE(buffer, n); // ok: alloca-in-loop
	return buffer ? fill(buffer, n) : 0;
}

int once(void)
{
	char *buffer = alloca(64); // ok: alloca-in-loop
	int sum = 0;

	for (int i = 0; i < 8; i++)
		sum += fill(buffer, 64);
	return sum;
}

int main(void)
{
	printf("%d %d\n", many(100) + builtin(10), once());
	return 0;
}
