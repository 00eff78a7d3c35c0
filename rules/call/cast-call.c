// flags: -Wno-cast-function-type
// proof: wasip1 run: trap unreachable
// Functions that are called by their name, behind a cast.
#include <stdio.h>

__attribute__((noinline)) static long long square(long long n) { return n * n; }
__attribute__((noinline)) static int twice(int n) { return 2 * n; }
__attribute__((noinline)) static void say(int n) { printf("%d\n", n); }
__attribute__((noinline)) static int first(const char *text, ...) { return *text; }

__attribute__((used)) static void forms(void)
{
	((int (*)(int, int))twice)(1, 2);      // ok: cast-call
	((void (*)(int))twice)(1);             // ok: cast-call
	((int (*)(int))say)(1);                // ok: cast-call
	((long (*)(const char *))first)("x");  // ok: cast-call
	((int (*)(double))twice)(1);           // expect: cast-call 'twice' has the wasm signature (i32) -> i32 but is called as (f64) -> i32
	((double (*)(int))twice)(1);           // expect: cast-call
	((double (*)(const char *, ...))first)("x"); // expect: cast-call
}

#define CALL(type, f, n) ((type)(f))(n)

int main(int argc, char **argv)
{
	(void)argv;
#ifdef FIXED
	printf("%d\n", (int)square(argc));
#else
	printf("%d\n", CALL(int (*)(int), square, argc)); // expect: cast-call 'square'
#endif
	return 0;
}
