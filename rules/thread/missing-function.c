// proof: wasip1 link: undefined symbol: pthread_setname_np
// What no C library for wasm has, whatever its version.
#ifndef PROVE
#define _GNU_SOURCE
#include <pthread.h>

void name(pthread_t thread)
{
	pthread_setname_np(thread, "worker"); // expect: missing-function 'pthread_setname_np'
}

int prefer_writers(pthread_rwlockattr_t *attr)
{
	return pthread_rwlockattr_setkind_np(attr, 2); // expect: missing-function
}

// Claimed by rules of their own.
void others(pthread_t thread)
{
	pthread_cancel(thread);                                // ok: missing-function
	pthread_create(&thread, 0, (void *(*)(void *))0, 0);   // ok: missing-function
}

#ifndef __wasm__
void host_only(pthread_t thread)
{
	pthread_setname_np(thread, "worker"); // guarded: missing-function
}
#endif

static int pthread_setname_mine(int n) { return n; }

int own(void)
{
	return pthread_setname_mine(1); // ok: missing-function
}
#else
#include <stdio.h>

int main(void)
{
#ifndef FIXED
	int pthread_setname_np(unsigned long thread, const char *name);
	unsigned long pthread_self(void);

	pthread_setname_np(pthread_self(), "worker");
#endif
	puts("worked");
	return 0;
}
#endif
