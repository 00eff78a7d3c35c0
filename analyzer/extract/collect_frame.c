// What a function takes of the stack that wasm programs keep in their memory, and
// which variables of static storage it uses.
//
// Wasm's own locals hold scalars for free. On the stack in memory lie the locals
// whose address is needed, arguments of variadic calls and records passed by value.
// A block's locals are judged where the block ends, when all their uses are known;
// clang lets locals of blocks that do not nest share their place, so a block counts
// itself and the largest block in it. Frames are a wasm world's; uses both worlds'.

#include "collector.h"

#include <assert.h>
#include <string.h>

enum { USE_READ = 1, USE_WRITE = 2, USE_ADDRESS = 4 };

// Smaller locals are counted, but get no row of their own.
#define LOCAL_ROW_MIN 1024

enum { LOCAL_SCALAR, LOCAL_ARRAY, LOCAL_RECORD };

// A local variable or parameter in scope.
struct local {
	CXCursor cursor;
	int64_t bytes, align;
	int kind, depth; // depth: loops around it
	int uses, safe;	 // of an array: uses, and those that need no address
	int in_memory;
};

struct use {
	char *name, *symbol;
	struct site site; // of the first write, else of the first use
	int access;
	int polled; // volatile or atomic
};

// What a block around had, while one in it is walked.
struct block {
	unsigned first;
	int64_t inner, temporaries;
};

// Of a function that is defined; else all is zero.
struct frame {
	GArray *locals;	     // struct local, innermost block last; NULL: no function
	GArray *blocks;	     // struct block
	GHashTable *index;   // declaration -> its place in locals, plus one
	GHashTable *uses;    // declaration -> struct use *, owned
	GPtrArray *ordered;  // the same, by first use
	int measured;	     // a wasm world's: count bytes
	int64_t inner;	     // largest block that ended in the present one
	int64_t temporaries; // of the present block
	int64_t fixed;	     // buffers of calls, which never share
	int64_t plain;	     // everything that has an address without optimisation
	int cost, dynamic;
};

static int64_t round_up(int64_t value, int64_t to)
{
	return (value + to - 1) / to * to;
}

// libclang keeps the declaration behind a cursor here; clang_hashCursor() is slower.
static gconstpointer identity(CXCursor declaration)
{
	return declaration.data[0];
}

static void use_free(void *data)
{
	struct use *use = data;

	g_free(use->symbol);
	g_free(use->name);
	g_free(use);
}

static void begin(const struct parse *parse, struct frame *frame)
{
	assert(!frame->locals);
	frame->locals = g_array_new(FALSE, FALSE, sizeof(struct local));
	frame->blocks = g_array_new(FALSE, FALSE, sizeof(struct block));
	frame->index = g_hash_table_new(NULL, NULL);
	frame->uses = g_hash_table_new(NULL, NULL);
	frame->ordered = g_ptr_array_new_with_free_func(use_free);
	frame->measured = parse->world->id != 0;
}

static struct local *local_of(const struct frame *frame, CXCursor declaration)
{
	guint at = GPOINTER_TO_UINT(g_hash_table_lookup(frame->index, identity(declaration)));

	assert(at <= frame->locals->len); // a block takes its own out where it ends
	return at ? &g_array_index(frame->locals, struct local, at - 1) : NULL;
}

static int kind_of(CXType type)
{
	switch (type.kind) {
	case CXType_ConstantArray:
		return LOCAL_ARRAY;
	case CXType_Record:
		return LOCAL_RECORD;
	default:
		return LOCAL_SCALAR;
	}
}

static void write_declared(struct scope *scope, CXCursor cursor, const char *kind, int64_t bytes,
			   int depth)
{
	g_autofree char *name = cursor_name(cursor), *type = type_name(clang_getCursorType(cursor));

	fact_local(site_at(scope, cursor), scope->fn, kind, name, type, bytes, depth);
}

// What clang can take from the constant that initializes it needs no memory.
static int is_constant_table(CXCursor cursor, CXType type)
{
	CXType element = innermost_type(type);

	return (clang_isConstQualifiedType(type) || clang_isConstQualifiedType(element)) &&
	       !clang_Cursor_isNull(clang_Cursor_getVarDeclInitializer(cursor));
}

static int64_t element_bytes(CXType array)
{
	CXType element = clang_getCanonicalType(clang_getArrayElementType(array));

	return MAX(clang_Type_getSizeOf(element), 1);
}

struct size {
	CXCursor of;
	int count;
};

static enum CXChildVisitResult take_size(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct size *size = data;

	(void)parent;
	if (clang_isExpression(clang_getCursorKind(cursor))) {
		size->of = cursor;
		size->count++;
	}
	return CXChildVisit_Continue;
}

// The most bytes that checks in sight let an array of one dimension be; 0 when nothing says so.
static int64_t vla_bound(const struct scope *scope, CXCursor variable, CXType type)
{
	struct size size = { .count = 0 };
	int64_t count;

	clang_visitChildren(variable, take_size, &size);
	if (size.count != 1)
		return 0;
	count = guard_bound(scope, size.of);
	return count > 0 ? count * element_bytes(type) : 0;
}

// A local or a parameter.
static void declare(struct scope *scope, CXCursor cursor)
{
	struct frame *frame = scope->own;
	CXType type = type_of(cursor);
	struct local local = { .cursor = cursor, .depth = scope->depth };

	// An array parameter is a pointer, whatever its size says.
	if (type.kind == CXType_VariableArray && clang_getCursorKind(cursor) == CXCursor_ParmDecl)
		return;
	if (type.kind == CXType_VariableArray) {
		frame->dynamic++;
		write_declared(scope, cursor, "vla", vla_bound(scope, cursor, type), scope->depth);
		return;
	}
	if (!frame->measured)
		local.kind = LOCAL_SCALAR;
	else
		local.kind = kind_of(type);
	local.bytes = frame->measured ? MAX(clang_Type_getSizeOf(type), 0) : 0;
	local.align = frame->measured ? MAX(clang_Type_getAlignOf(type), 1) : 1;
	if (local.kind == LOCAL_ARRAY && is_constant_table(cursor, type))
		local.kind = LOCAL_SCALAR;
	// A parameter that is passed by pointer lies in the caller's frame, and an array is one
	// whatever its size says.
	if ((local.kind == LOCAL_RECORD || local.kind == LOCAL_ARRAY) &&
	    clang_getCursorKind(cursor) == CXCursor_ParmDecl)
		local.kind = LOCAL_SCALAR, local.bytes = sizeof(int32_t);
	local.in_memory = clang_isVolatileQualifiedType(type);
	frame->plain = round_up(frame->plain, local.align) + local.bytes;
	g_array_append_val(frame->locals, local);
	g_hash_table_insert(frame->index, (gpointer)identity(cursor),
			    GUINT_TO_POINTER(frame->locals->len));
}

static int64_t local_bytes(const struct local *local)
{
	if (!local->in_memory && !(local->kind == LOCAL_ARRAY && local->uses > local->safe))
		return 0;
	// clang aligns what is larger than a vector as one.
	return round_up(local->bytes, local->bytes >= 16 ? 16 : MAX(local->align, 4));
}

static void block_begin(struct frame *frame)
{
	struct block block = { frame->locals->len, frame->inner, frame->temporaries };

	g_array_append_val(frame->blocks, block);
	frame->inner = 0;
	frame->temporaries = 0;
}

static void block_end(struct scope *scope)
{
	struct frame *frame = scope->own;
	struct block *block = &g_array_index(frame->blocks, struct block, frame->blocks->len - 1);
	int64_t total = frame->inner + frame->temporaries;
	static const char *const kinds[] = { "scalar", "array", "record" };

	assert(block->first <= frame->locals->len);
	for (guint i = block->first; i < frame->locals->len; i++) {
		struct local local = g_array_index(frame->locals, struct local, i);
		int64_t bytes = local_bytes(&local);

		total += bytes;
		if (bytes >= LOCAL_ROW_MIN)
			write_declared(scope, local.cursor, kinds[local.kind], bytes, local.depth);
		g_hash_table_remove(frame->index, identity(local.cursor));
	}
	g_array_set_size(frame->locals, block->first);
	frame->inner = MAX(block->inner, total);
	frame->temporaries = block->temporaries;
	g_array_set_size(frame->blocks, frame->blocks->len - 1);
}

// The declaration at the root of an lvalue: s of s.a[1].b, but not of p->a. Null
// when there is none.
static CXCursor root_of(CXCursor expression)
{
	for (;;) {
		expression = strip(expression);
		switch (clang_getCursorKind(expression)) {
		case CXCursor_DeclRefExpr:
			return clang_getCursorReferenced(expression);
		case CXCursor_MemberRefExpr:
		case CXCursor_ArraySubscriptExpr:
			expression = first_child(expression, 0);
			if (clang_Cursor_isNull(expression))
				return expression;
			// A pointer leads elsewhere. An array shows itself below its decay.
			if (type_of(strip(expression)).kind == CXType_Pointer)
				return clang_getNullCursor();
			break;
		default:
			return clang_getNullCursor();
		}
	}
}

static int has_static_storage(CXCursor declaration)
{
	enum CX_StorageClass storage = clang_Cursor_getStorageClass(declaration);

	return clang_Cursor_hasVarDeclGlobalStorage(declaration) == 1 || storage == CX_SC_Extern ||
	       storage == CX_SC_Static;
}

static int is_polled(CXType type)
{
	return clang_isVolatileQualifiedType(type) ||
	       clang_getCanonicalType(type).kind == CXType_Atomic;
}

static void note_use(struct scope *scope, CXCursor declaration, CXCursor at, int access)
{
	struct frame *frame = scope->own;
	struct use *use = g_hash_table_lookup(frame->uses, identity(declaration));

	if (!use) {
		struct site site = site_at(scope, at);

		if (!site.chunk || !has_static_storage(declaration))
			return;
		use = g_new0(struct use, 1);
		use->site = site;
		use->name = cursor_name(declaration);
		use->symbol = symbol_of(scope->parse, declaration);
		use->polled = is_polled(clang_getCursorType(declaration));
		g_hash_table_insert(frame->uses, (gpointer)identity(declaration), use);
		g_ptr_array_add(frame->ordered, use);
	} else if (access & USE_WRITE && !(use->access & USE_WRITE)) {
		struct site site = site_at(scope, at);

		if (site.chunk == use->site.chunk)
			use->site = site;
	}
	if (use->polled)
		for (struct loop *loop = scope->loop; loop; loop = loop->outer)
			loop->watched = use->name;
	use->access |= access;
}

int frame_is_local(const struct scope *scope, CXCursor declaration)
{
	const struct frame *frame = function_state(scope, &collector_frame);

	return frame->locals && local_of(frame, declaration) != NULL;
}

static void count_write(struct scope *scope)
{
	for (struct loop *loop = scope->loop; loop; loop = loop->outer)
		loop->writes++;
}

static void touch(struct scope *scope, CXCursor lvalue, CXCursor at, int access)
{
	CXCursor root = root_of(lvalue);
	struct local *local;

	if (access & USE_WRITE)
		count_write(scope);
	if (clang_Cursor_isNull(root))
		return;
	local = local_of(scope->own, root);
	if (local && access & USE_ADDRESS)
		local->in_memory = 1;
	else if (!local && is_kind(root, CXCursor_VarDecl))
		note_use(scope, root, at, access);
}

// An initialiser at file scope that takes the address of a variable defined elsewhere.
static void note_initialiser(struct scope *scope, CXCursor declaration, CXCursor at)
{
	g_autofree char *name = NULL;

	if (!is_kind(declaration, CXCursor_VarDecl) ||
	    clang_Cursor_getStorageClass(declaration) != CX_SC_Extern)
		return;
	name = cursor_name(declaration);
	fact_use(site_at(scope, at), NULL, name, name, USE_ADDRESS);
}

static void reference(struct scope *scope, CXCursor cursor)
{
	CXCursor declaration = clang_getCursorReferenced(cursor);
	struct local *local = local_of(scope->own, declaration);

	if (local)
		local->uses++;
	else if (is_kind(declaration, CXCursor_VarDecl))
		note_use(scope, declaration, cursor, USE_READ);
}

static void subscript(struct scope *scope, CXCursor cursor)
{
	CXCursor base = strip(first_child(cursor, 0)), index = strip(first_child(cursor, 1));
	struct local *local;

	if (!is_kind(base, CXCursor_DeclRefExpr) || !is_kind(index, CXCursor_IntegerLiteral))
		return;
	local = local_of(scope->own, clang_getCursorReferenced(base));
	if (local)
		local->safe++;
}

static void member(struct scope *scope, CXCursor cursor)
{
	if (clang_getCursorType(cursor).kind == CXType_ConstantArray)
		touch(scope, cursor, cursor, USE_ADDRESS);
}

static void assign(struct scope *scope, CXCursor cursor)
{
	if (is_kind(cursor, CXCursor_CompoundAssignOperator) ||
	    is_binary(cursor, CXBinaryOperator_Assign))
		touch(scope, first_child(cursor, 0), cursor, USE_WRITE);
}

static void unary(struct scope *scope, CXCursor cursor)
{
	switch (clang_getCursorUnaryOperatorKind(cursor)) {
	case CXUnaryOperator_AddrOf:
		touch(scope, first_child(cursor, 0), cursor, USE_ADDRESS);
		break;
	case CXUnaryOperator_PreInc:
	case CXUnaryOperator_PostInc:
	case CXUnaryOperator_PreDec:
	case CXUnaryOperator_PostDec:
		touch(scope, first_child(cursor, 0), cursor, USE_WRITE);
		break;
	default:
		break;
	}
}

// Bytes of a record that is passed by pointer to a copy; 0 for any other type.
static int64_t copied_bytes(CXType type)
{
	type = clang_getCanonicalType(type);
	return type.kind == CXType_Record && !passed_directly(type)
		       ? MAX(clang_Type_getSizeOf(type), 0)
		       : 0;
}

static int64_t argument_bytes(CXCursor call, CXType callee)
{
	int i, count = clang_Cursor_getNumArguments(call);
	int fixed = clang_isFunctionTypeVariadic(callee) ? clang_getNumArgTypes(callee) : count;
	int64_t buffer = 0, copies = 0;

	for (i = 0; i < count; i++) {
		CXType type = clang_getCursorType(clang_Cursor_getArgument(call, i));
		int64_t copy = copied_bytes(type), size;

		copies += round_up(copy, 16);
		if (i < fixed)
			continue;
		size = copy ? 4 : MAX(clang_Type_getSizeOf(clang_getCanonicalType(type)), 4);
		buffer = round_up(buffer, MIN(size, 16)) + size;
	}
	return copies + round_up(buffer, 16);
}

static void call_of(struct scope *scope, CXCursor call)
{
	struct frame *frame = scope->own;
	CXCursor callee = scope->call->callee;
	int64_t result, arguments;

	frame->cost += 25 + 5 * MAX(clang_Cursor_getNumArguments(call), 0);
	if (!frame->measured || clang_Cursor_isNull(callee))
		return;
	arguments = argument_bytes(call, pointee_of(clang_getCursorType(callee)));
	frame->fixed += arguments;
	frame->plain = round_up(frame->plain, 16) + arguments;
	result = copied_bytes(clang_getCursorType(call));
	if (!result)
		return;
	// A result of several values goes where a variable is, or to a place of its own.
	if (is_kind(scope->parent, CXCursor_VarDecl)) {
		struct local *local = local_of(frame, scope->parent);

		if (local)
			local->in_memory = 1;
		return;
	}
	frame->temporaries += round_up(result, 16);
	frame->plain += round_up(result, 16);
}

static void compound_literal(struct scope *scope, CXCursor literal)
{
	struct frame *frame = scope->own;
	CXType type = type_of(literal);
	int64_t bytes;

	if (!frame->measured)
		return;
	bytes = round_up(MAX(clang_Type_getSizeOf(type), 0), 16);
	frame->plain += bytes;
	if (type.kind == CXType_ConstantArray || is_kind(scope->parent, CXCursor_UnaryOperator))
		frame->temporaries += bytes;
}

static void alloca_of(struct scope *scope, CXCursor call)
{
	static const char *const names[] = { "alloca", "__builtin_alloca",
					     "__builtin_alloca_with_align", NULL };
	CXCursor size = clang_Cursor_getArgument(call, 0);
	struct frame *frame = scope->own;
	int64_t bytes;

	if (!scope->call->known || !g_strv_contains(names, scope->call->known->name))
		return;
	bytes = evaluate(size).integer;
	if (!bytes)
		bytes = MAX(guard_bound(scope, size), 0);
	frame->dynamic++;
	fact_local(scope->call->site, scope->fn, "alloca", "alloca", "", bytes, scope->depth);
}

static void expression(struct scope *scope, CXCursor cursor)
{
	((struct frame *)scope->own)->cost += 5; // what LLVM's inliner counts for an instruction
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_BinaryOperator:
	case CXCursor_CompoundAssignOperator:
		assign(scope, cursor);
		break;
	case CXCursor_UnaryOperator:
		unary(scope, cursor);
		break;
	case CXCursor_ArraySubscriptExpr:
		subscript(scope, cursor);
		break;
	case CXCursor_MemberRefExpr:
		member(scope, cursor);
		break;
	default:
		break;
	}
}

static void enter(struct scope *scope, CXCursor cursor)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	struct frame *frame = scope->own;

	if (kind == CXCursor_FunctionDecl && scope->fn)
		begin(scope->parse, frame);
	else if (!frame->locals && kind == CXCursor_DeclRefExpr)
		note_initialiser(scope, clang_getCursorReferenced(cursor), cursor);
	if (!frame->locals)
		return;
	switch (kind) {
	case CXCursor_FunctionDecl:
	case CXCursor_CompoundStmt:
		block_begin(frame);
		break;
	case CXCursor_ParmDecl:
		if (is_kind(scope->parent, CXCursor_FunctionDecl))
			declare(scope, cursor);
		break;
	case CXCursor_VarDecl:
		if (is_automatic(scope, cursor))
			declare(scope, cursor);
		break;
	case CXCursor_CallExpr:
		alloca_of(scope, cursor);
		call_of(scope, cursor);
		break;
	case CXCursor_CompoundLiteralExpr:
		compound_literal(scope, cursor);
		break;
	case CXCursor_DeclRefExpr:
		reference(scope, cursor);
		break;
	default:
		expression(scope, cursor);
	}
}

static void write_uses(const struct scope *scope, const struct frame *frame)
{
	for (guint i = 0; i < frame->ordered->len; i++) {
		const struct use *use = frame->ordered->pdata[i];

		fact_use(use->site, scope->fn, use->name, use->symbol, use->access);
	}
}

static void end(struct scope *scope, CXCursor function)
{
	struct frame *frame = scope->own;

	assert(!frame->blocks->len);
	write_uses(scope, frame);
	if (frame->measured)
		fact_frame(site_at(scope, function), scope->fn, frame->inner, frame->fixed,
			   round_up(frame->plain, 16), frame->cost, frame->dynamic);
	g_ptr_array_unref(frame->ordered);
	g_hash_table_unref(frame->uses);
	g_hash_table_unref(frame->index);
	g_array_unref(frame->blocks);
	g_array_unref(frame->locals);
}

static void leave(struct scope *scope, CXCursor cursor)
{
	const struct frame *frame = scope->own;
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (!frame->locals || kind == CXCursor_CallExpr)
		return;
	block_end(scope);
	if (kind == CXCursor_FunctionDecl)
		end(scope, cursor);
}

const struct collector collector_frame = {
	.kinds = { CXCursor_FunctionDecl, CXCursor_CompoundStmt, CXCursor_ParmDecl,
		   CXCursor_VarDecl, CXCursor_CallExpr, CXCursor_CompoundLiteralExpr,
		   CXCursor_DeclRefExpr, CXCursor_BinaryOperator, CXCursor_CompoundAssignOperator,
		   CXCursor_UnaryOperator, CXCursor_ConditionalOperator,
		   CXCursor_ArraySubscriptExpr, CXCursor_MemberRefExpr, CXCursor_IfStmt },
	.enter = enter,
	.leave = leave,
	.of_function = sizeof(struct frame),
};
