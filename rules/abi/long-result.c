// Results of type long that are meant to have 64 bits.
// proof: run: host prints "5000000000\n", wasm prints "2147483647\n"
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int64_t number(const char *text)
{
#ifdef FIXED
	return strtoll(text, NULL, 10);
#else
	return strtol(text, NULL, 10); // expect: long-result 'strtol' gives 32 bits in wasm32, and a 'int64_t' is made of them
#endif
}

#ifdef PROVE
int main(void)
{
	printf("%" PRId64 "\n", number("5000000000"));
	return 0;
}
#else
unsigned long long explicitly(const char *text)
{
	return (unsigned long long)strtoul(text, NULL, 10); // expect: long-result 'strtoul'
}

// A long is a long.
long plain(const char *text)
{
	return strtol(text, NULL, 10); // ok: long-result
}

int64_t wide(const char *text)
{
	return strtoll(text, NULL, 10); // ok: long-result
}

int narrow(const char *text)
{
	return (int)strtol(text, NULL, 10); // ok: long-result
}
#endif
