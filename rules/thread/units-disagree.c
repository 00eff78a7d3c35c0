// expect[wasip1-threads]: units-disagree while 1 other unit is built with it
// job: -pthread
// job: -O2
// proof: freestanding link: because it was not compiled with 'atomics' or 'bulk-memory'
// proof-flags: -Wl,--shared-memory,--max-memory=1048576
// fixed-flags: -pthread
//
// One file, compiled with '-pthread' and without.
#ifndef PROVE
#include <errno.h> // ok: units-disagree

int last_error(void)
{
	return errno; // ok: units-disagree
}
#else
// The unit without the flag, in a link for shared memory.
static _Thread_local int last_error;

int run(void)
{
	return ++last_error != 1;
}
#endif
