// Checks at compile time that only the target fails.
// proof: wasip1 compile: static assertion failed
#include <stddef.h>
#include <stdint.h>

#ifdef FIXED
_Static_assert(sizeof(int64_t) == 8, "the file holds 8 bytes");
#else
_Static_assert(sizeof(long) == 8, "the file holds 8 bytes"); // expect: static-assert the file holds 8 bytes
#endif

#ifndef PROVE
typedef char pointer_has_8_bytes[sizeof(void *) == 8 ? 1 : -1]; // expect: static-assert negative size
struct check {
	unsigned size_t_has_8_bytes : sizeof(size_t) == 8 ? 1 : -1; // expect: static-assert negative width
};

_Static_assert(sizeof(int) == 4, "int has 32 bits"); // ok: static-assert
typedef char long_long_has_8_bytes[sizeof(long long) == 8 ? 1 : -1]; // ok: static-assert
#ifndef __wasm__
_Static_assert(sizeof(long) == 8, "left out"); // ok: static-assert
#endif
#endif
