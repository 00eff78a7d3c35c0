// proof: wasip1 run: host prints "found", wasm prints "not found"
// Files of the host's system.
#ifndef PROVE
#include <assert.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
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

// The code is ready for a file that is not there.
FILE *optional(void)
{
	FILE *file = fopen("/etc/optionalrc", "r"); // note: system-path "/etc/optionalrc"

	if (!file)
		fputs("no settings", stderr);
	return file;
}

int leave(void)
{
	if (open("/etc/leaverc", O_RDONLY) < 0) // note: system-path
		return -1;
	return 0;
}

// And here the program ends.
FILE *needed(void)
{
	FILE *file = fopen("/etc/neededrc", "r"); // expect: system-path "/etc/neededrc"

	if (file == NULL)
		exit(1);
	return file;
}

// One of several, or what is taken when nobody said another.
static const char *const folders[] = { "/usr/share/mine", "." }; // note: system-path
static const char *const only[] = { "/usr/share/theirs" };       // expect: system-path
const char *temporary(void)
{
	const char *dir = getenv("TMPDIR");

	if (!dir)
		dir = "/tmp"; // note: system-path
	return dir ? dir : folders[0];
}

const char *fixed(void)
{
	const char *dir = "/var/mine"; // expect: system-path "/var/mine"

	return only[0] ? dir : NULL;
}

// A macro is told where it is defined, once; what only stores the path tells nothing of the file.
#define BUNDLE "/etc/ssl/bundle.pem" // expect: system-path "/etc/ssl/bundle.pem"
void keep_path(const char *path);
void store(void)
{
	keep_path(BUNDLE); // ok: system-path
}

const char *stored(int which)
{
	return which ? BUNDLE : ""; // ok: system-path
}

// Told once a file.
FILE *again(void)
{
	return fopen("/etc/myrc", "a"); // ok: system-path
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
