// proof: run: host prints "7 then 8\n1 2 3 \n", wasm prints "7 then 7\n1 1 1 \n"
// job:
// job: -DFIRST
//
// A list of arguments that a function which was given it moves on.
#include <stdarg.h>
#include <stdio.h>

#ifdef FIXED
#define LIST va_list *
#define IN(list) *list
#define OF(list) &list
#else
#define LIST va_list
#define IN(list) list
#define OF(list) list
#endif

int next(LIST list)
{
	return va_arg(IN(list), int); // ok: va-list
}

void last(LIST list)
{
	printf("%d\n", next(list)); // ok: va-list
}

void two(int n, ...)
{
	va_list list;

	va_start(list, n);
	n = next(OF(list)); // expect: va-list 'next' takes arguments from 'list'
	printf("%d then ", n);
	last(OF(list));
	va_end(list);
}

void show(int n, ...)
{
	va_list list;

	va_start(list, n);
	while (n--)
		printf("%d ", next(OF(list))); // expect: va-list
	puts("");
	va_end(list);
}

#ifdef PROVE
int main(void)
{
	two(2, 7, 8);
	show(3, 1, 2, 3);
	return 0;
}
#else
void again(int n, ...)
{
	va_list list;

	va_start(list, n);
	last(list); // ok: va-list
	va_end(list);
	va_start(list, n);
	last(list); // ok: va-list
	va_end(list);
}

void copied(int n, ...)
{
	va_list list, copy;

	va_start(list, n);
	while (n--) {
		va_copy(copy, list);
		last(copy); // ok: va-list
		va_end(copy);
	}
	va_end(list);
}

void either(int n, ...)
{
	va_list list;

	va_start(list, n);
	if (n)
		last(list); // ok: va-list
	else
		last(list); // ok: va-list
	va_end(list);
}

int chosen(const char *format, va_list list)
{
	for (; *format; format++)
		if (*format == 'd')
			return next(list); // ok: va-list
	return vprintf(format, list); // ok: va-list
}

// One build or the other.
int one_of_two(int n, va_list list)
{
#ifdef FIRST
	n += next(list); // ok: va-list
	return n;
#else
	return n - next(list); // ok: va-list
#endif
}

void by_address(va_list *list)
{
	printf("%d\n", va_arg(*list, int)); // ok: va-list
}

void both(int n, ...)
{
	va_list list;

	va_start(list, n);
	by_address(&list); // ok: va-list
	by_address(&list); // ok: va-list
	va_end(list);
}
#endif
