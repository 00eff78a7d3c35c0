// target: emscripten
// proof: none: it needs a browser's main thread and Emscripten's C library
// Calls that wait.
// source: main-thread-waits.c
#include <errno.h>
#include <stdio.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

static int is_done(void) { return 1; }

static void pause_a_while(void)
{
	while (!is_done())
		sleep(1); // expect: main-thread 'sleep' spins
}

static void pause_shortly(void)
{
	while (!is_done())
		usleep(1000); // note: main-thread 'usleep'
}

static int wait_input(void)
{
	fd_set set;

	FD_ZERO(&set);
	FD_SET(0, &set);
	return select(1, &set, 0, 0, 0); // expect: main-thread 'select' does not wait
}

// Only asks; the other waits.
static int is_ready(int a)
{
	struct timeval tv;
	fd_set set;

	FD_ZERO(&set);
	FD_SET(a, &set);
	tv.tv_sec = 0;
	tv.tv_usec = 0;
	return select(a + 1, &set, 0, 0, &tv); // note: main-thread 'select'
}

static int wait_a_while(int a)
{
	struct timeval tv = { 0 };
	fd_set set;

	FD_ZERO(&set);
	FD_SET(a, &set);
	tv.tv_sec = 3;
	return select(a + 1, &set, 0, 0, &tv); // expect: main-thread 'select'
}

// A file's sleeps are told once.
static void pause_again(void)
{
	sleep(2); // ok: main-thread
}

static int read_file(FILE *file)
{
	return fgetc(file); // ok: main-thread
}

// Made so by a function of the project's.
static int set_non_blocking(int s) { return s; }

// These ask not to wait, and do not on the host either.
static int dial(const struct sockaddr *a)
{
	int s = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	char b[16];

	if (connect(s, a, sizeof *a) < 0 && errno != EINPROGRESS) // ok: main-thread
		return 1;
	set_non_blocking(s);
	return recv(s, b, sizeof b, MSG_DONTWAIT) < 0; // ok: main-thread
}

// Its descriptor may be one of those.
static int greet(int s)
{
	char b[16];

	return (int)recv(s, b, sizeof b, 0); // note: main-thread 'recv' does not wait
}

static int question(void)
{
	int a = getchar(); // expect: main-thread 'getchar'

	return a == getchar(); // ok: main-thread
}

static int reads_input(char *b, FILE *f)
{
	if (fgets(b, 16, stdin)) // expect: main-thread 'fgets' opens a dialog
		return 1;
	return fgets(b, 16, f) != NULL; // ok: main-thread
}

static int reads_descriptor(int s)
{
	char b[16];

	if (read(0, b, sizeof b) < 0) // expect: main-thread 'read' opens a dialog
		return 1;
	return (int)read(s, b, sizeof b); // ok: main-thread
}

static void never_called(void)
{
	usleep(1); // unreached: main-thread
}

int waits(int s);

int main(void)
{
	char line[16];

	reads_input(line, stdin);
	reads_descriptor(0);
	pause_a_while();
	pause_again();
	pause_shortly();
	is_ready(0);
	wait_a_while(0);
	return dial(0) + greet(0) + question() + waits(0) + wait_input() + getchar() + read_file(stdin); // expect: main-thread 'getchar' opens a dialog
}
