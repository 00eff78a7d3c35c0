// One outside program and all that it starts: confined, limited, and ended with us.
//
// Output goes to files, not through pipes: a grandchild that holds a pipe open
// could keep us waiting, and what a file may take is limited by the system.

#include "exec.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"
#include "base/sandbox.h"

// How long a program may take until it says that it has started.
#define START_SECONDS 60
#define PAUSE 20	   // milliseconds between two looks
#define ANSWER_SECONDS 300 // a moment, but on a machine that is overloaded

static int redirect(const char *path, int flags, int to)
{
	int fd = open(path, flags | O_CLOEXEC, 0600);

	return fd < 0 || dup2(fd, to) < 0 ? -1 : 0;
}

// Memory that a confined program may take.
#define MEMORY_MAX (4ul << 30)

// What programs ask of the machine as they run.
static const char *const machine[] = {
	"/proc/self",	  "/proc/meminfo",	  "/proc/cpuinfo", "/sys/devices/system/cpu",
	"/sys/fs/cgroup", "/etc/ssl/openssl.cnf", "/dev/urandom",  NULL,
};
#define READABLE_MAX 4096

// Whether a folder holds more than programs: a home, what is above it, a hidden one as ~/.local.
static int is_personal(const char *dir)
{
	const char *last = strrchr(dir, '/');
	char *home = realpath(g_get_home_dir(), NULL);
	int personal = !last || last == dir || last[1] == '.' ||
		       (home && path_below(dir, home) != home);

	free(home);
	return personal;
}

// Adds where the program lies, links followed: what it runs and reads may lie beside it. An SDK's
// lies in bin; its headers and libraries are the folder's above.
static void add_own(const struct exec *exec, GPtrArray *run)
{
	static const char *const parts[] = { "bin", "lib", "lib32", "lib64", "libexec", "include" };
	char *real = realpath(exec->argv[0], NULL);
	char *dir = g_path_get_dirname(real ? real : exec->argv[0]);
	int above = g_str_has_suffix(dir, "/bin") && strlen(dir) > strlen("/bin");

	if (above)
		dir[strlen(dir) - strlen("/bin")] = 0;
	if (!is_personal(dir))
		g_ptr_array_add(run, g_strdup(dir));
	else if (!above)
		g_ptr_array_add(run, g_strdup(real ? real : exec->argv[0]));
	for (size_t i = 0; above && i < G_N_ELEMENTS(parts); i++)
		g_ptr_array_add(run, g_build_filename(dir, parts[i], NULL));
	g_free(dir);
	free(real);
}

static int enter_sandbox(const struct exec *exec)
{
	const char *const *const lists[] = { sandbox_system, sandbox_start, machine };
	const char *writable[3] = { NULL, NULL, NULL }, *list[READABLE_MAX];
	GPtrArray *run = g_ptr_array_new();
	struct sandbox sandbox = { .kind = exec->confinement == EXEC_TOOLCHAIN ? SANDBOX_TOOLCHAIN
									       : SANDBOX_PROGRAM,
				   .writable = writable,
				   .readable = exec->readable ? list : NULL,
				   .runnable = NULL };
	size_t n;

	if (exec->confinement == EXEC_CONFINED) {
		writable[0] = exec->folder;
	} else if (exec->confinement == EXEC_TOOLCHAIN) {
		writable[0] = exec->scratch;
		writable[1] = exec->output;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
		for (const char *const *path = lists[i]; *path; path++)
			g_ptr_array_add(run, (char *)*path);
	add_own(exec, run);
	// What was built to be run is not a compiler's to run.
	if (exec->confinement != EXEC_TOOLCHAIN)
		g_ptr_array_add(run, (char *)exec->argv[0]);
	g_ptr_array_add(run, NULL);
	sandbox.runnable = (const char *const *)run->pdata;
	for (n = 0; exec->readable && exec->readable[n] && n < READABLE_MAX - 1; n++)
		list[n] = exec->readable[n];
	list[n] = NULL;
	return sandbox_enter(&sandbox);
}

static void confine(const struct exec *exec)
{
	struct rlimit memory = { MEMORY_MAX, MEMORY_MAX };

	if (enter_sandbox(exec) < 0)
		_exit(127);
	// Last: we ourselves may have more than that, of addresses.
	if (!exec->sanitized)
		setrlimit(RLIMIT_AS, &memory);
}

static void end_group(int number)
{
	(void)number;
	kill(0, SIGKILL);
}

static void end_as(int status)
{
	if (WIFSIGNALED(status)) {
		signal(WTERMSIG(status), SIG_DFL);
		kill(getpid(), WTERMSIG(status));
	}
	_exit(WEXITSTATUS(status));
}

// A compiler's death does not end what it has started (gcc's cc1, a linker): so it has a group,
// led by a process that takes all of it along when its parent is gone. Returns in the compiler,
// whose parent is then that one.
static void lead_group(pid_t *parent)
{
	int status = 0;
	pid_t pid;

	if (setpgid(0, 0) < 0)
		_exit(EXEC_NOT_BEGUN);
	signal(SIGTERM, end_group);
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() != *parent)
		_exit(EXEC_NOT_BEGUN);
	*parent = getpid();
	pid = fork();
	if (!pid)
		return;
	while (pid > 0 && waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			_exit(EXEC_NOT_BEGUN);
	if (pid > 0)
		end_as(status);
	_exit(EXEC_NOT_BEGUN);
}

static void become(const struct exec *exec, pid_t parent)
{
	struct rlimit file = { EXEC_FILE_MAX, EXEC_FILE_MAX }, none = { 0, 0 };
	const int create = O_WRONLY | O_CREAT | O_TRUNC;

	if (exec->confinement == EXEC_TOOLCHAIN)
		lead_group(&parent);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent || chdir(exec->folder) || redirect("/dev/null", O_RDONLY, 0) ||
	    redirect(exec->out, create, 1) || redirect(exec->err, create, 2))
		_exit(EXEC_NOT_BEGUN);
	setrlimit(RLIMIT_FSIZE, &file);
	setrlimit(RLIMIT_CORE, &none);
	if (exec->confinement != EXEC_TRUSTED)
		confine(exec);
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
	signal(SIGPIPE, SIG_DFL);
	signal(SIGXFSZ, SIG_DFL);
	execve(exec->argv[0], (char *const *)exec->argv, (char *const *)exec->env);
	_exit(EXEC_NOT_BEGUN);
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
		if (exec->confinement == EXEC_TOOLCHAIN)
			kill(-pid, SIGKILL); // the group that it leads
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

// What a memory file holds, which is closed. NULL when that cannot be read, or is too much.
static char *take_text(int fd, char *path, size_t limit, size_t *size)
{
	char *text = NULL;

	*size = 0;
	file_read(path, limit, &text, size);
	g_free(path);
	close(fd);
	return text;
}

int exec_capture(struct exec *exec, char **out, size_t *size, char **err)
{
	int fds[] = { memfd_create("out", MFD_CLOEXEC), memfd_create("err", MFD_CLOEXEC) }, code;
	char *paths[] = { g_strdup_printf("/proc/self/fd/%d", fds[0]),
			  g_strdup_printf("/proc/self/fd/%d", fds[1]) };
	size_t said;

	exec->out = paths[0];
	exec->err = paths[1];
	code = exec_run(exec);
	exec->out = exec->err = NULL;
	*out = take_text(fds[0], paths[0], EXEC_FILE_MAX, size);
	*err = take_text(fds[1], paths[1], EXEC_SAID_MAX, &said);
	return code;
}

char *exec_ask(const char *program, const char *question)
{
	const char *argv[] = { program, question, NULL };
	struct exec exec = { .argv = argv,
			     .env = (const char *const *)environ,
			     .folder = "/",
			     .seconds = ANSWER_SECONDS,
			     .confinement = EXEC_TRUSTED };
	char *out, *err;
	size_t size;
	int code = exec_capture(&exec, &out, &size, &err);

	g_free(err);
	if (code)
		g_clear_pointer(&out, g_free);
	return out ? g_strchomp(out) : NULL;
}

char **exec_environment(const char *scratch)
{
	char **env = g_new0(char *, 4);

	env[0] = g_strconcat("PATH=", g_getenv("PATH") ? g_getenv("PATH") : "/usr/bin:/bin", NULL);
	env[1] = g_strdup("LC_ALL=C");
	env[2] = g_strconcat("TMPDIR=", scratch, NULL);
	return env;
}
