// Reads the names that Emscripten's JavaScript library defines.
//
// emcc runs these files to learn what they define. We read lines: a key of the library's
// object stands two spaces in, before ':' or '('. What begins with '$' is for JavaScript
// alone; NAME__deps and its like say something of NAME (src/modules.mjs, "isDecorator").

#include "javascript.h"

#include <string.h>

static const char *const decorators[] = {
	"__sig",     "__proxy",	      "__asm",	    "__deps",	"__postset",	   "__docs",
	"__nothrow", "__noleakcheck", "__internal", "__user",	"__async",	   "__i53abi",
	"__export",  "__force",	      "__import",   "__inline", "__unimplemented",
};

static int is_decorator(const char *name)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(decorators); i++)
		if (g_str_has_suffix(name, decorators[i]))
			return 1;
	return 0;
}

static int is_name(char c)
{
	return g_ascii_isalnum(c) || c == '_';
}

// Whether "name(", whose parenthesis is at paren, is the head of a method: not of a statement, nor
// a call at the same depth, as in "error('using -lidbfs is not supported');".
static int is_method(const char *name, size_t length, const char *paren, const char *end)
{
	static const char *const words[] = { "if", "for", "while", "switch", "catch", "function" };
	size_t i;
	int depth = 0;

	for (i = 0; i < G_N_ELEMENTS(words); i++)
		if (strlen(words[i]) == length && memcmp(words[i], name, length) == 0)
			return 0;
	for (; paren < end; paren++) {
		depth += (*paren == '(') - (*paren == ')');
		if (depth)
			continue;
		for (paren++; paren < end && *paren == ' ';)
			paren++;
		return paren < end && *paren == '{';
	}
	return 0;
}

// The key that the line defines, or NULL. g_free() it.
static char *key_of(const char *line, const char *end)
{
	const char *at = line + 2, *name;
	char quote;

	if (end - line < 4 || line[0] != ' ' || line[1] != ' ')
		return NULL;
	quote = *at == '\'' || *at == '"' ? *at++ : 0;
	name = at;
	while (at < end && is_name(*at))
		at++;
	if (at == name || g_ascii_isdigit(*name))
		return NULL;
	line = at;
	if (quote && (at == end || *at++ != quote))
		return NULL;
	while (at < end && *at == ' ')
		at++;
	if (at == end || (*at != ':' && *at != '('))
		return NULL;
	if (*at == '(' && !is_method(name, line - name, at, end))
		return NULL;
	return g_strndup(name, line - name);
}

void javascript_symbols(const char *bytes, size_t size, GHashTable *symbols)
{
	const char *line = bytes, *stop = bytes + size;

	while (line < stop) {
		const char *end = memchr(line, '\n', stop - line);
		char *name = key_of(line, end ? end : stop);

		if (name && !is_decorator(name))
			g_hash_table_add(symbols, g_steal_pointer(&name));
		g_free(name);
		line = end ? end + 1 : stop;
	}
}
