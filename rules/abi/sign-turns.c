// Numbers of 32 bits without a sign that become a long, and a long that meets one.
// proof: run: host prints "8 1\n", wasm prints "-27 0\n"
#include <stdint.h>
#include <stdio.h>

uint32_t hash32(const char *text);

long bucket(const char *text)
{
#ifdef FIXED
	return (long)(hash32(text) % 31);
#else
	return (long)hash32(text) % 31; // expect: sign-turns 'hash32' of 32 bits without a sign becomes a long
#endif
}

int is_inside(int found, unsigned limit)
{
	long at = 5;

	if (!found)
		at = -1;
#ifdef FIXED
	return at < (long)limit;
#else
	return at < limit; // expect: sign-turns 'at', a long that may be below 0
#endif
}

#ifdef PROVE
uint32_t hash32(const char *text)
{
	uint32_t h = 2166136261u;

	while (*text)
		h = (h ^ (unsigned char)*text++) * 16777619u;
	return h;
}

int main(void)
{
	printf("%ld %d\n", bucket("foobar"), is_inside(0, 10));
	return 0;
}
#else
long hash_of(const char *text)
{
	return hash32(text); // expect: sign-turns 'hash32'
}

long long hash_wide(const char *text)
{
	return hash32(text); // ok: sign-turns
}

// A bit-field has the sign to spare.
struct shape {
	uint32_t hash_next : 26, is_hashed : 1;
};

long next_of(const struct shape *shape)
{
	return shape->hash_next; // ok: sign-turns
}

long read_u32(const unsigned char *b)
{
	return (unsigned)b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3]; // expect: sign-turns a number of 32 bits
}

long read_u16(const unsigned char *b)
{
	return (unsigned)b[0] << 8 | b[1]; // ok: sign-turns
}

int is_first(const char *text)
{
	long h = hash32(text); // expect: sign-turns 'hash32'

	return h < 1000;
}

#define MORE (1U << 31)

void flag(long *word, unsigned color)
{
	*word = MORE | color; // ok: sign-turns
}

// A count does not reach the sign.
long count(const uint32_t *n)
{
	return *n; // ok: sign-turns
}

// Looked at before.
int is_inside_checked(long at, unsigned limit)
{
	return at >= 0 && at < limit; // ok: sign-turns
}

int is_long(const char *begin, const char *end, unsigned limit)
{
	return end - begin > limit; // ok: sign-turns
}

int is_inside_plain(long at, unsigned limit)
{
	return at < limit; // ok: sign-turns
}
#endif
