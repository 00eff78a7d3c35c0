// Tests and examples by their names: lists of folders, and of beginnings and ends of base names.

#include "aside.h"

#include <string.h>

#include "base.h"

static const char *const tests[] = {
	"t",	 "test",      "tests",	    "testing", "testsuite", "unittest", "unittests", "unit",
	"bench", "benchmark", "benchmarks", "fuzz",    "fuzzing",   "fuzzer",	"fuzzers",   NULL,
};
static const char *const examples[] = {
	"example",  "examples",	 "demo", "demos", "sample", "samples",
	"tutorial", "tutorials", "doc",	 "docs",  NULL,
};
static const char *const begins[] = { "test", "example", "demo", "bench", "sample", "fuzz", NULL };
static const char *const ends[] = { "test",  "tests",  "example",   "demo",
				    "bench", "fuzzer", "benchmark", NULL };

// Whether a base name begins or, without its suffix, ends with one of these.
static int is_named(const char *name, const char *const *first, const char *const *last)
{
	const char *dot = strrchr(name, '.');
	char *stem = dot ? g_strndup(name, dot - name) : g_strdup(name);
	int aside = 0;

	for (; *first && !aside; first++)
		aside = g_str_has_prefix(name, *first);
	for (; *last && !aside; last++)
		aside = g_str_has_suffix(stem, *last);
	g_free(stem);
	return aside;
}

// A folder's name. Many projects have a libtests or unit-tests beside tests.
static int is_test_folder(const char *name)
{
	return g_strv_contains(tests, name) || g_str_has_prefix(name, "test_") ||
	       g_str_has_prefix(name, "test-") || g_str_has_suffix(name, "tests");
}

int path_is_aside(const char *path)
{
	char **parts = g_strsplit(path, "/", -1);
	guint count = g_strv_length(parts);
	int aside = count && is_named(parts[count - 1], begins, ends);

	for (guint i = 0; i + 1 < count && !aside; i++)
		aside = is_test_folder(parts[i]) || g_strv_contains(examples, parts[i]);
	g_strfreev(parts);
	return aside;
}

int path_is_test(const char *path)
{
	static const char *const first[] = { "test", "fuzz", NULL };
	static const char *const last[] = { "test", "tests", "fuzzer", NULL };
	char **parts = g_strsplit(path, "/", -1);
	guint count = g_strv_length(parts);
	int test = 0;

	// Beside the project's folder, the folders above are the machine's: only the file's own
	// tells.
	for (guint i = *path == '/' && count > 1 ? count - 2 : 0; i + 1 < count && !test; i++)
		test = is_test_folder(parts[i]) ? 2 : 0;
	if (count && !test)
		test = is_named(parts[count - 1], first, last);
	g_strfreev(parts);
	return test;
}

int path_is_example(const char *path)
{
	char **parts = g_strsplit(path, "/", -1);
	guint count = g_strv_length(parts);
	int example = 0;

	for (guint i = 0; i + 1 < count && !example; i++)
		example = g_strv_contains(examples, parts[i]);
	g_strfreev(parts);
	return example;
}
