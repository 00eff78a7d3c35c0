// Git, as one asks a stranger.
//
// A repository's configuration is part of it and may name programs: monitors, hooks, diff
// drivers, filters, transports. They are refused by option where there is one; besides, git's
// process can start none (base/sandbox.h). Who asks for a diff says --no-ext-diff and
// --no-textconv. What git prints goes to memory files, so that it needs no place to write.

#include "git.h"

#include <glib.h>
#include <signal.h>
#include <string.h>

#include "base/base.h"
#include "base/sandbox.h"
#include "exec.h"

#define SECONDS 120

static const char *const settings[] = {
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	// What is compared, and how it is told, is not the repository's to choose.
	"core.attributesFile=/dev/null",
	"core.bigFileThreshold=512m",
	"core.checkStat=default",
	"core.ignoreCase=false",
	"core.sparseCheckout=false",
	"core.untrackedCache=false",
	"diff.mnemonicPrefix=false",
	"diff.noprefix=false",
	// Files of the project that look like a repository are none.
	"safe.bareRepository=explicit",
	// LFS would be such a program: what it did not clean differs, and is no C.
	"filter.lfs.required=false",
	// A pack may be larger than the memory of a confined program.
	"core.packedGitWindowSize=64m",
	"core.packedGitLimit=1g",
};

static char **make_environment(void)
{
	static const char *const given[][2] = {
		{ "GIT_OPTIONAL_LOCKS", "0" },
		{ "GIT_TERMINAL_PROMPT", "0" },
		{ "GIT_NO_LAZY_FETCH", "1" }, // of git 2.45
		{ "GIT_ALLOW_PROTOCOL", "" },
		{ "LC_ALL", "C" },
		// Names are names, and a commit is what its id says.
		{ "GIT_LITERAL_PATHSPECS", "1" },
		{ "GIT_NO_REPLACE_OBJECTS", "1" },
		{ "GIT_GRAFT_FILE", "/dev/null" },
	};
	// What git tells its hooks of the commit that is being made is not what root is.
	static const char *const told[] = {
		"GIT_DIR",	  "GIT_WORK_TREE",	  "GIT_COMMON_DIR",
		"GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
		"GIT_NAMESPACE",  "GIT_PREFIX",
	};
	char **env = g_get_environ();

	for (size_t i = 0; i < G_N_ELEMENTS(given); i++)
		env = g_environ_setenv(env, given[i][0], given[i][1], TRUE);
	for (size_t i = 0; i < G_N_ELEMENTS(told); i++)
		env = g_environ_unsetenv(env, told[i]);
	return env;
}

// The program and all that follows; owned by nobody but the array.
static GPtrArray *make_arguments(const char *program, const char *root, const char *const *words)
{
	GPtrArray *argv = g_ptr_array_new();

	g_ptr_array_add(argv, (char *)program);
	g_ptr_array_add(argv, (char *)"--no-pager");
	g_ptr_array_add(argv, (char *)"-C");
	g_ptr_array_add(argv, (char *)root);
	for (size_t i = 0; i < G_N_ELEMENTS(settings); i++) {
		g_ptr_array_add(argv, (char *)"-c");
		g_ptr_array_add(argv, (char *)settings[i]);
	}
	for (; *words; words++)
		g_ptr_array_add(argv, (char *)*words);
	g_ptr_array_add(argv, NULL);
	return argv;
}

// Why git would not; said: what it printed of it.
static char *explain(int code, const char *said)
{
	const char *fatal, *line;

	if (code == EXEC_TIMEOUT)
		return g_strdup_printf("git took longer than %d seconds", SECONDS);
	if (code == EXEC_FAILED || code == EXEC_NOT_BEGUN)
		return g_strdup("git could not be started");
	if (code == -SIGXFSZ)
		return g_strdup_printf("git has more to say than %u MiB", EXEC_FILE_MAX >> 20);
	if (!said || !*said)
		return g_strdup_printf("git failed (%d)", code);
	fatal = strstr(said, "fatal: ");
	line = fatal ? fatal : said;
	return g_strdup_printf("git: %.*s", (int)strcspn(line, "\n"), line);
}

static void run(const char *program, const char *root, const char *const *words,
		struct git_answer *answer)
{
	char **env = make_environment(), *said;
	GPtrArray *argv = make_arguments(program, root, words);
	struct exec exec = { .argv = (const char *const *)argv->pdata,
			     .env = (const char *const *)env,
			     .folder = "/",
			     .seconds = SECONDS,
			     .confinement = EXEC_SILENT };

	answer->code = exec_capture(&exec, &answer->text, &answer->size, &said);
	if (!answer->code && !answer->text)
		answer->code = EXEC_FAILED;
	if (answer->code) {
		answer->error = explain(answer->code, said);
		g_clear_pointer(&answer->text, g_free);
		answer->size = 0;
	}
	g_ptr_array_unref(argv);
	g_strfreev(env);
	g_free(said);
}

void git_ask(const char *root, const char *const *words, struct git_answer *answer)
{
	char *program = g_find_program_in_path("git");

	sandbox_check(0);
	*answer = (struct git_answer){ .code = EXEC_FAILED };
	if (program)
		run(program, root, words, answer);
	else
		answer->error = g_strdup("git is not installed");
	if (!answer->text)
		answer->text = g_strdup("");
	g_free(program);
}

void git_answer_clear(struct git_answer *answer)
{
	g_free(answer->text);
	g_free(answer->error);
}
