// Confines a process by what the kernel has: rules of files (Landlock), a filter of calls
// (seccomp).

#include "sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base.h"

// A build without libseccomp has no filters: CMakeLists.txt warns of it, and sandbox_check() says
// it.
#ifndef WITHOUT_SECCOMP
#include <seccomp.h>
#endif

// Landlock, by its number of version; the system's header may be older than the kernel
// (https://docs.kernel.org/userspace-api/landlock.html).

#define CREATE_VERSION 1u // landlock_create_ruleset() then returns the version
#define RULE_BENEATH 1

#define EXECUTE (1ull << 0)
#define WRITE_FILE (1ull << 1)
#define READ_FILE (1ull << 2)
#define READ_DIR (1ull << 3)
#define CHANGE_DIR (((1ull << 13) - 1) & ~15ull) // remove and make entries of any kind
#define REFER (1ull << 13)			 // version 2: to another folder
#define TRUNCATE (1ull << 14)			 // 3
#define IOCTL_DEV (1ull << 15)			 // 5
#define ON_FILES (EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV)

struct ruleset {
	uint64_t fs;
	uint64_t net;	 // 4: to bind and to connect by TCP
	uint64_t scoped; // 6: abstract sockets and signals stay inside
};

struct beneath {
	uint64_t access;
	int32_t parent;
} __attribute__((packed));

static int landlock_version(void)
{
	static int version = -2;

	if (version == -2)
		version = (int)syscall(SYS_landlock_create_ruleset, NULL, 0, CREATE_VERSION);
	return version;
}

// What is handled is denied but where a rule allows it.
static struct ruleset ruleset_for(const struct sandbox *sandbox, int version)
{
	struct ruleset rules = { EXECUTE | WRITE_FILE | CHANGE_DIR, 0, 0 };

	if (sandbox->readable)
		rules.fs |= READ_FILE | READ_DIR;
	if (version >= 2)
		rules.fs |= REFER;
	if (version >= 3)
		rules.fs |= TRUNCATE;
	if (version >= 4)
		rules.net = 3;
	if (version >= 5)
		rules.fs |= IOCTL_DEV;
	if (version >= 6)
		rules.scoped = 3;
	return rules;
}

static size_t ruleset_size(int version)
{
	if (version >= 6)
		return sizeof(struct ruleset);
	return version >= 4 ? offsetof(struct ruleset, scoped) : offsetof(struct ruleset, net);
}

// A path that is not there is nothing to allow.
static int allow(int ruleset, const char *path, uint64_t access)
{
	struct beneath beneath = { access, open(path, O_PATH | O_CLOEXEC) };
	struct stat st;
	int err = 0;

	if (beneath.parent < 0)
		return 0;
	if (fstat(beneath.parent, &st) < 0)
		err = -1;
	else if (!S_ISDIR(st.st_mode))
		beneath.access &= ON_FILES;
	if (!err && beneath.access)
		err = (int)syscall(SYS_landlock_add_rule, ruleset, RULE_BENEATH, &beneath, 0);
	close(beneath.parent);
	return err;
}

static int allow_all(int ruleset, const char *const *paths, uint64_t access)
{
	int err = 0;

	for (; paths && *paths && !err; paths++)
		err = allow(ruleset, *paths, access);
	return err;
}

const char *const sandbox_system[] = {
	"/usr",	 "/opt",  "/lib",	"/lib32",     "/lib64", "/bin",
	"/sbin", "/snap", "/nix/store", "/gnu/store", NULL,
};

const char *const sandbox_start[] = {
	"/etc/ld.so.cache",    "/etc/os-release",      "/etc/lsb-release",    "/etc/debian_version",
	"/etc/redhat-release", "/etc/SuSE-release",    "/etc/gentoo-release", "/etc/arch-release",
	"/etc/alpine-release", "/etc/exherbo-release", "/etc/alternatives",   NULL,
};

// Those that programs open to write and to read as they start, and leave nothing in.
static const char *const harmless[] = { "/dev/null", NULL };

static int guard_files(const struct sandbox *sandbox)
{
	int version = landlock_version(), ruleset, err;
	struct ruleset rules = ruleset_for(sandbox, version);
	uint64_t reads = rules.fs & (READ_FILE | READ_DIR), writes = rules.fs & ~EXECUTE;

	if (version < 1)
		return 0;
	ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, ruleset_size(version), 0);
	if (ruleset < 0)
		return -1;
	err = allow_all(ruleset, sandbox->writable, writes);
	if (!err && reads)
		err = allow_all(ruleset, sandbox->readable, reads);
	if (!err)
		err = allow_all(ruleset, sandbox->runnable, EXECUTE | reads);
	if (!err)
		err = allow_all(ruleset, harmless, writes);
	if (!err)
		err = (int)syscall(SYS_landlock_restrict_self, ruleset, 0);
	close(ruleset);
	return err;
}

#ifndef WITHOUT_SECCOMP
// seccomp. Calls that name files are Landlock's to judge; of those that it does not see
// (chmod, chown, utime, setxattr, link) none is here.

static const char *const for_all[] = {
	"read",
	"readv",
	"pread64",
	"preadv",
	"write",
	"writev",
	"pwrite64",
	"pwritev",
	"close",
	"close_range",
	"lseek",
	"_llseek",
	"stat",
	"fstat",
	"lstat",
	"newfstatat",
	"stat64",
	"fstat64",
	"lstat64",
	"fstatat64",
	"statx",
	"access",
	"faccessat",
	"faccessat2",
	"readlink",
	"readlinkat",
	"getcwd",
	"chdir",
	"fchdir",
	"getdents",
	"getdents64",
	"dup",
	"dup2",
	"dup3",
	"flock",
	"mmap",
	"mmap2",
	"munmap",
	"mprotect",
	"mremap",
	"madvise",
	"brk",
	"msync",
	"fadvise64",
	"readahead",
	"ftruncate",
	"ftruncate64",
	"fallocate",
	"fsync",
	"fdatasync",
	"statfs",
	"fstatfs",
	"statfs64",
	"fstatfs64",
	"umask",
	"rename",
	"renameat",
	"renameat2",
	"unlink",
	"unlinkat",
	"mkdir",
	"mkdirat",
	"rmdir",
	"poll",
	"ppoll",
	"select",
	"pselect6",
	"pipe",
	"pipe2",
	"futex",
	"futex_time64",
	"set_robust_list",
	"get_robust_list",
	"rseq",
	"set_tid_address",
	"sched_yield",
	"sched_getaffinity",
	"getpid",
	"gettid",
	"getppid",
	"getuid",
	"geteuid",
	"getgid",
	"getegid",
	"getgroups",
	"getresuid",
	"getresgid",
	"getpgrp",
	"uname",
	"sysinfo",
	"getrlimit",
	"setrlimit",
	"ugetrlimit",
	"getrusage",
	"times",
	"time",
	"gettimeofday",
	"clock_gettime",
	"clock_gettime64",
	"clock_getres",
	"clock_nanosleep",
	"nanosleep",
	"restart_syscall",
	"rt_sigaction",
	"rt_sigprocmask",
	"rt_sigreturn",
	"rt_sigpending",
	"rt_sigsuspend",
	"rt_sigtimedwait",
	"sigreturn",
	"sigaltstack",
	"getrandom",
	"exit",
	"exit_group",
	"arch_prctl",
	"membarrier",
	"getcpu",
	"alarm",
	"setitimer",
	"getitimer",
	"timer_settime",
};

// What git, node and programs of ours ask for besides. execve() begins them.
static const char *const for_programs[] = {
	"execve",
	"preadv2",
	"pwritev2",
	"sendfile",
	"splice",
	"copy_file_range",
	"epoll_create",
	"epoll_create1",
	"epoll_ctl",
	"epoll_wait",
	"epoll_pwait",
	"epoll_pwait2",
	"eventfd2",
	"timerfd_create",
	"timerfd_settime",
	"timerfd_gettime",
	"signalfd4",
	"mlock",
	"mlock2",
	"munlock",
	"mincore",
	"pkey_alloc",
	"pkey_free",
	"pkey_mprotect",
	"capget",
	"getpriority",
	"sched_setaffinity",
	"sched_getparam",
	"sched_getscheduler",
	"sched_get_priority_max",
	"sched_get_priority_min",
	"getsid",
	"getpgid",
	"getxattr",
	"lgetxattr",
	"fgetxattr",
	"wait4",
	"waitid",
	"get_mempolicy",
	"map_shadow_stack",
};

static const char *const for_toolchains[] = { "vfork", "fork" };

// A sanitizer's leak checker stops our own threads from a process that shares our memory: the
// worker's, as a program that is run is not ours.
#ifdef SANITIZED
static const char *const for_checkers[] = {
	"ptrace",	    "clone", "wait4", "kill", "tgkill", "prctl", "process_vm_readv",
	"sched_setaffinity"
};
#endif

// A name that this libseccomp does not know, or this machine has not, is passed over.
static int permit(scmp_filter_ctx filter, const char *const *names, size_t n)
{
	int err = 0;

	for (size_t i = 0; i < n && !err; i++) {
		int number = seccomp_syscall_resolve_name(names[i]);

		if (number >= 0)
			err = seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0);
	}
	return err;
}

static int permit_if(scmp_filter_ctx filter, const char *name, struct scmp_arg_cmp compare)
{
	int number = seccomp_syscall_resolve_name(name);

	return number < 0 ? 0 : seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, number, 1, &compare);
}

// Opening truncates before Landlock 3 sees it, where it does not ask to write.
static int permit_opening(scmp_filter_ctx filter)
{
	int err = 0;

	// Three of the four kinds of access ask to write, or do not truncate.
	for (unsigned i = 0; i < 2 && !err; i++) {
		const char *name = i ? "openat" : "open";
		struct scmp_arg_cmp plain = { i ? 2 : 1, SCMP_CMP_MASKED_EQ, O_TRUNC, 0 };
		struct scmp_arg_cmp write = { i ? 2 : 1, SCMP_CMP_MASKED_EQ, O_ACCMODE, O_WRONLY };
		struct scmp_arg_cmp both = { i ? 2 : 1, SCMP_CMP_MASKED_EQ, O_ACCMODE, O_RDWR };

		err = permit_if(filter, name, plain);
		if (!err)
			err = permit_if(filter, name, write);
		if (!err)
			err = permit_if(filter, name, both);
	}
	return err;
}

// Threads are made by clone() with CLONE_THREAD. What clone3() is asked for cannot be seen;
// the C library falls back to clone() where there is none. A toolchain may have children, in no
// new namespaces.
static int permit_threads(scmp_filter_ctx filter, enum sandbox_kind kind)
{
	const scmp_datum_t spaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
				    CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;
	int err = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);

	if (err)
		return err;
	if (kind == SANDBOX_TOOLCHAIN)
		return permit_if(filter, "clone",
				 (struct scmp_arg_cmp){ 0, SCMP_CMP_MASKED_EQ, spaces, 0 });
	return permit_if(
		filter, "clone",
		(struct scmp_arg_cmp){ 0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD });
}

// To itself, as abort() does; where Landlock keeps signals inside, a compiler's children have
// them too.
static int permit_signals(scmp_filter_ctx filter, enum sandbox_kind kind)
{
	static const char *const names[] = { "tgkill", "kill" };
	struct scmp_arg_cmp own = { 0, SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0 };
	int err = 0;

	if (kind == SANDBOX_TOOLCHAIN && landlock_version() >= 6)
		return permit(filter, names, G_N_ELEMENTS(names));
	for (size_t i = 0; i < G_N_ELEMENTS(names) && !err; i++)
		err = permit_if(filter, names[i], own);
	return err;
}

// Its name and those of its memory; not that it dies with its parent, nor the group in which it
// does.
static int permit_own_state(scmp_filter_ctx filter)
{
	static const int options[] = { PR_SET_NAME, PR_GET_NAME, PR_CAPBSET_READ, PR_GET_DUMPABLE,
				       0x53564d41 /* PR_SET_VMA */ };
	// Not whom a file's readiness is signalled to.
	static const int commands[] = { F_DUPFD,      F_DUPFD_CLOEXEC, F_GETFD,	    F_SETFD,
					F_GETFL,      F_SETFL,	       F_GETLK,	    F_SETLK,
					F_SETLKW,     F_OFD_GETLK,     F_OFD_SETLK, F_OFD_SETLKW,
					F_GETPIPE_SZ, F_SETPIPE_SZ,    F_GET_SEALS };
	static const unsigned long requests[] = { TCGETS, FIONREAD, FIONBIO, FIOCLEX, TIOCGWINSZ };
	int err = permit_if(filter, "prlimit64", (struct scmp_arg_cmp){ 0, SCMP_CMP_EQ, 0, 0 });

	for (size_t i = 0; i < G_N_ELEMENTS(commands) && !err; i++) {
		struct scmp_arg_cmp is = { 1, SCMP_CMP_EQ, (scmp_datum_t)commands[i], 0 };

		err = permit_if(filter, "fcntl", is);
		if (!err)
			err = permit_if(filter, "fcntl64", is);
	}

	if (!err)
		err = permit_if(filter, "setrlimit", (struct scmp_arg_cmp){ 0, SCMP_CMP_GE, 0, 0 });
	for (size_t i = 0; i < G_N_ELEMENTS(options) && !err; i++)
		err = permit_if(
			filter, "prctl",
			(struct scmp_arg_cmp){ 0, SCMP_CMP_EQ, (scmp_datum_t)options[i], 0 });
	for (size_t i = 0; i < G_N_ELEMENTS(requests) && !err; i++)
		err = permit_if(filter, "ioctl",
				(struct scmp_arg_cmp){ 1, SCMP_CMP_EQ, requests[i], 0 });
	return err;
}

static int permit_kind(scmp_filter_ctx filter, enum sandbox_kind kind)
{
	int err = 0;

#ifdef SANITIZED
	if (kind == SANDBOX_WORKER)
		err = permit(filter, for_checkers, G_N_ELEMENTS(for_checkers));
#endif
	if (!err && kind != SANDBOX_WORKER)
		err = permit(filter, for_programs, G_N_ELEMENTS(for_programs));
	if (!err && kind == SANDBOX_TOOLCHAIN)
		err = permit(filter, for_toolchains, G_N_ELEMENTS(for_toolchains));
	return err;
}

static int guard_calls(enum sandbox_kind kind)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
	int err;

	if (!filter)
		return -1;
	err = permit(filter, for_all, G_N_ELEMENTS(for_all));
	if (!err)
		err = permit_kind(filter, kind);
	if (!err)
		err = permit_opening(filter);
	if (!err)
		err = permit_threads(filter, kind);
	if (!err)
		err = permit_signals(filter, kind);
	if (!err)
		err = permit_own_state(filter);
	// A tree to search the calls by, where this libseccomp (2.5) makes one.
	seccomp_attr_set(filter, SCMP_FLTATR_CTL_OPTIMIZE, 2);
	if (!err)
		err = seccomp_load(filter);
	seccomp_release(filter);
	return err ? -1 : 0;
}

#define LACKS_CALLS "this system has no"
#else

// Never called: sandbox_support() has no SANDBOX_CALLS.
static int guard_calls(enum sandbox_kind kind)
{
	(void)kind;
	return -1;
}

#define LACKS_CALLS "this wasmready was built without libseccomp, and has no"
#endif

// What root can do beyond its files is not for the code that it reads: kept is what lets it read
// and write the files of others, which Landlock judges.
static void drop_capabilities(void)
{
	struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
	struct __user_cap_data_struct data[2] = { { 0, 0, 0 }, { 0, 0, 0 } };
	const uint32_t kept = 1u << CAP_DAC_OVERRIDE | 1u << CAP_DAC_READ_SEARCH;

	if (syscall(SYS_capget, &header, data) < 0)
		return;
	data[0].effective &= kept;
	data[0].permitted &= kept;
	data[0].inheritable = data[1].effective = data[1].permitted = data[1].inheritable = 0;
	syscall(SYS_capset, &header, data);
}

int sandbox_landlock(void)
{
	return MAX(landlock_version(), 0);
}

unsigned sandbox_support(void)
{
	unsigned mask = landlock_version() >= 1 ? SANDBOX_FILES : 0;

#ifndef WITHOUT_SECCOMP
	// A kernel that has filters looks at the address that is none (seccomp(2)).
	if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL, 0, 0) < 0 && errno == EFAULT)
		mask |= SANDBOX_CALLS;
#endif
	return mask;
}

int sandbox_check(int required)
{
	static int said;
	unsigned support = sandbox_support();
	const char *lacking = !support			   ? "Landlock and seccomp"
			      : !(support & SANDBOX_FILES) ? "Landlock"
			      : !(support & SANDBOX_CALLS) ? "seccomp"
							   : NULL;
	const char *whose = support & SANDBOX_CALLS ? "this system has no" : LACKS_CALLS;

	if (!lacking)
		return 0;
	if (required)
		complain("%s %s, and --require-sandbox is given", whose, lacking);
	else if (!said)
		complain("%s %s: what reads the project may %s as you may", whose, lacking,
			 support & SANDBOX_CALLS   ? "read and write files"
			 : support & SANDBOX_FILES ? "use the network and start programs"
						   : "read, write, connect and start programs");
	said = 1;
	return required ? -1 : 0;
}

int sandbox_enter(const struct sandbox *sandbox)
{
	unsigned support = sandbox_support();

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return support ? -1 : 0;
	drop_capabilities();
	if (support & SANDBOX_FILES && guard_files(sandbox) < 0)
		return -1;
	return support & SANDBOX_CALLS ? guard_calls(sandbox->kind) : 0;
}
