// Scratch folders: see scratch.h.
//
// A signal handler may not walk a folder, and nothing handles SIGKILL. So a process of
// its own waits at a pipe whose other end only we and our children hold: when that ends
// without a word, we are dead, and it cleans up. It is no child of ours, holds no file of
// ours open, and takes no signal from our terminal.

#include "scratch.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base.h"

// Children that die with us may write for a moment more.
#define TRIES 500
#define PAUSE 20000 // microseconds

int tree_remove(const char *path)
{
	GDir *dir = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		char *child = g_build_filename(path, name, NULL);

		tree_remove(child);
		g_free(child);
	}
	if (dir)
		g_dir_close(dir);
	return remove(path);
}

// Ends in the reaper. from: its end of the pipe.
static void watch(const char *path, int from)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT };
	char word;
	ssize_t n;
	int fd, tries;
	size_t i;

	setsid();
	for (i = 0; i < G_N_ELEMENTS(numbers); i++)
		signal(numbers[i], SIG_IGN);
	for (fd = (int)sysconf(_SC_OPEN_MAX) > 4096 ? 4096 : (int)sysconf(_SC_OPEN_MAX); fd-- > 0;)
		if (fd != from)
			close(fd);
	if (chdir("/") < 0)
		_exit(1);
	do
		n = read(from, &word, 1);
	while (n < 0 && errno == EINTR);
	for (tries = 0; n == 0 && tries < TRIES; tries++) {
		if (tree_remove(path) < 0 && errno == ENOENT)
			break;
		usleep(PAUSE);
	}
	_exit(0);
}

// Forks twice, so that the reaper is nobody's to wait for.
static void start_reaper(struct scratch *scratch)
{
	int ends[2];
	pid_t pid;

	if (pipe(ends) < 0)
		return;
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	fflush(NULL);
	pid = fork();
	if (!pid) {
		if (fork() == 0)
			watch(scratch->path, ends[0]);
		_exit(0);
	}
	while (pid > 0 && waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	close(ends[0]);
	scratch->alive = ends[1];
}

int scratch_open(struct scratch *scratch, const char *parent, const char *name)
{
	char *cwd = g_get_current_dir();
	char *dir = path_absolute(cwd, parent ? parent : g_get_tmp_dir());

	scratch->path = g_strdup_printf("%s/%s-XXXXXX", dir, name);
	scratch->alive = -1;
	if (!g_mkdtemp(scratch->path)) {
		complain("cannot make a folder in '%s': %s", dir, g_strerror(errno));
		g_clear_pointer(&scratch->path, g_free);
	} else {
		start_reaper(scratch);
	}
	g_free(dir);
	g_free(cwd);
	return scratch->path ? 0 : EXIT_CANNOT;
}

void scratch_close(struct scratch *scratch)
{
	if (!scratch->path)
		return;
	// A reaper that could not be started, or was ended, reads nothing. One that is told nothing
	// tries again what could not be removed.
	if (tree_remove(scratch->path) < 0 && scratch->alive >= 0) {
		close(scratch->alive);
	} else if (scratch->alive >= 0) {
		struct sigaction ignore = { .sa_handler = SIG_IGN }, old;

		sigaction(SIGPIPE, &ignore, &old);
		if (write(scratch->alive, "", 1) < 0)
			errno = 0;
		sigaction(SIGPIPE, &old, NULL);
		close(scratch->alive);
	}
	g_clear_pointer(&scratch->path, g_free);
}
