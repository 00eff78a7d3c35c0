// proof: wasip1 run: host prints "memory", wasm prints "no memory"
// Functions that link and then fail or do nothing.
#ifndef PROVE
#include <fenv.h>
#include <stdio.h>

int mode(int fd)
{
	return fegetround() + fd; // expect: stub-function 'fegetround' is a stub in the target's C library: always FE_TONEAREST // expect[emscripten]: stub-function 'fegetround'
}

int clear(void)
{
	return feclearexcept(FE_ALL_EXCEPT); // expect: stub-function 'feclearexcept'
}

#ifndef __wasm__
int rounding(void)
{
	return fesetround(FE_TONEAREST); // guarded: stub-function
}
#endif

static int getdate_stub(int fetestexcept)
{
	return fetestexcept; // ok: stub-function
}

int use(void)
{
	return getdate_stub(1) + printf("fetestexcept(1)"); // ok: stub-function
}
#else
#include <stdio.h>
#include <sys/sysinfo.h>

int main(void)
{
#ifdef FIXED
	long pages = 1024; // a limit of one's own
#else
	long pages = get_phys_pages();
#endif

	puts(pages > 0 ? "memory" : "no memory");
	return 0;
}
#endif
