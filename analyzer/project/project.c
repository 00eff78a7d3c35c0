// The audited folder: see project.h.

#include "project.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/glob.h"
#include "databases.h"
#include "home.h"
#include "world/world.h"

static char *target_option, *color_option, *command_option;
static char **rules_option, **entry_option, **include_option, **exclude_option, **object_option,
	**read_option, **build_option;

GOptionEntry *project_options(struct project *project, unsigned which)
{
	static GOptionEntry where[8], analyse[13], judge[6], confine[4];
	GOptionEntry where_table[] = {
		{ "db", 0, 0, G_OPTION_ARG_FILENAME, &project->db_path,
		  "the database (default PATH/.wasmready/facts.db)", "FILE" },
		{ "quiet", 'q', 0, G_OPTION_ARG_NONE, &project->quiet, "no progress, no notes",
		  NULL },
		{ "verbose", 'v', 0, G_OPTION_ARG_NONE, &project->verbose, "a line for each unit",
		  NULL },
		{ "color", 0, 0, G_OPTION_ARG_STRING, &color_option,
		  "auto (default: on a terminal), always or never", "WHEN" },
		G_OPTION_ENTRY_NULL,
	};
	GOptionEntry analyse_table[] = {
		{ "build-dir", 'p', 0, G_OPTION_ARG_FILENAME_ARRAY, &build_option,
		  "folder that holds compile_commands.json (again to merge more)", "DIR" },
		{ "build", 0, 0, G_OPTION_ARG_FILENAME, &command_option,
		  "run this build, or what fits the tree (auto), and use its compile commands; a "
		  "folder is as -p",
		  "COMMAND" },
		{ "target", 't', 0, G_OPTION_ARG_STRING, &target_option,
		  "targets to parse for and tell of, separated by commas (default: tells of "
		  "wasip1, parses for each C library)",
		  "LIST" },
		{ "sysroot", 0, 0, G_OPTION_ARG_FILENAME, &project->sysroot, "the target's sysroot",
		  "DIR" },
		{ "include", 0, 0, G_OPTION_ARG_STRING_ARRAY, &include_option,
		  "only units that match (again for more)", "GLOB" },
		{ "exclude", 0, 0, G_OPTION_ARG_STRING_ARRAY, &exclude_option,
		  "no units that match (again for more)", "GLOB" },
		{ "exclude-vendored", 0, 0, G_OPTION_ARG_NONE, &project->no_vendored,
		  "no units of others' work: third_party/, vendor/, deps/, submodules ...", NULL },
		{ "object", 0, 0, G_OPTION_ARG_STRING_ARRAY, &object_option,
		  "only units whose object file matches (again for more)", "GLOB" },
		{ "jobs", 'j', 0, G_OPTION_ARG_INT, &project->jobs,
		  "worker processes (default: one a processor)", "N" },
		{ "unit-timeout", 0, 0, G_OPTION_ARG_INT, &project->unit_timeout,
		  "give a unit up after this time (default 120)", "SECONDS" },
		{ "unit-memory", 0, 0, G_OPTION_ARG_INT, &project->unit_memory,
		  "memory that a worker may have (default 4096)", "MIB" },
		G_OPTION_ENTRY_NULL,
	};
	GOptionEntry confine_table[] = {
		{ "read", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &read_option,
		  "a folder that the project may read besides (again for more)", "DIR" },
		{ "require-sandbox", 0, 0, G_OPTION_ARG_NONE, &project->require_sandbox,
		  "fail where the system cannot confine what reads the project", NULL },
		G_OPTION_ENTRY_NULL,
	};
	GOptionEntry judge_table[] = {
		{ "rules", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rules_option,
		  "folder with rules of your own (again for more)", "DIR" },
		{ "entry", 0, 0, G_OPTION_ARG_STRING_ARRAY, &entry_option,
		  "only this function is an entry point, or what matches a glob (again for more)",
		  "NAME" },
		{ "rule-timeout", 0, 0, G_OPTION_ARG_INT, &project->rule_timeout,
		  "stop a rule's query after this time (default 10)", "SECONDS" },
		G_OPTION_ENTRY_NULL,
	};

	if (which == PROJECT_WHERE)
		return memcpy(where, where_table, sizeof where_table);
	if (which == PROJECT_ANALYSE)
		return memcpy(analyse, analyse_table, sizeof analyse_table);
	if (which == PROJECT_CONFINE)
		return memcpy(confine, confine_table, sizeof confine_table);
	return memcpy(judge, judge_table, sizeof judge_table);
}

static int set_color(struct project *project)
{
	if (!color_option || strcmp(color_option, "auto") == 0)
		project->color = COLOR_AUTO;
	else if (strcmp(color_option, "always") == 0)
		project->color = COLOR_ALWAYS;
	else if (strcmp(color_option, "never") == 0)
		project->color = COLOR_NEVER;
	else {
		complain("--color takes auto, always or never, not '%s'", color_option);
		return EXIT_USAGE;
	}
	return 0;
}

// Splits --target; "all" stands for every column of the table.
static int set_targets(struct project *project)
{
	GPtrArray *list = g_ptr_array_new();
	char **names;
	int i, err = 0;

	project->targets_given = target_option != NULL;
	names = g_strsplit(target_option ? target_option : "wasip1", ",", -1);
	for (i = 0; names[i] && !err; i++) {
		if (!*names[i])
			continue;
		if (strcmp(names[i], "all") == 0) {
			for (int k = 0; k < target_count(); k++)
				g_ptr_array_add(list, g_strdup(target_at(k)->name));
		} else if (target_find(names[i]) < 0) {
			char *known = target_list(", ");

			complain("unknown target '%s': choose from %s, all", names[i], known);
			g_free(known);
			err = EXIT_USAGE;
		} else if (!g_ptr_array_find_with_equal_func(list, names[i], g_str_equal, NULL)) {
			g_ptr_array_add(list, g_strdup(names[i]));
		}
	}
	if (!err && !list->len) {
		complain("--target names no target");
		err = EXIT_USAGE;
	}
	g_strfreev(names);
	g_ptr_array_add(list, NULL);
	project->targets = (char **)g_ptr_array_free(list, FALSE);
	project->families = !target_option;
	return err;
}

static int set_root(struct project *project, const char *path)
{
	char *root = realpath(path ? path : ".", NULL);

	if (!root) {
		complain("cannot read '%s': %s", path ? path : ".", g_strerror(errno));
		return EXIT_CANNOT;
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
		return EXIT_CANNOT;
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
	char *given = g_steal_pointer(&command_option);
	guint n = build_option ? g_strv_length(build_option) : 0;

	project->build_dirs = g_steal_pointer(&build_option);
	if (!given) {
		if (project->build_dir && !n)
			set_own_build(project);
		return 0;
	}
	if (!g_file_test(given, G_FILE_TEST_IS_DIR) && !g_str_has_suffix(given, ".json")) {
		project->build_command = given;
		return 0;
	}
	project->build_dirs = g_renew(char *, project->build_dirs, n + 2);
	project->build_dirs[n] = given;
	project->build_dirs[n + 1] = NULL;
	return 0;
}

// Takes --read.
static int set_readable(struct project *project)
{
	char **name;

	project->readable = g_steal_pointer(&read_option);
	for (name = project->readable; name && *name; name++) {
		char *real = realpath(*name, NULL);

		if (!real) {
			complain("cannot read '%s': %s", *name, g_strerror(errno));
			return EXIT_CANNOT;
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
	if (project->jobs < 0 || project->unit_timeout < 0 || project->rule_timeout < 0 ||
	    project->unit_memory < 0) {
		complain("--jobs, --unit-timeout, --unit-memory and --rule-timeout take numbers "
			 "above 0");
		return EXIT_USAGE;
	}
	if (project->unit_memory && project->unit_memory < UNIT_MEMORY_MIN_MIB) {
		complain("--unit-memory takes %d MiB or more, which a worker needs to start",
			 UNIT_MEMORY_MIN_MIB);
		return EXIT_USAGE;
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
			return EXIT_USAGE;
		}
	return 0;
}

int project_finish(struct project *project, const char *path)
{
	char *given = project->db_path;
	int err = set_color(project);

	if (!err)
		err = set_targets(project);
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
		err = EXIT_CANNOT;
	}
	if (!err) {
		project->db_found = !given;
		project->db_path = given ? path_here(given)
					 : g_build_filename(project->root, ".wasmready", "facts.db",
							    NULL);
		g_free(given);
		err = project->db_path ? 0 : EXIT_CANNOT;
	}
	project->rules = g_steal_pointer(&rules_option);
	project->entries = g_steal_pointer(&entry_option);
	project->include = g_steal_pointer(&include_option);
	project->exclude = g_steal_pointer(&exclude_option);
	project->objects = g_steal_pointer(&object_option);
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
	char ***const lists[] = { &rules_option,  &entry_option, &include_option, &exclude_option,
				  &object_option, &read_option,	 &build_option };

	g_free(project->root);
	g_free(project->db_path);
	g_free(project->file);
	g_free(project->build_dir);
	g_strfreev(project->build_dirs);
	g_free(project->build_command);
	g_strfreev(project->targets);
	g_free(project->sysroot);
	g_strfreev(project->rules);
	g_strfreev(project->entries);
	g_strfreev(project->include);
	g_strfreev(project->exclude);
	g_strfreev(project->objects);
	g_strfreev(project->readable);
	g_free(target_option);
	g_free(color_option);
	g_free(command_option);
	target_option = color_option = command_option = NULL;
	// Those that no project has taken over: --help stood behind them.
	for (size_t i = 0; i < G_N_ELEMENTS(lists); i++)
		g_clear_pointer(lists[i], g_strfreev);
	memset(project, 0, sizeof *project);
}
