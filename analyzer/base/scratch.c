// A signal handler may not walk a folder, and nothing handles SIGKILL. So a process of
// its own waits at a pipe whose other end only we and our children hold: when that ends
// without a word, we are dead, and it cleans up. It is no child of ours, holds no file of
// ours open, and takes no signal from our terminal.

#include "scratch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base.h"

// Children that die with us may write for a moment more.
#define TRIES 500
#define PAUSE 20000 // microseconds

// Folders in folders that are removed; who makes more wants us to run out of stack.
#define DEPTH_MAX 256

static int remove_in(int folder, const char *name, int depth);

// Removes all that is in an open folder, which it closes.
static void empty(int folder, int depth)
{
	DIR *dir = fdopendir(folder);
	const struct dirent *entry;

	if (!dir) {
		close(folder);
		return;
	}
	while ((entry = readdir(dir)))
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			remove_in(folder, entry->d_name, depth + 1);
	closedir(dir);
}

// What is a folder when it is looked at may be a link when it is entered: each step is taken
// from the handle of the one before, and follows none.
static int remove_in(int folder, const char *name, int depth)
{
	int inner;

	if (unlinkat(folder, name, 0) == 0)
		return 0;
	if (errno != EISDIR && errno != EPERM)
		return -1;
	inner = depth < DEPTH_MAX
			? openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
			: -1;
	if (inner >= 0)
		empty(inner, depth);
	return unlinkat(folder, name, AT_REMOVEDIR);
}

int tree_remove(const char *path)
{
	char *above = g_path_get_dirname(path), *name = g_path_get_basename(path);
	int folder = open(above, O_PATH | O_DIRECTORY | O_CLOEXEC);
	int err = folder < 0 ? -1 : remove_in(folder, name, 0), error = errno;

	if (folder >= 0)
		close(folder);
	g_free(name);
	g_free(above);
	errno = error;
	return err;
}

// Ends in the reaper. from: its end of the pipe.
static void watch(const struct scratch *scratch, int from)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT };
	char word;
	ssize_t n;
	int fd, tries;
	const char *base = strrchr(scratch->path, '/') + 1;
	size_t i;

	setsid();
	for (i = 0; i < G_N_ELEMENTS(numbers); i++)
		signal(numbers[i], SIG_IGN);
	for (fd = (int)sysconf(_SC_OPEN_MAX) > 4096 ? 4096 : (int)sysconf(_SC_OPEN_MAX); fd-- > 0;)
		if (fd != from && fd != scratch->above)
			close(fd);
	if (chdir("/") < 0)
		_exit(1);
	do
		n = read(from, &word, 1);
	while (n < 0 && errno == EINTR);
	for (tries = 0; n == 0 && tries < TRIES; tries++) {
		if (remove_in(scratch->above, base, 0) < 0 && errno == ENOENT)
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
			watch(scratch, ends[0]);
		_exit(0);
	}
	while (pid > 0 && waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	close(ends[0]);
	scratch->alive = ends[1];
}

// Sends the reaper home: there is nothing to remove. One that could not be started, or was ended,
// reads nothing. Leaves errno at error.
static void dismiss(struct scratch *scratch, int error)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, old;

	if (scratch->alive >= 0) {
		sigaction(SIGPIPE, &ignore, &old);
		if (write(scratch->alive, "", 1) < 0)
			errno = 0;
		sigaction(SIGPIPE, &old, NULL);
		close(scratch->alive);
	}
	scratch->alive = -1;
	errno = error;
}

// Makes the folder; the reaper is there before it, so that no moment is without one. Nobody guesses
// the name: what has it is ours.
static int make_folder(struct scratch *scratch)
{
	start_reaper(scratch);
	if (mkdirat(scratch->above, strrchr(scratch->path, '/') + 1, 0700) == 0)
		return 0;
	dismiss(scratch, errno);
	return -1;
}

int scratch_open(struct scratch *scratch, const char *parent, const char *name)
{
	char *dir = path_here(parent ? parent : g_get_tmp_dir());
	uint64_t number;

	memset(scratch, 0, sizeof *scratch);
	scratch->alive = scratch->above = -1;
	if (!dir)
		return -1;
	scratch->above = open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (scratch->above >= 0 && getrandom(&number, sizeof number, 0) == sizeof number)
		scratch->path = g_strdup_printf("%s/%s-%016" G_GINT64_MODIFIER "x", dir, name,
						number);
	if (!scratch->path || make_folder(scratch) < 0) {
		complain("cannot make a folder in '%s': %s", dir, g_strerror(errno));
		if (scratch->above >= 0)
			close(scratch->above);
		g_clear_pointer(&scratch->path, g_free);
	}
	g_free(dir);
	return scratch->path ? 0 : -1;
}

void scratch_close(struct scratch *scratch)
{
	int gone;

	if (!scratch->path)
		return;
	gone = remove_in(scratch->above, strrchr(scratch->path, '/') + 1, 0) == 0;

	close(scratch->above);
	// One that is told nothing tries again what could not be removed.
	if (gone)
		dismiss(scratch, 0);
	else if (scratch->alive >= 0)
		close(scratch->alive);
	g_clear_pointer(&scratch->path, g_free);
}
