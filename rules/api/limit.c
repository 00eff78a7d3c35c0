// What works within limits, and where they are met; what a rule of its own tells.
// proof: run: host prints "yes", wasm prints "no"
#define _GNU_SOURCE
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

// wasi-libc's numbers, which its headers of 2022 leave out.
#ifndef F_DUPFD
#define F_DUPFD 5
#endif
#ifndef GLOB_TILDE
#define GLOB_TILDE 0x1000
#endif

int again(const char *path, int fd)
{
#ifdef FIXED
	(void)fd;
	return open(path, O_RDONLY);
#else
	(void)path;
	return fcntl(fd, F_DUPFD, 3); // expect: limit 'fcntl' with F_DUPFD is limited in the target: it fails with EINVAL
#endif
}

#ifdef PROVE
int main(void)
{
	FILE *file = fopen("a", "w");

	puts(again("a", fileno(file)) >= 0 ? "yes" : "no");
	return 0;
}
#else
int kind(int fd, int *type, socklen_t *size)
{
	return getsockopt(fd, SOL_SOCKET, SO_TYPE, type, size); // note: limit 'getsockopt' is limited
}

long gets_some(int fd, char *bytes, size_t n)
{
	return recv(fd, bytes, n, 0) + // note: limit 'recv' is limited in the target: only on sockets the host pre-opened
	       recv(fd, bytes, n, MSG_PEEK); // ok: limit
}

int homes(glob_t *found, struct tm *tm)
{
	return glob("~/x", GLOB_TILDE, NULL, found) + // expect: limit 'glob' with GLOB_TILDE is limited in the target: it takes ~ for a name
	       (strptime("1 UTC", "%d %Z", tm) != NULL) + // expect: limit 'strptime' with %Z is limited in the target: it returns NULL
	       glob("*.c", GLOB_MARK, NULL, found) + // ok: limit
	       (strptime("1", "%d", tm) != NULL); // ok: limit
}

int flags(int fd)
{
	return fcntl(fd, F_GETFL); // ok: limit
}

const char *now(const time_t *t)
{
	return ctime(t); // ok: limit
}
#endif
