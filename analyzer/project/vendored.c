// Folders of others' work: the outermost part of a path that .gitmodules names, or that has one of
// the usual names.

#include "vendored.h"

#include <string.h>

#define SUBMODULES_LIMIT ((size_t)1 << 20)

// The names that such folders have. 'contrib' is none: mostly it is the project's own.
static const char *const usual[] = {
	"third_party",	 "third-party", "thirdparty", "3rdparty",     "3rd_party",
	"3rd-party",	 "3rdParty",	"ThirdParty", "vendor",	      "vendors",
	"vendored",	 "deps",	"external",   "externals",    "extern",
	"external_libs", "subprojects", "submodules", "node_modules", NULL,
};

static int is_usual(const char *name, size_t length)
{
	for (size_t i = 0; usual[i]; i++)
		if (strlen(usual[i]) == length && !strncmp(usual[i], name, length))
			return 1;
	return 0;
}

char **vendored_submodules(const char *root)
{
	char *path = g_build_filename(root, ".gitmodules", NULL), *text = NULL;
	GPtrArray *list = g_ptr_array_new();
	size_t size;
	char **lines = file_read(path, SUBMODULES_LIMIT, &text, &size) < 0
			       ? NULL
			       : g_strsplit(text, "\n", -1);

	for (int i = 0; lines && lines[i]; i++) {
		char *value = strchr(g_strstrip(lines[i]), '=');

		if (!value || strncmp(lines[i], "path", 4) != 0 ||
		    lines[i] + 4 + strspn(lines[i] + 4, " \t") != value)
			continue;
		value = g_strstrip(value + 1);
		while (*value && value[strlen(value) - 1] == '/')
			value[strlen(value) - 1] = '\0';
		if (*value && *value != '/')
			g_ptr_array_add(list, g_strdup(value));
	}
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

// Length of the outermost of submodules that path lies in; 0: none.
static size_t submodule_length(const char *path, char **submodules)
{
	size_t least = 0;

	for (; submodules && *submodules; submodules++) {
		size_t length = strlen(*submodules);

		if (!strncmp(path, *submodules, length) && path[length] == '/' &&
		    (!least || length < least))
			least = length;
	}
	return least;
}

// The same for the folders of a usual name.
static size_t usual_length(const char *path)
{
	const char *name = path, *slash, *next;

	for (; (slash = strchr(name, '/')); name = slash + 1) {
		if (!is_usual(name, (size_t)(slash - name)))
			continue;
		next = strchr(slash + 1, '/');
		return (size_t)((next ? next : slash) - path);
	}
	return 0;
}

char *vendored_folder(const char *path, char **submodules)
{
	size_t module, named;

	if (*path == '/')
		return NULL;
	module = submodule_length(path, submodules);
	named = usual_length(path);
	if (!module || (named && named < module))
		module = named;
	return module ? g_strndup(path, module) : NULL;
}

static int store_all(struct db *db, char **submodules)
{
	sqlite3_stmt *files = db_prepare(db, "SELECT path FROM main.file WHERE origin IN"
					     " ('project', 'thirdparty') UNION"
					     " SELECT file FROM main.unit WHERE present");
	int got, err = 0;

	while (!err && (got = db_step(db, files)) > 0) {
		char *folder = vendored_folder(col_text(files, 0), submodules);

		if (folder)
			err = db_run(db, "INSERT OR IGNORE INTO main.vendored VALUES(?)", "t",
				     folder);
		g_free(folder);
	}
	sqlite3_finalize(files);
	return err || got < 0 ? -1 : 0;
}

int vendored_store(struct db *db, const char *root)
{
	char **submodules = vendored_submodules(root);
	int err = db_exec(db, "SAVEPOINT vendored; DELETE FROM main.vendored");

	if (!err)
		err = store_all(db, submodules);
	g_strfreev(submodules);
	return db_exec(db, "RELEASE vendored") ? -1 : err;
}
