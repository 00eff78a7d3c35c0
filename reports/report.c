// Where reports go: formats by name, files put in place as a whole, and errors of
// writing, which a report itself need not look at.

#include "report.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../analyzer/term.h"

static const struct {
	const char *name, *suffix;
	int (*write)(const struct report *report, FILE *out);
} formats[] = {
	{ "text", ".txt", report_text },     { "json", ".json", report_json },
	{ "html", ".html", report_html },    { "csv", ".csv", report_csv },
	{ "markdown", ".md", report_markdown },
};

static int find_format(const char *name)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(formats); i++)
		if (strcmp(formats[i].name, name) == 0)
			return i;
	complain("unknown format '%s': choose from text, json, html, csv, markdown", name);
	return -1;
}

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
		g_error("out of memory");
}

// Ends the stream, not the descriptor. Returns 0 or -1 with errno set.
static int sink_close(struct sink *sink)
{
	fclose(sink->out);
	errno = sink->error;
	return sink->error ? -1 : 0;
}

static int cannot_write(const char *path)
{
	complain("cannot write '%s': %s", path, g_strerror(errno));
	return EXIT_CANNOT;
}

// A reader that went away (head, less) is no failure to tell of.
static int write_stdout(const struct report *report, int format)
{
	struct sink sink;
	int err;

	if (fflush(stdout) != 0)
		return cannot_write("standard output");
	sink_open(&sink, STDOUT_FILENO);
	err = formats[format].write(report, sink.out);
	if (sink_close(&sink) < 0)
		return errno == EPIPE ? EXIT_CANNOT : cannot_write("standard output");
	return err ? EXIT_CANNOT : 0;
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
static int write_open(const struct report *report, int format, const char *path, int fd, int sync)
{
	struct sink sink;
	int err;

	sink_open(&sink, fd);
	err = formats[format].write(report, sink.out) ? EXIT_CANNOT : 0;
	if (sink_close(&sink) < 0 || (!err && sync && fsync(fd) < 0)) {
		err = cannot_write(path);
		close(fd);
	} else if (close(fd) < 0 && !err) {
		err = cannot_write(path);
	}
	return err;
}

static int write_beside(const struct report *report, int format, const char *path)
{
	char *temp = g_strdup_printf("%s.XXXXXX", path);
	mode_t mode = mode_for(path);
	int fd = mkostemp(temp, O_CLOEXEC);
	int err;

	if (fd < 0) {
		g_free(temp);
		return cannot_write(path);
	}
	// A file system without modes is no reason to have no report.
	if (fchmod(fd, mode) < 0)
		errno = 0;
	err = write_open(report, format, path, fd, 1);
	if (!err && rename(temp, path) < 0)
		err = cannot_write(path);
	if (err)
		unlink(temp);
	g_free(temp);
	return err;
}

// Devices and pipes are written to as they are; a link keeps pointing where it does.
static int write_file(const struct report *report, int format, const char *path)
{
	struct stat st;
	char *target = realpath(path, NULL);
	int fd, err;

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		err = cannot_write(path);
	} else if (stat(path, &st) == 0 && !S_ISREG(st.st_mode)) {
		fd = open(path, O_WRONLY | O_CLOEXEC);
		err = fd < 0 ? cannot_write(path) : write_open(report, format, path, fd, 0);
	} else {
		err = write_beside(report, format, target ? target : path);
	}
	free(target);
	return err;
}

int report_write(const struct report *report, const char *format, const char *path)
{
	int i = find_format(format);

	if (i < 0)
		return EXIT_USAGE;
	return path ? write_file(report, i, path) : write_stdout(report, i);
}

GOptionEntry *report_options(struct report_request *request)
{
	static GOptionEntry entries[8];
	GOptionEntry table[] = {
		{ "format", 'f', 0, G_OPTION_ARG_STRING, &request->format,
		  "text (default), json, html, csv or markdown", "FORMAT" },
		{ "output", 'o', 0, G_OPTION_ARG_FILENAME, &request->output,
		  "write to FILE; its suffix names the format if --format does not", "FILE" },
		{ "by", 0, 0, G_OPTION_ARG_STRING, &request->by,
		  "rows of the table: folder, file (default; in text when they fit) or function",
		  "ROWS" },
		{ "guarded", 0, 0, G_OPTION_ARG_NONE, &request->guarded,
		  "list findings that only the host's build has", NULL },
		{ "no-unreached", 0, 0, G_OPTION_ARG_NONE, &request->no_unreached,
		  "leave findings out that no entry point reaches", NULL },
		G_OPTION_ENTRY_NULL,
	};

	return memcpy(entries, table, sizeof table);
}

int report_check(struct report_request *request)
{
	static const char *const rows[] = { "folder", "file", "function", NULL };
	size_t i;

	for (i = 0; request->output && !request->format && i < G_N_ELEMENTS(formats); i++)
		if (g_str_has_suffix(request->output, formats[i].suffix))
			request->format = g_strdup(formats[i].name);
	if (!request->format)
		request->format = g_strdup("text");
	if (request->by && !g_strv_contains(rows, request->by)) {
		complain("--by takes folder, file or function, not '%s'", request->by);
		return EXIT_USAGE;
	}
	if (request->output && !*request->output) {
		complain("--output names no file");
		return EXIT_USAGE;
	}
	return find_format(request->format) < 0 ? EXIT_USAGE : 0;
}

// A run that goes on beside us must not change what is half reported.
static int begin_snapshot(struct db *db)
{
	if (!sqlite3_get_autocommit(db->sql))
		return 0;
	return db_exec(db, "BEGIN") ? -1 : 1;
}

int report_request(const struct report_request *request, const struct project *project,
		   struct db *db)
{
	// A file gets neither colours nor the width of a terminal, unless asked for.
	int mode = request->output && project->color == COLOR_AUTO ? COLOR_NEVER
								   : (int)project->color;
	struct report report = {
		.db = db,
		.root = project->root,
		.by = request->by,
		.show_guarded = request->guarded,
		.show_unreached = !request->no_unreached,
		.color = term_color(stdout, mode),
		.width = term_width(stdout),
		.quiet = project->quiet,
		.verbose = project->verbose,
	};
	int began = begin_snapshot(db);
	int err;

	if (began < 0)
		return EXIT_CANNOT;
	err = report_write(&report, request->format, request->output);
	if (began)
		db_exec(db, "COMMIT");
	return err;
}

void report_request_clear(struct report_request *request)
{
	g_free(request->format);
	g_free(request->output);
	g_free(request->by);
	memset(request, 0, sizeof *request);
}
