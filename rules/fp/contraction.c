// flags: -march=haswell
// proof: run: host prints "0x1p-60\n", wasm prints "0x0p+0\n"
// proof-host-flags: -mfma
//
// Sums of a product, on a host with a fused multiply-add. FIXED rounds the product on both.
#include <stdio.h>

#ifdef FIXED
#pragma STDC FP_CONTRACT OFF
#endif

double error(double a, double b, double c)
{
	return a * b + c; // expect: contraction the host's build fuses 'a * b + c'
}

#ifdef PROVE
int main(void)
{
	volatile double a = 1 + 0x1p-30, c = -(1 + 0x1p-29);

	printf("%a\n", error(a, a, c));
	return 0;
}
#else
float dot(const float *a, const float *b, int n)
{
	float sum = 0;

	for (int i = 0; i < n; i++)
		sum += a[i] * b[i]; // expect: contraction
	return sum - a[0] * 2;
}

double apart(double a, double b, double c)
{
	double product = a * b;

	return product + c; // ok: contraction
}

int whole(int a, int b, int c)
{
	return a * b + c; // ok: contraction
}
#endif
