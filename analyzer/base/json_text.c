// JSON strings of any bytes: see json_text.h.

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

void json_key(GString *out, const char *key)
{
	char last = out->len ? out->str[out->len - 1] : '{';

	g_string_append_printf(out, "%s\"%s\":", last == '{' ? "" : ",", key);
}

void json_member(GString *out, const char *key, const char *text)
{
	json_key(out, key);
	json_text(out, text);
}
