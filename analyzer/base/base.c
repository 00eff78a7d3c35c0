// Messages, paths, hashes and the places our own files are in.

#include "base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// Controls that reorder text on a screen: a reader would see other code than
// the compiler does (CVE-2021-42574; Unicode UAX #9).
static int is_bidi_control(gunichar c)
{
	return c == 0x061c || (c >= 0x200e && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069);
}

size_t text_command(const char *text, size_t size)
{
	static const char *const marks[] = { "##[", "##vso[", "##teamcity[" };

	for (size_t i = 0; i < G_N_ELEMENTS(marks); i++)
		if (size >= strlen(marks[i]) && !memcmp(text, marks[i], strlen(marks[i])))
			return strlen(marks[i]);
	return 0;
}

// Appends text up to what is made printable character by character: blanks, and the first colon
// of a command that a line would begin with. Returns the rest.
static const char *append_start(GString *out, const char *text)
{
	size_t blanks = strspn(text, " ");

	if (strncmp(text + blanks, "::", 2) != 0)
		return text;
	g_string_append_len(out, text, blanks);
	g_string_append(out, "\\x3a");
	return text + blanks + 1;
}

char *text_printable(const char *text)
{
	GString *out = g_string_new(NULL);

	text = append_start(out, text);
	while (*text) {
		gunichar c = g_utf8_get_char_validated(text, -1);

		if (c == (gunichar)-1 || c == (gunichar)-2) {
			g_string_append_printf(out, "\\x%02x", (unsigned char)*text++);
			continue;
		}
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) ||
		    (c == '#' && text_command(text, strlen(text))))
			g_string_append_printf(out, "\\x%02x", c);
		else if (is_bidi_control(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff)
			g_string_append_printf(out, "\\u{%04x}", c);
		else
			g_string_append_unichar(out, c);
		text = g_utf8_next_char(text);
	}
	return g_string_free(out, FALSE);
}

void streams_begin(void)
{
	// The lowest free number is taken; the wrong way round, none of them works.
	static const int ways[] = { O_WRONLY, O_RDONLY, O_RDONLY };

	for (int fd = 0; fd < 3; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", ways[fd]) != fd)
			_exit(EXIT_CANNOT);
}

static void put_line(const char *prefix, const char *format, va_list args)
{
	char *message = g_strdup_vprintf(format, args), *safe = text_printable(message);

	fflush(stdout);
	fprintf(stderr, "%s%s\n", prefix, safe);
	g_free(safe);
	g_free(message);
}

void complain(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	put_line("wasmready: ", format, args);
	va_end(args);
}

void tell(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	put_line("", format, args);
	va_end(args);
}

static int noted;

void failure_note(void)
{
	noted++;
}

int failures(void)
{
	return noted;
}

void failures_forget(void)
{
	noted = 0;
}

static void cannot_read_folder(const char *path, int error)
{
	complain("cannot read folder '%s': %s", path, g_strerror(error));
	failure_note();
}

GDir *dir_open(const char *path)
{
	GDir *dir;

	errno = 0;
	dir = g_dir_open(path, 0, NULL);
	if (!dir && errno != ENOENT && errno != ENOTDIR && errno != EACCES)
		cannot_read_folder(path, errno);
	return dir;
}

const char *dir_next(GDir *dir, const char *path)
{
	const char *name;

	errno = 0;
	name = g_dir_read_name(dir);
	if (!name && errno)
		cannot_read_folder(path, errno);
	return name;
}

char *path_absolute(const char *dir, const char *path)
{
	// What a database says is a folder may be anything.
	return g_canonicalize_filename(path, g_path_is_absolute(dir) ? dir : "/");
}

char *path_here(const char *path)
{
	char *cwd, *absolute = NULL;
	struct stat told, here;

	if (g_path_is_absolute(path))
		return path_absolute("/", path);
	cwd = g_get_current_dir();
	if (stat(cwd, &told) == 0 && stat(".", &here) == 0 && told.st_dev == here.st_dev &&
	    told.st_ino == here.st_ino)
		absolute = path_absolute(cwd, path);
	else
		complain("cannot read the current folder, which '%s' is below", path);
	g_free(cwd);
	return absolute;
}

const char *path_below(const char *root, const char *path)
{
	size_t n = strlen(root);

	if (strcmp(root, "/") == 0)
		n = 0;
	if (strncmp(root, path, n) != 0)
		return path;
	if (!path[n])
		return ".";
	return path[n] == '/' && path[n + 1] ? path + n + 1 : path;
}

char *hash_bytes(const void *bytes, size_t n)
{
	return g_compute_checksum_for_data(G_CHECKSUM_SHA256, bytes, n);
}

// Opens a regular file; a pipe or device named as one would make us wait for ever.
static int open_regular(const char *path, struct stat *st)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0)
		return -1;
	if (fstat(fd, st) == 0 && S_ISREG(st->st_mode))
		return fd;
	close(fd);
	errno = S_ISDIR(st->st_mode) ? EISDIR : EINVAL;
	return -1;
}

int fd_write(int fd, const void *bytes, size_t n)
{
	const char *at = bytes;

	while (n) {
		ssize_t wrote = write(fd, at, n);

		if (wrote < 0 && errno == EINTR)
			continue;
		if (wrote <= 0)
			return -1;
		at += wrote;
		n -= wrote;
	}
	return 0;
}

static int64_t nanoseconds(struct timespec time)
{
	return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int64_t stat_time(const struct stat *st)
{
	return nanoseconds(st->st_mtim);
}

const struct file_stamp file_stamp_unknown = { -1, -1, -2, -1 };

int file_stamp_take(const char *path, struct file_stamp *stamp)
{
	struct stat st;

	*stamp = (struct file_stamp){ -1, -1, -1, -1 };
	if (stat(path, &st) < 0)
		return -1;
	*stamp = (struct file_stamp){ st.st_size, stat_time(&st), nanoseconds(st.st_ctim),
				      (int64_t)st.st_ino };
	return 0;
}

int file_stamp_equal(const struct file_stamp *a, const struct file_stamp *b)
{
	return a->size == b->size && a->mtime == b->mtime && a->ctime == b->ctime &&
	       a->inode == b->inode;
}

#define SETTLED_NS ((int64_t)2000000000)

void file_stamp_settle(struct file_stamp *stamp)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	if (stamp->ctime >= 0 && nanoseconds(now) - stamp->ctime < SETTLED_NS)
		*stamp = file_stamp_unknown;
}

int dir_has(const char *dir, const char *name, GFileTest test)
{
	char *path = g_build_filename(dir, name, NULL);
	int has = g_file_test(path, test);

	g_free(path);
	return has;
}

char *hash_file(const char *path)
{
	GChecksum *sum;
	struct stat st;
	unsigned char block[1 << 16];
	char *out = NULL;
	ssize_t n;
	int fd = open_regular(path, &st);

	if (fd < 0)
		return NULL;
	sum = g_checksum_new(G_CHECKSUM_SHA256);
	while ((n = read(fd, block, sizeof block)) > 0)
		g_checksum_update(sum, block, n);
	if (n == 0)
		out = g_strdup(g_checksum_get_string(sum));
	g_checksum_free(sum);
	close(fd);
	return out;
}

int file_read(const char *path, size_t limit, char **out, size_t *size)
{
	struct stat st;
	char *text;
	size_t n = 0;
	ssize_t got = 1;
	int fd = open_regular(path, &st);

	if (fd < 0)
		return -1;
	if ((uintmax_t)st.st_size > limit) {
		close(fd);
		errno = EFBIG;
		return -1;
	}
	text = g_malloc(st.st_size + 1);
	while (n < (size_t)st.st_size && (got = read(fd, text + n, st.st_size - n)) > 0)
		n += got;
	close(fd);
	if (got < 0) {
		g_free(text);
		return -1;
	}
	text[n] = 0;
	*out = text;
	*size = n;
	return 0;
}

int file_write(const char *path, const char *text, gssize size)
{
	errno = 0;
	if (g_file_set_contents(path, text, size, NULL))
		return 0;
	if (!failures())
		complain("cannot write '%s': %s", path, errno ? g_strerror(errno) : "it failed");
	failure_note();
	return -1;
}

// Folder of the running binary, or NULL.
static char *binary_dir(void)
{
	char *binary = g_file_read_link("/proc/self/exe", NULL);
	char *dir = binary ? g_path_get_dirname(binary) : NULL;

	g_free(binary);
	return dir;
}

// Whether the running binary lies in the build tree it was made in.
static int in_build_tree(void)
{
	char *dir = binary_dir();
	int yes = dir && strcmp(dir, BUILD_TREE) == 0;

	g_free(dir);
	return yes;
}

// The installed folder: beside the running binary, as the prefix may have been moved (a
// package, an unpacked archive): prefix/bin/wasmready finds prefix/share. Else where it was
// to be installed.
static char *installed(const char *absolute, const char *relative)
{
	char *dir = binary_dir();
	char *beside = g_build_filename(dir ? dir : "/", "..", relative, NULL);

	g_free(dir);
	if (g_file_test(beside, G_FILE_TEST_EXISTS))
		return beside;
	g_free(beside);
	return g_strdup(absolute);
}

const char *data_dir(void)
{
	static char *dir;
	const char *given = g_getenv("WASMREADY_DATA");

	if (dir)
		return dir;
	if (given && *given)
		dir = path_here(given); // workers change their folder
	else if (in_build_tree())
		dir = g_strdup(SOURCE_TREE);
	else
		dir = installed(INSTALLED_DATA, "share/wasmready");
	return dir ? dir : "";
}

char *data_headers(const char *name)
{
	return g_build_filename(data_dir(), "rules/data/include", name, NULL);
}

int compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char *extractor_path(void)
{
	static char *path;
	const char *given = g_getenv("WASMREADY_EXTRACT");

	if (path)
		return path;
	if (given && *given)
		path = g_strdup(given);
	else if (in_build_tree())
		path = g_strdup(BUILD_TREE "/wasmready-extract");
	else
		path = installed(INSTALLED_LIBEXEC "/wasmready-extract",
				 "libexec/wasmready/wasmready-extract");
	return path;
}
