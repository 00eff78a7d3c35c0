// proof: compile: unknown register name 'rsp' in asm
// proof: compile: unknown register name 'rax' in asm
//
// Variables in registers of the host.
#ifndef PROVE
register unsigned long stack_pointer asm("rsp"); // expect: register-variable 'rsp'

unsigned long sp(void)
{
	return stack_pointer;
}

long call(long number)
{
	register long rax __asm__("rax") = number; // expect: register-variable 'rax'

	asm volatile("" : "+r"(rax));
	return rax;
}

#ifdef __x86_64__
long guarded(void)
{
	register long rbx asm("rbx") = 1; // guarded: register-variable

	return rbx;
}
#endif

int labelled asm("_labelled");            // ok: register-variable
int function(void) asm("_function");      // ok: register-variable
int plain(void) { register int i = 1; return i; } // ok: register-variable
#else
#include <stdio.h>
#ifndef FIXED
register unsigned long stack_pointer asm("rsp");
#endif

__attribute__((noinline)) static unsigned long depth(unsigned long base)
{
#ifdef FIXED
	volatile char here = 0;
	unsigned long stack_pointer = (unsigned long)&here;
#endif
	return base - stack_pointer;
}

int main(void)
{
#ifdef FIXED
	long rax = 1;
#else
	register long rax asm("rax") = 1;
#endif
	volatile char here[64];

	asm volatile("" : "+r"(rax));
	printf("%d %ld\n", depth((unsigned long)(here + sizeof here)) < 65536, rax);
	return 0;
}
#endif
