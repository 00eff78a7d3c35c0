// The ends of a long, and masks of its width, that meet 64 bits.
// proof: run: host prints "5000000000\n", wasm prints "4294967295\n"
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

uint64_t least(const uint64_t *list, int n)
{
#ifdef FIXED
	uint64_t least = UINT64_MAX;
#else
	uint64_t least = ULONG_MAX; // expect: extreme 'ULONG_MAX' of 32 bits becomes a 'uint64_t', and is 4294967295 in wasm32
#endif

	while (n--)
		if (list[n] < least)
			least = list[n];
	return least;
}

#ifdef PROVE
int main(void)
{
	uint64_t list[] = { 6000000000, 5000000000 };

	printf("%llu\n", (unsigned long long)least(list, 2));
	return 0;
}
#else
int64_t latest = LONG_MIN; // expect: extreme 'LONG_MIN' of 32 bits becomes a 'int64_t', and is -2147483648

uint64_t page_of(uint64_t offset, size_t page)
{
	return (offset & ~(page - 1)) // expect: extreme '~(page - 1)' of 32 bits clears the upper half of a 'uint64_t'
	       + (offset & ~4095UL) // expect: extreme '~4095UL' of 32 bits clears
	       + (offset & ~(uint64_t)4095) // ok: extreme
	       + (offset & ~4095L) // ok: extreme
	       + (offset & 0xffffffffUL); // ok: extreme
}

uint64_t invert(uint64_t crc)
{
	return crc ^ ~0UL; // expect: extreme '~0UL' of 32 bits leaves the upper half
}

int failed(off_t offset, uint64_t length, size_t size)
{
	return offset == (size_t)-1 // expect: extreme '(size_t)-1' of 32 bits is compared with a 'off_t', and is 4294967295
	       || length == (size_t)-1 // note: extreme
	       || size == (size_t)-1 // ok: extreme
	       || offset == (off_t)-1; // ok: extreme
}

uint64_t read_number(const char *s, uint64_t limit);

uint64_t any(const char *s)
{
	return read_number(s, SIZE_MAX); // note: extreme 'SIZE_MAX'
}

size_t sized(const char *s)
{
	return (size_t)read_number(s, SIZE_MAX); // ok: extreme
}

struct setting {
	const char *name;
	int64_t most;
	void *of;
};

static size_t largest;
struct setting settings[] = {
	{ "largest", LONG_MAX, &largest }, // note: extreme
};

long cut(int64_t n)
{
	if (n > LONG_MAX)
		n = LONG_MAX; // ok: extreme
	return (long)(n < LONG_MIN ? LONG_MIN : n); // ok: extreme
}

unsigned long number(const char *s)
{
	unsigned long v = 0;

	for (; *s; s++) {
		if (v >= (ULONG_MAX - 9) / 10) // ok: extreme
			return ULONG_MAX; // ok: extreme
		v = v * 10 + (unsigned long)(*s - '0');
	}
	return v;
}
#endif
