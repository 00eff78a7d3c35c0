// Formats that fit their arguments on the host only.
// proof: run: host prints "1 2\n", wasm prints "1 0\n"
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

void show(int64_t first, int second)
{
#ifdef FIXED
	printf("%" PRId64 " %d\n", first, second);
#else
	printf("%ld %d\n", first, second); // expect: format specifies type 'long' but the argument has type 'int64_t'
#endif
}

#ifdef PROVE
int main(void)
{
	show(1, 2);
	return 0;
}
#else
// Two names of 32 bits.
void same(ptrdiff_t d, size_t n, long l)
{
	printf("%" PRIdPTR " %" PRIuPTR "\n", d, n); // ok: format
#ifdef __wasm__
	printf("%d %x\n", l, n); // ok: format
#endif
}

void fine(size_t n, long l, int64_t v)
{
	printf("%zu %ld %lu\n", n, l, (unsigned long)n); // ok: format
	printf("%jd\n", (intmax_t)v); // ok: format
}

int scan(const char *text, uint64_t *v)
{
	return sscanf(text, "%lu", v); // expect: format 'unsigned long *'
}

// Wrong in both worlds.
void wrong(int64_t v)
{
	printf("%d\n", v); // ok: format
}
#endif
