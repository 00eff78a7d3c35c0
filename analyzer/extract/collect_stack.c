// Addresses of the stack on their way: from a local variable, or __builtin_frame_address(), to
// where a size is taken off one, which makes a limit of the stack, and to loops from one to
// another, which look for what lies on it.
//
// What goes where is noted as it is met, and followed only in a unit that has such an address, at
// its end: a field may be filled far below the line that reads it. A place is a declaration, as in
// collect_pointer.c; where one goes to or comes from another unit, rows with its node say so, and
// the rule puts them together.

#include "collector.h"

#include <string.h>

#define ORIGINS_MAX 8	 // of a place; what comes from more is an argument of all the program
#define STEPS_MAX 200000 // of all places of a unit together
#define TEXT_MAX_BYTES 60
#define FIELDS_MAX 64 // of a record that a list in braces fills

// A local variable, or the frame of a function.
struct start {
	char *name;
	gconstpointer function; // that it is of
};

enum place_kind { PLACE_VARIABLE, PLACE_FIELD, PLACE_PARAMETER, PLACE_RESULT };

struct place {
	enum place_kind kind;
	CXCursor declaration;	 // of a parameter or a result the function's
	int number;		 // of a parameter
	int is_local, is_shared; // automatic; known to other units
	CXCursor filled;	 // where it gets such an address; null: never
	GPtrArray *to;		 // struct place *
	const struct start *origins[ORIGINS_MAX];
	int count;
};

// What an expression is: one of both, or neither.
struct ref {
	struct place *place;
	struct start *origin;
};

// A size is taken off, for a place or (dest NULL) within a comparison.
struct less {
	CXCursor at, amount, function;
	struct ref from, by;
	struct place *dest;
	int64_t value;	// 0: not constant
	int is_address; // what it is taken off is by its type, and no count
};

// A comparison.
struct between {
	CXCursor at, function;
	struct ref from, to;
	int is_loop; // it is the condition of one
};

// The first two such arguments of a call.
struct handing {
	CXCursor call, called, function;
	struct ref argument[2];
};

// Met in the walk.
struct event {
	CXCursor cursor, function;
	int is_condition; // of a loop
};

struct unit {
	GArray *events; // struct event; NULL: none
	int active;	// some address of the stack is taken
};

struct follow {
	struct parse *parse;
	GHashTable *places;  // by place_key(): struct place *, owned
	GHashTable *origins; // by declaration: struct start *, owned
	GArray *lesses, *betweens, *handings;
	CXCursor function; // that the present event is in
	int steps;
};

// Types.

// Whether a type may hold an address that nobody reads a record at: a word, text, anything.
static int may_hold(CXType type)
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

static int is_words(CXType type)
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

// A name like uintptr_t is an address's; size_t, long and the like an amount's.
static int is_address_type(CXType type)
{
	g_autofree char *name = NULL;

	if (clang_getCanonicalType(type).kind == CXType_Pointer)
		return 1;
	name = type_name(type);
	return strstr(name, "ptr_t") && !strstr(name, "ptrdiff_t");
}

static int is_stack_variable(CXCursor declaration)
{
	return is_kind(declaration, CXCursor_ParmDecl) ||
	       (is_kind(declaration, CXCursor_VarDecl) &&
		!clang_Cursor_hasVarDeclGlobalStorage(declaration));
}

static int is_array(CXCursor declaration)
{
	return type_of(declaration).kind == CXType_ConstantArray;
}

// The local variable that &v, &v.field or &v[2] is the address of, or null.
static CXCursor addressed(CXCursor operator)
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
	return is_stack_variable(name) ? name : clang_getNullCursor();
}

static int is_frame_address(const char *name)
{
	static const char *const names[] = { "__builtin_frame_address", "__builtin_stack_address",
					     "__builtin_alloca", "alloca", NULL };

	return g_strv_contains(names, name);
}

// In the walk.

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

static int takes_address(CXCursor expression)
{
	if (is_unary(expression, CXUnaryOperator_AddrOf))
		return !clang_Cursor_isNull(addressed(expression));
	if (!is_kind(expression, CXCursor_DeclRefExpr))
		return 0;
	expression = clang_getCursorReferenced(expression);
	return is_stack_variable(expression) && is_array(expression);
}

static void note(struct scope *scope, CXCursor cursor, int is_condition)
{
	struct unit *unit = scope->own;
	struct event event = { cursor, scope->function, is_condition };

	if (!unit->events)
		unit->events = g_array_new(FALSE, FALSE, sizeof(struct event));
	g_array_append_val(unit->events, event);
}

static void note_call(struct scope *scope, CXCursor call)
{
	const struct callee *known = scope->call->known;
	struct unit *unit = scope->own;

	if (!known)
		return;
	if (known->builtin)
		unit->active |= is_frame_address(known->name);
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
		 is_words(clang_getCursorType(first_child(cursor, 1))))
		note(scope, cursor, 1);
	else if (kind == CXBinaryOperator_Sub && !unit->active &&
		 type_of(cursor).kind == CXType_ULong)
		// Another unit may have put one where this one takes a size off it.
		unit->active = is_address_type(
			clang_getCursorType(strip_casts(first_child(cursor, 0))));
	else if ((kind == CXBinaryOperator_Assign || kind == CXBinaryOperator_SubAssign) &&
		 may_hold(clang_getCursorType(cursor)))
		note(scope, cursor, 0);
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
		if (!unit->active && may_hold(clang_getCursorType(cursor)))
			unit->active = takes_address(strip_casts(cursor));
		break;
	case CXCursor_UnaryOperator:
		// What the C library fills is of no interest: strtoul(text, &end, 0).
		if (!unit->active && is_unary(cursor, CXUnaryOperator_AddrOf) &&
		    (!scope->call ||
		     (scope->call->known && scope->call->known->origin == ORIGIN_PROJECT)))
			unit->active = is_marker(addressed(cursor));
		break;
	case CXCursor_VarDecl:
		if (may_hold(clang_getCursorType(cursor)) || type_of(cursor).kind == CXType_Record)
			note(scope, cursor, 0);
		break;
	case CXCursor_ReturnStmt:
		note(scope, cursor, 0);
		break;
	default:
		note_operator(scope, cursor);
	}
}

// Places.

static void place_free(void *data)
{
	struct place *place = data;

	g_ptr_array_unref(place->to);
	g_free(place);
}

// A declaration is larger than these numbers: no two places have one key.
static gpointer place_key(CXCursor declaration, enum place_kind kind, int number)
{
	int offset = kind == PLACE_PARAMETER ? 2 + number : kind == PLACE_RESULT;

	return (char *)clang_getCanonicalCursor(declaration).data[0] + offset;
}

static struct place *place_get(struct follow *follow, CXCursor declaration, enum place_kind kind,
			       int number)
{
	gpointer key = place_key(declaration, kind, number);
	struct place *place = g_hash_table_lookup(follow->places, key);

	if (place)
		return place;
	place = g_new0(struct place, 1);
	place->kind = kind;
	place->declaration = declaration;
	place->number = number;
	place->is_local = kind == PLACE_VARIABLE && is_stack_variable(declaration);
	place->is_shared = kind == PLACE_FIELD ||
			   clang_getCursorLinkage(declaration) == CXLinkage_External;
	place->filled = clang_getNullCursor();
	place->to = g_ptr_array_new();
	g_hash_table_insert(follow->places, key, place);
	return place;
}

static struct place *place_of_parameter(struct follow *follow, CXCursor parameter)
{
	CXCursor function = clang_getCursorSemanticParent(parameter);
	int n = MIN(clang_Cursor_getNumArguments(function), 32);

	for (int i = 0; i < n; i++)
		if (clang_equalCursors(clang_Cursor_getArgument(function, i), parameter))
			return place_get(follow, function, PLACE_PARAMETER, i);
	return NULL;
}

static struct place *place_of(struct follow *follow, CXCursor declaration)
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

static struct start *start_get(struct follow *follow, CXCursor declaration, int is_frame)
{
	gpointer key = (gpointer)declaration.data[0];
	struct start *origin = g_hash_table_lookup(follow->origins, key);

	if (origin)
		return origin;
	origin = g_new0(struct start, 1);
	origin->function = follow->function.data[0];
	if (is_frame)
		origin->name = g_strdup("__builtin_frame_address");
	else
		origin->name = cursor_name(declaration);
	g_hash_table_insert(follow->origins, key, origin);
	return origin;
}

static void start_free(void *data)
{
	struct start *origin = data;

	g_free(origin->name);
	g_free(origin);
}

static struct ref ref_of_call(struct follow *follow, CXCursor call)
{
	CXCursor called = clang_getCursorReferenced(call);
	g_autofree char *name = NULL;

	if (!is_kind(called, CXCursor_FunctionDecl))
		return (struct ref){ NULL, NULL };
	name = cursor_name(called);
	if (is_frame_address(name))
		return (struct ref){ NULL, start_get(follow, follow->function, 1) };
	return (struct ref){ place_get(follow, called, PLACE_RESULT, 0), NULL };
}

// A local array without a cast is a buffer, unless decays says that it goes to who takes anything.
static struct ref ref_of_name(struct follow *follow, CXCursor name, int decays)
{
	CXCursor declaration = clang_getCursorReferenced(name);

	if (is_stack_variable(declaration) && is_array(declaration))
		return (struct ref){ NULL, decays ? start_get(follow, declaration, 0) : NULL };
	return (struct ref){ is_array(declaration) ? NULL : place_of(follow, declaration), NULL };
}

// What an expression is, whatever small number is added to it.
static struct ref ref_of(struct follow *follow, CXCursor expression, int decays)
{
	struct ref none = { NULL, NULL };
	CXCursor bare = strip(expression), local;

	decays |= is_kind(bare, CXCursor_CStyleCastExpr);
	bare = strip_casts(bare);
	switch (clang_getCursorKind(bare)) {
	case CXCursor_UnaryOperator:
		if (!is_unary(bare, CXUnaryOperator_AddrOf))
			return none;
		local = addressed(bare);
		return clang_Cursor_isNull(local)
			       ? none
			       : (struct ref){ NULL, start_get(follow, local, 0) };
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

static void take_less(struct follow *follow, CXCursor at, CXCursor left, CXCursor right,
		      struct place *dest)
{
	struct less less = { .at = at, .function = follow->function, .dest = dest };
	CXType type = clang_getCursorType(strip_casts(right));

	if (is_words(clang_getCursorType(left)) || is_address_type(type) ||
	    !type_is_integer(type_of(strip_casts(right))))
		return;
	less.from = ref_of(follow, left, 0);
	less.by = ref_of(follow, right, 0);
	less.amount = strip(right);
	less.is_address = is_address_type(clang_getCursorType(strip_casts(left)));
	if (!less.from.place && !less.from.origin)
		return;
	if (integer_constant(right, &less.value) && less.value <= 0)
		return;
	g_array_append_val(follow->lesses, less);
}

static void take_value(struct follow *follow, CXCursor value, struct place *dest, int decays)
{
	CXCursor bare = strip_casts(value);
	struct ref ref;

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

static void take_return(struct follow *follow, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);

	if (!clang_Cursor_isNull(value) && may_hold(clang_getCursorType(value)))
		take_value(follow, value, place_get(follow, follow->function, PLACE_RESULT, 0), 0);
}

// A list in braces on its way to the fields of a record.
struct braces {
	struct follow *follow;
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
	    may_hold(clang_getCursorType(braces->fields[braces->at])))
		take_value(braces->follow, value,
			   place_get(braces->follow, braces->fields[braces->at], PLACE_FIELD, 0),
			   0);
	braces->at++;
	return CXChildVisit_Continue;
}

static void take_braces(struct follow *follow, CXCursor list, CXType type)
{
	struct braces braces = { .follow = follow };

	type = clang_getCanonicalType(type);
	if (type.kind != CXType_Record)
		return;
	clang_Type_visitFields(type, add_field, &braces);
	clang_visitChildren(list, take_element, &braces);
}

static void take_variable(struct follow *follow, CXCursor variable)
{
	CXCursor value = clang_Cursor_getVarDeclInitializer(variable);

	if (clang_Cursor_isNull(value))
		return;
	if (is_kind(value, CXCursor_InitListExpr))
		take_braces(follow, value, clang_getCursorType(variable));
	else
		take_value(follow, value, place_get(follow, variable, PLACE_VARIABLE, 0), 0);
}

static void take_call(struct follow *follow, CXCursor call)
{
	CXCursor called = clang_getCursorReferenced(call);
	int n = MIN(clang_Cursor_getNumArguments(call), 32), count = 0;
	struct handing handing = { .call = call, .called = called, .function = follow->function };

	if (!is_kind(called, CXCursor_FunctionDecl))
		return;
	n = MIN(n, clang_Cursor_getNumArguments(called));
	for (int i = 0; i < n; i++) {
		CXType type = clang_getCursorType(clang_Cursor_getArgument(called, i));
		CXCursor argument = clang_Cursor_getArgument(call, i);
		struct place *parameter;

		if (!may_hold(type))
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

static void take_relation(struct follow *follow, const struct event *event)
{
	CXCursor sides[2] = { first_child(event->cursor, 0), first_child(event->cursor, 1) };
	struct between between = { .at = event->cursor, .function = event->function };
	struct ref refs[2];

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

static void take_event(struct follow *follow, const struct event *event)
{
	struct place *dest;

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

// Following.

static int has_origin(const struct place *place, const struct start *origin)
{
	for (int i = 0; i < place->count; i++)
		if (place->origins[i] == origin)
			return 1;
	return 0;
}

static void spread(struct follow *follow)
{
	GPtrArray *queue = g_ptr_array_new();
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, follow->places);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		if (((struct place *)value)->count)
			g_ptr_array_add(queue, value);
	for (guint at = 0; at < queue->len && follow->steps < STEPS_MAX; at++) {
		const struct place *place = queue->pdata[at];

		for (guint i = 0; i < place->to->len; i++) {
			struct place *to = place->to->pdata[i];
			int before = to->count;

			for (int k = 0; k < place->count && to->count < ORIGINS_MAX; k++)
				if (!has_origin(to, place->origins[k]))
					to->origins[to->count++] = place->origins[k];
			follow->steps++;
			if (to->count != before)
				g_ptr_array_add(queue, to);
		}
	}
	g_ptr_array_unref(queue);
}

static int origins_of(struct ref ref, const struct start *const **list)
{
	if (ref.place) {
		*list = ref.place->origins;
		return ref.place->count;
	}
	*list = NULL;
	return ref.origin != NULL;
}

static int is_stack(struct ref ref)
{
	return ref.origin || (ref.place && ref.place->count);
}

// Whether one may be of a frame of another function than all that the other may be of.
static int is_elsewhere(struct ref a, struct ref b)
{
	const struct start *const *left, *const *right;
	int n = origins_of(a, &left), m = origins_of(b, &right);

	for (int i = 0; i < n; i++) {
		gconstpointer function = (left ? left[i] : a.origin)->function;
		int k = 0;

		while (k < m && (right ? right[k] : b.origin)->function != function)
			k++;
		if (k == m)
			return 1;
	}
	return 0;
}

// What comes from many functions is any buffer's.
static int are_apart(struct ref a, struct ref b)
{
	const struct start *const *list;
	int n = origins_of(a, &list), m = origins_of(b, &list);

	return n && m && n < ORIGINS_MAX && m < ORIGINS_MAX &&
	       (is_elsewhere(a, b) || is_elsewhere(b, a));
}

static int same_ref(struct ref a, struct ref b)
{
	return (a.place || a.origin) && a.place == b.place && a.origin == b.origin;
}

// if (size < top) limit = top - size;
static int is_checked(const struct follow *follow, const struct less *less)
{
	for (guint i = 0; i < follow->betweens->len; i++) {
		const struct between *at = &g_array_index(follow->betweens, struct between, i);

		if (at->function.data[0] == less->function.data[0] &&
		    ((same_ref(at->from, less->from) && same_ref(at->to, less->by)) ||
		     (same_ref(at->to, less->from) && same_ref(at->from, less->by))))
			return 1;
	}
	return 0;
}

// Rows.

static char *node_of_place(struct parse *parse, const struct place *place)
{
	g_autofree char *symbol = NULL;

	if (place->kind == PLACE_VARIABLE || place->kind == PLACE_FIELD)
		return node_of(parse, place->declaration);
	symbol = symbol_of(parse, place->declaration);
	return place->kind == PLACE_RESULT ? g_strconcat("r:", symbol, NULL)
					   : g_strdup_printf("p:%s#%d", symbol, place->number);
}

static struct site own_site(const struct follow *follow, CXCursor cursor)
{
	struct site site = cursor_site(follow->parse, cursor);

	return site_is_ours(site) ? site : (struct site){ .chunk = NULL };
}

static char *name_of(struct ref ref)
{
	const struct place *place = ref.place;

	if (ref.origin)
		return g_strdup(ref.origin->name);
	return cursor_name(place->kind == PLACE_PARAMETER
				   ? clang_Cursor_getArgument(place->declaration, place->number)
				   : place->declaration);
}

// Whether something is taken off that comes from few, and for a place that keeps a limit: a
// parameter may be any text's end.
static int is_told(const struct less *less)
{
	const struct place *from = less->from.place;

	if (!from)
		return less->dest != NULL;
	if (!from->count || from->count == ORIGINS_MAX)
		return 0;
	return from->kind != PLACE_PARAMETER ||
	       (less->dest && !less->dest->is_local && less->dest->kind != PLACE_PARAMETER);
}

// Another unit may fill the field, the variable or the result.
static int may_be_told(const struct less *less)
{
	const struct place *from = less->from.place;

	return less->is_address && less->dest && from && !from->count && from->is_shared &&
	       from->kind != PLACE_PARAMETER;
}

static void write_less(const struct follow *follow, const struct less *less)
{
	g_autofree char *amount = expression_text(follow->parse, less->amount, TEXT_MAX_BYTES);
	g_autofree char *symbol = symbol_of(follow->parse, less->function), *from = NULL;
	struct site site = own_site(follow, less->at);

	if (!site.chunk || is_stack(less->by) || is_checked(follow, less))
		return;
	if (is_told(less)) {
		from = name_of(less->from);
		fact_stack_less(site, symbol, from, amount, less->value);
	} else if (may_be_told(less)) {
		from = node_of_place(follow->parse, less->from.place);
		if (from)
			fact_stack_may_less(site, symbol, from, amount, less->value);
	}
}

static void write_walk(const struct follow *follow, CXCursor at, CXCursor function, struct ref from,
		       struct ref to)
{
	struct site site = own_site(follow, at);
	g_autofree char *symbol = NULL, *low = NULL, *high = NULL;

	if (!site.chunk || !are_apart(from, to))
		return;
	symbol = symbol_of(follow->parse, function);
	low = name_of(from);
	high = name_of(to);
	fact_stack_walk(site, symbol, low, high);
}

// Whether a function that is handed both ends may read what is between, and does not tell so
// itself: it is elsewhere, or has a loop whose sides it has swapped.
static int hides_walk(const struct follow *follow, CXCursor called)
{
	CXCursor definition = clang_getCursorDefinition(called);
	int loops = 0;

	if (clang_Cursor_isNull(definition))
		return 1;
	for (guint i = 0; i < follow->betweens->len; i++) {
		const struct between *at = &g_array_index(follow->betweens, struct between, i);

		if (!at->is_loop || !clang_equalCursors(at->function, definition) ||
		    !is_stack(at->from) || !is_stack(at->to))
			continue;
		if (are_apart(at->from, at->to))
			return 0;
		loops++;
	}
	return loops > 0;
}

static void write_kept(const struct follow *follow, const struct place *place)
{
	struct site site;
	g_autofree char *node = NULL;

	if (!place->count || !place->is_shared || place->kind == PLACE_PARAMETER)
		return;
	site = own_site(follow, place->filled);
	node = node_of_place(follow->parse, place);
	if (site.chunk && node)
		fact_stack_kept(site, NULL, node);
}

static void write_all(const struct follow *follow)
{
	GHashTableIter iter;
	gpointer value;

	for (guint i = 0; i < follow->lesses->len; i++)
		write_less(follow, &g_array_index(follow->lesses, struct less, i));
	for (guint i = 0; i < follow->betweens->len; i++) {
		const struct between *at = &g_array_index(follow->betweens, struct between, i);

		if (at->is_loop)
			write_walk(follow, at->at, at->function, at->from, at->to);
	}
	for (guint i = 0; i < follow->handings->len; i++) {
		const struct handing *at = &g_array_index(follow->handings, struct handing, i);

		if (hides_walk(follow, at->called))
			write_walk(follow, at->call, at->function, at->argument[0],
				   at->argument[1]);
	}
	g_hash_table_iter_init(&iter, follow->places);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		write_kept(follow, value);
}

static void follow_all(struct parse *parse, const GArray *events)
{
	struct follow follow = {
		.parse = parse,
		.places = g_hash_table_new_full(NULL, NULL, NULL, place_free),
		.origins = g_hash_table_new_full(NULL, NULL, NULL, start_free),
		.lesses = g_array_new(FALSE, FALSE, sizeof(struct less)),
		.betweens = g_array_new(FALSE, FALSE, sizeof(struct between)),
		.handings = g_array_new(FALSE, FALSE, sizeof(struct handing)),
	};

	for (guint i = 0; i < events->len; i++)
		take_event(&follow, &g_array_index(events, struct event, i));
	spread(&follow);
	if (follow.steps < STEPS_MAX)
		write_all(&follow);
	g_array_unref(follow.handings);
	g_array_unref(follow.betweens);
	g_array_unref(follow.lesses);
	g_hash_table_unref(follow.origins);
	g_hash_table_unref(follow.places);
}

static void end(struct parse *parse)
{
	struct unit *unit = unit_state(parse, &collector_stack);

	if (unit->events && unit->active)
		follow_all(parse, unit->events);
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
