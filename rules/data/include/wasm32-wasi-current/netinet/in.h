// What wasi-libc's <netinet/in.h> has since May 2022.
#include_next <netinet/in.h>
#ifndef INADDR_DUMMY
#define INADDR_DUMMY ((in_addr_t)0xc0000008)
#endif
