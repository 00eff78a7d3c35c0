// Confines a process that handles hostile code, by deny: it reaches the files that it is given
// and makes the system calls that it needs, and no other. Landlock guards files, connections and
// signals, seccomp the calls; a kernel may lack one or both, which is told (sandbox_support()).
#ifndef WASMREADY_SANDBOX_H
#define WASMREADY_SANDBOX_H

enum sandbox_kind {
	SANDBOX_WORKER,	 // of ours: starts no program
	SANDBOX_PROGRAM, // somebody's, entered before its execve(): it may become another program,
			 // which is confined as well, and have threads, but no children
	SANDBOX_TOOLCHAIN, // a compiler: it may also have children, which are confined as well
};

// What a process may reach. Lists end with NULL and may be NULL for none; folders stand for all
// below them; what is not there is passed over. Links are followed when the sandbox is entered.
struct sandbox {
	enum sandbox_kind kind;
	const char *const *writable; // folders and files that it may write and read
	const char *const *readable; // folders and files that it may read; NULL: all
	const char *const *runnable; // what it may execute; NULL: nothing
};

// Where systems keep programs, libraries and headers, which all may read; and the files that
// programs look at as they start, by which clang's driver tells systems apart (its
// lib/Driver/Distro.cpp) and the dynamic linker finds libraries. NULL-terminated.
extern const char *const sandbox_system[], *const sandbox_start[];

// What this kernel has of it, as a mask.
#define SANDBOX_FILES 1 // Landlock (Linux 5.13)
#define SANDBOX_CALLS 2 // seccomp with filters (Linux 3.5)
unsigned sandbox_support(void);
// The version of Landlock, 0 when there is none: from 2 on files are moved between folders, from 3
// truncating is guarded by it, from 4 TCP, from 5 devices, from 6 signals.
int sandbox_landlock(void);

// Says once a process, in one line, what the kernel lacks. Returns 0, or -1 when something is
// lacking and required.
int sandbox_check(int required);

// Confines this process and what it becomes, until it ends. Returns 0, also where the kernel
// lacks it; -1, with nothing said, when what the kernel has could not be had: the caller must not
// go on then.
int sandbox_enter(const struct sandbox *sandbox);

#endif
