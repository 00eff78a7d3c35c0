// Texts that are built into the program are found by their file's name, and statements in them by
// the line that stands before each.

#include <string.h>

#include "base.h"
#include "db.h"
#include "embedded.h"

// The line before a statement of a file that holds several: behind it stands the statement's name.
#define STATEMENT "--: "

const char *builtin_text(const char *name)
{
	const struct embedded_text *text;

	for (text = embedded_texts; text->name; text++)
		if (strcmp(text->name, name) == 0)
			return text->text;
	return NULL;
}

// Adds the statements of a file, as FILE/NAME, to a table.
static void split_statements(GHashTable *statements, const char *file, const char *text)
{
	char **parts = g_strsplit(text, "\n" STATEMENT, -1);
	int length = (int)strcspn(file, ".");

	// What stands before the first speaks of the file.
	for (int i = 1; parts[0] && parts[i]; i++) {
		char *end = strchr(parts[i], '\n');

		assert(end);
		g_hash_table_insert(
			statements,
			g_strdup_printf("%.*s/%.*s", length, file, (int)(end - parts[i]), parts[i]),
			g_strdup(end + 1));
	}
	g_strfreev(parts);
}

const char *builtin_sql(const char *name)
{
	static GHashTable *statements;
	const char *found;

	if (!statements) {
		statements = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
		for (const struct embedded_text *text = embedded_texts; text->name; text++)
			if (g_str_has_suffix(text->name, ".sql"))
				split_statements(statements, text->name, text->text);
	}
	found = g_hash_table_lookup(statements, name);
	assert(found);
	return found;
}
