// musl's <sys/wait.h> needs siginfo_t, which wasi-libc's <signal.h> does not have.
#include <signal.h>
#ifndef FPE_INTDIV
struct wasmready_siginfo;
#define siginfo_t struct wasmready_siginfo
#endif
#include_next <sys/wait.h>
#undef siginfo_t
