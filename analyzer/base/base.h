// What both programs share: messages, exit codes, paths, hashes.
//
// Strings, arrays and hash tables are GLib's; GLib aborts when memory runs out.
#ifndef WASMREADY_BASE_H
#define WASMREADY_BASE_H

#include <glib.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

// Exit codes, documented in wasmready(1).
enum exit_code {
	EXIT_CLEAN = 0,	   // nothing at or above --fail-on
	EXIT_FINDINGS = 1, // findings at or above --fail-on, or a failed test
	EXIT_USAGE = 2,	   // the command line is wrong
	EXIT_CANNOT = 3,   // the input, the database or the machine would not let us
};

// Prints "wasmready: MESSAGE" and a newline on stderr as one line: control
// characters in the arguments are shown as \xNN. printf format, no full stop.
void complain(const char *format, ...) G_GNUC_PRINTF(1, 2);

// The same without the program's name: for notes on what is done.
void tell(const char *format, ...) G_GNUC_PRINTF(1, 2);

// Returns text with control characters and invalid UTF-8 escaped as \xNN, and
// bidirectional controls as \u{NNNN}, so that it may go to a terminal or a
// report. What a CI server would obey in a log is broken by an escape: "::" at the start
// (whoever breaks lines sees that none begins with it), and what text_command() finds.
// The caller frees it with g_free(). text may be any bytes.
char *text_printable(const char *text);

// Length of the mark of a command at text, which has size bytes, or 0: "##[" and its like are
// obeyed wherever they stand in a line of a log. GitHub's runner looks for "::" behind blanks
// only, but for "##[" anywhere (ActionCommand.TryParse of actions/runner); Azure's agent for
// "##vso[" and TeamCity for "##teamcity[" likewise.
size_t text_command(const char *text, size_t size);

// Returns path made absolute against dir (absolute), with "." and ".." and
// double slashes taken out lexically; links are not followed. g_free() it.
char *path_absolute(const char *dir, const char *path);

// Returns a pointer into path (absolute, normal) behind root and its slash when
// path is below root, "." when it is root, else path itself. Nothing is allocated.
const char *path_below(const char *root, const char *path);

// SHA-256 of n bytes as 64 hexadecimal digits. g_free() it.
char *hash_bytes(const void *bytes, size_t n);

// When a file was written last, in nanoseconds since 1970.
int64_t stat_time(const struct stat *st);

// SHA-256 of a file's content as hexadecimal digits, or NULL when it cannot be
// read as a regular file. g_free() it.
char *hash_file(const char *path);

// Reads a whole regular file of at most limit bytes; *out is NUL-terminated,
// g_free() it. Returns 0, or -1 with errno set (EFBIG when it is larger).
int file_read(const char *path, size_t limit, char **out, size_t *size);

// Folder of our data files (rules/, data/, reports/ below it), found once: $WASMREADY_DATA,
// else beside the running binary in a build tree, else the installed folder.
// Never NULL; never freed.
const char *data_dir(void);

// Path of the extractor program beside the running binary or in libexec, found
// the same way. Never NULL; never freed.
const char *extractor_path(void);

#endif
