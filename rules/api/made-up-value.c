// proof: wasip1 run: host prints "named", wasm prints "(none)"
// Questions about host, process and user that are always answered the same.
#ifndef PROVE
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/utsname.h>
#include <unistd.h>

int node(char *out, size_t size)
{
	return gethostname(out, size); // expect: made-up-value 'gethostname' // expect[emscripten]: made-up-value 'gethostname'
}

int system_name(struct utsname *name)
{
	return uname(name); // expect: made-up-value 'uname' // expect[emscripten]: made-up-value 'uname'
}

int lock_file(char *out)
{
	return sprintf(out, "lock.%d", (int)getpid()); // expect[emscripten]: made-up-value always 42
}

const char *home(void)
{
	return getcwd(NULL, 0); // ok: made-up-value
}

#ifndef __wasm__
int host_only(struct utsname *name)
{
	return uname(name); // guarded: made-up-value
}
#endif

struct probe { int (*uname)(void); };
int member(struct probe *probe)
{
	return probe->uname(); // ok: made-up-value
}
#else
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

int main(void)
{
#ifdef FIXED
	const char *name = getenv("MY_NODE") ? getenv("MY_NODE") : "node";
#else
	struct utsname host;
	const char *name;

	uname(&host);
	name = host.nodename;
#endif
	puts(strcmp(name, "(none)") ? "named" : name);
	return 0;
}
#endif
