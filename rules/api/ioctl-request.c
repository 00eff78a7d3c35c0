// proof: wasip1 run: host prints "0", wasm prints "-1"
// Requests to devices.
#ifndef PROVE
#include <sys/ioctl.h>

#define MY_BLKGETSIZE64 0x80081272
#ifndef FIOCLEX
#define FIOCLEX 0x5451
#endif

long long disk_size(int fd)
{
	long long size = 0;

	return ioctl(fd, MY_BLKGETSIZE64, &size) ? -1 : size; // expect: ioctl-request 'ioctl' with MY_BLKGETSIZE64 fails // expect[emscripten]: ioctl-request
}

int close_on_exec(int fd)
{
	return ioctl(fd, FIOCLEX); // expect: ioctl-request FIOCLEX
}

int waiting(int fd)
{
	int n = 0;

	return ioctl(fd, FIONREAD, &n) ? -1 : n; // ok: ioctl-request
}

// The compiler says it, and so does another rule.
int width(int fd)
{
	return ioctl(fd, TIOCGWINSZ, (void *)0); // ok: ioctl-request
}

int passed(int fd, unsigned long request)
{
	return ioctl(fd, request, 0); // ok: ioctl-request
}

#ifndef __wasm__
int host_only(int fd)
{
	return ioctl(fd, FIOCLEX); // guarded: ioctl-request
}
#endif
#else
#include <stdio.h>
#include <sys/ioctl.h>

int main(void)
{
#if defined FIXED && defined __wasm__
	puts("0"); // there is no exec
#else
	printf("%d\n", ioctl(1, 0x5451 /* FIOCLEX */));
#endif
	return 0;
}
#endif
