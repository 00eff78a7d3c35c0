// proof: wasip1 link: undefined symbol: pthread_cancel
// Cancellation needs signals.
#ifndef PROVE
#include <pthread.h>

void stop(pthread_t thread)
{
	pthread_cancel(thread); // expect: cancellation 'pthread_cancel'
}

void hold(void)
{
	int old;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old); // note: cancellation
	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old); // note: cancellation
	pthread_testcancel(); // expect: cancellation
}

#ifndef __wasm__
void host_only(pthread_t thread)
{
	pthread_cancel(thread); // guarded: cancellation
}
#endif

static void my_cancel(void) {}

void own(void)
{
	my_cancel(); // ok: cancellation
}
#else
#include <stdatomic.h>
#include <stdio.h>

static atomic_int stop;

static void work(void)
{
	while (!atomic_load(&stop))
		;
}

int main(void)
{
#ifdef FIXED
	atomic_store(&stop, 1);
#else
	int pthread_cancel(unsigned long thread);

	pthread_cancel(0);
#endif
	work();
	puts("stopped");
	return 0;
}
#endif
