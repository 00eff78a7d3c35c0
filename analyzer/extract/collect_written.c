// What the source calls by a public macro, and the C library by a name of its own: SIG_IGN is
// __SIG_IGN in wasi-libc, CPU_COUNT() __sched_cpucount(). Findings speak of what the source has.
//
// libclang records the outermost macro that is expanded at a place. Where that is of a system's
// header, it is what the source says; where it is the project's own, the texts of the definitions
// are followed from it to the first of a system's header that leads to the name.

#include "collector.h"

#include <string.h>

// Definitions that lead from one to the next, and bytes of each that are read.
#define STEPS_MAX 8
#define TEXT_MAX 1000

#define WORD "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789"

const char *macro_at(const struct parse *parse, struct site site)
{
	const struct expansion *expansion = site.chunk ? g_hash_table_lookup(parse->macros,
									     site_key(site))
						       : NULL;

	return expansion ? expansion->name : NULL;
}

// By name the cursor of its last definition as a macro; NULL until asked for.
struct written {
	GHashTable *defined;
};

static enum CXChildVisitResult take_definition(CXCursor cursor, CXCursor parent, CXClientData data)
{
	GHashTable *defined = data;

	(void)parent;
	if (clang_getCursorKind(cursor) == CXCursor_MacroDefinition)
		g_hash_table_insert(defined, cursor_name(cursor),
				    g_memdup2(&cursor, sizeof cursor));
	return CXChildVisit_Continue;
}

// Few units ask, and all their macros are many.
static const CXCursor *definition_of(struct parse *parse, const char *name)
{
	struct written *written = unit_state(parse, &collector_written);

	if (!written->defined) {
		written->defined = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
		clang_visitChildren(clang_getTranslationUnitCursor(parse->tu), take_definition,
				    written->defined);
	}
	return g_hash_table_lookup(written->defined, name);
}

static int is_own_macro(struct parse *parse, CXCursor definition)
{
	return site_is_ours(cursor_site(parse, definition));
}

// What stands in a definition behind its name, word by word. g_strfreev() it.
static char **definition_words(struct parse *parse, CXCursor definition)
{
	char *text = expression_text(parse, definition, TEXT_MAX);
	char **words;

	for (char *at = text; *at; at++)
		if (!strchr(WORD, *at))
			*at = ' ';
	words = g_strsplit(text + strspn(text, WORD), " ", -1);
	g_free(text);
	return words;
}

// Whether a definition names something, itself or through others.
static int leads_to(struct parse *parse, CXCursor definition, const char *name, int steps)
{
	char **words = definition_words(parse, definition);
	int yes = g_strv_contains((const char *const *)words, name);

	for (char **word = words; *word && !yes && steps; word++) {
		const CXCursor *next = **word ? definition_of(parse, *word) : NULL;

		yes = next && leads_to(parse, *next, name, steps - 1);
	}
	g_strfreev(words);
	return yes;
}

// From a macro of the project's to the first of a system's header that leads to a name. NULL where
// the project has the name itself.
static const char *follow(struct parse *parse, CXCursor own, const char *name, int steps)
{
	char **words = definition_words(parse, own);
	const char *public = NULL;

	if (!g_strv_contains((const char *const *)words, name))
		for (char **word = words; *word && !public && steps; word++) {
			const CXCursor *next = **word ? definition_of(parse, *word) : NULL;

			if (next && is_own_macro(parse, *next))
			public = follow(parse, *next, name, steps - 1);
			else if (next && leads_to(parse, *next, name,
						  steps - 1)) public = g_intern_string(*word);
		}
	g_strfreev(words);
	return public;
}

const char *written_name(struct parse *parse, struct site site, const char *name)
{
	const struct expansion *expansion;
	CXCursor definition;

	// Names that begin so are the implementation's (C17 7.1.3).
	if (*name != '_' || !site.chunk)
		return NULL;
	expansion = g_hash_table_lookup(parse->macros, site_key(site));
	if (!expansion || strcmp(expansion->name, name) == 0)
		return NULL;
	definition = clang_getCursorReferenced(expansion->cursor);
	if (clang_Cursor_isNull(definition))
		return NULL;
	return is_own_macro(parse, definition) ? follow(parse, definition, name, STEPS_MAX)
					       : expansion->name;
}

static void write_name(const struct scope *scope, struct site site, const struct callee *callee)
{
	const char *public = written_name(scope->parse, site, callee->name);

	if (public)
		fact_written(site, scope->fn, callee->name, public);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	const struct call *call = scope->call;
	const struct callee *callee;

	if (is_kind(cursor, CXCursor_CallExpr)) {
		if (call->known && !call->is_intrinsic && call->known->known &&
		    call->known->origin != ORIGIN_PROJECT)
			write_name(scope, call->site, call->known);
	} else if (is_function_taken(scope, cursor)) {
		callee = callee_get(scope->parse, clang_getCursorReferenced(cursor));
		if (callee->origin != ORIGIN_PROJECT)
			write_name(scope, site_at(scope, cursor), callee);
	}
}

static void end(struct parse *parse)
{
	struct written *written = unit_state(parse, &collector_written);

	g_clear_pointer(&written->defined, g_hash_table_unref);
}

const struct collector collector_written = {
	.kinds = { CXCursor_CallExpr, CXCursor_DeclRefExpr },
	.enter = enter,
	.end = end,
	.of_unit = sizeof(struct written),
};
