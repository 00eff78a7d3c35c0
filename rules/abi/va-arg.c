// proof: run: host prints "3\na b .\n7 8\n", wasm prints "25769803780\na .\n7 0\n"
// Arguments that va_arg() takes as another width.
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>

#ifdef FIXED
#define WIDE(n) (int64_t)(n)
#define SMALL(n) (int)(n)
#else
#define WIDE(n) (n)
#define SMALL(n) (n)
#endif

static int64_t sum(int n, ...)
{
	int64_t s = 0;
	va_list list;

	va_start(list, n);
	while (n--)
		s += va_arg(list, int64_t);
	va_end(list);
	return s;
}

// Pairs, up to a null pointer.
static void pairs(const char *first, ...)
{
	const char *name;
	va_list list;

	va_start(list, first);
	while ((name = va_arg(list, const char *))) {
		long long value = va_arg(list, long long);

		printf("%s ", value ? name : "none");
	}
	puts(".");
	va_end(list);
}

static void two(int n, ...)
{
	va_list list;

	va_start(list, n);
	n = va_arg(list, int);
	printf("%d %d\n", n, va_arg(list, int));
	va_end(list);
}

void shown(void)
{
	int64_t seven = 7;

	// expect-next-line: va-arg argument 1 of '...' is 'int' of 4 bytes in wasm32, but 'sum' takes 'int64_t' of 8; 3 more in this call
	printf("%lld\n", (long long)sum(2, WIDE(1), WIDE(2), WIDE(3), WIDE(4)));
	// expect-next-line: va-arg argument 2 of '...' is 'int' of 4 bytes in wasm32, but 'pairs' takes 'long long' of 8
	pairs("", "a", WIDE(1), "b", WIDE(2), (char *)0);
	two(2, SMALL(seven), 8); // expect: va-arg argument 1 of '...' is 'int64_t' of 8 bytes in wasm32, but 'two' takes 'int' of 4
}

#ifdef PROVE
int main(void)
{
	shown();
	return 0;
}
#else
static void vmany(int n, va_list list)
{
	while (n--)
		printf("%ld", va_arg(list, long));
}

void many(int n, ...)
{
	va_list list;

	va_start(list, n);
	vmany(n, list);
	va_end(list);
}

// Of every width: which one depends on what the first parameter says.
void any(int how, ...)
{
	va_list list;

	va_start(list, how);
	if (how == 1)
		printf("%ld", va_arg(list, long));
	else
		printf("%lld", va_arg(list, long long));
	va_end(list);
}

struct walk {
	va_list list;
};
void walked(struct walk *walk);

void kept(int n, ...)
{
	struct walk walk;
	va_list list;

	va_start(list, n);
	n = va_arg(list, int);
	va_copy(walk.list, list);
	walked(&walk);
	va_end(list);
}

void by_address(va_list *list)
{
	printf("%d", va_arg(*list, int));
}

void addressed(int n, ...)
{
	va_list list;

	va_start(list, n);
	by_address(&list);
	by_address(&list);
	va_end(list);
}

void names(const char *first, ...)
{
	va_list list;

	va_start(list, first);
	while (first)
		first = va_arg(list, const char *);
	va_end(list);
}

void mixed(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	for (; *format; format++)
		if (*format == 'd')
			printf("%d", va_arg(list, int));
		else if (*format == 'f')
			printf("%f", va_arg(list, double));
	va_end(list);
}

void calls(int64_t v, off_t at, size_t n, long l, void *p, int i)
{
	many(2, at, n);                   // expect: va-arg 'off_t' of 8 bytes in wasm32, but 'many' takes 'long' of 4
	addressed(2, v, i);               // expect: va-arg
	mixed("dd", v, i);                // expect: va-arg 'mixed'
	sum(1, n);                        // expect: va-arg 'size_t'
	sum(1, p);                        // expect: va-arg 'void *'
	names("a", v, NULL);              // expect: va-arg
	many(3, l, n, i);                 // ok: va-arg
	many(1, p);                       // ok: va-arg
	sum(2, v, (int64_t)i);            // ok: va-arg
	sum(2, v, -1);                    // ok: va-arg
	any(1, v);                        // ok: va-arg
	kept(1, v, 1);                    // ok: va-arg
	two(1, v);                        // ok: va-arg
	addressed(2, l, i);               // ok: va-arg
	names("a", "b", NULL);            // ok: va-arg
	names("a", "b", 0);               // ok: va-arg
	pairs("", "a", 2LL, NULL);        // ok: va-arg
	mixed("df", i, 1.0);              // ok: va-arg
}
#endif
