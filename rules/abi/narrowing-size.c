// A length from outside that is 64 bits wide.
// proof: run: host prints "refused\n", wasm prints "accepted\n"
#include <stdint.h>
#include <stdio.h>

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
	return fits(length); // expect: narrowing-size 'uint64_t' (aka 'unsigned long long') to 'size_t' (aka 'unsigned long'); one more in this file
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
	return fits(lengths[0]); // ok: narrowing-size
}

int checked(uint32_t length)
{
	return fits(length); // ok: narrowing-size
}

// Both builds cut.
unsigned half(uint64_t length)
{
	return length; // ok: narrowing-size
}
#endif
