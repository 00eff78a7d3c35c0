// What wasi-libc's <sys/stat.h> has since May 2022.
#include_next <sys/stat.h>
int chmod(const char *, mode_t);
int fchmod(int, mode_t);
int fchmodat(int, const char *, mode_t, int);
#undef S_IFIFO
#define S_IFIFO 0x1000
