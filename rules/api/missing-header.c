// source: missing-header-own.h
// proof: wasip1 compile: 'sys/wait.h' file not found
// Headers that the target's C library does not have.
#ifndef PROVE
#include <stdio.h>        // ok: missing-header
#include <sys/wait.h>     // expect: missing-header 'sys/wait.h' is not among the target's headers; one line of the project uses its functions
#include <termios.h>      // expect: missing-header
#include <linux/types.h>  // expect: missing-header
#include <gnu/libc-version.h> // expect: missing-header
#include <sys/mman.h>     // ok: missing-header
#include "missing-header-own.h" // ok: missing-header

#ifndef __wasm__
#include <pwd.h> // guarded: missing-header
#endif

#if 0
#include <grp.h> // ok: missing-header
#endif
// #include <sys/sem.h>

#if __has_include(<sys/no-such-header.h>)
#include <sys/no-such-header.h> // ok: missing-header
#endif

int child(void)
{
	return wait(NULL);
}
#else
#include <stdio.h>
#if !defined FIXED || !defined __wasm__
#include <sys/wait.h>
#endif

int main(void)
{
	puts("no child to wait for");
	return 0;
}
#endif
