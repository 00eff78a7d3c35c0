// A file that takes another's place: one without a name gets the other's owner, mode and
// attributes, then a name by chance, and is renamed.

#include "replace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#define TRIES 100
#define NAMES_MAX 65536 // XATTR_LIST_MAX and XATTR_SIZE_MAX of linux/limits.h

int replace_open(int dir)
{
	int fd = openat(dir, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

	// What a system says that has none (open(2)); the others are of the folder.
	if (fd < 0 &&
	    (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL))
		fd = memfd_create("wasmready", MFD_CLOEXEC);
	return fd;
}

// Gives fd the attribute of old unless it has it.
static int keep_attribute(int fd, int old, const char *name)
{
	static char value[NAMES_MAX], has[NAMES_MAX];
	ssize_t size = fgetxattr(old, name, value, sizeof value);

	if (size < 0)
		return errno == ENODATA ? 0 : -1;
	if (fgetxattr(fd, name, has, sizeof has) == size && !memcmp(has, value, size))
		return 0;
	return fsetxattr(fd, name, value, size, 0);
}

static int keep_attributes(int fd, int old)
{
	static char names[NAMES_MAX];
	ssize_t size = flistxattr(old, names, sizeof names);

	if (size < 0)
		return errno == ENOTSUP ? 0 : -1;
	for (char *name = names; name < names + size; name += strlen(name) + 1)
		if (keep_attribute(fd, old, name))
			return -1;
	return 0;
}

int replace_keep(int fd, int old)
{
	struct stat st, now;

	if (fstat(old, &st) || fstat(fd, &now))
		return -1;
	if ((st.st_uid != now.st_uid || st.st_gid != now.st_gid) &&
	    fchown(fd, st.st_uid, st.st_gid))
		return -1;
	if (fchmod(fd, st.st_mode & 07777) || keep_attributes(fd, old) || fstat(fd, &now))
		return -1;
	errno = EPERM;
	return now.st_mode == st.st_mode && now.st_uid == st.st_uid && now.st_gid == st.st_gid ? 0
											       : -1;
}

static int copy(int from, int to)
{
	char block[1 << 14];
	off_t at = 0;
	ssize_t n;

	while ((n = pread(from, block, sizeof block, at)) > 0) {
		ssize_t wrote = write(to, block, n);

		if (wrote < 0)
			return -1;
		at += wrote;
	}
	return n < 0 ? -1 : 0;
}

// A file with a name of its own, with what fd has. Removed again when it cannot be had whole.
static int name_copy(int fd, int dir, const char *name)
{
	int to = openat(dir, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600), err, error;

	if (to < 0)
		return -1;
	err = copy(fd, to) || replace_keep(to, fd) || fsync(to) ? -1 : 0;
	error = errno;
	close(to);
	if (err)
		unlinkat(dir, name, 0);
	errno = error;
	return err;
}

static int name_file(int fd, int dir, const char *name)
{
	char proc[64];

	g_snprintf(proc, sizeof proc, "/proc/self/fd/%d", fd);
	if (!linkat(AT_FDCWD, proc, dir, name, AT_SYMLINK_FOLLOW))
		return 0;
	return errno == EEXIST ? -1 : name_copy(fd, dir, name);
}

int replace_commit(int fd, int dir, const char *name)
{
	char temp[64];
	sigset_t ends, old;
	int err, error, tries = 0;

	if (fsync(fd) && errno != EINVAL)
		return -1;
	sigemptyset(&ends);
	sigaddset(&ends, SIGINT);
	sigaddset(&ends, SIGTERM);
	sigaddset(&ends, SIGHUP);
	sigprocmask(SIG_BLOCK, &ends, &old);
	do {
		g_snprintf(temp, sizeof temp, ".wasmready.%08x", g_random_int());
		err = name_file(fd, dir, temp);
	} while (err && errno == EEXIST && ++tries < TRIES);
	if (!err && (err = renameat(dir, temp, dir, name))) {
		error = errno;
		unlinkat(dir, temp, 0);
		errno = error;
	}
	error = errno;
	sigprocmask(SIG_SETMASK, &old, NULL);
	errno = error;
	return err;
}
