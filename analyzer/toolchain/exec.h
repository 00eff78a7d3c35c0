// Runs one outside program, a compiler or what it built, with a time limit.
#ifndef WASMREADY_EXEC_H
#define WASMREADY_EXEC_H

#define EXEC_TIMEOUT (-1000) // it was stopped at its limit
#define EXEC_FAILED (-1001)  // it could not be started
#define EXEC_NOT_BEGUN 127   // the child could not become it: a shell's exit code for that

struct exec {
	const char *const *argv; // the program by its path; NULL-terminated
	const char *const *env;	 // "NAME=VALUE"; NULL-terminated
	const char *folder;	 // where it runs
	const char *out;	 // files that its output goes to, made anew
	const char *err;
	const char *started; // time counts once this file has content; NULL: at once
	double seconds;	     // its limit
	int confined;	     // it may write below folder only, and reach no network and no
			     // other process (base/sandbox.h); its memory is limited
	int silent;	     // confined, and it may write to out and err only
	int sanitized;	     // confined, and its memory is not: shadow memory takes terabytes
};

// Runs it, with nothing to read, and waits. Returns its exit code, the signal that
// ended it as -NUMBER, EXEC_TIMEOUT or EXEC_FAILED. Files larger than EXEC_FILE_MAX
// end it with SIGXFSZ. It dies with us.
int exec_run(const struct exec *exec);

#define EXEC_FILE_MAX (64u << 20)

#endif
