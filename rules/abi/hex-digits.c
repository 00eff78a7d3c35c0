// Sixteen hexadecimal digits of what has eight in wasm32.
// proof: run: host prints "123456789abcdef\n", wasm prints "89abcdef\n"
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef uint64_t number;
#define SCAN "%16" SCNx64
#else
typedef unsigned long number;
#define SCAN "%16lx"
#endif

int read_id(const char *text, number *id)
{
	return sscanf(text, SCAN, id); // expect: hex-digits '%16lx' scans 16 digits of what has 8 in wasm32
}

#ifdef PROVE
int main(void)
{
	number id = 0;

	read_id("0123456789abcdef", &id);
	printf("%llx\n", (unsigned long long)id);
	return 0;
}
#else
void show(unsigned long hash, size_t n, void *p, uint64_t wide)
{
	printf("%d%% %016lx\n", 1, hash); // note: hex-digits '%016lx' prints 16 digits
	printf("%016zX\n", n); // note: hex-digits
	printf("%016" PRIx64 "\n", wide); // ok: hex-digits
	printf("%08lx %16ld %%016lx\n", hash, (long)n); // ok: hex-digits
	printf("%p\n", p); // ok: hex-digits
}

int scan(const char *text, uint64_t *id, unsigned long *small)
{
	return sscanf(text, "%16" SCNx64, id) // ok: hex-digits
	       + sscanf(text, "%8lx", small); // ok: hex-digits
}
#endif
