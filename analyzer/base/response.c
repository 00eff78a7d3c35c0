// Response files: words of a command line that lie in a file. See flags.h.
//
// They come with the project, so they may name any file and each other: what is read lies
// in the project or its build, as a report shows words that are no flag, and all that is
// read is counted.

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base.h"
#include "flags.h"

#define DEPTH 8
#define WORDS 65536
#define FILE_LIMIT ((size_t)4 << 20)
#define COMMAND_LIMIT ((size_t)16 << 20)
#define LEAST ((size_t)4096) // what opening a file counts as

// Splits as GNU's buildargv() does: quotes of both kinds, and a backslash takes
// the next character as it is everywhere but in single quotes.
static void split_gnu(GPtrArray *out, const char *text)
{
	GString *word = NULL;
	char quote = 0;

	for (; *text; text++) {
		if (!quote && g_ascii_isspace(*text)) {
			if (word)
				g_ptr_array_add(out, g_string_free(word, FALSE));
			word = NULL;
			continue;
		}
		if (!word)
			word = g_string_new(NULL);
		if (quote && *text == quote)
			quote = 0;
		else if (!quote && (*text == '"' || *text == '\''))
			quote = *text;
		else if (*text == '\\' && quote != '\'' && text[1])
			g_string_append_c(word, *++text);
		else
			g_string_append_c(word, *text);
	}
	if (word)
		g_ptr_array_add(out, g_string_free(word, FALSE));
}

// One command while its words are put in.
struct expansion {
	GPtrArray *out;
	const char *dir;
	struct responses *responses;
	size_t left; // bytes that this command may still read
	char **problem;
};

static void set_problem(struct expansion *run, const char *name, const char *what)
{
	if (!*run->problem)
		*run->problem = g_strdup_printf("response file '%s' %s", name, what);
}

static void set_unread(struct expansion *run, const char *name, const char *why)
{
	if (!*run->problem)
		*run->problem = g_strdup_printf("cannot read response file '%s': %s", name, why);
}

static int is_allowed(const struct responses *responses, const char *path)
{
	for (char **folder = responses->folders; *folder; folder++)
		if (path_below(*folder, path) != path)
			return 1;
	return 0;
}

static int take_bytes(struct expansion *run, size_t size)
{
	if (size < LEAST)
		size = LEAST;
	if (size > run->left || size > run->responses->left)
		return 0;
	run->left -= size;
	run->responses->left -= size;
	return 1;
}

// The text of the file that "@NAME" stands for, or NULL after the problem is set.
static char *read_response(struct expansion *run, const char *name)
{
	char *path = path_absolute(run->dir, name), *real = realpath(path, NULL), *text = NULL;
	size_t limit = MIN(FILE_LIMIT, MIN(run->left, run->responses->left)), size;

	if (!real) {
		set_unread(run, name, g_strerror(errno));
	} else if (!is_allowed(run->responses, real)) {
		set_problem(run, name, "lies outside of the project and its build folder");
	} else if (file_read(real, limit, &text, &size) < 0) {
		set_unread(run, name, g_strerror(errno));
	} else if (!take_bytes(run, size)) {
		set_problem(run, name, "is one too many: too much was read already");
		g_clear_pointer(&text, g_free);
	}
	free(real);
	g_free(path);
	return text;
}

static void expand(struct expansion *run, char **words, int depth);

// The file that clang's --config names at words, by a path; *count words are that. A bare name is
// looked for in folders of the system's and the user's. NULL: none.
static const char *config_at(char *const *words, int *count)
{
	static const char name[] = "--config";
	const char *file = NULL;

	*count = 1;
	if (g_str_has_prefix(words[0], name) && words[0][strlen(name)] == '=') {
		file = words[0] + strlen(name) + 1;
	} else if (strcmp(words[0], name) == 0 && words[1]) {
		file = words[1];
		*count = 2;
	}
	return file && strchr(file, '/') ? file : NULL;
}

// Blanks out the lines that are comments, and joins those that end in a backslash. In a word,
// <CFGDIR> is the file's folder (clang's manual, "Configuration files").
static char *clean_config(const char *text, const char *folder)
{
	GString *out = g_string_new(NULL);
	char **lines = g_strsplit(text, "\n", -1);

	for (int i = 0; lines[i]; i++) {
		const char *start = lines[i] + strspn(lines[i], " \t\r");
		size_t n = strlen(lines[i]);

		if (*start == '#')
			continue;
		if (n && lines[i][n - 1] == '\\')
			lines[i][n - 1] = 0;
		g_string_append(out, lines[i]);
		if (!n || lines[i][n - 1])
			g_string_append_c(out, '\n');
	}
	g_strfreev(lines);
	g_string_replace(out, "<CFGDIR>", folder, 0);
	return g_string_free(out, FALSE);
}

// Puts in the words of a file of flags. Returns 0 where it may not be read, and stays a word
// that is told as dropped.
static int expand_config(struct expansion *run, const char *name, int depth)
{
	char *told = NULL, **problem = run->problem, *text = NULL, *path, *folder, *clean;
	const char *dir = run->dir;
	GPtrArray *inner;

	run->problem = &told;
	if (depth < DEPTH)
		text = read_response(run, name);
	run->problem = problem;
	g_free(told);
	if (!text)
		return 0;
	path = path_absolute(run->dir, name);
	run->dir = folder = g_path_get_dirname(path);
	clean = clean_config(text, folder);
	inner = g_ptr_array_new();
	split_gnu(inner, clean);
	g_ptr_array_add(inner, NULL);
	expand(run, (char **)inner->pdata, depth + 1);
	run->dir = dir;
	g_strfreev((char **)g_ptr_array_free(inner, FALSE));
	g_free(clean);
	g_free(folder);
	g_free(path);
	g_free(text);
	return 1;
}

static void expand(struct expansion *run, char **words, int depth)
{
	for (; *words && run->out->len < WORDS; words++) {
		GPtrArray *inner;
		const char *config;
		char *text;
		int count;

		config = config_at(words, &count);
		if (config && expand_config(run, config, depth)) {
			words += count - 1;
			continue;
		}
		if (**words != '@' || !(*words)[1]) {
			g_ptr_array_add(run->out, g_strdup(*words));
			continue;
		}
		if (depth == DEPTH) {
			set_problem(run, *words + 1, "is nested too deeply");
			continue;
		}
		text = read_response(run, *words + 1);
		if (!text)
			continue;
		inner = g_ptr_array_new();
		split_gnu(inner, text);
		g_ptr_array_add(inner, NULL);
		g_free(text);
		expand(run, (char **)inner->pdata, depth + 1);
		g_strfreev((char **)g_ptr_array_free(inner, FALSE));
	}
}

char **flags_expand(char **words, const char *dir, struct responses *responses, char **problem)
{
	struct expansion run = { g_ptr_array_new(), dir, responses, COMMAND_LIMIT, problem };

	expand(&run, words, 0);
	if (run.out->len >= WORDS && !*problem)
		*problem = g_strdup("its command has more than " G_STRINGIFY(WORDS) " words");
	g_ptr_array_add(run.out, NULL);
	g_strfreev(words);
	return (char **)g_ptr_array_free(run.out, FALSE);
}
