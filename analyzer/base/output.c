// Output that is put in place as a whole: see output.h.

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"
#include "memory.h"

// A stream over a descriptor that keeps the errno of the first write that failed:
// stdio forgets it.
struct sink {
	int fd;
	int error;
	FILE *out;
};

static ssize_t sink_write(void *cookie, const char *bytes, size_t n)
{
	struct sink *sink = cookie;
	size_t done = 0;

	while (done < n && !sink->error) {
		ssize_t wrote = write(sink->fd, bytes + done, n - done);

		if (wrote >= 0)
			done += wrote;
		else if (errno != EINTR)
			sink->error = errno;
	}
	return sink->error ? 0 : (ssize_t)n;
}

static void sink_open(struct sink *sink, int fd)
{
	cookie_io_functions_t functions = { .write = sink_write };

	sink->fd = fd;
	sink->error = 0;
	sink->out = fopencookie(sink, "w", functions);
	if (!sink->out)
		memory_out();
}

// Ends the stream, not the descriptor. Returns 0 or -1 with errno set.
static int sink_close(struct sink *sink)
{
	fclose(sink->out);
	errno = sink->error;
	return sink->error ? -1 : 0;
}

// Runs the writer. What could not be read is no output.
static int call(output_writer *write_it, void *data, FILE *out)
{
	return failures() || write_it(data, out) || failures() ? EXIT_CANNOT : 0;
}

static int cannot_write(const char *path)
{
	complain("cannot write '%s': %s", path, g_strerror(errno));
	return EXIT_CANNOT;
}

// A reader that went away (head, less) is no failure to tell of.
static int write_stdout(output_writer *write_it, void *data)
{
	struct sink sink;
	int err;

	if (fflush(stdout) != 0)
		return cannot_write("standard output");
	sink_open(&sink, STDOUT_FILENO);
	err = call(write_it, data, sink.out);
	if (sink_close(&sink) < 0)
		return errno == EPIPE ? EXIT_CANNOT : cannot_write("standard output");
	return err;
}

static mode_t mode_for(const char *path)
{
	struct stat st;
	mode_t mask;

	if (stat(path, &st) == 0)
		return st.st_mode & 0777;
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

// Writes to an open file. Closes fd.
static int write_open(output_writer *write_it, void *data, const char *path, int fd, int sync)
{
	struct sink sink;
	int err;

	sink_open(&sink, fd);
	err = call(write_it, data, sink.out);
	if (sink_close(&sink) < 0 || (!err && sync && fsync(fd) < 0)) {
		err = cannot_write(path);
		close(fd);
	} else if (close(fd) < 0 && !err) {
		err = cannot_write(path);
	}
	return err;
}

// Gives the nameless file the name that temp comes to hold, which ends in six free characters.
static int give_name(int fd, char *temp)
{
	char *from = g_strdup_printf("/proc/self/fd/%d", fd), *end = temp + strlen(temp) - 6;
	int tries, err = -1;

	for (tries = 0; err < 0 && tries < 100; tries++) {
		snprintf(end, 7, "%06x", g_random_int() & 0xffffff);
		err = linkat(AT_FDCWD, from, AT_FDCWD, temp, AT_SYMLINK_FOLLOW);
		if (err < 0 && errno != EEXIST)
			break;
	}
	g_free(from);
	return err;
}

// A file has no name until all of it is written, so that none is left of one who is killed.
// Returns 0, EXIT_CANNOT, or -1 where the file system has no such files.
static int write_nameless(output_writer *write_it, void *data, const char *path)
{
	char *dir = g_path_get_dirname(path), *temp = g_strdup_printf("%s.XXXXXX", path);
	int fd = open(dir, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600), copy, err = -1;

	g_free(dir);
	copy = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 0);
	if (copy >= 0) {
		if (fchmod(copy, mode_for(path)) < 0)
			errno = 0;
		err = write_open(write_it, data, path, fd, 1);
		if (!err && give_name(copy, temp) < 0)
			err = -1;
		else if (!err && rename(temp, path) < 0) {
			err = cannot_write(path);
			unlink(temp);
		}
		close(copy);
	} else if (fd >= 0) {
		close(fd);
	}
	g_free(temp);
	return err;
}

static int write_named(output_writer *write_it, void *data, const char *path)
{
	char *temp = g_strdup_printf("%s.XXXXXX", path);
	mode_t mode = mode_for(path);
	int fd = mkostemp(temp, O_CLOEXEC);
	int err;

	if (fd < 0) {
		g_free(temp);
		return cannot_write(path);
	}
	// A file system without modes is no reason to write nothing.
	if (fchmod(fd, mode) < 0)
		errno = 0;
	err = write_open(write_it, data, path, fd, 1);
	if (!err && rename(temp, path) < 0)
		err = cannot_write(path);
	if (err)
		unlink(temp);
	g_free(temp);
	return err;
}

// Devices and pipes are written to as they are; a link keeps pointing where it does.
static int write_file(output_writer *write_it, void *data, const char *path)
{
	struct stat st;
	char *target = realpath(path, NULL);
	int fd, err;

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		err = cannot_write(path);
	} else if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		fd = open(path, O_WRONLY | O_CLOEXEC);
		err = fd < 0 ? cannot_write(path) : write_open(write_it, data, path, fd, 0);
	} else {
		err = write_nameless(write_it, data, target ? target : path);
		if (err < 0)
			err = write_named(write_it, data, target ? target : path);
	}
	free(target);
	return err;
}

int output_write(const char *path, output_writer *write_it, void *data)
{
	return path ? write_file(write_it, data, path) : write_stdout(write_it, data);
}
