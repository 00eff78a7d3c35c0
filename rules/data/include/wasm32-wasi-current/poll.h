// What wasi-libc's <poll.h> has since May 2022.
#include_next <poll.h>
#ifndef POLLPRI
#define POLLPRI 0x0200
#endif
