// What wasi-libc's <sched.h> has since May 2022.
#include_next <sched.h>
#ifndef WASMREADY_SCHED_PARAM
#define WASMREADY_SCHED_PARAM
struct sched_param {
	int sched_priority;
	int __reserved1;
	long __reserved2[4];
	int __reserved3;
};
#endif
