// proof: wasip1 run: trap unreachable
// Weak functions that the host's build has.
#include <stdio.h>

int tuned(int) __attribute__((weak));
int optional(int) __attribute__((weak));
int early(int) __attribute__((weak));
int asked(int) __attribute__((weak));
int hook(int) __attribute__((weak));
int replaced(int) __attribute__((weak));
int lock(int) __attribute__((weak));
int unlock(int) __attribute__((weak));
int fork(void) __attribute__((weak));
int kill(int, int) __attribute__((weak));

#if !defined __wasm__ || defined FIXED
int tuned(int n) { return n + 1; }
#endif
#ifndef __wasm__
int optional(int n) { return n + 2; }
int early(int n) { return n + 3; }
int asked(int n) { return n + 4; }
int lock(int n) { return n + 6; }
int unlock(int n) { return n + 7; }
#endif
int replaced(int n) { return n + 5; }

static int has_asked(void)
{
	return asked != NULL;
}

static int is_locking(void)
{
	return lock != NULL;
}

int give_back(int n)
{
	return lock ? unlock(n) : n; // ok: weak-call
}

int give_all(int n)
{
	return is_locking() ? unlock(n) + unlock(n) : n; // ok: weak-call
}

int try_early(int n)
{
	if (!early)
		return 0;
	return early(n); // ok: weak-call
}

int use(int n)
{
	if (optional)
		n += optional(n);  // ok: weak-call
	n += has_asked() ? asked(n) : 0; // ok: weak-call
	return n + replaced(n);    // ok: weak-call
}

// Nobody has it: the host's program would end there, too.
int call_hook(int n)
{
	return hook(n); // ok: weak-call
}

// The host's C library has both.
static int stop(void)
{
	return kill ? kill(0, 0) : 0; // ok: weak-call
}

static int spawn(void)
{
	return fork(); // expect: weak-call 'fork' is weak and not in the target's C library
}

int main(int argc, char **argv)
{
	(void)argv;
	if (argc > 5)
		return use(1) + try_early(2) + give_back(1) + give_all(2) + call_hook(3) + spawn() + stop();
	printf("%d\n", tuned(1)); // expect: weak-call 'tuned' is weak and defined for the host only
	return 0;
}
