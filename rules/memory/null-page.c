// proof: run: host prints "stopped", wasm prints "went on"
// Crashes on purpose.
#include <stdio.h>
#include <stdlib.h>
#ifndef __wasm__
#include <signal.h>

static void stopped(int number)
{
	(void)number;
	puts("stopped");
	fflush(stdout);
	_Exit(0);
}
#endif

static void crash(void)
{
#ifdef FIXED
	puts("stopped");
	exit(0);
#else
	*(volatile int *)0 = 0; // expect: null-page an access to address 0 does not fault
#endif
}

#ifndef PROVE
struct item { int a, b; };

int offset(void)
{
	return (int)(size_t)&((struct item *)0)->b; // ok: null-page
}

int mapped(void)
{
	return *(volatile int *)0x40021000; // ok: null-page
}

int read_it(void)
{
	return *(volatile char *)NULL; // expect: null-page
}
#else
#define offset() 0
#define mapped() 0
#define read_it() 0
#endif

int main(int argc, char **argv)
{
	(void)argv;
#ifndef __wasm__
	signal(SIGSEGV, stopped);
#endif
	if (argc > 9)
		return offset() + mapped() + read_it();
	crash();
	puts("went on");
	return 0;
}
