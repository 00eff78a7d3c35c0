// Globs on paths: see glob.h.
//
// A glob is a row of nodes, each for one byte of the path or a star that takes any number. The
// path is read once, and all nodes that it may have come to are kept as a set of bits: nothing
// is tried again, whatever the glob. Globs come from the project, and one that goes back for
// each of its stars would never end.

#include "glob.h"

#include "base.h"

#include <stdint.h>
#include <string.h>

// A byte is at most one, and the end is one.
#define NODES (GLOB_MAX + 1)
#define WORDS ((NODES + 63) / 64)

typedef uint64_t nodes[WORDS];

struct glob {
	int words;	  // of each set
	int count;	  // nodes before the end
	int anywhere;	  // it may begin behind any slash
	int absolute;	  // it begins with the slash of an absolute path
	nodes takes[256]; // which go on with a byte
	nodes stars;	  // which stay where they are
	nodes skips;	  // which stand for "**/", and may be left out
	nodes folder;	  // a slash at the end: what is below counts, not the path itself
};

static void put(nodes set, int node)
{
	assert(node >= 0 && node < NODES);
	set[node / 64] |= (uint64_t)1 << node % 64;
}

static int has(const nodes set, int node)
{
	assert_slow(node >= 0 && node < NODES);
	return set[node / 64] >> node % 64 & 1;
}

static int is_any(const struct glob *glob, const nodes a, const nodes b)
{
	for (int i = 0; i < glob->words; i++)
		if (a[i] & b[i])
			return 1;
	return 0;
}

// Adds to set the nodes that are by (1 to 63) behind those in both a and b.
static void put_behind(const struct glob *glob, nodes set, const nodes a, const nodes b, int by)
{
	uint64_t carry = 0;

	assert(by > 0 && by < 64);
	for (int i = 0; i < glob->words; i++) {
		uint64_t both = a[i] & b[i];

		set[i] |= both << by | carry;
		carry = both >> (64 - by);
	}
}

// Reading a glob.

static void add_byte(struct glob *glob, char c)
{
	put(glob->takes[(unsigned char)c], glob->count++);
}

// A slash at the end asks for no more than that one stands there.
static const char *add_slash(struct glob *glob, const char *text)
{
	assert(*text == '/');
	if (text[1])
		add_byte(glob, '/');
	else
		put(glob->folder, glob->count++);
	return text + 1;
}

static void add_star(struct glob *glob, int across)
{
	for (int c = 1; c < 256; c++)
		if (across || c != '/')
			put(glob->takes[c], glob->count);
	put(glob->stars, glob->count++);
}

// Reads stars. "**/" again and again is "**/".
static const char *add_stars(struct glob *glob, const char *text)
{
	const char *end = text + strspn(text, "*");
	int across = end - text > 1;

	assert(*text == '*');
	if (across && *end == '/') {
		while (end[1] == '*' && end[2] == '*' && end[2 + strspn(end + 2, "*")] == '/')
			end += 2 + strspn(end + 2, "*");
		put(glob->skips, glob->count++);
		add_star(glob, 1);
		return add_slash(glob, end);
	}
	add_star(glob, across);
	return end;
}

// Reads [set]; without an end it is an ordinary bracket.
static const char *add_set(struct glob *glob, const char *text)
{
	int negated = text[1] == '!' || text[1] == '^';
	const char *start = text + 1 + negated, *p;
	unsigned char hit[256] = { 0 };

	assert(*text == '[');
	for (p = start; *p && (*p != ']' || p == start); p++) {
		if (p[1] == '-' && p[2] && p[2] != ']') {
			for (int c = (unsigned char)p[0]; c <= (unsigned char)p[2]; c++)
				hit[c] = 1;
			p += 2;
		} else {
			hit[(unsigned char)*p] = 1;
		}
	}
	if (!*p) {
		add_byte(glob, '[');
		return text + 1;
	}
	for (int c = 1; c < 256; c++)
		if (hit[c] != negated && c != '/')
			put(glob->takes[c], glob->count);
	glob->count++;
	return p + 1;
}

static void add_any(struct glob *glob)
{
	for (int c = 1; c < 256; c++)
		if (c != '/')
			put(glob->takes[c], glob->count);
	glob->count++;
}

static const char *add(struct glob *glob, const char *text)
{
	if (*text == '*')
		return add_stars(glob, text);
	if (*text == '[')
		return add_set(glob, text);
	if (*text == '/')
		return add_slash(glob, text);
	if (*text == '?')
		add_any(glob);
	else if (*text == '\\' && text[1])
		add_byte(glob, *++text);
	else
		add_byte(glob, *text);
	return text + 1;
}

struct glob *glob_new(const char *text)
{
	const char *slash = strchr(text, '/');
	struct glob *glob;

	if (strlen(text) > GLOB_MAX)
		return NULL;
	glob = g_new0(struct glob, 1);
	glob->anywhere = !slash || !slash[1];
	glob->absolute = *text == '/';
	if (g_str_has_prefix(text, "./")) {
		glob->anywhere = 0;
		text += 2;
	}
	if (glob->absolute)
		glob->anywhere = 0;
	while (*text)
		text = add(glob, text);
	assert(glob->count < NODES);
	glob->words = glob->count / 64 + 1;
	return glob;
}

void glob_free(struct glob *glob)
{
	g_free(glob);
}

// Matching.

// Adds what is reached without a byte. No skip follows a skip, and no star a star.
static void reach(const struct glob *glob, nodes set)
{
	put_behind(glob, set, set, glob->skips, 3);
	put_behind(glob, set, set, glob->skips, 1);
	put_behind(glob, set, set, glob->stars, 1);
}

static void step(const struct glob *glob, nodes now, char c)
{
	const uint64_t *takes = glob->takes[(unsigned char)c];
	nodes next = { 0 }, moves;

	for (int i = 0; i < glob->words; i++) {
		next[i] = now[i] & takes[i] & glob->stars[i];
		moves[i] = takes[i] & ~glob->stars[i];
	}
	put_behind(glob, next, now, moves, 1);
	memcpy(now, next, sizeof next);
}

// Whether what was read of the path, with c next, is what the glob means.
static int ends(const struct glob *glob, const nodes now, char c)
{
	return (has(now, glob->count) && (!c || c == '/')) ||
	       (c == '/' && is_any(glob, now, glob->folder));
}

int glob_matches(const struct glob *glob, const char *path)
{
	nodes now = { 0 };

	put(now, glob->absolute && *path != '/');
	for (;; path++) {
		reach(glob, now);
		if (ends(glob, now, *path))
			return 1;
		if (!*path)
			return 0;
		step(glob, now, *path);
		if (glob->anywhere && *path == '/')
			put(now, 0);
		else if (!glob->anywhere && !is_any(glob, now, now))
			return 0;
	}
}

int glob_fits(const char *text, const char *path)
{
	struct glob *glob = glob_new(text);
	int fits = glob && glob_matches(glob, path);

	glob_free(glob);
	return fits;
}

GPtrArray *globs_new(char **texts)
{
	GPtrArray *globs = g_ptr_array_new_with_free_func((GDestroyNotify)glob_free);

	for (; texts && *texts; texts++) {
		struct glob *glob = glob_new(*texts);

		if (glob)
			g_ptr_array_add(globs, glob);
	}
	return globs;
}

int globs_match(const GPtrArray *globs, const char *path)
{
	for (guint i = 0; i < globs->len; i++)
		if (glob_matches(globs->pdata[i], path))
			return 1;
	return 0;
}

const char *globs_check(char **texts)
{
	for (; texts && *texts; texts++)
		if (strlen(*texts) > GLOB_MAX)
			return *texts;
	return NULL;
}
