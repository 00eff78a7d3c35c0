// Floating values below 0 that become unsigned.
// proof: run: host prints "253 4294967293 18446744073709551613\n", wasm prints "0 0 0\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
#define BYTE (uint8_t)(int)
#define WORD (uint32_t)(int64_t)
#define WIDE (uint64_t)(int64_t)
#else
#define BYTE (uint8_t)
#define WORD (uint32_t)
#define WIDE (uint64_t)
#endif

uint8_t byte(double a, double b)
{
	return BYTE(a - b); // expect: float-to-unsigned a difference of type 'double' becomes 'uint8_t'
}

uint32_t word(double a, double b)
{
	return WORD(a - b); // expect: float-to-unsigned
}

uint64_t wide(double a, double b)
{
	return WIDE(a - b); // expect: float-to-unsigned becomes 'uint64_t'
}

#ifdef PROVE
int main(void)
{
	volatile double a = 2, b = 5;

	printf("%d %lu %llu\n", byte(a, b), (unsigned long)word(a, b), (unsigned long long)wide(a, b));
	return 0;
}
#else
unsigned implicit(float x)
{
	return -x; // expect: float-to-unsigned a difference of type 'float' becomes 'unsigned int'
}

uint8_t sum(double x)
{
	return (uint8_t)(x * 255.0 + 0.5); // ok: float-to-unsigned
}

uint8_t by_int(double a, double b)
{
	return (uint8_t)(int)(a - b); // ok: float-to-unsigned
}

int is_signed(double a, double b)
{
	return (int)(a - b); // ok: float-to-unsigned
}

// What is left of a whole, and what is left of another.
uint8_t rest(double part)
{
	return (uint8_t)(255.0 - part * 255.0 + 0.5); // ok: float-to-unsigned
}

uint8_t rest_of(int most, double part)
{
	return (uint8_t)((double)most - (double)most * part); // ok: float-to-unsigned
}

uint8_t less(int most, double part)
{
	return (uint8_t)(200 - part * most); // expect: float-to-unsigned
}

unsigned element(const double *values, int i)
{
	return (unsigned)values[i - 1]; // ok: float-to-unsigned
}

unsigned turned(double a, double b)
{
	return a * -b; // ok: float-to-unsigned
}

_Bool truth(double a, double b)
{
	return a - b; // ok: float-to-unsigned
}
#endif
