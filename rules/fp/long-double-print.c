// Formats of a long double.
// proof: wasip1 run: trap unreachable
// fixed-flags: -lc-printscan-long-double
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

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

long double number(const char *text, char **end)
{
	return strtold(text, end) + // expect: long-double-print 'strtold' reads a long double, which needs '-lc-printscan-long-double'
	       wcstold(L"3", NULL); // expect: long-double-print 'wcstold'
}

double half(const char *text, char **end)
{
	return strtod(text, end); // ok: long-double-print
}

int scan(const char *text, long double *value)
{
	return sscanf(text, "%Lf", value); // expect: long-double-print
}
#endif
