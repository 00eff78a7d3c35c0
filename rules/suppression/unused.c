// proof: none: it is about a comment, which no build sees
// wasmready: allow-file(api/user) users are faked by the loader // ok: unused
// wasmready: allow-file(api/socket) no sockets here // expect: unused 'api/socket'
#include <unistd.h>

int fixed(int n)
{
	return n; // wasmready: allow(api/process) the daemon // expect: unused 'api/process'
}

int one_of_two(void)
{
	// wasmready: allow(api/process, api/terminal) the daemon // expect: unused 'api/terminal'
	return fork(); // suppressed: api/process
}

// wasmready: allow(api/process) the whole function // ok: unused
static int
whole(int n)
{
	if (n > 1) {
		return fork(); // suppressed: api/process
	}
	return n + fork(); // suppressed: api/process
}

int not_whole(int n)
{
	return n + fork(); // expect: api/process
}

int statement(int n)
{
	// wasmready: allow(api/process) one statement, however long // ok: unused
	n += whole(
		fork()); // suppressed: api/process
	return n + fork(); // expect: api/process
}

int users(void)
{
	return (int)getuid(); // suppressed: api/user
}

static int never(void)
{
	return fork(); // wasmready: allow(api/process) nobody calls it // ok: unused // suppressed: api/process
}

#ifndef __wasm__
int guarded(void)
{
	return fork(); // wasmready: allow(api/process) the host's only // ok: unused // suppressed: api/process
}
#endif
