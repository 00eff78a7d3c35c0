// proof: wasip1 link: undefined symbol: getpagesize
// sysroot: /usr
//
// What Debian 12's wasi-libc of 2022 lacks and the current one has: once a kind, and no blocker.
#ifndef PROVE
#include <dlfcn.h> // expect: newer-sdk 2 headers are // ok: missing-header
#include <fts.h>   // ok: newer-sdk // ok: missing-header
#include <sys/socket.h>
#include <sys/stat.h>
#include <syslog.h> // expect: missing-header
#include <unistd.h>

int work(const char *path)
{
	FTS *tree = NULL;                   // ok: newer-sdk
	int family = PF_INET;               // expect: newer-sdk wasi-sdk 21 has it
	void *library = dlopen(path, 0);    // expect: newer-sdk 3 functions are // ok: missing-function
	long size = getpagesize();          // ok: newer-sdk // ok: missing-function
	int changed = chmod(path, 0644);    // ok: newer-sdk // ok: missing-function

	openlog("x", 0, 0); // expect: missing-function // ok: newer-sdk
	return tree == NULL && library && size && family && changed;
}
#else
int getpagesize(void);
int main(void)
{
#ifdef FIXED
	return 0;
#else
	return getpagesize() == 0;
#endif
}
#endif
