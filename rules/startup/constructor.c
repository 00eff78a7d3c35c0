// target: freestanding
// proof: freestanding run: host prints "0", wasm prints "1"
// Work before main.
static volatile int ready; // else LLVM runs the constructor itself

#ifndef FIXED
__attribute__((constructor)) static void prepare(void) // expect: constructor 'prepare' runs only when the host calls
{
	ready = 1;
}
#endif

static void plain(void) // ok: constructor
{
	ready = 1;
}

int run(void)
{
#if defined(FIXED) || !defined(PROVE)
	plain();
#endif
	return !ready;
}
