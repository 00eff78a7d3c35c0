// proof: wasip1 run: trap unreachable
// Heaps that a program grows itself.
#ifndef PROVE
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

void *grow(intptr_t size)
{
	return sbrk(size); // expect: sbrk 'sbrk' aborts unless
}

void *page(void)
{
	return sbrk(4096); // expect: sbrk
}

void *(*more)(intptr_t) = sbrk; // expect: sbrk

void *end_of_heap(void)
{
	return sbrk(0); // ok: sbrk
}

void *plain(size_t size)
{
	return malloc(size); // ok: sbrk
}

#ifndef __wasm__
void *host_only(void)
{
	return sbrk(1); // guarded: sbrk
}
#endif
#else
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
#ifdef FIXED
	char *p = malloc(100);
#else
	char *p = sbrk(100);
#endif

	p[0] = 'x';
	printf("%c\n", p[0]);
	return 0;
}
#endif
