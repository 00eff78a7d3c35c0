// What exit() does on the host. The proof is an _exit() in place of Emscripten's end of main().
// target: emscripten
// source: exit-runtime-1.c
// proof: wasip1 run: differs
#ifndef PROVE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

int print_rest(void);

static void *work(void *p)
{
	return p;
}

// Nothing is printed behind it.
static void fall(int code)
{
	printf("failed with %d", code); // expect: exit-runtime
	exit(code);
}

// The text's end is not known, the line is finished elsewhere, or another call does it.
static void whole(const char *text)
{
	printf("%s", text); // ok: exit-runtime
	exit(1);
}

static void line(int n)
{
	printf("%d", n); // ok: exit-runtime
	putchar('\n');
	exit(0);
}

static int no_end(int n)
{
	return printf("%d ", n); // ok: exit-runtime
}

int main(int argc, char **argv)
{
	pthread_t thread;

	(void)argv;
	pthread_create(&thread, NULL, work, NULL); // ok: exit-runtime // expect[emscripten-pthread]: exit-runtime the threads of 'pthread_create' go on
	if (argc > 1)
		fall(argc);
	if (argc > 2)
		whole("x");
	if (argc > 3)
		line(no_end(print_rest()));
	printf("Hello %d ", argc); // ok: exit-runtime
	printf("World"); // expect: exit-runtime what 'printf' prints is never seen: no newline follows it
	return 0;
}
#else
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	printf("Hello");
#ifdef FIXED
	exit(0);
#else
	_exit(0);
#endif
}
#endif
