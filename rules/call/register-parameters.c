// proof: wasip1 compile: 'regparm' is not valid on this platform
// Parameters in registers of x86.
#ifdef FIXED
#define FAST
#else
#define FAST __attribute__((regparm(3)))
#endif

FAST int sum(int a, int b) // expect: register-parameters
{
	return a + b;
}

#ifdef __i386__
__attribute__((regparm(3))) int host_only(int a);
#endif

__attribute__((ms_abi)) int other(int a) // ok: register-parameters
{
	return a;
}

int main(void)
{
	return sum(1, 2) - 3 + other(0);
}
