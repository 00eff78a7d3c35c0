// Keys without waiting, the size of the screen. The proof is WASI's, which has no terminal either.
// target: emscripten
// proof: wasip1 link: undefined symbol: tcsetattr
#ifndef PROVE
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;

int raw(void)
{
	struct termios mode;

	if (tcgetattr(0, &saved)) // ok: terminal-mode
		return -1;
	mode = saved;
	mode.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	return tcsetattr(0, TCSAFLUSH, &mode); // expect: terminal-mode 'tcsetattr' returns 0 and changes nothing
}

// It puts back what was never changed.
void restore(void)
{
	tcsetattr(0, TCSAFLUSH, &saved); // note: terminal-mode
}

int raw_by_request(int fd)
{
	struct termios mode;

	if (ioctl(fd, TCGETS, &mode))
		return -1;
	mode.c_lflag &= ~(tcflag_t)ICANON;
	return ioctl(fd, TCSETSW, &mode); // expect: terminal-mode 'ioctl' returns 0 and changes nothing
}

int columns(void)
{
	struct winsize size;

	if (ioctl(1, TIOCGWINSZ, &size) < 0) // expect: terminal-mode 'ioctl' always says 24 lines of 80 columns
		return 80;
	return size.ws_col;
}

int keys(void)
{
	return fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK); // expect: terminal-mode 'fcntl' sets O_NONBLOCK
}

int keys_of_0(void)
{
	return fcntl(0, F_SETFL, fcntl(0, F_GETFL) | O_NONBLOCK); // expect: terminal-mode 'fcntl'
}

// Of another descriptor it is right.
int socket_mode(int fd)
{
	return fcntl(fd, F_SETFL, O_NONBLOCK); // ok: terminal-mode
}

int waiting(int fd)
{
	int n;

	return ioctl(fd, FIONREAD, &n) ? -1 : n; // ok: terminal-mode
}

#ifndef __wasm__
int host_only(struct termios *mode)
{
	tcgetattr(0, mode);
	return tcsetattr(0, TCSANOW, mode); // guarded: terminal-mode
}
#endif
#else
#include <stdio.h>

#ifndef FIXED
int tcsetattr(int fd, int when, const void *mode);
#endif

int main(void)
{
#ifndef FIXED
	char mode[256] = "";

	if (!tcsetattr(0, 0, mode))
		puts("keys");
	else
#endif
		puts("lines");
	return 0;
}
#endif
