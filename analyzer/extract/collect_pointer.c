// Where function pointers go.
//
// Comes in: an initialiser, an assignment, an argument, a result, or the callee of
// a call through a pointer. Goes out: a row of t_flow for each value that it may
// take, when that is a function, a pointer to one, or a void pointer that may hold
// one: from node, to node, and the wasm signature that each end claims.
//
// A node is a function or a place that holds pointers; every access to a place is
// the same node, whatever the object, index or path:
//   f:SYMBOL       a function               v:SYMBOL            a variable with a symbol
//   p:SYMBOL#N     parameter N of it        l:NAME@PLACE        a local variable
//   r:SYMBOL       its result               m:RECORD.FIELD      a field of every such record
//                                           u:UNION             any member of every such union
// The judge follows the nodes (judge.sql); nothing here does.

#include "collector.h"

#include <string.h>

enum carried { NOTHING, A_FUNCTION, A_VOID };

// What a pointer or an array leads to, through one step.
static CXType led_to(CXType type)
{
	type = innermost_type(type);
	return type.kind == CXType_Pointer ? pointee_of(type) : no_type;
}

// Whether it is a pointer to places that hold pointers to functions, or an array of these.
static int leads_to_functions(CXType type)
{
	int steps = 0;

	for (type = innermost_type(type); type.kind == CXType_Pointer; type = led_to(type))
		steps++;
	return steps && (type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto);
}

// What a value of this type may carry.
static enum carried carried_by(CXType type)
{
	type = clang_getCanonicalType(type);
	if (function_type(type).kind != CXType_Invalid || leads_to_functions(type))
		return A_FUNCTION;
	return type.kind == CXType_Pointer && pointee_of(type).kind == CXType_Void ? A_VOID
										   : NOTHING;
}

// Where a declaration stands, for names that must be unique.
static char *place_of(struct parse *parse, CXCursor declaration, const char *name)
{
	struct site site = cursor_site(parse, declaration);

	return g_strdup_printf("%s@%s:%u:%u", name, site.chunk ? site.chunk->source->path : "",
			       site.line, site.col);
}

static char *field_node(struct parse *parse, CXCursor field)
{
	CXCursor record = clang_getCursorSemanticParent(field);
	g_autofree char *name = cursor_name(field), *tag = cursor_name(record);

	// An unnamed one is spelled with where it stands, as an absolute path.
	if (!*tag || strchr(tag, '(')) {
		g_free(tag);
		tag = place_of(parse, record, "");
	}
	return is_kind(record, CXCursor_UnionDecl) ? g_strconcat("u:", tag, NULL)
						   : g_strdup_printf("m:%s.%s", tag, name);
}

// A node of a declaration that has a symbol.
static char *symbol_node(struct parse *parse, const char *prefix, CXCursor declaration)
{
	g_autofree char *symbol = symbol_of(parse, declaration);

	return g_strconcat(prefix, symbol, NULL);
}

static char *parameter_node(struct parse *parse, CXCursor parameter)
{
	CXCursor function = clang_getCursorSemanticParent(parameter);
	int i, n = clang_Cursor_getNumArguments(function);
	g_autofree char *symbol = NULL;

	for (i = 0; i < n; i++)
		if (clang_equalCursors(clang_Cursor_getArgument(function, i), parameter))
			break;
	if (i >= n)
		return NULL;
	symbol = symbol_of(parse, function);
	return g_strdup_printf("p:%s#%d", symbol, i);
}

// Tells the definitions of a function apart that conditions choose from, by their text.
static guint text_hash(struct parse *parse, CXCursor function)
{
	struct chunk *chunk = cursor_site(parse, function).chunk;
	unsigned from, to;
	guint hash = 5381;
	size_t size = 0;
	const char *text = chunk ? chunk_text(parse, chunk, &size) : NULL;

	cursor_extent(function, &from, &to);
	for (; from < to && from < size; from++)
		hash = hash * 33 + (guchar)text[from];
	return hash;
}

// A local variable's place is its function and its line there: lines above that come or go
// change no node.
static char *local_node(struct parse *parse, CXCursor variable)
{
	CXCursor function = clang_getCursorSemanticParent(variable);
	struct site here = cursor_site(parse, variable), start = cursor_site(parse, function);
	g_autofree char *name = cursor_name(variable), *owner = cursor_name(function);

	return g_strdup_printf(
		"l:%s@%s:%s:%08x:%d:%u", name, here.chunk ? here.chunk->source->path : "", owner,
		text_hash(parse, function), (int)here.line - (int)start.line, here.col);
}

static char *variable_node(struct parse *parse, CXCursor variable)
{
	return clang_getCursorLinkage(variable) == CXLinkage_NoLinkage
		       ? local_node(parse, variable)
		       : symbol_node(parse, "v:", variable);
}

char *node_of(struct parse *parse, CXCursor declaration)
{
	switch (clang_getCursorKind(declaration)) {
	case CXCursor_FunctionDecl:
		return symbol_node(parse, "f:", declaration);
	case CXCursor_VarDecl:
		return variable_node(parse, declaration);
	case CXCursor_ParmDecl:
		return parameter_node(parse, declaration);
	case CXCursor_FieldDecl:
		return field_node(parse, declaration);
	default:
		return NULL;
	}
}

char *place_named(struct parse *parse, CXCursor expression, CXCursor *inner)
{
	CXCursor called;

	for (;;) {
		expression = strip(expression);
		*inner = expression;
		switch (clang_getCursorKind(expression)) {
		case CXCursor_CStyleCastExpr:
			expression = cast_operand(expression);
			break;
		case CXCursor_UnaryOperator:
		case CXCursor_ArraySubscriptExpr:
			expression = first_child(expression, 0);
			break;
		case CXCursor_DeclRefExpr:
		case CXCursor_MemberRefExpr:
			return node_of(parse, clang_getCursorReferenced(expression));
		case CXCursor_CallExpr:
			called = clang_getCursorReferenced(expression);
			return is_kind(called, CXCursor_FunctionDecl)
				       ? symbol_node(parse, "r:", called)
				       : NULL;
		default:
			return NULL;
		}
		if (clang_Cursor_isNull(expression))
			return NULL;
	}
}

// Where a value goes, and what is claimed of it there.
struct sink {
	const char *how;    // init, element, assign, argument, return, call
	const char *target; // node, or "" when unknown
	const char *via;    // of an argument of a call through a pointer: the node that is called
	int position;	    // of an argument
	CXType type;	    // what the value is taken for
	const char *sig;    // its signature, when the type does not say
};

// Whether functions may be put where a pointer of this type leads.
static int is_written_through(CXType type)
{
	CXType place = pointee_of(type);

	return function_type(type).kind == CXType_Invalid && leads_to_functions(type) &&
	       !clang_isConstQualifiedType(place);
}

static void write_flow(struct scope *scope, CXCursor expression, CXCursor inner, const char *source,
		       const struct sink *sink)
{
	g_autofree char *source_sig = signature_of(scope->parse, clang_getCursorType(inner));
	g_autofree char *target_sig = sink->sig ? g_strdup(sink->sig)
						: signature_of(scope->parse, sink->type);
	g_autofree char *type = type_name(sink->type), *name = cursor_name(inner);

	fact_flow(site_at(scope, expression), scope->fn, sink->how, source, source_sig,
		  sink->target, target_sig, type, sink->via, sink->position, name);
	// Through the address of a place, what it is given comes back: pick(&handler).
	if (is_written_through(sink->type) && *sink->target && *source != 'f')
		fact_flow(site_at(scope, expression), scope->fn, sink->how, sink->target, NULL,
			  source, NULL, type, NULL, 0, name);
}

static CXCursor operator_side(CXCursor operator)
{
	switch (clang_getCursorBinaryOperatorKind(operator)) {
	case CXBinaryOperator_Comma:
		return first_child(operator, 1);
	case CXBinaryOperator_Assign:
		return first_child(operator, 0);
	default:
		return clang_getNullCursor();
	}
}

// Records a row for each place that the value of expression may come from.
static void flow(struct scope *scope, CXCursor expression, const struct sink *sink)
{
	CXCursor bare = strip_casts(expression), inner;
	g_autofree char *source = NULL;

	switch (clang_getCursorKind(bare)) {
	case CXCursor_ConditionalOperator:
		flow(scope, first_child(bare, 1), sink);
		flow(scope, first_child(bare, 2), sink);
		return;
	case CXCursor_BinaryOperator:
		bare = operator_side(bare);
		if (!clang_Cursor_isNull(bare))
			flow(scope, bare, sink);
		return;
	case CXCursor_DeclRefExpr:
	case CXCursor_MemberRefExpr:
	case CXCursor_CallExpr:
	case CXCursor_UnaryOperator:
	case CXCursor_ArraySubscriptExpr:
		break;
	default:
		return;
	}
	// A pointer to data that becomes a void pointer holds no function.
	if (!carried_by(clang_getCursorType(bare)))
		return;
	source = place_named(scope->parse, bare, &inner);
	if (source)
		write_flow(scope, expression, inner, source, sink);
}

static void flow_typed(struct scope *scope, CXCursor expression, struct sink sink)
{
	sink.type = clang_getCursorType(expression);
	if (carried_by(sink.type))
		flow(scope, expression, &sink);
}

static void take_variable(struct scope *scope, CXCursor variable)
{
	CXCursor value;
	g_autofree char *target = NULL;

	if (!carried_by(clang_getCursorType(variable)))
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	if (clang_Cursor_isNull(value) || is_kind(value, CXCursor_InitListExpr))
		return;
	target = variable_node(scope->parse, variable);
	flow_typed(scope, value, (struct sink){ .how = "init", .target = target });
}

static void take_assignment(struct scope *scope, CXCursor operator)
{
	CXCursor inner;
	g_autofree char *target = NULL;

	if (!carried_by(clang_getCursorType(operator)) ||
	    clang_getCursorBinaryOperatorKind(operator) != CXBinaryOperator_Assign)
		return;
	target = place_named(scope->parse, first_child(operator, 0), &inner);
	flow_typed(scope, first_child(operator, 1),
		   (struct sink){ .how = "assign", .target = target ? target : "" });
}

static void take_result(struct scope *scope, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);
	g_autofree char *target = NULL;

	if (!scope->fn || clang_Cursor_isNull(value) || !carried_by(clang_getCursorType(value)))
		return;
	target = g_strconcat("r:", scope->fn, NULL);
	flow_typed(scope, value, (struct sink){ .how = "return", .target = target });
}

// The last list in braces that initialises a field's array, and the field.
struct braces {
	CXCursor list, field;
};

struct nth_field {
	unsigned left;
	CXCursor found;
};

static enum CXVisitorResult take_nth_field(CXCursor field, CXClientData data)
{
	struct nth_field *nth = data;

	if (nth->left--)
		return CXVisit_Continue;
	nth->found = field;
	return CXVisit_Break;
}

struct element {
	CXCursor wanted;
	CXCursor field; // named by the designator before, or null
	unsigned after; // elements since
	int found;
};

static enum CXChildVisitResult take_member(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (clang_getCursorKind(cursor) == CXCursor_MemberRef)
		*(CXCursor *)data = clang_getCursorReferenced(cursor);
	return CXChildVisit_Continue;
}

// The field that the designators of an element end in, or null.
static CXCursor designated(CXCursor element)
{
	CXCursor field = clang_getNullCursor();

	if (clang_getCursorKind(element) == CXCursor_UnexposedExpr)
		clang_visitChildren(element, take_member, &field);
	return field;
}

// The same expression reached from another place: its cursor may name another parent.
static int same_expression(CXCursor a, CXCursor b)
{
	return clang_getCursorKind(a) == clang_getCursorKind(b) && a.data[1] == b.data[1];
}

static enum CXChildVisitResult count_elements(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct element *element = data;
	CXCursor field = designated(cursor);

	(void)parent;
	if (!clang_Cursor_isNull(field)) {
		element->field = field;
		element->after = 0;
	}
	if (same_expression(cursor, element->wanted)) {
		element->found = 1;
		return CXChildVisit_Break;
	}
	element->after++;
	return CXChildVisit_Continue;
}

static unsigned field_count(CXType record, CXCursor until)
{
	struct nth_field nth = { 0, clang_getNullCursor() };
	unsigned n = 0;

	for (;; n++) {
		nth.left = n;
		nth.found = clang_getNullCursor();
		clang_Type_visitFields(record, take_nth_field, &nth);
		if (clang_Cursor_isNull(nth.found) ||
		    (!clang_Cursor_isNull(until) && clang_equalCursors(nth.found, until)))
			return n;
	}
}

// The field that an element of a list in braces initialises, or null: by its
// designator, or counted from the designator before or the list's begin. Where
// braces are left out around the records of an array it counts through them.
static CXCursor field_initialised(CXCursor list, CXCursor cursor)
{
	struct element element = { cursor, clang_getNullCursor(), 0, 0 };
	struct nth_field nth = { 0, clang_getNullCursor() };
	CXType record = innermost_type(clang_getCursorType(list));
	unsigned count;

	if (record.kind != CXType_Record)
		return nth.found;
	clang_visitChildren(list, count_elements, &element);
	if (!element.found)
		return nth.found;
	nth.left = element.after;
	if (!clang_Cursor_isNull(element.field)) {
		if (element.after == 0)
			return element.field;
		nth.left += field_count(record, element.field);
	}
	count = field_count(record, clang_getNullCursor());
	if (!count)
		return nth.found;
	nth.left %= count;
	clang_Type_visitFields(record, take_nth_field, &nth);
	return nth.found;
}

// The value behind the designators of an element: clang gives it last.
static CXCursor value_of(CXCursor element)
{
	CXCursor child, value = element;
	unsigned i;

	if (clang_getCursorKind(element) != CXCursor_UnexposedExpr ||
	    type_of(element).kind != CXType_Void)
		return element;
	for (i = 0; child = first_child(element, i), !clang_Cursor_isNull(child); i++)
		if (clang_isExpression(clang_getCursorKind(child)))
			value = child;
	return value;
}

// An array of pointers inside a record: its list in braces is for that field.
static void enter_array(struct scope *scope, CXCursor list, CXCursor element, CXCursor value)
{
	struct braces *braces = scope->own;

	if (!carried_by(innermost_type(clang_getCursorType(value))))
		return;
	braces->field = field_initialised(list, element);
	braces->list = value;
}

static char *element_target(struct scope *scope, CXCursor list, CXCursor element)
{
	CXCursor field = field_initialised(list, element);
	const struct braces *braces = scope->own;

	if (clang_Cursor_isNull(field) && same_expression(braces->list, list))
		field = braces->field;
	if (is_kind(field, CXCursor_FieldDecl))
		return field_node(scope->parse, field);
	return is_kind(scope->variable, CXCursor_VarDecl)
		       ? variable_node(scope->parse, scope->variable)
		       : NULL;
}

static void inside(struct scope *scope, CXCursor element)
{
	CXCursor value = value_of(element), list = scope->parent;
	g_autofree char *target = NULL;

	if (is_kind(value, CXCursor_InitListExpr))
		enter_array(scope, list, element, value);
	if (!carried_by(clang_getCursorType(value)))
		return;
	target = element_target(scope, list, element);
	flow_typed(scope, value, (struct sink){ .how = "element", .target = target ? target : "" });
}

unsigned pointer_parameters(CXType function)
{
	unsigned mask = 0;
	int i, n;

	function = function_type(function);
	n = function.kind == CXType_FunctionProto ? clang_getNumArgTypes(function) : 0;
	for (i = 0; i < n && i < 32; i++)
		if (carried_by(clang_getArgType(function, i)))
			mask |= 1u << i;
	return mask;
}

static void take_arguments(struct scope *scope, CXCursor call, unsigned mask, const char *symbol,
			   const char *via)
{
	int n = mask ? clang_Cursor_getNumArguments(call) : 0;

	for (int i = 0; i < n && i < 32; i++) {
		struct sink sink = { .how = "argument", .target = "", .via = via, .position = i };
		g_autofree char *target = NULL;

		if (!(mask >> i & 1))
			continue;
		if (symbol)
			sink.target = target = g_strdup_printf("p:%s#%d", symbol, i);
		flow_typed(scope, clang_Cursor_getArgument(call, i), sink);
	}
}

// A call through a pointer, or of a name behind a cast, and its arguments.
static void take_indirect(struct scope *scope, CXCursor call, CXType type)
{
	CXCursor callee = scope->call->callee, inner;
	unsigned mask = pointer_parameters(clang_getCursorType(callee));
	g_autofree char *sig = signature_of_call(scope->parse, type, call), *via = NULL;
	struct sink sink = {
		.how = "call", .target = "", .sig = sig, .type = clang_getCursorType(callee)
	};

	flow(scope, callee, &sink);
	via = mask ? place_named(scope->parse, callee, &inner) : NULL;
	if (via)
		take_arguments(scope, call, mask, NULL, via);
}

static void take_call(struct scope *scope, CXCursor call)
{
	const struct callee *callee = scope->call->known;
	CXType type = clang_getCursorType(scope->call->callee);

	if (!callee) {
		if (!clang_Cursor_isNull(scope->call->callee))
			take_indirect(scope, call, type);
		return;
	}
	if (!scope->call->is_intrinsic)
		take_arguments(scope, call, callee->pointers, callee->symbol, NULL);
	// Called as another type than its own: ((int (*)(int))f)(x).
	if (!clang_equalTypes(pointee_of(type), type_of(scope->call->name)))
		take_indirect(scope, call, pointee_of(type));
}

static void enter(struct scope *scope, CXCursor cursor)
{
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_VarDecl:
		take_variable(scope, cursor);
		break;
	case CXCursor_BinaryOperator:
		take_assignment(scope, cursor);
		break;
	case CXCursor_ReturnStmt:
		take_result(scope, cursor);
		break;
	default:
		take_call(scope, cursor);
	}
}

const struct collector collector_pointer = {
	.kinds = { CXCursor_VarDecl, CXCursor_BinaryOperator, CXCursor_ReturnStmt,
		   CXCursor_CallExpr },
	.enter = enter,
	.around = CXCursor_InitListExpr,
	.inside = inside,
	.of_function = sizeof(struct braces),
};
