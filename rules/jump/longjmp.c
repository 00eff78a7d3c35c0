// Every spelling of longjmp(), called or handed on.
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
