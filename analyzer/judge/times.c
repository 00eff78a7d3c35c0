// Times of the steps of a judgement, of the processor: a busy machine slows no step.

#include "times.h"

#include <stdio.h>
#include <time.h>

#include <glib.h>

int64_t times_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (int64_t)now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

void times_tell(const char *name, int64_t since)
{
	const char *asked = g_getenv("WASMREADY_TIMES");

	if (asked && *asked)
		fprintf(stderr, "wasmready: time %s %.3f\n", name,
			(double)(times_now() - since) / G_USEC_PER_SEC);
}
