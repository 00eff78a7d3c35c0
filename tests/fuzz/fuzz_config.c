// The project's option file: a line with the name of a command, then the file's bytes.

#include "_fuzz.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd/cmd.h"
#include "cmd/config.h"
#include "cmd/dictionary.h"

// What a file of the project may never say (SECURITY.md).
static const char *const forbidden[] = { "--output", "--db",	 "--sysroot",	"--jobs",
					 "--quiet",  "--apply",	 "--no-config", "--run",
					 "--engine", "--cache",	 "--keep",	"--port",
					 "--since",  "--diff",	 "--prove",	"--cc",
					 "--help",   "--update", "--compare",	"--build" };

static void prepare(void)
{
	char *git = g_build_filename(fuzz_folder(), ".git", NULL);
	char *link = g_build_filename(fuzz_folder(), "out", NULL);
	char *rules = g_build_filename(fuzz_folder(), "rules", NULL);

	// The search for the file ends here; a link leads out.
	if (mkdir(git, 0700) == 0) {
		PROMISE(symlink("/", link) == 0);
		PROMISE(mkdir(rules, 0700) == 0);
	}
	g_free(rules);
	g_free(link);
	g_free(git);
}

// A word is an option that may be said, and a path it names does not lead out.
static void check(const char *word)
{
	const char *value = strchr(word, '=');
	size_t n = value ? (size_t)(value - word) : strlen(word);

	PROMISE(g_str_has_prefix(word, "--"));
	for (size_t i = 0; i < G_N_ELEMENTS(forbidden); i++)
		PROMISE(strlen(forbidden[i]) != n || strncmp(word, forbidden[i], n) != 0);
	if (g_str_has_prefix(word, "--rules=") || g_str_has_prefix(word, "--baseline=")) {
		char *real = realpath(value + 1, NULL);

		PROMISE(!real || path_below(fuzz_folder(), real) != real);
		free(real);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *end = memchr(data, '\n', size);
	size_t n = end ? (size_t)(end - data) : 0;
	char *name = g_strndup((const char *)data, n);
	const struct command *command = command_find(name);
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	int err;

	prepare();
	if (!command || !command->arguments)
		command = commands[0];
	if (end)
		n++;
	g_free(fuzz_file(CONFIG_NAME, data + n, size - n));
	err = config_load(words, command, fuzz_folder(), 0);
	PROMISE(err == 0 || err == EXIT_USAGE || err == EXIT_CANNOT);
	for (guint i = 0; !err && i < words->len; i++)
		check(words->pdata[i]);
	g_ptr_array_unref(words);
	g_free(name);
	return 0;
}
