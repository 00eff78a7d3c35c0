// Functions, variables, records.

#include "extract.h"

#include <string.h>

static enum CXChildVisitResult find_attribute(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (!clang_isAttribute(clang_getCursorKind(cursor)))
		return CXChildVisit_Continue;
	*(int *)data = 1;
	return CXChildVisit_Break;
}

// Attributes are printed with the declaration, which costs; most have none.
static char *attributes_if_any(CXCursor cursor)
{
	int any = 0;

	clang_visitChildren(cursor, find_attribute, &any);
	return any ? attributes_of(cursor) : g_strdup("");
}

static void remember_extent(struct parse *parse, CXCursor cursor, struct site site,
			    const char *symbol)
{
	struct extent *extent = g_new0(struct extent, 1);
	CXSourceRange range = clang_getCursorExtent(cursor);

	extent->chunk = site.chunk;
	clang_getExpansionLocation(clang_getRangeStart(range), NULL, NULL, NULL, &extent->begin);
	clang_getExpansionLocation(clang_getRangeEnd(range), NULL, NULL, NULL, &extent->end);
	extent->symbol = g_strdup(symbol);
	g_ptr_array_add(parse->functions, extent);
}

static void write_naked(struct site site, const char *symbol)
{
	fact_asm(site, symbol, "naked", "", 0, 0, "", 0, 0);
}

static void write_function(struct scope *scope, CXCursor cursor, struct site site,
			   const char *symbol, int defined)
{
	CXType type = clang_getCursorType(cursor);
	char *name = string(clang_getCursorSpelling(cursor));
	char *printed = string(clang_getTypeSpelling(type));
	char *sig = signature_of_function(scope->parse, cursor);
	char *attrs = attributes_if_any(cursor);
	unsigned end;

	clang_getExpansionLocation(clang_getRangeEnd(clang_getCursorExtent(cursor)), NULL, &end,
				   NULL, NULL);
	fact_function(site, end, name, symbol,
		      clang_getCursorLinkage(cursor) == CXLinkage_Internal ? "static" : "external",
		      defined, clang_Cursor_isFunctionInlined(cursor),
		      clang_isFunctionTypeVariadic(type) && type.kind == CXType_FunctionProto,
		      clang_getCanonicalType(type).kind == CXType_FunctionNoProto, printed, sig,
		      clang_Cursor_getNumArguments(cursor), attrs);
	if (defined && strstr(attrs, " naked "))
		write_naked(site, symbol);
	g_free(attrs);
	g_free(sig);
	g_free(printed);
	g_free(name);
}

static enum CXChildVisitResult find_body(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (clang_getCursorKind(cursor) != CXCursor_CompoundStmt)
		return CXChildVisit_Continue;
	*(int *)data = 1;
	return CXChildVisit_Break;
}

// The body is the last child; default arguments, which might be others, are not C's.
static int has_body(CXCursor function)
{
	int body = 0;

	clang_visitChildren(function, find_body, &body);
	return body;
}

int parse_defines(struct parse *parse, CXCursor declaration)
{
	CXCursor first, *definition;

	if (clang_getCursorKind(declaration) == CXCursor_FunctionDecl)
		return has_body(declaration);
	first = clang_getCanonicalCursor(declaration);
	definition = g_hash_table_lookup(parse->definitions, &first);
	if (!definition) {
		CXCursor found = clang_getCursorDefinition(declaration);

		definition = g_memdup2(&found, sizeof found);
		g_hash_table_insert(parse->definitions, g_memdup2(&first, sizeof first),
				    definition);
	}
	return clang_equalCursors(*definition, declaration);
}

void collect_function(struct scope *scope, CXCursor cursor)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	int defined = parse_defines(scope->parse, cursor);
	struct scope inner = { .parse = scope->parse, .function = cursor };
	char *symbol;

	if (!site.chunk)
		return;
	symbol = symbol_of(scope->parse, cursor);
	write_function(scope, cursor, site, symbol, defined);
	if (defined) {
		remember_extent(scope->parse, cursor, site, symbol);
		inner.fn = symbol;
		inner.frame = frame_new(scope->parse);
		inner.pixels = kernel_parameters(scope, cursor, symbol);
	}
	inner.parent = clang_getNullCursor();
	walk_children(cursor, &inner);
	if (defined)
		collect_va(&inner, cursor);
	if (inner.frame)
		frame_end(&inner, site);
	asm_texts_free(inner.asms);
	g_free(symbol);
}

static enum CXChildVisitResult take_label(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (clang_getCursorKind(cursor) != CXCursor_AsmLabelAttr)
		return CXChildVisit_Continue;
	*(char **)data = string(clang_getCursorSpelling(cursor));
	return CXChildVisit_Break;
}

static void write_register(struct scope *scope, CXCursor cursor, struct site site)
{
	char *name = NULL;

	clang_visitChildren(cursor, take_label, &name);
	if (!name)
		return;
	fact_asm(site, scope->fn, "register", name, 0, 0, "", 0, 0);
	g_free(name);
}

static CXType element_type(CXType type)
{
	type = clang_getCanonicalType(type);
	while (type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray)
		type = clang_getCanonicalType(clang_getArrayElementType(type));
	return type;
}

// Whether it is defined only if no other definition comes: C11, 6.9.2.
static int is_tentative(struct scope *scope, CXCursor variable, enum CX_StorageClass storage)
{
	return !scope->fn && storage == CX_SC_None &&
	       clang_Cursor_isNull(clang_Cursor_getVarDeclInitializer(variable));
}

// 'extern int x = 1;' defines it all the same (C11, 6.9.2).
static int is_declared_only(CXCursor variable, enum CX_StorageClass storage)
{
	return storage == CX_SC_Extern &&
	       clang_Cursor_isNull(clang_Cursor_getVarDeclInitializer(variable));
}

void collect_variable(struct scope *scope, CXCursor cursor)
{
	enum CX_StorageClass storage = clang_Cursor_getStorageClass(cursor);
	struct site site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	CXType type = clang_getCursorType(cursor), element = element_type(type);
	char *name, *symbol, *printed, *attrs;

	if (!site.chunk)
		return;
	if (storage == CX_SC_Register)
		write_register(scope, cursor, site);
	if (scope->fn && storage != CX_SC_Static && storage != CX_SC_Extern) {
		frame_declare(scope, cursor);
		return;
	}
	name = string(clang_getCursorSpelling(cursor));
	symbol = symbol_of(scope->parse, cursor);
	printed = string(clang_getTypeSpelling(type));
	attrs = attributes_if_any(cursor);
	fact_variable(site, scope->fn, name, symbol,
		      clang_getCursorLinkage(cursor) == CXLinkage_External ? "external" : "static",
		      printed,
		      is_declared_only(cursor, storage)	     ? 0
		      : is_tentative(scope, cursor, storage) ? 2
							     : 1,
		      clang_isConstQualifiedType(type) || clang_isConstQualifiedType(element),
		      clang_isVolatileQualifiedType(type) || clang_isVolatileQualifiedType(element),
		      element.kind == CXType_Atomic, clang_getCursorTLSKind(cursor) != CXTLS_None,
		      MAX(clang_Type_getSizeOf(type), 0), MAX(clang_Type_getAlignOf(type), 0),
		      attrs);
	mark_data(scope, cursor, symbol, site);
	g_free(attrs);
	g_free(printed);
	g_free(symbol);
	g_free(name);
}

struct fields {
	struct chunk *chunk;
	const char *record;
	unsigned line;
	struct parse *parse;
};

static enum CXVisitorResult take_field(CXCursor field, CXClientData data)
{
	struct fields *fields = data;
	struct site site = parse_site(fields->parse, clang_getCursorLocation(field));
	CXType type = clang_getCursorType(field);
	char *name = string(clang_getCursorSpelling(field));
	char *printed = string(clang_getTypeSpelling(type));

	fact_field(site_in(fields->chunk, site.line, site.col), fields->record, fields->line, name,
		   printed, clang_Cursor_getOffsetOfField(field),
		   MAX(clang_Type_getSizeOf(type), 0));
	g_free(printed);
	g_free(name);
	return CXVisit_Continue;
}

void collect_record(struct scope *scope, CXCursor cursor)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	CXType type = clang_getCursorType(cursor);
	struct fields fields;
	char *name;

	if (!site.chunk || !parse_defines(scope->parse, cursor) || clang_Type_getSizeOf(type) < 0)
		return;
	name = clang_Cursor_isAnonymous(cursor) ? g_strdup("")
						: string(clang_getCursorSpelling(cursor));
	fact_record(site, name,
		    clang_getCursorKind(cursor) == CXCursor_UnionDecl ? "union" : "struct",
		    clang_Type_getSizeOf(type), clang_Type_getAlignOf(type));
	fields = (struct fields){ site.chunk, name, site.line, scope->parse };
	clang_Type_visitFields(type, take_field, &fields);
	g_free(name);
}
