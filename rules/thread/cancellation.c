// Cancellation needs signals.
#include <pthread.h>

void stop(pthread_t thread)
{
	pthread_cancel(thread); // expect: cancellation 'pthread_cancel'
}

void hold(void)
{
	int old;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old); // expect: cancellation
	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old); // expect: cancellation
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
