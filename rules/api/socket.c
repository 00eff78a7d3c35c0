// proof: wasip1 link: undefined symbol: socket
// Sockets and name lookup.
#ifndef PROVE
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int dial(const char *host)
{
	struct addrinfo *list = NULL;
	int fd = socket(AF_INET, SOCK_STREAM, 0); // expect: socket 'socket'

	if (getaddrinfo(host, "80", NULL, &list)) // expect: socket 'getaddrinfo'
		return -1;
	return connect(fd, list->ai_addr, list->ai_addrlen); // expect: socket 'connect' // expect[emscripten]: socket 'connect' is only emulated in the target's C library: WebSocket transport
}

ssize_t talk(int fd, const char *text)
{
	// A socket that the host opened can be used.
	return send(fd, text, strlen(text), 0); // ok: socket
}

int order(int value)
{
	return htonl(value); // ok: socket
}

// Options that tune are passed over where they fail; an address that is in use is not.
void tune(int fd)
{
	int on = 1;

	setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on); // note[emscripten]: socket 'setsockopt' is a stub // expect: socket 'setsockopt'
}

// The other side waits for the end of what is sent; an option that is not there is asked for.
int half(int fd)
{
	shutdown(fd, SHUT_RDWR); // note[emscripten]: socket 'shutdown'
	return shutdown(fd, SHUT_WR); // expect[emscripten]: socket 'shutdown' is a stub
}

int asked(int fd, int *value, socklen_t *size)
{
	return getsockopt(fd, SOL_SOCKET, SO_SNDBUF, value, size); // expect[emscripten]: socket 'getsockopt'
}

int again(int fd)
{
	int on = 1;

	return setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on); // expect[emscripten]: socket 'setsockopt' is a stub // expect: socket 'setsockopt'
}

// The failure is passed over, or it ends what is done; each is told once a file.
int reuse(int fd)
{
	int on = 1;

	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) // expect: socket 'setsockopt'
		on = 0;
	return on;
}

int reuse_or_leave(int fd)
{
	int on = 1;

	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) // expect: socket 'setsockopt'
		return -1;
	return on;
}

#ifndef __wasm__
int pair(int fds[2])
{
	return socketpair(AF_UNIX, SOCK_STREAM, 0, fds); // guarded: socket
}
#endif

// A macro that gives the name to a function of the project's.
#define bind project_bind
static int project_bind(int a) { return a; }
int use_bind(void)
{
	return bind(1); // ok: socket
}
#else
#include <stdio.h>

// The transport behind an interface: here one that stays in memory.
struct transport { int (*open)(void); };

#ifdef FIXED
static int memory_open(void) { return 3; }
static const struct transport transport = { memory_open };
#else
int socket(int domain, int type, int protocol);
static int socket_open(void) { return socket(2, 1, 0); }
static const struct transport transport = { socket_open };
#endif

int main(void)
{
	puts(transport.open() >= 0 ? "open" : "closed");
	return 0;
}
#endif
