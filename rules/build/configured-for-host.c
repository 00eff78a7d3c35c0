// source: configured-for-host-own.h
// Answers that hold for the host only, in a header that says that it was generated; those of the
// program's own, in a file that nobody generated, are not asked.
// proof: run: host prints "same", wasm prints "other"
#include <stdio.h>

#include "configured-for-host-own.h"

#define SIZEOF_SIZE_T 8 // ok: configured-for-host

#ifdef FIXED
#undef SIZEOF_LONG
#define SIZEOF_LONG __SIZEOF_LONG__
#endif

int main(void)
{
	puts(sizeof(long) == SIZEOF_LONG ? "same" : "other");
	return 0;
}
