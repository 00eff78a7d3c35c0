// What a build leaves of what it links and installs, below "%%" each: cmake_install.cmake, a
// makefile, a version script, a .def file, .gitmodules, meson's list, a reply of CMake's file API.

#include "_fuzz.h"

#include <string.h>

#include "project/links.h"
#include "project/vendored.h"

static void check(struct db *db)
{
	static const char *const promises[] = {
		"SELECT count(*) FROM main.link_unit WHERE told NOT IN ('', 'program', 'library')"
		" OR source NOT IN ('build', 'folder')",
		"SELECT count(*) FROM main.public_header WHERE how NOT IN ('installed', 'private')"
		" OR path = '' OR how = 'private' AND name = ''",
		// No list exports all.
		"SELECT count(*) FROM main.exported WHERE name GLOB '*[^A-Za-z0-9_*?]*'"
		" OR trim(name, '*?_') = ''",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(promises); i++)
		PROMISE(db_int(db, -1, promises[i], "") == 0);
	PROMISE(db_int(db, -1, "SELECT count(*) FROM main.link_unit", "") == 2);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = {
		"l/b/cmake_install.cmake",
		"l/Makefile",
		"l/a.map",
		"l/a.def",
		"l/.gitmodules",
		"l/b/meson-info/intro-installed.json",
		"l/b/.cmake/api/v1/reply/target-x.json",
	};
	GPtrArray *parts = fuzz_parts(data, size);
	struct db *db = fuzz_database();
	char *root = g_build_filename(fuzz_folder(), "l", NULL);
	char *build = g_build_filename(root, "b", NULL), *const builds[] = { build, NULL };
	struct project project = { .root = root };
	char *folder, **modules;

	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		const GString *part = i < parts->len ? parts->pdata[i] : NULL;
		char *path = g_build_filename(fuzz_folder(), names[i], NULL);

		folder = g_path_get_dirname(path);
		g_mkdir_with_parents(folder, 0700);
		g_free(folder);
		g_free(path);
		g_free(fuzz_file(names[i], part ? part->str : "", part ? part->len : 0));
	}
	db_exec(db,
		"DELETE FROM main.unit; INSERT INTO main.unit(file, dir, language, args, dropped,"
		" key, inferred, objects) VALUES"
		" ('a.c', '/x', 'c', '[]', '[]', '1', 0, '/x/CMakeFiles/x.dir/a.o'),"
		" ('d/b.c', '/x', 'c', '[]', '[]', '2', 1, '')");
	PROMISE(links_store(db, &project, builds) == 0);
	check(db);
	modules = vendored_submodules(root);
	for (char **module = modules; *module; module++) {
		char *inside = g_strconcat(*module, "/a.c", NULL);

		folder = vendored_folder(inside, modules);
		PROMISE(folder && path_below(folder, inside) != inside);
		g_free(folder);
		g_free(inside);
	}
	g_strfreev(modules);
	g_free(build);
	g_free(root);
	g_ptr_array_unref(parts);
	return 0;
}
