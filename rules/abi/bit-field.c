// Bit-fields of a type that has fewer bits in wasm32.
// proof: wasip1 compile: exceeds the width of its type
#include <stdint.h>

struct entry {
#ifdef FIXED
	uint64_t hash : 40;
#else
	unsigned long hash : 40; // expect: bit-field width of bit-field 'hash' (40 bits)
#endif
	unsigned long kind : 4; // ok: bit-field
	uint64_t offset : 48; // ok: bit-field
};

int size(void)
{
	return sizeof(struct entry);
}
