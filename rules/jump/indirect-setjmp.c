// source: setjmp-runtime.c
// proof: compile: Indirect use of setjmp is not supported
// proof-flags: -mllvm -wasm-enable-sjlj
//
// setjmp() may only be called by its name.
#ifndef PROVE
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
#else
#ifdef __wasm__
// As the <setjmp.h> of a C library that has one; Debian's wasi-libc has none.
typedef long jmp_buf[8];
int setjmp(jmp_buf) __attribute__((returns_twice));
_Noreturn void longjmp(jmp_buf, int);
#else
#include <setjmp.h>
#endif
#include <stdio.h>

static jmp_buf env;

#ifndef FIXED
#ifndef __wasm__
#undef setjmp
int setjmp(jmp_buf);
#endif
int (*save)(jmp_buf) = setjmp;
#else
#define save setjmp
#endif

__attribute__((noinline)) static void leave(int n)
{
	longjmp(env, n);
}

int main(void)
{
	int n = save(env);

	if (!n)
		leave(2);
	printf("%d\n", n);
	return 0;
}
#endif
