// source: setjmp-runtime.c
// proof: link: undefined symbol: setjmp
// fixed-flags: -mllvm -wasm-enable-sjlj
//
// Every spelling of setjmp() is found where it is called.
#ifndef PROVE
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

// With the flag and its runtime library it works.
static jmp_buf env;

__attribute__((noinline)) static void fail(int n)
{
	longjmp(env, n);
}

int main(void)
{
	int n = setjmp(env);

	printf("%d\n", n);
	if (n < 3)
		fail(n + 1);
#ifdef FIXED
	puts("done");
#endif
	return 0;
}
#endif
