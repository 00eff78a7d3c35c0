// Every spelling of setjmp() is found where it is called.
#include <setjmp.h>
#include <stdio.h>

static jmp_buf env;
static sigjmp_buf sigenv;

int plain(void)
{
	if (setjmp(env)) // expect: setjmp
		return 1;
	return 0;
}

int bsd(void)
{
	return _setjmp(env); // expect: setjmp
}

int with_mask(void)
{
	return sigsetjmp(sigenv, 1); // expect: setjmp
}

#define TRY if (!setjmp(env))

void macro(void)
{
	TRY puts("try"); // expect: setjmp
}

int in_a_loop(void)
{
	// expect-next-line[emscripten]: setjmp makes the calls
	while (setjmp(env) < 3) // expect: setjmp
		puts("again");
	return 0;
}

int guarded(void)
{
#ifndef __wasm__
	return setjmp(env); // guarded: setjmp
#else
	return 0;
#endif
}

// In a string, a comment (setjmp(env)) or left out it is nothing.
#if 0
int left_out(void) { return setjmp(env); } // ok: setjmp
#endif
const char *text = "setjmp(env)"; // ok: setjmp

struct vm { int (*setjmp_hook)(jmp_buf); };

int member(struct vm *vm)
{
	return vm->setjmp_hook(env); // ok: setjmp
}
