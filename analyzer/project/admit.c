// What a project's flags may make us read: a path is judged without its links, by the folder at the
// top that it lies in, and by parts of it that are hidden.

#include "admit.h"

#include <stdlib.h>
#include <string.h>

#include "assembly.h"
#include "base/flags.h"
#include "base/sandbox.h"

#define REASON "lies where nothing may be read; --read DIR admits it"

// What a system keeps of its state and its secrets.
static const char *const closed[] = { "/etc", "/proc", "/sys", "/dev", "/run", "/boot", NULL };

static int is_below(const char *path, const char *folder)
{
	return folder && path_below(folder, path) != path;
}

static int is_below_any(const char *path, const char *const *folders)
{
	for (; folders && *folders; folders++)
		if (is_below(path, *folders))
			return 1;
	return 0;
}

int admit_is_system(const char *real)
{
	return is_below_any(real, sandbox_system);
}

// Whether a part of the path begins with a dot. A folder of headers in there is none of secrets:
// ~/.local/include, those of conan, pyenv, Homebrew.
static int is_hidden(const char *path)
{
	const char *dot = strstr(path, "/."), *next;

	while (dot && (next = strstr(dot + 1, "/.")))
		dot = next;
	while (dot && (dot = strstr(dot + 1, "/include")))
		if (!dot[strlen("/include")] || dot[strlen("/include")] == '/')
			return 0;
	return strstr(path, "/.") != NULL;
}

// Whether it is a folder at the top, or the top.
static int is_top(const char *path)
{
	return !strchr(path + 1, '/');
}

// The path from where the user keeps projects, or that from the top. Who works in ~/.local/src has
// other projects there; a folder that is hidden itself (~/.cache) is of more than projects.
static const char *from_projects(const struct project *project, const char *real)
{
	char *above = g_path_get_dirname(project->root), *name = g_path_get_basename(above);

	if (*name != '.' && !is_top(above) && is_below(real, above))
		real += strlen(above);
	g_free(name);
	g_free(above);
	return real;
}

// The path from the folder of a build that it lies in, or NULL.
static const char *from_build(char *const *builds, const char *real)
{
	for (; builds && *builds; builds++)
		if (is_below(real, *builds))
			return real + strlen(*builds);
	return NULL;
}

static int is_admitted(const struct project *project, char *const *builds, const char *real)
{
	const char *home = g_get_home_dir(), *inner = from_build(builds, real);

	if (is_below(real, project->root) ||
	    is_below_any(real, (const char *const *)project->readable) || admit_is_system(real))
		return 1;
	if (is_top(real) || is_below_any(real, closed) || is_below(home, real))
		return 0;
	// A build may lie in a hidden folder, as that of a cache.
	return !is_hidden(inner ? inner : from_projects(project, real));
}

int admit_path(const struct project *project, char *const *builds, const char *path)
{
	char *real = realpath(path, NULL);
	int admitted = !real || is_admitted(project, builds, real);

	free(real);
	return admitted;
}

// The path that a flag names, absolute; NULL for a flag that names none. g_free() it.
static char *named_by(const struct job *job, const char *flag)
{
	// A sysroot is where the compiler adds its own folders to, not what is searched.
	static const char *const names[] = {
		"-isystem",	      "-iquote",      "-idirafter",
		"-include",	      "-imacros",     "-iprefix",
		"-iwithprefixbefore", "-iwithprefix", "-I",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		const char *value = flag + strlen(names[i]);

		if (g_str_has_prefix(flag, names[i]) && *value)
			return path_absolute(job->dir, *value == '=' ? value + 1 : value);
	}
	return NULL;
}

// Which folders were asked for already: jobs share most of them.
struct asked {
	const struct project *project;
	char **builds;
	GHashTable *paths; // path -> whether it may be read
	const char *first; // that may not; of paths
	int count;	   // how many may not
};

static int ask(struct asked *asked, char *path)
{
	gpointer known;
	int yes;

	if (g_hash_table_lookup_extended(asked->paths, path, NULL, &known)) {
		g_free(path);
		return GPOINTER_TO_INT(known);
	}
	yes = admit_path(asked->project, asked->builds, path);
	g_hash_table_insert(asked->paths, path, GINT_TO_POINTER(yes));
	if (!yes && !asked->count++)
		asked->first = path;
	return yes;
}

// Assembler that is all for other machines.
static void note_empty(struct asked *asked, struct job *job)
{
	char *path;

	if (*job->note || strcmp(job->language, "asm") != 0)
		return;
	path = path_absolute(asked->project->root, job->file);
	if (assembly_is_empty(path)) {
		g_free(job->note);
		job->note = g_strdup("nothing of it is left for wasm");
	}
	g_free(path);
}

static void admit_job(struct asked *asked, struct job *job)
{
	char **from, **to;

	if (!*job->note && !ask(asked, path_absolute(asked->project->root, job->file))) {
		g_free(job->note);
		job->note = g_strdup("the file " REASON);
	}
	note_empty(asked, job);
	for (from = to = job->args; from && *from; from++) {
		char *path = named_by(job, *from);

		if (!path || ask(asked, path)) {
			*to++ = *from;
		} else {
			flags_note(&job->dropped, *from, REASON, 1);
			g_free(*from);
		}
	}
	if (to)
		*to = NULL;
}

// Said when it is news: watch reads the jobs again and again.
static void say(const struct asked *asked)
{
	static char *last;
	const char *more = asked->count > 1 ? "s" : "";
	char *text = g_strdup_printf("flags name %d folder%s or file%s that may not be read, as "
				     "'%s': headers there are missing; --read DIR admits a folder",
				     asked->count, more, more, asked->first);

	if (g_strcmp0(text, last) != 0)
		complain("%s", text);
	g_free(last);
	last = text;
}

void admit_jobs(struct jobs *jobs, const struct project *project)
{
	struct asked asked = {
		.project = project,
		.builds = jobs_builds(jobs),
		.paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};

	for (guint i = 0; i < jobs->list->len; i++)
		admit_job(&asked, jobs->list->pdata[i]);
	if (asked.count)
		say(&asked);
	g_hash_table_unref(asked.paths);
	g_strfreev(asked.builds);
}
