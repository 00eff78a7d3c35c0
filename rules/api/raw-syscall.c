// proof: wasip1 link: undefined symbol: syscall
// System calls by number.
#ifndef PROVE
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
#else
#include <stdio.h>
#include <unistd.h>

#ifndef FIXED
long syscall(long number, ...);
#endif

int main(void)
{
	unsigned char bytes[8] = { 0 };
	long n;

#ifdef FIXED
	n = getentropy(bytes, sizeof bytes) ? -1 : (long)sizeof bytes;
#else
	n = syscall(318, bytes, sizeof bytes, 0);
#endif
	printf("%ld\n", n);
	return 0;
}
#endif
