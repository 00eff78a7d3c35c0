// target: wasip2
// proof: wasip1 compile: use of undeclared identifier 'F_SETLK'
// Locks on ranges of files.
#ifndef PROVE
#include <fcntl.h>

#ifdef __wasm__
// What the headers of a newer wasi-libc have.
#undef F_SETLK
#undef F_SETLKW
#undef F_GETLK
#define F_GETLK 5
#define F_SETLK 6
#define F_SETLKW 7
#endif

int lock(int fd)
{
	struct flock range = { 0 };

	return fcntl(fd, F_SETLKW, &range); // expect: file-lock 'fcntl' with F_SETLKW fails with ENOTSUP // expect[emscripten]: file-lock succeeds without locking
}

int try(int fd, struct flock *range)
{
	return fcntl(fd,F_SETLK,range); // expect: file-lock 'fcntl' with F_SETLK fails
}

int flags(int fd)
{
	return fcntl(fd, F_SETFL, O_NONBLOCK); // ok: file-lock
}

// Through pointers.
static struct { const char *name; int (*call)(int, int, ...); } table[] = { { "fcntl", fcntl } };
int lock_by_table(int fd, struct flock *range)
{
	return table[0].call(fd, F_SETLK, range); // expect: file-lock 'fcntl' with F_SETLK
}

static int (*os_fcntl)(int, int, ...) = fcntl;
int lock_by_variable(int fd, struct flock *range)
{
	os_fcntl(fd, F_SETFL, O_NONBLOCK); // ok: file-lock
	return os_fcntl(fd, F_SETLKW, range); // expect: file-lock 'fcntl' with F_SETLKW
}

static int others(int fd, int command, ...) { return fd + command; }
static int (*other_fcntl)(int, int, ...) = others;
int lock_by_other(int fd, struct flock *range)
{
	return other_fcntl(fd, F_SETLK, range); // ok: file-lock
}

// A name that only starts as one.
#define F_SETLK_COUNT F_GETFL
int count(int fd)
{
	return fcntl(fd, F_SETLK_COUNT); // ok: file-lock
}

#ifndef __wasm__
int host_only(int fd, struct flock *range)
{
	return fcntl(fd, F_GETLK, range); // guarded: file-lock
}
#endif
#else
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static int lock(void)
{
#ifdef FIXED
	int fd = open("lock", O_CREAT | O_EXCL | O_WRONLY, 0600);

	return fd < 0 ? -1 : close(fd) || unlink("lock");
#else
	struct flock range = { 0 };
	int fd = open("data", O_CREAT | O_RDWR, 0600);

	range.l_type = F_WRLCK;
	return fcntl(fd, F_SETLK, &range);
#endif
}

int main(void)
{
	puts(lock() ? "not mine" : "mine");
	return 0;
}
#endif
