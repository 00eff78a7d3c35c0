// proof: wasip1 run: host prints "new", wasm prints "old"
// proof-flags: -D_WASI_EMULATED_MMAN -lwasi-emulated-mman
// Files that are written through a mapping.
#ifndef PROVE
#define _GNU_SOURCE
#include <stddef.h>
#include <sys/mman.h>

void *store(int fd, size_t size)
{
	return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0); // expect: shared-mapping what is written to it never reaches the file // expect[emscripten]: shared-mapping the file changes at msync()
}

void *with_children(size_t size)
{
	return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0); // expect: shared-mapping no other process
}

void *store_with(int fd, int protection)
{
	return mmap(NULL, 65536, protection, MAP_SHARED, fd, 0); // expect: shared-mapping
}

static const struct { void *(*map)(void *, size_t, int, int, int, off_t); } system_calls = { mmap };
void *store_by_table(int fd)
{
	return system_calls.map(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0); // expect: shared-mapping 'mmap' with MAP_SHARED maps a copy
}

// A copy will do.
void *text(int fd, size_t size)
{
	return mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0); // ok: shared-mapping
}

void *scratch(int fd, size_t size)
{
	return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0); // ok: shared-mapping
}

#ifndef __wasm__
void *host_only(int fd)
{
	return mmap(NULL, 4096, PROT_WRITE, MAP_SHARED, fd, 0); // guarded: shared-mapping
}
#endif
#else
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int change(int fd)
{
#ifdef FIXED
	return pwrite(fd, "new", 4, 0) != 4;
#else
	char *p = mmap(NULL, 4, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);

	if (p == MAP_FAILED)
		return 1;
	memcpy(p, "new", 4);
	return munmap(p, 4);
#endif
}

int main(void)
{
	char text[4] = "";
	int fd = open("data", O_RDWR | O_CREAT | O_TRUNC, 0600);

	if (write(fd, "old", 4) != 4 || change(fd) || pread(fd, text, 4, 0) != 4)
		return 1;
	puts(text);
	return close(fd);
}
#endif
