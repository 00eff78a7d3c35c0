// What was given becomes a project: folders are made absolute, and what is left out gets its value.

#include "project.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/glob.h"
#include "databases.h"
#include "home.h"
#include "world/world.h"

#define AT(member) offsetof(struct project, member)

const struct option project_where_options[] = {
	{ "db", 0, OPTION_FILE, AT(db_path), "FILE",
	  .text = "the database (default PATH/.wasmready/facts.db)" },
	{ "quiet", 'q', OPTION_FLAG, AT(quiet), NULL, .text = "no progress, no notes" },
	{ "verbose", 'v', OPTION_FLAG, AT(verbose), NULL, .text = "a line for each unit",
	  .rc = RC_YES },
	{ "color", 0, OPTION_TEXT, AT(color_name), "WHEN",
	  .text = "auto (default: on a terminal), always or never",
	  .choices = "auto, always, never", .preset = "auto", .rc = RC_YES },
	{ 0 },
};

const struct option project_analyse_options[] = {
	{ "build-dir", 'p', OPTION_FOLDERS, AT(build_dirs), "DIR",
	  .text = "folder that holds compile_commands.json (again to merge more)",
	  .rc = RC_YES /* it may name any path itself */ },
	{ "build", 0, OPTION_FILE, AT(build_command), "COMMAND",
	  .text = "run this build, or what fits the tree (auto), and use its compile commands; a folder is as -p" },
	{ "target", 't', OPTION_TARGETS, AT(target_list), "LIST",
	  .text = "targets to parse for and tell of, separated by commas (default: tells of wasip1, parses for each C library)",
	  .rc = RC_YES },
	{ "sysroot", 0, OPTION_FOLDER, AT(sysroot), "DIR", .text = "the target's sysroot" },
	{ "archive", 0, OPTION_FILES, AT(archives), "FILE",
	  .text = "a library for wasm (.a) that is linked: its functions count as they are (again for more)" },
	{ "include", 0, OPTION_TEXTS, AT(include), "GLOB",
	  .text = "only units that match (again for more)", .rc = RC_YES },
	{ "exclude", 0, OPTION_TEXTS, AT(exclude), "GLOB",
	  .text = "no units that match (again for more)", .rc = RC_YES },
	{ "exclude-vendored", 0, OPTION_FLAG, AT(no_vendored), NULL,
	  .text = "no units of others' work: third_party/, vendor/, deps/, submodules ...",
	  .rc = RC_YES },
	{ "object", 0, OPTION_TEXTS, AT(objects), "GLOB",
	  .text = "only units whose object file matches (again for more)", .rc = RC_YES },
	{ "jobs", 'j', OPTION_NUMBER, AT(jobs), "N",
	  .text = "worker processes (default: one a processor)" },
	{ "unit-timeout", 0, OPTION_NUMBER, AT(unit_timeout), "SECONDS",
	  .text = "give a unit up after this time (default {})",
	  .preset = G_STRINGIFY(UNIT_SECONDS), .rc = RC_YES },
	{ "unit-memory", 0, OPTION_NUMBER, AT(unit_memory), "MIB",
	  .text = "memory that a worker may have (default {})",
	  .preset = G_STRINGIFY(UNIT_MEMORY_MIB) },
	{ 0 },
};

const struct option project_confine_options[] = {
	{ "read", 0, OPTION_FOLDERS, AT(readable), "DIR",
	  .text = "a folder that the project may read besides (again for more)" },
	{ "require-sandbox", 0, OPTION_FLAG, AT(require_sandbox), NULL,
	  .text = "fail where the system cannot confine what reads the project" },
	{ 0 },
};

const struct option project_judge_options[] = {
	{ "rules", 0, OPTION_FOLDERS, AT(rules), "DIR",
	  .text = "folder with rules of your own (again for more)",
	  .rc = RC_INSIDE /* queries are confined to reading the facts */ },
	{ "entry", 0, OPTION_TEXTS, AT(entries), "NAME",
	  .text = "only this function is an entry point, or what matches a glob (again for more)",
	  .rc = RC_YES },
	{ "rule-timeout", 0, OPTION_NUMBER, AT(rule_timeout), "SECONDS",
	  .text = "stop a rule's query after this time (default 10)", .rc = RC_YES },
	{ 0 },
};

static void set_color(struct project *project)
{
	project->color = !g_strcmp0(project->color_name, "always")  ? COLOR_ALWAYS
			 : !g_strcmp0(project->color_name, "never") ? COLOR_NEVER
								    : COLOR_AUTO;
}

// Splits --target; "all" stands for every column of the table.
static int set_targets(struct project *project)
{
	GPtrArray *list = g_ptr_array_new();
	char **names;
	int i, err = 0;

	project->targets_given = project->target_list != NULL;
	names = g_strsplit(project->target_list ? project->target_list : "wasip1", ",", -1);
	for (i = 0; names[i]; i++) {
		if (!*names[i])
			continue;
		if (strcmp(names[i], "all") == 0) {
			for (int k = 0; k < target_count(); k++)
				g_ptr_array_add(list, g_strdup(target_at(k)->name));
		} else if (!g_ptr_array_find_with_equal_func(list, names[i], g_str_equal, NULL)) {
			g_ptr_array_add(list, g_strdup(names[i]));
		}
	}
	if (!list->len) {
		complain("--target names no target");
		err = MISUSED;
	}
	g_strfreev(names);
	g_ptr_array_add(list, NULL);
	project->targets = (char **)g_ptr_array_free(list, FALSE);
	project->families = !project->target_list;
	return err;
}

static int set_root(struct project *project, const char *path)
{
	char *root = realpath(path ? path : ".", NULL);

	if (!root) {
		complain("cannot read '%s': %s", path ? path : ".", g_strerror(errno));
		return -1;
	}
	project->root = g_strdup(root);
	free(root);
	if (g_file_test(project->root, G_FILE_TEST_IS_DIR)) {
		char *home = home_of_build(project->root);

		if (home) {
			project->build_dir = project->root;
			project->root = home;
		}
		return 0;
	}
	if (!g_str_has_suffix(project->root, ".c") ||
	    !g_file_test(project->root, G_FILE_TEST_IS_REGULAR)) {
		complain("'%s' is neither a folder nor a C source file%s", path,
			 g_str_has_suffix(project->root, ".json")
				 ? ": -p takes a compilation database, PATH is the project's folder"
				 : "");
		return -1;
	}
	project->file = g_path_get_basename(project->root);
	path = project->root;
	project->root = g_path_get_dirname(path);
	g_free((char *)path);
	return 0;
}

// A build folder that was given for its sources is the one to read, where it has a database.
static void set_own_build(struct project *project)
{
	if (!databases_in(project->build_dir))
		return;
	project->build_dirs = g_new0(char *, 2);
	project->build_dirs[0] = g_strdup(project->build_dir);
}

// Takes -p and --build. The long name of -p was --build, and a folder there still is one.
static int set_build(struct project *project)
{
	char *given = project->build_command;
	guint n = project->build_dirs ? g_strv_length(project->build_dirs) : 0;

	if (!given && project->build_dir && !n)
		set_own_build(project);
	if (!given ||
	    (!g_file_test(given, G_FILE_TEST_IS_DIR) && !g_str_has_suffix(given, ".json")))
		return 0;
	project->build_command = NULL;
	project->build_dirs = g_renew(char *, project->build_dirs, n + 2);
	project->build_dirs[n] = given;
	project->build_dirs[n + 1] = NULL;
	return 0;
}

// Takes --read.
static int set_readable(struct project *project)
{
	char **name;

	for (name = project->readable; name && *name; name++) {
		char *real = realpath(*name, NULL);

		if (!real) {
			complain("cannot read '%s': %s", *name, g_strerror(errno));
			return -1;
		}
		g_free(*name);
		*name = g_strdup(real);
		free(real);
	}
	return 0;
}

// Numbers that are 0 are as they were not given.
static int set_limits(struct project *project)
{
	if (project->unit_memory && project->unit_memory < UNIT_MEMORY_MIN_MIB) {
		complain("--unit-memory takes %d MiB or more, which a worker needs to start",
			 UNIT_MEMORY_MIN_MIB);
		return MISUSED;
	}
	if (!project->jobs)
		project->jobs = g_get_num_processors();
	if (!project->unit_timeout)
		project->unit_timeout = UNIT_SECONDS;
	if (!project->unit_memory)
		project->unit_memory = UNIT_MEMORY_MIB;
	return 0;
}

static int check_globs(const struct project *project)
{
	const struct {
		const char *option;
		char **globs;
	} lists[] = { { "--include", project->include },
		      { "--exclude", project->exclude },
		      { "--object", project->objects } };

	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
		if (globs_check(lists[i].globs)) {
			complain("%s takes globs of at most %d bytes, not '%.40s...'",
				 lists[i].option, GLOB_MAX, globs_check(lists[i].globs));
			return MISUSED;
		}
	return 0;
}

int project_finish(struct project *project, const char *path)
{
	char *given = project->db_path;
	int err = set_targets(project);

	set_color(project);
	if (!err)
		err = set_root(project, path);
	if (!err)
		err = set_limits(project);
	if (!err)
		err = set_readable(project);
	if (!err)
		err = set_build(project);
	if (!err && given && !*given) {
		complain("--db names no file");
		err = -1;
	}
	if (!err) {
		project->db_found = !given;
		project->db_path = given ? path_here(given)
					 : g_build_filename(project->root, ".wasmready", "facts.db",
							    NULL);
		g_free(given);
		err = project->db_path ? 0 : -1;
	}
	if (!err)
		err = check_globs(project);
	return err;
}

int project_place(const struct project *project, int make, struct db_place *place)
{
	int got = place_open(place, project->db_path, project->db_found ? project->root : NULL,
			     make);

	if (got > 0)
		complain("no database '%s': run 'wasmready audit' first", project->db_path);
	return got ? -1 : 0;
}

struct db *project_db(const struct project *project)
{
	struct db_place place;
	struct db *db;

	if (project_place(project, 0, &place))
		return NULL;
	db = db_open_at(&place, DB_READ);
	place_close(&place);
	return db;
}

void project_clear(struct project *project)
{
	g_free(project->root);
	g_free(project->db_path);
	g_free(project->file);
	g_free(project->build_dir);
	g_strfreev(project->build_dirs);
	g_free(project->build_command);
	g_strfreev(project->targets);
	g_free(project->sysroot);
	g_strfreev(project->archives);
	g_strfreev(project->rules);
	g_strfreev(project->entries);
	g_strfreev(project->include);
	g_strfreev(project->exclude);
	g_strfreev(project->objects);
	g_strfreev(project->readable);
	g_free(project->target_list);
	g_free(project->color_name);
	memset(project, 0, sizeof *project);
}
