// Asks git what has changed: see since.h.
//
// The repository's own configuration may name programs: diff drivers, filters, monitors. They
// are refused by option where there is one, and git's process cannot start another.

#include "since.h"

#include <errno.h>
#include <string.h>

#include "base/base.h"
#include "base/scratch.h"
#include "diff.h"
#include "toolchain/exec.h"

#define GIT_SECONDS 120

struct git {
	const char *root;
	struct scratch scratch;
	char *program, *out, *err;
	char **env;
};

static int git_open(struct git *git, const char *root)
{
	static const char *const settings[][2] = {
		{ "GIT_OPTIONAL_LOCKS", "0" },
		{ "GIT_TERMINAL_PROMPT", "0" },
		{ "GIT_NO_LAZY_FETCH", "1" },
		{ "GIT_PAGER", "cat" },
		{ "LC_ALL", "C" },
	};
	// What git tells its hooks of the commit that is being made is not what root is.
	static const char *const told[] = { "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE",
					    "GIT_PREFIX" };

	git->root = root;
	git->program = g_find_program_in_path("git");
	if (!git->program) {
		complain("--since needs git, which is not installed: give it a --diff instead");
		return -1;
	}
	if (scratch_open(&git->scratch, NULL, "wasmready-git"))
		return -1;
	git->out = g_build_filename(git->scratch.path, "out", NULL);
	git->err = g_build_filename(git->scratch.path, "err", NULL);
	git->env = g_get_environ();
	for (size_t i = 0; i < G_N_ELEMENTS(settings); i++)
		git->env = g_environ_setenv(git->env, settings[i][0], settings[i][1], TRUE);
	for (size_t i = 0; i < G_N_ELEMENTS(told); i++)
		git->env = g_environ_unsetenv(git->env, told[i]);
	return 0;
}

static void git_close(struct git *git)
{
	scratch_close(&git->scratch);
	g_free(git->program);
	g_free(git->out);
	g_free(git->err);
	g_strfreev(git->env);
}

// Runs git with the words and gives its exit code, and what it printed. g_free() *text.
static int git_run(struct git *git, const char *const *words, char **text, size_t *size)
{
	const char *const start[] = { git->program, "-C",
				      git->root,    "--no-pager",
				      "-c",	    "core.fsmonitor=false",
				      "-c",	    "core.hooksPath=/dev/null",
				      "-c",	    "diff.external=",
				      NULL };
	GPtrArray *argv = g_ptr_array_new();
	struct exec exec = { .env = (const char *const *)git->env,
			     .folder = git->scratch.path,
			     .out = git->out,
			     .err = git->err,
			     .seconds = GIT_SECONDS,
			     .confined = 1 };
	int code;

	for (size_t i = 0; start[i]; i++)
		g_ptr_array_add(argv, (char *)start[i]);
	for (; *words; words++)
		g_ptr_array_add(argv, (char *)*words);
	g_ptr_array_add(argv, NULL);
	exec.argv = (const char *const *)argv->pdata;
	code = exec_run(&exec);
	g_ptr_array_unref(argv);
	*text = NULL;
	if (file_read(git->out, EXEC_FILE_MAX, text, size) < 0) {
		complain("cannot read what git printed: %s", g_strerror(errno));
		return EXEC_FAILED;
	}
	return code;
}

// Says in one line why git would not; what: what it was asked for.
static void git_failed(const struct git *git, const char *what, int code)
{
	char *text = NULL;
	size_t size;

	if (code == EXEC_TIMEOUT)
		complain("%s: git took longer than %d seconds", what, GIT_SECONDS);
	else if (code == -25) // SIGXFSZ
		complain("%s: the diff is larger than %u MiB", what, EXEC_FILE_MAX >> 20);
	else if (file_read(git->err, 1 << 16, &text, &size) < 0 || !*text)
		complain("%s: git failed (%d)", what, code);
	else
		complain("%s: git: %.*s", what, (int)strcspn(text, "\n"), text);
	g_free(text);
}

// The common ancestor of a revision and HEAD, or NULL after a complaint. g_free() it.
static char *find_base(struct git *git, const char *rev, const char *what)
{
	char *commit = g_strconcat(rev, "^{commit}", NULL), *text, *base = NULL;
	const char *const known[] = { "rev-parse", "--verify", "--quiet", commit, NULL };
	const char *const ancestor[] = { "merge-base", rev, "HEAD", NULL };
	size_t size;
	int code = git_run(git, known, &text, &size);

	g_free(text);
	g_free(commit);
	if (code) {
		// Quiet, git says nothing of a name that it does not know.
		if (code == 1)
			complain("%s: git knows no such revision; in a shallow clone, fetch it",
				 what);
		else
			git_failed(git, what, code);
		return NULL;
	}
	code = git_run(git, ancestor, &text, &size);
	if (!code && text)
		base = g_strndup(text, strcspn(text, "\n"));
	else if (code == 1)
		complain("%s: it has no ancestor in common with HEAD; in a shallow clone, fetch "
			 "more of the history",
			 what);
	else
		git_failed(git, what, code);
	g_free(text);
	return base;
}

static GPtrArray *diff_tracked(struct git *git, const char *base, const char *what)
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
	char *text;
	size_t size;
	int code = git_run(git, words, &text, &size);

	if (code)
		git_failed(git, what, code);
	else
		files = diff_parse(text, size, "git diff");
	g_free(text);
	return files;
}

// Files that git does not know yet: the end of such a file need not be known.
static int add_untracked(struct git *git, GPtrArray *files, const char *what)
{
	static const char *const words[] = { "ls-files", "--others", "--exclude-standard", "-z",
					     NULL };
	char *text;
	size_t size;
	int code = git_run(git, words, &text, &size);

	if (code)
		git_failed(git, what, code);
	for (const char *at = text; !code && at < text + size; at += strlen(at) + 1) {
		struct diff_range all = { 1, G_MAXINT, 1 };

		g_array_append_val(diff_add(files, at, 0)->ranges, all);
	}
	g_free(text);
	return code ? -1 : 0;
}

GPtrArray *since_diff(const char *root, const char *rev)
{
	struct git git = { 0 };
	char *what = g_strdup_printf("--since %s", rev), *base = NULL;
	GPtrArray *files = NULL;

	if (git_open(&git, root) == 0)
		base = find_base(&git, rev, what);
	if (base)
		files = diff_tracked(&git, base, what);
	if (files && add_untracked(&git, files, what))
		g_clear_pointer(&files, g_ptr_array_unref);
	git_close(&git);
	g_free(base);
	g_free(what);
	return files;
}
