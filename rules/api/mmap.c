// proof: wasip1 compile: WASI lacks a true mmap
// fixed-flags: -D_WASI_EMULATED_MMAN -lwasi-emulated-mman
// Mapped, protected and locked memory.
#ifndef PROVE
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

void *memory(size_t size)
{
	return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); // expect: mmap needs '-D_WASI_EMULATED_MMAN -lwasi-emulated-mman'; heap copy
}

void release(void *p, size_t size)
{
	munmap(p, size); // expect: mmap needs
}

int guard(void *p)
{
	return mprotect(p, 4096, PROT_NONE); // expect: mmap 'mprotect' // expect[emscripten]: mmap 'mprotect' is a stub in the target's C library: no-op, returns 0
}

int hint(void *p, size_t size)
{
	msync(p, size, MS_SYNC);                  // expect: mmap 'msync'
	mlock(p, size);                           // expect: mmap 'mlock'
	return madvise(p, size, MADV_SEQUENTIAL); // expect: mmap 'madvise' is declared but not defined
}

void *plain(size_t size)
{
	return malloc(size); // ok: mmap
}

#ifndef __wasm__
int anonymous_file(void)
{
	return memfd_create("x", 0); // guarded: mmap
}
#endif

// In a string or left out it is nothing.
const char *text = "mmap(NULL, 4096)"; // ok: mmap
#if 0
void *left_out(void) { return mmap(0, 1, 0, 0, -1, 0); } // ok: mmap
#endif
#else
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

int main(void)
{
	char *p = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return 1;
	strcpy(p, "mapped");
	puts(p);
	return munmap(p, 65536);
}
#endif
