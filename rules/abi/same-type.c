// Types that are the same, or different, in one of the two worlds.
// proof: wasip1 compile: conflicting types for 'total'
#include <stdint.h>

int64_t total(int64_t n);

#ifdef FIXED
int64_t total(int64_t n)
#else
long total(long n) // expect: same-type conflicting types for 'total'
#endif
{
	return n;
}

#ifndef PROVE
int kind(unsigned long size)
{
	switch (size) {
	case sizeof(int):
		return 1;
	case sizeof(long): // expect: same-type duplicate case value
		return 2;
	}
	return 0;
}

#define NAME(x) _Generic((x), long long: "long long", int64_t: "int64", default: "other")
const char *name(double x)
{
	return NAME(x); // expect: same-type generic association
}

// Both agree in both worlds.
int32_t half(int32_t n); // ok: same-type
int half(int n)
{
	return n / 2;
}

int width(unsigned long size)
{
	switch (size) {
	case sizeof(int):
		return 1;
	case sizeof(long long): // ok: same-type
		return 2;
	}
	return 0;
}
#endif
