// What makes text of any bytes fit for a terminal, JSON, HTML and Markdown.

#include "_fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "audit/findings.h"
#include "base/flags.h"
#include "base/json_text.h"
#include "base/term.h"
#include "judge/fingerprint.h"
#include "reports/html.h"
#include "reports/markdown.h"

// Valid, and without what moves a cursor or reorders a line.
static int is_plain(const char *text)
{
	if (!g_utf8_validate(text, -1, NULL))
		return 0;
	for (; *text; text = g_utf8_next_char(text)) {
		gunichar c = g_utf8_get_char(text);

		if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x200e ||
		    c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
		    c == 0xfeff)
			return 0;
	}
	return 1;
}

// The string that a JSON text is, as SQLite reads it. g_free() it.
static char *from_json(const char *json)
{
	static sqlite3_stmt *stmt;
	static sqlite3 *sql;
	char *text;

	if (!stmt) {
		PROMISE(sqlite3_open(":memory:", &sql) == SQLITE_OK);
		PROMISE(sqlite3_prepare_v2(sql, "SELECT json_extract(?, '$')", -1, &stmt, NULL) ==
			SQLITE_OK);
	}
	sqlite3_bind_text(stmt, 1, json, -1, SQLITE_STATIC);
	PROMISE(sqlite3_step(stmt) == SQLITE_ROW);
	text = col_copy(stmt, 0);
	sqlite3_reset(stmt);
	return text;
}

// The bytes with those that are no UTF-8 written as \xNN. g_free() it.
static char *with_escapes(const char *bytes)
{
	GString *out = g_string_new(NULL);

	while (*bytes) {
		gunichar c = g_utf8_get_char_validated(bytes, -1);

		if (c == (gunichar)-1 || c == (gunichar)-2)
			g_string_append_printf(out, "\\x%02x", (unsigned char)*bytes++);
		else {
			g_string_append_unichar(out, c);
			bytes = g_utf8_next_char(bytes);
		}
	}
	return g_string_free(out, FALSE);
}

static void is_string(const char *json, const char *wanted)
{
	char *text = from_json(json);

	PROMISE(text && strcmp(text, wanted) == 0);
	g_free(text);
}

static void check_json(const char *bytes, const char *printable)
{
	GString *out = g_string_new(NULL);
	char *wanted = with_escapes(bytes);

	json_text(out, bytes);
	PROMISE(is_plain(out->str));
	is_string(out->str, wanted);
	g_string_truncate(out, 0);
	json_exact(out, bytes);
	is_string(out->str, bytes);
	g_string_truncate(out, 0);
	json_script_text(out, bytes);
	PROMISE(is_plain(out->str) && !strpbrk(out->str, "<>&"));
	is_string(out->str, printable);
	g_free(wanted);
	g_string_free(out, TRUE);
}

// Puts text in place of each mark. g_free() it.
static char *replaced(const char *text, const char *mark, const char *by)
{
	char **parts = g_strsplit(text, mark, -1), *out = g_strjoinv(by, parts);

	g_strfreev(parts);
	return out;
}

static void check_html(const char *bytes, const char *printable)
{
	static const char *const entities[][2] = { { "&lt;", "<" },
						   { "&gt;", ">" },
						   { "&quot;", "\"" },
						   { "&#39;", "'" },
						   { "&amp;", "&" } };
	char *html = NULL, *next;
	size_t size;
	FILE *out = open_memstream(&html, &size);

	html_put(out, bytes);
	fclose(out);
	PROMISE(is_plain(html) && !strpbrk(html, "<>\"'"));
	next = g_strdup(html);
	free(html);
	for (size_t i = 0; i < G_N_ELEMENTS(entities); i++) {
		html = replaced(next, entities[i][0], entities[i][1]);
		g_free(next);
		next = html;
	}
	PROMISE(strcmp(next, printable) == 0);
	g_free(next);
}

static void check_markdown(const char *bytes)
{
	GString *out = g_string_new(NULL);
	char *safe;

	markdown_text(out, bytes);
	PROMISE(is_plain(out->str) && !strpbrk(out->str, "<>@"));
	for (safe = out->str; *safe; safe++) {
		if (*safe == '\\' && safe[1])
			safe++;
		else
			PROMISE(!strchr("`*_{}[]()|~!", *safe));
	}
	g_string_free(out, TRUE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *bytes = g_strndup((const char *)data, size), *printable = text_printable(bytes);
	char *again = text_printable(printable), *text;

	PROMISE(is_plain(printable) && strcmp(printable, again) == 0);
	PROMISE(term_columns(printable) >= 0);
	check_json(bytes, printable);
	check_html(bytes, printable);
	check_markdown(bytes);
	text = line_squeeze((const char *)data, size);
	PROMISE(g_utf8_validate(text, -1, NULL) && strlen(text) <= FINDING_SOURCE_MAX);
	PROMISE(!strpbrk(text, " \t\n\r\v\f"));
	g_free(text);
	text = message_skeleton(printable);
	PROMISE(is_plain(text));
	g_free(text);
	g_free(again);
	g_free(printable);
	g_free(bytes);
	return 0;
}
