// source: symbol-signature-1.c
// source: symbol-signature-2.c
// source: symbol-signature-width.h
// proof: wasip1 link: function signature mismatch: total
// proof: wasip1 run: trap unreachable
// One symbol, declared as something else than it is.
#include <stdio.h>

#ifdef FIXED
int total(int a, int b);
#else
int total(int a, int b, int c); // expect: symbol-signature 'total' is declared as (i32,i32,i32) -> i32 here, but defined as (i32,i32) -> i32 in
#endif
int unused(int a);              // ok: symbol-signature
long as_long(long a);           // ok: symbol-signature
#ifndef PROVE
void result(int a);             // expect: symbol-signature 'result' is declared as (i32) -> void
#else
int result(int a);
#endif
int elsewhere(double a);        // ok: symbol-signature

#ifndef PROVE
#include "symbol-signature-width.h"
#endif

int main(int argc, char **argv)
{
	(void)argv;
	if (argc > 5) {
		result(1);
#ifndef PROVE
		get(1);
#endif
		return (int)as_long(1);
	}
#ifdef FIXED
	printf("%d\n", total(argc, argc));
#else
	printf("%d\n", total(argc, argc, 3));
#endif
	return 0;
}
