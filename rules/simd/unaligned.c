// proof: run: trap unreachable
// proof-flags: -fsanitize=alignment -fsanitize-trap=alignment
// proof-host-flags: -fsanitize=alignment -fsanitize-trap=alignment
//
// target: emscripten
// flags: -msse2
//
// Aligned accesses, and what is known of the pointers.
#ifndef PROVE
#include <emmintrin.h>

static _Alignas(16) float aligned[64];

__m128 unknown(const float *p)
{
	return _mm_load_ps(p); // expect: unaligned asks for 16-byte alignment, but only 4
}

__m128i bytes(const unsigned char *p)
{
	return _mm_load_si128((const __m128i *)p); // expect: unaligned only 1
}

void store(float *p, __m128 v)
{
	_mm_store_ps(p, v);  // expect: unaligned '_mm_store_ps'
	_mm_storeu_ps(p, v); // ok: unaligned
}

__m128 known(void)
{
	return _mm_load_ps(aligned); // ok: unaligned
}

__m128i vector(const __m128i *p)
{
	return _mm_load_si128(p); // ok: unaligned
}

__m128 loose(const float *p)
{
	return _mm_loadu_ps(p); // ok: unaligned
}

#ifdef __x86_64__
__m128 host_only(const float *p)
{
	return _mm_load_ps(p); // guarded: unaligned
}
#endif
#else
// The compiler's own check: the host keeps the promise, by two pointers of 8 bytes.
#include <stdio.h>

typedef float m128 __attribute__((vector_size(16)));
#ifdef FIXED
// As _mm_loadu_ps() does.
typedef float m128_access __attribute__((vector_size(16), aligned(1)));
#else
// As _mm_load_ps() does, Emscripten's too.
typedef m128 m128_access;
#endif

struct node { void *next, *data; float values[8]; };
static _Alignas(16) struct node node = {.values = {1, 2, 3, 4}};

__attribute__((noinline)) static m128 load(const float *p)
{
	return *(const m128_access *)p;
}

int main(void)
{
	m128 v = load(node.values);

	printf("%g\n", v[0] + v[3]);
	return 0;
}
#endif
