// proof: wasip1 run: host prints "reserved", wasm prints "no address space"
// proof-flags: -D_WASI_EMULATED_MMAN -lwasi-emulated-mman
// Addresses that are reserved first and filled later.
#ifndef PROVE
#define _GNU_SOURCE
#include <stddef.h>
#include <sys/mman.h>

void *reserve(size_t size)
{
	return mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // expect: reserved-mapping 'mmap' with PROT_NONE always fails
}

void *commit(void *at, size_t size)
{
	return mmap(at, size, PROT_READ | PROT_WRITE, // expect: reserved-mapping MAP_FIXED // expect[emscripten]: reserved-mapping MAP_FIXED
		    MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

void *hinted(void *near, size_t size)
{
	return mmap(near, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // ok: reserved-mapping
}

// The word in a name or a string is no flag.
int MAP_FIXED_of(const char *text);
int own(void)
{
	return MAP_FIXED_of("MAP_FIXED"); // ok: reserved-mapping
}

#ifndef __wasm__
void *host_only(size_t size)
{
	return mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // guarded: reserved-mapping
}
#endif
#else
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

int main(void)
{
#ifdef FIXED
	void *pool = aligned_alloc(65536, 65536);
#else
	void *pool = mmap(NULL, 65536, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	pool = pool == MAP_FAILED ? NULL : pool;
#endif
	puts(pool ? "reserved" : "no address space");
	return 0;
}
#endif
