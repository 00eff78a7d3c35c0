// Confines a process that handles hostile code: it may read files, and write below one
// folder only, or nowhere (a program also to /dev/null). Landlock forbids the writing, seccomp the
// network and new processes; a kernel without them leaves the process as it was.
#ifndef WASMREADY_SANDBOX_H
#define WASMREADY_SANDBOX_H

enum sandbox {
	SANDBOX_WORKER,	 // of ours: starts no programs
	SANDBOX_PROGRAM, // somebody's, entered before its execve(): it may become another
			 // program, which is confined as well, and have threads, but no
			 // children, and signal itself only
};

// Confines this process and what it becomes, until it ends. folder: absolute; NULL: it may
// write nowhere, but to what is open. Returns 0; a
// system without Landlock or seccomp is no failure.
int sandbox_enter(const char *folder, enum sandbox sandbox);

#endif
