// A comma belongs to what stands behind it: the last character that was written tells whether there
// is one, so that nobody counts.

#include "json_text.h"

#include <string.h>

#include "base.h"

// Characters that are escaped though JSON would take them as they are: those that
// a screen does not show, or shows in another order.
static int is_hidden(gunichar c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || (c >= 0x200e && c <= 0x200f) ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

// Appends the character at text, which is no quote, backslash, or control that JSON has a letter
// for. Returns what is behind it.
static const char *append_char(GString *out, const char *text)
{
	gunichar c = g_utf8_get_char_validated(text, -1);

	if (c == (gunichar)-1 || c == (gunichar)-2) {
		g_string_append_printf(out, "\\\\x%02x", (unsigned char)*text);
		return text + 1;
	}
	// JSON in a log is no place for commands either; the string stays what it is.
	if (is_hidden(c) || (c == '#' && text_command(text, strlen(text))))
		g_string_append_printf(out, "\\u%04x", c);
	else
		g_string_append_len(out, text, g_utf8_next_char(text) - text);
	return g_utf8_next_char(text);
}

void json_text(GString *out, const char *text)
{
	g_string_append_c(out, '"');
	while (*text)
		if (*text == '"' || *text == '\\')
			g_string_append_printf(out, "\\%c", *text++);
		else if (*text == '\n' || *text == '\t')
			g_string_append(out, *text++ == '\n' ? "\\n" : "\\t");
		else
			text = append_char(out, text);
	g_string_append_c(out, '"');
}

void json_exact(GString *out, const char *text)
{
	g_string_append_c(out, '"');
	for (; *text; text++) {
		unsigned char c = *text;

		if (c == '"' || c == '\\')
			g_string_append_c(out, '\\');
		if (c < 0x20)
			g_string_append_printf(out, "\\u%04x", c);
		else
			g_string_append_c(out, c);
	}
	g_string_append_c(out, '"');
}

int json_print(FILE *out, char *json)
{
	GString *text = g_string_new(NULL);
	const char *at = json;

	// Between its strings JSON has blanks and ends of lines, which stay.
	while (at && *at)
		if (strchr("\n\t\r", *at))
			g_string_append_c(text, *at++);
		else
			at = append_char(text, at);
	if (json)
		fprintf(out, "%s\n", text->str);
	g_string_free(text, TRUE);
	g_free(json);
	return json ? 0 : -1;
}

// Whether what is written next needs no comma: it is the first of its object or array, or stands
// behind a key, or on a line of its own.
static int is_first(const GString *out)
{
	return !out->len || strchr("{[:\n", out->str[out->len - 1]);
}

static void separate(GString *out)
{
	if (!is_first(out))
		g_string_append_c(out, ',');
}

void json_key(GString *out, const char *key)
{
	separate(out);
	g_string_append_printf(out, "\"%s\":", key);
}

void json_member(GString *out, const char *key, const char *text)
{
	json_key(out, key);
	json_text(out, text);
}

void json_number(GString *out, const char *key, int64_t number)
{
	json_key(out, key);
	g_string_append_printf(out, "%" G_GINT64_FORMAT, number);
}

void json_flag(GString *out, const char *key, int value)
{
	json_key(out, key);
	g_string_append(out, value ? "true" : "false");
}

void json_begin(GString *out, char bracket)
{
	separate(out);
	g_string_append_c(out, bracket);
}

void json_item(GString *out, const char *text)
{
	separate(out);
	json_text(out, text);
}

void json_items(GString *out, const char *key, const char *const *texts)
{
	json_key(out, key);
	g_string_append_c(out, '[');
	for (; texts && *texts; texts++)
		json_item(out, *texts);
	g_string_append_c(out, ']');
}

void json_value(GString *out, sqlite3_stmt *stmt, int column)
{
	int type = sqlite3_column_type(stmt, column);

	if (type == SQLITE_NULL)
		g_string_append(out, "null");
	else if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
		g_string_append(out, col_text(stmt, column));
	else
		json_text(out, col_text(stmt, column));
}

void json_columns(GString *out, sqlite3_stmt *stmt, int from, int to)
{
	assert(from >= 0 && to <= sqlite3_column_count(stmt));
	for (int i = from; i < to; i++) {
		const char *name = sqlite3_column_name(stmt, i);
		char kind = *name ? name[strlen(name) - 1] : 0;
		int is_null = sqlite3_column_type(stmt, i) == SQLITE_NULL;

		if (kind == '?' && is_null)
			continue;
		separate(out);
		g_string_append_printf(
			out, "\"%.*s\":", (int)strlen(name) - (kind == '?' || kind == '='), name);
		if (kind == '=' && !is_null)
			g_string_append(out, col_text(stmt, i));
		else
			json_value(out, stmt, i);
	}
}

int json_rows(GString *out, const char *key, struct db *db, sqlite3_stmt *stmt)
{
	int got, n = 0;

	json_key(out, key);
	g_string_append_c(out, '[');
	while ((got = db_step(db, stmt)) > 0) {
		g_string_append(out, n++ ? ",\n{" : "\n{");
		json_columns(out, stmt, 0, sqlite3_column_count(stmt));
		g_string_append_c(out, '}');
	}
	g_string_append_c(out, ']');
	sqlite3_finalize(stmt);
	return got;
}

void json_script_text(GString *out, const char *text)
{
	char *safe = text_printable(text);
	GString *json = g_string_new(NULL);

	json_text(json, safe);
	for (const char *at = json->str; *at; at++)
		if (strchr("<>&", *at))
			g_string_append_printf(out, "\\u%04x", *at);
		else
			g_string_append_c(out, *at);
	g_string_free(json, TRUE);
	g_free(safe);
}
