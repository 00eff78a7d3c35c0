// Pointers to types that have one width on the host only.
// proof: run: host prints "7 1\n", wasm prints "7 0\n"
#include <stdint.h>
#include <stdio.h>

#ifdef FIXED
typedef int64_t number;
#else
typedef long number;
#endif

struct pair {
	number first, second;
};

void put(int64_t *out)
{
	*out = 7;
}

struct pair fill(void)
{
	struct pair pair = { 0, 1 };

	put(&pair.first); // expect: pointer-type 'number *' (aka 'long *') to parameter of type 'int64_t *'
	return pair;
}

int main(void)
{
	struct pair pair = fill();

	printf("%lld %lld\n", (long long)pair.first, (long long)pair.second);
	return 0;
}

#ifndef PROVE
void fine(void)
{
	int64_t v;

	put(&v); // ok: pointer-type
}

void both(void)
{
	int v;

	put(&v); // ok: pointer-type
}
#endif
