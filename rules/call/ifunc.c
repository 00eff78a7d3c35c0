// proof: wasip1 link: undefined symbol: sum
// An implementation that the dynamic loader chooses.
static int sum_plain(int a, int b) { return a + b; }

#ifdef FIXED
static int (*sum)(int, int) = sum_plain;
#else
static void *choose_sum(void) { return (void *)sum_plain; }

int sum(int a, int b) __attribute__((ifunc("choose_sum"))); // expect: ifunc 'sum'
#endif

#ifndef __wasm__
static void *choose(void) { return (void *)sum_plain; }

int host_only(int a, int b) __attribute__((ifunc("choose"))); // guarded: ifunc 'host_only'
#endif

int named(int a, int b) __attribute__((alias("defined"))); // ok: ifunc
int defined(int a, int b) { return a * b; }

int main(void)
{
	return sum(1, 2) - 3 + named(0, 1);
}
