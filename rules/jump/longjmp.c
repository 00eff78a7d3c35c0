// proof: link: undefined symbol: longjmp
//
// Every spelling of longjmp(), called or handed on.
#ifndef PROVE
#include <setjmp.h>

static jmp_buf env;
static sigjmp_buf sigenv;

void plain(void)
{
	longjmp(env, 1); // expect: longjmp
}

void bsd(void)
{
	_longjmp(env, 1); // expect: longjmp
}

void with_mask(void)
{
	siglongjmp(sigenv, 1); // expect: longjmp
}

void (*handed_on)(jmp_buf, int) = longjmp; // expect: longjmp

#define THROW(n) longjmp(env, n)

void macro(void)
{
	THROW(2); // expect: longjmp
}

void guarded(void)
{
#ifdef __x86_64__
	longjmp(env, 1); // guarded: longjmp
#endif
}

const char *text = "longjmp"; // ok: longjmp
#else
#include <stdio.h>
#ifdef FIXED
// An error code does without a jump.
static int parse(int depth)
{
	return depth > 3 ? 2 : parse(depth + 1);
}

int main(void)
{
	printf("%d\n", parse(0));
	return 0;
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

static jmp_buf env;

static void parse(int depth)
{
	if (depth > 3)
		longjmp(env, 2);
	parse(depth + 1);
}

int main(void)
{
	int n = setjmp(env);

	if (!n)
		parse(0);
	printf("%d\n", n);
	return 0;
}
#endif
#endif
