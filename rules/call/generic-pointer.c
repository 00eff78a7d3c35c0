// flags: -Wno-deprecated-non-prototype
// proof: wasip1 run: trap null function or function signature mismatch
// Functions kept in a pointer that says nothing of their type.
#include <stddef.h>
#include <stdio.h>

typedef void (*any)(void);

static int half(int n) { return n / 2; }
static int sum(int a, int b) { return a + b; }
static int twice(double n) { return (int)(2 * n); }

// Commands of several types in one table, each called as it is.
static struct command {
	const char *name;
	any run;
} commands[] = {
	{ "half", (any)half }, // ok: generic-pointer
	{ "sum", (any)sum },   // ok: generic-pointer
	{ "none", (any)twice }, // note: generic-pointer 'twice' has the wasm signature (f64) -> i32 but is kept in pointers that are called as
};

static int run(const struct command *command)
{
	return command == commands ? ((int (*)(int))command->run)(1)
				   : ((int (*)(int, int))command->run)(1, 2);
}

// As user data, through two functions.
struct hook {
	void *volatile function;
};

static void hook_set(struct hook *hook, void *function)
{
	hook->function = function;
}

static int hook_call(struct hook *hook, int n)
{
	int (*f)(int, int) = (int (*)(int, int))hook->function; // ok: generic-pointer

	return f(n, n);
}

// A union with a tag: functions of one kind only, and a way out for each.
static struct {
	int wants_data;
	union {
		int (*plain)(int);
		int (*extra)(void *, int);
	} f;
} memory = { 0, { .plain = half } }; // ok: generic-pointer

__attribute__((used)) static int allocate(int n)
{
	return memory.wants_data ? memory.f.extra(NULL, n) // ok: generic-pointer
				 : memory.f.plain(n);
}

// A union that only puns.
__attribute__((used)) static int punned(int (*in)(int))
{
	union {
		int (*in)(int);
		void (*out)(int);
	} f;

	f.in = in;
	f.out(1); // expect: generic-pointer 'out' is taken here for (i32) -> void, which none of the functions kept in it is
	return 0;
}

__attribute__((used)) static int pun(void)
{
	return punned(half);
}

// Without prototype the call says the type.
static int (*loose)() = half; // ok: generic-pointer
static int (*promoted)(); // ok: generic-pointer
static int single(float f) { return (int)f; }

static int calls(void)
{
	promoted = (int (*)())single; // expect: generic-pointer 'single' has the wasm signature (f32) -> i32 but is kept in a pointer that is only called as (f64) -> i32
	return loose(1) + loose(1, 2) // expect: generic-pointer 'loose' is taken here for (i32,i32) -> i32, which none of the functions kept in it is
	       + promoted(1.0f);
}

// Only the host's build calls the first as what it is: a note, as nothing traps here.
static int first(int x) { return x; }
static int second(int x, int y) { return x + y; }

static struct {
	any f;
} pair[] = {
	{ (any)first }, // note: generic-pointer 'first' has the wasm signature (i32) -> i32 but is kept in a pointer that is called as (i32,i32) -> i32
	{ (any)second }, // ok: generic-pointer
};

static int pairs(void)
{
#ifndef __wasm__
	if (((int (*)(int))pair[0].f)(1) > 1)
		return 1;
#endif
	return ((int (*)(int, int))pair[1].f)(1, 2);
}

int main(int argc, char **argv)
{
	struct hook hook;

	(void)argv;
	if (argc > 5)
		return run(commands) + calls() + pairs();
#ifdef FIXED
	hook_set(&hook, (void *)sum); // ok: generic-pointer
#else
	hook_set(&hook, (void *)half); // expect: generic-pointer 'half' has the wasm signature (i32) -> i32 but is kept in a pointer that is only called as (i32,i32) -> i32
#endif
	printf("%d\n", hook_call(&hook, 4) > 0);
	return 0;
}
