// The largest and smallest long, masks of ones and single high bits where 64-bit values meet them,
// in a world whose long has 32.
//
// Comes in: a constant of type long that is converted implicitly to 64 bits, an 'and' or a shift.
// Goes out: a row of t_shape with what the value is there for: a limit, something that it is
// compared with, a mask, a value that is kept. '~0UL' is 64 ones on the host and 32 here. Numbers
// that are written out, 0xffffffffUL, are the same in both and give none.

#include "collector.h"

#include <assert.h>
#include <string.h>

#define TEXT_MAX 60 // bytes of an expression, as a finding shows it

// What a value is there for.

#define SEARCHES_MAX 256 // of a function: each costs as much as its walk

// Of a function.
struct extremes {
	unsigned searches;
};

// What an expression is an operand of, without parentheses and implicit casts. Such constants are
// rare, so that the body may be looked through, but not without end; null cursor then.
static CXCursor parent_of(const struct scope *scope, CXCursor expression)
{
	struct extremes *own = scope->own;

	assert(scope->fn);
	do
		expression = own->searches++ < SEARCHES_MAX ? parent_in(scope->function, expression)
							    : clang_getNullCursor();
	while (is_kind(expression, CXCursor_UnexposedExpr) ||
	       is_kind(expression, CXCursor_ParenExpr));
	return expression;
}

static const char *use_of_operator(enum CXBinaryOperatorKind kind)
{
	switch (kind) {
	case CXBinaryOperator_LT:
	case CXBinaryOperator_GT:
	case CXBinaryOperator_LE:
	case CXBinaryOperator_GE:
		return "limit";
	case CXBinaryOperator_EQ:
	case CXBinaryOperator_NE:
		return "equal";
	case CXBinaryOperator_And:
	case CXBinaryOperator_AndAssign:
		return "mask";
	case CXBinaryOperator_Or:
	case CXBinaryOperator_Xor:
	case CXBinaryOperator_OrAssign:
	case CXBinaryOperator_XorAssign:
		return "bits";
	case CXBinaryOperator_Assign:
		return "store";
	default:
		return "sum";
	}
}

// Whether it is what a variable starts with as a whole, and no element of that.
static int is_initialiser(CXCursor variable, CXCursor conversion)
{
	return is_kind(variable, CXCursor_VarDecl) &&
	       is_same_expression(clang_Cursor_getVarDeclInitializer(variable), conversion);
}

static const char *use_of(const struct scope *scope, CXCursor conversion)
{
	CXCursor parent, outer;

	if (!scope->fn)
		return is_initialiser(scope->variable, conversion) ? "store" : "element";
	parent = parent_of(scope, conversion);
	switch (clang_getCursorKind(parent)) {
	case CXCursor_BinaryOperator:
	case CXCursor_CompoundAssignOperator:
		return use_of_operator(clang_getCursorBinaryOperatorKind(parent));
	case CXCursor_VarDecl:
		return "store";
	case CXCursor_InitListExpr:
		return "element";
	case CXCursor_ReturnStmt:
		return "return";
	case CXCursor_CallExpr:
		// (size_t)read_number(in, SIZE_MAX)
		outer = parent_of(scope, parent);
		return is_kind(outer, CXCursor_CStyleCastExpr) && type_is_long(type_of(outer))
			       ? "limit"
			       : "argument";
	case CXCursor_ConditionalOperator:
		return "arm";
	default:
		return "other";
	}
}

// Extremes.

static enum CXChildVisitResult find_sign(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return is_unary(cursor, CXUnaryOperator_Minus) || is_unary(cursor, CXUnaryOperator_Not)
		       ? CXChildVisit_Break
		       : CXChildVisit_Recurse;
}

static enum CXChildVisitResult find_number(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (!is_kind(cursor, CXCursor_IntegerLiteral))
		return CXChildVisit_Recurse;
	*(CXCursor *)data = cursor;
	return CXChildVisit_Break;
}

// Whether a number is as wide as its type: made with a sign or a ~, or by a header that is not
// ours, as LONG_MAX is. What the project writes out, 0xffffffffUL, is not.
static int scales(struct scope *scope, CXCursor expression)
{
	CXCursor number = expression;
	struct site site = { NULL, 0, 0, 0 };
	CXFile file;

	if (find_sign(expression, expression, NULL) == CXChildVisit_Break ||
	    clang_visitChildren(expression, find_sign, NULL))
		return 1;
	if (!is_kind(expression, CXCursor_IntegerLiteral) &&
	    !clang_visitChildren(expression, find_number, &number))
		return 0;
	clang_getSpellingLocation(clang_getCursorLocation(number), &file, &site.line, &site.col,
				  &site.offset);
	if (!file)
		return 1;
	site.chunk = parse_chunk(scope->parse, file);
	return !site_is_ours(site);
}

// Ones, with some zeros below them; or the ends of a long.
static int is_extreme(CXType type, int64_t value)
{
	if (type_is_unsigned(type))
		return value >= 0xffff0000 && value <= UINT32_MAX;
	return value == INT32_MAX || value == INT32_MIN || value == -INT32_MAX;
}

// SIZE_MAX is an unsigned int in musl's <stdint.h>.
static int is_size_limit(const struct scope *scope, CXCursor expression)
{
	const char *macro = macro_at(scope->parse, site_at(scope, expression));

	return macro && (strcmp(macro, "SIZE_MAX") == 0 || strcmp(macro, "UINTPTR_MAX") == 0 ||
			 strcmp(macro, "PTRDIFF_MAX") == 0 || strcmp(macro, "PTRDIFF_MIN") == 0 ||
			 strcmp(macro, "INTPTR_MAX") == 0 || strcmp(macro, "INTPTR_MIN") == 0 ||
			 strcmp(macro, "SSIZE_MAX") == 0);
}

static void write_extreme(struct scope *scope, CXCursor expression, CXCursor conversion,
			  int64_t value)
{
	const char *use = use_of(scope, conversion);
	const char *macro = macro_at(scope->parse, site_at(scope, expression));
	g_autofree char *type = type_name(clang_getCursorType(conversion));
	g_autofree char *text = macro ? g_strdup(macro)
				      : expression_text(scope->parse, expression, TEXT_MAX);

	fact_extreme(site_at(scope, expression), scope->fn, text, type, use, value);
}

// A constant, or '~size', below an implicit conversion to 64 bits.
static void inside(struct scope *scope, CXCursor from)
{
	CXCursor bare;
	CXType type;
	int64_t value;

	if (!scope->parse->world->id || scope->dead)
		return;
	switch (clang_getCursorKind(from)) {
	case CXCursor_IntegerLiteral:
	case CXCursor_ParenExpr:
	case CXCursor_CStyleCastExpr:
	case CXCursor_UnaryOperator:
	case CXCursor_BinaryOperator:
		break;
	default:
		return;
	}
	if (!type_is_wide(type_of(scope->parent)))
		return;
	bare = strip(from);
	type = type_of(bare);
	if (!type_is_long(type) && !(type.kind != CXType_Bool && clang_Type_getSizeOf(type) == 4 &&
				     is_size_limit(scope, bare)))
		return;
	if (is_unary(bare, CXUnaryOperator_Not) && type.kind == CXType_ULong &&
	    !integer_constant(bare, &value)) {
		if (scope->fn && strcmp(use_of(scope, scope->parent), "mask") == 0)
			write_extreme(scope, bare, scope->parent, 0);
		return;
	}
	if (integer_constant(bare, &value) && is_extreme(type, value) && scales(scope, bare))
		write_extreme(scope, bare, scope->parent, value);
}

// High bits.

// Whether what an expression is converted from has 32 bits here: a pointer, a long.
static int is_from_word(CXCursor expression)
{
	CXCursor bare = strip(expression);
	CXType type = type_of(bare);

	if (type_is_wide(type) && is_kind(bare, CXCursor_CStyleCastExpr))
		type = type_of(strip(cast_operand(bare)));
	return type_is_long(type) || type.kind == CXType_Pointer;
}

static int is_high_constant(CXCursor expression, int64_t *value)
{
	struct value found;

	expression = strip(expression);
	if (!starts_with_number(expression) || !type_is_wide(type_of(expression)))
		return 0;
	found = evaluate(expression);
	*value = found.integer;
	return found.kind == VALUE_INTEGER && *value && !(*value & UINT32_MAX);
}

static void write_high(struct scope *scope, CXCursor operation, CXCursor operand, const char *use,
		       int64_t value)
{
	g_autofree char *text = expression_text(scope->parse, operand, TEXT_MAX);

	fact_high_bits(site_at(scope, operation), scope->fn, text, use, value);
}

// (uint64_t)pointer >> 48
static void take_shift(struct scope *scope, CXCursor operation)
{
	CXCursor left = first_child(operation, 0);
	int64_t bits;

	if (type_of(strip_casts(left)).kind == CXType_Pointer &&
	    integer_constant(first_child(operation, 1), &bits))
		write_high(scope, operation, strip_casts(left), "shift", bits);
}

// (uintptr_t)pointer & 0xffff000000000000
static void take_and(struct scope *scope, CXCursor operation)
{
	for (unsigned i = 0; i < 2; i++) {
		CXCursor side = first_child(operation, i);
		int64_t value;

		if (!is_from_word(side) || !is_high_constant(first_child(operation, 1 - i), &value))
			continue;
		write_high(scope, operation, strip_casts(side), "and", value);
		return;
	}
}

// flags |= 1ULL << 40
static void take_or(struct scope *scope, CXCursor assignment)
{
	CXCursor left = first_child(assignment, 0);
	int64_t value;

	if (type_is_long(type_of(left)) && is_high_constant(first_child(assignment, 1), &value))
		write_high(scope, assignment, left, "set", value);
}

static void enter(struct scope *scope, CXCursor operation)
{
	if (!scope->parse->world->id || !scope->fn || scope->dead)
		return;
	switch (clang_getCursorBinaryOperatorKind(operation)) {
	case CXBinaryOperator_Shr:
		if (type_is_wide(type_of(operation)))
			take_shift(scope, operation);
		break;
	case CXBinaryOperator_And:
		if (type_is_wide(type_of(operation)))
			take_and(scope, operation);
		break;
	case CXBinaryOperator_OrAssign:
		take_or(scope, operation);
		break;
	default:
		break;
	}
}

const struct collector collector_extreme = {
	.kinds = { CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator },
	.enter = enter,
	.around = CXCursor_UnexposedExpr,
	.inside = inside,
	.of_function = sizeof(struct extremes),
};
