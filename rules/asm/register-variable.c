// Variables in registers of the host.
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
