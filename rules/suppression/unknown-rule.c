// proof: none: it is about a comment, which no build sees
#include <unistd.h>

int misspelt(void)
{
	// wasmready: allow(api/proces) only the daemon forks // expect: unknown-rule 'api/proces'
	return fork(); // expect: api/process
}

int malformed(void)
{
	// wasmready: allow api/process, the daemon forks // expect: unknown-rule names no rule
	return fork(); // expect: api/process
}

int empty(void)
{
	return fork(); // wasmready: allow() it forks // expect: unknown-rule // expect: api/process
}

int bare_name(void)
{
	return fork(); // wasmready: allow(process) the daemon // ok: unknown-rule // suppressed: api/process
}

int glob(void)
{
	return fork(); // wasmready: allow(api/*) the daemon // ok: unknown-rule // suppressed: api/process
}
