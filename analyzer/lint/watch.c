// Waits until a file of the project changes: see watch.h.
//
// Folders are watched, not files: editors write beside a file and rename, and what is new in
// a folder may be what an #include was missing.

#include "watch.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "project/jobs.h"

// Silence after which a burst of changes is over, and how long it is waited for.
#define QUIET_MS 150
#define BURST_MS 3000

#define EVENTS                                                                                   \
	(IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | \
	 IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

// Folders in folders that are new; more are no sources.
#define DEPTH_MAX 16

struct watch {
	const struct project *project;
	int fd;
	GHashTable *folders; // char *: path -> its number at inotify
	GHashTable *files;   // char *: absolute names of what the database has read
};

// A byte for each signal that asks for the end.
static int ends[2] = { -1, -1 };
static volatile sig_atomic_t ended;

static void on_end(int signal)
{
	int error = errno;

	(void)signal;
	ended = 1;
	if (write(ends[1], "", 1) < 0)
		errno = 0;
	errno = error;
}

int watch_ended(void)
{
	return ended;
}

struct watch *watch_new(const struct project *project)
{
	struct sigaction action = { .sa_handler = on_end, .sa_flags = SA_RESTART };
	struct watch *watch;
	int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);

	if (fd < 0 || pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0) {
		complain("cannot watch files: %s%s", g_strerror(errno),
			 errno == EMFILE ? " (see fs.inotify.max_user_instances)" : "");
		return NULL;
	}
	watch = g_new0(struct watch, 1);
	watch->project = project;
	watch->fd = fd;
	watch->folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	watch->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	return watch;
}

void watch_free(struct watch *watch)
{
	if (!watch)
		return;
	close(watch->fd);
	g_hash_table_destroy(watch->folders);
	g_hash_table_destroy(watch->files);
	g_free(watch);
}

// Adds the folder of a path below the root and those above it; of others, it alone.
static void want_folders(GHashTable *wanted, const char *root, const char *path)
{
	char *folder = g_path_get_dirname(path);

	while (!g_hash_table_contains(wanted, folder)) {
		char *above = g_path_get_dirname(folder);
		int inside = path_below(root, folder) != folder && strcmp(root, folder) != 0;

		g_hash_table_add(wanted, folder);
		folder = above;
		if (!inside)
			break;
	}
	g_free(folder);
}

static int read_files(struct watch *watch, struct db *db, GHashTable *wanted)
{
	const char *root = watch->project->root;
	sqlite3_stmt *files = db_prepare(
		db, "SELECT path FROM main.file WHERE origin IN ('project', 'thirdparty', 'data')"
		    " UNION SELECT file FROM main.unit WHERE present ORDER BY 1");
	int got;

	g_hash_table_remove_all(watch->files);
	while ((got = db_step(db, files)) > 0) {
		char *path = path_absolute(root, col_text(files, 0));

		want_folders(wanted, root, path);
		g_hash_table_add(watch->files, path);
	}
	sqlite3_finalize(files);
	return got;
}

// The compilation database may stand in a folder of its own, or come to be in the root.
static void read_database(struct watch *watch, GHashTable *wanted)
{
	struct jobs jobs = { 0 };

	g_hash_table_add(wanted, g_strdup(watch->project->root));
	if (jobs_load(&jobs, watch->project) == 0)
		for (guint i = 0; i < jobs.sources->len; i++) {
			char *path = path_absolute(watch->project->root, jobs.sources->pdata[i]);

			want_folders(wanted, watch->project->root, path);
			g_hash_table_add(watch->files, path);
		}
	jobs_clear(&jobs);
}

static int add_folder(struct watch *watch, const char *folder, int *added)
{
	int number = inotify_add_watch(watch->fd, folder, EVENTS);
	gpointer known;

	if (number < 0 && errno == ENOSPC) {
		complain(
			"cannot watch '%s' too: %u folders are all that fs.inotify.max_user_watches "
			"leaves; raise it (sysctl), or audit less with --include",
			folder, g_hash_table_size(watch->folders));
		return -1;
	}
	// A folder that is gone meanwhile is one whose files are.
	if (number < 0)
		return 0;
	known = g_hash_table_lookup(watch->folders, folder);
	*added += GPOINTER_TO_INT(known) != number;
	g_hash_table_replace(watch->folders, g_strdup(folder), GINT_TO_POINTER(number));
	return 0;
}

int watch_folders(struct watch *watch, struct db *db, int *added)
{
	GHashTable *wanted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer folder;
	int err = read_files(watch, db, wanted);

	*added = 0;
	read_database(watch, wanted);
	g_hash_table_iter_init(&iter, wanted);
	while (!err && g_hash_table_iter_next(&iter, &folder, NULL))
		err = add_folder(watch, folder, added);
	g_hash_table_destroy(wanted);
	return err ? -1 : 0;
}

// Names that a build may read, of files that are not known yet.
static int is_source(const char *name)
{
	static const char *const suffixes[] = { ".c",	".h",  ".S",   ".s",   ".i",  ".inc",
						".def", ".cc", ".cpp", ".hpp", ".tbl" };

	for (size_t i = 0; i < G_N_ELEMENTS(suffixes); i++)
		if (*name != '.' && g_str_has_suffix(name, suffixes[i]))
			return 1;
	return strcmp(name, "compile_commands.json") == 0;
}

// The folder of that number, or NULL.
static const char *folder_of(const struct watch *watch, int number)
{
	GHashTableIter iter;
	gpointer folder, value;

	g_hash_table_iter_init(&iter, watch->folders);
	while (g_hash_table_iter_next(&iter, &folder, &value))
		if (GPOINTER_TO_INT(value) == number)
			return folder;
	return NULL;
}

static int is_known(const struct watch *watch, int number, const char *name)
{
	const char *folder = folder_of(watch, number);
	char *path = folder ? g_build_filename(folder, name, NULL) : NULL;
	int known = path && g_hash_table_contains(watch->files, path);

	g_free(path);
	return known;
}

// Watches a folder that is new and those in it: files may come there before an audit knows any.
static void add_tree(struct watch *watch, const char *folder, int depth)
{
	GDir *dir = depth > DEPTH_MAX ? NULL : g_dir_open(folder, 0, NULL);
	const char *name;
	int added = 0;

	if (!dir)
		return;
	if (add_folder(watch, folder, &added) == 0)
		while ((name = g_dir_read_name(dir))) {
			char *path = g_build_filename(folder, name, NULL);

			if (*name != '.' && !g_file_test(path, G_FILE_TEST_IS_SYMLINK) &&
			    g_file_test(path, G_FILE_TEST_IS_DIR))
				add_tree(watch, path, depth + 1);
			g_free(path);
		}
	g_dir_close(dir);
}

// Keeps the folders as they are on disk.
static void follow(struct watch *watch, const struct inotify_event *event)
{
	const char *folder = folder_of(watch, event->wd);
	char *path;

	if (!folder)
		return;
	if (event->mask & IN_IGNORED) {
		g_hash_table_remove(watch->folders, folder);
	} else if (event->mask & IN_ISDIR && event->mask & (IN_CREATE | IN_MOVED_TO) &&
		   event->name[0] != '.') {
		path = g_build_filename(folder, event->name, NULL);
		add_tree(watch, path, 0);
		g_free(path);
	}
}

static int matters(struct watch *watch, const struct inotify_event *event)
{
	// What the queue did not hold may be anything.
	if (event->mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF))
		return 1;
	if (!event->len)
		return 0;
	// A folder may bring sources with it, or take them away; ours never does.
	if (event->mask & IN_ISDIR)
		return event->name[0] != '.';
	return is_source(event->name) || is_known(watch, event->wd, event->name);
}

// Takes all events that are there; whether one matters, or -1 after a complaint.
static int take_events(struct watch *watch)
{
	_Alignas(struct inotify_event) char block[1 << 16];
	int found = 0;
	ssize_t got;

	while ((got = read(watch->fd, block, sizeof block)) > 0)
		for (char *at = block; at < block + got;) {
			const struct inotify_event *event = (const struct inotify_event *)at;

			found |= matters(watch, event);
			follow(watch, event);
			at += sizeof *event + event->len;
		}
	if (got < 0 && errno != EAGAIN && errno != EINTR) {
		complain("cannot watch files: %s", g_strerror(errno));
		return -1;
	}
	return found;
}

// Waits for events or a signal: as watch_wait(), or 0 when the time is over.
static int wait_once(struct watch *watch, int milliseconds)
{
	struct pollfd fds[] = { { watch->fd, POLLIN, 0 }, { ends[0], POLLIN, 0 } };
	int got = poll(fds, 2, milliseconds);

	if (ended || got <= 0)
		return 0;
	return fds[0].revents ? take_events(watch) : 0;
}

int watch_wait(struct watch *watch, int seconds)
{
	gint64 begin;
	int found = 0;

	while (!ended && !found) {
		found = wait_once(watch, seconds ? seconds * 1000 : -1);
		if (seconds && !found && !ended)
			return 1;
	}
	begin = g_get_monotonic_time();
	while (!ended && found > 0 && g_get_monotonic_time() - begin < BURST_MS * 1000) {
		int more = wait_once(watch, QUIET_MS);

		if (more <= 0) {
			found = more < 0 ? -1 : found;
			break;
		}
	}
	return ended ? 0 : found;
}
