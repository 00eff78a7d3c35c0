// A length from outside that is 64 bits wide.
// proof: run: host prints "refused\n", wasm prints "accepted\n"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int fits(size_t length)
{
	return length <= 100;
}

int take(uint64_t length)
{
#ifdef FIXED
	if (length > SIZE_MAX)
		return 0;
#endif
	return fits(length); // expect: narrowing-size an argument from outside of 64 bits becomes a 'size_t' of 32 bits
}

#ifdef PROVE
int main(void)
{
	volatile uint64_t length = 0x100000010;

	puts(take(length) ? "accepted" : "refused");
	return 0;
}
#else
int take_all(const uint64_t *lengths)
{
	return fits(lengths[0]); // expect: narrowing-size
}

int checked(uint32_t length)
{
	return fits(length); // ok: narrowing-size
}

int read_length(FILE *file)
{
	uint64_t length;

	return fread(&length, sizeof length, 1, file) == 1 && fits(length); // expect: narrowing-size a number read from bytes
}

int refused(FILE *file)
{
	uint64_t length;

	if (fread(&length, sizeof length, 1, file) != 1 || length > 4096)
		return 0;
	return fits(length); // ok: narrowing-size
}

// The size of what is in memory.
int in_memory(const char *text)
{
	uint64_t length = strlen(text) * 3 + 1;

	return fits(length); // ok: narrowing-size
}

// A number read as a double, whatever it goes through.
static long long limit(const char *text)
{
	char *end;
	double d = strtod(text, &end);

	return (long long)(*end == 'G' ? d * 1024 * 1024 * 1024 : d);
}

int limited(const char *text)
{
	return fits(limit(text)); // expect: narrowing-size a number read from text
}

// The same at one step: a length that a header names.
int content_length(const char *text)
{
	return fits(strtoull(text, NULL, 10)); // expect: narrowing-size a number read from text
}

void *limit_allocated(const char *text)
{
	return malloc(limit(text)); // expect: narrowing a number read from text
}

int constant(void)
{
	return fits((long long)(0.5 * 1024 * 1024)); // ok: narrowing-size
}

// Far from where it was put together, and asked of no allocation.
static uint64_t number_at(const unsigned char *p)
{
	uint64_t v = 0;

	for (int i = 0; i < 8; i++)
		v = v << 8 | p[i];
	return v;
}

struct entry {
	uint64_t length;
};

static void fill(struct entry *entry, const unsigned char *p)
{
	uint64_t length = number_at(p);

	entry->length = length;
}

int far_away(const unsigned char *p)
{
	struct entry entry;

	fill(&entry, p);
	return fits(entry.length); // note: narrowing-size a number read from bytes
}

void *far_but_allocated(const unsigned char *p)
{
	struct entry entry;

	fill(&entry, p);
	return malloc(entry.length); // expect: narrowing a number read from bytes
}

// A table of as many bits.
void *table(int bits)
{
	return malloc((uint64_t)1 << bits); // ok: narrowing-size
}

void *shifted(uint32_t count, int bits)
{
	return malloc((uint64_t)count << bits); // expect: narrowing a product
}

// Both builds cut.
unsigned half(uint64_t length)
{
	return length; // ok: narrowing-size
}
#endif
