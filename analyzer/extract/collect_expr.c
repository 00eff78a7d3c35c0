// Casts, loops, string literals.

#include "collector.h"

#include <string.h>

// Or a pointer to one.
static int is_function(CXType type)
{
	return function_type(type).kind != CXType_Invalid;
}

static const char *kind_of(CXType from, CXType to)
{
	CXType a = clang_getCanonicalType(from), b = clang_getCanonicalType(to);
	int from_pointer = a.kind == CXType_Pointer, to_pointer = b.kind == CXType_Pointer;

	if ((is_function(a) || is_function(b)) && (to_pointer || is_function(b)) &&
	    !clang_equalTypes(pointee_of(a), pointee_of(b)))
		return "function";
	if (from_pointer && type_is_integer(b) && clang_Type_getSizeOf(b) < clang_Type_getSizeOf(a))
		return "truncate";
	if (to_pointer && type_is_integer(a) && clang_Type_getSizeOf(a) < clang_Type_getSizeOf(b))
		return "extend";
	return NULL;
}

static void enter_cast(struct scope *scope, CXCursor cursor)
{
	CXCursor named = strip(cast_operand(cursor));
	CXType from = clang_getCursorType(named), to = clang_getCursorType(cursor);
	const char *kind = clang_Cursor_isNull(named) ? NULL : kind_of(from, to);
	g_autofree char *from_text = NULL, *to_text = NULL, *from_sig = NULL, *to_sig = NULL;
	g_autofree char *name = NULL;

	// A constant is a handle or NULL, and no pointer was lost.
	if (!kind || is_kind(named, CXCursor_IntegerLiteral))
		return;
	if (is_kind(named, CXCursor_DeclRefExpr))
		name = cursor_name(named);
	from_text = type_name(from);
	to_text = type_name(to);
	from_sig = signature_of(scope->parse, from);
	to_sig = signature_of(scope->parse, to);
	fact_cast(site_at(scope, cursor), scope->fn, kind, 0, from_text, to_text, from_sig, to_sig,
		  name);
}

const struct collector collector_cast = {
	.kinds = { CXCursor_CStyleCastExpr },
	.enter = enter_cast,
};

static void leave_loop(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	const struct loop *loop = scope->loop;

	fact_loop(site_at(scope, cursor), scope->fn,
		  kind == CXCursor_ForStmt     ? "for"
		  : kind == CXCursor_WhileStmt ? "while"
					       : "do",
		  scope->depth, loop->endless, loop->exits, loop->calls, cursor_end_line(cursor));
}

const struct collector collector_loop = {
	.kinds = { CXCursor_ForStmt, CXCursor_WhileStmt, CXCursor_DoStmt },
	.leave = leave_loop,
};

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

// The first conversion of 16 hexadecimal digits of a long, a size_t or a pointer, as %016lx; its
// end in *end. NULL: none.
static const char *find_digits(const char *text, const char **end)
{
	for (const char *at = strchr(text, '%'); at; at = strchr(at, '%')) {
		const char *width = at + 1 + strspn(at + 1, "#0-");
		const char *type = width + strspn(width, "0123456789.");

		*end = type + 1;
		if (type[0] == 'p' &&
		    (g_str_has_prefix(width, "16") || g_str_has_prefix(width, "18")))
			return at;
		*end = type + 2;
		if (g_str_has_prefix(width, "16") && type[0] && strchr("lzt", type[0]) && type[1] &&
		    strchr("xX", type[1]))
			return at;
		at += at[1] == '%' ? 2 : 1;
	}
	return NULL;
}

static void take_digits(struct scope *scope, CXCursor cursor, const char *quoted)
{
	const char *end, *at = find_digits(quoted, &end);
	g_autofree char *conversion = NULL;

	if (!at || !scope->call || !scope->call->known)
		return;
	conversion = g_strndup(at, end - at);
	fact_digits(site_at(scope, cursor), scope->fn, scope->call->known->name, conversion);
}

static void enter_string(struct scope *scope, CXCursor cursor)
{
	g_autofree char *quoted = cursor_name(cursor);
	size_t n = strlen(quoted);

	if (n > 4 && scope->parse->world->id && strstr(quoted, "1"))
		take_digits(scope, cursor, quoted);
	if (n <= 3 || (!g_str_has_prefix(quoted, "\"/") && !has_long_double(quoted)))
		return;
	quoted[MIN(n - 1, 300)] = 0;
	fact_string(site_at(scope, cursor), scope->fn, quoted + 1);
}

const struct collector collector_string = {
	.kinds = { CXCursor_StringLiteral },
	.enter = enter_string,
};
