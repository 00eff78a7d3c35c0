// Formats of a long double.
// proof: wasip1 run: trap unreachable
// fixed-flags: -lc-printscan-long-double
#include <stdio.h>

void show(long double value)
{
	printf("%Lf\n", value); // expect: long-double-print '%Lf\n' formats a long double, which needs '-lc-printscan-long-double'
}

#ifdef PROVE
int main(void)
{
	volatile long double value = 1.5L;

	show(value);
	return 0;
}
#else
void fine(double value)
{
	printf("%f\n", value); // ok: long-double-print
	printf("%s 100%% FAILED %d\n", "x", 1); // ok: long-double-print
	puts("%Lf"); // ok: long-double-print
}

int scan(const char *text, long double *value)
{
	return sscanf(text, "%Lf", value); // expect: long-double-print
}
#endif
