// proof: wasip1 compile: WASI lacks process-associated clocks
// fixed-flags: -D_WASI_EMULATED_PROCESS_CLOCKS -lwasi-emulated-process-clocks
// Functions that a macro and a library must bring in.
#ifndef PROVE
#include <stdio.h>
#include <sys/times.h>
#include <time.h>

double seconds(void)
{
	return (double)clock() / CLOCKS_PER_SEC; // expect: emulated-function 'clock' needs '-D_WASI_EMULATED_PROCESS_CLOCKS -lwasi-emulated-process-clocks'; wall clock
}

long ticks(void)
{
	struct tms used;

	return times(&used); // expect: emulated-function 'times'
}

time_t now(void)
{
	return time(NULL); // ok: emulated-function
}

#ifdef __linux__
long host_only(void)
{
	return clock(); // guarded: emulated-function
}
#endif

struct stopwatch { long (*clock)(void); };
long member(struct stopwatch *watch)
{
	return watch->clock(); // ok: emulated-function
}
#else
#include <stdio.h>
#include <time.h>
#ifndef FIXED
#include <sys/times.h>
#endif

int main(void)
{
	printf("%d\n", clock() == (clock_t)-1);
	return 0;
}
#endif
