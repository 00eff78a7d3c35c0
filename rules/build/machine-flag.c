// expect: machine-flag built with '-march=x86-64'
// flags: -march=x86-64 -O2 -fno-strict-aliasing
// proof: wasip1 compile: unsupported option '-march='
// proof-flags: -march=x86-64
// fixed-flags: -O2 -Qunused-arguments
//
// The flags are the finding; the source is any. 'ok' is the near miss: its flags are for
// every machine.
int twice(int x)
{
	return 2 * x; // ok: machine-flag
}
