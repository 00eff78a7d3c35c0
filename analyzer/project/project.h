// The audited folder, its database and the options every command shares.
#ifndef WASMREADY_PROJECT_H
#define WASMREADY_PROJECT_H

#include "base/db.h"
#include "base/option.h"
#include "base/term.h"

struct project {
	char *root;	     // absolute path of the audited folder, links resolved
	char *build_dir;     // the build folder in it that was given in its place, or NULL
	char *file;	     // the one source in it that was asked for, or NULL
	char *db_path;	     // absolute; root/.wasmready/facts.db unless --db
	int db_found;	     // 1: nobody named it
	char **build_dirs;   // -p, or NULL
	char *build_command; // --build, or NULL
	char *target_list;   // --target as given, or NULL
	char *color_name;    // --color
	int targets_given;   // --target was
	GHashTable
		*more_args;  // path of a unit below root -> char **: flags behind its own; or NULL
	char **targets;	     // --target split at commas, never empty; NULL-terminated
	int families;	     // 1: no --target: a world for each C library is parsed besides
	char *sysroot;	     // --sysroot, or NULL
	char *built_sysroot; // that the compile commands build with (jobs_sysroot()), or NULL
	char **archives;     // --archive, or NULL
	char **built_archives;	   // what the build links (archives_built()), or NULL
	char **include, **exclude; // globs, or NULL
	char **objects;		   // --object globs, or NULL
	int no_vendored;	   // --exclude-vendored
	char **rules;		   // --rules folders, or NULL
	char **entries;		   // --entry names, or NULL
	int jobs;		   // -j, at least 1
	int unit_timeout;	   // seconds
	int unit_memory;	   // MiB that a worker may have
	char **readable;	   // --read folders, absolute, links resolved; or NULL
	int require_sandbox;	   // --require-sandbox
	int rule_timeout;	   // seconds; 0: the default
	int quiet, verbose;
	enum color_mode color;
};

// What a unit may take, where nothing else is asked for.
#define UNIT_SECONDS 120
#define UNIT_MEMORY_MIB 4096
#define UNIT_MEMORY_MIN_MIB 512 // with 200 a worker cannot map its libraries and the database

// Options that fill the project. project_finish() must follow parsing.
extern const struct option project_where_options[]; // --db, -q, -v, --color
// -p, --build, --target, --sysroot, --archive, --include, --exclude, --exclude-vendored, --object,
// -j,
// --unit-timeout, --unit-memory
extern const struct option project_analyse_options[];
extern const struct option project_judge_options[];   // --rules, --entry, --rule-timeout
extern const struct option project_confine_options[]; // --read, --require-sandbox

// Checks and completes the options; path is PATH of the command line or NULL for
// the current folder. Returns 0; -1, or MISUSED, after a complaint.
int project_finish(struct project *project, const char *path);

// Opens the place of the project's database; make: its folder is made when it is missing.
// Returns 0, -1 after a complaint. place_close() it if 0.
int project_place(const struct project *project, int make, struct db_place *place);

// Opens the project's database to read. Returns NULL after a complaint. db_close() it.
struct db *project_db(const struct project *project);
void project_clear(struct project *project);

#endif
