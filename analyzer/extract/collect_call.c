// Calls, functions used as values, intrinsics.

#include "extract.h"

#include <string.h>

#define NAME_CHARS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789"
#define CALLEE_MAX 80
#define ARGUMENTS_MAX 200

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

struct callee *callee_get(struct parse *parse, CXCursor declaration)
{
	struct callee *callee = g_hash_table_lookup(parse->callees, &declaration);
	CXSourceLocation location;
	struct site site;

	if (callee)
		return callee;
	callee = g_new0(struct callee, 1);
	callee->name = string(clang_getCursorSpelling(declaration));
	callee->symbol = symbol_of(parse, declaration);
	location = clang_getCursorLocation(declaration);
	site = parse_site(parse, location);
	callee->builtin = has_builtin_name(callee->name);
	callee->pointers = callee->builtin ? 0
					   : pointer_parameters(clang_getCursorType(declaration));
	callee->noproto = clang_getCanonicalType(clang_getCursorType(declaration)).kind ==
			  CXType_FunctionNoProto;
	callee->known = site.chunk && !is_implicit(declaration);
	callee->zero_fails = result_zero_fails(
		clang_getResultType(clang_getCursorType(declaration)));
	callee->watch = mark_watch(callee->name);
	if (site.chunk) {
		callee->origin = site.chunk->origin;
		callee->header = g_path_get_basename(site.chunk->source->path);
	}
	g_hash_table_insert(parse->callees, g_memdup2(&declaration, sizeof declaration), callee);
	return callee;
}

static char *first_literal(CXCursor call)
{
	CXCursor argument = clang_Cursor_getArgument(call, 0);
	char *quoted, *literal = NULL;
	size_t n;

	if (clang_Cursor_isNull(argument))
		return NULL;
	argument = strip(argument);
	if (clang_getCursorKind(argument) != CXCursor_StringLiteral)
		return NULL;
	quoted = string(clang_getCursorSpelling(argument));
	n = strlen(quoted);
	if (n >= 2 && *quoted == '"')
		literal = g_strndup(quoted + 1, MIN(n - 2, 200));
	g_free(quoted);
	return literal;
}

// The first argument when it is a constant integer.
static char *first_number(CXCursor call)
{
	CXEvalResult result = clang_Cursor_Evaluate(clang_Cursor_getArgument(call, 0));
	char *number = NULL;

	if (result && clang_EvalResult_getKind(result) == CXEval_Int)
		number = g_strdup_printf("%lld", clang_EvalResult_getAsLongLong(result));
	if (result)
		clang_EvalResult_dispose(result);
	return number;
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
	char *text, *open;

	if (!origin || strcmp(origin, origin_names[ORIGIN_PROJECT]) == 0 ||
	    clang_Cursor_getNumArguments(call) < 1)
		return NULL;
	text = expression_text(scope->parse, call, ARGUMENTS_MAX);
	open = strchr(text, '(');
	if (!open || (!names_constant(open + 1) && !is_number(open + 1))) {
		g_free(text);
		return NULL;
	}
	memmove(text, open + 1, strlen(open));
	if (g_str_has_suffix(text, ")"))
		text[strlen(text) - 1] = 0;
	return text;
}

static void write_call(struct scope *scope, CXCursor call, struct site site, const char *name,
		       const char *symbol, const char *kind, const char *origin, const char *sig)
{
	char *literal = g_str_has_suffix(name, "_frame_address") ? first_number(call)
								 : first_literal(call);
	const char *macro = macro_at(scope->parse, site);
	// A macro may stand for an entry of a table of the library's functions.
	char *arguments = argument_text(scope, call, symbol || macro ? origin : NULL);

	fact_call(site, scope->fn, name, symbol, kind, origin, sig,
		  clang_Cursor_getNumArguments(call), literal, macro, arguments);
	g_free(arguments);
	g_free(literal);
}

static void indirect(struct scope *scope, CXCursor call, CXCursor callee, struct site site)
{
	char *text = expression_text(scope->parse, callee, CALLEE_MAX);
	char *sig = signature_of_call(scope->parse, clang_getCursorType(callee), call);

	mark_dispatch(scope, callee, site);

	write_call(scope, call, site, text, NULL, "indirect", "", sig);
	pointer_call(scope, call, callee, sig);
	g_free(sig);
	g_free(text);
}

// A name that is called as another type than its own: ((int (*)(int))f)(x).
static void cast_call(struct scope *scope, CXCursor call, CXCursor expression, CXCursor use)
{
	CXType type = clang_getCanonicalType(clang_getCursorType(expression));
	char *sig;

	if (type.kind == CXType_Pointer)
		type = clang_getPointeeType(type);
	if (clang_equalTypes(clang_getCanonicalType(type),
			     clang_getCanonicalType(clang_getCursorType(use))))
		return;
	sig = signature_of_call(scope->parse, type, call);
	pointer_call(scope, call, expression, sig);
	g_free(sig);
}

// The compiler's headers, and those of its processors that Emscripten brings, or that stand in
// for these.
static int is_intrinsic_header(const struct scope *scope, const struct callee *callee)
{
	return callee->origin == ORIGIN_RESOURCE ||
	       (callee->origin == ORIGIN_LIBC &&
		g_hash_table_contains(scope->parse->worker->simd, callee->name));
}

static void direct(struct scope *scope, CXCursor call, CXCursor use, struct site site)
{
	CXCursor declaration = clang_getCursorReferenced(use);
	struct callee *callee = callee_get(scope->parse, declaration);
	char *sig = NULL;

	if (callee->watch)
		mark_call(scope, call, callee, site);
	if (scope->pixels)
		kernel_arguments(scope, call, callee->name);
	if (callee->builtin || is_intrinsic_header(scope, callee)) {
		collect_intrinsic(scope, call, callee);
		if (!callee->builtin)
			return;
	}
	pointer_arguments(scope, call, callee->symbol, callee->pointers);
	if (callee->noproto)
		sig = signature_of_call(scope->parse, clang_getCursorType(declaration), call);
	write_call(scope, call, site, callee->name, callee->symbol,
		   callee->builtin ? "builtin"
		   : callee->known ? "direct"
				   : "undeclared",
		   callee->known ? origin_names[callee->origin] : "", sig);
	if (callee->known && callee->origin != ORIGIN_PROJECT)
		collect_written(scope, site, callee->name);
	if (scope->fn && strcmp(callee->symbol, scope->fn) == 0 && guard_is_last(scope, call))
		fact_last(site, scope->fn, callee->symbol);
	collect_bytes(scope, call, site, callee->name, callee->symbol);
	// Old programs declare the library's functions themselves.
	collect_result(scope, call, site, callee->name, callee->zero_fails);
	wide_arguments(scope, call, callee);
	g_free(sig);
}

// The callee without parentheses, casts, & and *: a function's name, if it is one.
static CXCursor called_name(CXCursor expression)
{
	for (;;) {
		enum CXCursorKind kind = clang_getCursorKind(expression);

		expression = strip(expression);
		kind = clang_getCursorKind(expression);
		if (kind == CXCursor_UnaryOperator) {
			expression = first_child(expression, 0);
		} else if (kind == CXCursor_CStyleCastExpr) {
			CXCursor inner = first_child(expression, 0);
			unsigned i = 0;

			// The type's name may come first.
			while (!clang_Cursor_isNull(inner) &&
			       !clang_isExpression(clang_getCursorKind(inner)))
				inner = first_child(expression, ++i);
			if (clang_Cursor_isNull(inner))
				return expression;
			expression = inner;
		} else {
			return expression;
		}
	}
}

void collect_call(struct scope *scope, CXCursor call, CXCursor parent)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(call));
	CXCursor callee = first_child(call, 0);
	CXCursor name = clang_Cursor_isNull(callee) ? callee : called_name(callee);
	int by_name = clang_getCursorKind(name) == CXCursor_DeclRefExpr &&
		      clang_getCursorKind(clang_getCursorReferenced(name)) == CXCursor_FunctionDecl;
	struct loop *loop;
	CXCursor outer = scope->parent;
	const char *outer_callee = scope->callee;
	int outer_zero_fails = scope->zero_fails;

	for (loop = scope->loop; loop; loop = loop->outer)
		loop->calls++;
	if (site.chunk && by_name) {
		direct(scope, call, name, site);
		cast_call(scope, call, callee, name);
	} else if (site.chunk && !clang_Cursor_isNull(callee))
		indirect(scope, call, callee, site);
	frame_call(scope, call, callee, parent);
	// A name that is called is not a use of its address.
	scope->parent = by_name ? name : clang_getNullCursor();
	scope->callee = by_name ? callee_get(scope->parse, clang_getCursorReferenced(name))->name
				: NULL;
	scope->zero_fails = by_name &&
			    callee_get(scope->parse, clang_getCursorReferenced(name))->zero_fails;
	walk_children(call, scope);
	scope->parent = outer;
	scope->callee = outer_callee;
	scope->zero_fails = outer_zero_fails;
}

void collect_reference(struct scope *scope, CXCursor cursor)
{
	CXCursor declaration = clang_getCursorReferenced(cursor);
	struct callee *callee;
	struct site site;

	if (clang_getCursorKind(declaration) != CXCursor_FunctionDecl) {
		frame_reference(scope, cursor, declaration);
		return;
	}
	if (!clang_Cursor_isNull(scope->parent) && clang_equalCursors(scope->parent, cursor))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	if (!site.chunk)
		return;
	callee = callee_get(scope->parse, declaration);
	mark_callback(scope, callee, site);
	mark_taken(scope, cursor, callee, site);
	fact_ref(site, scope->fn, callee->name, callee->symbol, origin_names[callee->origin]);
	if (callee->origin != ORIGIN_PROJECT)
		collect_written(scope, site, callee->name);
}

// Alignment that the declaration of a variable asks for, in bytes; 0 when none.
static long long asked_alignment(CXCursor variable)
{
	char *attrs = attributes_of(variable);
	const char *at = strstr(attrs, "aligned(");
	long long align = at ? g_ascii_strtoll(at + strlen("aligned("), NULL, 0) : 0;

	g_free(attrs);
	if (!align) {
		CXPrintingPolicy policy = clang_getCursorPrintingPolicy(variable);
		char *text = string(clang_getCursorPrettyPrinted(variable, policy));

		at = strstr(text, "_Alignas(");
		align = at ? g_ascii_strtoll(at + strlen("_Alignas("), NULL, 0) : 0;
		clang_PrintingPolicy_dispose(policy);
		g_free(text);
	}
	return align;
}

// What is known of an address: the alignment of the type it points to before any
// cast, or of the variable whose first byte it is.
static long long provable_alignment(CXCursor pointer)
{
	CXCursor inner = called_name(pointer);
	CXType type = clang_getCanonicalType(clang_getCursorType(inner));
	long long align = 0;

	if (clang_getCursorKind(inner) == CXCursor_DeclRefExpr) {
		CXCursor variable = clang_getCursorReferenced(inner);

		if (clang_getCursorKind(variable) == CXCursor_VarDecl &&
		    type.kind != CXType_Pointer)
			align = asked_alignment(variable);
	}
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

		if (clang_getCanonicalType(clang_getCursorType(argument)).kind == CXType_Pointer)
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
static int is_macro_intrinsic(struct scope *scope, CXCursor call)
{
	struct site site = { NULL, 0, 0, 0 };
	const char *name;
	CXFile file;

	clang_getFileLocation(clang_getCursorLocation(call), &file, &site.line, &site.col,
			      &site.offset);
	site.chunk = parse_chunk(scope->parse, file);
	name = macro_at(scope->parse, site);
	return name && g_hash_table_contains(scope->parse->worker->simd, name);
}

void collect_intrinsic(struct scope *scope, CXCursor call, const struct callee *callee)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(call));
	CXCursor pointer;
	int64_t align;
	int known;

	if (callee->builtin &&
	    (!is_target_builtin(callee->name) || is_macro_intrinsic(scope, call)))
		return;
	pointer = pointer_argument(call);
	known = !clang_Cursor_isNull(pointer);
	align = known ? provable_alignment(pointer) : 0;
	fact_intrinsic(site, scope->fn, callee->name, callee->header ? callee->header : "",
		       callee->builtin ? "builtin" : "function", known ? &align : NULL);
}
