// proof: compile: __builtin_setjmp is not supported for the current target
// proof: compile: __builtin_longjmp is not supported for the current target
//
// The compiler's own setjmp, which takes five pointers.
#ifndef FIXED
static void *buf[5];

int save(void)
{
	return __builtin_setjmp(buf); // expect: builtin-setjmp '__builtin_setjmp'
}

void jump(void)
{
	__builtin_longjmp(buf, 1); // expect: builtin-setjmp '__builtin_longjmp'
}

#define CATCH() __builtin_setjmp(buf)

int macro(void)
{
	if (CATCH()) // expect: builtin-setjmp
		return 1;
	return 0;
}

#else
// An error that is returned needs no jump.
int save(void)
{
	return 0;
}
#endif

#if defined __x86_64__ && !defined FIXED
int host_only(void)
{
	return __builtin_setjmp(buf); // guarded: builtin-setjmp
}
#endif

const char *text = "__builtin_setjmp(buf)"; // ok: builtin-setjmp
int number(void) { return __builtin_popcount(3); } // ok: builtin-setjmp
