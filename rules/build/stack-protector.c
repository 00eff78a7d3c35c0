// expect: stack-protector built with '-fstack-protector-all'
// flags: -fstack-protector-all
// sysroot: /usr
// proof: wasip1 link: undefined symbol: __stack_chk_fail
// proof-flags: -fstack-protector-all
// fixed-flags: -fno-stack-protector
//
// The flags are the finding; the source is any.
int middle(int n)
{
	int a[16] = { 1, 2, 3 };

	return a[n & 15]; // ok: stack-protector
}
