// Functions without prologue and epilogue.
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
