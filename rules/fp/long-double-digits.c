// Digits of a long double. The proof shows that the widths differ: x86-64's 64 bits are neither wasm's nor a double's.
// target: emscripten
// proof: wasip1 run: host prints "0.1000000000000000000014", wasm prints "0.1000000000000000000000"
// proof-flags: -lc-printscan-long-double
#include <stdio.h>

#ifdef PROVE
int main(void)
{
	volatile long double tenth = 0.1L;

#ifdef FIXED
	printf("%.10f\n", (double)tenth);
#else
	printf("%.22Lf\n", tenth);
#endif
	return 0;
}
#else
void show(long double value)
{
	printf("%Lg\n", value); // expect: long-double-digits '%Lg\n' prints a long double with the digits of a double
}

// A file is told once.
int text(char *out, size_t size, long double value)
{
	return snprintf(out, size, "%.21Le", value); // ok: long-double-digits
}

void fine(double value)
{
	printf("%g\n", value); // ok: long-double-digits
	puts("%Lg"); // ok: long-double-digits
}

int scan(const char *text, long double *value)
{
	return sscanf(text, "%Lf", value); // ok: long-double-digits
}

#ifndef __wasm__
void host_only(long double value)
{
	printf("%La\n", value); // guarded: long-double-digits
}
#endif
#endif
