// Reads the project's option file: each line becomes a word of the command line, before those that
// were typed.

#include "config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/base.h"
#include "cmd.h"
#include "dictionary.h"

#define SIZE_MAX_FILE (64 << 10)
#define OPTIONS_MAX 256 // that are added: each glob is held against each unit
#define BLANKS " \t\r"

struct reader {
	const char *file, *folder;
	int line;
	const struct command *command; // that is run
	GPtrArray *words;
};

static int complain_line(const struct reader *reader, const char *text)
{
	complain("%s:%d: %s", reader->file, reader->line, text);
	return EXIT_USAGE;
}

// Whether path, of which the last parts need not exist, lies in folder by its real name.
static int is_inside(const char *folder, const char *path)
{
	char *real_folder = realpath(folder, NULL), *real = realpath(path, NULL);
	int inside;

	// What is not there harms nobody, and the command complains of it.
	inside = !real || (real_folder && path_below(real_folder, real) != real);
	free(real);
	free(real_folder);
	return inside;
}

// Whether the option gets the value: 1, or 0 when it is for another command's option of that
// name, or -1 after a complaint, here where the line is known. only: the line names the command.
static int check_value(const struct reader *reader, const struct option *option, const char *value,
		       int only)
{
	char *wants, *text;

	if (option_takes(option, value))
		return 1;
	for (const struct command *const *command = commands; *command && !only; command++) {
		const struct option *other = option_of(*command, option->name);

		if (other && option_takes(other, value))
			return 0;
	}
	wants = option_wants(option);
	text = g_strdup_printf("--%s %s", option->name, wants);
	complain_line(reader, text);
	g_free(text);
	g_free(wants);
	return -1;
}

static int takes_path(const struct option *option)
{
	return option->type == OPTION_FILE || option->type == OPTION_FILES ||
	       option->type == OPTION_FOLDER || option->type == OPTION_FOLDERS;
}

static int complain_option(const struct reader *reader, const struct option *option,
			   const char *what)
{
	char *text = g_strdup_printf("--%s %s", option->name, what);

	complain_line(reader, text);
	g_free(text);
	return EXIT_USAGE;
}

// Adds an option that the command has. value is NULL when none is given; only: the line names
// the command.
static int add(const struct reader *reader, const struct option *option, const char *value,
	       int only)
{
	int is_path = takes_path(option), fits = 1;
	char *path = NULL;

	if ((option->type == OPTION_FLAG) != !value)
		return complain_option(reader, option, value ? "takes no value" : "takes a value");
	if (value && is_path)
		value = path = path_absolute(reader->folder, value);
	if (path && option->rc == RC_INSIDE && !is_inside(reader->folder, path))
		fits = -complain_option(reader, option,
					"leads out of the project: give it on the "
					"command line");
	else if (value)
		fits = check_value(reader, option, value, only);
	if (fits > 0)
		g_ptr_array_add(reader->words,
				value ? g_strdup_printf("--%s=%s", option->name, value)
				      : g_strconcat("--", option->name, NULL));
	g_free(path);
	return fits < 0 ? EXIT_USAGE : 0;
}

// Cuts the option's name off: *rest becomes what follows it, without '=' or blanks; NULL when
// nothing does.
static char *cut_name(char *option, char **rest)
{
	size_t n = strcspn(option, "= \t");
	char *name = g_strndup(option, n);

	*rest = option[n] == '=' ? option + n + 1 : option + n + strspn(option + n, BLANKS);
	if (option[n] != '=' && !**rest)
		*rest = NULL;
	// Its name of before. On the command line it also takes a command to run, here never.
	if (strcmp(name, "--build") == 0)
		return g_free(name), g_strdup("--build-dir");
	return name;
}

// A command's option of that name that the file may give, else any of that name; NULL: none has it.
static const struct option *find_option(const char *name)
{
	const struct option *found = NULL;

	for (const struct command *const *command = commands; *command; command++) {
		const struct option *option = option_of(*command, name);

		if (option && (!found || option->rc))
			found = option;
	}
	return found;
}

// The option that the line sets: NULL when it is another command's; *err is set after a complaint.
// only is the command before the option, or NULL.
static const struct option *applies(const struct reader *reader, const char *only, const char *name,
				    int *err)
{
	const struct command *other = only ? command_find(only) : NULL;
	const struct option *option = !only   ? find_option(name)
				      : other ? option_of(other, name)
					      : NULL;
	char *text = NULL;

	if (only && !other)
		text = g_strdup("neither an option nor a command");
	else if (!option)
		// The name is all that is repeated of a file that may be any.
		text = only ? g_strdup_printf("'%s' has no option '--%.40s'", only, name)
			    : g_strdup_printf("no command has an option '--%.40s'", name);
	else if (option->rc == RC_NO)
		text = g_strdup_printf("--%s is not taken from a file of the project: give it on "
				       "the command line",
				       name);
	if (text) {
		*err = complain_line(reader, text);
		g_free(text);
		return NULL;
	}
	return !only || other == reader->command ? option_of(reader->command, name) : NULL;
}

static int read_line(struct reader *reader, char *line)
{
	char *only = NULL, *rest, *word;
	const struct option *option;
	int err = 0;

	g_strstrip(line);
	if (!*line || *line == '#')
		return 0;
	if (!g_utf8_validate(line, -1, NULL))
		return complain_line(reader, "not UTF-8");
	if (*line != '-') {
		size_t n = strcspn(line, BLANKS);

		only = g_strndup(line, n);
		line += n + strspn(line + n, BLANKS);
	}
	word = cut_name(line, &rest);
	if (!g_str_has_prefix(word, "--"))
		err = complain_line(reader, "a line is one option by its long name, as "
					    "'--target wasip1'");
	else if ((option = applies(reader, only, word + 2, &err)))
		err = add(reader, option, rest, only != NULL);
	g_free(word);
	g_free(only);
	return err;
}

static int read_lines(struct reader *reader, char *text, size_t size)
{
	char **lines;
	int err = 0;

	guint first = reader->words->len;

	if (strlen(text) != size)
		return complain_line(reader, "holds a NUL byte");
	lines = g_strsplit(text, "\n", -1);
	for (int i = 0; lines[i] && !err; i++) {
		reader->line = i + 1;
		err = read_line(reader, lines[i]);
		if (!err && reader->words->len - first > OPTIONS_MAX)
			err = complain_line(reader, "more than 256 options");
	}
	g_strfreev(lines);
	return err;
}

// The nearest file from path upwards to the project's top. NULL when there is none.
static char *find(const char *path)
{
	char *real = realpath(path, NULL);
	char *folder = g_strdup(real), *found = NULL;

	free(real);
	while (folder && !found) {
		char *file = g_build_filename(folder, CONFIG_NAME, NULL);
		char *top = g_build_filename(folder, ".git", NULL), *up;
		struct stat st;

		if (lstat(file, &st) == 0)
			found = g_steal_pointer(&file);
		else if (g_file_test(top, G_FILE_TEST_EXISTS) || !strcmp(folder, "/"))
			g_clear_pointer(&folder, g_free);
		up = folder ? g_path_get_dirname(folder) : NULL;
		g_free(folder);
		folder = up;
		g_free(top);
		g_free(file);
	}
	g_free(folder);
	return found;
}

// A link may lead to a file that is not the project's to show, and a message shows words of it.
static int read_file(const char *file, char **text, size_t *size)
{
	struct stat st;

	if (lstat(file, &st) == 0 && S_ISREG(st.st_mode) &&
	    file_read(file, SIZE_MAX_FILE, text, size) == 0)
		return 0;
	complain("cannot read '%s': %s", file,
		 S_ISREG(st.st_mode) ? g_strerror(errno) : "no regular file");
	return EXIT_CANNOT;
}

static void say(const struct reader *reader, guint first)
{
	GString *text = g_string_new(NULL);

	for (guint i = first; i < reader->words->len; i++)
		g_string_append_printf(text, " %s", (char *)reader->words->pdata[i]);
	complain("'%s' adds%s", reader->file, text->str);
	g_string_free(text, TRUE);
}

int config_load(GPtrArray *words, const struct command *command, const char *path, int quiet)
{
	char *file = find(path ? path : "."), *folder, *text = NULL;
	struct reader reader = { .file = file, .command = command };
	guint first = words->len;
	size_t size;
	int err;

	if (!file)
		return 0;
	reader.folder = folder = g_path_get_dirname(file);
	reader.words = words;
	err = read_file(file, &text, &size);
	if (!err)
		err = read_lines(&reader, text, size);
	if (!err && !quiet && words->len > first)
		say(&reader, first);
	g_free(text);
	g_free(folder);
	g_free(file);
	return err;
}
