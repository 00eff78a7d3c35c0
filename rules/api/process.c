// proof: wasip1 link: undefined symbol: fork
// Other processes, and what a process knows of itself.
#ifndef PROVE
#define _GNU_SOURCE
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int child(void)
{
	int status = 0;
	pid_t pid = fork(); // expect: process 'fork'

	if (pid == 0)
		execl("/bin/true", "true", (char *)NULL); // expect: process 'execl' // note[emscripten]: process 'execl' is a stub in the target's C library: -1 ENOEXEC
	waitpid(pid, &status, 0); // expect: process 'waitpid'
	return status;
}

int shell(void)
{
	FILE *out = popen("date", "r"); // expect: process 'popen'

	if (out)
		pclose(out); // expect: process 'pclose'
	return system("true"); // expect: process 'system'
}

int spawn(char **argv)
{
	pid_t pid;

	return posix_spawn(&pid, "/bin/true", NULL, NULL, argv, environ); // expect: process
}

// The address alone is enough to make the link fail.
pid_t (*forker)(void) = fork; // expect: process 'fork'

int self(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage); // expect: process needs '-D_WASI_EMULATED_PROCESS_CLOCKS -lwasi-emulated-process-clocks'
	return getpid();                // expect: process needs '-D_WASI_EMULATED_GETPID
}

void quit(void)
{
	atexit(quit); // ok: process // expect[emscripten]: process 'atexit' needs '-sEXIT_RUNTIME'
	exit(0);      // ok: process
}

#ifndef __wasm__
int host_only(void)
{
	return vfork(); // guarded: process
}
#endif

// fork() in a comment, in "a string: fork()", or left out, is nothing.
const char *text = "fork()"; // ok: process
#if 0
int left_out(void) { return fork(); } // ok: process
#endif

// The project's own function of a name in the table.
static int daemon_count;
int clone_list(const char *from)
{
	return from ? ++daemon_count : 0;
}
static void unshare_buffer(void) {}
static int wait3_counter(int wait4)
{
	unshare_buffer();
	return wait4 + clone_list("x"); // ok: process
}
int use(void)
{
	return wait3_counter(1); // ok: process
}
#else
#include <stdio.h>

static void child(void) { puts("in the child"); }

#ifndef FIXED
int fork(void);
int wait(int *status);
#endif

int main(void)
{
#ifdef FIXED
	child();
#else
	if (fork() == 0)
		child();
	else
		wait(NULL);
#endif
	return 0;
}
#endif
