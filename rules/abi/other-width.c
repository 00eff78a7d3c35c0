// Pointers and unions that take one width for another.
// proof: run: host prints "5\n", wasm prints "0\n"
#include <stdint.h>
#include <stdio.h>

struct place {
	long n, next;
};

void clear(struct place *place)
{
#ifdef FIXED
	place->n = 0;
#else
	*(int64_t *)&place->n = 0; // expect: other-width '&place->n', which points to a 'long', is used as a 'int64_t *': 4 bytes and 8 in wasm32
#endif
}

#ifdef PROVE
int main(void)
{
	struct place place = { 1, 5 };

	clear(&place);
	printf("%ld\n", place.next);
	return 0;
}
#else
int find(const char *key, void **out);

uint64_t found(const char *key)
{
	uint64_t id = 0;

	find(key, (void **)&id); // expect: other-width is used as a 'void **'
	return id;
}

uintptr_t scales(const char *key)
{
	uintptr_t id = 0;

	find(key, (void **)&id); // ok: other-width
	return id;
}

unsigned long bits_of(double d)
{
	union { double d; unsigned long u; } bits;

	bits.d = d;
	return bits.u; // expect: other-width 'bits.u' reads a 'unsigned long' from a union that a 'double' was written to
}

void *initialised(uint64_t n)
{
	union { void *p; uint64_t n; } value = { .n = n };

	return value.p; // expect: other-width
}

uint64_t whole(double d)
{
	union { double d; uint64_t u; } bits = { d };

	return bits.u + *(uint64_t *)&d; // ok: other-width
}

long tagged(int is_long, int64_t n, long l)
{
	union { int64_t n; long l; } value;

	if (is_long)
		value.l = l;
	else
		value.n = n;
	return is_long ? value.l : (long)value.n; // ok: other-width
}

int filled(union both *, int (*fill)(void *));

long by_others(int (*fill)(void *))
{
	union { int64_t n; long l; } value = { 0 };

	fill(&value);
	return value.l; // ok: other-width
}

uint64_t from_bytes(const char *bytes, const uint32_t *words)
{
	return *(const uint64_t *)bytes + *(const uint64_t *)words; // ok: other-width
}

// A number here, a record on the host: nothing is taken for it there.
#ifdef __wasm__
typedef uint64_t value;
#else
typedef struct {
	uint64_t bits, tag;
} value;
#endif
long *behind(value *stack, int count)
{
	return (long *)(stack + count); // ok: other-width
}
#endif
