// Files that are to last. The proof shows what a second run finds in an empty folder, as each run of a page does.
// target: emscripten
// proof: run: host prints "kept", wasm prints "gone"
#ifndef PROVE
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int save(const char *path, const void *data, size_t n)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600); // ok: memory-files
	int bad = write(fd, data, n) != (ssize_t)n || fsync(fd); // expect: memory-files 'fsync' returns 0 and keeps nothing

	return close(fd) || bad;
}

// A function is told once, the first of a file as a hazard.
int save_twice(int fd, int folder)
{
	if (fdatasync(fd)) // note: memory-files 'fdatasync'
		return -1;
	return fdatasync(folder); // ok: memory-files
}

int flush(void *page)
{
	return msync(page, 65536, MS_SYNC); // note: memory-files 'msync'
}

int flush_all(FILE *file)
{
	sync(); // note: memory-files 'sync'
	return fflush(file); // ok: memory-files
}

// A file that saves is told where it does.
FILE *store(const char *path)
{
	return fopen(path, "wb"); // ok: memory-files
}

struct disk { int (*fsync)(int); };
int member(struct disk *disk)
{
	return disk->fsync(1); // ok: memory-files
}

#ifndef __wasm__
int host_only(int fd)
{
	return fsync(fd); // guarded: memory-files
}
#endif
#else
#include <stdio.h>
#include <unistd.h>

int main(void)
{
#ifdef FIXED
	puts("asked the host to keep it");
#else
	// What the host has kept of earlier runs.
	puts(access("/etc/passwd", R_OK) ? "gone" : "kept");
#endif
	return 0;
}
#endif
