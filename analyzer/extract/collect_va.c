// What functions do with their lists of variable arguments, as rows of t_va: va-start
// (va_start, or a copy that becomes a list), va-arg, and va-pass or va-may-pass (under a
// condition) of a list to a function.
//
// Only in wasm's worlds, where a va_list is a pointer that is passed by value. Few
// functions have one, so theirs are walked a second time, with loops and conditions in
// mind; what stands in a return statement is followed by nothing and left out.

#include "collector.h"

#include <string.h>

struct place {
	struct scope *scope;
	int loops, conditional, leaves;
};

// Whether a type is written va_list, as <stdarg.h> and <stdio.h> of a C library do.
static int is_va_list(CXType type)
{
	CXType bare;
	g_autofree char *name = NULL;

	if (type.kind != CXType_Typedef && type.kind != CXType_Elaborated)
		return 0;
	bare = clang_getCanonicalType(type);
	if (bare.kind != CXType_Pointer || clang_getPointeeType(bare).kind != CXType_Void)
		return 0;
	name = type_name(type);
	return g_str_has_suffix(name, "va_list");
}

static int is_list(CXCursor expression)
{
	return is_kind(expression, CXCursor_DeclRefExpr) &&
	       is_va_list(clang_getCursorType(expression));
}

// One of fact_va_start() and its like.
typedef void write_fn(struct site site, const char *fn, const char *subject, const char *text,
		      int64_t value);

static void write_va(struct place *place, CXCursor at, CXCursor list, write_fn *writer,
		     const char *subject)
{
	g_autofree char *name = cursor_name(list);

	writer(site_at(place->scope, at), place->scope->fn, subject, name, place->loops);
}

static void passed(struct place *place, CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);
	CXCursor callee = clang_getCursorReferenced(call);
	struct callee *known;

	if (!is_kind(callee, CXCursor_FunctionDecl))
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
	return is_kind(parent, CXCursor_UnexposedExpr) && is_list(cursor) &&
	       !clang_equalTypes(type_of(parent), type_of(cursor));
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

static void leave(struct scope *scope, CXCursor function)
{
	struct place place = { .scope = scope };

	if (scope->fn && scope->parse->world->id && has_list(function))
		clang_visitChildren(function, visit, &place);
}

const struct collector collector_va = {
	.kinds = { CXCursor_FunctionDecl },
	.leave = leave,
};
