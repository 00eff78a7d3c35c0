// Calls, functions used as values, intrinsics.

#include "collector.h"

#include <string.h>

#define NAME_CHARS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789"
#define CALLEE_MAX 80
#define ARGUMENTS_MAX 200

static char *first_literal(CXCursor call)
{
	CXCursor argument = strip(clang_Cursor_getArgument(call, 0));
	g_autofree char *quoted = NULL;
	size_t n;

	if (!is_kind(argument, CXCursor_StringLiteral))
		return NULL;
	quoted = cursor_name(argument);
	n = strlen(quoted);
	return n >= 2 && *quoted == '"' ? g_strndup(quoted + 1, MIN(n - 2, 200)) : NULL;
}

// The first argument when it is a constant integer.
static char *first_number(CXCursor call)
{
	struct value value = evaluate(clang_Cursor_getArgument(call, 0));

	return value.kind == VALUE_INTEGER ? g_strdup_printf("%lld", (long long)value.integer)
					   : NULL;
}

// Whether text names a constant, as the custom is: FLAG, SYS_gettid, O_RDONLY.
static int names_constant(const char *text)
{
	for (; *text; text++) {
		size_t length;

		text += strspn(text, "_");
		length = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
		if (length >= 3 && g_ascii_isupper(*text))
			return 1;
		if (length || g_ascii_isalpha(*text))
			text += strspn(text, NAME_CHARS) - 1;
		else if (*text == '"' && !(text = strchr(text + 1, '"')))
			return 0;
		if (!*text)
			return 0;
	}
	return 0;
}

// Whether the only argument is a number: sbrk(0).
static int is_number(const char *text)
{
	text += strspn(text, " ");
	return g_ascii_isdigit(*text) && text[strspn(text, "0123456789")] == ')';
}

// What stands between a call's parentheses, as one line of the source. Only calls
// of functions that the project does not have, and with a constant among the
// arguments or a number alone: the others are told apart by name.
static char *argument_text(struct scope *scope, CXCursor call, const char *origin)
{
	g_autofree char *text = NULL;
	char *open;

	if (!origin || strcmp(origin, origin_names[ORIGIN_PROJECT]) == 0 ||
	    clang_Cursor_getNumArguments(call) < 1)
		return NULL;
	text = expression_text(scope->parse, call, ARGUMENTS_MAX);
	open = strchr(text, '(');
	if (!open || (!names_constant(open + 1) && !is_number(open + 1)))
		return NULL;
	open++;
	return g_strndup(open, strlen(open) - g_str_has_suffix(open, ")"));
}

static void write_call(struct scope *scope, const char *name, const char *symbol, const char *kind,
		       const char *origin, const char *sig)
{
	const struct call *call = scope->call;
	g_autofree char *literal = g_str_has_suffix(name, "_frame_address")
					   ? first_number(call->cursor)
					   : first_literal(call->cursor);
	const char *macro = macro_at(scope->parse, call->site);
	// A pointer may be that of a function of the library's.
	g_autofree char *arguments = argument_text(scope, call->cursor, origin);

	fact_call(call->site, scope->fn, name, symbol, kind, origin, sig,
		  clang_Cursor_getNumArguments(call->cursor), literal, macro, arguments);
}

static char *function_name(CXCursor expression)
{
	CXType type = function_type(clang_getCursorType(expression));

	return type.kind == CXType_Invalid ? NULL : type_name(type);
}

// The C type that an indirect call goes through finds its candidates better than
// the wasm signature, which many types share.
static void indirect(struct scope *scope)
{
	const struct call *call = scope->call;
	g_autofree char *text = expression_text(scope->parse, call->callee, CALLEE_MAX);
	g_autofree char *sig = signature_of_call(scope->parse, clang_getCursorType(call->callee),
						 call->cursor);
	g_autofree char *type = function_name(call->callee);

	if (type)
		fact_dispatch(call->site, scope->fn, type);
	write_call(scope, text, NULL, "indirect", "", sig);
}

static void direct(struct scope *scope, const struct callee *callee)
{
	const struct call *call = scope->call;
	g_autofree char *sig = NULL;

	if (callee->noproto)
		sig = signature_of_call(scope->parse,
					clang_getCursorType(clang_getCursorReferenced(call->name)),
					call->cursor);
	write_call(scope, callee->name, callee->symbol,
		   callee->builtin ? "builtin"
		   : callee->known ? "direct"
				   : "undeclared",
		   callee->known ? origin_names[callee->origin] : "", sig);
}

// A name that is called is not a use of its address.
static void take_reference(struct scope *scope, CXCursor name)
{
	struct callee *callee;
	struct site site;
	g_autofree char *type = NULL;

	if (!is_function_taken(scope, name))
		return;
	callee = callee_get(scope->parse, clang_getCursorReferenced(name));
	site = site_at(scope, name);
	type = function_name(name);
	if (scope->call && scope->call->known)
		fact_callback(site, scope->fn, scope->call->known->name, callee->symbol);
	if (type)
		fact_taken(site, scope->fn, callee->symbol, type);
	fact_ref(site, scope->fn, callee->name, callee->symbol, origin_names[callee->origin]);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	if (is_kind(cursor, CXCursor_DeclRefExpr))
		take_reference(scope, cursor);
	else if (!scope->call->known && !clang_Cursor_isNull(scope->call->callee))
		indirect(scope);
	else if (scope->call->known && !scope->call->is_intrinsic)
		direct(scope, scope->call->known);
}

const struct collector collector_call = {
	.kinds = { CXCursor_CallExpr, CXCursor_DeclRefExpr },
	.enter = enter,
};

// Intrinsics.

// Alignment that the declaration of a variable asks for, in bytes; 0 when none.
static long long asked_alignment(CXCursor variable)
{
	static const char *const asks[] = { "aligned(", "_Alignas(" };
	g_autofree char *attrs = attributes_of(variable);
	g_autofree char *text = cursor_printed(variable, 0);
	const char *const texts[] = { attrs, text };
	long long align = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(asks) && !align; i++) {
		const char *at = strstr(texts[i], asks[i]);

		align = at ? g_ascii_strtoll(at + strlen(asks[i]), NULL, 0) : 0;
	}
	return align;
}

// What is known of an address: the alignment of the type it points to before any
// cast, or of the variable whose first byte it is.
static long long provable_alignment(CXCursor pointer)
{
	CXCursor inner = strip_address(pointer);
	CXType type = type_of(inner);
	long long align = 0;

	if (is_kind(inner, CXCursor_DeclRefExpr) && type.kind != CXType_Pointer &&
	    is_kind(clang_getCursorReferenced(inner), CXCursor_VarDecl))
		align = asked_alignment(clang_getCursorReferenced(inner));
	if (type.kind == CXType_Pointer)
		type = clang_getPointeeType(type);
	else if (type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray)
		type = clang_getArrayElementType(type);
	return MAX(align, MAX(clang_Type_getAlignOf(type), 1));
}

static CXCursor pointer_argument(CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);

	for (i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);

		if (type_of(argument).kind == CXType_Pointer)
			return argument;
	}
	return clang_getNullCursor();
}

// Builtins that name an instruction set; the portable ones are no intrinsics.
static int is_target_builtin(const char *name)
{
	return g_str_has_prefix(name, "__builtin_ia32_") ||
	       g_str_has_prefix(name, "__builtin_neon_") ||
	       g_str_has_prefix(name, "__builtin_arm_") ||
	       g_str_has_prefix(name, "__builtin_aarch64_") ||
	       g_str_has_prefix(name, "__builtin_wasm_") ||
	       strcmp(name, "__builtin_cpu_supports") == 0 ||
	       strcmp(name, "__builtin_cpu_init") == 0 || strcmp(name, "__builtin_cpu_is") == 0;
}

// A macro that is an intrinsic was recorded where it is expanded; what it expands
// to is not written by the user.
static int is_macro_intrinsic(const struct scope *scope)
{
	const char *name = macro_at(scope->parse, scope->call->site);

	return name && g_hash_table_contains(scope->parse->worker->simd, name);
}

static void enter_intrinsic(struct scope *scope, CXCursor cursor)
{
	const struct callee *callee = scope->call->known;
	CXCursor pointer;
	int64_t align;
	int known;

	if (!callee || (!callee->builtin && !scope->call->is_intrinsic) ||
	    (callee->builtin && (!is_target_builtin(callee->name) || is_macro_intrinsic(scope))))
		return;
	pointer = pointer_argument(cursor);
	known = !clang_Cursor_isNull(pointer);
	align = known ? provable_alignment(pointer) : 0;
	fact_intrinsic(scope->call->site, scope->fn, callee->name,
		       callee->header ? callee->header : "",
		       callee->builtin ? "builtin" : "function", known ? &align : NULL);
}

const struct collector collector_intrinsic = {
	.kinds = { CXCursor_CallExpr },
	.enter = enter_intrinsic,
};
