// Small programs whose calls hand something to '...', each alone with -DFORM=N: what they print on the
// host and in wasm, and whether that is told (tests/variadics.mjs). Half of them are the same in both.
#include <inttypes.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>

static int64_t volatile wide = 5, far = 0x700000005;
static long volatile length = 6;
static size_t volatile size = 7;
static int volatile small = 8;
static off_t volatile at = 9;
static void *volatile none;

// A printf() without the attribute.
__attribute__((unused)) static void say(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	vprintf(format, list);
	va_end(list);
}

__attribute__((unused)) static int read_from(const char *text, const char *format, ...)
{
	va_list list;
	int n;

	va_start(list, format);
	n = vsscanf(text, format, list);
	va_end(list);
	return n;
}

__attribute__((unused)) static int64_t sum(int n, ...)
{
	int64_t s = 0;
	va_list list;

	va_start(list, n);
	while (n--)
		s += va_arg(list, int64_t);
	va_end(list);
	return s;
}

__attribute__((unused)) static long total(int n, ...)
{
	long s = 0;
	va_list list;

	va_start(list, n);
	while (n--)
		s += va_arg(list, long);
	va_end(list);
	return s;
}

#if FORM == 1 // an int64_t for %ld, and what is behind it
// host: 5 8, wasm: 5 0
int main(void)
{
	say("%ld %d\n", wide, small); // here
	return 0;
}
#elif FORM == 2 // an int64_t for %jd, a size_t for %zu
// both: 5 7
int main(void)
{
	say("%jd %zu\n", wide, size);
	return 0;
}
#elif FORM == 3 // a large int64_t for %ld alone
// host: 30064771077, wasm: 5
int main(void)
{
	say("%ld\n", far); // here
	return 0;
}
#elif FORM == 4 // an int64_t for %d alone, of which both print the low half
// both: 5
int main(void)
{
	say("%d\n", wide);
	return 0;
}
#elif FORM == 5 // an int64_t for %d before another
// host: 5 8, wasm: 5 0
int main(void)
{
	say("%d %d\n", wide, small); // here
	return 0;
}
#elif FORM == 6 // an int64_t for %d before a double
// both: 5 1.5
int main(void)
{
	say("%d %.1f\n", wide, 1.5);
	return 0;
}
#elif FORM == 7 // longs, sizes and pointers by their own conversions
// both: 6 7 7 1
int main(void)
{
	say("%ld %zu %lu %d\n", length, size, (unsigned long)size, none == NULL);
	return 0;
}
#elif FORM == 8 // an int for %lld
// host: 8 3, wasm: 12884901896 3
int main(void)
{
	say("%lld %d\n", small, 3, 3); // here
	return 0;
}
#elif FORM == 9 // a format of a macro of <inttypes.h>
// both: 5 8
int main(void)
{
	say("%" PRId64 " %d\n", wide, small);
	return 0;
}
#elif FORM == 10 // a format that a condition chooses
// host: 5 8, wasm: 5 0
int main(void)
{
	say(small > 1 ? "%ld %d\n" : "%d %ld\n", wide, small); // here
	return 0;
}
#elif FORM == 11 // a format in a constant
// host: 9 8, wasm: 9 0
static const char line[] = "%ld %d\n";
int main(void)
{
	say(line, at, small); // here
	return 0;
}
#elif FORM == 12 // two functions before vprintf()
// host: 9 x, wasm: 9 (null)
static void vinner(int level, const char *format, va_list list)
{
	if (level)
		vfprintf(stdout, format, list);
}
static void outer(int level, const char *file, const char *format, ...)
{
	va_list list;

	va_start(list, format);
	vinner(level + (file == NULL), format, list);
	va_end(list);
}
int main(void)
{
	outer(1, "a.c", "%ld %s\n", at, "x"); // here
	return 0;
}
#elif FORM == 13 // a macro around the call
// host: 9 8, wasm: 9 0
#define LOG(...) say(__VA_ARGS__)
int main(void)
{
	LOG("%ld %d\n", at, small); // here
	return 0;
}
#elif FORM == 14 // a function through a pointer in a record
// host: 9 8, wasm: 9 0
struct log {
	void (*write)(const char *, ...);
};
static struct log screen = { say };
int main(void)
{
	screen.write("%ld %d\n", at, small); // here
	return 0;
}
#elif FORM == 15 // a record's function that has the right widths
// both: 9 8
struct log {
	void (*write)(const char *, ...);
};
static struct log screen = { say };
int main(void)
{
	screen.write("%jd %d\n", (intmax_t)at, small);
	return 0;
}
#elif FORM == 16 // a width as an argument
// host: [    5 8], wasm: [    0 5]
int main(void)
{
	say("[%*ld %d]\n", 5, wide, small); // here
	return 0;
}
#elif FORM == 17 // numbers of arguments, of ints
// both: 5 8
int main(void)
{
	say("%2$d %1$d\n", small, 5);
	return 0;
}
#elif FORM == 18 // scanf's %ld into an int64_t
// host: 2, wasm: 30064771074
int main(void)
{
	int64_t n = far;
	
	read_from("2", "%ld", &n); // here
	printf("%lld\n", (long long)n);
	return 0;
}
#elif FORM == 19 // scanf's %ld into a long
// both: 2
int main(void)
{
	long n = 0;
	
	read_from("2", "%ld", &n);
	printf("%ld\n", n);
	return 0;
}
#elif FORM == 20 // scanf's %d into an int64_t that is 0
// both: 2
int main(void)
{
	int64_t n = 0;
	
	read_from("2", "%d", &n);
	printf("%lld\n", (long long)n);
	return 0;
}
#elif FORM == 21 // ints where va_arg() takes int64_t
// host: 3, wasm: 25769803780
int main(void)
{
	printf("%lld\n", (long long)sum(2, 1, 2, 3, 4)); // here
	return 0;
}
#elif FORM == 22 // int64_t where va_arg() takes int64_t
// both: 15
int main(void)
{
	printf("%lld\n", (long long)sum(3, wide, (int64_t)4, INT64_C(6)));
	return 0;
}
#elif FORM == 23 // longs for int64_t
// host: 13, wasm: 30064771084
int main(void)
{
	printf("%lld\n", (long long)sum(2, length, size, length, (size_t)0)); // here
	return 0;
}
#elif FORM == 24 // an int64_t for a long
// host: 14, wasm: 5
int main(void)
{
	printf("%ld\n", total(2, wide, at)); // here
	return 0;
}
#elif FORM == 25 // an int, a size_t and a long for a long
// both: 21
int main(void)
{
	printf("%ld\n", total(3, small, size, length));
	return 0;
}
#elif FORM == 26 // a list that is closed by 0
// both: 2
static int count(const char *first, ...)
{
	va_list list;
	int n = 0;

	va_start(list, first);
	while (first) {
		n++;
		first = va_arg(list, const char *);
	}
	va_end(list);
	return n;
}
int main(void)
{
	printf("%d\n", count("a", "b", 0));
	return 0;
}
#elif FORM == 27 // pairs of a name and a long long
// both: a3 b4
static void show(int n, ...)
{
	va_list list;

	va_start(list, n);
	while (n--) {
		const char *name = va_arg(list, const char *);
		long long value = va_arg(list, long long);

		printf("%s%lld ", name ? name : "none", value);
	}
	puts("");
	va_end(list);
}
int main(void)
{
	show(2, "a", 3LL, "b", (long long)small - 4);
	return 0;
}
#elif FORM == 28 // a function that takes from the list by its address
// host: 5 8, wasm: 5 0
static int next(va_list *list)
{
	return va_arg(*list, int);
}
static void two(int n, ...)
{
	va_list list;

	va_start(list, n);
	n = next(&list);
	printf("%d %d\n", n, next(&list));
	va_end(list);
}
int main(void)
{
	two(2, wide, small); // here
	return 0;
}
#elif FORM == 29 // a function that takes an int or a long long, as it is told
// both: 5 8
static void either(int is_wide, ...)
{
	va_list list;

	va_start(list, is_wide);
	if (is_wide)
		printf("%lld ", va_arg(list, long long));
	else
		printf("%d\n", va_arg(list, int));
	va_end(list);
}
int main(void)
{
	either(1, wide);
	either(0, small);
	return 0;
}
#elif FORM == 30 // a number of flags before the format's arguments
// both: 1 5
static void leveled(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	printf("%d ", va_arg(list, int));
	vprintf(format, list);
	va_end(list);
}
int main(void)
{
	leveled("%d\n", 1, 5);
	return 0;
}
#elif FORM == 31 // %p and %s of pointers, %c of an int
// both: x c
int main(void)
{
	say("%s %c\n", "x", 'c');
	return 0;
}
#elif FORM == 32 // a time_t for %ld before text
// host: 7 x, wasm: 7 (null)
int main(void)
{
	time_t when = 7;
	
	say("%ld %s\n", when, "x"); // here
	return 0;
}
#elif FORM == 33 // a difference of pointers for %ld
// both: 2
int main(void)
{
	char text[3];
	
	say("%ld\n", (long)(&text[2] - text));
	return 0;
}
#elif FORM == 34 // a copy of the list, for the length and then the text
// host: 9 x, wasm: 9 (null)
static void twice(const char *format, ...)
{
	va_list list, copy;
	char text[99];

	va_start(list, format);
	va_copy(copy, list);
	if (vsnprintf(NULL, 0, format, copy) < 99 && vsnprintf(text, sizeof text, format, list) > 0)
		puts(text);
	va_end(copy);
	va_end(list);
}
int main(void)
{
	twice("%ld %s", at, "x"); // here
	return 0;
}
#endif
