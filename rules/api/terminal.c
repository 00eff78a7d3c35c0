// proof: wasip1 link: undefined symbol: tcgetattr
// Terminal modes and pseudo terminals.
#ifndef PROVE
#define _GNU_SOURCE
#include <pty.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

int raw(int fd)
{
	struct termios mode;

	if (!isatty(fd)) // ok: terminal
		return 0;
	if (tcgetattr(fd, &mode)) // expect: terminal 'tcgetattr'
		return -1;
	cfmakeraw(&mode);                         // expect: terminal 'cfmakeraw'
	return tcsetattr(fd, TCSAFLUSH, &mode);   // expect: terminal 'tcsetattr'
}

int master(void)
{
	return posix_openpt(2); // expect: terminal 'posix_openpt' // expect[emscripten]: terminal 'posix_openpt' is a stub
}

const char *name(void)
{
	return ttyname(0); // expect: terminal 'ttyname'
}

#ifdef __linux__
void flush(void)
{
	tcflush(0, TCIFLUSH); // guarded: terminal
}
#endif

// Not the library's: it is static here.
static int stty(int speed) { return speed; }
int use_stty(void)
{
	return stty(9600); // ok: terminal
}
#else
#include <stdio.h>

#ifndef FIXED
int tcgetattr(int fd, void *mode);
#endif

int main(void)
{
#ifndef FIXED
	char mode[256];

	if (!tcgetattr(0, mode))
		puts("a terminal");
	else
#endif
		puts("lines");
	return 0;
}
#endif
