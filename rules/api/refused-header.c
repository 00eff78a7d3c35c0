// proof: wasip1 compile: wasm lacks signal support
// fixed-flags: -D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal
// Headers that end in an #error unless a macro asks for their emulation.
#ifndef PROVE
#include <signal.h>       // expect: refused-header '-D_WASI_EMULATED_SIGNAL -lwasi-emulated-signal'
#include <sys/mman.h>     // expect: refused-header '-D_WASI_EMULATED_MMAN
#include <sys/resource.h> // expect: refused-header 'sys/resource.h' stops the compile
#include <stdio.h>        // ok: refused-header
#ifdef __linux__
#include <sys/times.h> // guarded: refused-header
#endif

#if 0
#include <sys/times.h> // ok: refused-header
#endif

int unused;
#else
#include <signal.h>
#include <stdio.h>

static void on_signal(int number)
{
	printf("signal %d\n", number);
}

int main(void)
{
	signal(SIGINT, on_signal);
	return raise(SIGINT);
}
#endif
