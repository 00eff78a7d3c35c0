// proof: wasip1 link: undefined symbol: sched_setaffinity
// Threads bound to processors.
#ifndef PROVE
#define _GNU_SOURCE
#include <pthread.h>
#include <sched.h>

void pin(void)
{
	cpu_set_t set;

	CPU_ZERO(&set);
	CPU_SET(0, &set);
	pthread_setaffinity_np(pthread_self(), sizeof set, &set); // expect: affinity
	sched_setaffinity(0, sizeof set, &set);                   // expect: affinity 'sched_setaffinity'
}

int where(void)
{
	return sched_getcpu(); // expect: affinity 'sched_getcpu'
}

void yield(void)
{
	sched_yield(); // ok: affinity
}

#ifdef __linux__
void host_only(void)
{
	cpu_set_t set;

	sched_getaffinity(0, sizeof set, &set); // guarded: affinity
}
#endif
#else
#include <stdio.h>

#ifndef FIXED
int sched_setaffinity(int pid, unsigned long size, const void *set);
#endif

int main(void)
{
#ifndef FIXED
	unsigned long set[16] = { 1 };

	sched_setaffinity(0, sizeof set, set);
#endif
	puts("worked");
	return 0;
}
#endif
