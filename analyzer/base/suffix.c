// A suffix stands for one format in whatever command: who writes none of that name takes no such
// file.

#include "suffix.h"

#include <glib.h>
#include <string.h>

// A longer one is a part of the name.
#define SUFFIX_MAX 5

static const struct {
	const char *suffix, *format;
} suffixes[] = {
	{ ".txt", "text" },	   { ".json", "json" }, { ".html", "html" },
	{ ".htm", "html" },	   { ".csv", "csv" },	{ ".md", "markdown" },
	{ ".sarif", "sarif" },	   { ".xml", "junit" }, { ".dot", "dot" },
	{ ".gv", "dot" },	   { ".svg", "svg" },	{ ".mmd", "mermaid" },
	{ ".mermaid", "mermaid" },
};

static int is_among(const char *format, const char *choices)
{
	char **names = g_strsplit(choices, ", ", -1);
	int found = g_strv_contains((const char *const *)names, format);

	g_strfreev(names);
	return found;
}

const char *suffix_format(const char *path, const char *choices)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	const char *dot = strrchr(name, '.');

	for (size_t i = 0; dot && i < G_N_ELEMENTS(suffixes); i++)
		if (!strcmp(suffixes[i].suffix, dot))
			return is_among(suffixes[i].format, choices) ? suffixes[i].format : NULL;
	if (!dot || dot == name || !dot[1] || !strcmp(dot, ".log") ||
	    strlen(dot) > 1 + SUFFIX_MAX ||
	    dot[1 + strspn(dot + 1, "abcdefghijklmnopqrstuvwxyz0123456789")])
		return "";
	return NULL;
}
