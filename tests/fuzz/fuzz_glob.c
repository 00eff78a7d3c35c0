// Globs: a line each, the last line is the path. What the matcher says is held against a plain
// reading of the same rules, which tries each way once; and against the clock.

#include "_fuzz.h"

#include <string.h>
#include <time.h>

#include "base/glob.h"

#define PATH_LIMIT 512 // of the plain reading, which takes memory for each pair of places

struct plain {
	const char *glob, *path;
	size_t width; // of a row of seen
	char *seen;   // 0 not tried; 1 does not match; 2 does
};

static int plain_match(struct plain *plain, const char *glob, const char *path);

// The end of the [set] at glob, or NULL when it has none; *hit: whether it takes c.
static const char *plain_set(const char *glob, char c, int *hit)
{
	const char *p = glob + 1;
	int negated = *p == '!' || *p == '^';
	const char *start = p += negated;

	for (*hit = 0; *p && (*p != ']' || p == start); p++) {
		if (p[1] == '-' && p[2] && p[2] != ']') {
			*hit |= (guchar)c >= (guchar)p[0] && (guchar)c <= (guchar)p[2];
			p += 2;
		} else {
			*hit |= c == *p;
		}
	}
	*hit = *hit != negated && c != '/';
	return *p ? p + 1 : NULL;
}

static int plain_star(struct plain *plain, const char *glob, const char *path)
{
	const char *end = glob + strspn(glob, "*");
	int across = end - glob > 1;

	if (across && *end == '/' && plain_match(plain, end + 1, path))
		return 1;
	for (;; path++) {
		if (plain_match(plain, end, path))
			return 1;
		if (!*path || (*path == '/' && !across))
			return 0;
	}
}

static int plain_step(struct plain *plain, const char *glob, const char *path)
{
	const char *behind;
	int hit;

	if (!*glob)
		return !*path || *path == '/';
	if (*glob == '*')
		return plain_star(plain, glob, path);
	if (glob[0] == '/' && !glob[1])
		return *path == '/';
	if (!*path)
		return 0;
	if (*glob == '[' && (behind = plain_set(glob, *path, &hit)))
		return hit && plain_match(plain, behind, path + 1);
	if (*glob == '?')
		return *path != '/' && plain_match(plain, glob + 1, path + 1);
	if (*glob == '\\' && glob[1])
		glob++;
	return *glob == *path && plain_match(plain, glob + 1, path + 1);
}

static int plain_match(struct plain *plain, const char *glob, const char *path)
{
	char *seen = &plain->seen[(glob - plain->glob) * plain->width + (path - plain->path)];

	if (!*seen)
		*seen = (char)(1 + plain_step(plain, glob, path));
	return *seen == 2;
}

// As base/glob.h says it.
static int plain_matches(const char *glob, const char *path)
{
	struct plain plain = { .glob = glob, .path = path, .width = strlen(path) + 1 };
	const char *slash = strchr(glob, '/'), *at = path;
	int hit = 0;

	plain.seen = g_malloc0((strlen(glob) + 1) * plain.width);
	if (g_str_has_prefix(glob, "./")) {
		hit = plain_match(&plain, glob + 2, path);
	} else if (slash == glob) {
		hit = plain_match(&plain, *path == '/' ? glob : glob + 1, path);
	} else {
		hit = plain_match(&plain, glob, at);
		while (!hit && (!slash || !slash[1]) && (at = strchr(at, '/')))
			hit = plain_match(&plain, glob, ++at);
	}
	g_free(plain.seen);
	return hit;
}

static double cpu_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = g_strndup((const char *)data, size);
	char **lines = g_strsplit(text, "\n", -1);
	guint n = g_strv_length(lines);
	const char *path = n ? lines[n - 1] : "";
	double spent = 0;

	for (guint i = 0; i + 1 < n; i++) {
		double start = cpu_seconds();
		struct glob *glob = glob_new(lines[i]);
		int hit = glob ? glob_matches(glob, path) : 0;

		glob_free(glob);
		spent += cpu_seconds() - start;
		PROMISE((glob != NULL) == (strlen(lines[i]) <= GLOB_MAX));
		if (glob && strlen(path) <= PATH_LIMIT)
			PROMISE(hit == plain_matches(lines[i], path));
	}
	// For some thousand bytes; what doubles with each star takes longer than all time.
	PROMISE(spent < 2);
	g_strfreev(lines);
	g_free(text);
	return 0;
}
