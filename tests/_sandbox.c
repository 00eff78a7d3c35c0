// _sandbox KIND INSIDE OUTSIDE: enters a sandbox that may write below INSIDE, and tries what it must
// not and what it must; a line for each that went otherwise, then "N tries". KIND: worker (reads
// INSIDE and the systems' own), program, toolchain.
#include "base/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/io_uring.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <termios.h>
#include <unistd.h>

// Of kernels newer than the system's headers (include/uapi/asm-generic/unistd.h).
#define CALL_OPEN_TREE 428
#define CALL_MOVE_MOUNT 429
#define CALL_FSOPEN 430
#define CALL_PIDFD_GETFD 438
#define CALL_PROCESS_MADVISE 440
#define CALL_MEMFD_SECRET 447
#define CALL_FCHMODAT2 452
#define CALL_SETXATTRAT 463
#define CALL_FILE_SETATTR 469

static const char *inside, *outside;
static int tries, wrong;
static pid_t sibling;

static const char *in(const char *name)
{
	static char paths[4][4096];
	static int next;
	char *path = paths[next++ % 4];

	snprintf(path, 4096, "%s/%s", inside, name);
	return path;
}

static const char *out(const char *name)
{
	static char paths[4][4096];
	static int next;
	char *path = paths[next++ % 4];

	snprintf(path, 4096, "%s/%s", outside, name);
	return path;
}

static void tried(const char *what, long result, int allowed)
{
	tries++;
	if ((result >= 0) == allowed)
		return;
	wrong++;
	printf("%s: %s (%s)\n", allowed ? "refused" : "ALLOWED", what,
	       result < 0 ? strerror(errno) : "");
}
#define NO(what) tried(#what, what, 0)
#define YES(what) tried(#what, what, 1)

static long forked(long pid)
{
	if (!pid)
		_exit(0);
	if (pid > 0)
		waitpid((pid_t)pid, NULL, 0);
	return pid;
}

static void *thread(void *data)
{
	return data;
}

static long threads(void)
{
	pthread_t id;

	if (pthread_create(&id, NULL, thread, NULL))
		return -1;
	return pthread_join(id, NULL) ? -1 : 0;
}

static long ring(void)
{
	struct io_uring_params params = { 0 };

	return syscall(SYS_io_uring_setup, 8, &params);
}

// Calls of memory files and of handles go past the names of files.
static long run_from_memory(void)
{
	char *argv[] = { "true", NULL };
	int fd = open("/bin/true", O_RDONLY);

	return fd < 0 ? -1 : syscall(SYS_execveat, fd, "", argv, argv + 1, AT_EMPTY_PATH);
}

static long changed_by_handle(int (*change)(int fd))
{
	int fd = open(out("readable"), O_RDONLY);

	// Where it cannot even be opened, nothing can be changed.
	return fd < 0 ? -1 : change(fd);
}

static int by_chmod(int fd)
{
	return fchmod(fd, 04777);
}

static int by_chown(int fd)
{
	return fchown(fd, 65534, 65534);
}

static int by_times(int fd)
{
	struct timeval times[2] = { { 0, 0 }, { 0, 0 } };

	return futimes(fd, times);
}

static int by_attribute(int fd)
{
	return fsetxattr(fd, "user.x", "y", 1, 0);
}

static int by_flags(int fd)
{
	int flags = 0x40; // FS_NODUMP_FL

	return ioctl(fd, _IOW('f', 2, long), &flags);
}

static int by_handle(int fd)
{
	char path[64];

	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	return open(path, O_RDWR);
}

// A handle of no access, made one of writing.
static long by_path_handle(void)
{
	int fd = open(out("victim"), O_PATH);

	return fd < 0 ? -1 : by_handle(fd);
}

static void files(void)
{
	struct timeval times[2] = { { 0, 0 }, { 0, 0 } };
	struct timespec times_ns[2] = { { 0, 0 }, { 0, 0 } };

	NO(open(out("victim"), O_WRONLY));
	NO(open(out("victim"), O_RDWR | O_APPEND));
	NO(open(out("victim"), O_RDONLY | O_TRUNC));
	NO(open(out("victim"), 3 | O_TRUNC));
	NO(openat(AT_FDCWD, out("victim"), O_RDONLY | O_TRUNC));
	NO(truncate(out("victim"), 0));
	NO(creat(out("new"), 0644));
	NO(open(outside, O_TMPFILE | O_RDWR, 0600));
	NO(mkdir(out("folder"), 0755));
	NO(mknod(out("fifo"), S_IFIFO | 0600, 0));
	NO(symlink("/etc", out("link")));
	NO(symlink("/etc", in("link")));
	NO(link(out("victim"), in("hard")));
	NO(rename(out("victim"), in("moved")));
	NO(rename(in("mine"), out("moved")));
	NO(unlink(out("victim")));
	NO(rmdir(out("empty")));
	NO(chmod(out("victim"), 04777));
	NO(fchmodat(AT_FDCWD, out("victim"), 04777, 0));
	NO(chown(out("victim"), 65534, 65534));
	NO(lchown(out("victim"), 65534, 65534));
	NO(utimes(out("victim"), times));
	NO(utimensat(AT_FDCWD, out("victim"), NULL, 0));
	NO(setxattr(out("victim"), "user.x", "y", 1, 0));
	NO(removexattr(out("victim"), "user.x"));
	NO(changed_by_handle(by_chmod));
	NO(changed_by_handle(by_chown));
	NO(changed_by_handle(by_times));
	NO(changed_by_handle(by_attribute));
	NO(changed_by_handle(by_flags));
	NO(changed_by_handle(by_handle));
	NO(utimensat(AT_FDCWD, out("victim"), times_ns, AT_SYMLINK_NOFOLLOW));
	NO(syscall(SYS_utime, out("victim"), NULL));
	NO(syscall(SYS_futimesat, AT_FDCWD, out("victim"), times));
	NO(fchownat(AT_FDCWD, out("victim"), 65534, 65534, AT_SYMLINK_NOFOLLOW));
	NO(syscall(CALL_FCHMODAT2, AT_FDCWD, out("victim"), 04777, 0));
	NO(syscall(CALL_SETXATTRAT, AT_FDCWD, out("victim"), 0, "user.x", NULL, 0));
	NO(syscall(CALL_FILE_SETATTR, AT_FDCWD, out("victim"), NULL, 0, 0));
	NO(syscall(SYS_openat2, AT_FDCWD, out("victim"), times, 24));
	NO(linkat(AT_FDCWD, out("victim"), AT_FDCWD, in("hard"), 0));
	NO(symlinkat("/etc", AT_FDCWD, in("link")));
	NO(mknod(in("device"), S_IFCHR | 0600, 0));
	NO(renameat2(AT_FDCWD, in("mine"), AT_FDCWD, out("victim"), 2 /* RENAME_EXCHANGE */));
	NO(renameat2(AT_FDCWD, out("victim"), AT_FDCWD, in("mine"), 0));
	NO(by_path_handle());
	NO(syscall(SYS_name_to_handle_at, AT_FDCWD, out("victim"), NULL, NULL, 0));
	NO(syscall(SYS_fanotify_init, 0, 0));
	NO(syscall(CALL_OPEN_TREE, AT_FDCWD, outside, 1));
	NO(syscall(CALL_FSOPEN, "tmpfs", 0));
	NO(syscall(CALL_MOVE_MOUNT, AT_FDCWD, inside, AT_FDCWD, inside, 0));
	NO(syscall(SYS_pivot_root, inside, inside));
	NO(syscall(SYS_acct, in("mine")));
	NO(syscall(SYS_quotactl, 0, NULL, 0, NULL));
	NO(syscall(SYS_swapon, in("mine"), 0));
	NO(mount("none", inside, "tmpfs", 0, NULL));
	NO(umount2(inside, MNT_DETACH));
	NO(chroot(inside));
	NO(syscall(SYS_open_by_handle_at, AT_FDCWD, NULL, O_RDONLY));
	NO(inotify_init1(0));
	YES(open(in("mine"), O_RDWR | O_CREAT | O_TRUNC, 0600));
	YES(open(in("made"), O_WRONLY | O_CREAT | O_EXCL, 0600));
	YES(rename(in("made"), in("renamed")));
	YES(unlink(in("renamed")));
	YES(mkdir(in("folder"), 0700));
	YES(rmdir(in("folder")));
	YES(open("/usr/include", O_RDONLY | O_DIRECTORY));
	YES(open("/dev/null", O_RDWR));
}

static void reading(void)
{
	NO(open(out("readable"), O_RDONLY));
	NO(open(outside, O_RDONLY | O_DIRECTORY));
	NO(open(in("planted"), O_RDONLY)); // a link to it
	NO(open("/etc/shadow", O_RDONLY));
	NO(open("/etc/passwd", O_RDONLY));
	NO(open("/proc/self/environ", O_RDONLY));
	NO(open("/proc/self/mem", O_RDWR));
	NO(open("/dev/zero", O_RDONLY));
	NO(open("/dev/tty", O_RDWR));
	NO(open("/proc/1/environ", O_RDONLY));
	NO(open("/proc/self/root/etc/shadow", O_RDONLY));
	NO(open(in("../out/readable"), O_RDONLY));
	NO(open("/", O_RDONLY | O_DIRECTORY));
}

static void others(int compiler)
{
	struct iovec part = { (void *)files, 1 };
	struct rlimit limit = { RLIM_INFINITY, RLIM_INFINITY };
	struct sched_param param = { 0 };
	siginfo_t info = { 0 };
	char path[64];
	int fd;

	info.si_code = SI_QUEUE;
	NO(kill(sibling, 0));
	if (!compiler)
		NO(kill(-1, 0)); // Landlock has it reach nobody, and the kernel then says 0
	NO(syscall(SYS_tkill, sibling, 0));
	NO(syscall(SYS_tgkill, sibling, sibling, 0));
	NO(syscall(SYS_rt_sigqueueinfo, sibling, 0, &info));
	NO(syscall(SYS_rt_tgsigqueueinfo, sibling, sibling, 0, &info));
	NO(syscall(SYS_pidfd_open, sibling, 0));
	NO(syscall(SYS_pidfd_send_signal, 3, 0, NULL, 0));
	NO(ptrace(PTRACE_SEIZE, sibling, 0, 0));
	NO(process_vm_readv(sibling, &part, 1, &part, 1, 0));
	NO(process_vm_writev(sibling, &part, 1, &part, 1, 0));
	NO(prlimit(sibling, RLIMIT_CORE, &limit, NULL));
	NO(sched_setscheduler(sibling, SCHED_IDLE, &param));
	NO(setpriority(PRIO_PROCESS, sibling, 10));
	NO(syscall(CALL_PIDFD_GETFD, 3, 0, 0));
	NO(syscall(CALL_PROCESS_MADVISE, 3, &part, 1, 0, 0));
	NO(syscall(SYS_migrate_pages, sibling, 0, NULL, NULL));
	NO(syscall(SYS_move_pages, sibling, 0, NULL, NULL, NULL, 0));
	NO(syscall(SYS_ioprio_set, 1, sibling, 0));
	NO(syscall(SYS_kcmp, getpid(), sibling, 0, 0, 0));
	snprintf(path, sizeof path, "/proc/%d/mem", sibling);
	NO(open(path, O_RDWR));
	fd = open("/dev/null", O_RDONLY);
	NO(fcntl(fd, F_SETOWN, sibling));
	NO(fcntl(fd, F_SETSIG, SIGKILL));
	NO(fcntl(fd, F_NOTIFY, 1));
	NO(ioctl(fd, FIOASYNC, &fd));
	NO(ioctl(fd, FIOSETOWN, &sibling));
	YES(syscall(SYS_tgkill, getpid(), syscall(SYS_gettid), 0));
}

static void system_calls(void)
{
	struct sockaddr name = { .sa_family = AF_INET };
	int pair[2];

	NO(socket(AF_INET, SOCK_STREAM, 0));
	NO(socket(AF_INET6, SOCK_DGRAM, 0));
	NO(socket(AF_UNIX, SOCK_STREAM, 0));
	NO(socket(AF_NETLINK, SOCK_RAW, 0));
	NO(socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
	NO(connect(0, &name, sizeof name));
	NO(bind(0, &name, sizeof name));
	NO(ring());
	NO(unshare(CLONE_NEWUSER));
	NO(unshare(CLONE_FILES));
	NO(setns(0, 0));
	NO(syscall(SYS_clone3, NULL, 0));
	NO(syscall(SYS_bpf, 0, NULL, 0));
	NO(syscall(SYS_perf_event_open, NULL, 0, -1, -1, 0));
	NO(syscall(SYS_userfaultfd, 0));
	NO(syscall(SYS_add_key, "user", "x", "y", 1, -5));
	NO(syscall(SYS_keyctl, 0, 0));
	NO(syscall(SYS_memfd_create, "x", 0));
	NO(syscall(SYS_init_module, NULL, 0, ""));
	NO(syscall(SYS_kexec_load, 0, 0, NULL, 0));
	NO(syscall(SYS_sethostname, "x", 1));
	NO(syscall(SYS_settimeofday, NULL, NULL));
	NO(syscall(SYS_personality, 0xffffffff));
	NO(syscall(SYS_landlock_create_ruleset, NULL, 0, 1));
	NO(syscall(SYS_seccomp, 0, 0, NULL));
	NO(syscall(CALL_MEMFD_SECRET, 0));
	NO(syscall(SYS_io_setup, 1, NULL));
	NO(syscall(SYS_shmget, 0, 4096, 0600 | 01000));
	NO(syscall(SYS_semget, 0, 1, 0600 | 01000));
	NO(syscall(SYS_msgget, 0, 0600 | 01000));
	NO(syscall(SYS_mq_open, "/x", O_CREAT | O_RDWR, 0600, NULL));
	NO(syscall(SYS_syslog, 10, NULL, 0));
	NO(syscall(SYS_modify_ldt, 0, NULL, 0));
	NO(syscall(SYS_iopl, 3));
	NO(syscall(SYS_vhangup));
	NO(syscall(SYS_reboot, 0, 0, 0, NULL));
	NO(syscall(SYS_capset, NULL, NULL));
	NO(setresuid(-1, -1, -1));
	NO(syscall(SYS_setgroups, 0, NULL));
	NO(setpriority(PRIO_PROCESS, 0, 10));
	NO(prctl(PR_SET_MM, 0, 0, 0, 0));
	NO(prctl(PR_SET_NO_NEW_PRIVS, 0, 0, 0, 0));
	NO(setuid(getuid()));
	NO(prctl(PR_SET_DUMPABLE, 1));
	NO(prctl(PR_SET_PDEATHSIG, 0));
	NO(setpgid(0, 0));
	NO(setsid());
	NO(prctl(PR_SET_SECCOMP, 1));
	NO(ioctl(0, TIOCSTI, "x"));
	YES(prctl(PR_SET_NAME, "x"));
	YES(threads());
	YES(syscall(SYS_getrandom, pair, sizeof pair, 0));
}

static void children(int may)
{
	char *argv[] = { "/bin/true", NULL };
	char *own[] = { (char *)in("program"), NULL };
	int status = 0;
	pid_t pid;

	if (!may) {
		NO(forked(fork()));
		NO(forked(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)));
		NO(forked(vfork()));
		NO(run_from_memory());
		return;
	}
	YES(forked(fork()));
	NO(forked(syscall(SYS_clone, SIGCHLD | CLONE_NEWUSER, 0, 0, 0, 0)));
	NO(run_from_memory());
	pid = fork();
	if (!pid)
		_exit(execv(argv[0], argv) ? 9 : 0);
	waitpid(pid, &status, 0);
	tried("a program of the system", -(status != 0), 1);
	pid = fork();
	if (!pid)
		_exit(execv(own[0], own) ? 9 : 0);
	waitpid(pid, &status, 0);
	tried("a program that was made inside", -(WEXITSTATUS(status) == 9), 0);
}

#ifdef __x86_64__
// Calls by the numbers of another machine that this one runs: numbers of x32, and those of i386.
static void foreign_calls(const struct sandbox *sandbox)
{
	for (int i = 0; i < 2; i++) {
		int status = 0;
		long made = -1;
		pid_t pid = fork();

		if (!pid) {
			if (sandbox_enter(sandbox))
				_exit(3);
			if (i)
				made = syscall(0x40000000 + SYS_getpid);
			else
				__asm__ volatile("int $0x80" : "=a"(made) : "a"(20l) : "memory");
			_exit(made > 0 ? 9 : 0);
		}
		waitpid(pid, &status, 0);
		tried(i ? "a call of x32" : "a call of i386",
		      WIFEXITED(status) && WEXITSTATUS(status) ? 0 : -1, 0);
	}
}
#else
#define foreign_calls(sandbox)
#endif

int main(int argc, char **argv)
{
	const char *writable[] = { argv[2], NULL };
	const char *readable[] = { argv[2], "/usr", "/lib", "/lib64", NULL };
	const char *runnable[] = { "/usr", "/bin", "/lib", "/lib64", NULL };
	struct sandbox sandbox = { SANDBOX_WORKER, writable, readable, NULL };
	char *program[] = { "/bin/true", NULL };

	if (argc != 4)
		return 2;
	inside = argv[2];
	outside = argv[3];
	if (strcmp(argv[1], "worker")) {
		sandbox.kind = strcmp(argv[1], "program") ? SANDBOX_TOOLCHAIN : SANDBOX_PROGRAM;
		sandbox.readable = NULL;
		sandbox.runnable = runnable;
	}
	close(open(in("mine"), O_CREAT | O_WRONLY, 0600));
	foreign_calls(&sandbox);
	sibling = fork();
	if (!sibling) {
		pause();
		_exit(0);
	}
	if (sandbox_enter(&sandbox))
		return 3;
	files();
	if (sandbox.readable)
		reading();
	others(sandbox.kind == SANDBOX_TOOLCHAIN);
	system_calls();
	children(sandbox.kind == SANDBOX_TOOLCHAIN);
	printf("%d tries\n", tries);
	fflush(stdout);
	if (sandbox.kind == SANDBOX_WORKER) {
		NO(execve(program[0], program, program + 1));
	} else if (!wrong) {
		execve(program[0], program, program + 1);
		wrong = 1;
	}
	return wrong != 0;
}
