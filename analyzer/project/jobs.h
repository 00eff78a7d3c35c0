// Which translation units a project has.
#ifndef WASMREADY_JOBS_H
#define WASMREADY_JOBS_H

#include "job.h"
#include "project.h"

// Finds the jobs of a project: in the databases of project->build_dirs, else in those that
// databases_find() finds, else inferred from the folder. Of a parent's database only the
// entries below root count, and of all only those of project->file, where it is set; one that no
// database has is inferred. Applies --object to
// the absolute path of what an entry's -o names, which inferred jobs have not, and --include and
// --exclude: globs on the path below root, * within a folder, ** across; one that
// names a folder covers what is in it, one without a slash matches at any depth.
// Returns 0, or -1 or MISUSED after a complaint. jobs_clear() in any case.
int jobs_load(struct jobs *jobs, const struct project *project);

// The sysroot that the commands build for WASI with (--target=wasm32-wasi... --sysroot=DIR), when
// all that name one name the same, and it lies outside of the project and may be read: our
// own process reads its archives, and a stranger's tree brings none. Absolute; NULL: none.
// g_free() it.
char *jobs_sysroot(const struct jobs *jobs, const struct project *project);

#endif
