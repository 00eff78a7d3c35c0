// Options of all commands, and the values that they take: see dictionary.h.

#include "dictionary.h"

#include <string.h>

#include "cmd.h"
#include "world/world.h"

const GOptionEntry *option_long(const GArray *entries, const char *name, size_t n)
{
	for (guint i = 0; i < entries->len; i++) {
		const GOptionEntry *entry = &g_array_index(entries, GOptionEntry, i);

		if (strlen(entry->long_name) == n && !memcmp(entry->long_name, name, n))
			return entry;
	}
	return NULL;
}

const GOptionEntry *option_short(const GArray *entries, char name)
{
	for (guint i = 0; i < entries->len; i++) {
		const GOptionEntry *entry = &g_array_index(entries, GOptionEntry, i);

		if (entry->short_name == name)
			return entry;
	}
	return NULL;
}

struct search {
	const char *name;
	int found;
};

static void look(const struct opt_description *description, void *data)
{
	struct search *search = data;

	search->found |= option_long(description->entries, search->name, strlen(search->name)) !=
			 NULL;
}

int option_known(const char *name)
{
	struct search search = { name, 0 };

	for (const struct command *command = commands; command->name && !search.found; command++)
		opt_describe(command, look, &search);
	return search.found;
}

// Names of values of which the description has a list.
static const char *const listed[] = { "BY", "FORMAT", "ROWS", "SEVERITY", "WAY", "WHEN", NULL };

static int is_listed(const GOptionEntry *entry)
{
	return entry->arg_description && g_strv_contains(listed, entry->arg_description);
}

static int is_choice(const char *text)
{
	return *text && text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-")] == 0;
}

// The words that a description lists: up to a semicolon, behind the last ": " or "one of ".
// What stands in brackets is about a word, not one.
static char **described_words(const char *description)
{
	GString *text = g_string_new(NULL);
	GPtrArray *words = g_ptr_array_new();
	char **parts;
	const char *list;
	int depth = 0;

	for (; *description && (depth || *description != ';'); description++) {
		depth += *description == '(';
		if (!depth)
			g_string_append_c(text, *description);
		depth -= *description == ')';
	}
	g_string_replace(text, " or ", ", ", 0);
	g_string_replace(text, "one of ", ": ", 0);
	list = g_strrstr(text->str, ": ");
	parts = g_strsplit(list ? list + 2 : text->str, ",", -1);
	for (int i = 0; parts[i]; i++)
		if (is_choice(g_strstrip(parts[i])))
			g_ptr_array_add(words, g_strdup(parts[i]));
	g_strfreev(parts);
	g_string_free(text, TRUE);
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

static char **target_names(int with_all)
{
	int count = target_count();
	char **names = g_new0(char *, count + 2);

	for (int i = 0; i < count; i++)
		names[i] = g_strdup(target_at(i)->name);
	if (with_all)
		names[count] = g_strdup("all");
	return names;
}

int option_takes_list(const GOptionEntry *entry)
{
	return entry->arg_description && !strcmp(entry->arg_description, "LIST");
}

char **option_choices(const GOptionEntry *entry)
{
	char **words;

	if (entry->arg != G_OPTION_ARG_STRING && entry->arg != G_OPTION_ARG_STRING_ARRAY)
		return NULL;
	if (!strcmp(entry->long_name, "target"))
		return target_names(option_takes_list(entry));
	words = is_listed(entry) ? described_words(entry->description) : NULL;
	if (words && !*words)
		g_clear_pointer(&words, g_strfreev);
	return words;
}
