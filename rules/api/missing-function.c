// proof: wasip1 link: undefined symbol: flock
// Functions that the target's C library does not have.
#ifndef PROVE
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>

int work(char *path)
{
	umask(022);             // expect: missing-function 'umask'
	syslog(LOG_INFO, "up"); // expect: missing-function 'syslog'
	return mkstemp(path);   // expect: missing-function 'mkstemp' is not in the target's C library
}

int locked(int fd)
{
	return flock(fd, LOCK_EX); // expect: missing-function 'flock' is declared but not defined
}

// A declaration by hand does not make the function.
int getdtablesize(void);
int tables(void)
{
	return getdtablesize(); // expect: missing-function 'getdtablesize'
}

// Another spelling of it: the compiler's own name for a function is the function.
char *copy(const char *from)
{
	return strdup(from); // ok: missing-function
}

int known(void)
{
	return printf("%d\n", (int)strlen("x")); // ok: missing-function
}

#ifdef __linux__
void host_only(void)
{
	umask(0); // guarded: missing-function
}
#endif

// The project's own, though the C library of the host has the name too.
int error(const char *text)
{
	return puts(text);
}
int complain(void)
{
	return error("bad"); // ok: missing-function
}

struct file { int (*truncate64)(int); int mktemp; };
int member(struct file *file)
{
	return file->truncate64(file->mktemp); // ok: missing-function
}

// rules/thread and rules/jump have theirs.
#include <pthread.h>
static void *run(void *p) { return p; }
int threads(void)
{
	pthread_t id;

	return pthread_create(&id, NULL, run, NULL); // ok: missing-function
}
#else
#include <stdio.h>
#include <sys/file.h>

int main(void)
{
#ifndef FIXED
	flock(1, LOCK_UN);
#endif
	puts("written");
	return 0;
}
#endif
