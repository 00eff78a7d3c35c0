// Handlers of signals that only somebody else sends. The proof is the host's own signal for a division by 0.
// target: emscripten
// proof: wasip1 run: trap divide by zero
// proof-flags: -D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal
#ifndef PROVE
#define _GNU_SOURCE
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t stop;

static void on_signal(int number)
{
	stop = number;
}

void install(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	signal(SIGTERM, on_signal);       // expect: undelivered-signal the handler of SIGTERM, SIGINT never runs: nothing sends them
	sigaction(SIGINT, &action, NULL); // ok: undelivered-signal
}

// There are no children.
void children(void)
{
	struct sigaction action = { 0 };

	action.sa_handler = on_signal;
	sigaction(SIGCHLD, &action, NULL); // note: undelivered-signal
}

// What does not come need not be kept away, and what was there before asks for nothing.
void ignore(void)
{
	struct sigaction action = { 0 };

	signal(SIGPIPE, SIG_IGN); // ok: undelivered-signal
	signal(SIGHUP, SIG_DFL);  // ok: undelivered-signal
	action.sa_handler = SIG_IGN;
	sigaction(SIGQUIT, &action, NULL); // ok: undelivered-signal
	sigaction(SIGINT, NULL, &action);  // ok: undelivered-signal
}

// write() fails with EPIPE all the same; told with the note before.
void pipes(void)
{
	signal(SIGPIPE, on_signal); // ok: undelivered-signal
}

// The program sends it itself.
int own(void)
{
	signal(SIGUSR1, on_signal); // ok: undelivered-signal
	return raise(SIGUSR1);
}

// memory/fault-handler and api/timer-signal have these.
void others(void)
{
	signal(SIGSEGV, on_signal); // ok: undelivered-signal
	signal(SIGALRM, on_signal); // ok: undelivered-signal
}

#ifndef __wasm__
void host_only(void)
{
	signal(SIGWINCH, on_signal); // guarded: undelivered-signal
}
#endif

struct bus { void (*signal)(int, void (*)(int)); };
void member(struct bus *bus)
{
	bus->signal(SIGTERM, on_signal); // ok: undelivered-signal
}
#else
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#ifndef FIXED
static void on_fault(int number)
{
	(void)number;
	_exit(0);
}
#endif

int main(int argc, char **argv)
{
	volatile int zero = argc > 99;

	(void)argv;
#ifdef FIXED
	if (!zero)
		return 0;
#else
	signal(SIGFPE, on_fault);
#endif
	printf("%d\n", argc / zero);
	return 0;
}
#endif
