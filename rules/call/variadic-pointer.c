// proof: run: host prints "level 7\n", wasm prints "level 0\n"
// proof-flags: -Wno-format
// A function without variadic arguments behind a pointer with them, and the other way.
#include <stdarg.h>
#include <stdio.h>

static void plain(const char *text, int level)
{
	printf("%s%.1s%d\n", text, " ", level == 7 ? level : 0);
}

static void varied(const char *text, ...)
{
	va_list list;

	va_start(list, text);
	printf("%s %d\n", text, va_arg(list, int));
	va_end(list);
}

typedef void (*log_function)(const char *, ...);
typedef void (*plain_function)(const char *, int);

static log_function volatile backend;

__attribute__((used)) static void other_way(void)
{
	static plain_function keep;

	keep = (plain_function)varied; // expect: variadic-pointer 'varied' is variadic, but goes where it is called as one that is not
	keep("x", 1);
}

__attribute__((used)) static void printed(void)
{
	static int (*keep)(const char *, ...);

	keep = printf; // ok: variadic-pointer
	keep("x");
}

int main(void)
{
#ifdef FIXED
	backend = varied; // ok: variadic-pointer
#else
	backend = (log_function)plain; // expect: variadic-pointer 'plain' is not variadic, but goes where it is called as one that is
#endif
	backend("level", 7);
	return 0;
}
