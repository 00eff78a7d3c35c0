// proof: wasip1 run: host prints "found", wasm prints "not found"
// Files of the host's system.
#ifndef PROVE
#include <assert.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

FILE *settings(void)
{
	return fopen("/etc/myrc", "r"); // expect: system-path "/etc/myrc" is a path of the host's // expect[emscripten]: system-path
}

static const char log_file[] = "/var/log/my.log"; // expect: system-path

int scratch(void)
{
	return open("/tmp/scratch", O_RDWR | O_CREAT, 0600) + (int)strlen(log_file); // expect: system-path "/tmp/scratch"
}

// A sentence, another root, a program, a comparison.
const char *help = "/etc/myrc is read at the start"; // ok: system-path
const char *own = "/etcetera/file";                  // ok: system-path
const char *route = "/var";                          // ok: system-path
const char *tool = "/usr/local/bin/tool";            // ok: system-path
int is_default(const char *path)
{
	return !strcmp(path, "/etc/myrc"); // ok: system-path
}

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
const char *here(void)
{
	return __FILE__ ":" TEXT(__LINE__); // ok: system-path
}

void check(int x)
{
	assert(x); // ok: system-path
}

#ifndef __wasm__
const char *host_only = "/usr/share/my/data"; // guarded: system-path
#endif
#else
#include <stdio.h>

int main(void)
{
#ifdef FIXED
	puts("found"); // the settings are in the program
#else
	puts(fopen("/etc/passwd", "r") ? "found" : "not found");
#endif
	return 0;
}
#endif
