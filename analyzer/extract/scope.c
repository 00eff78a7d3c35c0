// What a function, a call and a loop are, before they are walked: what is told of them hangs on it,
// and so does what is told of all inside.

#include "collector.h"

#include <string.h>

static int has_builtin_name(const char *name)
{
	return g_str_has_prefix(name, "__builtin_") || g_str_has_prefix(name, "__sync_") ||
	       g_str_has_prefix(name, "__atomic_") || g_str_has_prefix(name, "__c11_atomic_");
}

// An implicit declaration is the name where the function is first used, and no more.
static int is_implicit(CXCursor declaration)
{
	CXSourceLocation start = clang_getRangeStart(clang_getCursorExtent(declaration));

	return clang_equalLocations(start, clang_getNullLocation()) ||
	       clang_equalLocations(start, clang_getCursorLocation(declaration));
}

// Whether 0 is what a function with that result gives back when it fails.
static int zero_fails(CXType result)
{
	result = clang_getCanonicalType(result);
	return result.kind == CXType_Pointer || result.kind == CXType_UInt ||
	       result.kind == CXType_Bool;
}

struct callee *callee_get(struct parse *parse, CXCursor declaration)
{
	struct callee *callee = g_hash_table_lookup(parse->callees, &declaration);
	CXType type = clang_getCursorType(declaration);
	struct site site;

	if (callee)
		return callee;
	callee = g_new0(struct callee, 1);
	callee->name = cursor_name(declaration);
	callee->symbol = symbol_of(parse, declaration);
	site = cursor_site(parse, declaration);
	callee->builtin = has_builtin_name(callee->name);
	callee->pointers = callee->builtin ? 0 : pointer_parameters(type);
	callee->noproto = clang_getCanonicalType(type).kind == CXType_FunctionNoProto;
	callee->known = site.chunk && !is_implicit(declaration);
	callee->zero_fails = zero_fails(clang_getResultType(type));
	if (site.chunk) {
		callee->origin = site.chunk->origin;
		callee->header = g_path_get_basename(site.chunk->source->path);
	}
	g_hash_table_insert(parse->callees, g_memdup2(&declaration, sizeof declaration), callee);
	return callee;
}

void callee_free(void *data)
{
	struct callee *callee = data;

	g_free(callee->name);
	g_free(callee->symbol);
	g_free(callee->header);
	g_free(callee->attributes);
	g_free(callee);
}

// The compiler's headers, and those of its processors that Emscripten brings, or that stand in
// for these.
static int is_intrinsic(const struct scope *scope, const struct callee *callee)
{
	return !callee->builtin &&
	       (callee->origin == ORIGIN_RESOURCE ||
		(callee->origin == ORIGIN_LIBC &&
		 g_hash_table_contains(scope->parse->worker->simd, callee->name)));
}

struct call call_read(struct scope *scope, CXCursor cursor)
{
	struct call call = { .cursor = cursor,
			     .callee = first_child(cursor, 0),
			     .site = site_at(scope, cursor) };

	call.name = strip_address(call.callee);
	if (is_kind(call.name, CXCursor_DeclRefExpr) &&
	    is_kind(clang_getCursorReferenced(call.name), CXCursor_FunctionDecl)) {
		call.known = callee_get(scope->parse, clang_getCursorReferenced(call.name));
		call.is_intrinsic = is_intrinsic(scope, call.known);
	} else {
		call.name = clang_getNullCursor();
	}
	return call;
}

int is_function_taken(const struct scope *scope, CXCursor name)
{
	return is_kind(clang_getCursorReferenced(name), CXCursor_FunctionDecl) &&
	       !(scope->call && clang_equalCursors(scope->call->name, name));
}

// Whether a for statement has no condition: nothing stands between its semicolons.
static int for_without_condition(struct scope *scope, CXCursor cursor)
{
	size_t n, depth = 0, semicolons = 0;
	const char *text = range_text(scope->parse, clang_getCursorExtent(cursor), &n);
	int empty = 1;

	if (n < 3 || strncmp(text, "for", 3) != 0)
		return 0;
	for (size_t i = 0; i < n; i++) {
		if (text[i] == '(')
			depth++;
		else if (text[i] == ')' && --depth == 0)
			break;
		else if (text[i] == ';' && depth == 1)
			semicolons++;
		else if (text[i] == '/' && text[i + 1] == '*') {
			const char *close = g_strstr_len(text + i, (gssize)(n - i), "*/");

			i = close ? (size_t)(close + 1 - text) : n;
		} else if (semicolons == 1 && !g_ascii_isspace(text[i]))
			empty = 0;
	}
	return semicolons == 2 && empty;
}

static int is_true_constant(CXCursor condition)
{
	struct value value = evaluate(condition);

	return value.kind == VALUE_INTEGER && value.integer;
}

struct loop loop_read(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	return (struct loop){ .outer = scope->loop,
			      .endless = kind == CXCursor_ForStmt
						 ? for_without_condition(scope, cursor)
						 : is_true_constant(first_child(
							   cursor, kind == CXCursor_DoStmt)) };
}

int loop_runs_once(CXCursor loop)
{
	CXCursor condition;

	if (!is_kind(loop, CXCursor_DoStmt))
		return 0;
	condition = strip(first_child(loop, 1));
	return is_kind(condition, CXCursor_IntegerLiteral) && !is_true_constant(condition);
}

int starts_with_number(CXCursor expression)
{
	for (;;) {
		CXCursor inner;

		switch (clang_getCursorKind(expression)) {
		case CXCursor_IntegerLiteral:
		case CXCursor_FloatingLiteral:
		case CXCursor_UnaryExpr:
			return 1;
		case CXCursor_BinaryOperator:
		case CXCursor_ParenExpr:
		case CXCursor_UnexposedExpr:
		case CXCursor_CStyleCastExpr:
			inner = cast_operand(expression);
			break;
		default:
			return 0;
		}
		if (clang_Cursor_isNull(inner))
			return 0;
		expression = inner;
	}
}

unsigned dead_arm(CXCursor conditional)
{
	CXCursor condition = first_child(conditional, 0);
	struct value value;

	if (!starts_with_number(condition))
		return 0;
	value = evaluate(condition);
	return value.kind != VALUE_INTEGER ? 0 : value.integer ? 2 : 1;
}

int is_automatic(const struct scope *scope, CXCursor variable)
{
	enum CX_StorageClass storage = clang_Cursor_getStorageClass(variable);

	return scope->fn && storage != CX_SC_Static && storage != CX_SC_Extern;
}

// The body is the last child; default arguments, which might be others, are not C's.
static enum CXChildVisitResult find_body(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return is_kind(cursor, CXCursor_CompoundStmt) ? CXChildVisit_Break : CXChildVisit_Continue;
}

int parse_defines(struct parse *parse, CXCursor declaration)
{
	CXCursor first, *definition;

	if (is_kind(declaration, CXCursor_FunctionDecl))
		return clang_visitChildren(declaration, find_body, NULL) != 0;
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
