// Asks git what has changed: whose work tree it is, since which ancestor, which lines of what git
// knows, and which files it does not know.

#include "since.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/base.h"
#include "hunks.h"
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

// Whether the work tree that git speaks of is the one that root is in: that of the nearest folder
// with a .git. core.worktree of a repository that came with the project may name any.
static int holds_root(const char *root, const char *top)
{
	char *folder = g_strdup(root), *real = realpath(top, NULL);
	int found = 0, same;

	while (!found && strcmp(folder, "/") != 0) {
		char *git = g_build_filename(folder, ".git", NULL), *up;

		found = access(git, F_OK) == 0;
		up = found ? g_strdup(folder) : g_path_get_dirname(folder);
		g_free(folder);
		g_free(git);
		folder = up;
	}
	same = real && strcmp(real, folder) == 0;
	free(real);
	g_free(folder);
	return same;
}

static int check_work_tree(const char *root, const char *what)
{
	static const char *const words[] = { "rev-parse", "--show-toplevel", NULL };
	struct git_answer answer;
	int err = 0;

	git_ask(root, words, &answer);
	if (answer.code) {
		complain("%s: %s", what, answer.error);
		err = -1;
	} else {
		g_strchomp(answer.text);
		if (!holds_root(root, answer.text)) {
			complain(
				"%s: git's work tree is '%s', which is not the one of '%s' (see its "
				"core.worktree)",
				what, answer.text, root);
			err = -1;
		}
	}
	git_answer_clear(&answer);
	return err;
}

static GPtrArray *diff_tracked(const char *root, const char *base, const char *what)
{
	const char *const words[] = { "diff", "--no-ext-diff", "--no-textconv",
				      // What attributes call binary is C all the same.
				      "--text", "--no-color", "--relative", "--src-prefix=a/",
				      "--dst-prefix=b/", "--unified=0", "--find-renames",
				      "--ignore-submodules", // hold.h looks into them

				      base, "--", NULL };
	GPtrArray *files = NULL;
	struct git_answer answer;

	git_ask(root, words, &answer);
	// git has no network here, so it cannot fetch what a partial clone left out.
	if (answer.code)
		complain("%s: %s%s", what, answer.error,
			 strstr(answer.error, "promisor")
				 ? "; in a partial clone, run 'git diff' with that revision first"
				 : "");
	else
		files = diff_parse(answer.text, answer.size, "git diff");
	git_answer_clear(&answer);
	return files;
}

// Files that git does not know yet: the end of such a file need not be known.
static int add_untracked(const char *root, GPtrArray *files, const char *what)
{
	static const char *const words[] = { "ls-files", "--others",
					     "--exclude-per-directory=.gitignore", "-z", NULL };
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

GPtrArray *since_diff(const char *root, const char *rev, char **base)
{
	char *what = g_strdup_printf("--since %s", rev);
	GPtrArray *files = NULL;

	*base = check_work_tree(root, what) ? NULL : find_base(root, rev, what);
	if (*base)
		files = diff_tracked(root, *base, what);
	if (files && add_untracked(root, files, what))
		g_clear_pointer(&files, g_ptr_array_unref);
	g_free(what);
	return files;
}
