// The views of views/: a comment, and the query that it speaks of, for each.

#include "views.h"

#include <string.h>

#include "base.h"
#include "embedded.h"

#define FOLDER "views/"
#define CREATE "CREATE TEMP VIEW "

int db_views(struct db *db)
{
	// The files that the rules judge, where that is not all of them (judge/judge.c): a view may
	// do with what concerns these.
	int err = db_exec(db, "CREATE TEMP TABLE judged_file(file TEXT PRIMARY KEY) WITHOUT ROWID");

	for (const struct embedded_text *text = embedded_texts; text->name && !err; text++)
		if (g_str_has_prefix(text->name, FOLDER))
			err = db_exec(db, text->text);
	return err;
}

char *views_renamed(const char *error)
{
	static const char lacks[] = "no such column: ";
	const char *dot = strrchr(error, '.'), *text = builtin_text(FOLDER "about.sql"), *at = NULL;
	char *line;

	if (g_str_has_prefix(error, lacks)) {
		line = g_strdup_printf("\n--   %s is ", dot ? dot + 1 : error + strlen(lacks));
		at = strstr(text, line);
		g_free(line);
	}
	return at ? g_strdup_printf("; %.*s now", (int)strcspn(at + 6, "\n"), at + 6)
		  : g_strdup("");
}

// The name of the view that a paragraph of a file makes, or NULL. g_free() it.
static char *view_name(const char *paragraph)
{
	const char *at = g_str_has_prefix(paragraph, CREATE) ? paragraph
							     : strstr(paragraph, "\n" CREATE);

	if (!at)
		return NULL;
	at = strstr(at, CREATE) + strlen(CREATE);
	return g_strndup(at, strcspn(at, " \n"));
}

static int print_columns(struct db *db, FILE *out, const char *name)
{
	char *columns = db_text(db, "SELECT group_concat(name, ', ') FROM pragma_table_info(?)",
				"t", name);

	fprintf(out, "%s(%s)\n\n", name, columns ? columns : "");
	g_free(columns);
	return columns ? 0 : -1;
}

// A paragraph's comment, and what it makes.
static int print_outline(struct db *db, FILE *out, const char *paragraph)
{
	char *name = view_name(paragraph);
	const char *query = name ? strstr(paragraph, CREATE) : paragraph + strlen(paragraph);
	int err = 0;

	fprintf(out, "%.*s", (int)(query - paragraph), paragraph);
	if (name)
		err = print_columns(db, out, name);
	else
		fputs("\n\n", out);
	g_free(name);
	return err;
}

// Prints the paragraphs of a text, or of those the one that makes the view; *found says whether it
// was there.
static int print_text(struct db *db, FILE *out, const char *text, const char *wanted, int *found)
{
	char **paragraphs = g_strsplit(text, "\n\n", -1);
	int err = 0;

	for (char **each = paragraphs; *each && !err; each++) {
		char *name = view_name(g_strchomp(*each));

		if (!wanted) {
			err = print_outline(db, out, *each);
		} else if (g_strcmp0(name, wanted) == 0) {
			fprintf(out, "%s\n", *each);
			*found = 1;
		}
		g_free(name);
	}
	g_strfreev(paragraphs);
	return err;
}

int views_print(struct db *db, FILE *out, const char *name)
{
	int found = !name, err = 0;

	for (const struct embedded_text *text = embedded_texts; text->name && !err; text++)
		if (g_str_has_prefix(text->name, FOLDER))
			err = print_text(db, out, text->text, name, &found);
	if (err)
		return -1;
	if (!found)
		complain("query: there is no view '%s' (see 'wasmready query --schema')", name);
	return found ? 0 : MISUSED;
}
