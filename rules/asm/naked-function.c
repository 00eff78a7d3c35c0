// proof: compile: invalid instruction
//
// Functions without prologue and epilogue.
#ifndef PROVE
__attribute__((naked)) void trampoline(void) // expect: naked-function 'trampoline'
{
	asm("jmp *%rax");
}

#ifdef __x86_64__
__attribute__((naked)) void host_only(void) // guarded: naked-function
{
	asm("ret");
}
#endif

__attribute__((noinline)) void dressed(void) {} // ok: naked-function
#else
#include <stdio.h>
#ifdef FIXED
int answer(void)
{
	return 42;
}
#else
__attribute__((naked)) int answer(void)
{
	asm("movl $42, %eax\n\tret");
}
#endif

int main(void)
{
	printf("%d\n", answer());
	return 0;
}
#endif
