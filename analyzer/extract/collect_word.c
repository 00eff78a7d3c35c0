// What is computed in a word (long, unsigned long, size_t) of a world where that has 32 bits, and
// what would be another number with 64: rows of t_word.
//
// Comes in: an operation of that type where its value becomes one of 64 bits or a floating one, is
// divided, compared or returned. Goes out: a row where a product, a shift, a difference, a minus
// sign or a conversion may have lost the upper half or the sign there.
//
// The idea: in both worlds the types are the same by name, and only a word's width differs. So
// the world where it is narrow tells all: a conversion that this world adds, or whose sign turns.

#include "told.h"

#include <assert.h>
#include <string.h>

#define DEEP 6	    // how far an operation is looked into
#define TEXT_MAX 60 // bytes of an expression that a row has

// What a word is made of on purpose, as its type has more bits elsewhere: (size_t)width * height. A
// type of the project's own is how it writes its numbers.
static int is_widened(CXCursor factor)
{
	g_autofree char *name = NULL;
	CXType from;

	factor = strip(factor);
	if (!is_kind(factor, CXCursor_CStyleCastExpr) || !type_is_long(type_of(factor)))
		return 0;
	from = type_of(strip(cast_operand(factor)));
	if (type_is_long(from) || clang_Type_getSizeOf(from) != 4)
		return 0;
	name = type_name(clang_getCursorType(factor));
	return strcmp(name, "size_t") == 0 || strcmp(name, "long") == 0 ||
	       strcmp(name, "unsigned long") == 0;
}

static enum CXChildVisitResult find_sizeof(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return is_kind(cursor, CXCursor_UnaryExpr) ? CXChildVisit_Break : CXChildVisit_Recurse;
}

// Whether a factor is made of a sizeof, there or where its variable begins.
static int has_sizeof(CXCursor factor)
{
	CXCursor bare = strip_casts(factor), variable = variable_of(bare), value;

	if (find_sizeof(bare, bare, NULL) == CXChildVisit_Break ||
	    clang_visitChildren(bare, find_sizeof, NULL))
		return 1;
	if (!is_kind(variable, CXCursor_VarDecl))
		return 0;
	value = clang_Cursor_getVarDeclInitializer(variable);
	return !clang_Cursor_isNull(value) && (is_kind(value, CXCursor_UnaryExpr) ||
					       clang_visitChildren(value, find_sizeof, NULL));
}

// A constant factor; 0 when it is none. A sizeof counts as 1: what is so many of one type lies in
// memory.
static int64_t factor_of(CXCursor expression)
{
	CXCursor bare = strip_casts(expression);
	int64_t value;

	if (has_sizeof(bare))
		return 1;
	if (!starts_with_number(bare) || !integer_constant(bare, &value))
		return 0;
	return MAX(value, 1);
}

// The largest number that a factor can be, or -1.
static int64_t bound_of(const struct scope *scope, CXCursor factor)
{
	int64_t most = guard_bound(scope, factor);

	return most < 0 && is_kind(strip_casts(factor), CXCursor_MemberRefExpr)
		       ? function_limit(scope, variable_of(factor))
		       : most;
}

// Whether a product fits in a word of 32 bits by what stands there, or is held against a limit.
static int product_fits(const struct scope *scope, CXCursor product)
{
	CXCursor left = first_child(product, 0), right = first_child(product, 1);
	int64_t most = type_is_unsigned(type_of(product)) ? UINT32_MAX : INT32_MAX;
	int64_t a = bound_of(scope, left), b = bound_of(scope, right);

	if (a >= 0 && b >= 0)
		return !a || b <= most / a;
	return (function_tells(scope, variable_of(left)) |
		function_tells(scope, variable_of(right))) &
	       TOLD_QUOTIENT;
}

// The call that a value is an argument of, or "".
static const char *callee_around(const struct scope *scope)
{
	return scope->call && scope->call->known ? scope->call->known->name : "";
}

static void write_named(struct scope *scope, const char *kind, CXCursor what, const char *name,
			CXType to, const char *sink, int64_t value, int sure)
{
	struct site site = site_at(scope, what);
	g_autofree char *type = type_name(type_of(what));
	g_autofree char *to_text = to.kind == CXType_Invalid ? g_strdup("") : type_name(to);

	fact_word(site, scope->fn, kind, name, to_text, sink, value, sure, type,
		  macro_at(scope->parse, site));
}

static void write_word(struct scope *scope, const char *kind, CXCursor what, CXType to,
		       int64_t value, int sure)
{
	g_autofree char *text = expression_text(scope->parse, what, TEXT_MAX);

	write_named(scope, kind, what, text, to, callee_around(scope), value, sure);
}

// Becomes 64 bits.

static void widened(struct scope *scope, CXCursor expression, CXType to, int depth);

static void late_product(struct scope *scope, CXCursor product, CXType to)
{
	CXCursor left = first_child(product, 0), right = first_child(product, 1);
	int64_t a = factor_of(left), b = factor_of(right), value;

	// A constant is the same in both: libarchive's table of -3 * HOUR.
	if ((a && b) || a == 1 || b == 1 || product_fits(scope, product) ||
	    integer_constant(product, &value))
		return;
	write_word(scope, "late", product, to, MAX(a, b), is_widened(left) || is_widened(right));
}

// 1UL << n
static void late_shift(struct scope *scope, CXCursor shift, CXType to)
{
	CXCursor right = first_child(shift, 1);
	int64_t bits = guard_bound(scope, right), value;

	if (integer_constant(right, &value) || (bits >= 0 && bits <= 32))
		return;
	write_word(scope, "late-shift", shift, to, bits, bits > 32 && bits <= 64);
}

// Whether an expression is what the variable is initialised with that was declared last, and the
// function looks at its sign.
static int is_looked_at(const struct scope *scope, CXCursor expression)
{
	CXCursor value;

	if (!is_kind(scope->variable, CXCursor_VarDecl))
		return 0;
	value = clang_Cursor_getVarDeclInitializer(scope->variable);
	return !clang_Cursor_isNull(value) &&
	       clang_equalRanges(clang_getCursorExtent(strip(value)),
				 clang_getCursorExtent(expression)) &&
	       function_tells(scope, scope->variable) & TOLD_SIGN;
}

// A difference without a sign that becomes a number with one.
static void difference(struct scope *scope, CXCursor minus, CXType to)
{
	CXCursor left = first_child(minus, 0), right = first_child(minus, 1);
	int64_t value;
	int sure;

	if (function_orders(scope, variable_of(left), variable_of(right)))
		return;
	sure = (integer_constant(left, &value) && !value) || is_looked_at(scope, minus);
	// Of n - 1 the sign matters where it is looked at.
	if (sure || !integer_constant(right, &value))
		write_word(scope, "difference", minus, to, 0, sure);
}

static void widened_operation(struct scope *scope, CXCursor operation, CXType to, int depth)
{
	CXCursor left = first_child(operation, 0), right = first_child(operation, 1);
	int is_integer = type_is_wide(clang_getCanonicalType(to));

	switch (clang_getCursorBinaryOperatorKind(operation)) {
	case CXBinaryOperator_Mul:
		late_product(scope, operation, to);
		return;
	case CXBinaryOperator_Shl:
		if (is_integer)
			late_shift(scope, operation, to);
		return;
	case CXBinaryOperator_Sub:
		if (is_integer && type_is_unsigned(type_of(operation)))
			difference(scope, operation, to);
		// fall through
	case CXBinaryOperator_Add:
	case CXBinaryOperator_Or:
		widened(scope, left, to, depth + 1);
		widened(scope, right, to, depth + 1);
		return;
	default:
		return;
	}
}

struct giver {
	CXCursor variable, call; // call: null until one is found that gives a word
};

static int gives_word(CXCursor value)
{
	value = strip(value);
	return is_kind(value, CXCursor_CallExpr) && type_is_long(type_of(value));
}

static enum CXChildVisitResult find_giver(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct giver *giver = data;
	CXCursor value = clang_getNullCursor();

	(void)parent;
	if (is_kind(cursor, CXCursor_VarDecl) && clang_equalCursors(cursor, giver->variable))
		value = clang_Cursor_getVarDeclInitializer(cursor);
	else if (is_binary(cursor, CXBinaryOperator_Assign) &&
		 clang_equalCursors(variable_of(first_child(cursor, 0)), giver->variable))
		value = first_child(cursor, 1);
	if (!gives_word(value))
		return CXChildVisit_Recurse;
	giver->call = strip(value);
	return CXChildVisit_Break;
}

// The call whose result an expression is, if need be through a local variable; null for none.
static CXCursor given_by(const struct scope *scope, CXCursor expression)
{
	struct giver giver = { variable_of(expression), clang_getNullCursor() };

	if (gives_word(expression))
		return strip(expression);
	if (scope->fn && is_kind(giver.variable, CXCursor_VarDecl) &&
	    is_automatic(scope, giver.variable))
		clang_visitChildren(scope->function, find_giver, &giver);
	return giver.call;
}

// The long that a function gives becomes a number of 64 bits. What becomes one at once is
// collect_width.c's.
static void widened_result(struct scope *scope, CXCursor expression, CXType to)
{
	CXCursor call = given_by(scope, expression), function;
	const struct callee *callee;
	g_autofree char *from_text = NULL, *to_text = NULL;

	if (clang_Cursor_isNull(call))
		return;
	function = clang_getCursorReferenced(call);
	if (!is_kind(function, CXCursor_FunctionDecl))
		return;
	callee = callee_get(scope->parse, function);
	if (callee->origin == ORIGIN_PROJECT || callee->origin == ORIGIN_THIRDPARTY) {
		write_named(scope, "shown", call, callee->symbol, no_type, callee_around(scope), 0,
			    0);
		return;
	}
	if (type_is_long(clang_getCanonicalType(to)) ||
	    (type_is_wide(clang_getCanonicalType(to)) &&
	     is_kind(strip(expression), CXCursor_CallExpr)))
		return;
	from_text = type_name(clang_getCursorType(call));
	to_text = type_name(to);
	fact_conversion(site_at(scope, call), scope->fn, "widen", from_text, to_text, callee->name,
			1, 0);
}

static void negated(struct scope *scope, CXCursor minus, CXType to)
{
	CXCursor operand = strip(first_child(minus, 0));

	if (clang_getCanonicalType(to).kind == CXType_LongLong &&
	    type_is_unsigned(type_of(minus)) && !is_kind(operand, CXCursor_IntegerLiteral))
		write_word(scope, "negated", minus, to, 0, 1);
}

static void widened(struct scope *scope, CXCursor expression, CXType to, int depth)
{
	CXCursor bare = strip(expression);

	if (depth > DEEP || !type_is_long(type_of(bare)))
		return;
	switch (clang_getCursorKind(bare)) {
	case CXCursor_CStyleCastExpr:
		widened(scope, cast_operand(bare), to, depth + 1);
		return;
	case CXCursor_BinaryOperator:
		widened_operation(scope, bare, to, depth);
		return;
	case CXCursor_UnaryOperator:
		if (clang_getCursorUnaryOperatorKind(bare) == CXUnaryOperator_Minus)
			negated(scope, bare, to);
		return;
	case CXCursor_ConditionalOperator:
		widened(scope, first_child(bare, 1), to, depth + 1);
		widened(scope, first_child(bare, 2), to, depth + 1);
		return;
	case CXCursor_CallExpr:
	case CXCursor_DeclRefExpr:
		widened_result(scope, bare, to);
		return;
	default:
		return;
	}
}

void word_widened(struct scope *scope, CXCursor from, CXType to)
{
	CXType type = clang_getCanonicalType(to);

	if (scope->parse->world->id && (type_is_wide(type) || type.kind == CXType_Double))
		widened(scope, from, to, 0);
}

// Computed back.

// The product that a sum, a difference or a mask is made of; null cursor for none.
static CXCursor product_in(CXCursor expression, int depth)
{
	CXCursor bare = strip(expression), found;

	if (depth > DEEP || !is_kind(bare, CXCursor_BinaryOperator))
		return clang_getNullCursor();
	switch (clang_getCursorBinaryOperatorKind(bare)) {
	case CXBinaryOperator_Mul:
		return bare;
	case CXBinaryOperator_Add:
	case CXBinaryOperator_Sub:
	case CXBinaryOperator_And:
		found = product_in(first_child(bare, 0), depth + 1);
		return clang_Cursor_isNull(found) ? product_in(first_child(bare, 1), depth + 1)
						  : found;
	default:
		return clang_getNullCursor();
	}
}

// A product that is larger than what is made of it: a * b / c.
static void divided(struct scope *scope, CXCursor operation)
{
	CXCursor product = product_in(first_child(operation, 0), 0), left, right;
	int64_t a, b;

	if (clang_Cursor_isNull(product) || !type_is_long(type_of(product)))
		return;
	left = first_child(product, 0);
	right = first_child(product, 1);
	a = factor_of(left);
	b = factor_of(right);
	if ((a && b) || a == 1 || b == 1 || product_fits(scope, product))
		return;
	write_word(scope, is_binary(operation, CXBinaryOperator_Rem) ? "remainder" : "scaled",
		   product, no_type, MAX(a, b), is_widened(left) || is_widened(right));
}

// Smaller units: sec * 1000000L.
static void units(struct scope *scope, CXCursor product)
{
	CXCursor left = first_child(product, 0), right = first_child(product, 1);
	int64_t a = factor_of(left), b = factor_of(right);
	g_autofree char *name = NULL;

	if ((a > 1) == (b > 1) || MAX(a, b) < 1000 || product_fits(scope, product))
		return;
	name = cursor_name(strip_casts(a > 1 ? right : left));
	write_named(scope, "units", product, name, no_type, callee_around(scope), MAX(a, b),
		    is_widened(left) || is_widened(right));
}

// What memory, or a place in a file, is asked for with: alloc((size_t)width * height).
static void amount(struct scope *scope, CXCursor product)
{
	CXCursor left = first_child(product, 0), right = first_child(product, 1);

	if (!*callee_around(scope) || factor_of(left) || factor_of(right) ||
	    product_fits(scope, product))
		return;
	write_word(scope, "amount", product, no_type, 0, is_widened(left) || is_widened(right));
}

// The sign.

static int is_unsigned_int(CXCursor expression)
{
	return type_of(strip(expression)).kind == CXType_UInt;
}

// Four bytes put together, a product or a complement: they use all 32 bits.
static int is_full(CXCursor expression, int depth)
{
	CXCursor bare = strip_casts(expression);
	int64_t value;

	if (depth > DEEP)
		return 0;
	if (is_unary(bare, CXUnaryOperator_Not))
		return 1;
	if (!is_kind(bare, CXCursor_BinaryOperator))
		return 0;
	switch (clang_getCursorBinaryOperatorKind(bare)) {
	case CXBinaryOperator_Shl:
		// A flag, 1U << 31, is asked for by its bit.
		return integer_constant(first_child(bare, 1), &value) && value >= 24 &&
		       !integer_constant(first_child(bare, 0), &value);
	case CXBinaryOperator_Or:
	case CXBinaryOperator_Xor:
	case CXBinaryOperator_Add:
		return is_full(first_child(bare, 0), depth + 1) ||
		       is_full(first_child(bare, 1), depth + 1);
	default:
		return 0;
	}
}

// A bit-field whose values have a sign to spare: quickjs's uint32_t hash_next : 26.
static int is_narrow_field(CXCursor expression)
{
	int bits = is_kind(expression, CXCursor_MemberRefExpr)
			   ? clang_getFieldDeclBitWidth(clang_getCursorReferenced(expression))
			   : -1;

	return bits >= 0 && bits < 32;
}

// A number of 32 bits without a sign becomes a word with one. sink: what is done with that.
static void signed_of(struct scope *scope, CXCursor value, const char *sink)
{
	CXCursor number = strip(value), bare = strip_casts(value);
	enum CXCursorKind kind = clang_getCursorKind(bare);
	g_autofree char *name = NULL;
	int full;

	if (type_of(value).kind != CXType_Long)
		return;
	if (is_kind(number, CXCursor_CStyleCastExpr) && type_of(number).kind == CXType_Long)
		number = strip(cast_operand(number));
	if (type_of(number).kind != CXType_UInt || is_narrow_field(bare))
		return;
	full = is_full(bare, 0);
	if (!full && kind != CXCursor_CallExpr && kind != CXCursor_DeclRefExpr &&
	    kind != CXCursor_MemberRefExpr)
		return;
	name = full ? g_strdup("") : cursor_name(bare);
	write_named(scope, "signed", bare, name, no_type, sink, 0, full);
}

// A word with a sign that meets a number of 32 bits without one loses its sign.
static void turned(struct scope *scope, CXCursor operation)
{
	CXCursor left = first_child(operation, 0), right = first_child(operation, 1), word;
	unsigned told;
	int64_t value;

	if (type_of(left).kind != CXType_ULong)
		return;
	if (type_of(strip(left)).kind == CXType_Long && is_unsigned_int(right))
		word = strip(left);
	else if (type_of(strip(right)).kind == CXType_Long && is_unsigned_int(left))
		word = strip(right);
	else
		return;
	if (integer_constant(word, &value))
		return;
	told = function_tells(scope, variable_of(word));
	// How far a pointer is behind another is not below 0: git's ref_size > top - src.
	if (is_unary(word, CXUnaryOperator_Minus) ||
	    (is_binary(word, CXBinaryOperator_Sub) &&
	     type_is_integer(type_of(first_child(word, 0)))))
		told |= TOLD_NEGATIVE;
	// if (n < 0) return -1;
	if (told & TOLD_SIGN && !(told & TOLD_NEGATIVE))
		return;
	write_word(scope, "turned", word, no_type, 0, (told & TOLD_NEGATIVE) != 0);
}

// delta = a - b, where the function looks at the sign of delta; h = hash32(text).
static void assigned(struct scope *scope, CXCursor assignment)
{
	CXCursor minus;
	int64_t value;

	if (type_of(assignment).kind == CXType_Long)
		signed_of(scope, first_child(assignment, 1), "kept");
	if (type_of(assignment).kind != CXType_LongLong)
		return;
	minus = strip(first_child(assignment, 1));
	// The last of some: end = length - 1, where length is not 0.
	if (is_binary(minus, CXBinaryOperator_Sub) && type_of(minus).kind == CXType_ULong &&
	    !integer_constant(first_child(minus, 1), &value) &&
	    !function_orders(scope, variable_of(first_child(minus, 0)),
			     variable_of(first_child(minus, 1))) &&
	    function_tells(scope, variable_of(first_child(assignment, 0))) & TOLD_SIGN)
		write_word(scope, "difference", minus, clang_getCursorType(assignment), 0, 1);
}

static void take_operation(struct scope *scope, CXCursor operation)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(operation);

	if (is_relation(kind)) {
		turned(scope, operation);
		return;
	}
	if (kind == CXBinaryOperator_Assign) {
		assigned(scope, operation);
		return;
	}
	if (kind != CXBinaryOperator_Mul && kind != CXBinaryOperator_Div &&
	    kind != CXBinaryOperator_Rem && kind != CXBinaryOperator_Shr)
		return;
	if (!type_is_long(type_of(operation)))
		return;
	switch (kind) {
	case CXBinaryOperator_Mul:
		units(scope, operation);
		amount(scope, operation);
		return;
	case CXBinaryOperator_Shr:
		divided(scope, operation);
		return;
	default:
		divided(scope, operation);
		turned(scope, operation);
		signed_of(scope, first_child(operation, 0), "divide");
	}
}

static void take_result(struct scope *scope, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);

	if (scope->fn && type_of(value).kind == CXType_Long)
		signed_of(scope, value, "return");
}

static void take_variable(struct scope *scope, CXCursor variable)
{
	CXCursor value;

	if (type_of(variable).kind != CXType_Long)
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	if (!clang_Cursor_isNull(value))
		signed_of(scope, value, "kept");
}

static void take_cast(struct scope *scope, CXCursor cast)
{
	CXType to = clang_getCursorType(cast), type = clang_getCanonicalType(to);

	if (type_is_wide(type) || type.kind == CXType_Double)
		word_widened(scope, cast_operand(cast), to);
}

// printf("%lu", hash(text)): what a function gives is shown.
static void take_call(struct scope *scope, CXCursor call)
{
	int n = scope->call->known ? clang_Cursor_getNumArguments(call) : 0;
	CXCursor function = clang_getCursorReferenced(call);

	if (!n || !clang_Cursor_isVariadic(function))
		return;
	for (int i = clang_Cursor_getNumArguments(function); i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);

		if (type_is_long(type_of(argument)))
			widened_result(scope, argument, clang_getCursorType(argument));
	}
}

static void enter(struct scope *scope, CXCursor cursor)
{
	if (!scope->parse->world->id || scope->dead)
		return;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_BinaryOperator:
		take_operation(scope, cursor);
		return;
	case CXCursor_ReturnStmt:
		take_result(scope, cursor);
		return;
	case CXCursor_CStyleCastExpr:
		take_cast(scope, cursor);
		return;
	case CXCursor_VarDecl:
		take_variable(scope, cursor);
		return;
	default:
		take_call(scope, cursor);
	}
}

const struct collector collector_word = {
	.kinds = { CXCursor_BinaryOperator, CXCursor_ReturnStmt, CXCursor_CStyleCastExpr,
		   CXCursor_CallExpr, CXCursor_VarDecl },
	.enter = enter,
};
