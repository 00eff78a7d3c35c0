// Where integers of 64 bits go in a world whose long has 32.
//
// Comes in: an initialiser, an assignment, an argument, a result, a cast or a
// comparison. Goes out: a row of t_wide for each place that a value of 64 bits may come
// from, unless what stands there fits in 32 bits by itself: a narrower type, a mask, a
// remainder, the smaller of two. So a size of something in memory that is kept in a
// uint64_t leaves no trace, and the judge can follow the rest from where values get
// large: the size of a file, the clock, text, bytes, a product.
//
// Nodes are those of collect_pointer.c; a pointer and what it points to are one node.
// A source that is no place starts with '!': !product, !bytes, !text.

#include "collector.h"

#include <assert.h>
#include <string.h>

#define DEEP 40 // how far an expression is looked into

static int is_floating(CXType type)
{
	return type.kind == CXType_Float || type.kind == CXType_Double;
}

// A name of the project's for an int: elsewhere it may stand for 64 bits, as in
// '#if ULONG_MAX > 0xffffffff typedef int64_t number; #else typedef int32_t number;'.
static int is_own_int(const struct scope *scope, CXType type)
{
	CXType canonical = clang_getCanonicalType(type);
	CXCursor name;

	if (canonical.kind != CXType_Int && canonical.kind != CXType_UInt)
		return 0;
	if (type.kind != CXType_Typedef && type.kind != CXType_Elaborated)
		return 0;
	name = clang_getTypeDeclaration(type);
	return is_kind(name, CXCursor_TypedefDecl) && site_is_ours(site_at(scope, name));
}

static int is_narrow(const struct scope *scope, CXType type)
{
	return type_is_long(clang_getCanonicalType(type)) || is_own_int(scope, type);
}

// A name for an integer, whose width may differ between the worlds: a mark 'typedef'.
static void take_typedef(struct scope *scope, CXCursor name)
{
	CXType type = clang_getCanonicalType(clang_getTypedefDeclUnderlyingType(name));
	g_autofree char *text = NULL;

	if (type.kind < CXType_UInt || type.kind > CXType_LongLong || type.kind == CXType_UInt128 ||
	    type.kind == CXType_Char_S || type.kind == CXType_SChar || type.kind == CXType_Short ||
	    type.kind == CXType_WChar)
		return;
	text = cursor_name(name);
	fact_typedef(site_at(scope, name), scope->fn, text, clang_Type_getSizeOf(type));
}

// The value of a constant without a sign; -1 when it is none.
static int64_t constant_of(CXCursor expression)
{
	struct value value = { .kind = VALUE_NONE };

	if (is_kind(expression, CXCursor_IntegerLiteral) ||
	    is_kind(expression, CXCursor_CharacterLiteral) ||
	    is_kind(expression, CXCursor_UnaryExpr))
		value = evaluate(expression);
	return value.kind == VALUE_INTEGER ? value.integer : -1;
}

// The largest number of an unsigned type, as in (size_t)-1.
static int is_largest(CXCursor cast)
{
	CXCursor operand = strip(cast_operand(cast));

	return type_is_unsigned(type_of(cast)) &&
	       (is_unary(operand, CXUnaryOperator_Minus) || is_unary(operand, CXUnaryOperator_Not));
}

// A number that says nothing of a limit: 0, 1, -1.
static int is_trivial(CXCursor expression)
{
	int64_t value;

	expression = strip(expression);
	while (clang_getCursorKind(expression) == CXCursor_CStyleCastExpr) {
		if (is_largest(expression))
			return 0;
		expression = strip(cast_operand(expression));
	}
	if (clang_getCursorKind(expression) == CXCursor_UnaryOperator)
		expression = strip(first_child(expression, 0));
	value = constant_of(expression);
	return value == 0 || value == 1;
}

// Whether what an expression multiplies with makes a size in memory, or little more.
static int is_factor(CXCursor expression)
{
	int64_t value;

	expression = strip(expression);
	if (clang_getCursorKind(expression) == CXCursor_UnaryExpr)
		return 1;
	if (clang_getCursorKind(expression) == CXCursor_BinaryOperator)
		return is_factor(first_child(expression, 0)) &&
		       is_factor(first_child(expression, 1));
	value = constant_of(expression);
	return value >= 0 && value < 1000;
}

static int fits(CXCursor expression, int depth);

// Whether an expression is made of constants alone.
static int is_constant(CXCursor expression)
{
	expression = strip(expression);
	switch (clang_getCursorKind(expression)) {
	case CXCursor_IntegerLiteral:
	case CXCursor_CharacterLiteral:
	case CXCursor_UnaryExpr:
		return 1;
	case CXCursor_CStyleCastExpr:
		return is_constant(cast_operand(expression));
	case CXCursor_UnaryOperator:
		return is_constant(first_child(expression, 0));
	case CXCursor_BinaryOperator:
		return is_constant(first_child(expression, 0)) &&
		       is_constant(first_child(expression, 1));
	default:
		return 0;
	}
}

static int constant_fits(CXCursor expression)
{
	struct value value = evaluate(expression);

	return value.kind == VALUE_INTEGER && (uint64_t)value.integer <= UINT32_MAX;
}

// Whether a condition holds something against a limit of 32 bits, as in MIN(a, b).
static int is_limit(CXCursor condition, int depth)
{
	CXCursor left, right;

	condition = strip(condition);
	if (!is_kind(condition, CXCursor_BinaryOperator) ||
	    !is_relation(clang_getCursorBinaryOperatorKind(condition)))
		return 0;
	left = first_child(condition, 0);
	right = first_child(condition, 1);
	return (fits(left, depth) && !is_trivial(left)) ||
	       (fits(right, depth) && !is_trivial(right));
}

// A limit that stands there: a constant, a mask, what a remainder is of, a small type. 0
// when there is none.
static uint64_t limit_of(CXCursor expression)
{
	CXCursor bare = strip_casts(expression);
	enum CXBinaryOperatorKind kind;
	CXType type = type_of(strip(expression));
	int64_t value;

	if (clang_Type_getSizeOf(type) > 0 && clang_Type_getSizeOf(type) <= 2)
		return UINT16_MAX;
	if (clang_getCursorKind(bare) == CXCursor_BinaryOperator) {
		kind = clang_getCursorBinaryOperatorKind(bare);
		if (kind != CXBinaryOperator_Rem && kind != CXBinaryOperator_And)
			return 0;
		bare = strip(first_child(bare, 1));
	}
	value = constant_of(bare);
	return value > 0 && value <= UINT32_MAX ? (uint64_t)value : 0;
}

static int fits_product(CXCursor left, CXCursor right, int depth)
{
	if (!fits(left, depth) || !fits(right, depth))
		return 0;
	if (is_factor(left) || is_factor(right))
		return 1;
	uint64_t a = limit_of(left), b = limit_of(right);
	return a && b && a * b <= UINT32_MAX;
}

static int fits_operation(CXCursor expression, int depth)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expression);
	CXCursor left = first_child(expression, 0), right = first_child(expression, 1);
	CXCursor inner;
	int64_t value;

	switch (kind) {
	case CXBinaryOperator_Mul:
		return fits_product(left, right, depth);
	case CXBinaryOperator_Div:
		// a * b / c scales a.
		inner = strip(left);
		if (is_binary(inner, CXBinaryOperator_Mul))
			return fits(first_child(inner, 0), depth) &&
			       fits(first_child(inner, 1), depth);
		return fits(left, depth);
	case CXBinaryOperator_Rem:
	case CXBinaryOperator_And:
		return fits(left, depth) || fits(right, depth);
	case CXBinaryOperator_Shl:
		value = constant_of(strip(right));
		return (value >= 0 && value < 7 && fits(left, depth)) ||
		       constant_of(strip(left)) >= 0;
	case CXBinaryOperator_Shr:
		return constant_of(strip(right)) >= 32 || fits(left, depth);
	case CXBinaryOperator_Add:
	case CXBinaryOperator_Sub:
	case CXBinaryOperator_Or:
	case CXBinaryOperator_Xor:
		return fits(left, depth) && fits(right, depth);
	case CXBinaryOperator_Assign:
	case CXBinaryOperator_Comma:
		return fits(right, depth);
	default:
		return 1; // a comparison
	}
}

// A floating value has any size, unless it stands there. What is no call, variable or field
// is looked into: a product of constants is one.
static int is_floating_constant(CXCursor expression, int depth)
{
	CXCursor bare = strip(expression);

	switch (clang_getCursorKind(bare)) {
	case CXCursor_FloatingLiteral:
	case CXCursor_IntegerLiteral:
	case CXCursor_CharacterLiteral:
		return 1;
	case CXCursor_CStyleCastExpr:
		return is_floating_constant(cast_operand(bare), depth + 1);
	case CXCursor_UnaryOperator:
		return is_floating_constant(first_child(bare, 0), depth + 1);
	case CXCursor_BinaryOperator:
		return depth < DEEP && is_floating_constant(first_child(bare, 0), depth + 1) &&
		       is_floating_constant(first_child(bare, 1), depth + 1);
	default:
		return 0;
	}
}

static int fits_cast(CXCursor operand, int depth)
{
	return is_floating(type_of(operand)) ? is_floating_constant(operand, depth)
					     : fits(operand, depth);
}

// Whether the value fits in 32 bits by what stands there.
static int fits(CXCursor expression, int depth)
{
	CXCursor bare = strip(expression);
	CXType type = type_of(bare);

	if (!type_is_wide(type) || depth > DEEP)
		return 1;
	switch (clang_getCursorKind(bare)) {
	case CXCursor_CStyleCastExpr:
		return fits_cast(cast_operand(bare), depth + 1);
	case CXCursor_IntegerLiteral:
		return (unsigned long long)constant_of(bare) <= UINT32_MAX;
	case CXCursor_DeclRefExpr:
		return is_kind(clang_getCursorReferenced(bare), CXCursor_EnumConstantDecl);
	case CXCursor_UnaryOperator:
		return type_is_wide(type_of(first_child(bare, 0))) &&
		       fits(first_child(bare, 0), depth + 1);
	case CXCursor_MemberRefExpr:
	case CXCursor_ArraySubscriptExpr:
	case CXCursor_CallExpr:
	case CXCursor_CompoundAssignOperator:
		return 0;
	case CXCursor_BinaryOperator:
		return is_constant(bare) ? constant_fits(bare) : fits_operation(bare, depth + 1);
	case CXCursor_ConditionalOperator:
		if (is_limit(first_child(bare, 0), depth + 1))
			return fits(first_child(bare, 1), depth + 1) ||
			       fits(first_child(bare, 2), depth + 1);
		return fits(first_child(bare, 1), depth + 1) &&
		       fits(first_child(bare, 2), depth + 1);
	default:
		return 1;
	}
}

// Where a value goes.
struct sink {
	struct scope *scope;
	struct site site;
	const char *how, *target; // as in schema.sql
	CXType to;		  // what it becomes; invalid when that says nothing
	// What it is of the source that is looked at: a difference; divided by (-1: by what is not
	// known), times.
	int differs;
	int64_t divisor, factor;
};

static void write_leaf(const struct sink *sink, CXCursor leaf, const char *source)
{
	g_autofree char *from = type_name(clang_getCursorType(leaf));
	g_autofree char *to = sink->to.kind == CXType_Invalid ? NULL : type_name(sink->to);

	if (source)
		fact_wide(sink->site, sink->scope->fn, sink->how, source, sink->differs,
			  sink->divisor, sink->factor, sink->target, from, to);
}

// Reads a number out of memory of another type: *(uint64_t *)bytes.
static int reads_bytes(CXCursor expression)
{
	CXCursor pointer = strip(first_child(expression, 0));
	CXType from;

	if (!is_kind(expression, CXCursor_UnaryOperator) ||
	    !is_kind(pointer, CXCursor_CStyleCastExpr))
		return 0;
	from = type_of(cast_operand(pointer));
	return from.kind == CXType_Pointer && !type_is_wide(pointee_of(from));
}

static void write_place(const struct sink *sink, CXCursor leaf)
{
	CXCursor inner;
	g_autofree char *source = reads_bytes(leaf) ? g_strdup("!bytes")
						    : place_named(sink->scope->parse, leaf, &inner);

	write_leaf(sink, leaf, source);
}

static void leaves(const struct sink *sink, CXCursor expression, int depth);

static int is_shifted(CXCursor expression)
{
	return is_binary(strip_casts(expression), CXBinaryOperator_Shl);
}

// Put together from smaller pieces: v << 8 | byte. A sum of it may also round: (a << 16) + half.
static int is_assembled(CXCursor left, CXCursor right, enum CXBinaryOperatorKind kind)
{
	if (kind == CXBinaryOperator_Add)
		return (is_shifted(left) && (is_shifted(right) || limit_of(right))) ||
		       (is_shifted(right) && limit_of(left));
	return is_shifted(left) || is_shifted(right);
}

// The places that a floating value comes from.
static void floating_leaves(const struct sink *sink, CXCursor expression, int depth)
{
	CXCursor bare = strip(expression);

	if (depth > DEEP || is_floating_constant(bare, depth))
		return;
	switch (clang_getCursorKind(bare)) {
	case CXCursor_CStyleCastExpr:
		bare = cast_operand(bare);
		if (is_floating(type_of(bare)))
			floating_leaves(sink, bare, depth + 1);
		return;
	case CXCursor_UnaryOperator:
		floating_leaves(sink, first_child(bare, 0), depth + 1);
		return;
	case CXCursor_BinaryOperator:
		floating_leaves(sink, first_child(bare, 0), depth + 1);
		floating_leaves(sink, first_child(bare, 1), depth + 1);
		return;
	case CXCursor_ConditionalOperator:
		floating_leaves(sink, first_child(bare, 1), depth + 1);
		floating_leaves(sink, first_child(bare, 2), depth + 1);
		return;
	default:
		if (is_floating(type_of(bare)))
			write_place(sink, bare);
	}
}

static void divide(struct sink *sink, int64_t divisor)
{
	assert(divisor >= -1);
	sink->divisor = sink->divisor < 0 || divisor < 0 ? -1 : MAX(sink->divisor, divisor);
}

// The number that a factor is, 1000 or 1e9, rounded down; 0 when it is none.
static int64_t scale_of(CXCursor expression)
{
	struct value value;

	expression = strip_casts(expression);
	if (!is_kind(expression, CXCursor_FloatingLiteral))
		return MAX(constant_of(expression), 0);
	value = evaluate(expression);
	return value.kind == VALUE_FLOATING ? (int64_t)CLAMP(value.floating, 0, 1e18) : 0;
}

static void leaves_of_operation(const struct sink *sink, CXCursor expression, int depth)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(expression);
	CXCursor left = first_child(expression, 0), right = first_child(expression, 1);
	struct sink inner = *sink;
	int64_t bits;

	switch (kind) {
	case CXBinaryOperator_Mul:
		inner.factor = MAX(inner.factor, MAX(scale_of(left), scale_of(right)));
		// What is known of a factor is known of the product.
		leaves(&inner, left, depth);
		leaves(&inner, right, depth);
		if (fits(left, depth) && fits(right, depth))
			write_leaf(&inner, expression, "!product");
		return;
	case CXBinaryOperator_Div:
		// What is divided by a variable is counted in units of it: pages, blocks.
		divide(&inner, is_constant(right) ? MAX(constant_of(strip(right)), 0) : -1);
		leaves(&inner, left, depth);
		return;
	case CXBinaryOperator_Shr:
		bits = constant_of(strip(right));
		divide(&inner, (int64_t)1 << CLAMP(bits, 0, 62));
		leaves(&inner, left, depth);
		return;
	case CXBinaryOperator_Shl:
		// A number in smaller units, which has the source that it has.
		leaves(sink, left, depth);
		// 1 << bits is a limit or the length of a table, which its author counts in bits.
		if (fits(left, depth) && !is_constant(left))
			write_leaf(sink, expression, "!product");
		return;
	case CXBinaryOperator_Or:
	case CXBinaryOperator_Xor:
	case CXBinaryOperator_Add:
		if (is_assembled(left, right, kind)) {
			write_leaf(sink, expression, "!bytes");
			return;
		}
		leaves(sink, left, depth);
		leaves(sink, right, depth);
		return;
	case CXBinaryOperator_Sub:
		// Whatever the difference is divided by, it is one.
		if (!fits(right, depth))
			inner.differs = 1, inner.divisor = 0;
		// fall through
	default:
		leaves(&inner, left, depth);
		leaves(&inner, right, depth);
		return;
	case CXBinaryOperator_Assign:
	case CXBinaryOperator_Comma:
		leaves(sink, right, depth);
	}
}

// Writes a row for each place or operation that makes the value larger than 32 bits.
static void leaves(const struct sink *sink, CXCursor expression, int depth)
{
	CXCursor bare = strip(expression);

	// A constant that does not fit is told by the compiler.
	if (fits(bare, depth) || is_constant(bare))
		return;
	switch (clang_getCursorKind(bare)) {
	case CXCursor_CStyleCastExpr:
		if (is_floating(type_of(cast_operand(bare))))
			floating_leaves(sink, cast_operand(bare), depth + 1);
		else
			leaves(sink, cast_operand(bare), depth + 1);
		return;
	case CXCursor_BinaryOperator:
		leaves_of_operation(sink, bare, depth + 1);
		return;
	case CXCursor_ConditionalOperator:
		leaves(sink, first_child(bare, 1), depth + 1);
		leaves(sink, first_child(bare, 2), depth + 1);
		return;
	case CXCursor_CompoundAssignOperator:
		write_place(sink, first_child(bare, 0));
		return;
	default:
		write_place(sink, bare);
	}
}

static struct sink sink_at(struct scope *scope, CXCursor expression, const char *how,
			   const char *target)
{
	return (struct sink){ .scope = scope,
			      .site = site_at(scope, strip(expression)),
			      .how = how,
			      .target = target ? target : "",
			      .to = no_type };
}

// A value that becomes one of type to at target: it flows on in 64 bits, or is cut.
static void deliver(struct scope *scope, CXCursor expression, CXType to, const char *target)
{
	CXType wide = clang_getCanonicalType(to);
	struct sink sink;

	if (type_is_wide(wide) ? !target : !is_narrow(scope, to))
		return;
	if (fits(expression, 0))
		return;
	sink = sink_at(scope, expression,
		       type_is_wide(wide)   ? "flow"
		       : type_is_long(wide) ? "narrow"
					    : "own narrow",
		       target);
	if (!type_is_wide(wide))
		sink.to = to;
	leaves(&sink, expression, 0);
}

static int may_carry(const struct scope *scope, CXType type)
{
	return type_is_wide(clang_getCanonicalType(type)) || is_narrow(scope, type);
}

// A number that is read from text goes through a double: d = strtod(s, &end). Other floating
// values are not followed.
static void deliver_read(struct scope *scope, CXCursor expression, CXType to, const char *target)
{
	static const char *const readers[] = { "strtod", "strtof", "atof", NULL };
	CXCursor call = strip(expression);
	g_autofree char *name = NULL;
	struct sink sink;

	if (!target || !is_floating(clang_getCanonicalType(to)) ||
	    !is_kind(call, CXCursor_CallExpr))
		return;
	name = cursor_name(call);
	if (g_strv_contains(readers, name)) {
		sink = sink_at(scope, expression, "flow", target);
		write_leaf(&sink, call, "!text");
	}
}

static int gives_long(CXCursor expression)
{
	expression = strip_casts(expression);
	return is_kind(expression, CXCursor_CallExpr) && type_is_long(type_of(expression));
}

// The long that a function of the C library gives goes where 64 bits are kept: which place that
// is tells whether they are wanted.
static void deliver_long(struct scope *scope, CXCursor expression, CXType to, const char *target)
{
	CXCursor call = strip_casts(expression);
	g_autofree char *name = NULL, *source = NULL;
	struct sink sink;

	if (!target || !type_is_wide(clang_getCanonicalType(to)) || !gives_long(expression))
		return;
	sink = sink_at(scope, call, "flow", target);
	name = cursor_name(call);
	source = g_strconcat("r:", name, NULL);
	write_leaf(&sink, call, source);
}

// A value comes to a place: left, or the variable that is declared where left is null.
static void assign(struct scope *scope, CXCursor left, CXCursor variable, CXCursor right)
{
	int declares = clang_Cursor_isNull(left);
	CXType to = clang_getCursorType(declares ? variable : left);
	int floats = is_floating(clang_getCanonicalType(to));
	g_autofree char *target = NULL;
	CXCursor inner;

	if (!floats && fits(right, 0) && !gives_long(right))
		return;
	target = declares ? node_of(scope->parse, variable)
			  : place_named(scope->parse, left, &inner);
	if (floats)
		deliver_read(scope, right, to, target);
	else
		deliver(scope, right, to, target);
	deliver_long(scope, right, to, target);
}

static void take_variable(struct scope *scope, CXCursor variable)
{
	CXType to = clang_getCursorType(variable);
	CXCursor value;

	if (!is_floating(clang_getCanonicalType(to)) && !may_carry(scope, to))
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	if (!clang_Cursor_isNull(value))
		assign(scope, clang_getNullCursor(), variable, value);
}

static void take_result(struct scope *scope, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);
	g_autofree char *target = NULL;
	CXType to;

	if (!scope->fn || clang_Cursor_isNull(value))
		return;
	to = clang_getCursorType(value);
	if (!may_carry(scope, to) || fits(value, 0))
		return;
	target = g_strconcat("r:", scope->fn, NULL);
	deliver(scope, value, to, target);
}

// a < limit: what the function holds against something that has 32 bits is looked at there.
static void check(struct scope *scope, CXCursor value, CXCursor limit)
{
	struct sink sink = sink_at(scope, value, "check", NULL);

	if (!fits(value, 0) && fits(limit, 0) && !is_trivial(limit))
		leaves(&sink, value, 0);
}

static void compare(struct scope *scope, CXCursor operator)
{
	CXCursor left = first_child(operator, 0), right = first_child(operator, 1);

	if (!type_is_wide(type_of(left)))
		return;
	check(scope, left, right);
	check(scope, right, left);
}

static void take_operator(struct scope *scope, CXCursor operator)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(operator);

	if (kind == CXBinaryOperator_Assign) {
		if (is_floating(type_of(operator)) ||
		    may_carry(scope, clang_getCursorType(operator)))
			assign(scope, first_child(operator, 0), operator, first_child(operator, 1));
	} else if (is_relation(kind) || kind == CXBinaryOperator_EQ ||
		   kind == CXBinaryOperator_NE) {
		compare(scope, operator);
	}
}

static void take_compound(struct scope *scope, CXCursor operator)
{
	CXCursor left = first_child(operator, 0), right = first_child(operator, 1), inner;
	g_autofree char *target = NULL;
	struct sink sink;

	if (!may_carry(scope, clang_getCursorType(operator)))
		return;
	switch (clang_getCursorBinaryOperatorKind(operator)) {
	case CXBinaryOperator_AddAssign:
	case CXBinaryOperator_SubAssign:
	case CXBinaryOperator_OrAssign:
	case CXBinaryOperator_XorAssign:
		assign(scope, left, operator, right);
		return;
	case CXBinaryOperator_MulAssign:
	case CXBinaryOperator_ShlAssign:
		if (!type_is_wide(type_of(left)) || is_factor(right))
			return;
		target = place_named(scope->parse, left, &inner);
		sink = sink_at(scope, operator, "flow", target);
		if (target)
			write_leaf(&sink, operator, "!product");
		return;
	default:
		return;
	}
}

static void take_cast(struct scope *scope, CXCursor cast)
{
	CXType to = clang_getCursorType(cast);
	CXCursor inner;
	struct sink sink;

	if (!is_narrow(scope, to))
		return;
	inner = cast_operand(cast);
	if (clang_Cursor_isNull(inner) || fits(inner, 0))
		return;
	sink = sink_at(scope, cast, type_is_long(clang_getCanonicalType(to)) ? "cast" : "own cast",
		       NULL);
	sink.to = to;
	leaves(&sink, inner, 0);
}

// What fills memory with what it is told, not with what it reads.
static int is_filler(const char *name)
{
	return strcmp(name, "memset") == 0 || strcmp(name, "bzero") == 0 ||
	       strcmp(name, "__builtin_memset") == 0;
}

// An argument that is a number's address: the callee writes the number, or its bytes.
static void deliver_address(struct scope *scope, CXCursor argument, CXType type,
			    const struct callee *callee, int index)
{
	CXType pointee = pointee_of(type), own;
	CXCursor bare = strip_casts(argument), inner;
	int scans = strstr(callee->name, "scanf") != NULL;
	g_autofree char *source = NULL, *target = NULL;
	struct sink sink;

	if (!type_is_wide(pointee) && pointee.kind != CXType_Void &&
	    pointee.kind != CXType_Char_S && pointee.kind != CXType_UChar)
		return;
	if (clang_isConstQualifiedType(clang_getPointeeType(type)))
		return;
	own = type_of(bare);
	if (own.kind != CXType_Pointer || !type_is_wide(pointee_of(own)) || is_filler(callee->name))
		return;
	target = place_named(scope->parse, bare, &inner);
	if (!target)
		return;
	sink = sink_at(scope, argument, "flow", target);
	source = scans			 ? g_strdup("!text")
		 : type_is_wide(pointee) ? g_strdup_printf("p:%s#%d", callee->symbol, index)
					 : g_strdup("!bytes");
	write_leaf(&sink, inner, source);
}

// printf("%ld", (long)offset): what is printed is one that the reader sees, and no more.
static void variadic_cast(struct scope *scope, CXCursor call, CXCursor argument, int index)
{
	CXCursor cast = strip(argument), inner = argument, function;
	const char *how = "shown";
	struct sink sink;

	if (is_kind(cast, CXCursor_CStyleCastExpr) && is_narrow(scope, clang_getCursorType(cast))) {
		inner = cast_operand(cast);
		how = "print";
	} else if (!type_is_wide(type_of(argument))) {
		return;
	}
	function = clang_getCursorReferenced(call);
	if (clang_Cursor_isNull(inner) || fits(inner, 0) || !clang_Cursor_isVariadic(function) ||
	    index < clang_Cursor_getNumArguments(function))
		return;
	sink = sink_at(scope, argument, how, NULL);
	leaves(&sink, inner, 0);
}

static void take_arguments(struct scope *scope, CXCursor call)
{
	const struct callee *callee = scope->call->known;
	int n = callee && !scope->call->is_intrinsic ? clang_Cursor_getNumArguments(call) : 0;

	for (int i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);
		CXType to = clang_getCursorType(argument), type = clang_getCanonicalType(to);
		g_autofree char *target = NULL;

		if (type.kind == CXType_Pointer) {
			deliver_address(scope, argument, type, callee, i);
			continue;
		}
		if (!may_carry(scope, to))
			continue;
		if (fits(argument, 0)) {
			variadic_cast(scope, call, argument, i);
			continue;
		}
		target = g_strdup_printf("p:%s#%d", callee->symbol, i);
		deliver(scope, argument, to, target);
	}
}

static void enter(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (kind == CXCursor_TypedefDecl)
		take_typedef(scope, cursor);
	if (!scope->parse->world->id)
		return;
	switch (kind) {
	case CXCursor_VarDecl:
		take_variable(scope, cursor);
		break;
	case CXCursor_ReturnStmt:
		take_result(scope, cursor);
		break;
	case CXCursor_BinaryOperator:
		take_operator(scope, cursor);
		break;
	case CXCursor_CompoundAssignOperator:
		take_compound(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		take_cast(scope, cursor);
		break;
	case CXCursor_CallExpr:
		take_arguments(scope, cursor);
		break;
	default:
		break;
	}
}

const struct collector collector_64bit = {
	.kinds = { CXCursor_TypedefDecl, CXCursor_VarDecl, CXCursor_ReturnStmt,
		   CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator,
		   CXCursor_CStyleCastExpr, CXCursor_CallExpr },
	.enter = enter,
};
