// Calls that are told of as many bytes as the host's long, or a long's sizeof, has.
// proof: run: host prints "5\n", wasm prints "0\n"
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct place {
	size_t n;
	int next;
};

void clear(struct place *place)
{
#ifdef FIXED
	memset(&place->n, 0, sizeof place->n);
#else
	memset(&place->n, 0, 8); // expect: object-size 'memset' is told of 8 bytes of 'place->n', a 'size_t' of 4 in wasm32: what lies behind it is read or written
#endif
}

#ifdef PROVE
int main(void)
{
	struct place place = { 1, 5 };

	clear(&place);
	printf("%d\n", place.next);
	return 0;
}
#else
uint64_t half(const double *d)
{
	uint64_t bits = 0;
	double copy = *d;

	memcpy(&bits, d, sizeof(long)); // expect: object-size 'memcpy' is told of 4 bytes of 'bits', a 'uint64_t' of 8 in wasm32: the rest of it is not
	memcpy(&bits, &copy, sizeof bits); // ok: object-size
	return bits;
}

void elements(long *to, void *const *from, size_t n, int64_t *wide)
{
	memcpy(to, from, n * 8); // expect: object-size 'memcpy' is told of 8 bytes for each element of '
	memcpy(to, from, n * sizeof *to); // ok: object-size
	memset(wide, 0, n * 8); // ok: object-size
}

int by_pointer(char *to, const long *from, size_t n, FILE *f, const int64_t *wide)
{
	memcpy(to, from, 8); // expect: object-size 'memcpy' is told of 8 bytes for each element of 'from', a 'long' of 4
	memcpy(to, wide, 8); // ok: object-size
	return fwrite(from, 8, n, f) // expect: object-size 'fwrite' is told of 8 bytes for each element of 'from'
	       + fwrite(from, sizeof *from, n, f) + fwrite(wide, 8, n, f) > 0; // ok: object-size
}

void array(long list[4])
{
	long own[4];

	memcpy(own, list, 32); // expect: object-size a 'long[4]' of 16
	memcpy(own, list, sizeof own); // ok: object-size
	memcpy(&own[1], list, 8); // ok: object-size
	memcpy(list, own, sizeof own);
}

// Both builds go beyond it, as where a block begins with a field.
void both(struct place *place)
{
	memset(&place->n, 0, 16); // ok: object-size
}

#ifdef __wasm__
void target(struct place *place)
{
	memset(&place->n, 0, 8); // ok: object-size
}
#endif
#endif
