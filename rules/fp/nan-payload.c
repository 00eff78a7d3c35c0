// proof: run: host prints "7ff8000000000123\n", wasm prints "7ff8000000000000\n"
// NaNs that are told apart by their bits.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef FIXED
#define NAN_OF(tag) __builtin_nan(tag)
#else
#define NAN_OF(tag) nan(tag)
#endif

double missing(void)
{
	return NAN_OF("0x123"); // expect: nan-payload 'nan' is called for a NaN with payload "0x123"
}

#ifdef PROVE
int main(void)
{
	double value = missing();
	uint64_t bits;

	memcpy(&bits, &value, sizeof bits);
	printf("%llx\n", (unsigned long long)bits);
	return 0;
}
#else
double plain(void)
{
	return nan(""); // ok: nan-payload
}

double computed(void)
{
	return __builtin_nan("0x123"); // ok: nan-payload
}
#endif
