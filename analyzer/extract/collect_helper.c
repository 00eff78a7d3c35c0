// Functions that code is compiled to calls of, though the source names none.
//
// Comes in: an operator, a conversion, an initialiser, an argument, a result. Goes out: a
// mark 'helper' in a wasm world, with the function that clang 19 calls there: memcpy and
// memset for what is too large for a few stores, and compiler-rt's for arithmetic that
// wasm has no instructions for (long double, __int128, complex products). How it was
// found out: each form was compiled for wasm32 at -O0 and -O2, with and without
// -mbulk-memory, and the calls were read in the assembly. Loops that the optimiser makes
// one of memset or memcpy are not foreseen.

#include "collector.h"

#include <string.h>

// Up to COPY_MIN bytes are stores at any level of optimisation: four of eight bytes with
// -Os, eight without (MaxStoresPerMemcpy in llvm's TargetLowering). The rules judge.

static int is_int128(CXType type)
{
	return type.kind == CXType_Int128 || type.kind == CXType_UInt128;
}

static int is_beyond(CXType type)
{
	return type.kind == CXType_LongDouble || type.kind == CXType_Complex || is_int128(type);
}

static void helper(struct scope *scope, CXCursor cursor, const char *name, long long bytes)
{
	fact_helper(site_at(scope, cursor), scope->fn, name, NULL, bytes);
}

static long long copied_bytes(CXType type)
{
	long long size = type.kind == CXType_Record ? clang_Type_getSizeOf(type) : 0;

	return size > COPY_MIN ? size : 0;
}

// Whether an expression is a call, whose result is written in place.
static int is_call(CXCursor expression)
{
	return is_kind(strip(expression), CXCursor_CallExpr);
}

// Few units have a type that wasm has no instructions for: their operators are looked at.
struct seen {
	int beyond;
};

static void note_type(struct scope *scope, CXType type)
{
	((struct seen *)scope->own)->beyond |= is_beyond(type);
}

static int is_seen(const struct scope *scope)
{
	return ((const struct seen *)scope->own)->beyond;
}

// Operators.

struct operation {
	enum CXBinaryOperatorKind plain, compound;
	const char *quad, *int128, *unsigned128, *complex;
};

static const struct operation operations[] = {
	{ CXBinaryOperator_Add, CXBinaryOperator_AddAssign, "__addtf3", NULL, NULL, NULL },
	{ CXBinaryOperator_Sub, CXBinaryOperator_SubAssign, "__subtf3", NULL, NULL, NULL },
	{ CXBinaryOperator_Mul, CXBinaryOperator_MulAssign, "__multf3", "__multi3", "__multi3",
	  "__mul" },
	{ CXBinaryOperator_Div, CXBinaryOperator_DivAssign, "__divtf3", "__divti3", "__udivti3",
	  "__div" },
	{ CXBinaryOperator_Rem, CXBinaryOperator_RemAssign, NULL, "__modti3", "__umodti3", NULL },
	{ CXBinaryOperator_Shl, CXBinaryOperator_ShlAssign, NULL, "__ashlti3", "__ashlti3", NULL },
	{ CXBinaryOperator_Shr, CXBinaryOperator_ShrAssign, NULL, "__ashrti3", "__lshrti3", NULL },
	{ CXBinaryOperator_LT, CXBinaryOperator_Invalid, "__lttf2", NULL, NULL, NULL },
	{ CXBinaryOperator_GT, CXBinaryOperator_Invalid, "__gttf2", NULL, NULL, NULL },
	{ CXBinaryOperator_LE, CXBinaryOperator_Invalid, "__letf2", NULL, NULL, NULL },
	{ CXBinaryOperator_GE, CXBinaryOperator_Invalid, "__getf2", NULL, NULL, NULL },
	{ CXBinaryOperator_EQ, CXBinaryOperator_Invalid, "__eqtf2", NULL, NULL, NULL },
	{ CXBinaryOperator_NE, CXBinaryOperator_Invalid, "__netf2", NULL, NULL, NULL },
};

static const struct operation *operation_of(enum CXBinaryOperatorKind kind)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(operations); i++)
		if (operations[i].plain == kind || operations[i].compound == kind)
			return &operations[i];
	return NULL;
}

static void complex_helper(struct scope *scope, CXCursor cursor, const char *start, CXType type)
{
	CXType element = clang_getCanonicalType(clang_getElementType(type));
	const char *end = element.kind == CXType_Float	      ? "sc3"
			  : element.kind == CXType_LongDouble ? "tc3"
							      : "dc3";
	g_autofree char *name = g_strconcat(start, end, NULL);

	helper(scope, cursor, name, 0);
}

static void arithmetic(struct scope *scope, CXCursor cursor, const struct operation *operation)
{
	int is_shift = operation->plain == CXBinaryOperator_Shl ||
		       operation->plain == CXBinaryOperator_Shr;
	int compares = operation->compound == CXBinaryOperator_Invalid;
	CXType type = compares ? type_of(first_child(cursor, 0)) : type_of(cursor);
	const char *name = type.kind == CXType_LongDouble ? operation->quad
			   : type.kind == CXType_Int128	  ? operation->int128
			   : type.kind == CXType_UInt128  ? operation->unsigned128
							  : NULL;

	if (type.kind == CXType_Complex && operation->complex)
		complex_helper(scope, cursor, operation->complex, type);
	// A shift by a constant is a few instructions.
	if (name && is_shift && is_kind(strip(first_child(cursor, 1)), CXCursor_IntegerLiteral))
		name = NULL;
	if (name)
		helper(scope, cursor, name, 0);
}

static void take_operator(struct scope *scope, CXCursor cursor)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(cursor);
	const struct operation *operation;
	long long bytes;

	if (kind == CXBinaryOperator_Assign) {
		bytes = copied_bytes(type_of(cursor));
		if (bytes && !is_call(first_child(cursor, 1)))
			helper(scope, cursor, "memcpy", bytes);
	} else if (is_seen(scope)) {
		operation = operation_of(kind);
		if (operation)
			arithmetic(scope, cursor, operation);
	}
}

// Conversions.

// The letters that compiler-rt's names have for a type: s, d, t and f or i; NULL for
// another. Below 32 bits an integer is an int.
static const char *mode_of(CXType type)
{
	switch (type.kind) {
	case CXType_Float:
		return "sf";
	case CXType_Double:
		return "df";
	case CXType_LongDouble:
		return "tf";
	default:
		break;
	}
	if (!type_is_integer(type))
		return NULL;
	switch (clang_Type_getSizeOf(type)) {
	case 16:
		return "ti";
	case 8:
		return "di";
	default:
		return "si";
	}
}

// Returns the name, or NULL when wasm has instructions for it. g_free() it.
static char *conversion_helper(CXType from, CXType to)
{
	const char *a = mode_of(from), *b = mode_of(to);
	int is_plain = (type_is_unsigned(from) || type_is_unsigned(to));

	if (!a || !b || from.kind == to.kind)
		return NULL;
	if (from.kind != CXType_LongDouble && to.kind != CXType_LongDouble && !is_int128(from) &&
	    !is_int128(to))
		return NULL;
	if (a[1] == 'f' && b[1] == 'f')
		return g_strdup_printf("__%s%s%s2", *b == 't' ? "extend" : "trunc", a, b);
	if (a[1] == 'f')
		return g_strdup_printf(
			"__fix%s%s%s",
			type_is_unsigned(to) && clang_Type_getSizeOf(to) >= 4 ? "uns" : "", a, b);
	if (b[1] == 'f')
		return g_strdup_printf(
			"__float%s%s%s",
			is_plain && type_is_unsigned(from) && clang_Type_getSizeOf(from) >= 4 ? "un"
											      : "",
			a, b);
	return NULL;
}

static void convert(struct scope *scope, CXCursor from, CXCursor to)
{
	g_autofree char *name = NULL;

	if (is_written_number(strip(from)))
		return;
	name = conversion_helper(type_of(from), type_of(to));
	if (name)
		helper(scope, to, name, 0);
}

static void inside(struct scope *scope, CXCursor from)
{
	if (scope->fn && scope->parse->world->id && is_seen(scope))
		convert(scope, from, scope->parent);
}

static void take_cast(struct scope *scope, CXCursor cast)
{
	CXCursor inner;

	note_type(scope, type_of(cast));
	if (!is_seen(scope))
		return;
	inner = cast_operand(cast);
	if (!clang_Cursor_isNull(inner))
		convert(scope, inner, cast);
}

// Objects.

static void take_variable(struct scope *scope, CXCursor variable)
{
	CXType type = type_of(variable);
	CXCursor value;
	long long bytes;
	enum CXCursorKind kind;

	if (type.kind != CXType_Record && type.kind != CXType_ConstantArray)
		return;
	bytes = clang_Type_getSizeOf(type);
	if (bytes <= COPY_MIN || !is_automatic(scope, variable))
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	if (clang_Cursor_isNull(value) || is_call(value))
		return;
	kind = clang_getCursorKind(strip(value));
	if (kind != CXCursor_InitListExpr && kind != CXCursor_StringLiteral) {
		helper(scope, variable, "memcpy", bytes);
		return;
	}
	// Mostly zeroes are set, and the rest stored; else all is copied from a constant.
	helper(scope, variable,
	       kind == CXCursor_InitListExpr && clang_Cursor_isNull(first_child(strip(value), 1))
		       ? "memset"
		       : "memcpy",
	       bytes);
}

static void take_result(struct scope *scope, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);
	long long bytes = copied_bytes(type_of(value));

	if (bytes && !is_call(value))
		helper(scope, statement, "memcpy", bytes);
}

static void take_arguments(struct scope *scope, CXCursor call)
{
	int n = clang_Cursor_getNumArguments(call);

	for (int i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);
		long long bytes = copied_bytes(type_of(argument));

		if (bytes)
			helper(scope, argument, "memcpy", bytes);
	}
}

static void note_declared(struct scope *scope, CXCursor declaration)
{
	CXType type = type_of(declaration);

	note_type(scope, type.kind == CXType_Pointer ? pointee_of(type) : innermost_type(type));
}

static void enter(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (kind == CXCursor_VarDecl || kind == CXCursor_ParmDecl)
		note_declared(scope, cursor);
	if (!scope->fn || !scope->parse->world->id)
		return;
	switch (kind) {
	case CXCursor_VarDecl:
		take_variable(scope, cursor);
		break;
	case CXCursor_BinaryOperator:
	case CXCursor_CompoundAssignOperator:
		take_operator(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		take_cast(scope, cursor);
		break;
	case CXCursor_ReturnStmt:
		take_result(scope, cursor);
		break;
	case CXCursor_CallExpr:
		take_arguments(scope, cursor);
		break;
	default:
		break;
	}
}

const struct collector collector_helper = {
	.kinds = { CXCursor_VarDecl, CXCursor_ParmDecl, CXCursor_BinaryOperator,
		   CXCursor_CompoundAssignOperator, CXCursor_CStyleCastExpr, CXCursor_ReturnStmt,
		   CXCursor_CallExpr },
	.enter = enter,
	.around = CXCursor_UnexposedExpr,
	.inside = inside,
	.of_unit = sizeof(struct seen),
};
