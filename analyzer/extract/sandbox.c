// Workers read hostile code: they may read files, and write below the database's
// folder only. Landlock forbids the writing, seccomp starting programs and the
// network; a kernel without them leaves the worker as it was.

#include "extract.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define WRITES                                                           \
	(LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR | \
	 LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | \
	 LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |     \
	 LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |   \
	 LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_EXECUTE)

static int allow_folder(int ruleset, const char *folder)
{
	struct landlock_path_beneath_attr beneath = {
		.allowed_access = WRITES & ~LANDLOCK_ACCESS_FS_EXECUTE,
	};
	int err;

	beneath.parent_fd = open(folder, O_PATH | O_CLOEXEC);
	if (beneath.parent_fd < 0)
		return -1;
	err = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
	close(beneath.parent_fd);
	return err;
}

static void forbid_writing(const char *folder)
{
	struct landlock_ruleset_attr attr = { .handled_access_fs = WRITES };
	int ruleset = syscall(SYS_landlock_create_ruleset, &attr, sizeof attr, 0);

	if (ruleset < 0)
		return;
	if (allow_folder(ruleset, folder) == 0)
		syscall(SYS_landlock_restrict_self, ruleset, 0);
	close(ruleset);
}

static void forbid_calls(void)
{
	static const int calls[] = {
		SCMP_SYS(execve),
		SCMP_SYS(execveat),
		SCMP_SYS(fork),
		SCMP_SYS(vfork),
		SCMP_SYS(socket),
		SCMP_SYS(connect),
		SCMP_SYS(bind),
		SCMP_SYS(listen),
		SCMP_SYS(mount),
		SCMP_SYS(process_vm_writev),
#ifndef __SANITIZE_ADDRESS__
		// The leak checker stops our own threads with these.
		SCMP_SYS(ptrace),
		SCMP_SYS(kill),
#endif
	};
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
	size_t i;

	if (!filter)
		return;
	for (i = 0; i < G_N_ELEMENTS(calls); i++)
		seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), calls[i], 0);
	seccomp_load(filter);
	seccomp_release(filter);
}

int sandbox_enter(const char *folder)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return 0;
	forbid_writing(folder);
	forbid_calls();
	return 0;
}
