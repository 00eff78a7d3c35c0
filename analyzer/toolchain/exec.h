// Runs one outside program, a compiler or what it built, with a time limit.
#ifndef WASMREADY_EXEC_H
#define WASMREADY_EXEC_H

#include <stddef.h>

#define EXEC_TIMEOUT (-1000) // it was stopped at its limit
#define EXEC_FAILED (-1001)  // it could not be started
#define EXEC_NOT_BEGUN 127   // the child could not become it: a shell's exit code for that

// How a program is confined (base/sandbox.h). But for trusted ones, it has no network, no signals
// to others, and memory that is limited.
enum exec_confinement {
	EXEC_TRUSTED,	// not at all
	EXEC_SILENT,	// writes to out and err only; no children
	EXEC_CONFINED,	// writes below folder; no children
	EXEC_TOOLCHAIN, // writes below scratch and output; its children are confined as well, and
			// run what lies beside the program itself, or where systems keep programs
};

struct exec {
	const char *const *argv; // the program by its path; NULL-terminated
	const char *const *env;	 // "NAME=VALUE"; NULL-terminated
	const char *folder;	 // where it runs
	const char *scratch;	 // of a toolchain
	const char *output;	 // and another folder that it may write to, or NULL
	const char *out;	 // files that its output goes to, made anew
	const char *err;
	const char *started; // time counts once this file has content; NULL: at once
	double seconds;	     // its limit
	enum exec_confinement confinement;
	const char *const
		*readable; // absolute paths that it may read when it is confined, besides
			   // what it may write, its own folder and the systems' own; NULL: all
	int sanitized;	   // its memory is not limited: shadow memory takes terabytes
};

// Runs it, with nothing to read, and waits. Returns its exit code, the signal that
// ended it as -NUMBER, EXEC_TIMEOUT or EXEC_FAILED. Files larger than EXEC_FILE_MAX
// end it with SIGXFSZ. It dies with us, and a toolchain with all that it has started.
int exec_run(const struct exec *exec);

#define EXEC_FILE_MAX (64u << 20)

// Runs it with its output in memory, whatever out and err say. Returns as exec_run(). *out, size
// bytes and a NUL, and *err, at most EXEC_SAID_MAX bytes of it: g_free() them; NULL where it could
// not be read, or was longer.
int exec_capture(struct exec *exec, char **out, size_t *size, char **err);

#define EXEC_SAID_MAX ((size_t)1 << 16)

// What a program of the machine answers on standard output to one question ("--version"), without
// blanks at its end. NULL when it fails. g_free() it.
char *exec_ask(const char *program, const char *question);

// The environment of a compiler with its scratch folder: PATH, LC_ALL and TMPDIR, as ours must not
// tell it of more (CPATH and its like). NULL-terminated; g_strfreev() it.
char **exec_environment(const char *scratch);

#endif
