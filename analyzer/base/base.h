// What both programs share: messages, exit codes, paths, hashes.
//
// Strings, arrays and hash tables are GLib's; memory that runs out ends the process (memory.h).
#ifndef WASMREADY_BASE_H
#define WASMREADY_BASE_H

#include <assert.h>
#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

// Exit codes, documented in wasmready(1). They are the commands' (cmd/) and those of a process that
// ends at once; all else returns what is below.
enum exit_code {
	EXIT_CLEAN = 0,	   // nothing at or above --fail-on
	EXIT_FINDINGS = 1, // findings at or above --fail-on, or a failed test
	EXIT_USAGE = 2,	   // the command line is wrong
	EXIT_CANNOT = 3,   // the input, the database or the machine would not let us
	EXIT_INTERRUPTED = 130,
};

// A function returns 0, or -1 after a complaint. Where the command must know more, its header says
// that it returns one of these in place of -1; command_run() makes exit codes of them all.
enum {
	MISUSED = -2,	  // the words of the command line are wrong
	INTERRUPTED = -3, // SIGINT or SIGTERM came
};

// Defined where AddressSanitizer watches: gcc says so by a macro of its own, clang by
// __has_feature().
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) && !defined(SANITIZED)
#define SANITIZED 1
#endif

// assert() says what a caller or a loop keeps, in every build: never what the audited project, a
// database or a file says. assert_slow() does so where a walk is needed to see it, or an access
// is made millions of times: under sanitizers alone.
#ifdef SANITIZED
#define assert_slow(kept) assert(kept)
#else
#define assert_slow(kept) ((void)sizeof(kept))
#endif

// To be called first in main(): a standard stream that is closed must not become the number of
// a file that is opened later, which would take what is said. Writing to one fails still.
void streams_begin(void);

// Prints "wasmready: MESSAGE" and a newline on stderr as one line: control
// characters in the arguments are shown as \xNN. printf format, no full stop.
void complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

// The same without the program's name: for notes on what is done.
void tell(const char *format, ...) G_GNUC_PRINTF(1, 2);

// Notes that something could not be read which answers rest on, and that this was told. Who
// read it goes on with less: db_int() with its fallback, a folder's reader with some names.
void failure_note(void);

// How many were noted in this process. An answer holds where it is the same before and after;
// a command that ends with any exits with EXIT_CANNOT.
int failures(void);

// Begins anew, for a command that tries again (watch).
void failures_forget(void);

// Opens a folder, or returns NULL: without a word where there is none or we may not look, and
// after a complaint, noted, where the machine would not let us. g_dir_close() it.
GDir *dir_open(const char *path);

// The next name in a folder as g_dir_read_name() has it, or NULL: at its end, or after a
// complaint, noted, when the folder cannot be read on. path is the folder's, to be told. Valid
// until the next call.
const char *dir_next(GDir *dir, const char *path);

// Returns text with control characters and invalid UTF-8 escaped as \xNN, and
// bidirectional controls as \u{NNNN}, so that it may go to a terminal or a
// report. What a CI server would obey in a log is broken by an escape: "::" at the start
// (whoever breaks lines sees that none begins with it), and what text_command() finds.
// The caller frees it with g_free(). text may be any bytes.
char *text_printable(const char *text);

// Length of the mark of a command at text, which has size bytes, or 0: what some CI server obeys
// wherever it stands in a line of a log. "##[": GitHub's runner, which looks for "::" behind
// blanks only (ActionCommand.TryParse and TryParseV2 of actions/runner). "##vso[": Azure's agent
// (Command.TryParse of microsoft/azure-pipelines-agent). "##teamcity[": TeamCity's documentation
// says that a message is on one line, not that it begins it, and its reporter for Python writes
// messages behind other text (pull request 90 of JetBrains/teamcity-messages).
size_t text_command(const char *text, size_t size);

// Returns path made absolute against dir (absolute; else the root), with "." and
// ".." and double slashes taken out lexically; links are not followed. g_free() it.
char *path_absolute(const char *dir, const char *path);

// The same against the current folder. Returns NULL, told, where path is relative and that folder
// is gone or cannot be read: getcwd(2) fails, and GLib says "/" then. g_free() it.
char *path_here(const char *path);

// Returns a pointer into path (absolute, normal) behind root and its slash when
// path is below root, "." when it is root, else path itself. Nothing is allocated.
const char *path_below(const char *root, const char *path);

// For g_ptr_array_sort() and qsort() of strings, as strcmp() orders them: a and b point to a char
// *.
int compare_strings(const void *a, const void *b);

// Whether c may stand in a name of C's (dollars and bytes above 127 are left to who asks).
static inline int is_word_char(char c)
{
	return g_ascii_isalnum(c) || c == '_';
}

// How many characters of a name begin a text; it ends at end, or with NULL at its NUL.
static inline size_t name_length(const char *at, const char *end)
{
	size_t n = 0;

	while ((!end || at + n < end) && is_word_char(at[n]))
		n++;
	return n;
}

// SHA-256 of n bytes as 64 hexadecimal digits. g_free() it.
char *hash_bytes(const void *bytes, size_t n);

// Writes all of n bytes to an open file or pipe, through interruptions. Returns 0, or -1 with
// errno.
int fd_write(int fd, const void *bytes, size_t n);

// When a file was written last, in nanoseconds since 1970.
int64_t stat_time(const struct stat *st);

// What tells whether a file is as it was without reading it. Its time of change (ctime) cannot
// be set back as that of writing can (utimensat(2)).
struct file_stamp {
	int64_t size, mtime, ctime, inode; // times in nanoseconds since 1970
};
// Equal to that of no file, and of none that is gone.
extern const struct file_stamp file_stamp_unknown;
// Takes that of what path leads to. Returns 0, or -1 with errno set and all of it -1.
int file_stamp_take(const char *path, struct file_stamp *stamp);
int file_stamp_equal(const struct file_stamp *a, const struct file_stamp *b);
// Makes a stamp unknown when the file was changed so shortly ago that another change may
// leave the same times: file systems count in up to two seconds (FAT).
void file_stamp_settle(struct file_stamp *stamp);

// Whether dir has something called name (a path below it, too) that passes a test of
// g_file_test()'s: 1 or 0. Links are followed.
int dir_has(const char *dir, const char *name, GFileTest test);

// SHA-256 of a file's content as hexadecimal digits, or NULL when it cannot be
// read as a regular file. g_free() it.
char *hash_file(const char *path);

// Reads a whole regular file of at most limit bytes; *out is NUL-terminated,
// g_free() it. Returns 0, or -1 with errno set (EFBIG when it is larger).
int file_read(const char *path, size_t limit, char **out, size_t *size);

// Writes a file of ours in a scratch folder, as g_file_set_contents() does. Returns 0, or -1
// with the failure noted, after a complaint: the first only, as one full disk fails many.
int file_write(const char *path, const char *text, gssize size);

// Folder of our data files (rules/, data/, reports/ below it), found once: $WASMREADY_DATA,
// else beside the running binary in a build tree, else the installed folder.
// Never NULL; never freed.
const char *data_dir(void);

// The folder of headers called name among our data (rules/data/include): declarations that stand
// in for a C library's, or mend them. g_free() it.
char *data_headers(const char *name);

// Path of the extractor program beside the running binary or in libexec, found
// the same way. Never NULL; never freed.
const char *extractor_path(void);

#endif
