// What wasi-libc's <stdlib.h> has since May 2022.
#include_next <stdlib.h>
#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
char *realpath(const char *__restrict, char *__restrict);
#endif
