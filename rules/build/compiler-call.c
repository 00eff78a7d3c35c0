// target: freestanding
// proof: freestanding link: undefined symbol: memcpy
// proof: freestanding link: undefined symbol: memset
// fixed-flags: -mbulk-memory
// Calls that the source does not name.
struct large {
	int numbers[17];
};
struct small {
	int numbers[16];
};

void copy(struct large *a, const struct large *b)
{
	*a = *b; // expect: compiler-call 'memcpy' is called by what clang makes of the copy
}

void copy_small(struct small *a, const struct small *b)
{
	*a = *b; // ok: compiler-call
}

int clear(int i)
{
	int numbers[100] = { 0 }; // expect: compiler-call 'memset' is called by what clang makes of the copy or the initialiser

	numbers[i % 100] = i;
	return numbers[i % 7];
}

int clear_small(int i)
{
	int numbers[16] = { 0 }; // ok: compiler-call

	numbers[i % 16] = i;
	return numbers[i % 7];
}

#ifdef PROVE
static struct large one, two;

int run(void)
{
	one.numbers[3] = 4;
	copy(&two, &one);
	return two.numbers[3] + clear(5);
}
#else
#include <string.h>

long double add(long double a, double b)
{
	return a + // expect: compiler-call '__addtf3' is called by what clang makes of long double
	       b; // expect: compiler-call '__extenddftf2'
}

int less(long double a, long double b)
{
	return a < b; // expect: compiler-call '__lttf2'
}

unsigned round_it(long double a)
{
	return (unsigned)a; // expect: compiler-call '__fixunstfsi'
}

unsigned long long high(unsigned long long a, unsigned long long b)
{
	unsigned __int128 c = a;

	return c * b // expect: compiler-call '__multi3' is called by what clang makes of __int128
	       >> 64; // ok: compiler-call
}

__int128 divide(__int128 a, __int128 b)
{
	a /= b; // expect: compiler-call '__divti3'
	return a;
}

double real(_Complex float a, _Complex float b)
{
	return __real__(a * b); // expect: compiler-call '__mulsc3' is called by what clang makes of a product
}

struct large give(const struct large *a)
{
	return *a; // ok: compiler-call
}

void by_name(char *to, const char *from, size_t size)
{
	memmove(to, from, 8); // ok: compiler-call
	memmove(to, from, size); // expect: compiler-call 'memmove' is called by what clang makes of a call by its name
}
#endif
