// What wasi-libc's <time.h> has lost since May 2022: no host tells processor time.
#include_next <time.h>
#undef CLOCK_PROCESS_CPUTIME_ID
#undef CLOCK_THREAD_CPUTIME_ID
// A number since, and not a cast, which #if cannot read.
#undef TIMER_ABSTIME
#define TIMER_ABSTIME 1
