// What counts on a word's 64 bits: a bit of 64 in an unsigned long, the functions for its bits, and
// numbers that wrap on purpose, hashes and random ones. Rows of t_word, in a world whose long
// has 32.

#include "told.h"

#include <assert.h>
#include <string.h>

#define DEEP 6
#define TEXT_MAX 60

static void write_word(struct scope *scope, const char *kind, CXCursor what, int64_t value,
		       int sure)
{
	struct site site = site_at(scope, what);
	g_autofree char *text = expression_text(scope->parse, what, TEXT_MAX);
	g_autofree char *type = type_name(type_of(what));

	fact_word(site, scope->fn, kind, text, "", "", value, sure, type,
		  macro_at(scope->parse, site));
}

// Bits of a word.

// What a product's constant factor is; 1 of all else.
static int64_t factor_of(CXCursor expression)
{
	int64_t value;

	if (!is_binary(expression, CXBinaryOperator_Mul))
		return 1;
	if (integer_constant(first_child(expression, 0), &value) ||
	    integer_constant(first_child(expression, 1), &value))
		return MAX(value, 1);
	return 1;
}

// x << n, where n goes beyond 32 by what the function says: n % 64, n < 64.
static void shift(struct scope *scope, CXCursor operation)
{
	CXCursor right = first_child(operation, 1), bare = strip_casts(right), variable;
	int64_t most, value;

	if (integer_constant(right, &value))
		return;
	// What n stays below: of for (i = 0; i < 5; i++) mask = 1L << (7 * i) that is 29, not 35.
	most = guard_bound(scope, right) - factor_of(bare) + 1;
	// A branch of its own for the upper half: if (n < 32) low |= 1UL << n; else high |= 1UL <<
	// (n - 32);
	variable = variable_of(is_binary(bare, CXBinaryOperator_Sub) ? first_child(bare, 0) : bare);
	if (most <= 32 || most > 64 || function_holds(scope, variable, 32) ||
	    function_holds(scope, variable, 31))
		return;
	write_word(scope, "bit", operation, most, 1);
}

// words[n / 64]
static void words(struct scope *scope, CXCursor subscript)
{
	CXCursor index = strip_casts(first_child(subscript, 1));
	int64_t value;

	if (!is_kind(index, CXCursor_BinaryOperator) ||
	    !integer_constant(first_child(index, 1), &value))
		return;
	if ((is_binary(index, CXBinaryOperator_Div) && value == 64) ||
	    (is_binary(index, CXBinaryOperator_Shr) && value == 6))
		write_word(scope, "word", subscript, value, 1);
}

static int is_number_of_bits(CXCursor expression)
{
	int64_t value;

	expression = strip_casts(expression);
	return is_kind(expression, CXCursor_IntegerLiteral) &&
	       integer_constant(expression, &value) && (value == 63 || value == 64);
}

static int counts_leading(CXCursor expression)
{
	g_autofree char *name = NULL;

	expression = strip_casts(expression);
	if (!is_kind(expression, CXCursor_CallExpr))
		return 0;
	name = cursor_name(expression);
	return strcmp(name, "__builtin_clzl") == 0;
}

// 63 - __builtin_clzl(n)
static void leading(struct scope *scope, CXCursor operation)
{
	CXCursor left = first_child(operation, 0), right = first_child(operation, 1);

	if ((is_number_of_bits(left) && counts_leading(right)) ||
	    (is_number_of_bits(right) && counts_leading(left)))
		write_word(scope, "leading", operation, 0, 1);
}

// __builtin_popcountl(bits): a function of the compiler's or the C library's gets the lower half.
static void halved(struct scope *scope, CXCursor call)
{
	const struct callee *callee = scope->call->known;
	CXCursor argument;

	if (!callee || (!callee->builtin && callee->origin == ORIGIN_PROJECT) ||
	    clang_Cursor_getNumArguments(call) != 1)
		return;
	argument = clang_Cursor_getArgument(call, 0);
	if (type_is_long(type_of(argument)) && type_is_wide(type_of(strip(argument))))
		fact_word(site_at(scope, call), scope->fn, "halved", callee->name, "", callee->name,
			  0, 1, "long", NULL);
}

// Numbers that wrap.

// A factor of a hash or a random number; no base of digits, no unit.
static int is_mixing(int64_t factor)
{
	return factor >= 31 && factor & (factor - 1) && factor % 10 && factor % 12;
}

// The constant that a variable is multiplied with in a step of a hash; 1: it is shifted and added
// to itself; 0: no such step.
static int64_t mixes(CXCursor expression, CXCursor variable, int depth)
{
	CXCursor bare = strip(expression), left, right;
	enum CXBinaryOperatorKind kind;
	int64_t value, found;

	if (depth > DEEP || !is_kind(bare, CXCursor_BinaryOperator))
		return 0;
	kind = clang_getCursorBinaryOperatorKind(bare);
	left = first_child(bare, 0);
	right = first_child(bare, 1);
	if (kind == CXBinaryOperator_Mul) {
		if (integer_constant(left, &value)
			    ? !expression_has(right, variable)
			    : !integer_constant(right, &value) || !expression_has(left, variable))
			return 0;
		return is_mixing(value) ? value : 0;
	}
	if (kind != CXBinaryOperator_Add && kind != CXBinaryOperator_Sub &&
	    kind != CXBinaryOperator_Xor)
		return 0;
	if (is_binary(strip(left), CXBinaryOperator_Shl) && expression_has(left, variable) &&
	    expression_has(right, variable))
		return 1;
	found = mixes(left, variable, depth + 1);
	return found ? found : mixes(right, variable, depth + 1);
}

// A function that gives an int takes the lower half of what it returns.
static int gives_int(const struct scope *scope)
{
	CXType type = clang_getCanonicalType(
		clang_getResultType(clang_getCursorType(scope->function)));

	return clang_Type_getSizeOf(type) <= 4 && !type_is_long(type) && type_is_integer(type);
}

static void step(struct scope *scope, CXCursor operation, CXCursor left, int64_t factor)
{
	CXCursor variable = variable_of(left);
	int is_kept = is_kind(left, CXCursor_MemberRefExpr) || !is_automatic(scope, variable);

	if (!factor || (!scope->loop && !is_kept) || gives_int(scope) ||
	    function_tells(scope, variable) & (TOLD_MASKED | TOLD_NARROWED))
		return;
	write_word(scope, "hash", operation, factor, is_kept);
}

static void take_assignment(struct scope *scope, CXCursor operation)
{
	CXCursor left = strip(first_child(operation, 0));
	CXCursor variable = variable_of(left);

	if (!clang_Cursor_isNull(variable) && scope->fn)
		step(scope, operation, left, mixes(first_child(operation, 1), variable, 0));
}

static void take_operation(struct scope *scope, CXCursor operation)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(operation);

	switch (kind) {
	case CXBinaryOperator_Assign:
		if (type_is_long(type_of(operation)))
			take_assignment(scope, operation);
		return;
	case CXBinaryOperator_Shl:
	case CXBinaryOperator_Shr:
		if (type_is_long(type_of(operation)))
			shift(scope, operation);
		return;
	case CXBinaryOperator_Sub:
	case CXBinaryOperator_Xor:
		leading(scope, operation);
		return;
	default:
		return;
	}
}

// h *= 16777619
static void take_compound(struct scope *scope, CXCursor operation)
{
	CXCursor left = strip(first_child(operation, 0));
	int64_t value;

	if (!scope->fn ||
	    clang_getCursorBinaryOperatorKind(operation) != CXBinaryOperator_MulAssign ||
	    !type_is_long(type_of(left)) || clang_Cursor_isNull(variable_of(left)) ||
	    !integer_constant(first_child(operation, 1), &value) || !is_mixing(value))
		return;
	step(scope, operation, left, value);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	if (!scope->parse->world->id || scope->dead)
		return;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_BinaryOperator:
		take_operation(scope, cursor);
		return;
	case CXCursor_CompoundAssignOperator:
		take_compound(scope, cursor);
		return;
	case CXCursor_ArraySubscriptExpr:
		if (type_is_long(type_of(cursor)))
			words(scope, cursor);
		return;
	default:
		halved(scope, cursor);
	}
}

const struct collector collector_word_bits = {
	.kinds = { CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator,
		   CXCursor_ArraySubscriptExpr, CXCursor_CallExpr },
	.enter = enter,
};
