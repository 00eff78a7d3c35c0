// The host's own check of alignment stops it before, and not after.
#include <emmintrin.h>
#include <stdio.h>

struct node { void *next, *data; int values[8]; };
static _Alignas(16) struct { char pad[8]; struct node node; } holder = { .node = { .values = { 1, 2, 3, 4 } } };

__attribute__((noinline)) static int load(const int *p)
{
	return _mm_cvtsi128_si32(_mm_load_si128((const __m128i *)p)); // expect: unaligned
}

__attribute__((noinline)) static void store(int *p, __m128i v)
{
	_mm_store_si128((__m128i *)p, v); // expect: unaligned
}

int main(int argc, char **argv)
{
	int *p = holder.node.values + (argc > 1 ? 0 : 2);

	(void)argv;
	store(p, _mm_set1_epi32(7));
	printf("%d\n", load(p));
	return 0;
}
