// flags: -fcommon
// proof: wasip1 link: undefined symbol: shared
// proof-flags: -fcommon
// Variables that units share without saying which one defines them.
#include <stdio.h>

#ifdef FIXED
int shared = 0;
#else
int shared;                // expect: common-symbol 'shared'
#endif
int defined_here = 1;      // ok: common-symbol
static int internal;       // ok: common-symbol
extern int declared;       // ok: common-symbol
__attribute__((nocommon)) int never; // ok: common-symbol

int main(int argc, char **argv)
{
	(void)argv;
	shared += argc;
	internal += never;
	printf("%d\n", shared + internal + defined_here);
	return 0;
}
