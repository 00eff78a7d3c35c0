// proof: run: host prints "called 5\n", wasm prints "ignored\n"
//
// Numbers that stand for a function.
#include <stdint.h>
#include <stdio.h>

typedef void (*handler)(int);

static void called(int value)
{
	printf("called %d\n", value);
}

#ifdef FIXED
static void ignore(int value)
{
	(void)value;
}
#define IGNORE ignore
#else
#define IGNORE ((handler)1)
#endif

static handler volatile chosen = called;

static void handle(handler what)
{
	if (what == IGNORE) // expect: sentinel-pointer '(handler)1' may be a function
		puts("ignored");
	else
		what(5);
}

int main(void)
{
	handle(chosen);
	return 0;
}

#ifndef PROVE
// expect-next-line: sentinel-pointer '(handler)2'
handler table[] = { called, (handler)(intptr_t)2 };
handler none = (handler)0;       // ok: sentinel-pointer
handler all = (handler)-1;       // ok: sentinel-pointer
void *data = (void *)1;          // ok: sentinel-pointer
handler far = (handler)0x100000; // ok: sentinel-pointer
#endif
