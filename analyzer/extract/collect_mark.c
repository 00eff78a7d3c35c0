// Constructs that are told by their arguments or operands, one row each: functions
// handed to a call, the type an indirect call goes through, handled signals, memory
// protections, large allocations, accesses through a constant address, comparisons of
// the addresses of locals, a jmp_buf read as memory, loops that only poll, sums of a
// floating product, large initialised variables, numbers that stand for a function
// pointer, tags in one.
//
// Evaluating and printing cost, so a callee's name or the shape of an expression
// decides first.

#include "extract.h"

#include <string.h>

#define ALLOCATION_MIN ((int64_t)16 << 20) // all of Emscripten's memory, by default
#define DATA_MIN 65536			   // initialised bytes that are worth a row
#define SENTINEL_MAX 65535		   // functions in a table of that size are likely
#define TAG_MAX 15			   // functions lie at multiples of 16 bytes on most hosts

// What a callee's arguments are looked at for. Bits 4 up: the argument.
enum {
	WATCH_NOTHING,
	WATCH_SIGNAL,
	WATCH_PROTECTION,
	WATCH_SIZE,
	WATCH_PRODUCT,
	WATCH_CLOCK,
	WATCH_ALLOCA,
	WATCH_COPY,
	WATCH_KIND = 15
};
#define AT(argument) ((argument) << 4)

static const struct {
	const char *name;
	int watch;
} watched[] = {
	{ "signal", WATCH_SIGNAL },
	{ "sigaction", WATCH_SIGNAL },
	{ "bsd_signal", WATCH_SIGNAL },
	{ "sigset", WATCH_SIGNAL },
	{ "__sysv_signal", WATCH_SIGNAL },
	{ "mmap", WATCH_PROTECTION | AT(2) },
	{ "mmap64", WATCH_PROTECTION | AT(2) },
	{ "mprotect", WATCH_PROTECTION | AT(2) },
	{ "pkey_mprotect", WATCH_PROTECTION | AT(2) },
	{ "malloc", WATCH_SIZE },
	{ "valloc", WATCH_SIZE },
	{ "realloc", WATCH_SIZE | AT(1) },
	{ "aligned_alloc", WATCH_SIZE | AT(1) },
	{ "posix_memalign", WATCH_SIZE | AT(2) },
	{ "memalign", WATCH_SIZE | AT(1) },
	{ "calloc", WATCH_PRODUCT },
	{ "reallocarray", WATCH_PRODUCT | AT(1) },
	{ "__builtin_malloc", WATCH_SIZE },
	{ "time", WATCH_CLOCK },
	{ "clock", WATCH_CLOCK },
	{ "clock_gettime", WATCH_CLOCK },
	{ "gettimeofday", WATCH_CLOCK },
	{ "timespec_get", WATCH_CLOCK },
	{ "sched_yield", WATCH_CLOCK },
	{ "pthread_yield", WATCH_CLOCK },
	{ "thrd_yield", WATCH_CLOCK },
	{ "_mm_pause", WATCH_CLOCK },
	{ "__builtin_ia32_pause", WATCH_CLOCK },
	{ "__builtin_ia32_rdtsc", WATCH_CLOCK },
	{ "__rdtsc", WATCH_CLOCK },
	{ "alloca", WATCH_ALLOCA },
	{ "__builtin_alloca", WATCH_ALLOCA },
	{ "__builtin_alloca_with_align", WATCH_ALLOCA },
	{ "memcpy", WATCH_COPY },
	{ "memmove", WATCH_COPY },
	{ "memset", WATCH_COPY },
	{ "__builtin_memcpy", WATCH_COPY },
	{ "__builtin_memmove", WATCH_COPY },
	{ "__builtin_memset", WATCH_COPY },
};

int mark_watch(const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(watched); i++)
		if (strcmp(watched[i].name, name) == 0)
			return watched[i].watch;
	return WATCH_NOTHING;
}

int integer_constant(CXCursor expression, int64_t *value)
{
	CXEvalResult result;
	int known;

	if (clang_Cursor_isNull(expression) || !clang_isExpression(clang_getCursorKind(expression)))
		return 0;
	result = clang_Cursor_Evaluate(strip(expression));
	if (!result)
		return 0;
	known = clang_EvalResult_getKind(result) == CXEval_Int;
	if (known)
		*value = clang_EvalResult_isUnsignedInt(result)
				 ? (int64_t)MIN(clang_EvalResult_getAsUnsigned(result), INT64_MAX)
				 : clang_EvalResult_getAsLongLong(result);
	clang_EvalResult_dispose(result);
	return known;
}

static void allocation(struct scope *scope, CXCursor call, const struct callee *callee,
		       struct site site)
{
	int first = callee->watch >> 4;
	int64_t bytes = 0, count = 1;

	if (!integer_constant(clang_Cursor_getArgument(call, first), &bytes))
		return;
	if ((callee->watch & WATCH_KIND) == WATCH_PRODUCT &&
	    !integer_constant(clang_Cursor_getArgument(call, first + 1), &count))
		return;
	if (bytes <= 0 || count <= 0)
		return;
	bytes = bytes > INT64_MAX / count ? INT64_MAX : bytes * count;
	if (bytes >= ALLOCATION_MIN)
		fact_allocation(site, scope->fn, callee->name, bytes);
}

// A call that stays one unless its size is known to be small. Only what can be a number
// is evaluated: these calls are many.
static void copy_call(struct scope *scope, CXCursor call, const struct callee *callee,
		      struct site site)
{
	CXCursor size = clang_Cursor_getArgument(call, 2);
	const char *name = callee->name;
	int64_t bytes = -1;

	if (scope->parse->world->id == 0 || clang_Cursor_isNull(size))
		return;
	switch (clang_getCursorKind(strip(size))) {
	case CXCursor_IntegerLiteral:
	case CXCursor_UnaryExpr:
	case CXCursor_BinaryOperator:
		if (integer_constant(size, &bytes) && bytes <= COPY_MIN)
			return;
		break;
	default:
		break;
	}
	if (g_str_has_prefix(name, "__builtin_"))
		name += strlen("__builtin_");
	fact_helper(site, scope->fn, name, "call", bytes);
}

static void clock_call(struct scope *scope, const struct callee *callee)
{
	for (struct loop *loop = scope->loop; loop; loop = loop->outer) {
		loop->clock = callee->name;
		loop->clocks++;
	}
}

static int watched_number(CXCursor call, const struct callee *callee, int64_t *value)
{
	return integer_constant(clang_Cursor_getArgument(call, callee->watch >> 4), value);
}

void mark_call(struct scope *scope, CXCursor call, const struct callee *callee, struct site site)
{
	int64_t value;

	switch (callee->watch & WATCH_KIND) {
	case WATCH_SIGNAL:
		if (watched_number(call, callee, &value))
			fact_signal(site, scope->fn, callee->name, value);
		break;
	case WATCH_PROTECTION:
		if (watched_number(call, callee, &value))
			fact_protection(site, scope->fn, callee->name, value);
		break;
	case WATCH_SIZE:
	case WATCH_PRODUCT:
		allocation(scope, call, callee, site);
		break;
	case WATCH_CLOCK:
		clock_call(scope, callee);
		break;
	case WATCH_COPY:
		copy_call(scope, call, callee, site);
		break;
	case WATCH_ALLOCA:
		frame_alloca(scope, call, site);
		break;
	default:
		break;
	}
}

void mark_helper(struct scope *scope, struct site site, const char *name, int64_t bytes)
{
	fact_helper(site, scope->fn, name, NULL, bytes);
}

void mark_callback(struct scope *scope, const struct callee *callee, struct site site)
{
	if (scope->callee)
		fact_callback(site, scope->fn, scope->callee, callee->symbol);
}

static char *function_type(CXType type)
{
	type = clang_getCanonicalType(type);
	if (type.kind == CXType_Pointer)
		type = clang_getCanonicalType(clang_getPointeeType(type));
	if (type.kind != CXType_FunctionProto && type.kind != CXType_FunctionNoProto)
		return NULL;
	return string(clang_getTypeSpelling(type));
}

// The C type that an indirect call goes through finds its candidates better than
// the wasm signature, which many types share.
void mark_dispatch(struct scope *scope, CXCursor callee, struct site site)
{
	char *text = function_type(clang_getCursorType(callee));

	if (text)
		fact_dispatch(site, scope->fn, text);
	g_free(text);
}

void mark_taken(struct scope *scope, CXCursor name, const struct callee *callee, struct site site)
{
	char *text = function_type(clang_getCursorType(name));

	if (text)
		fact_taken(site, scope->fn, callee->symbol, text);
	g_free(text);
}

// Without parentheses, implicit and written casts.
static CXCursor without_casts(CXCursor expression)
{
	if (clang_Cursor_isNull(expression))
		return expression;
	for (;;) {
		expression = strip(expression);
		if (clang_getCursorKind(expression) != CXCursor_CStyleCastExpr)
			return expression;
		CXCursor inner = cast_operand(expression);
		if (clang_Cursor_isNull(inner))
			return expression;
		expression = inner;
	}
}

// *(volatile int *)0, read or written.
static void constant_address(struct scope *scope, CXCursor dereference)
{
	CXCursor operand = strip(first_child(dereference, 0));
	CXCursor inner;
	struct site site;
	int64_t value;

	if (clang_getCursorKind(operand) != CXCursor_CStyleCastExpr)
		return;
	inner = without_casts(operand);
	if (clang_getCursorKind(inner) != CXCursor_IntegerLiteral ||
	    !integer_constant(inner, &value) ||
	    !clang_isVolatileQualifiedType(clang_getCursorType(dereference)))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(dereference));
	if (site.chunk)
		fact_null(site, scope->fn, value);
}

static CXCursor address_of_local(const struct scope *scope, CXCursor expression)
{
	CXCursor name, none = clang_getNullCursor();

	expression = without_casts(expression);
	if (clang_getCursorKind(expression) != CXCursor_UnaryOperator ||
	    clang_getCursorUnaryOperatorKind(expression) != CXUnaryOperator_AddrOf)
		return none;
	name = strip(first_child(expression, 0));
	if (clang_getCursorKind(name) != CXCursor_DeclRefExpr)
		return none;
	name = clang_getCursorReferenced(name);
	return frame_is_local(scope, name) ? name : none;
}

static int is_function_pointer(CXType type)
{
	type = clang_getCanonicalType(type);
	if (type.kind != CXType_Pointer)
		return 0;
	type = clang_getCanonicalType(clang_getPointeeType(type));
	return type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto;
}

// Whether it is written in a file of ours, and not in a macro of a system header.
static int is_own_text(struct scope *scope, CXCursor cursor)
{
	struct site site = { NULL, 0, 0, 0 };
	CXFile file;

	clang_getSpellingLocation(clang_getCursorLocation(cursor), &file, &site.line, &site.col,
				  &site.offset);
	site.chunk = parse_chunk(scope->parse, file);
	return site_is_ours(site);
}

// A number that stands for no function, such as (handler *)1.
static void sentinel(struct scope *scope, CXCursor cast)
{
	CXCursor inner;
	struct site site;
	int64_t value;
	char *text;

	if (!is_function_pointer(clang_getCursorType(cast)))
		return;
	inner = without_casts(cast_operand(cast));
	if (clang_Cursor_isNull(inner) || clang_getCursorKind(inner) != CXCursor_IntegerLiteral ||
	    !integer_constant(inner, &value) || value < 1 || value > SENTINEL_MAX ||
	    !is_own_text(scope, inner))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(cast));
	if (!site.chunk)
		return;
	text = string(clang_getTypeSpelling(clang_getCursorType(cast)));
	fact_sentinel(site, scope->fn, text, value);
	g_free(text);
}

// The low bits of a function's address, asked for or set.
static void tagged(struct scope *scope, CXCursor operation)
{
	CXCursor cast = strip(first_child(operation, 0)), function;
	struct site site;
	int64_t mask;

	if (clang_getCursorKind(cast) != CXCursor_CStyleCastExpr)
		return;
	function = cast_operand(cast);
	if (clang_Cursor_isNull(function) || !is_function_pointer(clang_getCursorType(function)) ||
	    !integer_constant(first_child(operation, 1), &mask) || mask < -TAG_MAX - 1 ||
	    mask > TAG_MAX)
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(operation));
	if (site.chunk)
		fact_tagged(site, scope->fn, mask);
}

static enum CXChildVisitResult find_value(CXCursor cursor, CXCursor parent, CXClientData data)
{
	int64_t value = 1;

	(void)parent;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_IntegerLiteral:
	case CXCursor_CharacterLiteral:
		if (integer_constant(cursor, &value) && !value)
			return CXChildVisit_Continue;
		break;
	case CXCursor_FloatingLiteral:
	case CXCursor_StringLiteral:
	case CXCursor_DeclRefExpr:
		break;
	default:
		return CXChildVisit_Recurse;
	}
	*(int *)data = 1;
	return CXChildVisit_Break;
}

// What is initialised with nothing but zeros takes no place in a module.
void mark_data(struct scope *scope, CXCursor variable, const char *symbol, struct site site)
{
	int64_t size = clang_Type_getSizeOf(clang_getCursorType(variable));
	CXCursor value;
	int found = 0;

	if (size < DATA_MIN)
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	if (clang_Cursor_isNull(value))
		return;
	if (find_value(value, variable, &found) == CXChildVisit_Recurse)
		clang_visitChildren(value, find_value, &found);
	if (found)
		fact_data(site, scope->fn, symbol, size);
}

static int is_product(CXCursor expression)
{
	expression = strip(expression);
	return clang_getCursorKind(expression) == CXCursor_BinaryOperator &&
	       clang_getCursorBinaryOperatorKind(expression) == CXBinaryOperator_Mul;
}

// a * b + c, which a machine with a fused multiply-add rounds once.
static void fused(struct scope *scope, CXCursor cursor)
{
	CXType type = clang_getCanonicalType(clang_getCursorType(cursor));
	struct site site;

	if (type.kind != CXType_Float && type.kind != CXType_Double)
		return;
	if (!is_product(first_child(cursor, 1)) &&
	    (clang_getCursorKind(cursor) == CXCursor_CompoundAssignOperator ||
	     !is_product(first_child(cursor, 0))))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	if (site.chunk)
		fact_fused(site, scope->fn);
}

static int is_sum_or_product(CXCursor expression)
{
	enum CXBinaryOperatorKind kind;

	expression = strip(expression);
	if (clang_getCursorKind(expression) != CXCursor_BinaryOperator)
		return 0;
	kind = clang_getCursorBinaryOperatorKind(expression);
	return kind == CXBinaryOperator_Mul || kind == CXBinaryOperator_Add ||
	       kind == CXBinaryOperator_Shl;
}

// A long that is computed, there or where its variable begins.
static int is_computed_long(CXCursor expression)
{
	enum CXTypeKind type;
	CXCursor value;

	expression = strip(expression);
	type = clang_getCanonicalType(clang_getCursorType(expression)).kind;
	if (type != CXType_Long && type != CXType_ULong)
		return 0;
	if (clang_getCursorKind(expression) != CXCursor_DeclRefExpr)
		return is_sum_or_product(expression);
	value = clang_getCursorReferenced(expression);
	if (clang_getCursorKind(value) != CXCursor_VarDecl)
		return 0;
	value = clang_Cursor_getVarDeclInitializer(value);
	return !clang_Cursor_isNull(value) && is_sum_or_product(value);
}

// A sum or a product in 32 bits that is compared with a constant.
static void computed_bound(struct scope *scope, CXCursor cursor)
{
	CXCursor left = first_child(cursor, 0), right = first_child(cursor, 1);
	int64_t bound;
	struct site site;

	if (scope->parse->world->id == 0 || (!is_computed_long(left) && !is_computed_long(right)) ||
	    (!integer_constant(left, &bound) && !integer_constant(right, &bound)))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	if (site.chunk)
		fact_computed_bound(site, scope->fn);
}

static void comparison(struct scope *scope, CXCursor cursor, enum CXBinaryOperatorKind kind)
{
	CXCursor local;
	struct site site;
	char *name;

	if (kind != CXBinaryOperator_LT && kind != CXBinaryOperator_GT &&
	    kind != CXBinaryOperator_LE && kind != CXBinaryOperator_GE &&
	    kind != CXBinaryOperator_Sub)
		return;
	if (kind != CXBinaryOperator_Sub)
		computed_bound(scope, cursor);
	local = address_of_local(scope, first_child(cursor, 0));
	if (clang_Cursor_isNull(local))
		local = address_of_local(scope, first_child(cursor, 1));
	if (clang_Cursor_isNull(local))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(cursor));
	if (!site.chunk)
		return;
	name = string(clang_getCursorSpelling(local));
	fact_local_compare(site, scope->fn, name);
	g_free(name);
}

static void jump_buffer(struct scope *scope, CXCursor cast)
{
	CXCursor inner = cast_operand(cast);
	struct site site;
	CXType type;
	char *name;

	if (clang_Cursor_isNull(inner))
		return;
	type = clang_getCanonicalType(clang_getCursorType(without_casts(inner)));
	if (type.kind != CXType_ConstantArray)
		return;
	type = clang_getCanonicalType(clang_getArrayElementType(type));
	if (type.kind != CXType_Record)
		return;
	name = string(clang_getTypeSpelling(type));
	site = parse_site(scope->parse, clang_getCursorLocation(cast));
	if (site.chunk && strstr(name, "jmp_buf") &&
	    clang_getPointeeType(clang_getCursorType(cast)).kind != CXType_Void)
		fact_jmp_buf(site, scope->fn);
	g_free(name);
}

static void operation(struct scope *scope, CXCursor cursor)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(cursor);

	comparison(scope, cursor, kind);
	if (kind == CXBinaryOperator_Add || kind == CXBinaryOperator_Sub ||
	    kind == CXBinaryOperator_AddAssign || kind == CXBinaryOperator_SubAssign)
		fused(scope, cursor);
	else if (kind == CXBinaryOperator_And || kind == CXBinaryOperator_Or)
		tagged(scope, cursor);
}

void mark_expression(struct scope *scope, CXCursor cursor, enum CXCursorKind kind)
{
	if (kind == CXCursor_CStyleCastExpr)
		sentinel(scope, cursor);
	if (!scope->fn)
		return;
	if (kind == CXCursor_BinaryOperator || kind == CXCursor_CompoundAssignOperator)
		operation(scope, cursor);
	else if (kind == CXCursor_CStyleCastExpr)
		jump_buffer(scope, cursor);
	else if (kind == CXCursor_UnaryOperator &&
		 clang_getCursorUnaryOperatorKind(cursor) == CXUnaryOperator_Deref)
		constant_address(scope, cursor);
}

// A loop that changes nothing and calls nothing but a clock waits for someone else.
void mark_loop(struct scope *scope, CXCursor cursor, const struct loop *loop, int endless,
	       struct site site)
{
	int others = loop->calls - loop->clocks;

	if (others || (clang_getCursorKind(cursor) == CXCursor_ForStmt && !endless))
		return;
	if (loop->clocks)
		fact_poll(site, scope->fn, "clock", loop->clock);
	else if (loop->watched && !loop->writes && (!endless || loop->exits))
		fact_poll(site, scope->fn, "volatile", loop->watched);
}
