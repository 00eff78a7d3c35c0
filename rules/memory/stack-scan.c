// proof: run: host prints "kept 2222222\n", wasm prints "lost 0000000\n"
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

// Forms of a collector: each looks for both of two objects, which only locals hold.
struct bag {
	struct bag *next;
	int seen;
};

#define NOINLINE __attribute__((noinline))

static struct bag *all;
static uintptr_t *stack_bottom;
static void *volatile kept[2];

NOINLINE static struct bag *new_bag(void)
{
	struct bag *bag = malloc(sizeof *bag);

	if (!bag)
		exit(1);
	bag->next = all;
	bag->seen = 0;
	all = bag;
	return bag;
}

static void look(uintptr_t word)
{
	for (struct bag *bag = all; bag; bag = bag->next)
		bag->seen |= (uintptr_t)bag == word;
}

// The program's own list of roots, which FIXED keeps.
static void look_at_roots(void)
{
#ifdef FIXED
	look((uintptr_t)kept[0]);
	look((uintptr_t)kept[1]);
#endif
}

// From a local array to where main() was, by a variable.
NOINLINE static void scan_variable(void)
{
	uintptr_t registers[8];
	uintptr_t *p, *top = (uintptr_t *)(void *)&registers;

	*(volatile uintptr_t *)registers = 0;
	look_at_roots();
#ifndef FIXED
	for (p = top; p < stack_bottom; p++) // expect: stack-scan the words from 'p' to 'stack_bottom'
		look(*p);
#endif
}

// In a function that is handed both ends.
NOINLINE static void scan_range(uintptr_t *low, uintptr_t *high)
{
	while (low < high) // expect: stack-scan the words from 'low' to 'high'
		look(*low++);
}

NOINLINE static void scan_handed(void)
{
	uintptr_t here = 0;

	look_at_roots();
#ifndef FIXED
	scan_range(&here, stack_bottom);
#endif
	(void)here;
}

// Ends that a record keeps.
struct collector {
	void **low, **high;
};

NOINLINE static void scan_record(struct collector *gc)
{
	void **at;

	for (at = gc->low; at != gc->high; at++) // expect: stack-scan the words from 'at' to 'high'
		look((uintptr_t)*at);
}

NOINLINE static void scan_kept(struct collector *gc)
{
	void *here = NULL;

	look_at_roots();
	gc->low = &here;
#ifndef FIXED
	scan_record(gc);
#endif
}

// As text, aligned by hand.
NOINLINE static void scan_anything(void *from, void *to)
{
	void **at = (void **)((uintptr_t)from & ~(sizeof(void *) - 1)), **end = to;

	for (; at < end; at++) // expect: stack-scan the words from 'at' to 'end'
		look((uintptr_t)*at);
}

NOINLINE static void scan_text(void)
{
	char here = 0;

	look_at_roots();
#ifndef FIXED
	scan_anything(&here, stack_bottom);
#endif
	(void)here;
}

// Down, from the base.
NOINLINE static void scan_down(void)
{
	volatile uintptr_t here = 0;

	look_at_roots();
#ifndef FIXED
	for (uintptr_t *at = stack_bottom; at > (uintptr_t *)&here; at--) // expect: stack-scan the words from 'at' to 'here'
		look(*at);
#endif
}

// By number.
NOINLINE static void scan_counted(void)
{
	uintptr_t here = 0, *low = &here;

	look_at_roots();
#ifndef FIXED
	for (size_t i = 0; i < (size_t)(stack_bottom - low); i++) // expect: stack-scan the words from 'stack_bottom' to 'low'
		look(low[i]);
#endif
	(void)low;
}

// As text, in steps of a pointer.
NOINLINE static void scan_steps(void)
{
	char here[sizeof(void *)], *at = (char *)(((uintptr_t)&here + 7) & ~(uintptr_t)7);

	look_at_roots();
#ifndef FIXED
	while (at < (char *)stack_bottom) { // expect: stack-scan the words from 'at' to 'stack_bottom'
		look(*(uintptr_t *)(void *)at);
		at += sizeof(void *);
	}
#endif
	(void)at;
}

// A buffer is one frame's, whoever reads it.
NOINLINE static uintptr_t sum(const uintptr_t *from, const uintptr_t *to)
{
	uintptr_t total = 0;

	for (; from < to; from++) // ok: stack-scan
		total += *from;
	return total;
}

static struct collector marks;

NOINLINE static int collect(int form)
{
	int seen = 0;

	switch (form) {
	case 0:
		scan_variable();
		break;
	case 1:
		scan_handed();
		break;
	case 2:
		scan_kept(&marks);
		break;
	case 3:
		scan_text();
		break;
	case 4:
		scan_counted();
		break;
	case 5:
		scan_steps();
		break;
	default:
		scan_down();
	}
	for (struct bag *bag = all; bag; bag = bag->next)
		seen += bag->seen;
	return seen;
}

// Which of both a collection sees that runs while they are in use.
NOINLINE static int found(int form)
{
	struct bag *a = new_bag(), *b = new_bag();
	int seen;

#ifdef FIXED
	kept[0] = a;
	kept[1] = b;
#endif
	seen = collect(form);
	all = NULL;
	return a != b && a->next != b ? seen : 9;
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
	uintptr_t bottom[4] = { 0 }, words[2] = { 1, 2 };
	void *high = NULL;
	char *object = malloc(16);

	if (argc > 9)
		return too_deep() + in_array(argv[0]) + (int)registers();
	roots[0] = object;
	*object = 'x';
	// The object's address is on the stack only.
	printf("%s ", scan(~(uintptr_t)object, bottom + 4) ? "kept" : "lost");
	stack_bottom = &bottom[3];
	marks.high = &high;
	for (int form = 0; form < 7; form++)
		printf("%d", found(form));
	puts(sum(words, words + 2) == 3 ? "" : "wrong");
	roots[0] = 0;
	return *object != 'x';
}
