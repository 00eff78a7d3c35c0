// proof: wasip1 link: undefined symbol: __atomic_load
// Atomics that no instruction accesses.
#ifndef PROVE
#include <stdatomic.h>
#include <stdint.h>

struct tagged { void *pointer; uint64_t tag; };
struct triple { int32_t a, b, c; };

_Atomic struct tagged head;     // expect: wide-atomic 'head' is atomic and 16 bytes wide: assigning // expect[wasip1-threads]: wide-atomic its accesses call
static _Atomic struct triple t; // expect: wide-atomic 't' is atomic and 12 bytes wide: its accesses call
struct queue {
	_Atomic struct tagged tail; // expect: wide-atomic 'tail'
	_Atomic uint64_t length;    // ok: wide-atomic
	struct tagged plain;        // ok: wide-atomic
};

_Atomic(uint64_t) counter; // ok: wide-atomic

// Wide on the host only.
struct pair { void *a, *b; };
_Atomic struct pair two; // ok: wide-atomic

struct triple load(struct queue *queue)
{
	counter += queue->length;
	return atomic_load(&t);
}

#ifndef __wasm__
_Atomic struct tagged host_only; // guarded: wide-atomic
#endif
#else
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

struct tagged { uint64_t index, tag, owner; };

#ifdef FIXED
struct tagged value;
static atomic_flag lock = ATOMIC_FLAG_INIT;

static struct tagged load(void)
{
	struct tagged copy;

	while (atomic_flag_test_and_set(&lock))
		;
	copy = value;
	atomic_flag_clear(&lock);
	return copy;
}
#else
_Atomic struct tagged value;

static struct tagged load(void)
{
	return atomic_load(&value);
}
#endif

int main(void)
{
	printf("%d\n", (int)load().tag);
	return 0;
}
#endif
