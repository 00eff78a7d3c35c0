// proof: run: host prints "allocated", wasm prints "failed"
// Constant sizes that do not fit 32 bits, or Emscripten's memory.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef FIXED
#define COUNT 5
#define EACH ((size_t)1 << 10)
#else
#define COUNT 5
#define EACH ((size_t)1 << 30)
#endif

__attribute__((noinline)) static void *get(void)
{
	return calloc(COUNT, EACH); // expect: huge-allocation 'calloc' is asked for 5368709120 bytes, of 4294967296 in all
}

#ifndef PROVE
static char table[20 << 20]; // expect[emscripten]: huge-allocation variable 'table' takes 20971520 bytes
static char small[1 << 20];  // ok: huge-allocation

void use(void *);

void others(size_t n)
{
	use(malloc(3u << 30));  // expect: huge-allocation 'malloc' is asked for 3221225472 bytes
	use(malloc(100 << 20)); // expect[emscripten]: huge-allocation unless the link asks for more
	use(malloc(1 << 20));   // ok: huge-allocation
	use(malloc(n << 20));   // ok: huge-allocation
	use(table);
	use(small);
}
#else
#define others(n) (void)0
#endif

int main(int argc, char **argv)
{
	void *volatile p;

	(void)argv;
	others(argc);
	p = get();
	puts(p ? "allocated" : "failed");
	return 0;
}
