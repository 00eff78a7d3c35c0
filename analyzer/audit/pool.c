// Each worker gets one unit at a time over a pipe, so that we always know whom a
// death or a time-out costs. A worker stays with the group of units whose prefix
// it has precompiled, and takes another group when that one is empty.

#include "pool.h"

#include <assert.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/scratch.h"
#include "base/term.h"
#include "prefixes.h"
#include "project/reads.h"

// Below this many units left, another worker's precompiling does not pay.
#define WORTH_A_PREFIX 4

struct worker {
	GPid pid;
	int to, from, err;
	struct pool_job *job; // what it works on, or NULL
	gint64 started;	      // when it got it
	int64_t group;	      // whose prefix it has
	GString *line, *said;
};

struct group {
	int64_t id;
	guint next, end; // jobs not handed out yet
};

struct pool {
	struct db *db;
	const struct project *project;
	GArray *jobs, *groups;
	struct worker *workers;
	int count, code;
	guint done, units; // units that are through, and all
	struct scratch scratch;
	char *kept;		// folder of the prefixes of earlier runs
	char *run;		// what meta 'run' says while this run holds the database
	char **readable;	// by the workers
	char **command;		// that starts one
	int prefixed;		// some job has a prefix
	GHashTable *complaints; // said once, not by each worker
	struct progress *progress;
};

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	(void)number;
	interrupted = 1;
}

// What a worker gets more than its limit, so that it is us who end it.
#define GRACE_SECONDS 5

// The words that start a worker: see extract/worker.c. g_strfreev() them.
static char **command(const struct pool *pool)
{
	GPtrArray *words = g_ptr_array_new();
	char **path;

	g_ptr_array_add(words, g_strdup(extractor_path()));
	g_ptr_array_add(words, g_strdup(pool->db->path));
	g_ptr_array_add(words, g_strdup(pool->project->root));
	g_ptr_array_add(words, g_strdup(pool->scratch.path));
	g_ptr_array_add(words, g_strdup(pool->kept));
	g_ptr_array_add(words, g_strdup(pool->run));
	g_ptr_array_add(words, g_strdup_printf("%lld", (long long)pool->project->unit_timeout +
							       GRACE_SECONDS));
	g_ptr_array_add(words, g_strdup_printf("%d", pool->project->unit_memory));
	for (path = pool->readable; *path; path++)
		g_ptr_array_add(words, g_strdup(*path));
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

static int start(struct pool *pool, struct worker *worker)
{
	char **argv = pool->command;
	GError *error = NULL;

	assert(!worker->pid);
	if (!g_spawn_async_with_pipes(NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
				      &worker->pid, &worker->to, &worker->from, &worker->err,
				      &error)) {
		complain("cannot start '%s': %s", extractor_path(), error->message);
		g_error_free(error);
		return -1;
	}
	worker->line = g_string_new(NULL);
	worker->said = g_string_new(NULL);
	worker->group = 0;
	worker->job = NULL;
	return 0;
}

// Closes the pipes and waits; returns the wait status.
static int finish(struct worker *worker)
{
	int status = 0;

	assert(worker->pid);
	close(worker->to);
	close(worker->from);
	close(worker->err);
	while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR)
		;
	g_string_free(worker->line, TRUE);
	g_string_free(worker->said, TRUE);
	worker->pid = 0;
	return status;
}

static struct group *group_for(struct pool *pool, int64_t wanted)
{
	struct group *best = NULL;
	guint i;
	int k;

	for (i = 0; i < pool->groups->len; i++) {
		struct group *group = &g_array_index(pool->groups, struct group, i);
		int owned = 0;

		assert(group->next <= group->end);
		if (group->next == group->end)
			continue;
		if (group->id == wanted)
			return group;
		for (k = 0; k < pool->count; k++)
			owned |= pool->workers[k].pid && pool->workers[k].group == group->id;
		// One that nobody has, else the fullest.
		if (!best || (!owned && group->id) ||
		    group->end - group->next > best->end - best->next)
			best = group;
		if (!owned && group->id)
			break;
	}
	return best;
}

// Hands the worker its next unit; closes its pipe when there is none.
static void hand_out(struct pool *pool, struct worker *worker)
{
	struct group *group = interrupted || pool->code ? NULL : group_for(pool, worker->group);
	char line[96];
	int make;

	assert(worker->pid && !worker->job);
	worker->job = NULL;
	if (!group)
		return;
	make = group->id == worker->group || group->end - group->next >= WORTH_A_PREFIX;
	if (make)
		worker->group = group->id;
	worker->job = &g_array_index(pool->jobs, struct pool_job, group->next++);
	worker->started = g_get_monotonic_time();
	snprintf(line, sizeof line, "%lld %lld %d %d\n", (long long)worker->job->unit,
		 (long long)group->id, make, worker->job->world);
	// A worker that is gone, or goes now, shows at its other pipe.
	if (fd_write(worker->to, line, strlen(line)) < 0)
		kill(worker->pid, SIGKILL);
}

// Whether all jobs of the unit are through; they lie together.
static int is_unit_done(const struct pool *pool, const struct pool_job *job)
{
	const struct pool_job *first = (const struct pool_job *)pool->jobs->data;
	const struct pool_job *end = first + pool->jobs->len, *next;

	assert(job >= first && job < end);
	for (next = job; next < end && next->unit == job->unit; next++)
		if (!next->finished)
			return 0;
	for (next = job; next >= first && next->unit == job->unit; next--)
		if (!next->finished)
			return 0;
	return 1;
}

static void count_done(struct pool *pool, struct worker *worker, const char *how)
{
	const char *name = worker->job->file;

	assert(!worker->job->finished); // each is handed out once
	worker->job->finished = 1;
	if (is_unit_done(pool, worker->job)) {
		assert(pool->done < pool->units);
		pool->done++;
		if (pool->project->verbose) {
			progress_clear(pool->progress);
			tell("[%u/%u] %s %s", pool->done, pool->units, how, name);
		}
		progress_update(pool->progress, pool->done, name);
	}
	worker->job = NULL;
}

static void fail_unit(struct pool *pool, struct worker *worker, const char *reason)
{
	if (db_run(pool->db,
		   "UPDATE parse SET status = 'failed', reason = ?2 "
		   "WHERE unit = ?1 AND status = 'queued' AND ?3 IN (world, -1)",
		   "iti", worker->job->unit, reason, (int64_t)worker->job->world) < 0)
		pool->code = -1;
	// What it started from may be what killed it.
	if (worker->job->group &&
	    db_run(pool->db,
		   "DELETE FROM kept_prefix WHERE EXISTS (SELECT 1 FROM prefix p WHERE p.id = ?"
		   " AND p.place = kept_prefix.place AND p.text = kept_prefix.text)",
		   "i", worker->job->group) < 0)
		pool->code = -1;
	count_done(pool, worker, "failed");
}

static char *death(int status)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_MEMORY)
		return g_strdup("the worker ran out of memory");
	if (WIFSIGNALED(status))
		return g_strdup_printf("the worker was killed by signal %d (%s)", WTERMSIG(status),
				       strsignal(WTERMSIG(status)));
	return g_strdup_printf("the worker ended with code %d", WEXITSTATUS(status));
}

static void reap(struct pool *pool, struct worker *worker, const char *why)
{
	struct pool_job *job = worker->job;
	int status = finish(worker);
	char *reason = why ? g_strdup(why) : death(status);

	if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_CANNOT) {
		pool->code = -1;
	} else if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
		complain("cannot run '%s'", extractor_path());
		pool->code = -1;
	} else if (job) {
		worker->job = job;
		fail_unit(pool, worker, reason);
		if (!interrupted && start(pool, worker) < 0)
			pool->code = -1;
	}
	g_free(reason);
}

// No line of a worker's that speaks to us or to the user is longer. What goes on is not kept, up
// to its end: libclang may print anything.
#define LINE_KEPT ((gsize)64 << 10)

static void add_said(GString *text, const char *block, gsize n)
{
	const char *end = memchr(block, '\n', n);
	gsize rest = end ? (gsize)(end - block) : n, room = LINE_KEPT - MIN(LINE_KEPT, text->len);

	g_string_append_len(text, block, MIN(rest, room));
	if (end)
		g_string_append_len(text, end, n - rest);
}

// Takes whole lines out of text; returns the next, or NULL. g_free() it.
static char *take_line(GString *text)
{
	char *end = memchr(text->str, '\n', text->len);
	char *line;

	if (!end)
		return NULL;
	line = g_strndup(text->str, end - text->str);
	g_string_erase(text, 0, end + 1 - text->str);
	return line;
}

// One that ends by itself, as libclang crashed in it, is followed by another.
static void replace(struct pool *pool, struct worker *worker)
{
	finish(worker);
	if (!interrupted && start(pool, worker) < 0)
		pool->code = -1;
}

static void read_answers(struct pool *pool, struct worker *worker)
{
	char block[4096];
	ssize_t n = read(worker->from, block, sizeof block);
	char *line;
	int last = 0;

	if (n < 0 && errno == EINTR)
		return;
	if (n <= 0) {
		reap(pool, worker, NULL);
		if (worker->pid)
			hand_out(pool, worker);
		return;
	}
	add_said(worker->line, block, n);
	while ((line = take_line(worker->line))) {
		last |= g_str_has_prefix(line, "last ");
		if (worker->job && (last || g_str_has_prefix(line, "done ")))
			count_done(pool, worker, "parsed");
		g_free(line);
	}
	if (last)
		replace(pool, worker);
	if (worker->pid && !worker->job)
		hand_out(pool, worker);
}

// Passes a worker's own complaints on, each once; what libclang prints of its
// crashes is not for the user.
static void read_complaints(struct pool *pool, struct worker *worker)
{
	char block[4096], *line;
	ssize_t n = read(worker->err, block, sizeof block);

	if (n <= 0)
		return;
	add_said(worker->said, block, n);
	while ((line = take_line(worker->said))) {
		int ours = g_str_has_prefix(line, "wasmready: ") || g_getenv("WASMREADY_DEBUG");

		if (ours && g_hash_table_add(pool->complaints, g_strdup(line))) {
			progress_clear(pool->progress);
			tell("%s", line);
		}
		g_free(line);
	}
}

static void check_time(struct pool *pool, struct worker *worker)
{
	gint64 limit = (gint64)pool->project->unit_timeout * G_USEC_PER_SEC;
	char *reason;

	if (!worker->job || g_get_monotonic_time() - worker->started < limit)
		return;
	kill(worker->pid, SIGKILL);
	reason = g_strdup_printf("took longer than %d s", pool->project->unit_timeout);
	reap(pool, worker, reason);
	g_free(reason);
	if (worker->pid)
		hand_out(pool, worker);
}

static int busy(const struct pool *pool)
{
	int i, n = 0;

	for (i = 0; i < pool->count; i++)
		n += pool->workers[i].pid && pool->workers[i].job;
	return n;
}

static void loop(struct pool *pool)
{
	struct pollfd *fds = g_new0(struct pollfd, 2 * pool->count);
	int i;

	while (busy(pool) && !interrupted && !pool->code) {
		for (i = 0; i < pool->count; i++) {
			struct worker *worker = &pool->workers[i];

			fds[2 * i].fd = worker->pid ? worker->from : -1;
			fds[2 * i + 1].fd = worker->pid ? worker->err : -1;
			fds[2 * i].events = fds[2 * i + 1].events = POLLIN;
			fds[2 * i].revents = fds[2 * i + 1].revents = 0;
		}
		poll(fds, 2 * pool->count, 200);
		for (i = 0; i < pool->count; i++) {
			struct worker *worker = &pool->workers[i];

			if (fds[2 * i + 1].revents)
				read_complaints(pool, worker);
			if (worker->pid && fds[2 * i].revents)
				read_answers(pool, worker);
			if (worker->pid)
				check_time(pool, worker);
		}
	}
	g_free(fds);
}

static void make_groups(struct pool *pool)
{
	guint i;

	for (i = 0; i < pool->jobs->len; i++) {
		const struct pool_job *job = &g_array_index(pool->jobs, struct pool_job, i);
		int64_t id = job->group;
		struct group *last = pool->groups->len ? &g_array_index(pool->groups, struct group,
									pool->groups->len - 1)
						       : NULL;
		struct group group = { id, i, i + 1 };

		pool->units += !i || job[-1].unit != job->unit;
		pool->prefixed |= id != 0;
		assert(!last || last->end == i); // jobs of one prefix lie together
		if (last && last->id == id)
			last->end++;
		else
			g_array_append_val(pool->groups, group);
	}
}

static void start_all(struct pool *pool)
{
	int i;

	for (i = 0; i < pool->count && !pool->code; i++)
		if (start(pool, &pool->workers[i]) < 0)
			pool->code = -1;
	for (i = 0; i < pool->count && !pool->code; i++)
		hand_out(pool, &pool->workers[i]);
}

// An idle worker ends when its pipe closes; one at work is not waited for.
static void stop_all(struct pool *pool)
{
	int i;

	for (i = 0; i < pool->count; i++) {
		struct worker *worker = &pool->workers[i];

		if (!worker->pid)
			continue;
		if (worker->job)
			kill(worker->pid, SIGKILL);
		finish(worker);
	}
}

// Precompiled prefixes live beside the database, the one place workers may write.
static int make_scratch(struct pool *pool)
{
	char *dir = g_path_get_dirname(pool->db->path);
	int err = scratch_open(&pool->scratch, dir, "scratch");

	g_free(dir);
	return err;
}

static void catch_signals(struct sigaction *old)
{
	struct sigaction action = { .sa_handler = on_signal };

	interrupted = 0;
	sigaction(SIGINT, &action, &old[0]);
	sigaction(SIGTERM, &action, &old[1]);
	action.sa_handler = SIG_IGN;
	sigaction(SIGPIPE, &action, &old[2]);
}

// What tells this run from an earlier one, whose workers may live on for a moment when it was
// killed. Returns 0, or -1 after a complaint.
static int begin_run(struct pool *pool)
{
	guint32 words[4];

	if (getrandom(words, sizeof words, 0) != sizeof words) {
		complain("cannot draw a number by chance: %s", g_strerror(errno));
		return -1;
	}
	pool->run = g_strdup_printf("%08x%08x%08x%08x", words[0], words[1], words[2], words[3]);
	return db_run(pool->db, "INSERT OR REPLACE INTO meta VALUES('run', ?)", "t", pool->run);
}

static int end_run(struct pool *pool)
{
	return db_run(pool->db, "DELETE FROM meta WHERE key = 'run'", "");
}

static void run_jobs(struct pool *pool)
{
	struct sigaction old[3];

	catch_signals(old);
	make_groups(pool);
	pool->progress = progress_start(pool->units,
					pool->project->quiet || pool->project->verbose);
	start_all(pool);
	loop(pool);
	stop_all(pool);
	if (pool->prefixed && prefixes_settle(pool->db, pool->scratch.path))
		pool->code = -1;
	progress_finish(pool->progress);
	sigaction(SIGINT, &old[0], NULL);
	sigaction(SIGTERM, &old[1], NULL);
	sigaction(SIGPIPE, &old[2], NULL);
}

static void pool_open(struct pool *pool, char *const *builds)
{
	pool->count = MIN((guint)pool->project->jobs, pool->jobs->len);
	pool->workers = g_new0(struct worker, pool->count);
	pool->groups = g_array_new(FALSE, FALSE, sizeof(struct group));
	pool->complaints = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	pool->kept = prefixes_folder(pool->db);
	pool->readable = reads_list(pool->db, pool->db, pool->project, builds, pool->kept);
	if (!pool->readable || begin_run(pool))
		pool->code = -1;
	else
		pool->command = command(pool);
}

static void pool_close(struct pool *pool)
{
	scratch_close(&pool->scratch);
	g_strfreev(pool->command);
	g_strfreev(pool->readable);
	g_free(pool->run);
	g_free(pool->kept);
	g_hash_table_unref(pool->complaints);
	g_array_unref(pool->groups);
	g_free(pool->workers);
}

int pool_run(struct db *db, const struct project *project, char *const *builds, GArray *jobs)
{
	struct pool pool = { .db = db, .project = project, .jobs = jobs };

	if (make_scratch(&pool))
		return -1;
	interrupted = 0;
	pool_open(&pool, builds);
	if (!pool.code)
		run_jobs(&pool);
	if (end_run(&pool))
		pool.code = -1;
	pool_close(&pool);
	if (interrupted) {
		complain("interrupted after %u of %u units; the next run goes on from there",
			 pool.done, pool.units);
		return INTERRUPTED;
	}
	return pool.code;
}
