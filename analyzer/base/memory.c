// The end of memory: see memory.h.
//
// GLib says through its log that it aborts, and hands that to a handler first. SQLite would
// have each call tell, also those that bind or read a value, which nobody looks at: there it
// is the allocator that does not return.

#include "memory.h"

#include <errno.h>
#include <malloc.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base.h"

static int exit_with = EXIT_CANNOT;
static sqlite3_mem_methods sqlite;

void memory_end_with(int code)
{
	exit_with = code;
}

void memory_out(void)
{
	static const char text[] = "wasmready: out of memory\n";

	if (exit_with != EXIT_MEMORY && write(STDERR_FILENO, text, strlen(text)) < 0)
		_exit(exit_with);
	_exit(exit_with);
}

// Errors of GLib are fatal, and we cause none but this. Others are told as it does; it aborts then.
static void on_log(const char *domain, GLogLevelFlags level, const char *message, void *data)
{
	// The message itself may be what there was no memory for.
	if (level & G_LOG_LEVEL_DEBUG)
		return;
	if (level & G_LOG_LEVEL_ERROR && (!message || strstr(message, "failed to allocate")))
		memory_out();
	g_log_default_handler(domain, level, message, data);
}

static void *sqlite_malloc(int n)
{
	void *got = sqlite.xMalloc(n);

	if (!got)
		memory_out();
	return got;
}

static void *sqlite_realloc(void *old, int n)
{
	void *got = sqlite.xRealloc(old, n);

	if (!got)
		memory_out();
	return got;
}

// GLib before 2.76 takes small things from a slice allocator of its own, which calls abort()
// without a word to us when this fails; a program's own definition is the one it calls.
int posix_memalign(void **out, size_t alignment, size_t n)
{
	*out = memalign(alignment, n);
	if (!*out)
		memory_out();
	return 0;
}

// GLib makes each of its texts by vasprintf(), and where that fails says so in a text that it makes
// alike, until the stack ends. libc's headers name the second one when they check formats; GLib of
// Debian is built with them.
int vasprintf(char **out, const char *format, va_list args)
{
	va_list again;
	int n;

	va_copy(again, args);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	*out = n < 0 ? NULL : malloc((size_t)n + 1);
	if (!*out && (n >= 0 || errno == ENOMEM))
		memory_out();
	return *out ? vsnprintf(*out, (size_t)n + 1, format, args) : -1;
}

int __vasprintf_chk(char **out, int flag, const char *format, va_list args);
int __vasprintf_chk(char **out, int flag, const char *format, va_list args)
{
	(void)flag; // that formats are checked for %n, which ours never have
	return vasprintf(out, format, args);
}

void memory_begin(int code)
{
	sqlite3_mem_methods ours;

	exit_with = code;
	g_log_set_default_handler(on_log, NULL);
	// Makes what the log needs of a thread, which it could not later.
	g_debug("memory");
	// A limit of SQLite's own (sqlite3_hard_heap_limit64) is still its caller's to see.
	sqlite3_config(SQLITE_CONFIG_GETMALLOC, &sqlite);
	ours = sqlite;
	ours.xMalloc = sqlite_malloc;
	ours.xRealloc = sqlite_realloc;
	sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
}
