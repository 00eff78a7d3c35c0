// Numbers of 64 bits in pointers.
// proof: run: host prints "4294967303\n", wasm prints "7\n"
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

#ifdef FIXED
union value {
	void *pointer;
	uint64_t number;
};
static union value keep(uint64_t id)
{
	return (union value){ .number = id };
}

static uint64_t back(union value value)
{
	return value.number;
}
#else
void *keep(uint64_t id)
{
	return (void *)id; // expect: pointer-truncation a 'uint64_t' of 64 bits is kept in a 'void *' of 32 bits
}

uint64_t back(void *value)
{
	return (uintptr_t)value; // ok: pointer-truncation
}
#endif

#ifdef PROVE
int main(void)
{
	volatile uint64_t id = 0x100000007;

	printf("%llu\n", (unsigned long long)back(keep(id)));
	return 0;
}
#else
void *by_integer(uint64_t id)
{
	return (void *)(uintptr_t)id; // expect: pointer-truncation kept in a 'uintptr_t'
}

// A file's size seldom needs more.
void *sized(off_t size)
{
	return (void *)(intptr_t)size; // note: pointer-truncation a 'off_t' of 64 bits is kept in a 'intptr_t'
}

void *small(unsigned id)
{
	return (void *)(uintptr_t)id; // ok: pointer-truncation
}

void *handle(void)
{
	return (void *)4ULL; // ok: pointer-truncation
}
#endif
