// Reads the project's option file: see config.h.

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

// What the file may say. Whoever adds an option to a command decides here; what is not
// listed is refused.
static const struct {
	const char *name;
	int inside; // its value is a path that must not lead out of the file's folder
} allowed[] = {
	{ "all", 0 },
	{ "baseline", 1 },
	{ "build-dir", 0 }, // a compile_commands.json may
			    // name any path itself
	{ "by", 0 },
	{ "collapse", 0 },
	{ "color", 0 },
	{ "entry", 0 },
	{ "except", 0 },
	{ "exclude", 0 },
	{ "exclude-vendored", 0 },
	{ "fail-on", 0 },
	{ "format", 0 },
	{ "guarded", 0 },
	{ "include", 0 },
	{ "limit", 0 },
	{ "max-findings", 0 },
	{ "no-unreached", 0 },
	{ "notes", 0 },
	{ "object", 0 },
	{ "only", 0 },
	{ "rule-timeout", 0 },
	{ "rules", 1 }, // queries are confined to reading the facts
	{ "severity", 0 },
	{ "statistics", 0 },
	{ "suppressed", 0 },
	{ "suspend", 0 },
	{ "system", 0 },
	{ "target", 0 },
	{ "unit-timeout", 0 },
	{ "verbose", 0 },
};

struct reader {
	const char *file, *folder;
	int line;
	const char *command; // that is run
	const GArray *entries;
	GPtrArray *words;
};

static int complain_line(const struct reader *reader, const char *text)
{
	complain("%s:%d: %s", reader->file, reader->line, text);
	return EXIT_USAGE;
}

static int find_allowed(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(allowed); i++)
		if (!strcmp(allowed[i].name, name))
			return i;
	return -1;
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

static int is_number(const char *text)
{
	gint64 number;

	return g_ascii_string_to_signed(text, 10, G_MININT, G_MAXINT, &number, NULL);
}

// Whether an option takes the value, as far as is known here.
static int takes(const GOptionEntry *entry, const char *value)
{
	char **choices = option_choices(entry), **parts;
	int ok = entry->arg != G_OPTION_ARG_INT || is_number(value);

	parts = g_strsplit(value, option_takes_list(entry) ? "," : "\n", -1);
	for (int i = 0; choices && parts[i]; i++)
		ok &= g_strv_contains((const char *const *)choices, parts[i]);
	g_strfreev(parts);
	g_strfreev(choices);
	return ok;
}

struct taker {
	const char *name, *value;
	int found;
};

static void look_for_taker(const struct opt_description *description, void *data)
{
	struct taker *taker = data;
	const GOptionEntry *entry = option_long(description->entries, taker->name,
						strlen(taker->name));

	taker->found |= entry && takes(entry, taker->value);
}

static void complain_value(const struct reader *reader, const GOptionEntry *entry)
{
	char **choices = option_choices(entry);
	char *list = choices ? g_strjoinv(", ", choices) : NULL;
	char *text = g_strdup_printf("--%s takes %s%s", entry->long_name,
				     list ? "one of " : "a number", list ? list : "");

	complain_line(reader, text);
	g_free(text);
	g_free(list);
	g_strfreev(choices);
}

// Whether the option gets the value: 1, or 0 when it is for another command's option of that
// name, or -1 after a complaint, here where the line is known. only: the line names the command.
static int check_value(const struct reader *reader, const GOptionEntry *entry, const char *value,
		       int only)
{
	struct taker taker = { entry->long_name, value, 0 };

	if (takes(entry, value))
		return 1;
	for (const struct command *command = commands; command->name && !only; command++)
		opt_describe(command, look_for_taker, &taker);
	if (!taker.found)
		complain_value(reader, entry);
	return taker.found ? 0 : -1;
}

static int takes_path(const GOptionEntry *entry)
{
	return entry->arg == G_OPTION_ARG_FILENAME || entry->arg == G_OPTION_ARG_FILENAME_ARRAY;
}

static int complain_option(const struct reader *reader, const GOptionEntry *entry, const char *what)
{
	char *text = g_strdup_printf("--%s %s", entry->long_name, what);

	complain_line(reader, text);
	g_free(text);
	return EXIT_USAGE;
}

// Adds an option that the command has. value is NULL when none is given; only: the line names
// the command.
static int add(const struct reader *reader, const GOptionEntry *entry, const char *value, int only)
{
	int is_path = takes_path(entry), fits = 1;
	char *path = NULL;

	if ((entry->arg == G_OPTION_ARG_NONE) != !value)
		return complain_option(reader, entry, value ? "takes no value" : "takes a value");
	if (value && is_path)
		value = path = path_absolute(reader->folder, value);
	if (path && allowed[find_allowed(entry->long_name)].inside &&
	    !is_inside(reader->folder, path))
		fits = -complain_option(reader, entry,
					"leads out of the project: give it on the "
					"command line");
	else if (value)
		fits = check_value(reader, entry, value, only);
	if (fits > 0)
		g_ptr_array_add(reader->words,
				value ? g_strdup_printf("--%s=%s", entry->long_name, value)
				      : g_strconcat("--", entry->long_name, NULL));
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

struct search {
	const char *name;
	GArray *entries; // of the command that is looked for, copied
};

static void copy_entries(const struct opt_description *description, void *data)
{
	struct search *search = data;

	if (!strcmp(description->command, search->name))
		search->entries = g_array_append_vals(g_array_new(TRUE, TRUE, sizeof(GOptionEntry)),
						      description->entries->data,
						      description->entries->len);
}

static GArray *entries_of(const char *name)
{
	struct search search = { name, NULL };

	for (const struct command *command = commands; command->name; command++)
		if (!strcmp(command->name, name))
			opt_describe(command, copy_entries, &search);
	return search.entries;
}

// Whether the line's option counts: 1 when the command has it, 0 when it is another's,
// -1 after a complaint. only is the command before the option, or NULL.
static int applies(const struct reader *reader, const char *only, const char *name)
{
	GArray *others = only ? entries_of(only) : NULL;
	char *text = NULL;
	int here = !only || !strcmp(only, reader->command);

	if (only && !others)
		text = g_strdup("neither an option nor a command");
	else if (only ? !option_long(others, name, strlen(name)) : !option_known(name))
		// The name is all that is repeated of a file that may be any.
		text = only ? g_strdup_printf("'%s' has no option '--%.40s'", only, name)
			    : g_strdup_printf("no command has an option '--%.40s'", name);
	else if (find_allowed(name) < 0)
		text = g_strdup_printf("--%s is not taken from a file of the project: give it on "
				       "the command line",
				       name);
	if (others)
		g_array_unref(others);
	if (text)
		complain_line(reader, text);
	g_free(text);
	if (text)
		return -1;
	return here && option_long(reader->entries, name, strlen(name)) != NULL;
}

static int read_line(struct reader *reader, char *line)
{
	char *only = NULL, *rest, *word;
	int err = 0, mine = 0;

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
	else if ((mine = applies(reader, only, word + 2)) < 0)
		err = EXIT_USAGE;
	else if (mine)
		err = add(reader, option_long(reader->entries, word + 2, strlen(word + 2)), rest,
			  only != NULL);
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

int config_load(GPtrArray *words, const char *command, const GArray *entries, const char *path,
		int quiet)
{
	char *file = find(path ? path : "."), *folder, *text = NULL;
	struct reader reader = { .file = file, .command = command, .entries = entries };
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
