// What depends on the width of types: records handed on as bytes, conversions to and
// from a long or a pointer, constants computed in unsigned long, long double.
//
// Each world writes what it sees; a difference shows when rules put the rows of one
// place side by side.

#include "extract.h"

#include <math.h>
#include <string.h>

static int is_integer(CXType type)
{
	return type.kind == CXType_Enum || (type.kind >= CXType_Bool && type.kind <= CXType_Int128);
}

static int is_floating(CXType type)
{
	return type.kind == CXType_Float || type.kind == CXType_Double ||
	       type.kind == CXType_LongDouble || type.kind == CXType_Float128;
}

// The types that have 64 bits on most hosts and 32 in wasm.
static int is_long(CXType type)
{
	return type.kind == CXType_Long || type.kind == CXType_ULong;
}

static CXType canonical_of(CXCursor expression)
{
	return clang_getCanonicalType(clang_getCursorType(expression));
}

static CXType pointee_of(CXType type)
{
	if (type.kind == CXType_Pointer)
		return clang_getCanonicalType(clang_getPointeeType(type));
	while (type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray)
		type = clang_getCanonicalType(clang_getArrayElementType(type));
	return type;
}

// The operand of a cast or of parentheses; the type's name may come before it.
static CXCursor operand(CXCursor cursor)
{
	unsigned i = 0;
	CXCursor child = first_child(cursor, i);

	while (!clang_Cursor_isNull(child) && !clang_isExpression(clang_getCursorKind(child)))
		child = first_child(cursor, ++i);
	return child;
}

static CXCursor without_casts(CXCursor expression)
{
	for (;;) {
		enum CXCursorKind kind = clang_getCursorKind(expression);
		CXCursor inner;

		if (kind != CXCursor_UnexposedExpr && kind != CXCursor_ParenExpr &&
		    kind != CXCursor_CStyleCastExpr)
			return expression;
		inner = operand(expression);
		if (clang_Cursor_isNull(inner))
			return expression;
		expression = inner;
	}
}

// Records as bytes.

static int is_byte(CXType type)
{
	switch (type.kind) {
	case CXType_Void:
	case CXType_Char_S:
	case CXType_Char_U:
	case CXType_SChar:
	case CXType_UChar:
		return 1;
	default:
		return 0;
	}
}

// Behind a header of one record, 'header + 1', lie other bytes.
static int is_behind_one(CXCursor address)
{
	return clang_getCursorKind(address) == CXCursor_BinaryOperator &&
	       clang_getCursorKind(strip(first_child(address, 1))) == CXCursor_IntegerLiteral;
}

// The record whose bytes an address stands for: the pointee before any cast, or the
// union that an array of bytes is a member of. Its kind is invalid when there is none.
static CXType record_behind(CXCursor address)
{
	CXType none = { CXType_Invalid, { NULL, NULL } }, type;

	type = pointee_of(canonical_of(address));
	if (type.kind == CXType_Record)
		return is_behind_one(address) ? none : type;
	if (!is_byte(type) || clang_getCursorKind(address) != CXCursor_MemberRefExpr ||
	    canonical_of(address).kind != CXType_ConstantArray)
		return none;
	type = canonical_of(first_child(address, 0));
	if (type.kind == CXType_Pointer)
		type = pointee_of(type);
	if (type.kind == CXType_Record &&
	    clang_getCursorKind(clang_getTypeDeclaration(type)) == CXCursor_UnionDecl)
		return type;
	return none;
}

// The type's name; one without a name is printed with its place, which is told apart.
static char *record_name(CXType record, CXCursor declaration)
{
	char *name = string(clang_getTypeSpelling(clang_getUnqualifiedType(record)));

	if (!strstr(name, "(unnamed") && !strstr(name, "(anonymous"))
		return name;
	g_free(name);
	return g_strdup(clang_getCursorKind(declaration) == CXCursor_UnionDecl ? "unnamed union"
									       : "unnamed struct");
}

static enum CXChildVisitResult find_sizeof(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (clang_getCursorKind(cursor) != CXCursor_UnaryExpr)
		return CXChildVisit_Recurse;
	*(int *)data = 1;
	return CXChildVisit_Break;
}

// Whether an argument of a call is made of a sizeof.
static int has_sizeof(CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call), found = 0;

	for (i = 0; i < n && !found; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);

		if (clang_getCursorKind(argument) == CXCursor_UnaryExpr)
			found = 1;
		else
			clang_visitChildren(argument, find_sizeof, &found);
	}
	return found;
}

// The place that the first argument of type int names: a file descriptor, most often.
static char *descriptor(struct scope *scope, CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);
	CXCursor inner;

	for (i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);

		if (canonical_of(argument).kind == CXType_Int)
			return place_named(scope->parse, argument, &inner);
	}
	return NULL;
}

static void write_bytes(struct scope *scope, struct site site, CXCursor call, const char *callee,
			const char *symbol, int index, CXType record)
{
	CXCursor declaration = clang_getTypeDeclaration(record);
	struct site where = parse_site(scope->parse, clang_getCursorLocation(declaration));
	char *name, *through;

	if (!where.chunk || clang_Type_getSizeOf(record) < 0)
		return;
	name = record_name(record, declaration);
	through = descriptor(scope, call);
	fact_bytes(site, scope->fn, callee, symbol, index, name, where.chunk->source->path,
		   where.line, clang_Type_getSizeOf(record), has_sizeof(call), through);
	g_free(through);
	g_free(name);
}

void collect_bytes(struct scope *scope, CXCursor call, struct site site, const char *callee,
		   const char *symbol)
{
	int i, n = clang_Cursor_getNumArguments(call);

	for (i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);
		enum CXCursorKind kind = clang_getCursorKind(argument);
		CXType type;

		// What is passed as bytes and is a record's address was converted.
		if (kind != CXCursor_UnexposedExpr && kind != CXCursor_ParenExpr &&
		    kind != CXCursor_CStyleCastExpr)
			continue;
		type = canonical_of(argument);
		if (type.kind != CXType_Pointer || !is_byte(pointee_of(type)))
			continue;
		type = record_behind(without_casts(argument));
		if (type.kind == CXType_Record)
			write_bytes(scope, site, call, callee, symbol, i, type);
	}
}

// A mapping that is read as a record, at the cast of what mmap returns.
static void collect_mapping(struct scope *scope, CXCursor call, CXType to)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(call));
	char *name;

	to = pointee_of(to);
	if (to.kind != CXType_Record || !site.chunk)
		return;
	name = string(clang_getCursorSpelling(call));
	if (g_str_equal(name, "mmap") || g_str_equal(name, "mmap64"))
		write_bytes(scope, site, call, name, name, -1, to);
	g_free(name);
}

// Conversions.

static int is_unsigned(CXType type)
{
	return type.kind >= CXType_Char_U && type.kind <= CXType_UInt128;
}

static const char *kind_of(CXType from, CXType to, int is_call)
{
	long long a = clang_Type_getSizeOf(from), b = clang_Type_getSizeOf(to);

	if (is_integer(from) && a > b && (is_long(to) || to.kind == CXType_Pointer))
		return "narrow";
	if (is_floating(from) && is_long(to))
		return "float";
	if (is_floating(from) && is_unsigned(to))
		return "unsigned";
	if (is_call && is_long(from) && is_integer(to) && b > a)
		return "widen";
	return NULL;
}

static int is_number(CXCursor expression)
{
	enum CXCursorKind kind = clang_getCursorKind(expression);

	return kind == CXCursor_IntegerLiteral || kind == CXCursor_FloatingLiteral;
}

static int is_operation(CXCursor cursor, enum CXBinaryOperatorKind kind)
{
	return clang_getCursorKind(cursor) == CXCursor_BinaryOperator &&
	       clang_getCursorBinaryOperatorKind(cursor) == kind;
}

// The value of a number as written; NAN when it is none.
static double number_of(CXCursor expression)
{
	CXEvalResult result;
	double value = NAN;

	expression = without_casts(expression);
	if (!is_number(expression))
		return NAN;
	result = clang_Cursor_Evaluate(expression);
	if (result && clang_EvalResult_getKind(result) == CXEval_Float)
		value = clang_EvalResult_getAsDouble(result);
	else if (result && clang_EvalResult_getKind(result) == CXEval_Int)
		value = (double)clang_EvalResult_getAsLongLong(result);
	if (result)
		clang_EvalResult_dispose(result);
	return value;
}

// The same number, or the same variable.
static int is_same(CXCursor a, CXCursor b)
{
	a = without_casts(a);
	b = without_casts(b);
	if (clang_getCursorKind(a) == CXCursor_DeclRefExpr &&
	    clang_getCursorKind(b) == CXCursor_DeclRefExpr)
		return clang_equalCursors(clang_getCursorReferenced(a),
					  clang_getCursorReferenced(b));
	return number_of(a) == number_of(b);
}

// 255 - part * 255: what is left of a whole is not below 0.
static int is_rest(CXCursor difference)
{
	CXCursor whole = first_child(difference, 0);
	CXCursor product = without_casts(first_child(difference, 1));

	return is_operation(product, CXBinaryOperator_Mul) &&
	       (is_same(whole, first_child(product, 0)) || is_same(whole, first_child(product, 1)));
}

static enum CXChildVisitResult find_minus(CXCursor cursor, CXCursor parent, CXClientData data)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	int minus = kind == CXCursor_UnaryOperator &&
		    clang_getCursorUnaryOperatorKind(cursor) == CXUnaryOperator_Minus;

	// What an argument or an index is made of is not the value's sign.
	if (kind == CXCursor_CallExpr || kind == CXCursor_ArraySubscriptExpr)
		return CXChildVisit_Continue;
	// 'a * -b' is written where b is below 0.
	if (minus && is_operation(parent, CXBinaryOperator_Mul))
		return CXChildVisit_Recurse;
	if (is_operation(cursor, CXBinaryOperator_Sub) && is_rest(cursor))
		return CXChildVisit_Recurse;
	if (minus || is_operation(cursor, CXBinaryOperator_Sub)) {
		*(int *)data = 1;
		return CXChildVisit_Break;
	}
	return CXChildVisit_Recurse;
}

// Whether a value is computed with a subtraction or a minus sign.
static int has_minus(CXCursor expression)
{
	int found = 0;

	if (find_minus(expression, expression, &found) == CXChildVisit_Recurse)
		clang_visitChildren(expression, find_minus, &found);
	return found;
}

// Whether a floating value is the distance of two, or a number in much larger units than what it
// comes from, rounded or not: floor(nanoseconds / 1e9).
static int is_small_part(CXCursor expression)
{
	expression = strip(expression);
	while (clang_getCursorKind(expression) == CXCursor_CallExpr &&
	       clang_Cursor_getNumArguments(expression) == 1)
		expression = strip(clang_Cursor_getArgument(expression, 0));
	if (is_operation(expression, CXBinaryOperator_Div))
		return number_of(first_child(expression, 1)) >= 1000;
	return is_operation(expression, CXBinaryOperator_Sub);
}

// Whether the leftmost leaf of an expression is a number or a sizeof: what a constant
// starts with, and a cheap look before the evaluation.
static int starts_with_number(CXCursor expression)
{
	for (;;) {
		CXCursor inner;

		switch (clang_getCursorKind(expression)) {
		case CXCursor_IntegerLiteral:
		case CXCursor_FloatingLiteral:
		case CXCursor_UnaryExpr:
			return 1;
		case CXCursor_BinaryOperator:
		case CXCursor_ParenExpr:
		case CXCursor_UnexposedExpr:
		case CXCursor_CStyleCastExpr:
			inner = operand(expression);
			break;
		default:
			return 0;
		}
		if (clang_Cursor_isNull(inner))
			return 0;
		expression = inner;
	}
}

// A constant that fits: (long)(0.06 * 0x10000).
static int is_small_constant(CXCursor expression, CXType to)
{
	CXEvalResult result;
	double value;
	int small = 0;

	if (!starts_with_number(expression))
		return 0;
	result = clang_Cursor_Evaluate(expression);
	if (!result)
		return 0;
	if (clang_EvalResult_getKind(result) == CXEval_Float) {
		value = clang_EvalResult_getAsDouble(result);
		small = is_unsigned(to) ? value >= 0 && value <= UINT32_MAX
					: value >= INT32_MIN && value <= INT32_MAX;
	}
	clang_EvalResult_dispose(result);
	return small;
}

static void convert(struct scope *scope, CXCursor at, CXCursor from, CXType to)
{
	int is_call = clang_getCursorKind(from) == CXCursor_CallExpr;
	CXType type = canonical_of(from);
	const char *kind = kind_of(type, clang_getCanonicalType(to), is_call);
	char *from_text, *to_text, *name;
	struct site site;

	if (!kind || (is_floating(type) && is_small_constant(from, clang_getCanonicalType(to))))
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(at));
	if (!site.chunk)
		return;
	name = string(clang_getCursorSpelling(from));
	from_text = string(clang_getTypeSpelling(clang_getCursorType(from)));
	to_text = string(clang_getTypeSpelling(to));
	fact_conversion(site, scope->fn, kind, from_text, to_text, name, is_call,
			*kind == 'u' ? has_minus(from) : *kind == 'f' && is_small_part(from));
	g_free(to_text);
	g_free(from_text);
	g_free(name);
}

static int is_literal(CXCursor expression)
{
	enum CXCursorKind kind = clang_getCursorKind(expression);

	return kind == CXCursor_IntegerLiteral || kind == CXCursor_FloatingLiteral ||
	       kind == CXCursor_UnaryExpr;
}

void collect_conversion(struct scope *scope, CXCursor cast)
{
	CXCursor inner = operand(cast);
	CXType to = clang_getCursorType(cast), wide = clang_getCanonicalType(to);

	if (clang_Cursor_isNull(inner))
		return;
	if (wide.kind != CXType_Pointer && !is_long(wide) && wide.kind != CXType_LongLong &&
	    !is_unsigned(wide))
		return;
	inner = strip(inner);
	if (!is_literal(inner))
		convert(scope, cast, inner, to);
}

void collect_implicit_conversion(struct scope *scope, CXCursor from, CXCursor parent)
{
	CXType type = clang_getCursorType(from), to;

	if (type.kind == CXType_Typedef || type.kind == CXType_Elaborated)
		type = clang_getCanonicalType(type);
	if (!is_floating(type))
		return;
	to = clang_getCursorType(parent);
	if (!is_integer(clang_getCanonicalType(to)))
		return;
	from = strip(from);
	if (!is_literal(from))
		convert(scope, from, from, to);
}

void collect_compound_conversion(struct scope *scope, CXCursor assignment)
{
	CXType to = clang_getCursorType(assignment);
	CXCursor value;

	if (!is_integer(clang_getCanonicalType(to)))
		return;
	value = first_child(assignment, 1);
	if (!clang_Cursor_isNull(value) && is_floating(canonical_of(value)))
		convert(scope, assignment, strip(value), to);
}

void collect_converted_call(struct scope *scope, CXCursor call, CXCursor parent)
{
	CXType to;

	if (clang_getCursorKind(parent) != CXCursor_UnexposedExpr &&
	    clang_getCursorKind(parent) != CXCursor_CStyleCastExpr)
		return;
	to = clang_getCursorType(parent);
	if (clang_getCanonicalType(to).kind == CXType_Pointer)
		collect_mapping(scope, call, clang_getCanonicalType(to));
	else if (clang_getCursorKind(parent) == CXCursor_UnexposedExpr &&
		 is_long(canonical_of(call)))
		convert(scope, call, call, to);
}

// Constants.

unsigned dead_arm(CXCursor conditional)
{
	CXCursor condition = first_child(conditional, 0);
	CXEvalResult result;
	unsigned dead = 0;

	if (!starts_with_number(condition))
		return 0;
	result = clang_Cursor_Evaluate(condition);
	if (result && clang_EvalResult_getKind(result) == CXEval_Int)
		dead = clang_EvalResult_getAsLongLong(result) ? 2 : 1;
	if (result)
		clang_EvalResult_dispose(result);
	return dead;
}

void collect_constant(struct scope *scope, CXCursor expression, CXCursor parent)
{
	CXEvalResult result;
	struct site site;

	// The outermost operation has the value.
	if (scope->dead || clang_getCursorKind(parent) == CXCursor_BinaryOperator ||
	    canonical_of(expression).kind != CXType_ULong || !starts_with_number(expression))
		return;
	result = clang_Cursor_Evaluate(expression);
	if (!result)
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(expression));
	if (site.chunk && clang_EvalResult_getKind(result) == CXEval_Int) {
		fact_constant(site, scope->fn, (int64_t)clang_EvalResult_getAsUnsigned(result));
	}
	clang_EvalResult_dispose(result);
}

// Long double.

void collect_long_double(struct scope *scope, CXCursor declaration)
{
	CXType type = pointee_of(clang_getCanonicalType(clang_getCursorType(declaration)));
	struct site site;
	char *name;

	helper_seen(scope, type);
	if (type.kind == CXType_Complex)
		type = clang_getCanonicalType(clang_getElementType(type));
	if (type.kind != CXType_LongDouble)
		return;
	site = parse_site(scope->parse, clang_getCursorLocation(declaration));
	if (!site.chunk)
		return;
	name = string(clang_getCursorSpelling(declaration));
	fact_long_double(site, scope->fn, name);
	g_free(name);
}
