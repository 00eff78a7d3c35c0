// setjmp() may only be called by its name.
#include <setjmp.h>

static jmp_buf env;

int (*save)(jmp_buf) = _setjmp; // expect: indirect-setjmp '_setjmp' is used as a value

int through_a_pointer(void)
{
	int (*p)(jmp_buf) = &_setjmp; // expect: indirect-setjmp

	return p(env);
}

int by_name(void)
{
	return setjmp(env); // ok: indirect-setjmp
}

void leave(void (*jump)(jmp_buf, int))
{
	jump(env, 1); // ok: indirect-setjmp
}

void (*back)(jmp_buf, int) = longjmp; // ok: indirect-setjmp

#ifndef __wasm__
int (*host_only)(jmp_buf) = _setjmp; // guarded: indirect-setjmp
#endif
