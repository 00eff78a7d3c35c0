// Quotes of the shell, make and CMake: a word of plain characters stays as it is, any other is
// escaped byte by byte.

#include "quote.h"

#include <string.h>

#include "base.h"

#define PLAIN                                                            \
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" \
	"_@%+=:,./-"

char *quote_shell(const char *word)
{
	GString *out;

	if (*word && !word[strspn(word, PLAIN)])
		return g_strdup(word);
	out = g_string_new("'");
	for (; *word; word++)
		if (*word == '\'')
			g_string_append(out, "'\\''");
		else
			g_string_append_c(out, *word);
	g_string_append_c(out, '\'');
	return g_string_free(out, FALSE);
}

// By backslashes, which last where a makefile puts the variable into quotes of its own.
static char *escape_shell(const char *word)
{
	GString *out = g_string_new(NULL);

	for (; *word; word++) {
		if (!((unsigned char)*word & 0x80) && !strchr(PLAIN, *word))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *word);
	}
	return g_string_free(out, FALSE);
}

char *quote_make(const char *word)
{
	char *shell = escape_shell(word);
	GString *out = g_string_new(NULL);

	for (const char *c = shell; *c; c++) {
		size_t slashes = strspn(c, "\\");

		// Backslashes are themselves, but halved before what they would escape.
		for (size_t i = 0; i < (c[slashes] == '#' ? 2 * slashes : slashes); i++)
			g_string_append_c(out, '\\');
		c += slashes;
		if (!*c)
			break;
		if (*c == '$')
			g_string_append_c(out, '$');
		else if (*c == '#')
			g_string_append_c(out, '\\');
		g_string_append_c(out, *c);
	}
	g_free(shell);
	return g_string_free(out, FALSE);
}

int quote_fits_make(const char *word)
{
	size_t quotes[2] = { 0, 0 };

	for (const char *c = word; *c; c++) {
		// Double quotes take the backslash from these; what follows must need none.
		if (*c == '\\' && c[1] && !strchr(PLAIN "\\\"", c[1]))
			return 0;
		// "$x" is a variable to the other make, which leaves the backslash before it.
		if (*c == '$' && (!c[1] || !strchr(PLAIN "$", c[1]) ||
				  (c[1] != '$' && c[2] && !strchr(PLAIN "$'", c[2]))))
			return 0;
		quotes[0] += *c == '"';
		quotes[1] += *c == '\'';
	}
	return quotes[0] % 2 == 0 && quotes[1] % 2 == 0 &&
	       ((!quotes[0] && !quotes[1]) || !strpbrk(word, ";&|<>()"));
}

char *quote_cmake(const char *word)
{
	GString *out = g_string_new("\"");

	for (; *word; word++)
		if (*word == ';')
			g_string_append(out, "\\\\;");
		else if (*word == '>')
			g_string_append(out, "$<ANGLE-R>");
		else if (word[0] == '$' && word[1] == '<')
			g_string_append(out, "$<1:\\$>");
		else if (strchr("\\\"$", *word))
			g_string_append_printf(out, "\\%c", *word);
		else
			g_string_append_c(out, *word);
	g_string_append_c(out, '"');
	return g_string_free(out, FALSE);
}

int quote_fits_cmake(const char *word, int is_link)
{
	int depth = 0;

	for (const char *c = word; *c; c++) {
		depth += (*c == '[') - (*c == ']');
		if (depth < 0 || (*c == '\\' && c[1] && strchr("#;\\", c[1])) ||
		    (*c == '$' && is_link))
			return 0;
	}
	return !depth;
}

int quote_is_risky(const char *word)
{
	char *printable = text_printable(word);
	int risky = strcmp(printable, word) != 0 || strchr(word, '`') || strstr(word, "$(") ||
		    strstr(word, "${");

	g_free(printable);
	return risky;
}
