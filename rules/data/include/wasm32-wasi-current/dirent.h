// What wasi-libc's <dirent.h> has since May 2022.
#include_next <dirent.h>
#if !defined(DT_SOCK) && (defined(_GNU_SOURCE) || defined(_BSD_SOURCE))
#define DT_SOCK 20
#endif
