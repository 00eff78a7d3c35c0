// proof: wasip1 link: undefined symbol: kill
// proof-flags: -D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal
// Signals, which no host delivers to a wasm instance.
#ifndef PROVE
#define _GNU_SOURCE
#include <signal.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t stop;

static void on_signal(int number)
{
	stop = number;
}

int install(void)
{
	struct sigaction action;

	memset(&action, 0, sizeof action);
	action.sa_handler = on_signal;
	sigemptyset(&action.sa_mask);              // expect: signal 'sigemptyset'
	signal(SIGTERM, on_signal);                // expect: signal needs '-D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal'; handlers run only from raise()
	return sigaction(SIGINT, &action, NULL);   // expect: signal 'sigaction'
}

void stop_child(pid_t pid)
{
	kill(pid, SIGTERM); // expect: signal 'kill'
	pause();            // expect: signal 'pause' // expect[emscripten]: signal 'pause' is a stub
}

int again(void)
{
	return raise(SIGTERM); // expect: signal 'raise'
}

#ifdef __linux__
void host_only(pid_t pid)
{
	kill(pid, SIGKILL); // guarded: signal
}
#endif

struct hooks { int (*kill)(int); };

int member(struct hooks *hooks)
{
	return hooks->kill(1); // ok: signal
}
#else
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile sig_atomic_t stop;

static void on_signal(int number)
{
	stop = number;
}

int kill(int pid, int number);
int getpid(void);

int main(void)
{
	signal(SIGTERM, on_signal);
#ifdef FIXED
	// What ends the work calls the handler, or sets the flag, itself.
	raise(SIGTERM);
#else
	kill(getpid(), SIGTERM);
#endif
	printf("%d\n", (int)stop);
	return 0;
}
#endif
