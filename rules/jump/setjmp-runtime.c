// What the runtime library of -wasm-enable-sjlj holds, as clang 18 and later ask for it
// (wasi-libc has it as libsetjmp, Emscripten among its own). It is for the fixed variant
// of setjmp.c: Debian's wasi-libc is older.
#if defined FIXED && defined __wasm__
#include <stdint.h>

struct jump {
	void *call; // of the function that called setjmp()
	uint32_t label;
	struct { void *env; int value; } thrown;
};

void __wasm_setjmp(struct jump *env, uint32_t label, void *call)
{
	env->call = call;
	env->label = label;
}

uint32_t __wasm_setjmp_test(struct jump *env, void *call)
{
	return env->call == call ? env->label : 0;
}

_Noreturn void __wasm_longjmp(struct jump *env, int value)
{
	env->thrown.env = env;
	env->thrown.value = value ? value : 1;
	__builtin_wasm_throw(1, &env->thrown); // the tag of C's longjmp
}
#endif
