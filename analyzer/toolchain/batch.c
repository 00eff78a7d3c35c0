// A few children of ours share a counter: each takes the next command, waits for it
// and says so through a pipe, which is at its end when they are all done.

#include "batch.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/base.h"
#include "base/term.h"

struct shared {
	atomic_int next;
	int codes[];
};

static void child_main(const struct batch *batch, struct shared *shared, int to)
{
	int i;

	while ((i = atomic_fetch_add(&shared->next, 1)) < batch->count) {
		shared->codes[i] = batch->list ? exec_run(&batch->list[i])
					       : batch->work(batch->data, i);
		if (write(to, &i, sizeof i) != sizeof i)
			return;
	}
}

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	interrupted = number;
}

// Shows what is done until all is, or ends the children when we are to end.
static void follow(const struct batch *batch, GArray *pids, int from)
{
	struct progress *progress = progress_start(batch->total, batch->quiet);
	int i, done = 0, told = 0;
	guint k;

	if (batch->what)
		progress_name(progress, batch->what);
	progress_update(progress, batch->base, "");
	for (;;) {
		ssize_t n;

		for (k = 0; interrupted && !told && k < pids->len; k++)
			kill(g_array_index(pids, pid_t, k), SIGKILL);
		told = interrupted;
		n = read(from, &i, sizeof i);
		if (n == sizeof i)
			progress_update(progress, batch->base + ++done,
					batch->name ? batch->name(batch->data, i) : "");
		else if (n >= 0 || errno != EINTR)
			break;
	}
	progress_finish(progress);
}

static void reap(GArray *pids)
{
	guint i;

	for (i = 0; i < pids->len; i++)
		while (waitpid(g_array_index(pids, pid_t, i), NULL, 0) < 0 && errno == EINTR)
			;
}

// What dead children leave behind comes to us, ends, and then writes no more.
static void end_strays(void)
{
	char *path = g_strdup_printf("/proc/self/task/%d/children", getpid()), *list = NULL;

	while (g_file_get_contents(path, &list, NULL, NULL) && *list) {
		char *at = list, *end;

		for (long pid; (pid = strtol(at, &end, 10)) > 0; at = end) {
			kill(pid, SIGKILL);
			waitpid(pid, NULL, 0);
		}
		g_clear_pointer(&list, g_free);
	}
	g_free(list);
	g_free(path);
}

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

static void set_signals(const struct sigaction *actions)
{
	for (size_t k = 0; k < G_N_ELEMENTS(signals); k++)
		sigaction(signals[k], &actions[k], NULL);
}

static void start_child(const struct batch *batch, struct shared *shared, const int *ends,
			const struct sigaction *actions, GArray *pids)
{
	pid_t parent = getpid(), pid = fork();

	if (!pid) {
		// Our death takes the compiler with it (exec.c), our parent's us.
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		set_signals(actions);
		close(ends[0]);
		if (getppid() == parent)
			child_main(batch, shared, ends[1]);
		_exit(0);
	}
	if (pid > 0)
		g_array_append_val(pids, pid);
}

static int run_children(struct batch *batch, struct shared *shared)
{
	struct sigaction action = { .sa_handler = on_signal }, old[G_N_ELEMENTS(signals)];
	GArray *pids = g_array_new(FALSE, FALSE, sizeof(pid_t));
	int ends[2], i, code = 0;
	size_t k;

	// What is run must not hold it: its end is how we know that our children are gone.
	if (pipe2(ends, O_CLOEXEC)) {
		complain("cannot make a pipe: %s", g_strerror(errno));
		g_array_unref(pids);
		return -1;
	}
	interrupted = 0;
	fflush(NULL);
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	for (k = 0; k < G_N_ELEMENTS(signals); k++)
		sigaction(signals[k], &action, &old[k]);
	for (i = 0; i < MIN(batch->jobs, batch->count); i++)
		start_child(batch, shared, ends, old, pids);
	close(ends[1]);
	if (!pids->len) {
		complain("cannot start a process: %s", g_strerror(errno));
		code = -1;
	}
	follow(batch, pids, ends[0]);
	reap(pids);
	end_strays();
	prctl(PR_SET_CHILD_SUBREAPER, 0);
	set_signals(old);
	close(ends[0]);
	g_array_unref(pids);
	batch->signal = interrupted;
	return interrupted ? 130 : code;
}

int batch_run(struct batch *batch)
{
	size_t size = sizeof(struct shared) + batch->count * sizeof(int);
	struct shared *shared;
	int i, code;

	if (!batch->count)
		return 0;
	shared = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED) {
		complain("cannot share memory: %s", g_strerror(errno));
		return -1;
	}
	for (i = 0; i < batch->count; i++)
		shared->codes[i] = EXEC_FAILED;
	code = run_children(batch, shared);
	memcpy(batch->codes, shared->codes, batch->count * sizeof(int));
	munmap(shared, size);
	return code;
}
