// Barriers whose operands only fit the host.
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
