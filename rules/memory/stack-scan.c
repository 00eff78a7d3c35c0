// proof: run: host prints "kept", wasm prints "lost"
// proof-host-flags: -O0
// A collector that looks for roots on the stack.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#ifndef PROVE
#include <setjmp.h>
#endif

static void *roots[1];

__attribute__((noinline)) static int scan(uintptr_t hidden, const uintptr_t *bottom)
{
#ifdef FIXED
	(void)bottom;
	return roots[0] == (void *)~hidden;
#else
	const uintptr_t *at = __builtin_frame_address(0); // expect: stack-scan '__builtin_frame_address' finds a stack that does not hold

	for (; at < bottom; at++)
		if (*at == ~hidden)
			return 1;
	return 0;
#endif
}

#ifndef PROVE
static const char *limit;

static int too_deep(void)
{
	char here;

	return (const char *)&here < limit; // expect: stack-scan the address of local 'here' is compared
}

static int in_array(const char *p)
{
	char buffer[8] = "";

	return p >= buffer && p < buffer + sizeof buffer; // ok: stack-scan
}

static uintptr_t registers(void)
{
	jmp_buf env;

	setjmp(env);                // ok: stack-scan
	return *(uintptr_t *)env; // expect: stack-scan a jmp_buf is read as memory
}
#else
#define too_deep() 0
#define in_array(p) 0
#define registers() 0
#endif

int main(int argc, char **argv)
{
	uintptr_t bottom[4] = { 0 };
	char *object = malloc(16);

	if (argc > 9)
		return too_deep() + in_array(argv[0]) + (int)registers();
	roots[0] = object;
	*object = 'x';
	// The object's address is on the stack only.
	puts(scan(~(uintptr_t)object, bottom + 4) ? "kept" : "lost");
	roots[0] = 0;
	return *object != 'x';
}
