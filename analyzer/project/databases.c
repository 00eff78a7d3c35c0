// Looks where builds put a compile_commands.json, from the folder itself outwards.

#include "databases.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#define DATABASE "compile_commands.json"

// Folders that builds lie in, by how their names begin: CMake's and meson's habits, CLion's,
// gn's.
static const char *const build_names[] = { "build", "cmake-build", "_build", "out", "obj-" };

static int is_build(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(build_names); i++)
		if (g_str_has_prefix(name, build_names[i]))
			return 1;
	return 0;
}

int databases_in(const char *dir)
{
	return dir_has(dir, DATABASE, G_FILE_TEST_EXISTS);
}

static int add_from(GPtrArray *paths, const char *dir, const char *name)
{
	char *path = g_build_filename(dir, name, DATABASE, NULL);
	int found = g_file_test(path, G_FILE_TEST_EXISTS);

	if (found)
		g_ptr_array_add(paths, path_absolute("/", path));
	g_free(path);
	return found;
}

// The newest first, as it is of the last build; then by name.
static int compare(const void *a, const void *b)
{
	const char *const names[] = { *(char *const *)a, *(char *const *)b };
	struct stat st[2] = { 0 };
	int order;

	for (int i = 0; i < 2; i++)
		if (stat(names[i], &st[i]))
			memset(&st[i], 0, sizeof st[i]);
	order = (st[0].st_mtim.tv_sec < st[1].st_mtim.tv_sec) -
		(st[0].st_mtim.tv_sec > st[1].st_mtim.tv_sec);
	if (!order)
		order = (st[0].st_mtim.tv_nsec < st[1].st_mtim.tv_nsec) -
			(st[0].st_mtim.tv_nsec > st[1].st_mtim.tv_nsec);
	return order ? order : strcmp(names[0], names[1]);
}

// build/ and the like; else a build of each kind in it: out/debug, build/release.
static void add_from_build(GPtrArray *paths, const char *root, const char *name)
{
	char *build = g_build_filename(root, name, NULL);
	GDir *dir = add_from(paths, root, name) || g_file_test(build, G_FILE_TEST_IS_SYMLINK)
			    ? NULL
			    : g_dir_open(build, 0, NULL);

	while (dir && (name = dir_next(dir, build)))
		add_from(paths, build, name);
	if (dir)
		g_dir_close(dir);
	g_free(build);
}

static void add_from_builds(GPtrArray *paths, const char *root)
{
	GDir *dir = dir_open(root);
	const char *name;

	while (dir && (name = dir_next(dir, root)))
		if (is_build(name))
			add_from_build(paths, root, name);
	if (dir)
		g_dir_close(dir);
}

// Of each folder its own, or those of its builds. Links may lead anywhere.
static void add_from_parts(GPtrArray *paths, const char *root)
{
	GDir *dir = dir_open(root);
	const char *name;

	while (dir && (name = dir_next(dir, root))) {
		char *part = g_build_filename(root, name, NULL);

		if (*name != '.' && strcmp(name, "node_modules") != 0 &&
		    g_file_test(part, G_FILE_TEST_IS_DIR) &&
		    !g_file_test(part, G_FILE_TEST_IS_SYMLINK) && !add_from(paths, part, "."))
			add_from_builds(paths, part);
		g_free(part);
	}
	if (dir)
		g_dir_close(dir);
}

static void add_from_parents(GPtrArray *paths, const char *root)
{
	char *dir = g_strdup(root);

	while (!paths->len && strcmp(dir, "/") != 0) {
		char *up = g_path_get_dirname(dir);

		g_free(dir);
		dir = up;
		add_from(paths, dir, ".");
	}
	g_free(dir);
}

void databases_find(struct databases *found, const char *root, int only_below)
{
	memset(found, 0, sizeof *found);
	found->paths = g_ptr_array_new_with_free_func(g_free);
	if (!add_from(found->paths, root, "."))
		add_from_builds(found->paths, root);
	// What audit --build recorded, which may be of today.
	add_from(found->paths, root, ".wasmready");
	if (!found->paths->len && !only_below) {
		add_from_parents(found->paths, root);
		found->above = found->paths->len > 0;
	}
	if (!found->paths->len) {
		add_from_parts(found->paths, root);
		found->below = found->paths->len > 0;
	}
	g_ptr_array_sort(found->paths, compare);
}

static int add_named(GPtrArray *paths, const char *name)
{
	char *path = path_here(name);
	int err = path ? 0 : -1;

	if (!err && g_file_test(path, G_FILE_TEST_IS_DIR)) {
		if (!add_from(paths, path, ".")) {
			complain("no " DATABASE " in '%s'", name);
			err = -1;
		}
	} else if (!err && !g_file_test(path, G_FILE_TEST_EXISTS)) {
		complain("cannot read '%s': %s", name, g_strerror(ENOENT));
		err = -1;
	} else if (!err) {
		g_ptr_array_add(paths, path_absolute("/", path));
	}
	g_free(path);
	return err;
}

int databases_named(struct databases *found, char *const *names)
{
	int err = 0;

	memset(found, 0, sizeof *found);
	found->paths = g_ptr_array_new_with_free_func(g_free);
	for (; *names && !err; names++)
		err = add_named(found->paths, *names);
	return err;
}

void databases_clear(struct databases *found)
{
	if (found->paths)
		g_ptr_array_unref(found->paths);
	memset(found, 0, sizeof *found);
}
