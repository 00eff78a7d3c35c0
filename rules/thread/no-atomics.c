// proof: freestanding link: because it was not compiled with 'atomics' or 'bulk-memory'
// proof-flags: -Wl,--shared-memory,--max-memory=1048576
// fixed-flags: -pthread
// A thread in a unit whose flags do not say so.
#ifndef PROVE
#include <pthread.h>

static void *work(void *arg) { return arg; }

int start(void)
{
	pthread_t thread;

	return pthread_create(&thread, 0, work, 0); // expect[wasip1-threads]: no-atomics '-pthread'
}

int both(void)
{
	pthread_t thread;

	return pthread_create(&thread, 0, work, 0); // expect[emscripten-pthread]: no-atomics
}

int guarded(void)
{
#ifndef __wasm__
	pthread_t thread;

	return pthread_create(&thread, 0, work, 0); // ok: no-atomics
#else
	return -1;
#endif
}

int lock(pthread_mutex_t *mutex)
{
	return pthread_mutex_lock(mutex); // ok: no-atomics
}
#else
// What clang makes of an atomic or a thread-local variable without '-pthread'.
static _Atomic int done;
static _Thread_local int mine;

int run(void)
{
	mine = ++done;
	return mine != 1;
}
#endif
