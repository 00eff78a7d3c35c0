// The folder of a database, by handle: all of it is looked at and opened without following a link.

#include "place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define OWN_FOLDER ".wasmready"
#define OWN_NAME "facts.db"

static char *name_of(const struct db_place *place, const char *end)
{
	return g_strconcat(place->name, end, NULL);
}

static const char *kind_of(const struct stat *st)
{
	if (S_ISLNK(st->st_mode))
		return "a symbolic link";
	if (S_ISDIR(st->st_mode))
		return "a folder";
	if (!S_ISREG(st->st_mode))
		return "a pipe, a socket or a device";
	return st->st_nlink > 1 ? "a file that has a second name" : NULL;
}

static void refuse(const char *path, const char *kind)
{
	complain("'%s' is %s, and not a file of wasmready's own: remove it, or choose another "
		 "place with --db",
		 path, kind);
}

int place_look(const struct db_place *place, const char *end, struct stat *st)
{
	char *name = name_of(place, end), *path;
	struct stat own;
	const char *kind;
	int there;

	if (!st)
		st = &own;
	there = fstatat(place->folder, name, st, AT_SYMLINK_NOFOLLOW) == 0;
	g_free(name);
	kind = there ? kind_of(st) : NULL;
	if (!kind)
		return there;
	path = g_strconcat(place->path, end, NULL);
	refuse(path, kind);
	g_free(path);
	return -1;
}

int place_file(const struct db_place *place, const char *end, int flags, mode_t mode)
{
	char *name = name_of(place, end);
	struct stat st;
	int fd = -1;

	// Looked at first: to open a device may do something.
	if (fstatat(place->folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0 && kind_of(&st))
		errno = EINVAL;
	else
		fd = openat(place->folder, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode);
	g_free(name);
	if (fd >= 0 && (fstat(fd, &st) < 0 || kind_of(&st))) {
		close(fd);
		errno = EINVAL;
		return -1;
	}
	return fd;
}

int place_write(const struct db_place *place, const char *end, const char *text)
{
	char *made = g_strconcat(end, ".new", NULL);
	char *from = name_of(place, made), *to = name_of(place, end);
	int fd, err;

	unlinkat(place->folder, from, 0); // of a run that was killed
	fd = place_file(place, made, O_WRONLY | O_CREAT | O_EXCL, 0644);
	err = fd < 0 ? -1 : fd_write(fd, text, strlen(text));
	if (fd >= 0 && close(fd) < 0)
		err = -1;
	if (!err)
		err = renameat(place->folder, from, place->folder, to);
	if (err && fd >= 0) {
		int error = errno;

		unlinkat(place->folder, from, 0);
		errno = error;
	}
	g_free(to);
	g_free(from);
	g_free(made);
	return err;
}

// Moves NAME+from to NAME+to, if it is there; what has that name already goes.
static int move(const struct db_place *place, const char *from, const char *to)
{
	char *old = name_of(place, from), *new = name_of(place, to);
	int err = renameat(place->folder, old, place->folder, new);

	if (err && errno == ENOENT)
		err = 0;
	g_free(new);
	g_free(old);
	return err;
}

void place_drop(const struct db_place *place, const char *end)
{
	char *name = name_of(place, end);

	unlinkat(place->folder, name, 0);
	g_free(name);
}

int place_set_aside(const struct db_place *place, const char *end, char **kept)
{
	char *wal = g_strconcat(end, "-wal", NULL), *journal = g_strconcat(end, ".journal", NULL);
	// The log first: what is beside a database of its name would be taken for its own.
	int err = move(place, "-wal", wal) || move(place, "-journal", journal) ||
		  move(place, "", end);

	*kept = NULL;
	if (err)
		complain("cannot set '%s' aside as '%s%s': %s", place->path, place->name, end,
			 g_strerror(errno));
	else
		*kept = g_strconcat(place->path, end, NULL);
	place_drop(place, "-shm");
	place_drop(place, ".origin");
	g_free(journal);
	g_free(wal);
	return err ? -1 : 0;
}

static void undo_folder(const struct db_place *place)
{
	char *folder = g_path_get_dirname(place->path);

	if (place->usual)
		unlinkat(place->folder, ".gitignore", 0);
	rmdir(folder); // when it is empty
	g_free(folder);
}

void place_undo(struct db_place *place, int made)
{
	static const char *const ends[] = { "", "-wal", "-shm", "-journal", ".origin" };

	for (size_t i = 0; made && i < G_N_ELEMENTS(ends); i++)
		place_drop(place, ends[i]);
	if (place->new_lock)
		place_drop(place, ".lock");
	if (place->new_folder)
		undo_folder(place);
	place->new_lock = place->new_folder = 0;
}

// A folder inside a project keeps itself out of git.
static void write_ignore(const struct db_place *place)
{
	int fd = openat(place->folder, ".gitignore",
			O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);

	if (fd < 0)
		return;
	if (fd_write(fd, "*\n", 2) < 0)
		unlinkat(place->folder, ".gitignore", 0);
	close(fd);
}

// The folder of the project's own place; -1 with errno set. ENOTDIR: it is a link, or no folder.
static int open_own(const char *root, int make, int *fresh)
{
	int above = open(root, O_PATH | O_DIRECTORY | O_CLOEXEC), folder, error;

	if (above < 0)
		return -1;
	*fresh = make && mkdirat(above, OWN_FOLDER, 0777) == 0;
	error = make && !*fresh && errno != EEXIST ? errno : 0;
	folder = error ? -1
		       : openat(above, OWN_FOLDER, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (!error)
		error = errno;
	close(above);
	errno = error;
	return folder;
}

// The folder that the user named; -1 with errno set.
static int open_named(const char *folder, int make, int *fresh)
{
	struct stat st;

	*fresh = make && stat(folder, &st) < 0;
	if (*fresh && g_mkdir_with_parents(folder, 0777) < 0)
		return -1;
	return open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
}

// The folder's path without links, as the system has it; NULL when there is none. g_free() it.
static char *real_path(int folder)
{
	char *link = g_strdup_printf("/proc/self/fd/%d", folder);
	char *path = g_file_read_link(link, NULL);
	struct stat ours, theirs;

	g_free(link);
	if (path && fstat(folder, &ours) == 0 && stat(path, &theirs) == 0 &&
	    ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino)
		return path;
	g_free(path);
	return NULL;
}

static int no_folder(const char *folder, const char *root, int make)
{
	if (errno == ENOENT && !make)
		return 1;
	if ((errno == ENOTDIR || errno == ELOOP) && root)
		complain(
			"'%s' is a link or no folder: remove it, or choose another place with --db",
			folder);
	else
		complain("cannot %s '%s': %s; choose another place with --db",
			 make ? "make" : "open", folder, g_strerror(errno));
	return -1;
}

// What lies beside the database may be no link either: SQLite would write where it leads, and
// workers would read what is behind it.
static int look_around(const struct db_place *place)
{
	static const char *const ends[] = { "", "-wal", "-shm", "-journal", ".lock", ".origin" };
	char *prefixes = name_of(place, ".prefixes"), *path;
	struct stat st;
	int err = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(ends) && !err; i++)
		err = place_look(place, ends[i], NULL) < 0 ? -1 : 0;
	if (!err && fstatat(place->folder, prefixes, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	    !S_ISDIR(st.st_mode)) {
		path = g_strconcat(place->path, ".prefixes", NULL);
		refuse(path, S_ISLNK(st.st_mode) ? "a symbolic link" : "no folder");
		g_free(path);
		err = -1;
	}
	g_free(prefixes);
	return err;
}

static int fill(struct db_place *place, const char *folder, const char *path)
{
	char *real = real_path(place->folder), *last = g_path_get_basename(path);
	char *base = g_path_get_basename(real ? real : folder);

	if (real) {
		place->path = g_build_filename(real, last, NULL);
		place->name = strrchr(place->path, '/') + 1;
		place->usual = strcmp(base, OWN_FOLDER) == 0 && strcmp(last, OWN_NAME) == 0;
	} else {
		complain("cannot find the path of '%s': %s", folder, g_strerror(errno));
	}
	if (real && place->new_folder && strcmp(base, OWN_FOLDER) == 0)
		write_ignore(place);
	g_free(base);
	g_free(last);
	g_free(real);
	return place->path ? look_around(place) : -1;
}

int place_open(struct db_place *place, const char *path, const char *root, int make)
{
	char *folder = g_path_get_dirname(path);
	int err;

	memset(place, 0, sizeof *place);
	place->lock = -1;
	place->found = root != NULL;
	place->folder = root ? open_own(root, make, &place->new_folder)
			     : open_named(folder, make, &place->new_folder);
	err = place->folder < 0 ? no_folder(folder, root, make) : fill(place, folder, path);
	if (place->folder >= 0 && err) {
		g_clear_pointer(&place->path, g_free);
		close(place->folder);
	}
	g_free(folder);
	return err;
}

void place_close(struct db_place *place)
{
	if (!place->path)
		return;
	if (place->lock >= 0)
		close(place->lock);
	close(place->folder);
	g_free(place->path);
	memset(place, 0, sizeof *place);
	place->lock = -1;
}

// Whether the lock that we hold is still the one that others would find.
static int is_lock_there(const struct db_place *place, int lock)
{
	struct stat ours, theirs;

	return fstat(lock, &ours) == 0 && place_look(place, ".lock", &theirs) == 1 &&
	       ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino;
}

int place_lock(struct db_place *place)
{
	int tries, lock = -1;

	for (tries = 0; tries < 10; tries++) {
		lock = place_file(place, ".lock", O_RDWR | O_CREAT | O_EXCL, 0666);
		place->new_lock = lock >= 0;
		if (lock < 0 && errno == EEXIST)
			lock = place_file(place, ".lock", O_RDWR, 0);
		if (lock < 0 && errno == ENOENT)
			continue;
		if (lock < 0) {
			complain("cannot write '%s.lock': %s; choose another place with --db",
				 place->path, g_strerror(errno));
			return -1;
		}
		if (flock(lock, LOCK_EX | LOCK_NB) < 0)
			break;
		if (is_lock_there(place, lock)) {
			place->lock = lock;
			return 0;
		}
		close(lock); // a run that gave up has removed it
		lock = -1;
	}
	if (lock >= 0)
		close(lock);
	place->new_lock = 0;
	complain("'%s' is held by another run; wait for it, or choose another with --db",
		 place->path);
	return -1;
}
