// The user's key: made once, whole, in the user's own folder of state; one that others may read is
// no key.

#include "key.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"

#define KEY_BYTES 32

// Where programs keep what they know of the past (XDG Base Directory Specification 0.8).
static char *state_folder(void)
{
	const char *state = g_getenv("XDG_STATE_HOME");

	if (state && g_path_is_absolute(state))
		return g_build_filename(state, "wasmready", NULL);
	return g_build_filename(g_get_home_dir(), ".local", "state", "wasmready", NULL);
}

// Under sudo the home may be another's: what root made there, its owner could not use.
static int is_anothers(const char *folder)
{
	char *above = g_strdup(folder), *next;
	struct stat st;

	while (stat(above, &st) < 0 && strcmp(above, "/") != 0) {
		next = g_path_get_dirname(above);
		g_free(above);
		above = next;
	}
	g_free(above);
	return geteuid() == 0 && st.st_uid != 0;
}

// Opens the folder; -1 with *why set.
static int open_folder(const char *path, const char **why)
{
	struct stat st;
	int folder = -1;

	if (is_anothers(path)) {
		*why = g_strdup_printf("'%s' would be another user's", path);
		return -1;
	}
	if (g_mkdir_with_parents(path, 0700) == 0)
		folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (folder < 0) {
		*why = g_strdup_printf("cannot make '%s': %s", path, g_strerror(errno));
	} else if (fstat(folder, &st) < 0 || st.st_uid != geteuid() || st.st_mode & 022) {
		*why = g_strdup_printf("others may write to '%s'", path);
		close(folder);
		folder = -1;
	}
	return folder;
}

// Makes the key at once or not at all; one that another run has just made stays.
static int make(int folder)
{
	unsigned char key[KEY_BYTES];
	guint64 number;
	char *name;
	int fd, err;

	if (getrandom(key, sizeof key, 0) != sizeof key ||
	    getrandom(&number, sizeof number, 0) != sizeof number)
		return -1;
	name = g_strdup_printf("key.%016" G_GINT64_MODIFIER "x", number);
	fd = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	err = fd < 0 || write(fd, key, sizeof key) != sizeof key || fsync(fd) < 0 ? -1 : 0;
	if (fd >= 0 && close(fd) < 0)
		err = -1;
	if (!err && renameat2(folder, name, folder, "key", RENAME_NOREPLACE) < 0 &&
	    errno != EEXIST && linkat(folder, name, folder, "key", 0) < 0 && errno != EEXIST)
		err = -1;
	if (fd >= 0) {
		int error = errno;

		unlinkat(folder, name, 0);
		errno = error;
	}
	g_free(name);
	return err;
}

static int is_good(const struct stat *st)
{
	return S_ISREG(st->st_mode) && st->st_uid == geteuid() && !(st->st_mode & 077) &&
	       st->st_size == KEY_BYTES && st->st_nlink == 1;
}

static int read_key(int folder, unsigned char *key, const char *path, const char **why)
{
	const int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
	struct stat st;
	int fd = openat(folder, "key", flags), err = 0;

	if (fd < 0 && errno == ENOENT && make(folder) == 0)
		fd = openat(folder, "key", flags);
	if (fd < 0) {
		*why = g_strdup_printf("cannot make '%s/key': %s", path, g_strerror(errno));
		return -1;
	}
	if (fstat(fd, &st) < 0 || !is_good(&st) || read(fd, key, KEY_BYTES) != KEY_BYTES) {
		*why = g_strdup_printf("'%s/key' is no file of %d bytes that only you may read: "
				       "remove it",
				       path, KEY_BYTES);
		err = -1;
	}
	close(fd);
	return err;
}

char *key_sign(const char *text, const char **why)
{
	static unsigned char key[KEY_BYTES];
	static const char *problem;
	static int looked;

	if (!looked) {
		char *path = state_folder();
		int folder = open_folder(path, &problem);

		if (folder >= 0) {
			read_key(folder, key, path, &problem);
			close(folder);
		}
		g_free(path);
		looked = 1;
	}
	*why = problem;
	return problem ? NULL
		       : g_compute_hmac_for_string(G_CHECKSUM_SHA256, key, sizeof key, text, -1);
}
