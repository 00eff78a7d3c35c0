// Emscripten says in <unistd.h> what POSIX has and it has not.
#pragma once
#include_next <unistd.h>
#undef _POSIX_REALTIME_SIGNALS
#define _POSIX_REALTIME_SIGNALS -1
#undef _POSIX_SPAWN
#define _POSIX_SPAWN -1
#undef _POSIX_THREAD_CPUTIME
#define _POSIX_THREAD_CPUTIME -1
#undef _POSIX_THREAD_PROCESS_SHARED
#define _POSIX_THREAD_PROCESS_SHARED -1
#undef _POSIX_V6_LP64_OFF64
#undef _POSIX_V7_LP64_OFF64
#undef _POSIX_V6_ILP32_OFFBIG
#define _POSIX_V6_ILP32_OFFBIG 1
#undef _POSIX_V7_ILP32_OFFBIG
#define _POSIX_V7_ILP32_OFFBIG 1
#undef _POSIX_SHARED_MEMORY_OBJECTS
#ifndef _REENTRANT
#undef _POSIX_THREADS
#define _POSIX_THREADS -1
#endif
// Newer than musl 1.2.3, which Debian 12 has.
#ifndef _SC_MINSIGSTKSZ
#define _SC_MINSIGSTKSZ 249
#define _SC_SIGSTKSZ 250
#endif
