// proof: wasip1 link: undefined symbol: renderer_start
// Names that the linker looks for in vain.
#include <stdio.h>

int renderer_start(int mode);
extern int renderer_state;

#ifdef FIXED
int renderer_state;
int renderer_start(int mode)
{
	return mode;
}
#endif

#ifndef PROVE
extern int defined_here = 1;
int *where(void)
{
	return &defined_here; // ok: undefined-symbol
}
int (*chosen(void))(const void *, const void *);
long elapsed(void);
int labels(void), present(void), size(void);
#define ALL() (chosen() == NULL) + elapsed() + labels() + present() + size()
#else
#define ALL() 0
#endif

int main(void)
{
	int all = ALL();

	renderer_state = 1;                     // expect: undefined-symbol 'renderer_state' is not defined for the target
	printf("%d\n", renderer_start(1));      // expect: undefined-symbol 'renderer_start' is not defined for the target: no unit of the project
	return renderer_start(renderer_state) + all - 1; // ok: undefined-symbol
}

#ifndef PROVE
// An address is a use as well.
int compare(const void *a, const void *b);
int (*chosen(void))(const void *, const void *)
{
	return compare; // expect: undefined-symbol 'compare'
}

// At file scope, too.
int handle(int event);
int (*const handlers[])(int) = { handle }; // expect: undefined-symbol 'handle'

// Defined, but not in the target's build.
long ticks(void);
#ifndef __wasm__
long ticks(void)
{
	return 1;
}
#endif
long elapsed(void)
{
	return ticks(); // expect: undefined-symbol 'ticks' is not defined for the target: the unit that defines it does so for the host only
}

// The label is what the linker looks for.
int plain(void) __asm__("labelled");
int other(void) __asm__("nowhere");
int labelled(void)
{
	return 1;
}
int own(void) __asm__("exported");
int own(void)
{
	return 2;
}
int exported(void);
int labels(void)
{
	return plain() + exported() // ok: undefined-symbol
	       + other();           // expect: undefined-symbol 'nowhere'
}

// What may be absent, what the host gives, what the linker makes, what the library has.
int optional(void) __attribute__((weak));
int imported(int x) __attribute__((import_module("env"), import_name("imported")));
extern unsigned char __heap_base, __data_end;
extern char **environ;
inline int twice(int x) { return x * 2; }
extern int twice(int x);
int present(void)
{
	return (optional ? optional() : 0)            // ok: undefined-symbol
	       + imported(1)                          // ok: undefined-symbol
	       + (int)(&__heap_base - &__data_end)    // ok: undefined-symbol
	       + (environ != NULL) + twice(2)         // ok: undefined-symbol
	       + __builtin_popcount(3);               // ok: undefined-symbol
}

// Nothing is read here.
extern int table[10];
int size(void)
{
	return sizeof(table); // ok: undefined-symbol
}

// A declaration alone is no use, and code that nothing reaches is passed over.
int never_called(void);
int lost(void);
static int forgotten(void)
{
	return lost(); // unreached: undefined-symbol 'lost'
}

// Another rule says so.
#include <sys/stat.h>
int other_rule(void)
{
	return (int)umask(022); // ok: undefined-symbol
}
#endif
