// System calls by number.
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_gettid
#define SYS_gettid 178
#endif

long thread_id(void)
{
	return syscall(SYS_gettid); // expect: raw-syscall 'syscall'
}

#ifdef __linux__
long host_only(void)
{
	return syscall(SYS_getpid); // guarded: raw-syscall
}
#endif

static long call_syscall(long number)
{
	return number;
}

long use(void)
{
	return call_syscall(1); // ok: raw-syscall
}

const char *text = "syscall"; // ok: raw-syscall
