// Results of type long that are meant to have 64 bits.
// proof: run: host prints "5000000000\n", wasm prints "2147483647\n"
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

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

// A variable that goes nowhere in 64 bits.
int level(const char *text)
{
	int64_t n = atol(text); // note: long-result 'atol'

	return (int)n;
}

void kept(int64_t *to, const char *text)
{
	int64_t n = atol(text); // expect: long-result 'atol'

	*to = n;
}

void shown(const char *text)
{
	int64_t n = atol(text); // expect: long-result 'atol'

	printf("%" PRId64 "\n", n);
}

int64_t doubled(const char *text)
{
	int64_t n = atol(text); // expect: long-result 'atol'

	return n * 2;
}

// Seconds, which fit until 2038.
void when(time_t *to, const char *text)
{
	*to = strtol(text, NULL, 10); // note: long-result a 'time_t' is made of them
}

struct entry {
	uint64_t time, size;
};

void filled(struct entry *entry, char **argv)
{
	entry->time = atol(argv[1]); // note: long-result 'atol'
	entry->size = atol(argv[2]); // expect: long-result 'atol'
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
