// Arithmetic in long double.
// proof: perf: ratio >= 2
#include <stdio.h>

#ifdef FIXED
typedef double real;
#else
typedef long double real;
#endif

int main(void)
{
	real sum = 0; // expect: long-double 'sum'
	int i;

	for (i = 1; i < 20000000; i++)
		sum = sum + (real)1 / i * (real)0.5;
	printf("%d\n", sum > 1);
	return 0;
}

#ifndef PROVE
double fine(double value)
{
	double half = value / 2; // ok: long-double

	return half;
}
#endif
