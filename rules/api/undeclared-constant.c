// proof: wasip1 compile: use of undeclared identifier 'TIOCGWINSZ'
// Constants that only the host's headers define.
#ifndef PROVE
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef __wasm__
#define HOST_LIMIT 10
static const int host_value = 3;
#endif

int limit(void)
{
	return HOST_LIMIT; // expect: undeclared-constant 'HOST_LIMIT' is defined at undeclared-constant.c:11 for the host only; 2 lines use it, in 1 unit
}

// Told once a file.
int limit_again(void)
{
	return -HOST_LIMIT; // ok: undeclared-constant
}

// Nothing calls it, and the compile stops all the same.
static int unused(int fd)
{
	return ioctl(fd, TIOCGPGRP, NULL); // expect: undeclared-constant 'TIOCGPGRP'
}

int size(int fd)
{
	return ioctl(fd, TIOCGWINSZ, NULL); // expect: undeclared-constant 'TIOCGWINSZ'
}

// What takes it is missing as well, and has its own finding.
int keep(int fd)
{
	int on = 1;

	return setsockopt(fd, SOL_SOCKET,
	                  SO_KEEPALIVE, &on, sizeof on); // note: undeclared-constant 'SO_KEEPALIVE'
}

int linger(void)
{
	return SO_LINGER; // expect: undeclared-constant 'SO_LINGER'
}

// A variable is no constant: another rule takes the error.
int variable(void)
{
	return host_value; // ok: undeclared-constant
}

int known(void)
{
	return O_RDONLY + SEEK_SET; // ok: undeclared-constant
}

int asked(int fd)
{
#ifdef TIOCSTI
	return ioctl(fd, TIOCSTI, "x"); // ok: undeclared-constant
#else
	return fd;
#endif
}
#else
#include <stdio.h>
#include <sys/ioctl.h>

static int columns(void)
{
#if !defined FIXED || defined TIOCGWINSZ
	struct { unsigned short rows, columns, x, y; } size = { 0, 0, 0, 0 };

	if (!ioctl(2, TIOCGWINSZ, &size) && size.columns)
		return size.columns;
#endif
	return 80;
}

int main(void)
{
	puts(columns() > 0 ? "wide" : "narrow");
	return 0;
}
#endif
