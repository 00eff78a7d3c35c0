// The floating-point environment.
// proof: run: host prints "overflow\n", wasm prints "fine\n"
#include <fenv.h>
#include <math.h>
#include <stdio.h>

int overflows(double a, double b)
{
#ifdef FIXED
	return isinf(a * b) && !isinf(a) && !isinf(b);
#else
	volatile double left = a, product;

	feclearexcept(FE_ALL_EXCEPT); // note: environment 'feclearexcept' has no effect on wasm
	product = left * b;
	(void)product;
	return fetestexcept(FE_ALL_EXCEPT) != 0; // expect: environment exceptions are never recorded
#endif
}

#ifdef PROVE
int main(void)
{
	volatile double big = 1e300;

	puts(overflows(big, big) ? "overflow" : "fine");
	return 0;
}
#else
int rounding(void)
{
	fesetround(FE_TONEAREST); // ok: environment
	return fesetround(FE_UPWARD); // expect: environment rounding is always to nearest
}

double fine(double value)
{
	return floor(value); // ok: environment
}

#ifndef __wasm__
int host_only(void)
{
	return fegetround(); // guarded: environment
}
#endif
#endif
