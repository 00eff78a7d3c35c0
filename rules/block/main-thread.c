// target: emscripten
// proof: none: it needs a browser's main thread and Emscripten's C library
// Calls that wait.
#include <stdio.h>
#include <sys/select.h>
#include <unistd.h>

static void pause_a_while(void)
{
	sleep(1); // expect: main-thread 'sleep' spins
}

static int wait_input(void)
{
	fd_set set;

	FD_ZERO(&set);
	FD_SET(0, &set);
	return select(1, &set, 0, 0, 0); // expect: main-thread 'select' does not wait
}

static int read_file(FILE *file)
{
	return fgetc(file); // ok: main-thread
}

static void never_called(void)
{
	usleep(1); // unreached: main-thread
}

int main(void)
{
	pause_a_while();
	return wait_input() + getchar() + read_file(stdin); // expect: main-thread 'getchar' opens a dialog
}
