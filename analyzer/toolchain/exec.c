// Outside programs: see exec.h.
//
// Output goes to files, not through pipes: a grandchild that holds a pipe open
// could keep us waiting, and what a file may take is limited by the system.

#include "exec.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/sandbox.h"

// How long a program may take until it says that it has started.
#define START_SECONDS 60
#define PAUSE 20 // milliseconds between two looks

static int redirect(const char *path, int flags, int to)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);

	return fd < 0 || dup2(fd, to) < 0 ? -1 : 0;
}

// Memory that a confined program may take.
#define MEMORY_MAX (4ul << 30)

static void confine(const struct exec *exec)
{
	struct rlimit memory = { MEMORY_MAX, MEMORY_MAX };

	sandbox_enter(exec->silent ? NULL : exec->folder, SANDBOX_PROGRAM);
	// Last: we ourselves may have more than that, of addresses.
	if (!exec->sanitized)
		setrlimit(RLIMIT_AS, &memory);
}

static void become(const struct exec *exec, pid_t parent)
{
	struct rlimit file = { EXEC_FILE_MAX, EXEC_FILE_MAX }, none = { 0, 0 };
	const int create = O_WRONLY | O_CREAT | O_TRUNC;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent || chdir(exec->folder) || redirect("/dev/null", O_RDONLY, 0) ||
	    redirect(exec->out, create, 1) || redirect(exec->err, create, 2))
		_exit(127);
	setrlimit(RLIMIT_FSIZE, &file);
	setrlimit(RLIMIT_CORE, &none);
	if (exec->confined)
		confine(exec);
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	execve(exec->argv[0], (char *const *)exec->argv, (char *const *)exec->env);
	_exit(127);
}

static int has_content(const char *path)
{
	struct stat st;

	return !stat(path, &st) && st.st_size > 0;
}

static int status_code(int status)
{
	return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static int wait_limited(const struct exec *exec, pid_t pid)
{
	gint64 begin = g_get_monotonic_time();
	gint64 limit = begin + (exec->started ? START_SECONDS : exec->seconds) * G_USEC_PER_SEC;
	// Wakes us at its end; an old kernel has none, and poll() then only waits.
	struct pollfd end = { .fd = syscall(SYS_pidfd_open, pid, 0), .events = POLLIN };
	int status, counting = !exec->started, code = EXEC_TIMEOUT;

	for (;;) {
		pid_t ended = waitpid(pid, &status, WNOHANG);

		if (ended == pid)
			code = status_code(status);
		else if (ended < 0 && errno != EINTR)
			code = EXEC_FAILED;
		if (code != EXEC_TIMEOUT)
			break;
		if (!counting && has_content(exec->started)) {
			counting = 1;
			limit = g_get_monotonic_time() + exec->seconds * G_USEC_PER_SEC;
		}
		if (g_get_monotonic_time() > limit)
			break;
		poll(&end, 1, PAUSE);
	}
	if (code == EXEC_TIMEOUT) {
		kill(pid, SIGKILL);
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	if (end.fd >= 0)
		close(end.fd);
	return code;
}

int exec_run(const struct exec *exec)
{
	pid_t parent = getpid(), pid = fork();

	if (!pid)
		become(exec, parent);
	return pid < 0 ? EXEC_FAILED : wait_limited(exec, pid);
}
