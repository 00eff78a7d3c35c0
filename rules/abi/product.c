// Products in a long or a size_t that need more than 32 bits before they are computed back.
// proof: run: host prints "50 1073741824 5000000000\n", wasm prints "7 0 705032704\n"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#ifdef FIXED
typedef uint64_t amount;
typedef int64_t span;
#else
typedef size_t amount;
typedef long span;
#endif

amount percent(amount used, amount total)
{
	return used * 100 / total; // expect: product the product 'used * 100' may wrap before it is divided in wasm32
}

amount bytes(amount values, amount bits)
{
	return (values * bits + 7) / 8; // expect: product 'values * bits'
}

span nanoseconds(span sec)
{
	return sec * 1000000000; // expect: product 'sec' times 1000000000 does not fit in 32 bits for long
}

#ifdef PROVE
int main(void)
{
	volatile unsigned large = 1 << 28;

	printf("%llu %llu %lld\n", (unsigned long long)percent(50000000, 100000000),
	       (unsigned long long)bytes(large, 32), (long long)nanoseconds(5));
	return 0;
}
#else
size_t percent_of_few(size_t used, size_t total)
{
	return used < 1000 ? used * 100 / total : 0; // ok: product
}

// In fixed point, and with what makes little of it.
long scaled(long x, long scale)
{
	return x * scale / 0x10000; // ok: product
}

size_t grown(size_t capacity)
{
	return capacity * 3 / 2; // ok: product
}

int read_number(const char *text, long *number, long most);

long milliseconds(const char *text)
{
	long secs = 0;

	if (read_number(text, &secs, INT32_MAX / 1000 - 1))
		return 0;
	return secs * 1000; // ok: product
}

// Widened on purpose for the product, which a size_t does not hold either.
void *image(unsigned width, unsigned height)
{
	return malloc((size_t)width * height); // note: product the product '(size_t)width * height' may wrap before memory is asked for with it
}

void *image_checked(unsigned width, unsigned height)
{
	if (height && width > SIZE_MAX / height)
		return NULL;
	return malloc((size_t)width * height); // ok: product
}

void *numbers(unsigned n)
{
	return malloc((size_t)n * sizeof(double)); // ok: product
}

unsigned long times(unsigned long a, unsigned long b, unsigned long modulus)
{
	return a * b % modulus; // expect: product 'a * b' may wrap before its remainder is taken
}

// Less than a second.
long microseconds(long msec)
{
	return msec % 1000 * 1000; // ok: product
}

size_t checked(size_t values, size_t bits)
{
	if (bits && values > (SIZE_MAX - 7) / bits)
		return 0;
	return (values * bits + 7) / 8; // ok: product
}
#endif
