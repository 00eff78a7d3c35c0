// Which files outside of the audited folder a project's flags may make us read.
//
// Whoever writes a compilation database chooses folders to search, and what lies there ends in
// reports. So headers are taken from the tree, from where systems and SDKs keep theirs, from
// --read, and from other folders only when nothing private is to be expected there.
#ifndef WASMREADY_ADMIT_H
#define WASMREADY_ADMIT_H

#include "job.h"
#include "project.h"

// Whether what path (absolute) leads to, links followed, may be read for the project. builds:
// the compilation databases' folders, or NULL. Outside of the tree it may not when it is, or holds,
// a user's folder, a folder at the top or one of the kernel's, or lies in one of these, or in a
// hidden folder below the build. What is not there may.
int admit_path(const struct project *project, char *const *builds, const char *path);

// Whether a path without links lies where systems keep what all may read (sandbox_system).
int admit_is_system(const char *real);

// Takes the flags from the jobs that name folders and files which may not be read, and notes
// them as dropped. Says in one line when there are some.
void admit_jobs(struct jobs *jobs, const struct project *project);

#endif
