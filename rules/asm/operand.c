// proof: compile: invalid output constraint '+a' in asm
// proof: compile: unknown register name 'rax' in asm
//
// Barriers whose operands only fit the host.
#ifndef PROVE
void barriers(int x, double d, void *p)
{
	asm volatile("" : "+a"(x));          // expect: operand
	asm volatile("" : "+x"(d));          // expect: operand
	asm volatile("" ::: "rax");          // expect: operand 'rax'
	asm volatile("" : "+r"(x));          // ok: operand
	asm volatile("" :: "g"(p) : "memory"); // ok: operand
	asm volatile("pause" : "+a"(x));     // ok: operand
}

unsigned eax(void)
{
	unsigned a;

	asm("cpuid"
	    : "=a"(a)                    // ok: operand
	    :: "ebx", "ecx", "edx");     // ok: operand
	return a;
}

void guarded(int x)
{
#ifdef __x86_64__
	asm volatile("" : "+a"(x)); // ok: operand
#endif
	(void)x;
}
#else
#include <stdio.h>
#ifdef FIXED
#define IN_A "+r"
#define CLOBBERED "memory"
#else
#define IN_A "+a"
#define CLOBBERED "rax"
#endif

int main(void)
{
	int x = 1;

	asm volatile("" : IN_A(x));
	asm volatile("" ::: CLOBBERED);
	printf("%d\n", x);
	return 0;
}
#endif
