// Fused multiply-add.
// proof: perf: ratio >= 2
#include <math.h>
#include <stdio.h>

int main(void)
{
	volatile double half = 0.5;
	double sum = 0;
	int i;

	for (i = 1; i < 60000000; i++)
#ifdef FIXED
		sum = sum * half + i;
#else
		sum = fma(sum, half, i); // expect: fma 'fma' is computed in software
#endif
	printf("%d\n", sum > 1);
	return 0;
}

#ifndef PROVE
double fine(double a, double b, double c)
{
	return a * b + c; // ok: fma
}
#endif
