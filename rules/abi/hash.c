// Numbers that wrap on purpose, at the width of a long.
// proof: run: host prints "6385723493\n", wasm prints "2090756197\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t word;
#else
typedef unsigned long word;
#endif

static word hash(const char *text)
{
	word h = 5381;

	while (*text)
		h = h * 33 + (unsigned char)*text++; // expect: hash 'h = h * 33 + (unsigned char)*text++' wraps at 32 bits in wasm32: other values than on the host
	return h;
}

// In a table in memory nobody sees the value.
unsigned long hash_in_memory(const char *text)
{
	unsigned long h = 5381;

	while (*text)
		h = (h << 5) + h + (unsigned char)*text++; // note: hash
	return h;
}

int main(int argc, char **argv)
{
	(void)argc;
	printf("%llu\n", (unsigned long long)hash("test"));
	return hash_in_memory(argv[0]) == 0;
}

#ifndef PROVE
unsigned long hash_masked(const char *text)
{
	unsigned long h = 5381;

	while (*text)
		h = (h * 33 + (unsigned char)*text++) & 0xffffffff; // ok: hash
	return h;
}

unsigned hash_cut(const char *text)
{
	unsigned long h = 5381;

	while (*text)
		h = h * 33 + (unsigned char)*text++; // ok: hash
	return h;
}

// Digits.
unsigned long number(const char *text)
{
	unsigned long n = 0;

	while (*text)
		n = n * 10 + (unsigned long)(*text++ - '0'); // ok: hash
	return n;
}

void show(const char *text)
{
	printf("%lu %lu\n", hash_masked(text), number(text));
}
#endif
