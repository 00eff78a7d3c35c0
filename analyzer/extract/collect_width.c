// What depends on the width of types: records handed on as bytes, conversions to and
// from a long or a pointer, constants computed in unsigned long, long double.
//
// Each world writes what it sees; a difference shows when rules put the rows of one
// place side by side.

#include "collector.h"

#include <math.h>
#include <string.h>

// The element of an array, whatever its dimensions; what a pointer points to.
static CXType bytes_at(CXType type)
{
	return type.kind == CXType_Pointer ? pointee_of(type) : innermost_type(type);
}

// Records as bytes.

// Behind a header of one record, 'header + 1', lie other bytes.
static int is_behind_one(CXCursor address)
{
	return is_kind(address, CXCursor_BinaryOperator) &&
	       is_kind(strip(first_child(address, 1)), CXCursor_IntegerLiteral);
}

// The record whose bytes an address stands for: the pointee before any cast, or the
// union that an array of bytes is a member of. Its kind is invalid when there is none.
static CXType record_behind(CXCursor address)
{
	CXType type = bytes_at(type_of(address));

	if (type.kind == CXType_Record)
		return is_behind_one(address) ? no_type : type;
	if (!type_is_byte(type) || !is_kind(address, CXCursor_MemberRefExpr) ||
	    type_of(address).kind != CXType_ConstantArray)
		return no_type;
	type = pointee_of(clang_getCursorType(first_child(address, 0)));
	return type.kind == CXType_Record &&
			       is_kind(clang_getTypeDeclaration(type), CXCursor_UnionDecl)
		       ? type
		       : no_type;
}

// The type's name; one without a name is printed with its place, which is told apart.
static char *record_name(CXType record, CXCursor declaration)
{
	char *name = type_name(clang_getUnqualifiedType(record));

	if (!strstr(name, "(unnamed") && !strstr(name, "(anonymous"))
		return name;
	g_free(name);
	return g_strdup(is_kind(declaration, CXCursor_UnionDecl) ? "unnamed union"
								 : "unnamed struct");
}

static enum CXChildVisitResult find_sizeof(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return is_kind(cursor, CXCursor_UnaryExpr) ? CXChildVisit_Break : CXChildVisit_Recurse;
}

// Whether an argument of a call is made of a sizeof.
static int has_sizeof(CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);

	for (i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);

		if (is_kind(argument, CXCursor_UnaryExpr) ||
		    clang_visitChildren(argument, find_sizeof, NULL))
			return 1;
	}
	return 0;
}

// The place that the first argument of type int names: a file descriptor, most often.
static char *descriptor(struct scope *scope, CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);
	CXCursor inner;

	for (i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i);

		if (type_of(argument).kind == CXType_Int)
			return place_named(scope->parse, argument, &inner);
	}
	return NULL;
}

static void write_bytes(struct scope *scope, CXCursor call, const char *callee, const char *symbol,
			int index, CXType record)
{
	CXCursor declaration = clang_getTypeDeclaration(record);
	struct site where = site_at(scope, declaration);
	g_autofree char *name = NULL, *through = NULL;

	if (!where.chunk || clang_Type_getSizeOf(record) < 0)
		return;
	name = record_name(record, declaration);
	through = descriptor(scope, call);
	fact_bytes(site_at(scope, call), scope->fn, callee, symbol, index, name,
		   where.chunk->source->path, where.line, clang_Type_getSizeOf(record),
		   has_sizeof(call), through);
}

// A long or a pointer as bytes: of an array of pointers nobody thinks that it leaves the process.
static void write_word(struct scope *scope, CXCursor call, const struct callee *callee, int index,
		       CXCursor address)
{
	CXType type = bytes_at(type_of(address));
	g_autofree char *name = NULL, *through = NULL;

	if (!type_is_long(type) &&
	    !(type.kind == CXType_Pointer && is_unary(address, CXUnaryOperator_AddrOf)))
		return;
	name = type_name(clang_getUnqualifiedType(type));
	through = descriptor(scope, call);
	fact_word_bytes(site_at(scope, call), scope->fn, callee->name, callee->symbol, name,
			through, has_sizeof(call), index);
}

// Records, longs and pointers whose addresses a call passes as bytes.
static void take_bytes(struct scope *scope, CXCursor call, const struct callee *callee)
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
		type = type_of(argument);
		if (type.kind != CXType_Pointer || !type_is_byte(pointee_of(type)))
			continue;
		argument = strip_casts(argument);
		type = record_behind(argument);
		if (type.kind == CXType_Record)
			write_bytes(scope, call, callee->name, callee->symbol, i, type);
		else if (scope->parse->world->id)
			write_word(scope, call, callee, i, argument);
	}
}

// A mapping that is read as a record, at the cast of what mmap returns.
static void take_mapping(struct scope *scope, CXCursor call, CXType to)
{
	g_autofree char *name = NULL;

	to = pointee_of(to);
	if (to.kind != CXType_Record)
		return;
	name = cursor_name(call);
	if (g_str_equal(name, "mmap") || g_str_equal(name, "mmap64"))
		write_bytes(scope, call, name, name, -1, to);
}

// Conversions.

static int is_unsigned(CXType type)
{
	return type_is_unsigned(type) && type.kind != CXType_Bool;
}

static const char *kind_of(CXType from, CXType to, int is_call)
{
	long long a = clang_Type_getSizeOf(from), b = clang_Type_getSizeOf(to);

	if (type_is_integer(from) && a > b && (type_is_long(to) || to.kind == CXType_Pointer))
		return "narrow";
	if (type_is_floating(from) && type_is_long(to))
		return "float";
	if (type_is_floating(from) && is_unsigned(to))
		return "unsigned";
	if (is_call && type_is_long(from) && type_is_integer(to) && b > a)
		return "widen";
	return NULL;
}

// The value of a number as written; NAN when it is none.
static double number_of(CXCursor expression)
{
	struct value value;

	expression = strip_casts(expression);
	if (!is_kind(expression, CXCursor_IntegerLiteral) &&
	    !is_kind(expression, CXCursor_FloatingLiteral))
		return NAN;
	value = evaluate(expression);
	return value.kind == VALUE_NONE	     ? NAN
	       : value.kind == VALUE_INTEGER ? (double)value.integer
					     : value.floating;
}

// The same number, or the same variable.
static int is_same(CXCursor a, CXCursor b)
{
	a = strip_casts(a);
	b = strip_casts(b);
	if (is_kind(a, CXCursor_DeclRefExpr) && is_kind(b, CXCursor_DeclRefExpr))
		return clang_equalCursors(clang_getCursorReferenced(a),
					  clang_getCursorReferenced(b));
	return number_of(a) == number_of(b);
}

// 255 - part * 255: what is left of a whole is not below 0.
static int is_rest(CXCursor difference)
{
	CXCursor whole = first_child(difference, 0);
	CXCursor product = strip_casts(first_child(difference, 1));

	return is_binary(product, CXBinaryOperator_Mul) &&
	       (is_same(whole, first_child(product, 0)) || is_same(whole, first_child(product, 1)));
}

static enum CXChildVisitResult find_minus(CXCursor cursor, CXCursor parent, CXClientData data)
{
	int minus = is_unary(cursor, CXUnaryOperator_Minus);

	(void)data;
	// What an argument or an index is made of is not the value's sign.
	if (is_kind(cursor, CXCursor_CallExpr) || is_kind(cursor, CXCursor_ArraySubscriptExpr))
		return CXChildVisit_Continue;
	// 'a * -b' is written where b is below 0.
	if (minus && is_binary(parent, CXBinaryOperator_Mul))
		return CXChildVisit_Recurse;
	if (is_binary(cursor, CXBinaryOperator_Sub) && is_rest(cursor))
		return CXChildVisit_Recurse;
	return minus || is_binary(cursor, CXBinaryOperator_Sub) ? CXChildVisit_Break
								: CXChildVisit_Recurse;
}

// Whether a value is computed with a subtraction or a minus sign.
static int has_minus(CXCursor expression)
{
	enum CXChildVisitResult found = find_minus(expression, expression, NULL);

	return found == CXChildVisit_Break ||
	       (found == CXChildVisit_Recurse && clang_visitChildren(expression, find_minus, NULL));
}

// Whether a floating value is the distance of two, or a number in much larger units than what it
// comes from, rounded or not: floor(nanoseconds / 1e9).
static int is_small_part(CXCursor expression)
{
	expression = strip(expression);
	while (clang_getCursorKind(expression) == CXCursor_CallExpr &&
	       clang_Cursor_getNumArguments(expression) == 1)
		expression = strip(clang_Cursor_getArgument(expression, 0));
	if (is_binary(expression, CXBinaryOperator_Div))
		return number_of(first_child(expression, 1)) >= 1000;
	return is_binary(expression, CXBinaryOperator_Sub);
}

// A constant that fits: (long)(0.06 * 0x10000).
static int is_small_constant(CXCursor expression, CXType to)
{
	struct value value;

	if (!starts_with_number(expression))
		return 0;
	value = evaluate(expression);
	if (value.kind != VALUE_FLOATING)
		return 0;
	return is_unsigned(to) ? value.floating >= 0 && value.floating <= UINT32_MAX
			       : value.floating >= INT32_MIN && value.floating <= INT32_MAX;
}

static void convert(struct scope *scope, CXCursor at, CXCursor from, CXType to)
{
	int is_call = is_kind(from, CXCursor_CallExpr);
	CXType type = type_of(from);
	const char *kind = kind_of(type, clang_getCanonicalType(to), is_call);
	g_autofree char *from_text = NULL, *to_text = NULL, *name = NULL;

	if (!kind ||
	    (type_is_floating(type) && is_small_constant(from, clang_getCanonicalType(to))))
		return;
	name = cursor_name(from);
	from_text = type_name(clang_getCursorType(from));
	to_text = type_name(to);
	fact_conversion(site_at(scope, at), scope->fn, kind, from_text, to_text, name, is_call,
			*kind == 'u' ? has_minus(from) : *kind == 'f' && is_small_part(from));
}

static void take_cast(struct scope *scope, CXCursor cast)
{
	CXCursor inner = strip(cast_operand(cast));
	CXType to = clang_getCursorType(cast), wide = clang_getCanonicalType(to);

	if (clang_Cursor_isNull(inner) || is_written_number(inner))
		return;
	if (wide.kind == CXType_Pointer || type_is_long(wide) || wide.kind == CXType_LongLong ||
	    is_unsigned(wide))
		convert(scope, cast, inner, to);
}

// A floating value, or a long, below an implicit conversion.
static void inside(struct scope *scope, CXCursor from)
{
	CXType type = clang_getCursorType(from), to;

	if (type.kind == CXType_Typedef || type.kind == CXType_Elaborated)
		type = clang_getCanonicalType(type);
	if (type_is_long(type))
		word_widened(scope, from, clang_getCursorType(scope->parent));
	if (!type_is_floating(type))
		return;
	to = clang_getCursorType(scope->parent);
	if (!type_is_integer(clang_getCanonicalType(to)))
		return;
	from = strip(from);
	if (!is_written_number(from))
		convert(scope, from, from, to);
}

// i += 0.5
static void take_compound(struct scope *scope, CXCursor assignment)
{
	CXType to = clang_getCursorType(assignment);
	CXCursor value;

	if (!type_is_integer(clang_getCanonicalType(to)))
		return;
	value = first_child(assignment, 1);
	if (type_is_floating(type_of(value)))
		convert(scope, assignment, strip(value), to);
}

// What becomes of a call's result: the parent is the conversion around it, if any.
static void take_call(struct scope *scope, CXCursor call)
{
	CXCursor parent = scope->parent;
	CXType to = clang_getCursorType(parent);

	if (is_kind(parent, CXCursor_UnexposedExpr) || is_kind(parent, CXCursor_CStyleCastExpr)) {
		if (clang_getCanonicalType(to).kind == CXType_Pointer)
			take_mapping(scope, call, to);
		else if (is_kind(parent, CXCursor_UnexposedExpr) && type_is_long(type_of(call)))
			convert(scope, call, call, to);
	}
	if (scope->call->known && !scope->call->is_intrinsic)
		take_bytes(scope, call, scope->call->known);
}

static void take_constant(struct scope *scope, CXCursor expression)
{
	struct value value;

	// The outermost operation has the value.
	if (scope->dead || is_kind(scope->parent, CXCursor_BinaryOperator) ||
	    type_of(expression).kind != CXType_ULong || !starts_with_number(expression))
		return;
	value = evaluate(expression);
	if (value.kind == VALUE_INTEGER)
		fact_constant(site_at(scope, expression), scope->fn, value.integer);
}

static void take_declaration(struct scope *scope, CXCursor declaration)
{
	CXType type = bytes_at(type_of(declaration));
	g_autofree char *name = NULL;

	if (type.kind == CXType_Complex)
		type = clang_getCanonicalType(clang_getElementType(type));
	if (type.kind != CXType_LongDouble)
		return;
	name = cursor_name(declaration);
	fact_long_double(site_at(scope, declaration), scope->fn, name);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_CallExpr:
		take_call(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		take_cast(scope, cursor);
		break;
	case CXCursor_CompoundAssignOperator:
		take_compound(scope, cursor);
		break;
	case CXCursor_BinaryOperator:
		take_constant(scope, cursor);
		break;
	default:
		take_declaration(scope, cursor);
	}
}

const struct collector collector_width = {
	.kinds = { CXCursor_CallExpr, CXCursor_CStyleCastExpr, CXCursor_CompoundAssignOperator,
		   CXCursor_BinaryOperator, CXCursor_VarDecl, CXCursor_ParmDecl },
	.enter = enter,
	.around = CXCursor_UnexposedExpr,
	.inside = inside,
};
