// Floating values that become a long, by a cast or without.
// proof: run: host prints "5000000000\n", wasm prints "-2147483648\n"
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef int64_t number;
#else
typedef long number;
#endif

number microseconds(double seconds)
{
	return (number)(seconds * 1e6); // expect: float-to-long a 'double' becomes 'number'
}

#ifdef PROVE
int main(void)
{
	volatile double seconds = 5000;

	printf("%lld\n", (long long)microseconds(seconds));
	return 0;
}
#else
// Seconds of nanoseconds, and what is left of a second.
struct span {
	long seconds, rest;
};

void divided(struct span *span, double nanoseconds)
{
	span->seconds = nanoseconds / 1e9; // note: float-to-long
	span->rest = nanoseconds - span->seconds * 1e9;
}

void scaled(struct span *span, double seconds)
{
	span->seconds = seconds / 10; // expect: float-to-long
}

// Constants, which fit.
void defaults(long *factor, unsigned long *scale)
{
	*factor = (long)(0.06 * 0x10000L); // ok: float-to-long
	*scale = (unsigned long)(0.039625 * 0x10000L * 1000); // ok: float-to-long
}

long large(void)
{
	return (long)(3.0e6 * 1000); // expect: float-to-long
}

int small(double value)
{
	return (int)value; // ok: float-to-long
}

int64_t wide(double value)
{
	return (int64_t)(value * 1e6); // ok: float-to-long
}

void stored(long *result, double value)
{
	*result = value; // expect: float-to-long a 'double' becomes 'long'
}

unsigned long returned(float value)
{
	return value * 8; // expect: float-to-long a 'float' becomes 'unsigned long'
}

long summed(long sum, double value)
{
	sum += value; // expect: float-to-long
	return sum;
}

int compared(long count, double limit)
{
	return count > limit; // ok: float-to-long
}

size_t grown(size_t size)
{
	size *= 1.5; // ok: float-to-long
	return size;
}

double back(long value)
{
	return (double)value; // ok: float-to-long
}
#endif
