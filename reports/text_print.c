// How words stand on a terminal: their colours, and where lines are broken.

#include "text_print.h"

#include <string.h>

#include "base/term.h"

static const struct style styles[] = {
	{ "blocker", "error", "", "\033[1;31m" },   { "hazard", "warning", "", "\033[1;35m" },
	{ "flag", "note", "flag: ", "\033[1;36m" }, { "perf", "note", "perf: ", "\033[1;36m" },
	{ "note", "note", "", "\033[1;36m" },
};

const struct style *text_style(const char *severity)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(styles); i++)
		if (strcmp(styles[i].severity, severity) == 0)
			return &styles[i];
	return &styles[3];
}

const char *text_paint(const struct text *text, const char *code)
{
	return text->report->color ? code : "";
}

int text_put_words(FILE *out, const char *bytes, int at, int indent, int width)
{
	char *safe = text_printable(bytes);
	char **words = g_strsplit(safe, " ", -1);
	int i;

	for (i = 0; words[i]; i++) {
		int n = term_columns(words[i]);

		if (at > indent && at + (i > 0) + n > width && !g_str_has_prefix(words[i], "::")) {
			fprintf(out, "\n%*s", indent, "");
			at = indent;
		} else if (i) {
			fputc(' ', out);
			at++;
		}
		fputs(words[i], out);
		at += n;
	}
	g_strfreev(words);
	g_free(safe);
	return at;
}

int text_width(const struct text *text)
{
	return text->report->wrap ? MAX(text->report->width, 40) : G_MAXINT;
}
