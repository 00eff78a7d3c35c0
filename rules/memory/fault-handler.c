// flags: -D_WASI_EMULATED_SIGNAL -D_WASI_EMULATED_MMAN
// proof: wasip1 run: trap memory access out of bounds
// proof-flags: -D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal
// Faults that a handler is to catch.
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#ifndef PROVE
#include <sys/mman.h>
#endif

static void fault(int number)
{
	(void)number;
	puts("no such address");
	fflush(stdout);
	_Exit(0);
}

// What ends the program with a report does no more than the engine.
#ifndef PROVE
static void end_report(int number)
{
	fflush(stdout);
	raise(number);
}

static void report(int number)
{
	puts("please report");
	end_report(number);
}

static void watch(void)
{
	signal(SIGBUS, report); // note: fault-handler the handler of SIGBUS never runs
}
#else
#define watch() (void)0
#endif

static int probe(uintptr_t address)
{
#ifdef FIXED
	if (address >= 0xfffff000u) {
		puts("no such address");
		return 0;
	}
#endif
	return *(volatile char *)address;
}

#ifndef PROVE
static void guard(char *page)
{
	mprotect(page, 4096, PROT_NONE);              // expect: fault-handler 'mprotect' takes away access
	mprotect(page, 4096, PROT_READ | PROT_WRITE); // ok: fault-handler
}

static void restore(void)
{
	struct sigaction act = { 0 };

	sigaction(SIGSEGV, &act, NULL); // ok: fault-handler
}
#else
#define guard(page) (void)0
#define restore() (void)0
#endif

int main(int argc, char **argv)
{
#ifndef FIXED
	signal(SIGSEGV, fault); // expect: fault-handler the handler of SIGSEGV never runs
#endif
	signal(SIGTERM, fault); // ok: fault-handler
	watch();
	if (argc > 9)
		guard(argv[0]);
	if (argc > 10)
		restore();
	return probe(0xfffff000u + (uintptr_t)argc);
}
