// proof: wasip1 link: undefined symbol: alarm
// proof-flags: -D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal
// Deadlines that a signal would enforce.
#ifndef PROVE
#include <signal.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

void limit(void)
{
	alarm(10); // expect: timer-signal 'alarm' is not in the target's C library // expect[emscripten]: timer-signal 'alarm' sends its signal only when
}

int every_second(void)
{
	struct itimerval each = { { 1, 0 }, { 1, 0 } };

	return setitimer(ITIMER_REAL, &each, NULL); // expect: timer-signal 'setitimer'
}

int create(timer_t *id)
{
	return timer_create(CLOCK_MONOTONIC, NULL, id); // expect: timer-signal 'timer_create' is
}

// A deadline that is looked at.
int late(time_t deadline)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now); // ok: timer-signal
	return now.tv_sec >= deadline;
}

#ifdef __linux__
void host_only(void)
{
	alarm(1); // guarded: timer-signal
}
#endif

struct clock { int (*alarm)(int); };
int member(struct clock *clock)
{
	return clock->alarm(1); // ok: timer-signal
}
#else
#include <signal.h>
#include <stdio.h>
#include <time.h>

static volatile sig_atomic_t late;

static void on_alarm(int number)
{
	late = number;
}

unsigned alarm(unsigned seconds);

int main(void)
{
	struct timespec start, now;

	signal(SIGALRM, on_alarm);
	clock_gettime(CLOCK_MONOTONIC, &start);
#ifndef FIXED
	alarm(1);
#endif
	while (!late) {
#ifdef FIXED
		clock_gettime(CLOCK_MONOTONIC, &now);
		late = now.tv_sec > start.tv_sec;
#endif
	}
	puts("stopped");
	return 0;
}
#endif
