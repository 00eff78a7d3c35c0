// Escaping for the HTML report. Every name, path and message of the audited
// project goes through here, so nothing of it can end an element or a string.
#include <string.h>

#include "html.h"

void html_put(FILE *out, const char *bytes)
{
	char *text = text_printable(bytes);

	for (const char *p = text; *p; p++) {
		switch (*p) {
		case '&':
			fputs("&amp;", out);
			break;
		case '<':
			fputs("&lt;", out);
			break;
		case '>':
			fputs("&gt;", out);
			break;
		case '"':
			fputs("&quot;", out);
			break;
		case '\'':
			fputs("&#39;", out);
			break;
		default:
			fputc(*p, out);
		}
	}
	g_free(text);
}

void html_licences(FILE *out)
{
	fputs("<details class=\"licences\"><summary>Licences of the libraries in this page</summary>"
	      "<pre tabindex=\"0\">",
	      out);
	html_put(out, builtin_text("LICENSES.third-party"));
	fputs("</pre></details>\n", out);
}

void json_put(GString *json, const char *text)
{
	g_string_append_c(json, '"');
	for (const char *p = text; *p; p++) {
		// U+2028 and U+2029 end a line in older JavaScript.
		if (!strncmp(p, "\xe2\x80\xa8", 3) || !strncmp(p, "\xe2\x80\xa9", 3)) {
			g_string_append(json, p[2] == '\xa8' ? "\\u2028" : "\\u2029");
			p += 2;
		} else if (*p == '"' || *p == '\\') {
			g_string_append_c(json, '\\');
			g_string_append_c(json, *p);
		} else if ((unsigned char)*p < 0x20 || strchr("<>&", *p)) {
			g_string_append_printf(json, "\\u%04x", (unsigned char)*p);
		} else {
			g_string_append_c(json, *p);
		}
	}
	g_string_append_c(json, '"');
}
