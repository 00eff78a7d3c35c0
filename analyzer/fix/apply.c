// Edits files in place: what is replaced is held open, so that nobody puts another in its place.

#include "apply.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"
#include "base/beneath.h"
#include "base/output.h"

static int write_text(void *data, FILE *out)
{
	size_t size;
	char *text = fix_apply(data, &size);

	fwrite(text, 1, size, out);
	g_free(text);
	return 0;
}

// Whether the open file holds what the plan was made of.
static int is_as_read(int fd, const struct fix_text *text)
{
	char block[1 << 14];
	size_t at = 0;
	ssize_t n;

	while ((n = pread(fd, block, sizeof block, at)) > 0) {
		assert(at <= text->size);
		if ((size_t)n > text->size - at || memcmp(block, text->text + at, n) != 0)
			return 0;
		at += n;
	}
	return n == 0 && at == text->size;
}

// Whether name in dir is the open file, and has no other names.
static int is_named(int dir, const char *name, int fd)
{
	struct stat st, now;

	return !fstat(fd, &st) && S_ISREG(st.st_mode) && st.st_nlink == 1 &&
	       !fstatat(dir, name, &now, AT_SYMLINK_NOFOLLOW) && now.st_dev == st.st_dev &&
	       now.st_ino == st.st_ino;
}

static int cannot(const struct fix_file *file, const char *why)
{
	complain("cannot write '%s': %s", file->path, why);
	return -1;
}

static int write_named(struct fix_file *file, int dir, const char *name)
{
	int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), err;

	if (fd < 0)
		return cannot(file, errno == ELOOP ? "it has become a link" : g_strerror(errno));
	if (!is_named(dir, name, fd) || !is_as_read(fd, file->text))
		err = cannot(file, "it has changed meanwhile");
	else
		err = output_replace(dir, name, file->path, fd, write_text, file);
	close(fd);
	return err;
}

// path: the file's real name below root.
static int write_below(struct fix_file *file, int root, const char *path)
{
	char *folder = g_path_get_dirname(path), *name = g_path_get_basename(path);
	int dir = open_beneath(root, folder, O_PATH | O_DIRECTORY);
	int err = dir < 0 ? cannot(file, g_strerror(errno)) : write_named(file, dir, name);

	if (dir >= 0)
		close(dir);
	g_free(name);
	g_free(folder);
	return err;
}

static int write_file(struct fix_file *file, const char *root, int handle)
{
	// A link in the project is followed once, here; what it led to is then held to its name.
	char *real = realpath(file->path, NULL);
	const char *below = real ? path_below(root, real) : NULL;
	int err;

	if (!real)
		err = cannot(file, g_strerror(errno));
	else if (below == real)
		err = cannot(file, "it is no longer in the project");
	else
		err = write_below(file, handle, below);
	free(real);
	return err;
}

int fix_write(const struct fix_plan *plan, const char *root, int *written)
{
	int handle = open(root, O_PATH | O_DIRECTORY | O_CLOEXEC), err = 0;

	*written = 0;
	if (handle < 0) {
		complain("cannot open '%s': %s", root, g_strerror(errno));
		return -1;
	}
	for (guint i = 0; !err && i < plan->files->len; i++) {
		struct fix_file *file = plan->files->pdata[i];

		if (!file->changes->len)
			continue;
		err = write_file(file, root, handle);
		*written += !err;
	}
	close(handle);
	return err;
}
