// What a fixed seed leads to; seeds and numbers that are taken as they come.
// proof: run: host prints "71876166", wasm prints "311430560"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#ifdef FIXED
static unsigned state;

static void seed(unsigned with) { state = with; }
static int number(void) { return (int)((state = state * 1103515245u + 12345u) >> 1); }
#else
#define number rand
#define seed srand
#endif

int first(void)
{
	seed(42); // note: random-sequence srand() with a fixed seed gives other numbers
	return number(); // ok: random-sequence
}

#ifdef PROVE
int main(void)
{
	printf("%d\n", first());
	return 0;
}
#else
int expected(void)
{
	return rand() == 1804289383; // expect: random-sequence rand() is compared with 1804289383
}

int fine(unsigned from)
{
	srand((unsigned)time(NULL)); // ok: random-sequence
	srandom(from); // ok: random-sequence
	return rand() % 6 == 5 || rand() == 0; // ok: random-sequence
}
#endif
