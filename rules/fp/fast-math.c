// expect: fast-math built with '-ffast-math'
// flags: -ffast-math
// proof: run: host prints "0e+00\n", wasm prints "1e-309\n"
// proof-host-flags: -ffast-math
//
// The flags are the finding; the source is any that meets a denormal.
#include <stdio.h>

int main(void)
{
	volatile double value = 1e-300;
	int i;

	for (i = 0; i < 9; i++) { // ok: fast-math
		value *= 0.1;
#ifdef FIXED
		if (value < 1e-305)
			value = 0;
#endif
	}
	printf("%.0e\n", value);
	return 0;
}
