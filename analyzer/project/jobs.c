// Which jobs there are: those of the databases that are named or found, else those that the folder
// tells of; of these what was asked for, with the flags that may be believed.
//
// Two entries for one file are two jobs: the same source built with other flags is other code to
// us.

#include "jobs.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "admit.h"
#include "base/glob.h"
#include "compdb.h"
#include "databases.h"
#include "infer.h"
#include "others.h"
#include "vendored.h"

#define OBJECTS_LIMIT 65536 // bytes of the objects of one job

// Choosing among the jobs.

static int compare_args(char *const *a, char *const *b)
{
	for (; *a && *b; a++, b++) {
		int order = strcmp(*a, *b);

		if (order)
			return order;
	}
	return !!*a - !!*b;
}

static int compare_jobs(const void *a, const void *b)
{
	const struct job *x = *(struct job *const *)a, *y = *(struct job *const *)b;
	int order = strcmp(x->file, y->file);

	if (!order)
		order = compare_args(x->args, y->args);
	return order ? order : strcmp(x->dir, y->dir);
}

static int is_inner(const struct job *job)
{
	return strcmp(job->note, INNER_NOTE) == 0;
}

// Whether, of the jobs of one file that start at i, some are no inner commands.
static int has_outer(const GPtrArray *list, guint i)
{
	const char *file = ((struct job *)list->pdata[i])->file;

	for (; i < list->len && strcmp(((struct job *)list->pdata[i])->file, file) == 0; i++)
		if (!is_inner(list->pdata[i]))
			return 1;
	return 0;
}

static int is_vendored(const struct job *job, char **submodules)
{
	char *folder = vendored_folder(job->file, submodules);

	g_free(folder);
	return folder != NULL;
}

// Of two jobs that are alike the objects are different: both are kept with one.
static void join_objects(struct job *kept, const struct job *same)
{
	char *both;

	if (!same->objects || (kept->objects && (strlen(kept->objects) > OBJECTS_LIMIT ||
						 strstr(kept->objects, same->objects))))
		return;
	both = kept->objects ? g_strconcat(kept->objects, "\n", same->objects, NULL)
			     : g_strdup(same->objects);
	g_free(kept->objects);
	kept->objects = both;
}

static int is_asked(const struct job *job, const struct project *project, const GPtrArray *include,
		    const GPtrArray *exclude, char **submodules)
{
	return (!project->file || strcmp(project->file, job->file) == 0) &&
	       (!include || globs_match(include, job->file)) && !globs_match(exclude, job->file) &&
	       (!submodules || !is_vendored(job, submodules));
}

// Drops the jobs not asked for, all but the first of identical ones, and inner commands
// where another entry compiles the file. The list must be sorted. Returns how many were not asked
// for.
static int choose(GPtrArray *list, const struct project *project, int below_only)
{
	GPtrArray *include = project->include ? globs_new(project->include) : NULL;
	GPtrArray *exclude = globs_new(project->exclude);
	char **submodules = project->no_vendored ? vendored_submodules(project->root) : NULL;
	guint i, kept = 0;
	char *file = NULL;
	int outer = 0, left = 0;

	for (i = 0; i < list->len; i++) {
		struct job *job = list->pdata[i];
		int asked = is_asked(job, project, include, exclude, submodules);
		int same = kept && compare_jobs(&list->pdata[kept - 1], &list->pdata[i]) == 0;

		if (g_strcmp0(file, job->file) != 0) {
			g_free(file);
			file = g_strdup(job->file);
			outer = has_outer(list, i);
		}
		if (same)
			join_objects(list->pdata[kept - 1], job);
		left += !asked;
		if (same || (outer && is_inner(job)) || (below_only && job->file[0] == '/') ||
		    !asked)
			job_free(job);
		else
			list->pdata[kept++] = job;
	}
	g_free(file);
	if (include)
		g_ptr_array_unref(include);
	g_ptr_array_unref(exclude);
	g_strfreev(submodules);
	// What is behind was freed or moved to the front.
	g_ptr_array_set_free_func(list, NULL);
	g_ptr_array_set_size(list, kept);
	g_ptr_array_set_free_func(list, job_free);
	return left;
}

// Says why there is nothing to analyse, when so.
static int check_any(const struct jobs *jobs, const struct project *project, guint before)
{
	const char *why = "";
	guint i;

	for (i = 0; i < jobs->list->len; i++) {
		const struct job *job = jobs->list->pdata[i];

		if (strcmp(job->language, "c") == 0 && !*job->note)
			return 0;
		if (!*why)
			why = job->note;
	}
	// That it cannot be read was said by who looked into it.
	if (jobs->inferred && access(project->root, R_OK))
		return -1;
	if (before && !jobs->list->len)
		why = "--include, --exclude, --exclude-vendored and --object leave none";
	else if (!*why)
		why = jobs->list->len  ? "what it has is not C"
		      : jobs->inferred ? "no file in it ends in .c"
				       : "it has no entries";
	complain("no C translation unit found in '%s'%s%s",
		 jobs->sources->len ? (char *)jobs->sources->pdata[0] : project->root,
		 *why ? ": " : "", why);
	return -1;
}

static void infer(struct jobs *jobs, const struct project *project)
{
	g_ptr_array_set_size(jobs->sources, 0);
	jobs->inferred = 1;
	jobs_infer(jobs->list, project->root);
	g_ptr_array_sort(jobs->list, compare_jobs);
}

// Whether a job of the list is of a file that was taken from another database.
static int has_taken(GHashTable *taken, const GPtrArray *list)
{
	for (guint i = 0; i < list->len; i++)
		if (g_hash_table_contains(taken, ((struct job *)list->pdata[i])->file))
			return 1;
	return 0;
}

// Moves the jobs of a database to the others and remembers their files.
static void take_jobs(struct jobs *jobs, GHashTable *taken, GPtrArray *list, const char *path)
{
	for (guint i = 0; i < list->len; i++) {
		g_hash_table_add(taken, g_strdup(((struct job *)list->pdata[i])->file));
		g_ptr_array_add(jobs->list, list->pdata[i]);
	}
	g_ptr_array_set_free_func(list, NULL);
	g_ptr_array_add(jobs->sources, g_strdup(path));
}

static void complain_left(const struct project *project, const GString *left, int count)
{
	if (count && !project->quiet)
		complain("%s not read, of the same files as a newer one: -p picks one, and -p "
			 "again reads it too",
			 left->str);
}

// Reads several databases. Those that nobody named are merged as far as they are of different
// parts: two builds of the same files are two programs, of which the newest is read.
static int read_all(struct jobs *jobs, const struct project *project, const struct databases *found,
		    int *unwanted)
{
	GHashTable *taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GString *left = g_string_new(NULL);
	int err = 0, count = 0, more = 0;

	for (guint i = 0; i < found->paths->len && !err; i++) {
		GPtrArray *list = g_ptr_array_new_with_free_func(job_free);
		const char *path = found->paths->pdata[i];

		err = compdb_read(list, project, path, &more);
		if (project->build_dirs || !has_taken(taken, list)) {
			take_jobs(jobs, taken, list, path);
			*unwanted += more;
		} else {
			g_string_append_printf(left, "%s'%s'", count++ ? ", " : "",
					       path_below(project->root, path));
		}
		g_ptr_array_unref(list);
	}
	if (!err)
		complain_left(project, left, count);
	g_string_free(left, TRUE);
	g_hash_table_unref(taken);
	g_ptr_array_sort(jobs->list, compare_jobs);
	g_ptr_array_sort(jobs->sources, compare_strings);
	return err;
}

// What is not in the databases of some folders is not looked at, which is to be known.
static void say_parts(const struct jobs *jobs, const struct project *project)
{
	static char *last;
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < jobs->sources->len; i++)
		g_string_append_printf(text, "%s'%s'", i ? ", " : "",
				       path_below(project->root, jobs->sources->pdata[i]));
	if (!project->quiet && g_strcmp0(text->str, last) != 0)
		complain("only what these databases name is looked at: %s", text->str);
	g_free(last);
	last = g_string_free(text, FALSE);
}

// Reads the databases that are found; a parent's that says nothing of root is another project's.
static int read_found(struct jobs *jobs, const struct project *project, int *unwanted)
{
	struct project all = { .root = project->root };
	struct databases found;
	int err;

	databases_find(&found, project->root, 0);
	err = read_all(jobs, project, &found, unwanted);
	if (!err && found.above) {
		choose(jobs->list, &all, 1);
		if (!jobs->list->len && !*unwanted) {
			g_ptr_array_set_size(jobs->sources, 0);
			databases_clear(&found);
			databases_find(&found, project->root, 1);
			err = read_all(jobs, project, &found, unwanted);
		}
	}
	if (!err && found.below && !project->file)
		say_parts(jobs, project);
	if (!err && !jobs->sources->len)
		infer(jobs, project);
	databases_clear(&found);
	return err;
}

static int read_named(struct jobs *jobs, const struct project *project, int *unwanted)
{
	struct databases named;
	int err = databases_named(&named, project->build_dirs);

	if (!err)
		err = read_all(jobs, project, &named, unwanted);
	databases_clear(&named);
	return err;
}

// Leaves the jobs of the file that was asked for, which are inferred where no database has it.
// Returns how many others there were.
static int keep_file(struct jobs *jobs, const struct project *project)
{
	struct project one = { .root = project->root, .file = project->file };
	int left = choose(jobs->list, &one, 0);

	if (jobs->list->len || jobs->inferred)
		return left;
	infer(jobs, project);
	return choose(jobs->list, &one, 0);
}

// Adds what a command wants its units to have behind their own flags.
static void add_args(struct jobs *jobs, GHashTable *more)
{
	for (guint i = 0; more && i < jobs->list->len; i++) {
		struct job *job = jobs->list->pdata[i];
		char **args = g_hash_table_lookup(more, job->file);
		guint n = job->args ? g_strv_length(job->args) : 0,
		      count = args ? g_strv_length(args) : 0;

		if (!count)
			continue;
		job->args = g_renew(char *, job->args, n + count + 1);
		for (guint k = 0; k <= count; k++)
			job->args[n + k] = g_strdup(args[k]);
	}
}

int jobs_load(struct jobs *jobs, const struct project *project)
{
	int err, unwanted = 0;
	guint before;

	memset(jobs, 0, sizeof *jobs);
	jobs->list = g_ptr_array_new_with_free_func(job_free);
	jobs->sources = g_ptr_array_new_with_free_func(g_free);
	err = project->build_dirs ? read_named(jobs, project, &unwanted)
				  : read_found(jobs, project, &unwanted);
	if (err)
		return err;
	// The project of one file may go on beside its folder.
	if (project->file)
		jobs->left_out = MAX(keep_file(jobs, project), 1);
	before = jobs->list->len + unwanted;
	jobs->left_out += choose(jobs->list, project, 0) + unwanted;
	add_args(jobs, project->more_args);
	admit_jobs(jobs, project);
	err = check_any(jobs, project, before);
	jobs->apart = others_take(jobs->list);
	return err;
}

// The value of the last flag that begins so, or NULL.
static const char *last_value(char *const *args, const char *flag)
{
	const char *value = NULL;

	for (; args && *args; args++)
		if (g_str_has_prefix(*args, flag))
			value = *args + strlen(flag);
	return value;
}

// What one command names, absolute; NULL when it builds for another target or names none.
static char *job_sysroot(const struct job *job)
{
	const char *triple = last_value(job->args, "--target=");
	const char *sysroot = last_value(job->args, "--sysroot=");

	if (!triple || !g_str_has_prefix(triple, "wasm32-wasi") || !sysroot || !*sysroot)
		return NULL;
	return path_absolute(job->dir, sysroot);
}

char *jobs_sysroot(const struct jobs *jobs, const struct project *project)
{
	char **builds = jobs_builds(jobs), *found = NULL, *real;
	int differ = 0, outside;

	for (guint i = 0; i < jobs->list->len; i++) {
		char *named = job_sysroot(jobs->list->pdata[i]);

		differ |= named && found && strcmp(named, found) != 0;
		if (named && !found)
			found = g_steal_pointer(&named);
		g_free(named);
	}
	real = found && !differ ? realpath(found, NULL) : NULL;
	g_free(found);
	outside = real && path_below(project->root, real) == real;
	for (char **build = builds; outside && *build; build++)
		outside = path_below(*build, real) == real;
	found = outside && admit_path(project, builds, real) ? g_strdup(real) : NULL;
	free(real);
	g_strfreev(builds);
	return found;
}
