// What a function says of one of its variables.
//
// Comes in: a variable, a parameter or a field, of which the declaration stands for all that
// are of it. Goes out: a mask. The body is searched for comparisons, masks, casts and
// assignments that name it plainly; in which order they come is not looked at.

#include "told.h"

#include <string.h>

CXCursor variable_of(CXCursor expression)
{
	expression = strip_casts(expression);
	return is_kind(expression, CXCursor_DeclRefExpr) ||
			       is_kind(expression, CXCursor_MemberRefExpr)
		       ? clang_getCursorReferenced(expression)
		       : clang_getNullCursor();
}

static int is_of(CXCursor expression, CXCursor variable)
{
	return clang_equalCursors(variable_of(expression), variable);
}

static enum CXChildVisitResult find_variable(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	return (is_kind(cursor, CXCursor_DeclRefExpr) || is_kind(cursor, CXCursor_MemberRefExpr)) &&
			       clang_equalCursors(clang_getCursorReferenced(cursor),
						  *(CXCursor *)data)
		       ? CXChildVisit_Break
		       : CXChildVisit_Recurse;
}

int expression_has(CXCursor expression, CXCursor variable)
{
	if (clang_Cursor_isNull(variable))
		return 0;
	return find_variable(expression, expression, &variable) == CXChildVisit_Break ||
	       clang_visitChildren(expression, find_variable, &variable);
}

struct question {
	CXCursor variable;
	unsigned told;
	int64_t most; // the largest number that it is held against, or -1
};

static int is_comparison(enum CXBinaryOperatorKind kind)
{
	return is_relation(kind) || kind == CXBinaryOperator_EQ || kind == CXBinaryOperator_NE;
}

static int is_below_zero(CXCursor value)
{
	int64_t number;

	value = strip_casts(value);
	if (is_unary(value, CXUnaryOperator_Minus))
		return !type_is_unsigned(type_of(value)) ||
		       is_kind(strip(first_child(value, 0)), CXCursor_IntegerLiteral);
	return is_written_number(value) && integer_constant(value, &number) && number < 0;
}

static void take_side(struct question *question, CXCursor side, CXCursor other, int relation)
{
	CXCursor bare = strip_casts(side);
	int64_t number;

	if (is_binary(bare, CXBinaryOperator_Div) && expression_has(bare, question->variable))
		question->told |= TOLD_QUOTIENT;
	if (!is_of(bare, question->variable))
		return;
	if (is_binary(strip_casts(other), CXBinaryOperator_Div))
		question->told |= TOLD_QUOTIENT;
	else if (!integer_constant(other, &number))
		return;
	else if (number == -1 || (relation && (number == 0 || number == 1)))
		question->told |= TOLD_SIGN;
	else if (relation)
		question->told |= TOLD_CONSTANT, question->most = MAX(question->most, number);
}

static void take_value(struct question *question, CXCursor value)
{
	if (is_below_zero(value))
		question->told |= TOLD_NEGATIVE;
}

static void take_binary(struct question *question, CXCursor operation)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(operation);
	CXCursor left, right;
	int64_t number;

	if (!is_comparison(kind) && kind != CXBinaryOperator_And && kind != CXBinaryOperator_Rem &&
	    kind != CXBinaryOperator_Assign)
		return;
	left = first_child(operation, 0);
	right = first_child(operation, 1);
	if (is_comparison(kind)) {
		take_side(question, left, right, is_relation(kind));
		take_side(question, right, left, is_relation(kind));
	} else if (kind == CXBinaryOperator_Assign) {
		if (is_of(left, question->variable))
			take_value(question, right);
	} else if (integer_constant(right, &number) && number > 0 && number <= UINT32_MAX &&
		   (kind == CXBinaryOperator_And || !(number & (number - 1))) &&
		   expression_has(left, question->variable)) {
		question->told |= TOLD_MASKED;
	}
}

static void take_compound(struct question *question, CXCursor operation)
{
	CXCursor left = first_child(operation, 0), right = first_child(operation, 1);
	int64_t number;

	if (!is_of(left, question->variable))
		return;
	switch (clang_getCursorBinaryOperatorKind(operation)) {
	case CXBinaryOperator_SubAssign:
		question->told |= TOLD_NEGATIVE;
		return;
	case CXBinaryOperator_AndAssign:
		if (integer_constant(right, &number) && number > 0 && number <= UINT32_MAX)
			question->told |= TOLD_MASKED;
		return;
	default:
		return;
	}
}

static void take_cast(struct question *question, CXCursor cast)
{
	long long size = clang_Type_getSizeOf(type_of(cast));
	CXCursor operand = cast_operand(cast);

	if (size > 0 && size <= 4 && !type_is_long(type_of(cast)) &&
	    is_of(operand, question->variable))
		question->told |= TOLD_NARROWED;
}

static enum CXChildVisitResult find_quotient(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return is_binary(cursor, CXBinaryOperator_Div) ? CXChildVisit_Break : CXChildVisit_Recurse;
}

// What reads a number is told how large it may be: curl's curlx_str_number(&str, &secs, LONG_MAX /
// 1000 - 1).
static int is_read_below(const struct question *question, CXCursor call)
{
	for (int i = 0, address = 0; i < clang_Cursor_getNumArguments(call); i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i), bare = strip_casts(argument);

		if (is_unary(bare, CXUnaryOperator_AddrOf))
			address |= is_of(first_child(bare, 0), question->variable);
		else if (address && clang_visitChildren(argument, find_quotient, NULL))
			return 1;
	}
	return 0;
}

static void take_call(struct question *question, CXCursor call)
{
	g_autofree char *name = cursor_name(call);

	if (is_read_below(question, call))
		question->told |= TOLD_QUOTIENT;
	if (g_str_has_prefix(name, "__builtin_") && g_str_has_suffix(name, "_overflow") &&
	    expression_has(call, question->variable))
		question->told |= TOLD_QUOTIENT;
}

static enum CXChildVisitResult ask(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct question *question = data;

	(void)parent;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_BinaryOperator:
		take_binary(question, cursor);
		break;
	case CXCursor_CompoundAssignOperator:
		take_compound(question, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		take_cast(question, cursor);
		break;
	case CXCursor_CallExpr:
		take_call(question, cursor);
		break;
	case CXCursor_VarDecl:
		if (clang_equalCursors(cursor, question->variable))
			take_value(question, clang_Cursor_getVarDeclInitializer(cursor));
		break;
	default:
		break;
	}
	return CXChildVisit_Recurse;
}

unsigned function_tells(const struct scope *scope, CXCursor variable)
{
	struct question question = { variable, 0, -1 };

	if (!clang_Cursor_isNull(variable) && scope->fn)
		clang_visitChildren(scope->function, ask, &question);
	return question.told;
}

int64_t function_limit(const struct scope *scope, CXCursor variable)
{
	struct question question = { variable, 0, -1 };

	if (!clang_Cursor_isNull(variable) && scope->fn)
		clang_visitChildren(scope->function, ask, &question);
	return question.most;
}

struct pair {
	CXCursor a, b; // b is null where the other is the number
	int64_t number;
};

static enum CXChildVisitResult find_pair(CXCursor cursor, CXCursor parent, CXClientData data)
{
	const struct pair *pair = data;
	CXCursor left, right;
	int64_t number;

	(void)parent;
	if (!is_kind(cursor, CXCursor_BinaryOperator) ||
	    !is_comparison(clang_getCursorBinaryOperatorKind(cursor)))
		return CXChildVisit_Recurse;
	left = first_child(cursor, 0);
	right = first_child(cursor, 1);
	if (clang_Cursor_isNull(pair->b))
		return is_of(left, pair->a) && integer_constant(right, &number) &&
				       number == pair->number
			       ? CXChildVisit_Break
			       : CXChildVisit_Recurse;
	// In whatever they are on their side: a + 1 <= b.
	return (expression_has(left, pair->a) && expression_has(right, pair->b)) ||
			       (expression_has(left, pair->b) && expression_has(right, pair->a))
		       ? CXChildVisit_Break
		       : CXChildVisit_Recurse;
}

int function_orders(const struct scope *scope, CXCursor a, CXCursor b)
{
	struct pair pair = { a, b, 0 };

	return scope->fn && !clang_Cursor_isNull(a) && !clang_Cursor_isNull(b) &&
	       clang_visitChildren(scope->function, find_pair, &pair);
}

int function_holds(const struct scope *scope, CXCursor variable, int64_t number)
{
	struct pair pair = { variable, clang_getNullCursor(), number };

	return scope->fn && !clang_Cursor_isNull(variable) &&
	       clang_visitChildren(scope->function, find_pair, &pair);
}
