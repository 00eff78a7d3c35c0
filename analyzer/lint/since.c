// Asks git what has changed: see since.h.

#include "since.h"

#include <string.h>

#include "base/base.h"
#include "diff.h"
#include "toolchain/git.h"

// The first common ancestor in what rev-parse makes of REV...HEAD: both, and each ancestor
// after a '^'. NULL when there is none. g_free() it.
static char *read_ancestor(const char *revisions)
{
	const char *at = strchr(revisions, '^');

	return at ? g_strndup(at + 1, strcspn(at + 1, "\n")) : NULL;
}

// The common ancestor of a revision and HEAD, or NULL after a complaint. g_free() it.
static char *find_base(const char *root, const char *rev, const char *what)
{
	char *range = g_strconcat(rev, "...HEAD", NULL), *base = NULL;
	const char *const words[] = { "rev-parse", "--revs-only", range, "--", NULL };
	struct git_answer answer;

	git_ask(root, words, &answer);
	if (!answer.code)
		base = read_ancestor(answer.text);
	if (!answer.code && !base)
		complain("%s: it has no ancestor in common with HEAD; in a shallow clone, fetch "
			 "more of the history",
			 what);
	else if (!base && strstr(answer.error, "bad revision"))
		complain("%s: git knows no such revision; in a shallow clone, fetch it", what);
	else if (!base)
		complain("%s: %s", what, answer.error);
	git_answer_clear(&answer);
	g_free(range);
	return base;
}

static GPtrArray *diff_tracked(const char *root, const char *base, const char *what)
{
	const char *const words[] = { "diff",
				      "--no-ext-diff",
				      "--no-textconv",
				      "--no-color",
				      "--relative",
				      "--src-prefix=a/",
				      "--dst-prefix=b/",
				      "--unified=0",
				      "--find-renames",
				      "--ignore-submodules",
				      base,
				      "--",
				      NULL };
	GPtrArray *files = NULL;
	struct git_answer answer;

	git_ask(root, words, &answer);
	if (answer.code)
		complain("%s: %s", what, answer.error);
	else
		files = diff_parse(answer.text, answer.size, "git diff");
	git_answer_clear(&answer);
	return files;
}

// Files that git does not know yet: the end of such a file need not be known.
static int add_untracked(const char *root, GPtrArray *files, const char *what)
{
	static const char *const words[] = { "ls-files", "--others", "--exclude-standard", "-z",
					     NULL };
	struct git_answer answer;
	int code;

	git_ask(root, words, &answer);
	code = answer.code;
	if (code)
		complain("%s: %s", what, answer.error);
	for (const char *at = answer.text; at < answer.text + answer.size; at += strlen(at) + 1) {
		struct diff_range all = { 1, G_MAXINT, 1 };

		g_array_append_val(diff_add(files, at, 0)->ranges, all);
	}
	git_answer_clear(&answer);
	return code ? -1 : 0;
}

GPtrArray *since_diff(const char *root, const char *rev)
{
	char *what = g_strdup_printf("--since %s", rev), *base = find_base(root, rev, what);
	GPtrArray *files = base ? diff_tracked(root, base, what) : NULL;

	if (files && add_untracked(root, files, what))
		g_clear_pointer(&files, g_ptr_array_unref);
	g_free(base);
	g_free(what);
	return files;
}
