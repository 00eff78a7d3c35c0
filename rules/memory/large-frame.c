// flags: -O2
// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -Wl,--stack-first
// Buffers on a stack of 64 KiB.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef FIXED
#define LOCAL static
#else
#define LOCAL
#endif

#ifndef PROVE
void fill(char *buffer, unsigned size);

void one(void) // expect: large-frame 'one' takes 40000 bytes of the stack, of 65536 in all; most of it is 'buffer', 40000 bytes
{
	char buffer[40000];

	fill(buffer, sizeof buffer);
}

// It fits by itself.
void less(void) // note: large-frame 'less' takes 20000 bytes of the stack
{
	char buffer[20000];

	fill(buffer, sizeof buffer);
}

void two(int n) // expect: large-frame 'two' takes 32768 bytes
{
	struct { int table[4096]; } a, b;

	fill((char *)&a, sizeof a);
	fill((char *)a.table, n);
	fill((char *)&b, sizeof b);
}

void blocks(int n) // ok: large-frame
{
	// Blocks that do not nest share their place.
	if (n) {
		char a[10000];

		fill(a, sizeof a);
	} else {
		char b[10000];

		fill(b, sizeof b);
	}
}

int unused(void) // ok: large-frame
{
	// No address is needed: nothing of it lies in memory.
	char a[20000];

	a[0] = 1;
	return a[0] + (int)sizeof a;
}

// The caller's array, whatever its size says.
unsigned given(unsigned table[64][256], const char name[20000]) // ok: large-frame
{
	fill((char *)table, 1);
	return table[0][name[0] & 255];
}

void static_one(void) // ok: large-frame
{
	static char buffer[20000];

	fill(buffer, sizeof buffer);
}
#else
__attribute__((noinline)) static void fill(char *buffer, unsigned size)
{
	memset(buffer, 'x', size);
}

int main(int argc, char **argv)
{
	LOCAL char buffer[70000];

	(void)argv;
	fill(buffer, sizeof buffer);
	printf("%c\n", buffer[argc]);
	return 0;
}
#endif
