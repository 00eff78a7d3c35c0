// proof: wasip1 link: undefined symbol: pthread_create
// Threads where the target has none.
#ifndef PROVE
#include <pthread.h>
#include <threads.h>

static void *work(void *arg) { return arg; }
static int work11(void *arg) { return arg != 0; }

int start(void)
{
	pthread_t thread;

	return pthread_create(&thread, 0, work, 0); // expect: unsupported 'pthread_create'
}

int start11(void)
{
	thrd_t thread;

	return thrd_create(&thread, work11, 0); // expect: unsupported 'thrd_create'
}


int guarded(void)
{
#ifndef __wasm__
	pthread_t thread;

	return pthread_create(&thread, 0, work, 0); // guarded: unsupported
#else
	return -1;
#endif
}

int lock(pthread_mutex_t *mutex)
{
	return pthread_mutex_lock(mutex); // ok: unsupported
}

const char *text = "pthread_create"; // ok: unsupported
#else
#include <stdio.h>

static void *work(void *arg)
{
	puts("worked");
	return arg;
}

int main(void)
{
#ifdef FIXED
	work(NULL);
#else
	int pthread_create(unsigned long *, const void *, void *(*)(void *), void *);
	int pthread_join(unsigned long, void **);
	unsigned long thread;

	if (!pthread_create(&thread, NULL, work, NULL))
		pthread_join(thread, NULL);
#endif
	return 0;
}
#endif
