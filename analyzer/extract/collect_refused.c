// Statements that clang's back end for wasm may refuse, though the parser takes them: 'musttail',
// which needs the feature of tail calls. In wasm's worlds. libclang has no cursor for the
// attribute: the statement that has it begins where it stands, in the source or in a macro of it.

#include "collector.h"

#include <string.h>

#define ATTRIBUTE_MAX 64 // __attribute__((musttail)), [[clang::musttail]]

static int has_attribute(struct parse *parse, CXCursor statement, const char *name)
{
	CXSourceLocation start = clang_getRangeStart(clang_getCursorExtent(statement));
	g_autofree char *text = NULL;
	const char *all;
	unsigned offset;
	size_t size = 0;
	char *end;
	CXFile file;

	clang_getSpellingLocation(start, &file, NULL, NULL, &offset);
	all = file ? clang_getFileContents(parse->tu, file, &size) : NULL;
	if (!all || offset >= size)
		return 0;
	text = g_strndup(all + offset, MIN(size - offset, ATTRIBUTE_MAX));
	if (!g_str_has_prefix(text, "__attribute") && !g_str_has_prefix(text, "[["))
		return 0;
	end = strstr(text, *text == '[' ? "]]" : "))");
	if (end)
		*end = 0;
	return strstr(text, name) != NULL;
}

static void enter(struct scope *scope, CXCursor statement)
{
	if (scope->fn && scope->parse->world->id &&
	    has_attribute(scope->parse, statement, "musttail"))
		fact_musttail(site_at(scope, statement), scope->fn);
}

const struct collector collector_refused = {
	.kinds = { CXCursor_UnexposedStmt },
	.enter = enter,
};
