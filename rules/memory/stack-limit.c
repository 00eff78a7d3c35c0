// proof: run: host prints "11111111111111\n", wasm prints "00000000000000\n"
// source: stack-limit-1.c
// source: stack-limit-own.h
// A limit of the stack, as far below an address on it as a program of the host may go.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "stack-limit-own.h"

#define LIMIT (1024 * 1024)
#define NOINLINE __attribute__((noinline))

// What the limit is less than the address: all there is, where it wraps.
#ifdef FIXED
#define BELOW(address, size) ((uintptr_t)(address) > (size) ? (uintptr_t)(address) - (size) : 0)
#define BELOW_TEXT(address, size) ((char *)BELOW(address, size))
#else
#define BELOW(address, size) ((uintptr_t)(address) - (size))
#define BELOW_TEXT(address, size) ((char *)(address) - (size))
#endif

struct runtime {
	uintptr_t top, limit;
	size_t size;
};

static uintptr_t stack_pointer(void)
{
	return (uintptr_t)__builtin_frame_address(0);
}

NOINLINE static int has_room(const struct runtime *rt, size_t need)
{
	return stack_pointer() - need >= rt->limit; // ok: stack-limit
}

// A field, less another field: the address comes from a function.
NOINLINE static int by_field(struct runtime *rt)
{
	rt->top = stack_pointer();
	rt->limit = rt->size ? BELOW(rt->top, rt->size) : 0; // expect: stack-limit 'rt->size' is taken off an address of the stack, 'top'
	return has_room(rt, 256);
}

// The builtin, less a number.
NOINLINE static int by_builtin(struct runtime *rt)
{
	rt->limit = BELOW(__builtin_frame_address(0), LIMIT); // expect: stack-limit 1048576 bytes are taken off an address of the stack, '__builtin_frame_address'
	return has_room(rt, 256);
}

// The address of a local variable.
static char *text_limit;

NOINLINE static int by_local(void)
{
	char here, *volatile at = &here;

	text_limit = BELOW_TEXT(&here, LIMIT); // expect: stack-limit 1048576 bytes are taken off an address of the stack, 'here'
	return at > text_limit;
}

// Of one that holds it.
NOINLINE static int by_variable(size_t size)
{
	volatile char here = 0;
	uintptr_t top = (uintptr_t)&here, limit;

	limit = BELOW(top, size); // expect: stack-limit 'size' is taken off an address of the stack, 'top'
	return (uintptr_t)&here > limit;
}

// Kept in a variable, and less a number where one asks.
static char *stack_base;

NOINLINE static int by_base(void)
{
	char here, *volatile at = &here;

	return at > BELOW_TEXT(stack_base, LIMIT); // expect: stack-limit 1048576 bytes are taken off an address of the stack, 'stack_base'
}

// Handed to who keeps the limit.
NOINLINE static void set_limit(struct runtime *rt, uintptr_t top)
{
	rt->limit = BELOW(top, rt->size); // expect: stack-limit 'rt->size' is taken off an address of the stack, 'top'
}

NOINLINE static int by_parameter(struct runtime *rt)
{
	set_limit(rt, stack_pointer());
	return has_room(rt, 256);
}

// Down to it.
NOINLINE static int by_decrement(size_t size)
{
	uintptr_t at = stack_pointer(), limit = at;

#ifdef FIXED
	limit = BELOW(limit, size);
#else
	limit -= size; // expect: stack-limit 'size' is taken off an address of the stack, 'limit'
#endif
	return at > limit;
}

// Returned.
NOINLINE static uintptr_t lowest_of(size_t size)
{
	long here[2] = { 0, 0 };
	uintptr_t top = (uintptr_t)here;

	return BELOW(top, size); // expect: stack-limit 'size' is taken off an address of the stack, 'top'
}

NOINLINE static int by_result(size_t size)
{
	return stack_pointer() > lowest_of(size);
}

// A structure's own, with a margin besides.
struct thread {
	void *high;
	void *guard;
};

NOINLINE static void set_guard(struct thread *t, size_t size)
{
	t->guard = BELOW_TEXT(t->high, size - 4096); // expect: stack-limit 'size - 4096' is taken off an address of the stack, 'high'
}

NOINLINE static int by_record(struct thread *t, size_t size)
{
	char here;

	t->high = &here;
	set_guard(t, size);
	return (uintptr_t)&here > (uintptr_t)t->guard;
}

// Of a static variable.
NOINLINE static int by_static(void)
{
	static uintptr_t low;

	low = BELOW(stack_pointer() & ~(uintptr_t)15, 8 * LIMIT); // expect: stack-limit 8388608 bytes are taken off an address of the stack, 'stack_pointer'
	return stack_pointer() > low;
}

// Another unit says where the stack is.

NOINLINE static int by_other_result(size_t size)
{
	uintptr_t limit = BELOW(address_here(), size); // expect: stack-limit 'size' is taken off an address of the stack, 'address_here'

	return stack_pointer() > limit;
}

NOINLINE static int by_other_field(size_t size)
{
	struct frames frames = { 0, 0 };

	remember(&frames);
	frames.low = BELOW(frames.high, size); // expect: stack-limit 'size' is taken off an address of the stack, 'high'
	return stack_pointer() > frames.low;
}

// With a margin, and aligned.
NOINLINE static int by_margin(size_t size)
{
	uintptr_t limit = BELOW(stack_pointer(), size) + 4096; // expect: stack-limit 'size' is taken off an address of the stack, 'stack_pointer'

	return stack_pointer() > limit;
}

NOINLINE static int by_aligned(size_t size)
{
	uintptr_t limit = BELOW(stack_pointer(), size) & ~(uintptr_t)4095; // expect: stack-limit 'size' is taken off an address of the stack, 'stack_pointer'

	return stack_pointer() > limit;
}

// What is right.

// Other units' addresses are of something else.
NOINLINE static uintptr_t of_the_heap(size_t size)
{
	struct frames frames = { 0, 0 };

	remember(&frames);
	frames.heap_low = frames.heap_high - size; // ok: stack-limit
	return frames.heap_low + size - 1;
}

// It asks how much there is.
NOINLINE static int by_check(struct runtime *rt)
{
	rt->top = stack_pointer();
	rt->limit = 0;
	if (rt->size < rt->top)
		rt->limit = rt->top - rt->size; // ok: stack-limit
	return has_room(rt, 256);
}

// It fits.
NOINLINE static int by_little(struct runtime *rt)
{
	rt->limit = stack_pointer() - 8192; // ok: stack-limit
	return has_room(rt, 256);
}

// How much there is between two, not a limit.
NOINLINE static size_t used(void)
{
	char here;

	return (uintptr_t)stack_base - (uintptr_t)&here; // ok: stack-limit
}

// Of a buffer's end.
NOINLINE static int digits(unsigned value)
{
	char buffer[16], *at = buffer + sizeof buffer;
	size_t length = 0;

	do
		buffer[15 - length++] = (char)('0' + value % 10);
	while (value /= 10);
	at = at - length; // ok: stack-limit
	return at[0] != '0';
}

// Of a buffer of words, and of alloca()'s.
NOINLINE static int backwards(size_t length)
{
	uint32_t words[4] = { 0, 0, 0, 1 };
	char *end = (char *)words + sizeof words, *begin = end - length; // ok: stack-limit
	char *other = __builtin_alloca(16), *last = other + 16;

	*(other = last - length) = 1; // ok: stack-limit
	return begin[length - 4] + *other == 2;
}

// Of the heap's.
NOINLINE static uintptr_t room(uintptr_t end, size_t size)
{
	return end - size; // ok: stack-limit
}

// Up, where nothing wraps.
NOINLINE static int upwards(struct runtime *rt)
{
	rt->limit = stack_pointer() + rt->size; // ok: stack-limit
	return rt->limit > stack_pointer();
}

int main(void)
{
	struct runtime rt = { 0, 0, LIMIT };
	struct thread thread;
	char here;

	stack_base = &here;
	// What is right says so in both worlds.
	if (!by_check(&rt) || !by_little(&rt) || used() > 60000 || !digits(12) || !backwards(8) || !room(64, 32) || of_the_heap(1) || !upwards(&rt))
		return 1;
	printf("%d%d%d%d%d", by_field(&rt), by_builtin(&rt), by_local(), by_variable(LIMIT), by_base());
	printf("%d%d%d%d", by_other_result(LIMIT), by_other_field(LIMIT), by_margin(LIMIT), by_aligned(LIMIT));
	printf("%d%d%d%d%d\n", by_parameter(&rt), by_decrement(LIMIT), by_result(LIMIT), by_record(&thread, LIMIT),
	       by_static());
	return 0;
}
