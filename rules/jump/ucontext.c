// Coroutines that swap stacks.
#include <ucontext.h>

static ucontext_t here, there;
static char stack[65536];

static void body(void)
{
	setcontext(&here); // expect: ucontext 'setcontext'
}

void start(void)
{
	getcontext(&there); // expect: ucontext 'getcontext'
	there.uc_stack.ss_sp = stack;
	there.uc_stack.ss_size = sizeof stack;
	makecontext(&there, body, 0); // expect: ucontext 'makecontext'
	swapcontext(&here, &there);   // expect: ucontext 'swapcontext'
}

#ifndef __wasm__
void host_only(void)
{
	swapcontext(&here, &there); // guarded: ucontext
}
#endif

static int my_getcontext(void) { return 1; }

int own(void)
{
	return my_getcontext(); // ok: ucontext
}
