// Bytes that are read as words, and steps of the host's word.
// proof: run: host prints "2\n", wasm prints "1\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t word;
#else
typedef unsigned long word;
#endif

static const union { uint64_t aligned[2]; unsigned char bytes[16]; } data = { { 1, 1ULL << 32 } };

unsigned count(const unsigned char *p)
{
	const unsigned char *end = p + 16;
	unsigned sum = 0;

	for (; p < end; p += 8)
		sum += *(const word *)p != 0; // expect: word-step bytes are read as 'const word *' of 4 bytes in wasm32, and the next are 8 further on
	return sum;
}

#ifdef PROVE
int main(void)
{
	printf("%u\n", count(data.bytes));
	return 0;
}
#else
unsigned long by_index(const char *bytes, size_t n)
{
	unsigned long sum = 0;

	for (size_t i = 0; i + 8 <= n; i += 8)
		sum ^= *(const unsigned long *)(bytes + i); // expect: word-step
	return sum;
}

unsigned long by_size(const char *p, const char *end)
{
	unsigned long sum = 0;

	for (; p < end; p += sizeof sum)
		sum ^= *(const unsigned long *)p; // ok: word-step
	return sum;
}

uint64_t fixed(const char *p, const char *end)
{
	uint64_t sum = 0;

	for (; p < end; p += 8)
		sum ^= *(const uint64_t *)p; // ok: word-step
	return sum;
}

void *element(void *table, size_t i)
{
	char *bytes = table;

	return (char *)*(void **)(bytes + i * 8) // expect: word-step at the offset i * 8
	       + *(long *)(bytes + 16) // note: word-step at the offset 16
	       + *(long *)(bytes + i * sizeof(long)) // ok: word-step
	       + *(int64_t *)(bytes + i * 8); // ok: word-step
}

unsigned long other(const char *p, const char *q, const char *end)
{
	unsigned long sum = *(const unsigned long *)p; // ok: word-step

	for (; q < end; q += 8)
		sum += (unsigned char)*q;
	return sum;
}
#endif
