// proof: compile: invalid output constraint '+a' in asm
// proof: compile: unknown register name 'rax' in asm
// proof: compile: invalid input constraint 'd' in asm
#include <stdio.h>

int main(void)
{
	int x = 1;

#ifdef FIXED
	asm volatile("" : "+r"(x) : : "memory");
#else
	asm volatile("" : "+a"(x)); // expect: operand
	asm volatile("" ::: "rax", "memory"); // expect: operand
	asm volatile("" : : "d"(x)); // expect: operand
#endif
	asm volatile("" : "+r"(x)); // ok: operand
	printf("%d\n", x);
	return 0;
}
