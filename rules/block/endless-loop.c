// proof: wasip1 run: timeout
// Loops that nothing ends.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __wasm__
#define until_alarm() (void)0
#else
#include <signal.h>

static void done(int number)
{
	(void)number;
	_exit(0);
}

static void until_alarm(void)
{
	signal(SIGALRM, done);
	alarm(1);
}
#endif

static int spin(void)
{
#ifdef FIXED
	return 0;
#else
	volatile unsigned n = 0;

	for (;;) // expect: endless-loop nothing ends this loop // expect[emscripten]: endless-loop nothing ends
		n++;
#endif
}

#ifndef PROVE
int next_event(void);
void handle(int event);

static void events(void)
{
	while (1) // expect[emscripten]: endless-loop never returns to the browser's event loop
		handle(next_event());
}

static int leaves(const char *s)
{
	for (;;) { // ok: endless-loop
		if (!*s++)
			break;
	}
	while (1) { // ok: endless-loop
		switch (*s++) {
		case 0:
			return 1;
		default:
			break;
		}
	}
}

static int once(int n)
{
	do // ok: endless-loop
		n++;
	while (0);
	return n;
}
#else
#define events() (void)0
#define leaves(s) 0
#define once(n) 0
#endif

int main(int argc, char **argv)
{
	if (argc == 9)
		events();
	if (argc > 9)
		return leaves(argv[0]) + once(argc);
	until_alarm();
	return spin();
}
