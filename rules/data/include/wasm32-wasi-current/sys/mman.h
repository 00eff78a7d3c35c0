// What wasi-libc's <sys/mman.h> has since May 2022.
#include_next <sys/mman.h>
#ifndef MAP_HUGE_16KB
#define MAP_HUGE_16KB (14 << 26)
#endif
