// proof: compile: invalid instruction
//
// Instructions in asm statements, in every spelling; a barrier is none.
#ifndef PROVE

void spellings(void)
{
	asm("pause");                            // expect: inline 'pause'
	__asm("pause");                          // expect: inline
	__asm__("pause");                        // expect: inline
	asm volatile("mfence" ::: "memory");     // expect: inline 'mfence'
	__asm__ __volatile__("rep; nop");        // expect: inline
	asm inline("pause");                     // expect: inline
	asm volatile inline("pause");            // expect: inline
	__asm__ volatile (                       // expect: inline
		"lfence\n\t"
		"rdtsc"
		::: "rax", "rdx", "memory");
}

unsigned long cycles(void)
{
	unsigned lo, hi;

	asm volatile("rdtsc" : "=a"(lo), "=d"(hi)); // expect: inline 'rdtsc'
	return (unsigned long)hi << 16 | lo;
}

int labels(int x)
{
	asm goto("test %0, %0; jz %l1" :: "r"(x) :: out); // expect: inline
	return 1;
out:
	return 0;
}

int after_comment(int x)
{
	asm("# add\n\taddl $1, %0" : "+r"(x)); // expect: inline 'addl
	asm("/* add */ addl $1, %0" : "+r"(x)); // expect: inline 'addl
	return x;
}

#define RELAX() __asm__ volatile("pause" ::: "memory")
#define EMIT(text) asm(text)

void macros(void)
{
	RELAX();     // expect: inline
	EMIT("int3"); // expect: inline 'int3'
}

void guarded(void)
{
#if defined(__x86_64__)
	asm volatile("pause"); // guarded: inline
#endif
}

#ifdef __wasm__
int wasm_code(int x)
{
	int r;

	asm("local.get %1\n\tlocal.set %0" : "=r"(r) : "r"(x)); // ok: inline
	return r;
}
#endif

// Barriers in every spelling.
void barriers(int x, int *p)
{
	asm("");                                  // ok: inline
	asm volatile("");                         // ok: inline
	__asm("" ::: "memory");                   // ok: inline
	__asm__ __volatile__("" : : : "memory");  // ok: inline
	asm volatile("" : "+r"(x));               // ok: inline
	asm volatile("" : "=m"(*p) : "r"(p));     // ok: inline
	asm volatile(" \n\t" ::: "memory");       // ok: inline
	asm volatile(";" ::: "memory");           // ok: inline
	asm volatile("# nothing" ::: "memory");   // ok: inline
	asm volatile("/* nothing */" ::: "memory"); // ok: inline
	asm volatile("// one\n# two\n/* three */\n" ::: "memory"); // ok: inline
	asm volatile("nop");                      // ok: inline
}

// A label for a symbol, a string, a comment (asm("pause")), what is left out.
int labelled(void) __asm__("_labelled"); // ok: inline
const char *text = "asm(\"pause\")";     // ok: inline
#if 0
void left_out(void) { asm("pause"); }    // ok: inline
#endif
#else
#include <stdio.h>
#ifdef FIXED
#define RELAX() ((void)0)
#define BARRIER() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#else
#define RELAX() __asm__ volatile("pause" ::: "memory")
#define BARRIER() __asm__ volatile("" ::: "memory")
#endif

int main(void)
{
	int n = 0;

	while (n < 3) {
		RELAX();
		BARRIER();
		n++;
	}
	printf("%d\n", n);
	return 0;
}
#endif
