// source: symbol-kind-1.c
// proof: link: symbol type mismatch: table
//
// Names that two units take for different things.
#include <stdio.h>

#ifdef FIXED
int table(void);
#else
extern const unsigned char table[]; // expect: symbol-kind 'table' is a variable here, but a function in symbol-kind-1.c:2
#endif
extern int limit; // ok: symbol-kind
int same(void);   // ok: symbol-kind
int unused_kind(void); // ok: symbol-kind

int main(void)
{
#ifdef FIXED
	printf("%d\n", (table() != 0) + limit + same());
#else
	printf("%d\n", (table[0] != 0) + limit + same());
#endif
	return 0;
}
