// Processor time in 32 bits. The proof shows the count of the C library, which no run waits for.
// proof: wasip1 run: host prints "2160000000", wasm prints "-1"
#ifndef PROVE
#include <stdlib.h>
#include <time.h>

double seconds(void)
{
	clock_t now = clock(); // expect[emscripten]: clock-wraps 'clock' is -1 after 35 minutes

	return (double)(now - clock()) / CLOCKS_PER_SEC; // ok: clock-wraps
}

long ticks(void)
{
	return (long)clock(); // expect: clock-wraps counts nanoseconds, of which a 'long' keeps 2 seconds
}

double whole(void)
{
	return (double)clock(); // ok: clock-wraps
}

// A seed takes any number.
void seed(void)
{
	srand((unsigned)clock()); // note[emscripten]: clock-wraps
}

long wall(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now); // ok: clock-wraps
	return now.tv_nsec;
}

#ifndef __wasm__
clock_t host_only(void)
{
	return clock(); // ok: clock-wraps
}
#endif

struct watch { clock_t (*clock)(void); };
clock_t member(struct watch *watch)
{
	return watch->clock(); // ok: clock-wraps
}
#else
#include <limits.h>
#include <stdio.h>

// musl's clock(), 36 minutes after the start.
#ifdef FIXED
typedef long long count;
#define COUNT_MAX LLONG_MAX
#else
typedef long count;
#define COUNT_MAX LONG_MAX
#endif

static count ticks(long long sec, long nsec)
{
	if (sec > COUNT_MAX / 1000000 || nsec / 1000 > COUNT_MAX - 1000000 * sec)
		return -1;
	return (count)(sec * 1000000 + nsec / 1000);
}

int main(void)
{
	volatile long long minutes = 36;

	printf("%lld\n", (long long)ticks(minutes * 60, 0));
	return 0;
}
#endif
