// What wasi-libc's <unistd.h> has since May 2022, and no longer has.
#include_next <unistd.h>
#include <inttypes.h>
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
int getpagesize(void);
#endif
#undef _POSIX_THREAD_ATTR_STACKADDR
#undef _POSIX_THREAD_CPUTIME
#undef _POSIX_THREAD_PRIORITY_SCHEDULING
#ifndef _SC_MINSIGSTKSZ
#define _SC_MINSIGSTKSZ 249
#define _SC_SIGSTKSZ 250
#define _CS_POSIX_V7_THREADS_CFLAGS 1150
#define _CS_POSIX_V7_THREADS_LDFLAGS 1151
#endif
