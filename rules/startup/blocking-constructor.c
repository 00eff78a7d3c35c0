// target: emscripten
// proof: none: it needs Emscripten and an engine with JSPI
//
// What runs before main().
#include <stdio.h>
#include <unistd.h>

static int ready;

static void pause_a_while(void)
{
	sleep(1);
}

__attribute__((constructor)) static void direct(void) // expect: blocking-constructor 'direct' waits in 'sleep'
{
	sleep(1);
}

__attribute__((constructor)) static void deeper(void) // expect: blocking-constructor 'deeper' waits in 'sleep'
{
	if (!ready)
		pause_a_while();
}

__attribute__((constructor)) static void quick(void) // ok: blocking-constructor
{
	ready = 1;
}

int main(void) // ok: blocking-constructor
{
	pause_a_while();
	printf("%d\n", ready);
	return 0;
}
