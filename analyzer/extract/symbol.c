// Symbols and attributes of declarations.

#include "cursor.h"

#include <assert.h>
#include <string.h>

char *symbol_of(struct parse *parse, CXCursor declaration)
{
	char *name = string(clang_getCursorSpelling(declaration));
	CXFile file;
	struct chunk *chunk;
	char *symbol;

	if (clang_getCursorLinkage(declaration) != CXLinkage_Internal &&
	    clang_getCursorLinkage(declaration) != CXLinkage_NoLinkage)
		return name;
	clang_getExpansionLocation(clang_getCursorLocation(clang_getCanonicalCursor(declaration)),
				   &file, NULL, NULL, NULL);
	chunk = parse_chunk(parse, file);
	symbol = g_strdup_printf("%s@%s", name, chunk ? chunk->source->path : "");
	g_free(name);
	return symbol;
}

// End of a balanced (...) that starts at text, which may hold string literals.
static const char *skip_group(const char *text)
{
	int depth = 0;

	assert(*text == '(');
	for (; *text; text++) {
		if (*text == '"') {
			for (text++; *text && *text != '"'; text++)
				if (*text == '\\' && text[1])
					text++;
			if (!*text)
				return text;
		} else if (*text == '(') {
			depth++;
		} else if (*text == ')' && --depth == 0) {
			return text + 1;
		}
	}
	return text;
}

// Adds what stands between the parentheses of one attribute specifier: a, b(c).
static void add_list(GPtrArray *names, const char *text, const char *end)
{
	while (text < end) {
		const char *start = text;

		while (text < end && *text != ',')
			text = *text == '(' ? skip_group(text) : text + 1;
		if (text > end)
			text = end;
		if (text > start) {
			char *name = g_strstrip(g_strndup(start, text - start));

			g_strdelimit(name, " \t\n", '_');
			g_ptr_array_add(names, name);
		}
		text++;
	}
}

static char *join(GPtrArray *names)
{
	GString *out = g_string_new(names->len ? " " : "");
	guint i;

	g_ptr_array_sort(names, compare_strings);
	for (i = 0; i < names->len; i++)
		g_string_append_printf(out, "%s ", (char *)names->pdata[i]);
	return g_string_free(out, FALSE);
}

// Adds the name that the linker sees, where asm("...") behind the declarator gives one.
static void add_label(GPtrArray *names, const char *text)
{
	const char *at = strstr(text, "asm(\""), *end;

	end = at ? strchr(at + 5, '"') : NULL;
	if (end && end > at + 5 && !memchr(at + 5, ' ', end - at - 5))
		g_ptr_array_add(names,
				g_strdup_printf("asm_label(%.*s)", (int)(end - at - 5), at + 5));
}

// libclang names few attributes, but prints them all with the declaration:
// __attribute__((a, b(c))), [[gnu::a]] and asm("label").
char *attributes_of(CXCursor declaration)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	const char *at;
	g_autofree char *text = cursor_printed(declaration, 1);
	char *out;

	for (at = text; (at = strstr(at, "__attribute__(("));) {
		const char *end = skip_group(at + strlen("__attribute__"));

		at += strlen("__attribute__((");
		if (end - 2 > at)
			add_list(names, at, end - 2);
		at = end;
	}
	for (at = text; (at = strstr(at, "[[")); at += 2) {
		const char *end = strstr(at, "]]");

		if (end)
			add_list(names, at + 2, end);
	}
	add_label(names, text);
	out = join(names);
	g_ptr_array_unref(names);
	return out;
}
