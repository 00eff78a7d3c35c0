// Holds glob_matches() against what globs mean, written so that it can be read: it tries every
// way that each star may go, which is right and takes for ever. Prints what differs.
// Arguments: the number of random pairs; or a glob and a path, to see whether they match.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/glob.h"

static int match(const char *glob, const char *path);

// [set] at *glob, which moves behind it; without an end it is an ordinary bracket.
static int match_set(const char **glob, char c)
{
	const char *p = *glob + 1;
	int negated = *p == '!' || *p == '^', hit = 0;
	const char *start = p += negated;

	for (; *p && (*p != ']' || p == start); p++) {
		if (p[1] == '-' && p[2] && p[2] != ']') {
			hit |= (unsigned char)c >= (unsigned char)p[0] &&
			       (unsigned char)c <= (unsigned char)p[2];
			p += 2;
		} else {
			hit |= c == *p;
		}
	}
	if (!*p)
		return c == *(*glob)++;
	*glob = p + 1;
	return hit != negated && c != '/';
}

static int match_star(const char *glob, const char *path)
{
	int across = glob[1] == '*';

	while (*glob == '*')
		glob++;
	if (across && *glob == '/' && match(glob + 1, path))
		return 1;
	for (;; path++) {
		if (match(glob, path))
			return 1;
		if (!*path || (*path == '/' && !across))
			return 0;
	}
}

static int match(const char *glob, const char *path)
{
	while (*glob) {
		if (*glob == '*')
			return match_star(glob, path);
		if (glob[0] == '/' && !glob[1])
			return *path == '/';
		if (!*path)
			return 0;
		if (*glob == '[') {
			if (!match_set(&glob, *path))
				return 0;
			path++;
			continue;
		}
		if (*glob == '\\' && glob[1]) {
			glob++;
		} else if (*glob == '?' && *path != '/') {
			glob++;
			path++;
			continue;
		}
		if (*glob++ != *path++)
			return 0;
	}
	return !*path || *path == '/';
}

static int means(const char *glob, const char *path)
{
	const char *slash = strchr(glob, '/');

	if (strncmp(glob, "./", 2) == 0)
		return match(glob + 2, path);
	if (slash == glob)
		return match(*path == '/' ? glob : glob + 1, path);
	for (;; path++) {
		if (match(glob, path))
			return 1;
		if ((slash && slash[1]) || !(path = strchr(path, '/')))
			return 0;
	}
}

static void fill(char *text, int size, const char *letters)
{
	int n = rand() % size;

	for (int i = 0; i < n; i++)
		text[i] = letters[rand() % strlen(letters)];
	text[n] = 0;
}

static int differs(const char *text, const char *path, int *matched)
{
	struct glob *glob = glob_new(text);
	int is = glob_matches(glob, path);

	glob_free(glob);
	*matched += is;
	if (is == means(text, path))
		return 0;
	printf("'%s' on '%s': %d\n", text, path, is);
	return 1;
}

// Every text of up to n of some letters, by number.
static int spell(char *text, unsigned number, const char *letters)
{
	int n = 0;

	for (; number; number = (number - 1) / strlen(letters))
		text[n++] = letters[(number - 1) % strlen(letters)];
	text[n] = 0;
	return n;
}

int main(int argc, char **argv)
{
	long pairs = argc > 1 ? atol(argv[1]) : 0, wrong = 0, done = 0;
	int matched = 0;
	char glob[80], path[80];

	if (argc > 2) {
		struct glob *one = glob_new(argv[1]);
		int is = one && glob_matches(one, argv[2]);

		glob_free(one);
		return !is;
	}
	// All globs of up to 6 letters against all paths of up to 5.
	for (unsigned i = 0; spell(glob, i, "*/a?") <= 6; i++)
		for (unsigned k = 0; spell(path, k, "/ab") <= 5; k++, done++)
			wrong += differs(glob, path, &matched);
	srand(1);
	for (; pairs-- > 0; done++) {
		fill(glob, rand() % 8 ? 9 : 79, "**//ab.?[]!-\\");
		fill(path, rand() % 8 ? 12 : 20, "aab//b.-c");
		wrong += differs(glob, path, &matched);
	}
	printf("%ld pairs, %d match, %ld wrong\n", done, matched, wrong);
	return wrong != 0;
}
