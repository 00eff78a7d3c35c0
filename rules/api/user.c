// proof: wasip1 link: undefined symbol: getuid
// Users and groups.
#ifndef PROVE
#define _GNU_SOURCE
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

const char *home(void)
{
	struct passwd *entry = getpwuid(getuid()); // expect: user 'getpwuid' // note[emscripten]: user 'getpwuid' // expect: user 'getuid'

	return entry ? entry->pw_dir : "/";
}

int drop(void)
{
	return setuid(1000) || setgid(1000); // expect: user 'setuid' // expect: user 'setgid' // expect[emscripten]: user 'setgid' is a stub in the target's C library: -1 EPERM
}

#ifndef __wasm__
int is_root(void)
{
	return geteuid() == 0; // guarded: user
}
#endif

// In a string: "getuid()"; a macro that is never used is nothing either.
#define UNUSED_HOME() getpwnam("me") // ok: user
const char *text = "getuid()";      // ok: user

struct account { int (*getuid)(void); };
int member(struct account *account)
{
	return account->getuid(); // ok: user
}
#else
#include <stdio.h>

#ifdef FIXED
static int is_root(void) { return 0; }
#else
unsigned getuid(void);
static int is_root(void) { return getuid() == 0; }
#endif

int main(void)
{
	puts(is_root() ? "root" : "a user");
	return 0;
}
#endif
