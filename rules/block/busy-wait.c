// flags: -D_WASI_EMULATED_SIGNAL
// proof: wasip1 run: timeout
// proof-flags: -D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal
// Loops that poll.
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t ready;

static void set(int number)
{
	(void)number;
	ready = 1;
}

static void start(void)
{
#ifndef __wasm__
	signal(SIGALRM, set);
	alarm(1);
#endif
}

static void wait_flag(void)
{
#ifdef FIXED
	set(0);
#else
	while (!ready) // expect: busy-wait the loop waits for 'ready' to change
		;
#endif
}

#ifndef PROVE
static volatile int samples[16];

static void wait_clock(time_t end)
{
	while (time(0) < end) // expect: busy-wait the loop does nothing but ask 'time'
		;
}

static int sum(void)
{
	int total = 0;

	for (int i = 0; i < 16; i++) // ok: busy-wait
		total += samples[i];
	return total;
}

static void wait_asleep(time_t end)
{
	while (time(0) < end) // ok: busy-wait
		sleep(1);
}
#else
#define wait_clock(end) (void)0
#define wait_asleep(end) (void)0
#define sum() 0
#endif

int main(int argc, char **argv)
{
	(void)argv;
	start();
	wait_flag();
	if (argc > 9) {
		wait_clock(argc);
		wait_asleep(argc + sum());
	}
	puts("ready");
	return 0;
}
