// What stands in a function about its own numbers: how large one can be there, and whether a
// call of the function to itself can lead to another.
//
// Comes in: an expression, or such a call. Both are rare, so that the whole body may be looked
// through. Only what is written plainly is understood; the rest is not known.

#include "collector.h"

#include <string.h>

#define DEEP 20 // how far an expression is looked into
#define UNKNOWN (-1)

static int names(CXCursor expression, CXCursor declaration)
{
	expression = strip_casts(expression);
	return is_kind(expression, CXCursor_DeclRefExpr) &&
	       clang_equalCursors(clang_getCursorReferenced(expression), declaration);
}

// How large.

struct limit {
	CXCursor variable;
	int64_t most; // the largest number that it is held against; UNKNOWN
};

static enum CXChildVisitResult find_limit(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct limit *limit = data;
	CXCursor left, right;
	int64_t value;

	(void)parent;
	if (!is_kind(cursor, CXCursor_BinaryOperator) ||
	    !is_relation(clang_getCursorBinaryOperatorKind(cursor)))
		return CXChildVisit_Recurse;
	left = first_child(cursor, 0);
	right = first_child(cursor, 1);
	if (names(right, limit->variable)) {
		CXCursor swapped = left;

		left = right;
		right = swapped;
	}
	// 0 and 1 are what a number is held against from below.
	if (names(left, limit->variable) && integer_constant(right, &value) && value > 1)
		limit->most = MAX(limit->most, value);
	return CXChildVisit_Recurse;
}

// Of a check, 'if (n > 64) return', wherever the function has it.
static int64_t checked(const struct scope *scope, CXCursor variable)
{
	struct limit limit = { variable, UNKNOWN };

	clang_visitChildren(scope->function, find_limit, &limit);
	return limit.most;
}

static int64_t bound(const struct scope *scope, CXCursor expression, int depth);

static int64_t bound_of_name(const struct scope *scope, CXCursor variable, int depth)
{
	int64_t most = checked(scope, variable);
	CXCursor value;

	if (most != UNKNOWN || clang_getCursorKind(variable) != CXCursor_VarDecl)
		return most;
	value = clang_Cursor_getVarDeclInitializer(variable);
	return clang_Cursor_isNull(value) ? UNKNOWN : bound(scope, value, depth);
}

static int64_t lesser(int64_t a, int64_t b)
{
	if (a == UNKNOWN || b == UNKNOWN)
		return a == UNKNOWN ? b : a;
	return MIN(a, b);
}

static int64_t bound_of_operation(const struct scope *scope, CXCursor operation, int depth)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(operation);
	int64_t a = bound(scope, first_child(operation, 0), depth);
	int64_t b = bound(scope, first_child(operation, 1), depth);

	switch (kind) {
	case CXBinaryOperator_Rem:
		return b;
	case CXBinaryOperator_And:
		return lesser(a, b);
	case CXBinaryOperator_Sub:
	case CXBinaryOperator_Div:
	case CXBinaryOperator_Shr:
		return a;
	case CXBinaryOperator_Add:
		return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : a + b;
	case CXBinaryOperator_Mul:
		if (a == UNKNOWN || b == UNKNOWN || (b && a > INT32_MAX / b))
			return UNKNOWN;
		return a * b;
	default:
		return UNKNOWN;
	}
}

// a < b ? a : b, of which both are known.
static int is_least(const struct scope *scope, CXCursor condition, int64_t a, int64_t b, int depth)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(condition);
	int64_t left = bound(scope, first_child(condition, 0), depth);
	int64_t right = bound(scope, first_child(condition, 1), depth);

	if (kind == CXBinaryOperator_LT || kind == CXBinaryOperator_LE)
		return left == a && right == b;
	return left == b && right == a;
}

// MIN(a, b), of which one is known, or both.
static int64_t bound_of_choice(const struct scope *scope, CXCursor choice, int depth)
{
	CXCursor condition = strip(first_child(choice, 0));
	int64_t a = bound(scope, first_child(choice, 1), depth);
	int64_t b = bound(scope, first_child(choice, 2), depth);

	if (is_kind(condition, CXCursor_BinaryOperator) &&
	    is_relation(clang_getCursorBinaryOperatorKind(condition)) &&
	    (a == UNKNOWN || b == UNKNOWN || is_least(scope, condition, a, b, depth)))
		return lesser(a, b);
	return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : MAX(a, b);
}

static int64_t bound_of_type(CXCursor expression)
{
	switch (type_of(expression).kind) {
	case CXType_Bool:
		return 1;
	case CXType_UChar:
	case CXType_Char_U:
	case CXType_Char_S:
	case CXType_SChar:
		return UINT8_MAX;
	case CXType_UShort:
		return UINT16_MAX;
	default:
		return UNKNOWN;
	}
}

static int64_t bound(const struct scope *scope, CXCursor expression, int depth)
{
	int64_t value;

	expression = strip_casts(expression);
	if (clang_Cursor_isNull(expression) || depth > DEEP)
		return UNKNOWN;
	if (integer_constant(expression, &value))
		return value >= 0 && value <= INT32_MAX ? value : UNKNOWN;
	switch (clang_getCursorKind(expression)) {
	case CXCursor_DeclRefExpr:
		value = bound_of_name(scope, clang_getCursorReferenced(expression), depth + 1);
		break;
	case CXCursor_BinaryOperator:
		return bound_of_operation(scope, expression, depth + 1);
	case CXCursor_ConditionalOperator:
		return bound_of_choice(scope, expression, depth + 1);
	default:
		value = UNKNOWN;
	}
	return value == UNKNOWN ? bound_of_type(expression) : value;
}

int64_t guard_bound(const struct scope *scope, CXCursor expression)
{
	return bound(scope, expression, 0);
}

// Whether a call to itself is the last.

// A parameter, and what the call hands over for it.
struct handed {
	CXCursor parameter;
	int64_t value; // of a number, or of each field of what it points to
	int is_record;
	unsigned call; // offset of the call
	int last;      // the function goes no further with it
};

static enum CXChildVisitResult find_nonzero(CXCursor cursor, CXCursor parent, CXClientData data)
{
	int64_t value;

	(void)parent, (void)data;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_InitListExpr:
	case CXCursor_UnexposedExpr:
	case CXCursor_ParenExpr:
	case CXCursor_CStyleCastExpr:
	case CXCursor_TypeRef:
		return CXChildVisit_Recurse;
	case CXCursor_IntegerLiteral:
		if (integer_constant(cursor, &value) && !value)
			return CXChildVisit_Continue;
		break;
	default:
		break;
	}
	return CXChildVisit_Break;
}

// struct entry plain = { 0, NULL }; and &plain is handed on.
static int is_empty_record(CXCursor argument)
{
	CXCursor variable, value;

	if (!is_unary(argument, CXUnaryOperator_AddrOf))
		return 0;
	argument = strip(first_child(argument, 0));
	if (!is_kind(argument, CXCursor_DeclRefExpr))
		return 0;
	variable = clang_getCursorReferenced(argument);
	if (!is_kind(variable, CXCursor_VarDecl) ||
	    clang_Cursor_hasVarDeclGlobalStorage(variable) == 1)
		return 0;
	value = clang_Cursor_getVarDeclInitializer(variable);
	return is_kind(value, CXCursor_InitListExpr) &&
	       !clang_visitChildren(value, find_nonzero, NULL);
}

// 1 when a condition holds with what is handed over, 0 when not, UNKNOWN.
static int holds(const struct handed *handed, CXCursor condition, int depth)
{
	enum CXBinaryOperatorKind kind;
	CXCursor left, right;
	int64_t value;
	int a, b;

	condition = strip_casts(condition);
	if (clang_Cursor_isNull(condition) || depth > DEEP)
		return UNKNOWN;
	if (names(condition, handed->parameter))
		return handed->is_record ? 1 : handed->value != 0;
	if (is_kind(condition, CXCursor_MemberRefExpr))
		return handed->is_record && names(first_child(condition, 0), handed->parameter)
			       ? 0
			       : UNKNOWN;
	if (is_unary(condition, CXUnaryOperator_LNot)) {
		a = holds(handed, first_child(condition, 0), depth + 1);
		return a == UNKNOWN ? a : !a;
	}
	if (!is_kind(condition, CXCursor_BinaryOperator))
		return UNKNOWN;
	kind = clang_getCursorBinaryOperatorKind(condition);
	left = first_child(condition, 0);
	right = first_child(condition, 1);
	if (kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr) {
		int decides = kind == CXBinaryOperator_LOr;

		a = holds(handed, left, depth + 1);
		b = holds(handed, right, depth + 1);
		if (a == decides || b == decides)
			return decides;
		return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : !decides;
	}
	if ((kind != CXBinaryOperator_EQ && kind != CXBinaryOperator_NE) || handed->is_record ||
	    !names(left, handed->parameter) || !integer_constant(right, &value))
		return UNKNOWN;
	return (handed->value == value) == (kind == CXBinaryOperator_EQ);
}

static enum CXChildVisitResult find_exit(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent, (void)data;
	return is_kind(cursor, CXCursor_ReturnStmt) || is_kind(cursor, CXCursor_GotoStmt)
		       ? CXChildVisit_Break
		       : CXChildVisit_Recurse;
}

static int covers(CXCursor statement, unsigned offset)
{
	unsigned from, to;

	cursor_extent(statement, &from, &to);
	return from <= offset && offset < to;
}

// 'if (nested) return;' before the call, or 'if (!nested) call();'.
static enum CXChildVisitResult find_guard(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct handed *handed = data;
	CXCursor then, otherwise;
	int held, leaves;

	(void)parent;
	if (!is_kind(cursor, CXCursor_IfStmt))
		return CXChildVisit_Recurse;
	held = holds(handed, first_child(cursor, 0), 0);
	if (held == UNKNOWN)
		return CXChildVisit_Recurse;
	then = first_child(cursor, 1);
	otherwise = first_child(cursor, 2);
	if (held) {
		leaves = clang_visitChildren(then, find_exit, NULL) ||
			 find_exit(then, cursor, NULL) == CXChildVisit_Break;
		handed->last = (leaves && !covers(then, handed->call)) ||
			       (!clang_Cursor_isNull(otherwise) && covers(otherwise, handed->call));
	} else {
		handed->last = covers(then, handed->call);
	}
	return handed->last ? CXChildVisit_Break : CXChildVisit_Recurse;
}

// Whether a call of the function around to itself hands over a constant with which it comes to
// no such call again.
static int is_last(const struct scope *scope, CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);
	struct handed handed = { .last = 0 };

	clang_getExpansionLocation(clang_getCursorLocation(call), NULL, NULL, NULL, &handed.call);
	for (i = 0; i < n && !handed.last; i++) {
		CXCursor argument = strip_casts(clang_Cursor_getArgument(call, i));

		handed.parameter = clang_Cursor_getArgument(scope->function, i);
		handed.is_record = is_empty_record(argument);
		if (clang_Cursor_isNull(handed.parameter) ||
		    (!handed.is_record && !(is_kind(argument, CXCursor_IntegerLiteral) &&
					    integer_constant(argument, &handed.value))))
			continue;
		clang_visitChildren(scope->function, find_guard, &handed);
	}
	return handed.last;
}

// Whether a function enters itself no second time, as a static variable says that it runs.

struct busy {
	CXCursor variable;
	int left, set; // if (busy) return; busy = 1;
};

static CXCursor static_integer(CXCursor expression)
{
	CXCursor variable;

	expression = strip_casts(expression);
	if (!is_kind(expression, CXCursor_DeclRefExpr))
		return clang_getNullCursor();
	variable = clang_getCursorReferenced(expression);
	return is_kind(variable, CXCursor_VarDecl) &&
			       clang_Cursor_hasVarDeclGlobalStorage(variable) == 1 &&
			       type_is_integer(type_of(variable))
		       ? variable
		       : clang_getNullCursor();
}

static int is_set(CXCursor statement, CXCursor variable)
{
	int64_t value;

	if (is_unary(statement, CXUnaryOperator_PostInc) ||
	    is_unary(statement, CXUnaryOperator_PreInc))
		return names(first_child(statement, 0), variable);
	return is_binary(statement, CXBinaryOperator_Assign) &&
	       names(first_child(statement, 0), variable) &&
	       integer_constant(first_child(statement, 1), &value) && value;
}

// The statements of the body in order: what stands before the test is not asked.
static enum CXChildVisitResult find_busy(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct busy *busy = data;
	CXCursor then;

	(void)parent;
	if (busy->left) {
		busy->set = is_set(strip(cursor), busy->variable);
		return busy->set ? CXChildVisit_Break : CXChildVisit_Continue;
	}
	if (!is_kind(cursor, CXCursor_IfStmt))
		return CXChildVisit_Continue;
	busy->variable = static_integer(first_child(cursor, 0));
	then = first_child(cursor, 1);
	if (is_kind(then, CXCursor_CompoundStmt))
		then = first_child(then, 0);
	busy->left = !clang_Cursor_isNull(busy->variable) && is_kind(then, CXCursor_ReturnStmt);
	return CXChildVisit_Continue;
}

static void enter_body(struct scope *scope, CXCursor body)
{
	struct busy busy = { .left = 0 };

	if (!scope->fn || scope->parse->world->id == 0 ||
	    !is_kind(scope->parent, CXCursor_FunctionDecl))
		return;
	clang_visitChildren(body, find_busy, &busy);
	if (busy.set)
		fact_last(site_at(scope, scope->function), scope->fn, scope->fn);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	const struct callee *callee;

	if (is_kind(cursor, CXCursor_CompoundStmt)) {
		enter_body(scope, cursor);
		return;
	}
	callee = scope->call->known;
	if (callee && scope->fn && strcmp(callee->symbol, scope->fn) == 0 &&
	    !scope->call->is_intrinsic && is_last(scope, cursor))
		fact_last(scope->call->site, scope->fn, callee->symbol);
}

const struct collector collector_bound = {
	.kinds = { CXCursor_CallExpr, CXCursor_CompoundStmt },
	.enter = enter,
};
