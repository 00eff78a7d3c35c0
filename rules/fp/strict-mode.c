// proof: run: host prints "0x1.5555555555556p-2\n", wasm prints "0x1.5555555555555p-2\n"
// proof-host-flags: -lm
//
// Code that is about to change how floating point works.
#include <fenv.h>
#include <math.h>
#include <stdio.h>
#pragma STDC FENV_ACCESS ON // expect: strict-mode the pragma FENV_ACCESS is ignored
#pragma STDC FP_CONTRACT OFF // ok: strict-mode

double third_up(double one, double three)
{
#ifdef FIXED
	double quotient = one / three;

	return fma(quotient, three, -one) < 0 ? nextafter(quotient, INFINITY) : quotient;
#else
	double quotient;
#ifdef FE_UPWARD
	fesetround(FE_UPWARD);
#endif
	quotient = one / three;
	fesetround(FE_TONEAREST);
	return quotient;
#endif
}

#ifdef PROVE
int main(void)
{
	volatile double one = 1, three = 3;

	printf("%a\n", third_up(one, three));
	return 0;
}
#endif
