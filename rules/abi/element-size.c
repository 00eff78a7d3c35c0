// Arrays that are allocated in units of another type.
// proof: run: host prints "64\n", wasm prints "32\n"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static size_t asked;

static void *allocate(size_t n)
{
	asked = n;
	return malloc(n + 64);
}

int64_t *make(size_t n)
{
#ifdef FIXED
	return allocate(n * sizeof(int64_t));
#else
	return allocate(n * sizeof(long)); // expect: element-size 'allocate' counts in 4 bytes what holds a 'int64_t' of 8: it is too short in wasm32
#endif
}

#ifdef PROVE
int main(void)
{
	int64_t *list = make(8);

	list[7] = 1;
	printf("%zu\n", asked);
	free(list);
	return 0;
}
#else
double *reals(size_t n)
{
	return (double *)calloc(n, sizeof(void *)); // expect: element-size what holds a 'double' of 8
}

uint64_t *grown(uint64_t *list, size_t n)
{
	return realloc(list, (n + 1) * sizeof(size_t)); // expect: element-size
}

void **pointers(size_t n)
{
	return malloc(n * 8); // note: element-size 'malloc' counts in 8 bytes what holds a 'void *' of 4: the rest is not used
}

long *longs(size_t n)
{
	return calloc(n, 8); // note: element-size
}

int64_t *right(size_t n)
{
	int64_t *list = malloc(n * sizeof *list); // ok: element-size

	return list ? list : malloc(8 * n); // ok: element-size
}

char **bytes(size_t n)
{
	return malloc(sizeof(char) * n); // ok: element-size
}

void *untyped(size_t n)
{
	return malloc(n * sizeof(long)); // ok: element-size
}
#endif
