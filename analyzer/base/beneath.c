// Opens what lies below a folder: in one step where the kernel can, else part by part, each folder
// held open while the next is looked up in it.

#include "beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TRIES 16 // while names change on the way, the kernel asks for another one

static int is_part(const char *name)
{
	return *name && strcmp(name, ".") != 0;
}

// Each folder is held while the next is looked up in it.
static int open_by_parts(int root, const char *path, int flags)
{
	char **names = g_strsplit(path, "/", -1);
	int at = dup(root), next, error;

	for (int i = 0; at >= 0 && names[i]; i++) {
		int last = !names[i + 1];

		if (!is_part(names[i]) && !last)
			continue;
		errno = EXDEV;
		next = !strcmp(names[i], "..") ? -1
		       : last		       ? openat(at, *names[i] ? names[i] : ".",
							flags | O_NOFOLLOW | O_CLOEXEC)
			      : openat(at, names[i], O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		error = errno;
		close(at);
		errno = error;
		at = next;
	}
	g_strfreev(names);
	return at;
}

int open_beneath(int root, const char *path, int flags)
{
	struct open_how how = { .flags = flags | O_NOFOLLOW | O_CLOEXEC,
				.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS };
	int fd, tries = 0;

	do
		fd = syscall(SYS_openat2, root, path, &how, sizeof how);
	while (fd < 0 && errno == EAGAIN && ++tries < TRIES);
	// A container's filter may know it no better than an old kernel (EPERM).
	if (fd < 0 && (errno == ENOSYS || errno == EPERM || errno == EAGAIN))
		fd = open_by_parts(root, path, flags);
	return fd;
}
