// All that is written goes through a stream of ours, which remembers the first error: a file takes
// its place only where there was none.

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base.h"
#include "memory.h"
#include "replace.h"

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
	return failures() || write_it(data, out) || failures() ? -1 : 0;
}

static int cannot_write(const char *path)
{
	complain("cannot write '%s': %s", path, g_strerror(errno));
	return -1;
}

// Writes to an open file, which stays open.
static int write_open(output_writer *write_it, void *data, const char *path, int fd)
{
	struct sink sink;
	int err;

	sink_open(&sink, fd);
	err = call(write_it, data, sink.out);
	return sink_close(&sink) < 0 ? cannot_write(path) : err;
}

static int write_device(output_writer *write_it, void *data, const char *path)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC), err;

	if (fd < 0)
		return cannot_write(path);
	err = write_open(write_it, data, path, fd);
	if (close(fd) < 0 && !err)
		err = cannot_write(path);
	return err;
}

static mode_t mode_for_new(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

// As far as the system lets us: a report is no worse for a label that it lost.
static void take_after(int fd, int dir, const char *name)
{
	int old = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;

	if (old < 0 || replace_keep(fd, old) < 0)
		fchmod(fd, fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) ? mode_for_new()
									: st.st_mode & 0777);
	if (old >= 0)
		close(old);
}

int output_replace(int dir, const char *name, const char *told, int old, output_writer *write_it,
		   void *data)
{
	int fd = replace_open(dir), err;

	if (fd < 0)
		return cannot_write(told);
	err = write_open(write_it, data, told, fd);
	if (!err && old < 0)
		take_after(fd, dir, name);
	else if (!err && replace_keep(fd, old) < 0) {
		complain("cannot write '%s': its owner, mode or attributes could not be kept: %s",
			 told, g_strerror(errno));
		err = -1;
	}
	if (!err && replace_commit(fd, dir, name) < 0)
		err = cannot_write(told);
	close(fd);
	return err;
}

static int write_beside(output_writer *write_it, void *data, const char *path)
{
	char *folder = g_path_get_dirname(path), *name = g_path_get_basename(path);
	int dir = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
	int err = dir < 0 ? cannot_write(path)
			  : output_replace(dir, name, path, -1, write_it, data);

	if (dir >= 0)
		close(dir);
	g_free(name);
	g_free(folder);
	return err;
}

// Devices and pipes are written to as they are; a link keeps pointing where it does.
static int write_file(output_writer *write_it, void *data, const char *path)
{
	struct stat st;
	char *target = realpath(path, NULL);
	int err;

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		err = cannot_write(path);
	} else if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		err = write_device(write_it, data, path);
	} else {
		err = write_beside(write_it, data, target ? target : path);
	}
	free(target);
	return err;
}

// Standard output. It is a sink like others from the start of the program.

static struct sink standard;

void output_start(void)
{
	streams_begin();
	signal(SIGXFSZ, SIG_IGN);
	sink_open(&standard, STDOUT_FILENO);
	setvbuf(standard.out, NULL, isatty(STDOUT_FILENO) ? _IOLBF : _IOFBF, BUFSIZ);
	stdout = standard.out;
}

int output_check(void)
{
	static int told;

	fflush(stdout);
	if (!standard.error)
		return 0;
	errno = standard.error;
	// A reader that went away (head, less) is no failure to tell of.
	if (!told && errno != EPIPE)
		cannot_write("standard output");
	told = 1;
	return -1;
}

static int write_stdout(output_writer *write_it, void *data)
{
	int err = output_check() ? -1 : call(write_it, data, stdout);

	return output_check() || err ? -1 : 0;
}

int output_write(const char *path, output_writer *write_it, void *data)
{
	return path ? write_file(write_it, data, path) : write_stdout(write_it, data);
}
