// Constructs that are told by their arguments or operands, one row each: functions
// handed to a call, the type an indirect call goes through, handled signals, memory
// protections, large allocations, files opened to be written, reads of the standard input, accesses
// through a constant address, comparisons of the addresses of locals, a jmp_buf read as memory,
// loops that only poll, sums of a floating product, large initialised variables, numbers that stand
// for a function pointer, tags in one.
//
// Evaluating and printing cost, so a callee's name or the shape of an expression
// decides first.

#include "collector.h"

#include <stdlib.h>
#include <string.h>

#define DATA_MIN 65536 // initialised bytes that are worth a row

// What a callee's arguments are looked at for. Bits 4 up: the argument.
enum {
	WATCH_SIGNAL,
	WATCH_PROTECTION,
	WATCH_SIZE,
	WATCH_PRODUCT,
	WATCH_CLOCK,
	WATCH_COPY,
	WATCH_MODE,
	WATCH_STDIN,
	WATCH_KIND = 15
};
#define AT(argument) ((argument) << 4)

struct watch {
	const char *name;
	int watch;
};

// By name.
static const struct watch watched[] = {
	{ "__builtin_ia32_pause", WATCH_CLOCK },
	{ "__builtin_ia32_rdtsc", WATCH_CLOCK },
	{ "__builtin_malloc", WATCH_SIZE },
	{ "__builtin_memcpy", WATCH_COPY },
	{ "__builtin_memmove", WATCH_COPY },
	{ "__builtin_memset", WATCH_COPY },
	{ "__getdelim", WATCH_STDIN | AT(3) },
	{ "__rdtsc", WATCH_CLOCK },
	{ "__sysv_signal", WATCH_SIGNAL },
	{ "_mm_pause", WATCH_CLOCK },
	{ "aligned_alloc", WATCH_SIZE | AT(1) },
	{ "bsd_signal", WATCH_SIGNAL },
	{ "calloc", WATCH_PRODUCT },
	{ "clock", WATCH_CLOCK },
	{ "clock_gettime", WATCH_CLOCK },
	{ "fgetc", WATCH_STDIN },
	{ "fgets", WATCH_STDIN | AT(2) },
	{ "fgets_unlocked", WATCH_STDIN | AT(2) },
	{ "fopen", WATCH_MODE | AT(1) },
	{ "fopen64", WATCH_MODE | AT(1) },
	{ "fread", WATCH_STDIN | AT(3) },
	{ "freopen", WATCH_MODE | AT(1) },
	{ "freopen64", WATCH_MODE | AT(1) },
	{ "fscanf", WATCH_STDIN },
	{ "getc", WATCH_STDIN },
	{ "getc_unlocked", WATCH_STDIN },
	{ "getdelim", WATCH_STDIN | AT(3) },
	{ "getline", WATCH_STDIN | AT(2) },
	{ "gettimeofday", WATCH_CLOCK },
	{ "malloc", WATCH_SIZE },
	{ "memalign", WATCH_SIZE | AT(1) },
	{ "memcpy", WATCH_COPY },
	{ "memmove", WATCH_COPY },
	{ "memset", WATCH_COPY },
	{ "mmap", WATCH_PROTECTION | AT(2) },
	{ "mmap64", WATCH_PROTECTION | AT(2) },
	{ "mprotect", WATCH_PROTECTION | AT(2) },
	{ "pkey_mprotect", WATCH_PROTECTION | AT(2) },
	{ "posix_memalign", WATCH_SIZE | AT(2) },
	{ "pthread_yield", WATCH_CLOCK },
	{ "read", WATCH_STDIN },
	{ "realloc", WATCH_SIZE | AT(1) },
	{ "reallocarray", WATCH_PRODUCT | AT(1) },
	{ "sched_yield", WATCH_CLOCK },
	{ "sigaction", WATCH_SIGNAL },
	{ "signal", WATCH_SIGNAL },
	{ "sigset", WATCH_SIGNAL },
	{ "thrd_yield", WATCH_CLOCK },
	{ "time", WATCH_CLOCK },
	{ "timespec_get", WATCH_CLOCK },
	{ "valloc", WATCH_SIZE },
};

static int by_name(const void *name, const void *of)
{
	return strcmp(name, ((const struct watch *)of)->name);
}

static int watched_number(CXCursor call, int watch, int64_t *value)
{
	return integer_constant(clang_Cursor_getArgument(call, watch >> 4), value);
}

static void allocation(struct scope *scope, CXCursor call, int watch)
{
	int64_t bytes = 0, count = 1;

	if (!watched_number(call, watch, &bytes) ||
	    ((watch & WATCH_KIND) == WATCH_PRODUCT &&
	     !watched_number(call, watch + AT(1), &count)) ||
	    bytes <= 0 || count <= 0)
		return;
	bytes = bytes > INT64_MAX / count ? INT64_MAX : bytes * count;
	fact_allocation(scope->call->site, scope->fn, scope->call->known->name, bytes);
}

// A call that stays one unless its size is known to be small. Only what can be a number
// is evaluated: these calls are many.
static void copy_call(struct scope *scope, CXCursor call)
{
	CXCursor size = clang_Cursor_getArgument(call, 2);
	const char *name = scope->call->known->name;
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
	fact_helper(scope->call->site, scope->fn, name, "call", bytes);
}

static void clock_call(struct scope *scope)
{
	for (struct loop *loop = scope->loop; loop; loop = loop->outer) {
		loop->clock = scope->call->known->name;
		loop->clocks++;
	}
}

// A file that is opened to be written, as a mode that is written out says.
static void opened(struct scope *scope, CXCursor call, int watch)
{
	CXCursor mode = strip(clang_Cursor_getArgument(call, watch >> 4));
	g_autofree char *text = NULL;

	if (!is_kind(mode, CXCursor_StringLiteral))
		return;
	text = cursor_name(mode);
	if (strpbrk(text, "wa+"))
		fact_writes(scope->call->site, scope->fn, scope->call->known->name, text);
}

// A read of the standard input: of stdin, or of descriptor 0.
static void reads(struct scope *scope, CXCursor call, int watch)
{
	CXCursor from = strip(clang_Cursor_getArgument(call, watch >> 4));
	int64_t descriptor = -1;
	g_autofree char *name = NULL;

	if (is_kind(from, CXCursor_DeclRefExpr))
		name = cursor_name(from);
	if (name ? strcmp(name, "stdin") == 0
		 : is_kind(from, CXCursor_IntegerLiteral) && integer_constant(from, &descriptor) &&
			    descriptor == 0)
		fact_reads_stdin(scope->call->site, scope->fn, scope->call->known->name);
}

static void take_call(struct scope *scope, CXCursor call)
{
	const char *name = scope->call->known ? scope->call->known->name : "";
	const struct watch *found = bsearch(name, watched, G_N_ELEMENTS(watched), sizeof *watched,
					    by_name);
	int64_t value;

	if (!found)
		return;
	switch (found->watch & WATCH_KIND) {
	case WATCH_SIGNAL:
		if (watched_number(call, found->watch, &value))
			fact_signal(scope->call->site, scope->fn, name, value);
		break;
	case WATCH_PROTECTION:
		if (watched_number(call, found->watch, &value))
			fact_protection(scope->call->site, scope->fn, name, value);
		break;
	case WATCH_SIZE:
	case WATCH_PRODUCT:
		allocation(scope, call, found->watch);
		break;
	case WATCH_CLOCK:
		clock_call(scope);
		break;
	case WATCH_COPY:
		copy_call(scope, call);
		break;
	case WATCH_MODE:
		opened(scope, call, found->watch);
		break;
	case WATCH_STDIN:
		reads(scope, call, found->watch);
		break;
	default:
		assert(!"a kind of watch");
	}
}

// *(volatile int *)0, read or written.
static void constant_address(struct scope *scope, CXCursor dereference)
{
	CXCursor operand = strip(first_child(dereference, 0));
	CXCursor inner = strip_casts(operand);
	int64_t value;

	if (is_kind(operand, CXCursor_CStyleCastExpr) && is_kind(inner, CXCursor_IntegerLiteral) &&
	    integer_constant(inner, &value) &&
	    clang_isVolatileQualifiedType(clang_getCursorType(dereference)))
		fact_null(site_at(scope, dereference), scope->fn, value);
}

static CXCursor address_of_local(const struct scope *scope, CXCursor expression)
{
	CXCursor name, none = clang_getNullCursor();

	expression = strip_casts(expression);
	if (!is_unary(expression, CXUnaryOperator_AddrOf))
		return none;
	name = strip(first_child(expression, 0));
	if (!is_kind(name, CXCursor_DeclRefExpr))
		return none;
	name = clang_getCursorReferenced(name);
	return frame_is_local(scope, name) ? name : none;
}

static int is_function_pointer(CXType type)
{
	type = clang_getCanonicalType(type);
	return type.kind == CXType_Pointer && function_type(type).kind != CXType_Invalid;
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
	int64_t value;
	g_autofree char *text = NULL;

	if (!is_function_pointer(clang_getCursorType(cast)))
		return;
	inner = strip_casts(cast_operand(cast));
	if (!is_kind(inner, CXCursor_IntegerLiteral) || !integer_constant(inner, &value) ||
	    !value || !is_own_text(scope, inner))
		return;
	text = type_name(clang_getCursorType(cast));
	fact_sentinel(site_at(scope, cast), scope->fn, text, value);
}

// The low bits of a function's address, asked for or set.
static void tagged(struct scope *scope, CXCursor operation)
{
	CXCursor cast = strip(first_child(operation, 0));
	int64_t mask;

	if (is_kind(cast, CXCursor_CStyleCastExpr) &&
	    is_function_pointer(clang_getCursorType(cast_operand(cast))) &&
	    integer_constant(first_child(operation, 1), &mask))
		fact_tagged(site_at(scope, operation), scope->fn, mask);
}

static enum CXChildVisitResult find_value(CXCursor cursor, CXCursor parent, CXClientData data)
{
	int64_t value = 1;

	(void)parent, (void)data;
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
	return CXChildVisit_Break;
}

// What is initialised with nothing but zeros takes no place in a module.
static void take_variable(struct scope *scope, CXCursor variable)
{
	int64_t size = clang_Type_getSizeOf(clang_getCursorType(variable));
	g_autofree char *symbol = NULL;
	enum CXChildVisitResult found;
	CXCursor value;

	if (size < DATA_MIN || is_automatic(scope, variable))
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	found = find_value(value, variable, NULL);
	if (found == CXChildVisit_Continue ||
	    (found == CXChildVisit_Recurse && !clang_visitChildren(value, find_value, NULL)))
		return;
	symbol = symbol_of(scope->parse, variable);
	fact_data(site_at(scope, variable), scope->fn, symbol, size);
}

static int is_product(CXCursor expression)
{
	return is_binary(strip(expression), CXBinaryOperator_Mul);
}

// a * b + c, which a machine with a fused multiply-add rounds once.
static void fused(struct scope *scope, CXCursor cursor)
{
	CXType type = type_of(cursor);

	if ((type.kind == CXType_Float || type.kind == CXType_Double) &&
	    (is_product(first_child(cursor, 1)) ||
	     (is_kind(cursor, CXCursor_BinaryOperator) && is_product(first_child(cursor, 0)))))
		fact_fused(site_at(scope, cursor), scope->fn);
}

static int is_sum_or_product(CXCursor expression)
{
	expression = strip(expression);
	return is_binary(expression, CXBinaryOperator_Mul) ||
	       is_binary(expression, CXBinaryOperator_Add) ||
	       is_binary(expression, CXBinaryOperator_Shl);
}

// A long that is computed, there or where its variable begins.
static int is_computed_long(CXCursor expression)
{
	CXCursor value;

	expression = strip(expression);
	if (!type_is_long(type_of(expression)))
		return 0;
	if (!is_kind(expression, CXCursor_DeclRefExpr))
		return is_sum_or_product(expression);
	value = clang_getCursorReferenced(expression);
	return is_kind(value, CXCursor_VarDecl) &&
	       is_sum_or_product(clang_Cursor_getVarDeclInitializer(value));
}

// A sum or a product in 32 bits that is compared with a constant.
static void computed_bound(struct scope *scope, CXCursor cursor)
{
	CXCursor left = first_child(cursor, 0), right = first_child(cursor, 1);
	int64_t bound;

	if (scope->parse->world->id && (is_computed_long(left) || is_computed_long(right)) &&
	    (integer_constant(left, &bound) || integer_constant(right, &bound)))
		fact_computed_bound(site_at(scope, cursor), scope->fn);
}

static void comparison(struct scope *scope, CXCursor cursor, enum CXBinaryOperatorKind kind)
{
	g_autofree char *name = NULL;
	CXCursor local;

	if (!is_relation(kind) && kind != CXBinaryOperator_Sub)
		return;
	if (kind != CXBinaryOperator_Sub)
		computed_bound(scope, cursor);
	local = address_of_local(scope, first_child(cursor, 0));
	if (clang_Cursor_isNull(local))
		local = address_of_local(scope, first_child(cursor, 1));
	if (clang_Cursor_isNull(local))
		return;
	name = cursor_name(local);
	fact_local_compare(site_at(scope, cursor), scope->fn, name);
}

static void jump_buffer(struct scope *scope, CXCursor cast)
{
	CXType type = type_of(strip_casts(cast_operand(cast)));
	g_autofree char *name = NULL;

	if (type.kind != CXType_ConstantArray)
		return;
	type = clang_getCanonicalType(clang_getArrayElementType(type));
	if (type.kind != CXType_Record)
		return;
	name = type_name(type);
	if (strstr(name, "jmp_buf") &&
	    clang_getPointeeType(clang_getCursorType(cast)).kind != CXType_Void)
		fact_jmp_buf(site_at(scope, cast), scope->fn);
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

static void enter(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	switch (kind) {
	case CXCursor_CallExpr:
		take_call(scope, cursor);
		break;
	case CXCursor_VarDecl:
		take_variable(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		sentinel(scope, cursor);
		if (scope->fn)
			jump_buffer(scope, cursor);
		break;
	case CXCursor_UnaryOperator:
		if (scope->fn && is_unary(cursor, CXUnaryOperator_Deref))
			constant_address(scope, cursor);
		break;
	default:
		if (scope->fn)
			operation(scope, cursor);
	}
}

// A loop that changes nothing and calls nothing but a clock waits for someone else.
static void leave(struct scope *scope, CXCursor cursor)
{
	const struct loop *loop = scope->loop;

	if (is_kind(cursor, CXCursor_CallExpr) || loop->calls > loop->clocks ||
	    (is_kind(cursor, CXCursor_ForStmt) && !loop->endless))
		return;
	if (loop->clocks)
		fact_poll(site_at(scope, cursor), scope->fn, "clock", loop->clock);
	else if (loop->watched && !loop->writes && (!loop->endless || loop->exits))
		fact_poll(site_at(scope, cursor), scope->fn, "volatile", loop->watched);
}

const struct collector collector_mark = {
	.kinds = { CXCursor_CallExpr, CXCursor_VarDecl, CXCursor_CStyleCastExpr,
		   CXCursor_UnaryOperator, CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator,
		   CXCursor_ForStmt, CXCursor_WhileStmt, CXCursor_DoStmt },
	.enter = enter,
	.leave = leave,
};
