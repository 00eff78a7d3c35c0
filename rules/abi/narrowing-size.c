// A length from outside that is 64 bits wide.
// proof: run: host prints "refused\n", wasm prints "accepted\n"
#include <stdint.h>
#include <stdio.h>
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

// Both builds cut.
unsigned half(uint64_t length)
{
	return length; // ok: narrowing-size
}
#endif
