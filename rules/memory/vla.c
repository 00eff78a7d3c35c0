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

#ifndef PROVE
// No more than a check, a choice or the type lets through.
int least(int n)
{
	int count = n < 64 ? n : 64;
	char buffer[count]; // ok: vla

	return fill(buffer, count);
}

// The lesser of two that are known.
struct vectors {
	unsigned short n;
};

int lesser(const struct vectors *v)
{
	int most = 1024 < v->n ? 1024 : v->n;
	double numbers[most]; // ok: vla

	return fill((char *)numbers, most);
}

int greater(const struct vectors *v)
{
	int most = 1024 > v->n ? 1024 : v->n;
	double numbers[most]; // expect: vla

	return fill((char *)numbers, most);
}

int refused(int n)
{
	if (n > 100)
		return -1;
	char buffer[n + 1]; // ok: vla

	return fill(buffer, n) + fill(alloca(n), n); // ok: vla
}

int narrow(unsigned char n)
{
	char buffer[n]; // ok: vla

	return fill(buffer, n);
}

// A check that lets too much through is none.
int hardly(int n)
{
	if (n < 1 || n > 1000000)
		return -1;
	char buffer[n]; // expect: vla

	return fill(buffer, n);
}

#ifndef __wasm__
#define ROOM 16
#endif

// A constant on the host, and an error in wasm's build.
int lacking(void)
{
	char buffer[ROOM]; // ok: vla

	return fill(buffer, 16);
}

int more(void)
{
	return least(3) + lesser(&(struct vectors){ 3 }) + greater(&(struct vectors){ 3 }) +
	        refused(3) + narrow(3) + hardly(8) + lacking();
}
#else
#define more() 0
#endif

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
	printf("%d %d %d\n", array(argc * 100000), taken(8), fixed() + more() + parameter(8, buffer));
	return 0;
}
