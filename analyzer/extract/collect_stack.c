// Addresses of the stack on their way: from a local variable, or __builtin_frame_address(), to
// where a size is taken off one, which makes a limit of the stack, and to loops from one to
// another, which look for what lies on it.
//
// What goes where is noted as it is met, and followed only in a unit that has such an address, at
// its end: a field may be filled far below the line that reads it. A place is a declaration, as in
// collect_pointer.c; where one goes to or comes from another unit, rows with its node say so, and
// the rule puts them together.

#include "stack_address.h"

struct unit {
	GArray *events; // struct event; NULL: none
	int active;	// some address of the stack is taken
};

// A local that is there to be pointed to, and nothing else: char here; void *base;
static int is_marker(CXCursor declaration)
{
	if (clang_Cursor_isNull(declaration) || is_kind(declaration, CXCursor_ParmDecl))
		return 0;
	switch (type_of(declaration).kind) {
	case CXType_Char_S:
	case CXType_Char_U:
	case CXType_SChar:
	case CXType_UChar:
	case CXType_Int:
	case CXType_ULong:
	case CXType_Long:
	case CXType_Pointer:
		return 1;
	default:
		return 0;
	}
}

// Whether a cast is of an address of the stack. Bytes of a record are legion: (char *)&header.
static int takes_address(CXCursor cast)
{
	CXCursor expression = strip_casts(cast), variable;
	CXType to = type_of(cast);
	int is_bytes = to.kind == CXType_Pointer && !stack_is_words(to);

	if (is_unary(expression, CXUnaryOperator_AddrOf)) {
		variable = stack_variable_of(expression);
		return is_bytes ? is_marker(variable) : !clang_Cursor_isNull(variable);
	}
	if (is_bytes)
		return 0;
	if (!is_kind(expression, CXCursor_DeclRefExpr))
		return 0;
	expression = clang_getCursorReferenced(expression);
	return stack_is_variable(expression) && stack_is_array(expression);
}

static void note(struct scope *scope, CXCursor cursor, int is_condition)
{
	struct unit *unit = scope->own;
	struct stack_event event = { cursor, scope->function, is_condition };

	if (!unit->events)
		unit->events = g_array_new(FALSE, FALSE, sizeof(struct stack_event));
	g_array_append_val(unit->events, event);
}

static void note_call(struct scope *scope, CXCursor call)
{
	const struct callee *known = scope->call->known;
	struct unit *unit = scope->own;

	if (!known)
		return;
	if (known->builtin)
		unit->active |= stack_is_found_by(known->name);
	else if (known->origin == ORIGIN_PROJECT && clang_Cursor_getNumArguments(call) > 0)
		note(scope, call, 0);
}

static int is_loop(CXCursor statement)
{
	return is_kind(statement, CXCursor_ForStmt) || is_kind(statement, CXCursor_WhileStmt) ||
	       is_kind(statement, CXCursor_DoStmt);
}

static void note_operator(struct scope *scope, CXCursor cursor)
{
	enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(cursor);
	struct unit *unit = scope->own;

	if (is_relation(kind) || kind == CXBinaryOperator_NE)
		note(scope, cursor, is_loop(scope->parent));
	// How many words are between: for (i = 0; i < high - low; i++)
	else if (kind == CXBinaryOperator_Sub &&
		 stack_is_words(clang_getCursorType(first_child(cursor, 1))))
		note(scope, cursor, 1);
	else if (kind == CXBinaryOperator_Sub && !unit->active &&
		 type_of(cursor).kind == CXType_ULong)
		// Another unit may have put one where this one takes a size off it.
		unit->active = stack_is_address(
			clang_getCursorType(strip_casts(first_child(cursor, 0))));
	else if ((kind == CXBinaryOperator_Assign || kind == CXBinaryOperator_SubAssign) &&
		 stack_may_hold(clang_getCursorType(cursor)))
		note(scope, cursor, 0);
}

// Whether what stands in a call may be kept as an address. What the C library fills is of no
// interest: strtoul(text, &end, 0); nor what a function of ours gives back: get_size(&size).
static int may_keep(const struct call *call)
{
	CXCursor function;
	int n;

	if (!call)
		return 1;
	if (!call->known || call->known->origin != ORIGIN_PROJECT)
		return 0;
	function = clang_getCursorReferenced(call->name);
	n = clang_Cursor_getNumArguments(function);
	for (int i = 0; i < n; i++) {
		CXType type = type_of(clang_Cursor_getArgument(function, i));

		if (type.kind == CXType_Pointer &&
		    (pointee_of(type).kind == CXType_Void || stack_is_words(type)))
			return 1;
	}
	return 0;
}

static void enter(struct scope *scope, CXCursor cursor)
{
	struct unit *unit = scope->own;

	if (!scope->fn)
		return;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_CallExpr:
		note_call(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		if (!unit->active && stack_may_hold(clang_getCursorType(cursor)))
			unit->active = takes_address(cursor);
		break;
	case CXCursor_UnaryOperator:
		if (!unit->active && is_unary(cursor, CXUnaryOperator_AddrOf) &&
		    may_keep(scope->call))
			unit->active = is_marker(stack_variable_of(cursor));
		break;
	case CXCursor_VarDecl:
		if (stack_may_hold(clang_getCursorType(cursor)) ||
		    type_of(cursor).kind == CXType_Record)
			note(scope, cursor, 0);
		break;
	case CXCursor_ReturnStmt:
		note(scope, cursor, 0);
		break;
	default:
		note_operator(scope, cursor);
	}
}

static void end(struct parse *parse)
{
	struct unit *unit = unit_state(parse, &collector_stack);

	if (unit->events && unit->active)
		stack_follow(parse, unit->events);
	g_clear_pointer(&unit->events, g_array_unref);
}

const struct collector collector_stack = {
	.kinds = { CXCursor_CallExpr, CXCursor_CStyleCastExpr, CXCursor_UnaryOperator,
		   CXCursor_VarDecl, CXCursor_ReturnStmt, CXCursor_BinaryOperator,
		   CXCursor_CompoundAssignOperator },
	.enter = enter,
	.end = end,
	.of_unit = sizeof(struct unit),
};
