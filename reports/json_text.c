// JSON strings of any bytes: see json_text.h.

#include "json_text.h"

#include <string.h>

// Characters that are escaped though JSON would take them as they are: those that
// a screen does not show, or shows in another order.
static int is_hidden(gunichar c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || (c >= 0x200e && c <= 0x200f) ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

void json_text(GString *out, const char *text)
{
	g_string_append_c(out, '"');
	while (*text) {
		gunichar c = g_utf8_get_char_validated(text, -1);

		if (c == (gunichar)-1 || c == (gunichar)-2) {
			g_string_append_printf(out, "\\\\x%02x", (unsigned char)*text++);
			continue;
		}
		if (c == '"' || c == '\\')
			g_string_append_printf(out, "\\%c", (char)c);
		else if (c == '\n' || c == '\t')
			g_string_append(out, c == '\n' ? "\\n" : "\\t");
		else if (is_hidden(c))
			g_string_append_printf(out, "\\u%04x", c);
		else
			g_string_append_len(out, text, g_utf8_next_char(text) - text);
		text = g_utf8_next_char(text);
	}
	g_string_append_c(out, '"');
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
