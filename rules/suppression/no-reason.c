// proof: none: it is about a comment, which no build sees
#include <unistd.h>

int bare(void)
{
	return fork(); // wasmready: allow(api/process) // suppressed: api/process // expect: no-reason 'api/process'
}

int two(void)
{
	/* wasmready: allow(process, api/user) */ /* expect: no-reason 'api/user', 'process' */
	return fork() + (int)getuid(); // suppressed: api/process // suppressed: api/user
}

int told(void)
{
	// wasmready: allow(api/process) only the daemon forks, and it is not ported // ok: no-reason
	return fork(); // suppressed: api/process
}

// A string is no comment.
const char *text(void)
{
	return "// wasmready: allow(api/process)"; // ok: no-reason
}
