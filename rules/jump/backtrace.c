// proof: compile: 'execinfo.h' file not found
//
// glibc's backtraces.
#if !(defined FIXED && defined __wasm__)
#include <execinfo.h>

void trace(void)
{
	void *frames[64];
	int n = backtrace(frames, 64); // expect: backtrace 'backtrace'

	backtrace_symbols_fd(frames, n, 2); // expect: backtrace 'backtrace_symbols_fd'
	(void)backtrace_symbols(frames, n); // expect: backtrace 'backtrace_symbols'
}

#else
// The host that runs the module prints the trace.
void trace(void) {}
#endif

#if defined __GLIBC__ && !defined FIXED
void host_only(void)
{
	void *frames[64];

	backtrace(frames, 64); // guarded: backtrace
}
#endif

const char *text = "backtrace(frames, 64)"; // ok: backtrace
