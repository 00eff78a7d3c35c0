// Floating values that become a long.
// proof: run: host prints "5000000000\n", wasm prints "-2147483648\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef int64_t number;
#else
typedef long number;
#endif

number microseconds(double seconds)
{
	return (number)(seconds * 1e6); // expect: float-to-long a 'double' is cast to 'number'
}

#ifdef PROVE
int main(void)
{
	volatile double seconds = 5000;

	printf("%lld\n", (long long)microseconds(seconds));
	return 0;
}
#else
int small(double value)
{
	return (int)value; // ok: float-to-long
}

int64_t wide(double value)
{
	return (int64_t)(value * 1e6); // ok: float-to-long
}

double back(long value)
{
	return (double)value; // ok: float-to-long
}
#endif
