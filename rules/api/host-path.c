// proof: wasip1 run: host prints "opened", wasm prints "no /proc/self/status"
// Paths into the file systems of a kernel.
#ifndef PROVE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

FILE *memory_info(void)
{
	return fopen("/proc/meminfo", "r"); // expect: host-path "/proc/meminfo"
}

int sink(void)
{
	return open("/dev/null", O_WRONLY); // expect: host-path "/dev/null"
}

static const char cores[] = "/sys/devices/system/cpu/online"; // expect: host-path

int threads(int pid, char *out)
{
	return sprintf(out, "/proc/%d/task", pid) + (int)strlen(cores); // expect: host-path "/proc/%d/task"
}

// A sentence, another folder, a part of a path, another project's route.
const char *help = "/dev/tty is opened for the password"; // ok: host-path
const char *own = "/processed/file";                      // ok: host-path
const char *prefix = "/dev/";                             // ok: host-path
const char *route = "/system/status";                     // ok: host-path
const char *inside = "see /proc/self/maps";               // ok: host-path
// "/proc/self/maps" in a comment                         ok: nothing
int is_null(const char *name)
{
	return !strcmp(name, "/dev/null"); // ok: host-path
}


// Another way is taken where it is not there; here none is.
int random_bytes(void)
{
	int fd = open("/dev/urandom", O_RDONLY); // note: host-path "/dev/urandom"

	if (fd == -1)
		fd = 0;
	return fd;
}

int processors(void)
{
	FILE *file = fopen("/proc/cpuinfo", "r"); // expect: host-path "/proc/cpuinfo"

	if (!file)
		abort();
	return fgetc(file);
}

// A name for nothing, as diff prints it.
const char *label(const char *name)
{
	return name ? name : "/dev/null"; // ok: host-path
}

#if 0
const char *left_out = "/proc/stat"; // ok: host-path
#endif

#ifdef __linux__
const char *entropy = "/dev/random"; // guarded: host-path
#endif
#else
#include <stdio.h>

int main(void)
{
#ifdef FIXED
	puts("went on without it");
#else
	FILE *status = fopen("/proc/self/status", "r");

	puts(status ? "opened" : "no /proc/self/status");
#endif
	return 0;
}
#endif
