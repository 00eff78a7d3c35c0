// proof: link: undefined symbol: _Unwind_Backtrace
// proof: link: undefined symbol: _Unwind_GetIP
//
// Unwinding through the compiler's library.
#if !(defined FIXED && defined __wasm__)
#include <unwind.h>

static _Unwind_Reason_Code frame(struct _Unwind_Context *context, void *data)
{
	int *depth = data;

	if (!_Unwind_GetIP(context)) // expect: unwind '_Unwind_GetIP'
		return _URC_END_OF_STACK; // ok: unwind
	(*depth)++;
	return _URC_NO_REASON;
}

int depth(void)
{
	int n = 0;

	_Unwind_Backtrace(frame, &n); // expect: unwind '_Unwind_Backtrace'
	return n;
}

#else
int depth(void) { return 0; }
#endif

#ifndef __wasm__
int host_depth(void)
{
	int n = 0;

	_Unwind_Backtrace(frame, &n); // guarded: unwind
	return n;
}
#endif

static int unw_step(int n) { return n; }

int own(void)
{
	return unw_step(1); // ok: unwind
}
