// From a build folder to its sources: each way to set one up leaves a mark in it, and another
// above, where the sources are.

#include "home.h"

#include <string.h>

#include "base/base.h"

static const struct {
	const char *trace; // lies in a build folder
	const char *mark;  // in a folder of sources
} makers[] = {
	{ "CMakeCache.txt", "CMakeLists.txt" },
	{ "meson-private", "meson.build" },
	{ "config.status", "configure" },
};

static char *parent_with(const char *dir, const char *mark)
{
	char *at = g_path_get_dirname(dir);

	while (!dir_has(at, mark, G_FILE_TEST_EXISTS)) {
		char *up = g_path_get_dirname(at);
		int top = strcmp(up, at) == 0;

		g_free(at);
		if (top) {
			g_free(up);
			return NULL;
		}
		at = up;
	}
	return at;
}

char *home_of_build(const char *dir)
{
	for (size_t i = 0; i < G_N_ELEMENTS(makers); i++)
		if (dir_has(dir, makers[i].trace, G_FILE_TEST_EXISTS))
			return dir_has(dir, makers[i].mark, G_FILE_TEST_EXISTS)
				       ? NULL
				       : parent_with(dir, makers[i].mark);
	return NULL;
}
