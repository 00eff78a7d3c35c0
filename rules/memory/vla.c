// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -Wl,--stack-first
// Arrays whose size is not constant.
#include <alloca.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__attribute__((noinline)) static int fill(char *buffer, int size)
{
	memset(buffer, 'x', size);
	return buffer[size - 1];
}

__attribute__((noinline)) int array(int n)
{
#ifdef FIXED
	char *buffer = malloc(n);
	int last = fill(buffer, n);

	free(buffer);
	return last;
#else
	char buffer[n]; // expect: vla the size of array 'buffer' is known only at run time

	return fill(buffer, n);
#endif
}

int taken(int n)
{
	return fill(alloca(n), n); // expect: vla what 'alloca' takes
}

int fixed(void)
{
	char *small = alloca(64); // ok: vla
	char buffer[4 * 16];      // ok: vla

	return fill(small, 64) + fill(buffer, sizeof buffer);
}

int parameter(int n, char buffer[n]) // ok: vla
{
	return fill(buffer, n);
}

int main(int argc, char **argv)
{
	char buffer[8];

	(void)argv;
	printf("%d %d %d\n", array(argc * 100000), taken(8), fixed() + parameter(8, buffer));
	return 0;
}
