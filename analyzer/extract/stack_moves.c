// What an assignment, an initialiser, an argument or a result does with an address of the stack: it
// goes to a place, a size is taken off it, or it is compared.
//
// A place is a declaration, as in collect_pointer.c, and is found by the declaration itself: node
// names are only made of the few that are told.

#include "stack_address.h"

#include <string.h>

#define FIELDS_MAX 64 // of a record that a list in braces fills

// Types.

int stack_may_hold(CXType type)
{
	type = clang_getCanonicalType(type);
	switch (type.kind) {
	case CXType_ULong:
	case CXType_Long:
	case CXType_ULongLong:
		return 1;
	case CXType_Pointer:
		break;
	default:
		return 0;
	}
	switch (clang_getCanonicalType(clang_getPointeeType(type)).kind) {
	case CXType_Void:
	case CXType_Char_S:
	case CXType_Char_U:
	case CXType_SChar:
	case CXType_UChar:
	case CXType_ULong:
	case CXType_Long:
	case CXType_Pointer:
		return 1;
	default:
		return 0;
	}
}

static int is_text(CXType type)
{
	switch (pointee_of(clang_getCanonicalType(type)).kind) {
	case CXType_Char_S:
	case CXType_Char_U:
	case CXType_SChar:
	case CXType_UChar:
		return 1;
	default:
		return 0;
	}
}

int stack_is_words(CXType type)
{
	type = clang_getCanonicalType(type);
	if (type.kind != CXType_Pointer)
		return 0;
	switch (pointee_of(type).kind) {
	case CXType_ULong:
	case CXType_Long:
	case CXType_Pointer:
		return 1;
	default:
		return 0;
	}
}

int stack_is_address(CXType type)
{
	g_autofree char *name = NULL;

	if (clang_getCanonicalType(type).kind == CXType_Pointer)
		return 1;
	name = type_name(type);
	return strstr(name, "ptr_t") && !strstr(name, "ptrdiff_t");
}

int stack_is_variable(CXCursor declaration)
{
	return is_kind(declaration, CXCursor_ParmDecl) ||
	       (is_kind(declaration, CXCursor_VarDecl) &&
		!clang_Cursor_hasVarDeclGlobalStorage(declaration));
}

int stack_is_array(CXCursor declaration)
{
	return type_of(declaration).kind == CXType_ConstantArray;
}

CXCursor stack_variable_of(CXCursor operator)
{
	CXCursor name = strip(first_child(operator, 0));

	while (is_kind(name, CXCursor_MemberRefExpr) ||
	       is_kind(name, CXCursor_ArraySubscriptExpr)) {
		name = first_child(name, 0);
		if (clang_Cursor_isNull(name) || type_of(strip(name)).kind == CXType_Pointer)
			return clang_getNullCursor();
		name = strip(name);
	}
	if (!is_kind(name, CXCursor_DeclRefExpr))
		return clang_getNullCursor();
	name = clang_getCursorReferenced(name);
	return stack_is_variable(name) ? name : clang_getNullCursor();
}

int stack_is_found_by(const char *name)
{
	return strcmp(name, "__builtin_frame_address") == 0 ||
	       strcmp(name, "__builtin_stack_address") == 0;
}

// Places.

static void place_free(void *data)
{
	struct stack_place *place = data;

	g_ptr_array_unref(place->to);
	g_free(place);
}

// A declaration is larger than these numbers: no two places have one key.
static gpointer place_key(CXCursor declaration, enum place_kind kind, int number)
{
	int offset = kind == PLACE_PARAMETER ? 2 + number : kind == PLACE_RESULT;

	return (char *)clang_getCanonicalCursor(declaration).data[0] + offset;
}

static struct stack_place *place_get(struct stack_follow *follow, CXCursor declaration,
				     enum place_kind kind, int number)
{
	gpointer key = place_key(declaration, kind, number);
	struct stack_place *place = g_hash_table_lookup(follow->places, key);

	if (place)
		return place;
	place = g_new0(struct stack_place, 1);
	place->kind = kind;
	place->declaration = declaration;
	place->number = number;
	place->is_local = kind == PLACE_VARIABLE && stack_is_variable(declaration);
	place->is_shared = kind == PLACE_FIELD ||
			   clang_getCursorLinkage(declaration) == CXLinkage_External;
	place->filled = clang_getNullCursor();
	place->to = g_ptr_array_new();
	g_hash_table_insert(follow->places, key, place);
	return place;
}

static struct stack_place *place_of_parameter(struct stack_follow *follow, CXCursor parameter)
{
	CXCursor function = clang_getCursorSemanticParent(parameter);
	int n = MIN(clang_Cursor_getNumArguments(function), 32);

	for (int i = 0; i < n; i++)
		if (clang_equalCursors(clang_Cursor_getArgument(function, i), parameter))
			return place_get(follow, function, PLACE_PARAMETER, i);
	return NULL;
}

static struct stack_place *place_of(struct stack_follow *follow, CXCursor declaration)
{
	switch (clang_getCursorKind(declaration)) {
	case CXCursor_VarDecl:
		return place_get(follow, declaration, PLACE_VARIABLE, 0);
	case CXCursor_FieldDecl:
		return place_get(follow, declaration, PLACE_FIELD, 0);
	case CXCursor_ParmDecl:
		return place_of_parameter(follow, declaration);
	default:
		return NULL;
	}
}

static struct stack_start *start_get(struct stack_follow *follow, CXCursor declaration,
				     int is_frame)
{
	gpointer key = (gpointer)declaration.data[0];
	struct stack_start *origin = g_hash_table_lookup(follow->origins, key);

	if (origin)
		return origin;
	origin = g_new0(struct stack_start, 1);
	origin->function = follow->function.data[0];
	origin->is_buffer = !is_frame && (stack_is_array(declaration) ||
					  type_of(declaration).kind == CXType_Record);
	if (is_frame)
		origin->name = g_strdup("__builtin_frame_address");
	else
		origin->name = cursor_name(declaration);
	g_hash_table_insert(follow->origins, key, origin);
	return origin;
}

static void start_free(void *data)
{
	struct stack_start *origin = data;

	g_free(origin->name);
	g_free(origin);
}

static struct stack_ref ref_of_call(struct stack_follow *follow, CXCursor call)
{
	CXCursor called = clang_getCursorReferenced(call);
	g_autofree char *name = NULL;

	if (!is_kind(called, CXCursor_FunctionDecl))
		return (struct stack_ref){ NULL, NULL };
	name = cursor_name(called);
	if (stack_is_found_by(name))
		return (struct stack_ref){ NULL, start_get(follow, follow->function, 1) };
	return (struct stack_ref){ place_get(follow, called, PLACE_RESULT, 0), NULL };
}

// A local array without a cast is a buffer, unless decays says that it goes to who takes anything.
static struct stack_ref ref_of_name(struct stack_follow *follow, CXCursor name, int decays)
{
	CXCursor declaration = clang_getCursorReferenced(name);

	if (stack_is_variable(declaration) && stack_is_array(declaration))
		return (struct stack_ref){ NULL,
					   decays ? start_get(follow, declaration, 0) : NULL };
	return (struct stack_ref){ stack_is_array(declaration) ? NULL
							       : place_of(follow, declaration),
				   NULL };
}

// What an expression is, whatever small number is added to it.
static struct stack_ref ref_of(struct stack_follow *follow, CXCursor expression, int decays)
{
	struct stack_ref none = { NULL, NULL };
	CXCursor bare = strip(expression), local;

	decays |= is_kind(bare, CXCursor_CStyleCastExpr);
	bare = strip_casts(bare);
	switch (clang_getCursorKind(bare)) {
	case CXCursor_UnaryOperator:
		if (!is_unary(bare, CXUnaryOperator_AddrOf))
			return none;
		local = stack_variable_of(bare);
		return clang_Cursor_isNull(local)
			       ? none
			       : (struct stack_ref){ NULL, start_get(follow, local, 0) };
	case CXCursor_DeclRefExpr:
	case CXCursor_MemberRefExpr:
		return ref_of_name(follow, bare, decays);
	case CXCursor_CallExpr:
		return ref_of_call(follow, bare);
	case CXCursor_BinaryOperator:
		if (is_binary(bare, CXBinaryOperator_Add) ||
		    is_binary(bare, CXBinaryOperator_And) || is_binary(bare, CXBinaryOperator_Sub))
			return ref_of(follow, first_child(bare, 0), decays);
		return none;
	default:
		return none;
	}
}

// Moves.

static void take_less(struct stack_follow *follow, CXCursor at, CXCursor left, CXCursor right,
		      struct stack_place *dest)
{
	struct stack_less less = { .at = at, .function = follow->function, .dest = dest };
	CXType type = clang_getCursorType(strip_casts(right));

	if (stack_is_words(clang_getCursorType(left)) || stack_is_address(type) ||
	    !type_is_integer(type_of(strip_casts(right))))
		return;
	less.from = ref_of(follow, left, 0);
	less.by = ref_of(follow, right, 0);
	less.amount = strip(right);
	less.is_address = stack_is_address(clang_getCursorType(strip_casts(left)));
	if (!less.from.place && !less.from.origin)
		return;
	if (integer_constant(right, &less.value) && less.value <= 0)
		return;
	g_array_append_val(follow->lesses, less);
}

static void take_value(struct stack_follow *follow, CXCursor value, struct stack_place *dest,
		       int decays)
{
	CXCursor bare = strip_casts(value);
	struct stack_ref ref;

	if (is_kind(bare, CXCursor_ConditionalOperator)) {
		take_value(follow, first_child(bare, 1), dest, decays);
		take_value(follow, first_child(bare, 2), dest, decays);
		return;
	}
	if (is_binary(bare, CXBinaryOperator_Sub)) {
		CXCursor left = first_child(bare, 0);

		take_less(follow, bare, left, first_child(bare, 1), dest);
		// base - size - margin
		if (is_kind(strip_casts(left), CXCursor_BinaryOperator))
			take_value(follow, left, dest, decays);
		return;
	}
	// base - size + margin, (base - size) & ~15
	if ((is_binary(bare, CXBinaryOperator_Add) || is_binary(bare, CXBinaryOperator_And)) &&
	    is_kind(strip_casts(first_child(bare, 0)), CXCursor_BinaryOperator)) {
		take_value(follow, first_child(bare, 0), dest, decays);
		return;
	}
	ref = ref_of(follow, value, decays);
	if (ref.place || ref.origin)
		dest->filled = value;
	if (ref.place && ref.place != dest)
		g_ptr_array_add(ref.place->to, dest);
	else if (ref.origin && dest->count < ORIGINS_MAX)
		dest->origins[dest->count++] = ref.origin;
}

static void take_return(struct stack_follow *follow, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);

	if (!clang_Cursor_isNull(value) && stack_may_hold(clang_getCursorType(value)))
		take_value(follow, value, place_get(follow, follow->function, PLACE_RESULT, 0), 0);
}

// A list in braces on its way to the fields of a record.
struct braces {
	struct stack_follow *follow;
	CXCursor fields[FIELDS_MAX];
	unsigned count, at;
};

static enum CXVisitorResult add_field(CXCursor field, CXClientData data)
{
	struct braces *braces = data;

	braces->fields[braces->count++] = field;
	return braces->count < FIELDS_MAX ? CXVisit_Continue : CXVisit_Break;
}

static enum CXChildVisitResult take_element(CXCursor element, CXCursor parent, CXClientData data)
{
	struct braces *braces = data;
	CXCursor name = first_child(element, 0), value = element;

	(void)parent;
	// .top = address
	if (is_kind(element, CXCursor_UnexposedExpr) && is_kind(name, CXCursor_MemberRef)) {
		name = clang_getCursorReferenced(name);
		for (braces->at = 0; braces->at < braces->count; braces->at++)
			if (clang_equalCursors(braces->fields[braces->at], name))
				break;
		value = first_child(element, 1);
	}
	if (braces->at < braces->count && !clang_Cursor_isNull(value) &&
	    stack_may_hold(clang_getCursorType(braces->fields[braces->at])))
		take_value(braces->follow, value,
			   place_get(braces->follow, braces->fields[braces->at], PLACE_FIELD, 0),
			   0);
	braces->at++;
	return CXChildVisit_Continue;
}

static void take_braces(struct stack_follow *follow, CXCursor list, CXType type)
{
	struct braces braces = { .follow = follow };

	type = clang_getCanonicalType(type);
	if (type.kind != CXType_Record)
		return;
	clang_Type_visitFields(type, add_field, &braces);
	clang_visitChildren(list, take_element, &braces);
}

static void take_variable(struct stack_follow *follow, CXCursor variable)
{
	CXCursor value = clang_Cursor_getVarDeclInitializer(variable);

	if (clang_Cursor_isNull(value))
		return;
	if (is_kind(value, CXCursor_InitListExpr))
		take_braces(follow, value, clang_getCursorType(variable));
	else
		take_value(follow, value, place_get(follow, variable, PLACE_VARIABLE, 0), 0);
}

static void take_call(struct stack_follow *follow, CXCursor call)
{
	CXCursor called = clang_getCursorReferenced(call);
	int n = MIN(clang_Cursor_getNumArguments(call), 32), count = 0;
	struct stack_handing handing = { .call = call,
					 .called = called,
					 .function = follow->function };

	if (!is_kind(called, CXCursor_FunctionDecl))
		return;
	n = MIN(n, clang_Cursor_getNumArguments(called));
	for (int i = 0; i < n; i++) {
		CXType type = clang_getCursorType(clang_Cursor_getArgument(called, i));
		CXCursor argument = clang_Cursor_getArgument(call, i);
		struct stack_place *parameter;

		if (!stack_may_hold(type))
			continue;
		parameter = place_get(follow, called, PLACE_PARAMETER, i);
		take_value(follow, argument, parameter, !is_text(type));
		if (count == 2)
			continue;
		handing.argument[count++] = ref_of(follow, argument, !is_text(type));
	}
	if (count == 2)
		g_array_append_val(follow->handings, handing);
}

static void take_relation(struct stack_follow *follow, const struct stack_event *event)
{
	CXCursor sides[2] = { first_child(event->cursor, 0), first_child(event->cursor, 1) };
	struct stack_between between = { .at = event->cursor, .function = event->function };
	struct stack_ref refs[2];

	// Most compare counts.
	if (!stack_may_hold(clang_getCursorType(sides[0])) &&
	    !stack_may_hold(clang_getCursorType(sides[1])))
		return;
	for (int i = 0; i < 2; i++) {
		CXCursor bare = strip_casts(sides[i]);

		refs[i] = ref_of(follow, sides[i], 0);
		// base - LIMIT, where one asks: there < base - LIMIT.
		if (is_binary(bare, CXBinaryOperator_Sub) && refs[i].place &&
		    !refs[i].place->is_local && refs[i].place->kind != PLACE_PARAMETER &&
		    refs[i].place->kind != PLACE_RESULT)
			take_less(follow, bare, first_child(bare, 0), first_child(bare, 1), NULL);
	}
	between.from = refs[0];
	between.to = refs[1];
	between.is_loop = event->is_condition;
	g_array_append_val(follow->betweens, between);
}

void stack_take(struct stack_follow *follow, const struct stack_event *event)
{
	struct stack_place *dest;

	follow->function = event->function;
	switch (clang_getCursorKind(event->cursor)) {
	case CXCursor_VarDecl:
		take_variable(follow, event->cursor);
		return;
	case CXCursor_ReturnStmt:
		take_return(follow, event->cursor);
		return;
	case CXCursor_CallExpr:
		take_call(follow, event->cursor);
		return;
	default:
		break;
	}
	if (!is_binary(event->cursor, CXBinaryOperator_Assign) &&
	    !is_kind(event->cursor, CXCursor_CompoundAssignOperator)) {
		take_relation(follow, event);
		return;
	}
	dest = ref_of(follow, first_child(event->cursor, 0), 0).place;
	if (dest && is_kind(event->cursor, CXCursor_CompoundAssignOperator))
		take_less(follow, event->cursor, first_child(event->cursor, 0),
			  first_child(event->cursor, 1), dest);
	else if (dest)
		take_value(follow, first_child(event->cursor, 1), dest, 0);
}

void stack_begin(struct stack_follow *follow)
{
	follow->places = g_hash_table_new_full(NULL, NULL, NULL, place_free);
	follow->origins = g_hash_table_new_full(NULL, NULL, NULL, start_free);
	follow->lesses = g_array_new(FALSE, FALSE, sizeof(struct stack_less));
	follow->betweens = g_array_new(FALSE, FALSE, sizeof(struct stack_between));
	follow->handings = g_array_new(FALSE, FALSE, sizeof(struct stack_handing));
}

void stack_end(struct stack_follow *follow)
{
	g_array_unref(follow->handings);
	g_array_unref(follow->betweens);
	g_array_unref(follow->lesses);
	g_hash_table_unref(follow->origins);
	g_hash_table_unref(follow->places);
}
