// What functions do with their lists of variable arguments, as rows of t_va: va-start
// (va_start, or a copy that becomes a list), va-arg, and va-pass or va-may-pass (under a
// condition) of a list to a function.
//
// Only in wasm's worlds, where a va_list is a pointer that is passed by value. Few
// functions have one, so theirs are walked a second time, with loops and conditions in
// mind; what stands in a return statement is followed by nothing and left out.

#include "extract.h"

#include <string.h>

struct place {
	struct scope *scope;
	int loops, conditional, leaves;
};

// Whether a type is written va_list, as <stdarg.h> and <stdio.h> of a C library do.
static int is_va_list(CXType type)
{
	CXType bare;
	char *name;
	int yes;

	if (type.kind != CXType_Typedef && type.kind != CXType_Elaborated)
		return 0;
	bare = clang_getCanonicalType(type);
	if (bare.kind != CXType_Pointer || clang_getPointeeType(bare).kind != CXType_Void)
		return 0;
	name = string(clang_getTypeSpelling(type));
	yes = g_str_has_suffix(name, "va_list");
	g_free(name);
	return yes;
}

static int is_list(CXCursor expression)
{
	return clang_getCursorKind(expression) == CXCursor_DeclRefExpr &&
	       is_va_list(clang_getCursorType(expression));
}

// One of fact_va_start() and its like.
typedef void write_fn(struct site site, const char *fn, const char *subject, const char *text,
		      int64_t value);

static void write_va(struct place *place, CXCursor at, CXCursor list, write_fn *writer,
		     const char *subject)
{
	struct site site = parse_site(place->scope->parse, clang_getCursorLocation(at));
	char *name;

	if (!site.chunk)
		return;
	name = string(clang_getCursorSpelling(list));
	writer(site, place->scope->fn, subject, name, place->loops);
	g_free(name);
}

static void passed(struct place *place, CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);
	CXCursor callee = clang_getCursorReferenced(call);
	struct callee *known;

	if (clang_getCursorKind(callee) != CXCursor_FunctionDecl)
		return;
	known = callee_get(place->scope->parse, callee);
	for (i = 0; i < n; i++) {
		CXCursor argument = strip(clang_Cursor_getArgument(call, i));

		if (!is_list(argument))
			continue;
		if (strcmp(known->name, "__builtin_va_start") == 0 ||
		    (strcmp(known->name, "__builtin_va_copy") == 0 && i == 0))
			write_va(place, call, argument, fact_va_start, NULL);
		else if (!known->builtin && !place->leaves)
			write_va(place, call, argument,
				 place->conditional ? fact_va_may_pass : fact_va_pass,
				 known->symbol);
	}
}

// 'va_arg(list, int)' is an expression of another type around the list itself; where the
// list is read, the type stays.
static int is_va_arg(CXCursor cursor, CXCursor parent)
{
	return clang_getCursorKind(parent) == CXCursor_UnexposedExpr && is_list(cursor) &&
	       !clang_equalTypes(
		       clang_getCanonicalType(clang_getCursorType(parent)),
		       clang_getCanonicalType(clang_getCursorType(cursor)));
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct place *place = data, inner = *place;

	switch (clang_getCursorKind(cursor)) {
	case CXCursor_ForStmt:
	case CXCursor_WhileStmt:
	case CXCursor_DoStmt:
		inner.loops++;
		break;
	case CXCursor_IfStmt:
	case CXCursor_SwitchStmt:
	case CXCursor_ConditionalOperator:
		inner.conditional = 1;
		break;
	case CXCursor_ReturnStmt:
		inner.leaves = 1;
		break;
	case CXCursor_CallExpr:
		passed(place, cursor);
		return CXChildVisit_Recurse;
	case CXCursor_DeclRefExpr:
		if (is_va_arg(cursor, parent))
			write_va(place, cursor, cursor, fact_va_arg, NULL);
		return CXChildVisit_Continue;
	default:
		return CXChildVisit_Recurse;
	}
	clang_visitChildren(cursor, visit, &inner);
	return CXChildVisit_Continue;
}

static int has_list(CXCursor function)
{
	int i, n = clang_Cursor_getNumArguments(function);

	if (clang_Cursor_isVariadic(function))
		return 1;
	for (i = 0; i < n; i++)
		if (is_va_list(clang_getCursorType(clang_Cursor_getArgument(function, i))))
			return 1;
	return 0;
}

void collect_va(struct scope *scope, CXCursor function)
{
	struct place place = { .scope = scope };

	if (scope->parse->world->id && has_list(function))
		clang_visitChildren(function, visit, &place);
}
