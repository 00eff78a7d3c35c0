// proof: compile: llvm.clear_cache is not supported on wasm
// What the parser takes for wasm, and the back end does not.
static char code[64];

void flushed(void)
{
#ifndef FIXED
	__builtin___clear_cache(code, code + sizeof code); // expect: back-end '__builtin___clear_cache' passes clang's parser for wasm, and then the back end refuses it: llvm.clear_cache is not supported on wasm
#endif
}

#ifndef PROVE
#define TAIL __attribute__((musttail))
int next(int n);
int step(int n)
{
	if (n)
		TAIL return next(n - 1); // expect: back-end 'musttail'
	[[clang::musttail]] return next(n); // expect: back-end before LLVM
}

int next(int n)
{
	if (n) [[clang::nomerge]] // ok: back-end
		step(n);
	return step(n); // ok: back-end
}

void *thread(void)
{
	return __builtin_thread_pointer(); // expect: back-end Cannot select
}

int counted(unsigned n)
{
	return __builtin_popcount(n) + (int)sizeof(__builtin_thread_pointer()); // ok: back-end
}

#ifdef __x86_64__
void guarded(void)
{
	__builtin___clear_cache(code, code + 1); // ok: back-end
}
#endif
#endif
