// expect[wasip1-threads]: units-disagree while 1 other unit is built with it
// job: -pthread
// job: -O2
//
// One file, compiled with '-pthread' and without.
#include <errno.h> // ok: units-disagree

int last_error(void)
{
	return errno; // ok: units-disagree
}
