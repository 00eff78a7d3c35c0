// expect: pthread-flag built with '-pthread', for a target without shared memory
// flags: -pthread
// proof: wasip1 link: --shared-memory is disallowed by
// broken-flags: -pthread
//
// A flag that asks for shared memory, in a program that has no thread.
#include <stdio.h> // ok: pthread-flag

int main(void)
{
	puts("one thread"); // ok: pthread-flag
	return 0;
}
