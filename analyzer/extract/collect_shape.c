// Memory that is taken for as wide as the host's long and pointers are: how many bytes a call is
// told of an object, what an allocation counts in, pointers to numbers of one width that become
// pointers to another, unions written by one member and read by another, steps of 8 bytes.
//
// Comes in: a call, a cast, a local union, an assignment by +=. Goes out: a row of t_shape where
// the two sides differ in the world that is parsed; where the host's has no such row, it is the
// width that makes the difference, and that is for the rules to ask. Most calls and casts have
// none, so a name or the kinds of the types decide first.

#include "collector.h"

#include <stdlib.h>
#include <string.h>

#define TEXT_MAX 60 // bytes of an expression, as a finding shows it
#define DEEP 20	    // how far an expression is looked into

// long, unsigned long and pointers: 8 bytes on a 64-bit host, 4 in wasm32.
static int is_word(CXType type)
{
	return type_is_long(type) || type.kind == CXType_Pointer;
}

// 8 bytes everywhere.
static int is_eight(CXType type)
{
	return type.kind == CXType_LongLong || type.kind == CXType_ULongLong ||
	       type.kind == CXType_Double;
}

static int is_scalar(CXType type)
{
	return type_is_integer(type) || type_is_floating(type) || type.kind == CXType_Pointer;
}

// What a call is told of memory.

// Functions that take addresses, and how many bytes are there. -1: none.
struct taker {
	const char *name;
	signed char first, second; // arguments that are addresses
	signed char size, count;   // the bytes are their product
};

// By name.
static const struct taker takers[] = {
	{ "__builtin_memcmp", 0, 1, 2, -1 },
	{ "__builtin_memcpy", 0, 1, 2, -1 },
	{ "__builtin_memmove", 0, 1, 2, -1 },
	{ "__builtin_memset", 0, -1, 2, -1 },
	{ "bcmp", 0, 1, 2, -1 },
	{ "bcopy", 0, 1, 2, -1 },
	{ "bzero", 0, -1, 1, -1 },
	{ "explicit_bzero", 0, -1, 1, -1 },
	{ "fread", 0, -1, 1, 2 },
	{ "fwrite", 0, -1, 1, 2 },
	{ "getentropy", 0, -1, 1, -1 },
	{ "getrandom", 0, -1, 1, -1 },
	{ "memcmp", 0, 1, 2, -1 },
	{ "memcpy", 0, 1, 2, -1 },
	{ "memmove", 0, 1, 2, -1 },
	{ "mempcpy", 0, 1, 2, -1 },
	{ "memset", 0, -1, 2, -1 },
	{ "pread", 1, -1, 2, -1 },
	{ "pwrite", 1, -1, 2, -1 },
	{ "read", 1, -1, 2, -1 },
	{ "recv", 1, -1, 2, -1 },
	{ "send", 1, -1, 2, -1 },
	{ "write", 1, -1, 2, -1 },
};

static int by_name(const void *name, const void *of)
{
	return strcmp(name, ((const struct taker *)of)->name);
}

// What stands at an address, when it is one object whose size is known: x of '&x', an array. The
// address of an element says nothing of those behind it.
static CXCursor object_at(CXCursor address)
{
	address = strip_casts(address);
	if (is_unary(address, CXUnaryOperator_AddrOf)) {
		address = strip(first_child(address, 0));
		return is_kind(address, CXCursor_DeclRefExpr) ||
				       is_kind(address, CXCursor_MemberRefExpr)
			       ? address
			       : clang_getNullCursor();
	}
	return type_of(address).kind == CXType_ConstantArray ? address : clang_getNullCursor();
}

static void write_extent(struct scope *scope, CXCursor what, CXType type, const char *of,
			 int64_t bytes)
{
	g_autofree char *name = expression_text(scope->parse, what, TEXT_MAX);
	g_autofree char *text = type_name(type);

	fact_extent(scope->call->site, scope->fn, scope->call->known->name, name, text, of,
		    clang_Type_getSizeOf(type), bytes);
}

// Of a pointer to a long or a pointer: 8 bytes are one of these on the host.
static void compare_elements(struct scope *scope, CXCursor address, int64_t bytes)
{
	CXType type = clang_getUnqualifiedType(pointee_of(type_of(strip_casts(address))));

	if (is_word(type) && bytes == 8 && clang_Type_getSizeOf(type) != 8)
		write_extent(scope, strip_casts(address), type, "elements", bytes);
}

static void compare_object(struct scope *scope, CXCursor address, int64_t bytes)
{
	CXCursor object = object_at(address);
	CXType type = type_of(object);
	int64_t size = clang_Type_getSizeOf(type);

	if (clang_Cursor_isNull(object)) {
		if (is_kind(strip_casts(address), CXCursor_DeclRefExpr))
			compare_elements(scope, address, bytes);
		return;
	}
	if (size <= 0 || bytes == size || (bytes < size && !(is_scalar(type) && size == 8)))
		return;
	write_extent(scope, object, clang_getCursorType(object), "object", bytes);
}

static int bytes_told(CXCursor call, const struct taker *taker, int64_t *bytes)
{
	CXCursor size = clang_Cursor_getArgument(call, taker->size);
	int64_t count = 1;

	if (!starts_with_number(size) || !integer_constant(size, bytes))
		return 0;
	if (taker->count >= 0 &&
	    !integer_constant(clang_Cursor_getArgument(call, taker->count), &count))
		return 0;
	if (*bytes <= 0 || count <= 0 || *bytes > INT32_MAX / count)
		return 0;
	*bytes *= count;
	return 1;
}

// n * 8 of a pointer to words: the number that is no sizeof; 0 when there is none.
static int64_t written_factor(CXCursor expression)
{
	CXCursor bare = strip(expression), side;
	int64_t value;

	if (!is_binary(bare, CXBinaryOperator_Mul))
		return 0;
	for (unsigned i = 0; i < 2; i++) {
		side = strip(first_child(bare, i));
		if (is_kind(side, CXCursor_IntegerLiteral) && integer_constant(side, &value))
			return value;
	}
	return 0;
}

// The number that a count of elements is multiplied by: in memcpy(to, from, n * 8), fwrite(list, 8,
// n, out). 0: none.
static int64_t factor_told(CXCursor call, const struct taker *taker)
{
	CXCursor size = clang_Cursor_getArgument(call, taker->size);
	int64_t value;

	if (taker->count < 0)
		return written_factor(size);
	return is_kind(strip(size), CXCursor_IntegerLiteral) && integer_constant(size, &value)
		       ? value
		       : 0;
}

static void take_extent(struct scope *scope, CXCursor call, const struct taker *taker)
{
	int64_t bytes, factor;

	if (bytes_told(call, taker, &bytes)) {
		compare_object(scope, clang_Cursor_getArgument(call, taker->first), bytes);
		if (taker->second >= 0)
			compare_object(scope, clang_Cursor_getArgument(call, taker->second), bytes);
		return;
	}
	factor = factor_told(call, taker);
	compare_elements(scope, clang_Cursor_getArgument(call, taker->first), factor);
	if (taker->second >= 0)
		compare_elements(scope, clang_Cursor_getArgument(call, taker->second), factor);
}

// What an allocation counts in.

// The sizeof or, in a product, the number that a size is counted in; null cursor for neither.
static CXCursor unit_of(CXCursor size, int depth)
{
	CXCursor bare = strip(size), found;

	if (is_kind(bare, CXCursor_UnaryExpr))
		return bare;
	if (!is_kind(bare, CXCursor_BinaryOperator) || depth > DEEP)
		return clang_getNullCursor();
	if (is_binary(bare, CXBinaryOperator_Add))
		return unit_of(first_child(bare, 0), depth + 1);
	if (!is_binary(bare, CXBinaryOperator_Mul))
		return clang_getNullCursor();
	found = unit_of(first_child(bare, 0), depth + 1);
	if (clang_Cursor_isNull(found))
		found = unit_of(first_child(bare, 1), depth + 1);
	if (!clang_Cursor_isNull(found))
		return found;
	found = strip(first_child(bare, 1));
	if (!is_kind(found, CXCursor_IntegerLiteral))
		found = strip(first_child(bare, 0));
	return is_kind(found, CXCursor_IntegerLiteral) ? found : clang_getNullCursor();
}

// calloc(n, 8)
static CXCursor unit_alone(const char *callee, CXCursor argument, int is_last)
{
	CXCursor bare = strip(argument);

	return is_last && is_kind(bare, CXCursor_IntegerLiteral) &&
			       (strstr(callee, "calloc") || strstr(callee, "allocarray"))
		       ? bare
		       : clang_getNullCursor();
}

static void compare_unit(struct scope *scope, CXCursor unit, CXType element)
{
	int64_t value;
	g_autofree char *type = NULL, *text = NULL;

	if (!integer_constant(unit, &value) || value == clang_Type_getSizeOf(element))
		return;
	type = type_name(element);
	text = expression_text(scope->parse, unit, TEXT_MAX);
	fact_element(scope->call->site, scope->fn, scope->call->known->name,
		     is_kind(unit, CXCursor_UnaryExpr) ? text : "", type,
		     clang_Type_getSizeOf(element), value);
}

// Memory that a call gives and that becomes an array of numbers or pointers.
static void take_allocation(struct scope *scope, CXCursor call)
{
	CXCursor parent = scope->parent;
	CXType element;
	int n;

	if (!is_kind(parent, CXCursor_UnexposedExpr) && !is_kind(parent, CXCursor_CStyleCastExpr))
		return;
	if (type_of(call).kind != CXType_Pointer || !type_is_byte(pointee_of(type_of(call))) ||
	    type_of(parent).kind != CXType_Pointer)
		return;
	element = clang_getPointeeType(clang_getCursorType(parent));
	if (element.kind == CXType_Invalid)
		element = clang_getPointeeType(type_of(parent));
	if (!is_word(clang_getCanonicalType(element)) && !is_eight(clang_getCanonicalType(element)))
		return;
	n = clang_Cursor_getNumArguments(call);
	for (int i = 0; i < n; i++) {
		CXCursor argument = clang_Cursor_getArgument(call, i), unit = unit_of(argument, 0);

		if (clang_Cursor_isNull(unit))
			unit = unit_alone(scope->call->known->name, argument, i == n - 1);
		if (!clang_Cursor_isNull(unit)) {
			compare_unit(scope, unit, element);
			return;
		}
	}
}

static void take_call(struct scope *scope, CXCursor call)
{
	const struct callee *callee = scope->call->known;
	const struct taker *taker;

	if (!callee || scope->call->is_intrinsic)
		return;
	taker = bsearch(callee->name, takers, G_N_ELEMENTS(takers), sizeof *takers, by_name);
	if (taker)
		take_extent(scope, call, taker);
	else
		take_allocation(scope, call);
}

// Pointers to another width.

// What a pointer or an array is of, before any cast.
static CXType element_of(CXCursor pointer)
{
	CXType type = type_of(pointer);

	return type.kind == CXType_Pointer ? pointee_of(type) : innermost_type(type);
}

static void names_in(struct scope *scope, CXCursor cast, CXCursor address, const char *type);

// (void **)(bytes + i * 8), and by a number alone.
static void take_offset(struct scope *scope, CXCursor cast, CXCursor address, const char *type)
{
	CXCursor sum = strip(address), offset;
	int64_t value;
	g_autofree char *text = NULL;

	if (!is_binary(sum, CXBinaryOperator_Add))
		return;
	offset = strip(first_child(sum, 1));
	value = written_factor(offset);
	if (value != 8 && (!is_kind(offset, CXCursor_IntegerLiteral) ||
			   !integer_constant(offset, &value) || value <= 0 || value % 8))
		return;
	text = expression_text(scope->parse, offset, TEXT_MAX);
	fact_word_offset(site_at(scope, cast), scope->fn, text, type,
			 is_kind(offset, CXCursor_IntegerLiteral) ? "constant" : "product", value);
}

// (uint64_t *)&pointer, (unsigned long *)words.
// What a pointer points to as the source has it: a name may stand for something else on the host.
static char *element_text(CXCursor pointer, CXType element)
{
	CXType type = clang_getCursorType(pointer);

	return type_name(type.kind == CXType_Pointer ? clang_getPointeeType(type) : element);
}

static void take_cast(struct scope *scope, CXCursor cast)
{
	CXType to = type_of(cast), from;
	CXCursor inner;
	g_autofree char *name = NULL, *from_text = NULL, *to_text = NULL;

	if (to.kind != CXType_Pointer)
		return;
	to = pointee_of(to);
	if (!is_word(to) && !is_eight(to))
		return;
	inner = strip(cast_operand(cast));
	from = type_of(inner);
	if (from.kind != CXType_Pointer && from.kind != CXType_ConstantArray)
		return;
	from = element_of(inner);
	to_text = type_name(clang_getCursorType(cast));
	if (type_is_byte(from) && is_word(to))
		take_offset(scope, cast, inner, to_text);
	if (type_is_byte(from) && type_is_long(to))
		names_in(scope, cast, inner, to_text);
	if (!(is_word(to) && is_eight(from)) && !(is_eight(to) && is_word(from)))
		return;
	name = expression_text(scope->parse, inner, TEXT_MAX);
	from_text = element_text(inner, from);
	fact_repointed(site_at(scope, cast), scope->fn, name, from_text, to_text);
}

// Bytes that are read as words, and steps of 8 through them: each name in the address is a row.

static void names_in(struct scope *scope, CXCursor cast, CXCursor address, const char *type)
{
	CXCursor bare = strip_casts(address);

	for (unsigned i = 0; i < 2; i++) {
		CXCursor side = is_kind(bare, CXCursor_BinaryOperator)
					? strip_casts(first_child(bare, i))
					: bare;
		g_autofree char *name = NULL;

		if (!is_kind(side, CXCursor_DeclRefExpr))
			continue;
		name = node_of(scope->parse, clang_getCursorReferenced(side));
		if (name)
			fact_word_read(site_at(scope, cast), scope->fn, name, type);
		if (!is_kind(bare, CXCursor_BinaryOperator))
			return;
	}
}

static void take_step(struct scope *scope, CXCursor assignment)
{
	CXCursor right, left;
	int64_t value;
	g_autofree char *name = NULL;

	if (clang_getCursorBinaryOperatorKind(assignment) != CXBinaryOperator_AddAssign)
		return;
	right = strip(first_child(assignment, 1));
	left = strip(first_child(assignment, 0));
	if (!is_kind(right, CXCursor_IntegerLiteral) || !is_kind(left, CXCursor_DeclRefExpr) ||
	    !integer_constant(right, &value) || value % 8)
		return;
	name = node_of(scope->parse, clang_getCursorReferenced(left));
	if (name)
		fact_step(site_at(scope, assignment), scope->fn, name, value);
}

// A local union: which member is written, and which is read that never is.

struct member {
	CXCursor field, use;
	int written, read; // read: also that its address is taken
};

struct members {
	CXCursor variable;
	struct member of[8];
	unsigned n;
	int unknown; // all of it is handed on, or more members than we look at
};

static struct member *member_of(struct members *members, CXCursor field)
{
	for (unsigned i = 0; i < members->n; i++)
		if (clang_equalCursors(members->of[i].field, field))
			return &members->of[i];
	if (members->n == G_N_ELEMENTS(members->of))
		return NULL;
	members->of[members->n] = (struct member){ .field = field };
	return &members->of[members->n++];
}

static int is_written(CXCursor use, CXCursor parent)
{
	return is_binary(parent, CXBinaryOperator_Assign) &&
	       is_same_expression(strip(first_child(parent, 0)), use);
}

// Whether an address, or an element, is taken: then it may be written.
static int is_open(CXCursor parent)
{
	return is_unary(parent, CXUnaryOperator_AddrOf) ||
	       is_kind(parent, CXCursor_ArraySubscriptExpr) ||
	       is_kind(parent, CXCursor_MemberRefExpr);
}

static enum CXChildVisitResult find_members(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct members *members = data;
	struct member *member;
	CXCursor base;

	if (is_kind(cursor, CXCursor_DeclRefExpr) &&
	    clang_equalCursors(clang_getCursorReferenced(cursor), members->variable)) {
		members->unknown = 1;
		return CXChildVisit_Continue;
	}
	if (!is_kind(cursor, CXCursor_MemberRefExpr))
		return CXChildVisit_Recurse;
	base = strip(first_child(cursor, 0));
	if (!is_kind(base, CXCursor_DeclRefExpr) ||
	    !clang_equalCursors(clang_getCursorReferenced(base), members->variable))
		return CXChildVisit_Recurse;
	member = member_of(members, clang_getCursorReferenced(cursor));
	if (!member) {
		members->unknown = 1;
		return CXChildVisit_Continue;
	}
	if (is_written(cursor, parent))
		member->written = 1;
	else if (is_open(parent))
		members->unknown = 1;
	else if (!member->read++)
		member->use = cursor;
	return CXChildVisit_Continue;
}

struct nth_member {
	CXCursor field;
};

static enum CXChildVisitResult take_member(CXCursor cursor, CXCursor parent, CXClientData data)
{
	(void)parent;
	if (is_kind(cursor, CXCursor_MemberRef)) {
		((struct nth_member *)data)->field = clang_getCursorReferenced(cursor);
		return CXChildVisit_Break;
	}
	return CXChildVisit_Recurse;
}

static enum CXVisitorResult take_field(CXCursor field, CXClientData data)
{
	((struct nth_member *)data)->field = field;
	return CXVisit_Break;
}

// union { double d; unsigned long u; } x = { d }; or { .d = d }
static void take_initialiser(struct members *members, CXCursor variable)
{
	CXCursor value = clang_Cursor_getVarDeclInitializer(variable);
	struct nth_member named = { clang_getNullCursor() };
	struct member *member;

	if (clang_Cursor_isNull(value))
		return;
	if (!is_kind(value, CXCursor_InitListExpr)) {
		members->unknown = 1;
		return;
	}
	if (!clang_visitChildren(value, take_member, &named))
		clang_Type_visitFields(clang_getCursorType(variable), take_field, &named);
	member = clang_Cursor_isNull(named.field) ? NULL : member_of(members, named.field);
	if (member)
		member->written = 1;
}

static void compare_members(struct scope *scope, const struct member *written,
			    const struct member *read)
{
	CXType from = type_of(written->field), to = type_of(read->field);
	g_autofree char *name = NULL, *from_text = NULL, *to_text = NULL;

	if (!(is_word(from) && is_eight(to)) && !(is_eight(from) && is_word(to)))
		return;
	name = expression_text(scope->parse, read->use, TEXT_MAX);
	from_text = type_name(clang_getCursorType(written->field));
	to_text = type_name(clang_getCursorType(read->field));
	fact_union_read(site_at(scope, read->use), scope->fn, name, from_text, to_text);
}

static void take_union(struct scope *scope, CXCursor variable)
{
	struct members members = { .variable = variable };
	const struct member *written = NULL;

	if (!is_kind(clang_getTypeDeclaration(type_of(variable)), CXCursor_UnionDecl))
		return;
	take_initialiser(&members, variable);
	clang_visitChildren(scope->function, find_members, &members);
	for (unsigned i = 0; i < members.n && !members.unknown; i++) {
		if (members.of[i].written && written)
			return;
		if (members.of[i].written)
			written = &members.of[i];
	}
	for (unsigned i = 0; i < members.n && written && !members.unknown; i++)
		if (members.of[i].read && !members.of[i].written)
			compare_members(scope, written, &members.of[i]);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_CallExpr:
		take_call(scope, cursor);
		break;
	case CXCursor_CStyleCastExpr:
		if (scope->parse->world->id)
			take_cast(scope, cursor);
		break;
	case CXCursor_CompoundAssignOperator:
		if (scope->parse->world->id && scope->fn)
			take_step(scope, cursor);
		break;
	default:
		if (scope->parse->world->id && scope->fn && type_of(cursor).kind == CXType_Record &&
		    is_automatic(scope, cursor))
			take_union(scope, cursor);
	}
}

const struct collector collector_shape = {
	.kinds = { CXCursor_CallExpr, CXCursor_CStyleCastExpr, CXCursor_CompoundAssignOperator,
		   CXCursor_VarDecl },
	.enter = enter,
};
