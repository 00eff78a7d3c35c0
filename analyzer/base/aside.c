// Tests and examples by their names: see aside.h.

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

static int is_aside_name(const char *name)
{
	const char *dot = strrchr(name, '.');
	char *stem = dot ? g_strndup(name, dot - name) : g_strdup(name);
	int aside = 0;

	for (int i = 0; begins[i] && !aside; i++)
		aside = g_str_has_prefix(name, begins[i]);
	for (int i = 0; ends[i] && !aside; i++)
		aside = g_str_has_suffix(stem, ends[i]);
	g_free(stem);
	return aside;
}

int path_is_aside(const char *path)
{
	char **parts = g_strsplit(path, "/", -1);
	guint count = g_strv_length(parts);
	int aside = count && is_aside_name(parts[count - 1]);

	for (guint i = 0; i + 1 < count && !aside; i++)
		aside = g_strv_contains(tests, parts[i]) || g_strv_contains(examples, parts[i]) ||
			g_str_has_prefix(parts[i], "test_") || g_str_has_prefix(parts[i], "test-");
	g_strfreev(parts);
	return aside;
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
