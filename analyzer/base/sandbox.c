// Sandboxes: see sandbox.h.

#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <linux/landlock.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define WRITES                                                           \
	(LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | \
	 LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | \
	 LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |     \
	 LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |   \
	 LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)

static int allow(int ruleset, const char *path, __u64 access)
{
	struct landlock_path_beneath_attr beneath = {
		.allowed_access = access,
	};
	int err;

	beneath.parent_fd = open(path, O_PATH | O_CLOEXEC);
	if (beneath.parent_fd < 0)
		return -1;
	err = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
	close(beneath.parent_fd);
	return err;
}

// A worker executes no file either.
static void forbid_writing(const char *folder, enum sandbox sandbox)
{
	struct landlock_ruleset_attr attr = {
		.handled_access_fs = WRITES |
				     (sandbox == SANDBOX_WORKER ? LANDLOCK_ACCESS_FS_EXECUTE : 0),
	};
	int ruleset = syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);

	if (ruleset < 0)
		return;
	// Programs open it to write, as git does at its start, and leave nothing there.
	if (sandbox == SANDBOX_PROGRAM)
		allow(ruleset, "/dev/null", LANDLOCK_ACCESS_FS_WRITE_FILE);
	if (!folder || allow(ruleset, folder, WRITES) == 0)
		syscall(SYS_landlock_restrict_self, ruleset, 0);
	close(ruleset);
}

static const int for_all[] = {
	SCMP_SYS(fork), SCMP_SYS(vfork),  SCMP_SYS(socket), SCMP_SYS(connect),
	SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(mount),  SCMP_SYS(process_vm_writev),
};
static const int for_worker[] = {
	SCMP_SYS(execve),
	SCMP_SYS(execveat),
#ifndef __SANITIZE_ADDRESS__
	// The leak checker stops our own threads with these.
	SCMP_SYS(ptrace),
	SCMP_SYS(kill),
#endif
};
static const int for_program[] = {
	SCMP_SYS(ptrace),
	SCMP_SYS(kill),
	SCMP_SYS(tkill),
	SCMP_SYS(rt_sigqueueinfo),
	SCMP_SYS(rt_tgsigqueueinfo),
	SCMP_SYS(pidfd_send_signal),
	SCMP_SYS(io_uring_setup), // its calls are not seen here
};

static void forbid(scmp_filter_ctx filter, const int *calls, size_t n)
{
	for (size_t i = 0; i < n; i++)
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), calls[i], 0);
}

// Threads are made by clone() with CLONE_THREAD. What clone3() is asked for cannot be seen;
// the C library falls back to clone() where there is none.
static void forbid_children(scmp_filter_ctx filter)
{
	seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
			 SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0));
	seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
	seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prlimit64), 1,
			 SCMP_A0(SCMP_CMP_NE, 0, 0));
	// abort() signals the process itself.
	seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(tgkill), 1,
			 SCMP_A0(SCMP_CMP_NE, (scmp_datum_t)getpid(), 0));
}

static void forbid_calls(enum sandbox sandbox)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);

	if (!filter)
		return;
	forbid(filter, for_all, G_N_ELEMENTS(for_all));
	if (sandbox == SANDBOX_WORKER) {
		forbid(filter, for_worker, G_N_ELEMENTS(for_worker));
	} else {
		forbid(filter, for_program, G_N_ELEMENTS(for_program));
		forbid_children(filter);
	}
	seccomp_load(filter);
	seccomp_release(filter);
}

int sandbox_enter(const char *folder, enum sandbox sandbox)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return 0;
	forbid_writing(folder, sandbox);
	forbid_calls(sandbox);
	return 0;
}
