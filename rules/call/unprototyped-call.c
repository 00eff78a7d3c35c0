// flags: -std=gnu89 -Wno-implicit-function-declaration -Wno-deprecated-non-prototype
// source: unprototyped-call-1.c
// proof: wasip1 link: function signature mismatch: scale
// proof: wasip1 run: trap unreachable
// proof-flags: -std=gnu89 -Wno-implicit-function-declaration -Wno-deprecated-non-prototype
// proof-host-flags: -std=gnu89 -Wno-implicit-function-declaration -Wno-deprecated-non-prototype
// Calls that say what a function takes, because no prototype does.
#include <stdio.h>

#ifdef FIXED
int scale(float f);
#else
int scale();
#endif
int fits();
int mixed();

int main(int argc, char **argv)
{
	(void)argv;
#ifndef PROVE
	if (argc > 5) {
		implicit(1);             /* expect: unprototyped-call 'implicit' is called without prototype as (i32) -> i32, but defined as (i32) -> void in */
		fits(1, 2.0f);           /* ok: unprototyped-call */
		mixed(1);                /* ok: unprototyped-call */
		return mixed(1, 2);      /* ok: unprototyped-call */
	}
#endif
	printf("%d\n", scale(2.0f) > 5); /* expect: unprototyped-call 'scale' is called without prototype as (f64) -> i32, but defined as (f32) -> i32 */
	return 0;
}
