// flags: -O2
// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -Wl,--stack-first
// fixed-flags: -Wl,-z,stack-size=131072
// No frame is too large by itself; the path is too deep.
#ifndef PROVE
#include <pthread.h>
#endif
#include <stdio.h>
#include <string.h>

#define NOINLINE __attribute__((noinline))

NOINLINE static int third(int n)
{
	char buffer[30000];

	memset(buffer, n, sizeof buffer);
	return buffer[n];
}

NOINLINE static int second(int n)
{
	char buffer[30000];

	memset(buffer, n, sizeof buffer);
	return third(n) + buffer[n];
}

NOINLINE static int small(int n)
{
	char buffer[100];

	memset(buffer, n, sizeof buffer);
	return buffer[n];
}

static int (*volatile through)(int) = second;

NOINLINE static int first(int n)
{
	char buffer[10000];

	memset(buffer, n, sizeof buffer);
	return through(n) + small(n) + buffer[n];
}

#ifndef PROVE
static void *work(void *arg) // ok: deep-stack
{
	return (void *)(long)(third(1) + (arg != 0));
}

NOINLINE static int fourth(int n)
{
	char buffer[40000];

	memset(buffer, n, sizeof buffer);
	return second(n) + buffer[n];
}

static void *deep_work(void *arg) // note: deep-stack from 'deep_work' the stack gets 100 // expect[emscripten-pthread]: deep-stack from 'deep_work'
{
	return (void *)(long)(fourth(1) + (arg != 0));
}

// It comes to what main comes to.
static void *same_work(void *arg) // note: deep-stack from 'same_work' the stack gets 70
{
	return (void *)(long)(first(1) + (arg != 0));
}

static void start(pthread_t *thread)
{
	pthread_create(thread, 0, work, 0);
	pthread_create(thread, 0, deep_work, 0);
	pthread_create(thread, 0, same_work, 0);
}
#else
#define start(thread) (void)0
#endif

int main(int argc, char **argv) // expect: deep-stack from 'main' the stack gets 70016 bytes deep, of 65536 in all
{
	(void)argv;
	start(0);
	printf("%d\n", first(argc));
	return 0;
}
