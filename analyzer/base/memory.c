// The end of memory: see memory.h.
//
// GLib says through its log that it aborts, and hands that to a handler first. SQLite would
// have each call tell, also those that bind or read a value, which nobody looks at: there it
// is the allocator that does not return.

#include "memory.h"

#include <malloc.h>
#include <sqlite3.h>
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
