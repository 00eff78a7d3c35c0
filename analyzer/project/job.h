// A job: a translation unit, and the flags to parse it with.
#ifndef WASMREADY_JOB_H
#define WASMREADY_JOB_H

#include <glib.h>

struct job {
	char *file;	// as file.path in schema.sql: relative to root when below it
	char *dir;	// absolute working directory
	char *language; // c, c++, asm (.S, .s), other
	char **args;	// safe flags, without compiler, -c, -o and the file; absolute-path safe as
			// written
	char *dropped;	// JSON array of {flag, reason, matters}
	char *objects;	// absolute paths that -o names, a line each when several entries differ in
			// nothing else; NULL when none is named
	char *archives; // absolute paths of what the command links, a line each (archives_take());
			// NULL
	const char *apart_name; // NULL; else no unit: of a language that nobody is known to build
				// (others.h), which is static
	char *note;		// "" or why it is not analysed: C++, folder gone, file gone ...
};

struct jobs {
	GPtrArray *list;    // struct job *, sorted by file, then args
	int inferred;	    // 1: no compilation database; flags come from the folder
	char *apart;	    // inferred: the sources of other languages that are no units, by
			    // language, as "3 C++, 1 assembler"; or NULL
	GPtrArray *sources; // paths of the compile_commands.json that were read; may be empty
	int left_out; // how many of the project's the options leave out; of one file's 1 at least
};

void job_free(void *job); // struct job *
void jobs_clear(struct jobs *jobs);

// The folders of its databases, NULL-terminated. g_strfreev() it.
char **jobs_builds(const struct jobs *jobs);

#endif
