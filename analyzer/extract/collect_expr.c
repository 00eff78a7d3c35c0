// Casts, loops, string literals.

#include "extract.h"

#include <string.h>

static CXType pointee(CXType type)
{
	type = clang_getCanonicalType(type);
	return type.kind == CXType_Pointer ? clang_getCanonicalType(clang_getPointeeType(type))
					   : type;
}

static int is_function(CXType type)
{
	return type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto;
}

static int is_integer(CXType type)
{
	type = clang_getCanonicalType(type);
	return type.kind == CXType_Enum ||
	       (type.kind >= CXType_Bool && type.kind <= CXType_Int128 &&
		type.kind != CXType_Float);
}

CXCursor cast_operand(CXCursor cast)
{
	CXCursor child = first_child(cast, 0);
	unsigned i = 0;

	while (!clang_Cursor_isNull(child) && !clang_isExpression(clang_getCursorKind(child)))
		child = first_child(cast, ++i);
	return child;
}

static const char *kind_of(CXType from, CXType to)
{
	CXType a = clang_getCanonicalType(from), b = clang_getCanonicalType(to);
	int from_pointer = a.kind == CXType_Pointer, to_pointer = b.kind == CXType_Pointer;

	if ((is_function(pointee(a)) || is_function(pointee(b))) &&
	    (to_pointer || is_function(b)) && !clang_equalTypes(pointee(a), pointee(b)))
		return "function";
	if (from_pointer && is_integer(b) && clang_Type_getSizeOf(b) < clang_Type_getSizeOf(a))
		return "truncate";
	if (to_pointer && is_integer(a) && clang_Type_getSizeOf(a) < clang_Type_getSizeOf(b))
		return "extend";
	return NULL;
}

void collect_cast(struct scope *scope, CXCursor cursor)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	CXCursor inner = cast_operand(cursor), named;
	CXType from, to = clang_getCursorType(cursor);
	char *from_text, *to_text, *from_sig, *to_sig, *name = NULL;
	const char *kind;

	if (!site.chunk || clang_Cursor_isNull(inner))
		return;
	named = strip(inner);
	from = clang_getCursorType(named);
	kind = kind_of(from, to);
	// A constant is a handle or NULL, and no pointer was lost.
	if (!kind || clang_getCursorKind(named) == CXCursor_IntegerLiteral)
		return;
	if (clang_getCursorKind(named) == CXCursor_DeclRefExpr)
		name = string(clang_getCursorSpelling(named));
	from_text = string(clang_getTypeSpelling(from));
	to_text = string(clang_getTypeSpelling(to));
	from_sig = signature_of(scope->parse, from);
	to_sig = signature_of(scope->parse, to);
	fact_cast(site, scope->fn, kind, 0, from_text, to_text, from_sig, to_sig, name);
	g_free(to_sig);
	g_free(from_sig);
	g_free(to_text);
	g_free(from_text);
	g_free(name);
}

// Whether a for statement has no condition: nothing stands between its semicolons.
static int for_without_condition(struct scope *scope, CXCursor cursor)
{
	CXSourceRange range = clang_getCursorExtent(cursor);
	unsigned begin, end, i, depth = 0, semicolons = 0;
	size_t size = 0;
	const char *text;
	CXFile file;
	int empty = 1;

	clang_getFileLocation(clang_getRangeStart(range), &file, NULL, NULL, &begin);
	clang_getFileLocation(clang_getRangeEnd(range), NULL, NULL, NULL, &end);
	text = file ? clang_getFileContents(scope->parse->tu, file, &size) : NULL;
	if (!text || end > size || strncmp(text + begin, "for", 3) != 0)
		return 0;
	for (i = begin; i < end; i++) {
		if (text[i] == '(')
			depth++;
		else if (text[i] == ')' && --depth == 0)
			break;
		else if (text[i] == ';' && depth == 1)
			semicolons++;
		else if (text[i] == '/' && text[i + 1] == '*') {
			const char *close = g_strstr_len(text + i, end - i, "*/");

			i = close ? (unsigned)(close + 1 - text) : end;
		} else if (semicolons == 1 && !g_ascii_isspace(text[i]))
			empty = 0;
	}
	return semicolons == 2 && empty;
}

static int is_true_constant(CXCursor condition)
{
	CXEvalResult result;
	int yes;

	if (!clang_isExpression(clang_getCursorKind(condition)))
		return 0;
	result = clang_Cursor_Evaluate(condition);
	if (!result)
		return 0;
	yes = clang_EvalResult_getKind(result) == CXEval_Int &&
	      clang_EvalResult_getAsLongLong(result);
	clang_EvalResult_dispose(result);
	return yes;
}

static int is_endless(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (kind == CXCursor_ForStmt)
		return for_without_condition(scope, cursor);
	return is_true_constant(first_child(cursor, kind == CXCursor_DoStmt ? 1 : 0));
}

// do { ... } while (0), as macros of several statements are written.
static int runs_once(CXCursor cursor, enum CXCursorKind kind)
{
	CXCursor condition;

	if (kind != CXCursor_DoStmt)
		return 0;
	condition = strip(first_child(cursor, 1));
	return clang_getCursorKind(condition) == CXCursor_IntegerLiteral &&
	       !is_true_constant(condition);
}

void collect_loop(struct scope *scope, CXCursor cursor)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	struct loop loop = { .outer = scope->loop };
	unsigned end_line;
	int endless;
	struct scope inner = *scope;

	inner.loop = &loop;
	inner.in_switch = 0;
	inner.depth += !runs_once(cursor, kind);
	walk_children(cursor, &inner);
	scope->asms = inner.asms;
	if (!site.chunk)
		return;
	endless = is_endless(scope, cursor);
	mark_loop(scope, cursor, &loop, endless, site);
	clang_getExpansionLocation(clang_getRangeEnd(clang_getCursorExtent(cursor)), NULL,
				   &end_line, NULL, NULL);
	fact_loop(site, scope->fn,
		  kind == CXCursor_ForStmt     ? "for"
		  : kind == CXCursor_WhileStmt ? "while"
					       : "do",
		  scope->depth, endless, loop.exits, loop.calls, end_line);
	kernel_loop(scope, cursor, end_line);
}

// Whether a format converts a long double.
static int has_long_double(const char *text)
{
	const char *at;

	for (at = strchr(text, '%'); at; at = strchr(at, '%')) {
		at++;
		at += strspn(at, "0123456789.+-# *'$");
		if (at[0] == 'L' && at[1] && strchr("aefgAEFG", at[1]))
			return 1;
		if (*at == '%')
			at++;
	}
	return 0;
}

// Whether a path leads into what is the host's.
static int is_system_path(const char *text)
{
	static const char *const folders[] = { "/etc",	"/var", "/usr", "/tmp",
					       "/proc", "/dev", "/sys" };

	for (size_t i = 0; i < G_N_ELEMENTS(folders); i++)
		if (g_str_has_prefix(text, folders[i]))
			return 1;
	return 0;
}

void collect_string(struct scope *scope, CXCursor cursor)
{
	char *quoted = string(clang_getCursorSpelling(cursor));
	size_t n = strlen(quoted);
	struct site site;

	if (n > 3 && (g_str_has_prefix(quoted, "\"/") || has_long_double(quoted))) {
		site = parse_site(scope->parse, clang_getCursorLocation(cursor));
		quoted[MIN(n - 1, 300)] = 0;
		if (site.chunk) {
			fact_string(site, scope->fn, quoted + 1);
			if (is_system_path(quoted + 1))
				collect_path(scope, cursor, site);
		}
	}
	g_free(quoted);
}
