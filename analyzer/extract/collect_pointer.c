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

#include "extract.h"

#include <string.h>

enum carried { NOTHING, A_FUNCTION, A_VOID };

// What a value of this type may carry.
static enum carried carried_by(CXType type)
{
	type = clang_getCanonicalType(type);
	if (type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto)
		return A_FUNCTION;
	if (type.kind != CXType_Pointer)
		return NOTHING;
	type = clang_getCanonicalType(clang_getPointeeType(type));
	if (type.kind == CXType_FunctionProto || type.kind == CXType_FunctionNoProto)
		return A_FUNCTION;
	return type.kind == CXType_Void ? A_VOID : NOTHING;
}

// Where a declaration stands, for names that must be unique.
static char *place_of(struct parse *parse, CXCursor declaration, const char *name)
{
	struct site site = parse_site(parse, clang_getCursorLocation(declaration));

	return g_strdup_printf("%s@%s:%u:%u", name, site.chunk ? site.chunk->source->path : "",
			       site.line, site.col);
}

static char *field_node(struct parse *parse, CXCursor field)
{
	CXCursor record = clang_getCursorSemanticParent(field);
	char *name = string(clang_getCursorSpelling(field));
	char *tag = string(clang_getCursorSpelling(record));
	char *node;

	// An unnamed one is spelled with where it stands, as an absolute path.
	if (!*tag || strchr(tag, '(')) {
		g_free(tag);
		tag = place_of(parse, record, "");
	}
	if (clang_getCursorKind(record) == CXCursor_UnionDecl)
		node = g_strconcat("u:", tag, NULL);
	else
		node = g_strdup_printf("m:%s.%s", tag, name);
	g_free(tag);
	g_free(name);
	return node;
}

static char *parameter_node(struct parse *parse, CXCursor parameter)
{
	CXCursor function = clang_getCursorSemanticParent(parameter);
	int i, n = clang_Cursor_getNumArguments(function);
	char *symbol, *node = NULL;

	for (i = 0; i < n; i++)
		if (clang_equalCursors(clang_Cursor_getArgument(function, i), parameter))
			break;
	if (i < n) {
		symbol = symbol_of(parse, function);
		node = g_strdup_printf("p:%s#%d", symbol, i);
		g_free(symbol);
	}
	return node;
}

// Tells the definitions of a function apart that conditions choose from, by their text.
static guint text_hash(struct parse *parse, CXCursor function)
{
	CXSourceRange extent = clang_getCursorExtent(function);
	unsigned from = 0, to = 0;
	guint hash = 5381;
	const char *text;
	size_t size = 0;
	CXFile file;

	clang_getExpansionLocation(clang_getRangeStart(extent), &file, NULL, NULL, &from);
	clang_getExpansionLocation(clang_getRangeEnd(extent), NULL, NULL, NULL, &to);
	text = file ? clang_getFileContents(parse->tu, file, &size) : NULL;
	for (; text && from < to && from < size; from++)
		hash = hash * 33 + (guchar)text[from];
	return hash;
}

// A local variable's place is its function and its line there: lines above that come or go
// change no node.
static char *local_node(struct parse *parse, CXCursor variable)
{
	CXCursor function = clang_getCursorSemanticParent(variable);
	struct site here = parse_site(parse, clang_getCursorLocation(variable));
	struct site start = parse_site(parse, clang_getCursorLocation(function));
	char *name = string(clang_getCursorSpelling(variable));
	char *owner = string(clang_getCursorSpelling(function));
	char *node = g_strdup_printf(
		"l:%s@%s:%s:%08x:%d:%u", name, here.chunk ? here.chunk->source->path : "", owner,
		text_hash(parse, function), (int)here.line - (int)start.line, here.col);

	g_free(owner);
	g_free(name);
	return node;
}

static char *variable_node(struct parse *parse, CXCursor variable)
{
	char *symbol, *node;

	if (clang_getCursorLinkage(variable) == CXLinkage_NoLinkage)
		return local_node(parse, variable);
	symbol = symbol_of(parse, variable);
	node = g_strconcat("v:", symbol, NULL);
	g_free(symbol);
	return node;
}

char *node_of(struct parse *parse, CXCursor declaration)
{
	char *symbol, *node;

	switch (clang_getCursorKind(declaration)) {
	case CXCursor_FunctionDecl:
		symbol = symbol_of(parse, declaration);
		node = g_strconcat("f:", symbol, NULL);
		g_free(symbol);
		return node;
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
	char *symbol, *node;

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
			if (clang_getCursorKind(called) != CXCursor_FunctionDecl)
				return NULL;
			symbol = symbol_of(parse, called);
			node = g_strconcat("r:", symbol, NULL);
			g_free(symbol);
			return node;
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

static void write_flow(struct scope *scope, CXCursor expression, CXCursor inner, const char *source,
		       const struct sink *sink)
{
	struct site site = parse_site(scope->parse, clang_getCursorLocation(expression));
	char *source_sig, *target_sig, *type, *name;

	if (!site.chunk)
		return;
	source_sig = signature_of(scope->parse, clang_getCursorType(inner));
	target_sig = sink->sig ? g_strdup(sink->sig) : signature_of(scope->parse, sink->type);
	type = string(clang_getTypeSpelling(sink->type));
	name = string(clang_getCursorSpelling(inner));
	fact_flow(site, scope->fn, sink->how, source, source_sig, sink->target, target_sig, type,
		  sink->via, sink->position, name);
	g_free(name);
	g_free(type);
	g_free(target_sig);
	g_free(source_sig);
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
	CXCursor bare = strip(expression), inner;
	char *source;

	while (clang_getCursorKind(bare) == CXCursor_CStyleCastExpr)
		bare = strip(cast_operand(bare));
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
	g_free(source);
}

static void flow_typed(struct scope *scope, CXCursor expression, struct sink sink)
{
	sink.type = clang_getCursorType(expression);
	if (carried_by(sink.type))
		flow(scope, expression, &sink);
}

void pointer_variable(struct scope *scope, CXCursor variable)
{
	CXCursor value;
	char *target;

	scope->variable = variable;
	if (!carried_by(clang_getCursorType(variable)))
		return;
	value = clang_Cursor_getVarDeclInitializer(variable);
	if (clang_Cursor_isNull(value) || clang_getCursorKind(value) == CXCursor_InitListExpr)
		return;
	target = variable_node(scope->parse, variable);
	flow_typed(scope, value, (struct sink){ .how = "init", .target = target });
	g_free(target);
}

void pointer_assign(struct scope *scope, CXCursor operator)
{
	CXCursor left, inner;
	char *target;

	if (!carried_by(clang_getCursorType(operator)) ||
	    clang_getCursorBinaryOperatorKind(operator) != CXBinaryOperator_Assign)
		return;
	left = first_child(operator, 0);
	target = place_named(scope->parse, left, &inner);
	flow_typed(scope, first_child(operator, 1),
		   (struct sink){ .how = "assign", .target = target ? target : "" });
	g_free(target);
}

void pointer_return(struct scope *scope, CXCursor statement)
{
	CXCursor value = first_child(statement, 0);
	char *target;

	if (!scope->fn || clang_Cursor_isNull(value) || !carried_by(clang_getCursorType(value)))
		return;
	target = g_strconcat("r:", scope->fn, NULL);
	flow_typed(scope, value, (struct sink){ .how = "return", .target = target });
	g_free(target);
}

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

static CXType array_element(CXType type)
{
	type = clang_getCanonicalType(type);
	while (type.kind == CXType_ConstantArray || type.kind == CXType_IncompleteArray)
		type = clang_getCanonicalType(clang_getArrayElementType(type));
	return type;
}

// The field that an element of a list in braces initialises, or null: by its
// designator, or counted from the designator before or the list's begin. Where
// braces are left out around the records of an array it counts through them.
static CXCursor field_initialised(CXCursor list, CXCursor cursor)
{
	struct element element = { cursor, clang_getNullCursor(), 0, 0 };
	struct nth_field nth = { 0, clang_getNullCursor() };
	CXType record = array_element(clang_getCursorType(list));
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
	    clang_getCanonicalType(clang_getCursorType(element)).kind != CXType_Void)
		return element;
	for (i = 0; child = first_child(element, i), !clang_Cursor_isNull(child); i++)
		if (clang_isExpression(clang_getCursorKind(child)))
			value = child;
	return value;
}

// An array of pointers inside a record: its list in braces is for that field.
static void enter_array(struct scope *scope, CXCursor list, CXCursor element, CXCursor value)
{
	if (!carried_by(array_element(clang_getCursorType(value))))
		return;
	scope->field = field_initialised(list, element);
	scope->list = value;
}

static char *element_target(struct scope *scope, CXCursor list, CXCursor element)
{
	CXCursor field = field_initialised(list, element);

	if (clang_Cursor_isNull(field) && same_expression(scope->list, list))
		field = scope->field;
	if (clang_getCursorKind(field) == CXCursor_FieldDecl)
		return field_node(scope->parse, field);
	return clang_getCursorKind(scope->variable) == CXCursor_VarDecl
		       ? variable_node(scope->parse, scope->variable)
		       : NULL;
}

void pointer_element(struct scope *scope, CXCursor list, CXCursor element)
{
	CXCursor value = value_of(element);
	char *target;

	if (clang_getCursorKind(value) == CXCursor_InitListExpr)
		enter_array(scope, list, element, value);
	if (!carried_by(clang_getCursorType(value)))
		return;
	target = element_target(scope, list, element);
	flow_typed(scope, value, (struct sink){ .how = "element", .target = target ? target : "" });
	g_free(target);
}

unsigned pointer_parameters(CXType function)
{
	unsigned mask = 0;
	int i, n;

	function = clang_getCanonicalType(function);
	if (function.kind == CXType_Pointer)
		function = clang_getCanonicalType(clang_getPointeeType(function));
	n = function.kind == CXType_FunctionProto ? clang_getNumArgTypes(function) : 0;
	for (i = 0; i < n && i < 32; i++)
		if (carried_by(clang_getArgType(function, i)))
			mask |= 1u << i;
	return mask;
}

void pointer_arguments(struct scope *scope, CXCursor call, const char *symbol, unsigned mask)
{
	int i, n = mask ? clang_Cursor_getNumArguments(call) : 0;
	char *target;

	for (i = 0; i < n && mask >> i; i++) {
		if (!(mask >> i & 1))
			continue;
		target = g_strdup_printf("p:%s#%d", symbol, i);
		flow_typed(scope, clang_Cursor_getArgument(call, i),
			   (struct sink){ .how = "argument", .target = target, .position = i });
		g_free(target);
		if (i == 31)
			break;
	}
}

void pointer_call(struct scope *scope, CXCursor call, CXCursor callee, const char *sig)
{
	unsigned mask = pointer_parameters(clang_getCursorType(callee));
	struct sink sink = { .how = "call", .target = "", .sig = sig };
	int i, n = mask ? clang_Cursor_getNumArguments(call) : 0;
	CXCursor inner;
	char *via;

	sink.type = clang_getCursorType(callee);
	flow(scope, callee, &sink);
	via = mask ? place_named(scope->parse, callee, &inner) : NULL;
	for (i = 0; via && i < n && i < 32; i++)
		if (mask >> i & 1)
			flow_typed(scope, clang_Cursor_getArgument(call, i),
				   (struct sink){ .how = "argument",
						  .target = "",
						  .via = via,
						  .position = i });
	g_free(via);
}
