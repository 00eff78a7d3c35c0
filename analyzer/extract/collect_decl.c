// Functions, variables, records.

#include "collector.h"

#include <string.h>

static enum CXChildVisitResult find_attribute(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return clang_isAttribute(clang_getCursorKind(cursor)) ? CXChildVisit_Break
							      : CXChildVisit_Continue;
}

// Attributes are printed with the declaration, which costs; most have none.
char *attributes_if_any(CXCursor cursor)
{
	return clang_visitChildren(cursor, find_attribute, NULL) ? attributes_of(cursor)
								 : g_strdup("");
}

static void enter_function(struct scope *scope, CXCursor cursor)
{
	CXType type = clang_getCursorType(cursor);
	struct site site = site_at(scope, cursor);
	g_autofree char *name = cursor_name(cursor), *symbol = symbol_of(scope->parse, cursor);
	g_autofree char *printed = type_name(type), *attrs = attributes_if_any(cursor);
	g_autofree char *sig = signature_of_function(scope->parse, cursor);
	int defined = scope->fn != NULL;

	fact_function(site, cursor_end_line(cursor), name, symbol,
		      clang_getCursorLinkage(cursor) == CXLinkage_Internal ? "static" : "external",
		      defined, clang_Cursor_isFunctionInlined(cursor),
		      clang_isFunctionTypeVariadic(type) && type.kind == CXType_FunctionProto,
		      clang_getCanonicalType(type).kind == CXType_FunctionNoProto, printed, sig,
		      clang_Cursor_getNumArguments(cursor), attrs);
	if (defined && strstr(attrs, " naked "))
		fact_asm(site, symbol, "naked", "", 0, 0, "", 0, 0);
}

const struct collector collector_function = {
	.kinds = { CXCursor_FunctionDecl },
	.enter = enter_function,
};

// Variables.

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
	g_autofree char *name = NULL;

	clang_visitChildren(cursor, take_label, &name);
	if (name)
		fact_asm(site, scope->fn, "register", name, 0, 0, "", 0, 0);
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

static void enter_variable(struct scope *scope, CXCursor cursor)
{
	enum CX_StorageClass storage = clang_Cursor_getStorageClass(cursor);
	struct site site = site_at(scope, cursor);
	CXType type = clang_getCursorType(cursor), element = innermost_type(type);
	g_autofree char *name = NULL, *symbol = NULL, *printed = NULL, *attrs = NULL;

	if (storage == CX_SC_Register)
		write_register(scope, cursor, site);
	if (is_automatic(scope, cursor))
		return;
	name = cursor_name(cursor);
	symbol = symbol_of(scope->parse, cursor);
	printed = type_name(type);
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
}

const struct collector collector_variable = {
	.kinds = { CXCursor_VarDecl },
	.enter = enter_variable,
};

// Records.

struct fields {
	struct site record;
	const char *name;
	struct parse *parse;
};

static enum CXVisitorResult take_field(CXCursor field, CXClientData data)
{
	const struct fields *fields = data;
	struct site site = cursor_site(fields->parse, field);
	CXType type = clang_getCursorType(field);
	g_autofree char *name = cursor_name(field), *printed = type_name(type);

	fact_field(site_in(fields->record.chunk, site.line, site.col), fields->name,
		   fields->record.line, name, printed, clang_Cursor_getOffsetOfField(field),
		   MAX(clang_Type_getSizeOf(type), 0));
	return CXVisit_Continue;
}

static void enter_record(struct scope *scope, CXCursor cursor)
{
	struct site site = site_at(scope, cursor);
	CXType type = clang_getCursorType(cursor);
	struct fields fields = { .record = site, .parse = scope->parse };
	g_autofree char *name = NULL;

	if (!parse_defines(scope->parse, cursor) || clang_Type_getSizeOf(type) < 0)
		return;
	fields.name = name = clang_Cursor_isAnonymous(cursor) ? g_strdup("") : cursor_name(cursor);
	fact_record(site, name, is_kind(cursor, CXCursor_UnionDecl) ? "union" : "struct",
		    clang_Type_getSizeOf(type), clang_Type_getAlignOf(type));
	clang_Type_visitFields(type, take_field, &fields);
}

const struct collector collector_record = {
	.kinds = { CXCursor_StructDecl, CXCursor_UnionDecl },
	.enter = enter_record,
	.unevaluated = 1,
};
