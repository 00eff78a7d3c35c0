// Jobs: which translation units there are, and the flags to parse each with.
#ifndef WASMREADY_COMPDB_H
#define WASMREADY_COMPDB_H

#include "project.h"

struct job {
	char *file;	// as file.path in schema.sql: relative to root when below it
	char *dir;	// absolute working directory
	char *language; // c, c++, asm (.S, .s), other
	char **args;	// safe flags, without compiler, -c, -o and the file; absolute-path safe as
			// written
	char *dropped;	// JSON array of {flag, reason, matters}
	char *objects;	// absolute paths that -o names, a line each when several entries differ in
			// nothing else; NULL when none is named
	const char *apart_name; // NULL; else no unit: of a language that nobody is known to build
				// (others.h), which is static
	char *note;	// "" or why it is not analysed: C++, folder gone, file gone ...
};

struct jobs {
	GPtrArray *list;    // struct job *, sorted by file, then args
	int inferred;	    // 1: no compilation database; flags come from the folder
	char *apart;	    // inferred: the sources of other languages that are no units, by
			    // language, as "3 C++, 1 assembler"; or NULL
	GPtrArray *sources; // paths of the compile_commands.json that were read; may be empty
	int left_out; // how many of the project's the options leave out; of one file's 1 at least
};

// Finds the jobs of a project: in the databases of project->build_dirs, else in those that
// databases_find() finds, else inferred from the folder. Of a parent's database only the
// entries below root count, and of all only those of project->file, where it is set; one that no
// database has is inferred. Applies --object to
// the absolute path of what an entry's -o names, which inferred jobs have not, and --include and
// --exclude: globs on the path below root, * within a folder, ** across; one that
// names a folder covers what is in it, one without a slash matches at any depth.
// Returns 0 or an exit code after a complaint. jobs_clear() in any case.
int jobs_load(struct jobs *jobs, const struct project *project);
void jobs_clear(struct jobs *jobs);
void job_free(void *job);

// The folders of its databases, NULL-terminated. g_strfreev() it.
char **jobs_builds(const struct jobs *jobs);

// The sysroot that the commands build for WASI with (--target=wasm32-wasi... --sysroot=DIR), when
// all that name one name the same, and it lies outside of the project and may be read: our
// own process reads its archives, and a stranger's tree brings none. Absolute; NULL: none.
// g_free() it.
char *jobs_sysroot(const struct jobs *jobs, const struct project *project);

#endif
