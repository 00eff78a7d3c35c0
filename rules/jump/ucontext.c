// proof: compile: 'ucontext.h' file not found
//
// Coroutines that swap stacks.
#ifndef PROVE
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
#else
#include <stdio.h>
#ifdef FIXED
// The same coroutine as a state machine.
static int next(int *state)
{
	return *state < 3 ? ++*state : 0;
}

int main(void)
{
	int state = 0;

	for (int n; (n = next(&state));)
		printf("%d\n", n);
	return 0;
}
#else
#include <ucontext.h>

static ucontext_t here, there;
static char stack[65536];
static int value;

static void body(void)
{
	for (value = 1; value <= 3; value++)
		swapcontext(&there, &here);
}

int main(void)
{
	getcontext(&there);
	there.uc_stack.ss_sp = stack;
	there.uc_stack.ss_size = sizeof stack;
	there.uc_link = &here;
	makecontext(&there, body, 0);
	for (;;) {
		swapcontext(&here, &there);
		if (value > 3)
			return 0;
		printf("%d\n", value);
	}
}
#endif
#endif
