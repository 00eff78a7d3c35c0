// Branches that the width of long chooses.
// proof: run: host prints "9e3779b97f4a7c15\n", wasm prints "9e3779b9\n"
#include <stdint.h>
#include <stdio.h>

#if defined(__LP64__) || defined(FIXED) // note: word-branch goes another way
static const uint64_t golden = UINT64_C(0x9e3779b97f4a7c15);
#else
static const uint64_t golden = 0x9e3779b9;
#endif

#if defined(__LP64__) || defined(__wasm__) // ok: word-branch
enum { bits = 64 };
#else
enum { bits = 32 };
#endif

#ifdef NEVER // ok: word-branch
enum { none };
#endif

void show(void)
{
	printf("%llx\n", (unsigned long long)golden);
}

#ifdef PROVE
int main(void)
{
	show();
	return 0;
}
#endif
