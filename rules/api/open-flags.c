// Flags of open() that name no access mode, in all forms that constants tell; and those that do.
// proof: run: host prints "3", wasm prints "0"
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int reads(const char *path)
{
	char bytes[8];
	int n, fd;
#ifdef FIXED
	fd = open(path, O_RDONLY); // ok: open-flags
#else
	fd = open(path, 0); // expect: open-flags 'open' with '0' has no access mode
#endif
	n = fd < 0 ? 0 : (int)read(fd, bytes, sizeof bytes);
	if (fd >= 0)
		close(fd);
	return n;
}

#ifndef PROVE
int folder(const char *path) { return open(path, O_DIRECTORY); } // expect: open-flags 'O_DIRECTORY'
int makes(const char *path) { return open(path, O_CREAT | O_TRUNC, 0644); } // expect: open-flags 'O_CREAT | O_TRUNC'
int number(const char *path) { return open(path, 2); } // expect: open-flags '2'
int either(const char *path, int write) { return open(path, write ? O_RDWR : 0); } // expect: open-flags
int at(int fd, const char *path) { return openat(fd, path, O_CREAT | O_EXCL, 0600); } // expect: open-flags 'openat'
int held(const char *path, int make)
{
	int flags = 0;

	if (make)
		flags |= O_CREAT;
	return open(path, flags, 0600); // expect: open-flags 'flags'
}

int with_variable(const char *path)
{
	int flags = O_CREAT;

	return open(path, flags | O_EXCL, 0600); // expect: open-flags 'flags | O_EXCL'
}

int forwards(const char *path, int flags)
{
	return open(path, flags, 0600); // ok: open-flags
}

int forwarded(const char *path)
{
	return forwards(path, 0) + // expect: open-flags 'forwards' with '0' has no access mode
	       forwards(path, O_RDONLY); // ok: open-flags
}

int completes(const char *path, int flags)
{
	flags |= O_RDONLY;
	return open(path, flags, 0600); // ok: open-flags
}

int completed(const char *path)
{
	return completes(path, 0); // ok: open-flags
}

int good_either(const char *path, int write) { return open(path, write ? O_RDWR : O_RDONLY); } // ok: open-flags
int good_both(const char *path, int write) { return open(path, O_CREAT | (write ? O_RDWR : O_RDONLY), 0600); } // ok: open-flags
#ifdef O_SEARCH
int good_search(const char *path) { return open(path, O_SEARCH | O_DIRECTORY); } // ok: open-flags
#endif
int good_given(const char *path, int flags) { return open(path, flags); } // ok: open-flags
int good_held(const char *path, int write)
{
	int flags = 0;

	if (write)
		flags |= O_WRONLY;
	else
		flags |= O_RDONLY;
	return open(path, flags); // ok: open-flags
}

int good_asked(const char *path, int how(int *))
{
	int flags = 0;

	how(&flags);
	return open(path, flags); // ok: open-flags
}
#endif

#ifdef PROVE
int main(void)
{
	FILE *file = fopen("in.txt", "w");

	fputs("abc", file);
	fclose(file);
	printf("%d\n", reads("in.txt"));
	return 0;
}
#endif
