// Code that is ready for NULL. The proof gives wasm a memory that does not grow.
// target: emscripten
// proof: run: host prints "ok", wasm prints "no memory"
// proof-flags: -Wl,--max-memory=16777216
#ifndef PROVE
#include <stdlib.h>

static void *cache;

void *get(size_t n)
{
	void *p = malloc(n); // expect: aborting-malloc 'malloc' ends the program when there is no memory, instead of giving NULL; 1 more place goes on without

	if (!p && cache) {
		free(cache);
		cache = NULL;
		p = malloc(n);
	}
	return p;
}

// One place of the project is told.
int copy(size_t n)
{
	char *p = calloc(n, 2); // ok: aborting-malloc

	if (p == NULL)
		return -1;
	free(p);
	return 0;
}

// Who ends the program does what Emscripten does.
void *get_or_die(size_t n)
{
	void *p = malloc(n); // ok: aborting-malloc

	if (!p)
		abort();
	return p;
}

void *unchecked(size_t n)
{
	char *p = malloc(n); // ok: aborting-malloc

	p[0] = 0;
	return p;
}
#else
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
#ifdef FIXED
	volatile size_t n = 1 << 20;
#else
	volatile size_t n = 32 << 20;
#endif
	char *volatile p = malloc(n);

	puts(p ? "ok" : "no memory");
	free(p);
	return 0;
}
#endif
