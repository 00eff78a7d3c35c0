// What functions do with their lists of variable arguments.
//
// As rows of t_va: va-start (va_start, or a copy that becomes a list), va-arg, and va-pass or
// va-may-pass (under a condition) of a list to a function; what stands in a return statement is
// followed by nothing and left out of these. As rows of t_list: what is read and in which turn, to
// which functions lists are given, and which parameter of the function around goes along with one,
// as a format does.
//
// Only in wasm's worlds, where a va_list is a pointer that is passed by value. Few
// functions have one, so theirs are walked a second time, with loops and conditions in
// mind.

#include "collector.h"

#include <string.h>

// A va_arg(), in the order of the source.
struct read {
	struct site site;
	char *type;
	int64_t bytes; // 0: it is no integer and no pointer
	int64_t host;  // the same on a host of 64 bits
	unsigned loop; // offset of the outermost loop around, 0 for none
	int in_turn;   // it is done whenever what is before it is
};

// What is seen of a function.
struct lists {
	GArray *reads;	   // struct read
	int starts;	   // lists that begin
	int named, known;  // how often a list is named, and where it is known what becomes of it
	GHashTable *again; // loops, as in struct read, that may begin anew before their end
	int jumps;	   // it has a label
};

struct place {
	struct scope *scope;
	struct lists *lists;
	CXCursor visited; // is not visited again
	int loops, conditional, leaves;
	unsigned loop;
	int in_turn;
};

// Whether a type is written va_list, as <stdarg.h> and <stdio.h> of a C library do.
static int is_va_list(CXType type)
{
	CXType bare;
	g_autofree char *name = NULL;

	if (type.kind != CXType_Typedef && type.kind != CXType_Elaborated)
		return 0;
	bare = clang_getCanonicalType(type);
	if (bare.kind != CXType_Pointer || clang_getPointeeType(bare).kind != CXType_Void)
		return 0;
	name = type_name(type);
	return g_str_has_suffix(name, "va_list");
}

// A va_list, or a pointer to one.
static int leads_to_list(CXType type)
{
	return is_va_list(type) ||
	       (type.kind == CXType_Pointer && is_va_list(clang_getPointeeType(type)));
}

static int is_list(CXCursor expression)
{
	return is_kind(expression, CXCursor_DeclRefExpr) &&
	       is_va_list(clang_getCursorType(expression));
}

// Whether an argument is a list, its address, or what a pointer to one points to.
static int gives_list(CXCursor argument)
{
	// What va_arg() takes from one has another type.
	if (!leads_to_list(clang_getCursorType(argument)))
		return 0;
	argument = strip(argument);
	if (is_kind(argument, CXCursor_UnaryOperator))
		argument = strip(first_child(argument, 0));
	return is_kind(argument, CXCursor_DeclRefExpr) &&
	       leads_to_list(clang_getCursorType(argument));
}

// One of fact_va_start() and its like.
typedef void write_fn(struct site site, const char *fn, const char *subject, const char *text,
		      int64_t value);

static void write_va(struct place *place, CXCursor at, CXCursor list, write_fn *writer,
		     const char *subject)
{
	g_autofree char *name = cursor_name(list);

	writer(site_at(place->scope, at), place->scope->fn, subject, name, place->loops);
}

// The number of the parameter of the function around that an argument is, itself or in another
// language; -1: it is none.
static int parameter_of(struct scope *scope, CXCursor argument)
{
	int i, n = clang_Cursor_getNumArguments(scope->function);
	CXCursor bare = strip_casts(argument);

	if (is_kind(bare, CXCursor_CallExpr))
		bare = strip_casts(translated_text(scope->parse, bare));
	if (!is_kind(bare, CXCursor_DeclRefExpr))
		return -1;
	bare = clang_getCursorReferenced(bare);
	// A variable that begins as one: const char *text = format;
	if (is_kind(bare, CXCursor_VarDecl)) {
		bare = strip_casts(clang_Cursor_getVarDeclInitializer(bare));
		bare = is_kind(bare, CXCursor_DeclRefExpr) ? clang_getCursorReferenced(bare)
							   : clang_getNullCursor();
	}
	if (!is_kind(bare, CXCursor_ParmDecl))
		return -1;
	for (i = 0; i < n; i++)
		if (clang_equalCursors(clang_Cursor_getArgument(scope->function, (unsigned)i),
				       bare))
			return i;
	return -1;
}

// The list is argument number taken of the call.
static void write_given(struct place *place, CXCursor call, const char *callee, int taken)
{
	int i, n = clang_Cursor_getNumArguments(call);
	struct scope *scope = place->scope;
	struct site site = site_at(scope, call);

	fact_list_given(site, scope->fn, callee);
	for (i = 0; i < n; i++) {
		int parameter = parameter_of(scope, clang_Cursor_getArgument(call, (unsigned)i));

		if (i != taken && parameter >= 0)
			fact_list_along(site, scope->fn, callee, i, taken, parameter);
	}
}

static int is_va_builtin(const struct callee *callee)
{
	return g_str_has_prefix(callee->name, "__builtin_va_");
}

// What becomes of a list that is argument number i of a call.
static void take_given(struct place *place, CXCursor call, const struct callee *callee, int i)
{
	CXCursor argument = strip(clang_Cursor_getArgument(call, (unsigned)i));
	int copies = strcmp(callee->name, "__builtin_va_copy") == 0;

	// Into a record: it is read there.
	place->lists->known += !copies || gives_list(clang_Cursor_getArgument(call, 0));
	if (!is_va_builtin(callee))
		write_given(place, call, callee->symbol, i);
	if (!is_list(argument))
		return;
	if (strcmp(callee->name, "__builtin_va_start") == 0 || (copies && i == 0)) {
		place->lists->starts++;
		write_va(place, call, argument, fact_va_start, NULL);
	} else if (!callee->builtin && !place->leaves) {
		write_va(place, call, argument,
			 place->conditional ? fact_va_may_pass : fact_va_pass, callee->symbol);
	}
}

static void passed(struct place *place, CXCursor call)
{
	int i, n = clang_Cursor_getNumArguments(call);
	CXCursor callee = clang_getCursorReferenced(call);

	if (!is_kind(callee, CXCursor_FunctionDecl))
		return;
	for (i = 0; i < n; i++)
		if (gives_list(clang_Cursor_getArgument(call, (unsigned)i)))
			take_given(place, call, callee_get(place->scope->parse, callee), i);
}

// 'va_arg(list, int)' is an expression around the list itself; one that converts it begins and
// ends where the list does.
static int is_va_arg(CXCursor list, CXCursor parent)
{
	return is_kind(parent, CXCursor_UnexposedExpr) && is_va_list(clang_getCursorType(list)) &&
	       !clang_equalRanges(clang_getCursorExtent(parent), clang_getCursorExtent(list));
}

static void take_read(struct place *place, CXCursor list, CXCursor read)
{
	CXType type = clang_getCursorType(read), bare = clang_getCanonicalType(type);
	int64_t bytes = scalar_bytes(bare);
	struct read row = { .site = site_at(place->scope, read),
			    .type = type_name(type),
			    // What is narrower than int was made one.
			    .bytes = bytes && bytes < 4 ? 4 : bytes,
			    .host = MAX(scalar_host_bytes(bare), bytes ? 4 : 0),
			    .loop = place->loop,
			    .in_turn = place->in_turn };

	g_array_append_val(place->lists->reads, row);
	if (is_list(list))
		write_va(place, list, list, fact_va_arg, NULL);
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data);

static void visit_loop(struct place *place, CXCursor loop)
{
	struct place inner = *place;
	unsigned begin, end;

	inner.loops++;
	// In a loop of a loop nobody can tell whose turn it is.
	inner.in_turn = !place->loop && place->in_turn;
	if (!place->loop) {
		cursor_extent(loop, &begin, &end);
		inner.loop = begin + 1;
	}
	clang_visitChildren(loop, visit, &inner);
}

// A condition, and what hangs on it.
static void visit_branches(struct place *place, CXCursor statement)
{
	struct place inner = *place;

	inner.conditional = 1;
	inner.visited = first_child(statement, 0);
	if (!clang_Cursor_isNull(inner.visited)) {
		struct place condition = inner;

		condition.visited = clang_getNullCursor();
		visit(inner.visited, statement, &condition);
	}
	inner.in_turn = 0;
	clang_visitChildren(statement, visit, &inner);
}

static void take_name(struct place *place, CXCursor name, CXCursor parent)
{
	if (!leads_to_list(clang_getCursorType(name)))
		return;
	place->lists->named++;
	if (!is_va_arg(name, parent))
		return;
	place->lists->known++;
	take_read(place, name, parent);
}

// '*list' of a pointer to one.
static enum CXChildVisitResult take_operator(struct place *place, CXCursor operator,
					     CXCursor parent)
{
	if (!is_va_arg(operator, parent))
		return CXChildVisit_Recurse;
	place->lists->known++;
	take_read(place, operator, parent);
	return CXChildVisit_Recurse;
}

static int is_choice(CXCursor operator)
{
	return is_binary(operator, CXBinaryOperator_LAnd) ||
	       is_binary(operator, CXBinaryOperator_LOr);
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct place *place = data, inner = *place;

	if (clang_equalCursors(cursor, place->visited))
		return CXChildVisit_Continue;
	inner.visited = clang_getNullCursor();
	// Of a for what is no block may be what comes behind each round.
	if (is_kind(parent, CXCursor_ForStmt) && !is_kind(cursor, CXCursor_CompoundStmt))
		inner.in_turn = 0;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_ForStmt:
	case CXCursor_WhileStmt:
	case CXCursor_DoStmt:
		visit_loop(&inner, cursor);
		return CXChildVisit_Continue;
	case CXCursor_IfStmt:
	case CXCursor_SwitchStmt:
	case CXCursor_ConditionalOperator:
		visit_branches(&inner, cursor);
		return CXChildVisit_Continue;
	case CXCursor_BinaryOperator:
		inner.in_turn &= !is_choice(cursor);
		break;
	case CXCursor_ReturnStmt:
		inner.leaves = 1;
		break;
	case CXCursor_ContinueStmt:
		g_hash_table_add(place->lists->again, GUINT_TO_POINTER(place->loop));
		break;
	case CXCursor_LabelStmt:
		place->lists->jumps = 1;
		break;
	case CXCursor_CallExpr:
		passed(&inner, cursor);
		break;
	case CXCursor_DeclRefExpr:
		take_name(&inner, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_UnaryOperator:
		take_operator(&inner, cursor, parent);
		break;
	default:
		break;
	}
	clang_visitChildren(cursor, visit, &inner);
	return CXChildVisit_Continue;
}

// How many reads of a round of a loop begin at read i, where all that are left are of one, one
// behind the other; else 0.
static int round_from(const struct lists *lists, guint i)
{
	const struct read *first = &g_array_index(lists->reads, struct read, i), *read = first;

	if (!first->loop || g_hash_table_contains(lists->again, GUINT_TO_POINTER(first->loop)))
		return 0;
	for (guint k = i; k < lists->reads->len; k++) {
		read = &g_array_index(lists->reads, struct read, k);
		if (read->loop != first->loop || !read->in_turn)
			return 0;
	}
	return (int)(lists->reads->len - i);
}

// turn: which of the arguments a read takes, from 0; with period: also each that many behind. -1:
// that cannot be told.
static void write_reads(struct scope *scope, const struct lists *lists)
{
	int told = lists->starts <= 1 && !lists->jumps, period = 0;

	for (guint i = 0; i < lists->reads->len; i++) {
		const struct read *read = &g_array_index(lists->reads, struct read, i);

		if (told && !period && (read->loop || !read->in_turn)) {
			period = round_from(lists, i);
			told = period > 0;
		}
		fact_list_read(read->site, scope->fn, read->type, read->bytes, read->host,
			       told ? (int)i : -1, period);
	}
}

static void free_read(void *data)
{
	struct read *read = data;

	g_free(read->type);
}

static int has_list(CXCursor function)
{
	int i, n = clang_Cursor_getNumArguments(function);

	if (clang_Cursor_isVariadic(function))
		return 1;
	for (i = 0; i < n; i++)
		if (leads_to_list(clang_getCursorType(clang_Cursor_getArgument(function, i))))
			return 1;
	return 0;
}

static void leave(struct scope *scope, CXCursor function)
{
	struct lists lists = { 0 };
	struct place place = {
		.scope = scope, .lists = &lists, .visited = clang_getNullCursor(), .in_turn = 1
	};

	if (!scope->fn || !scope->parse->world->id || !has_list(function))
		return;
	lists.reads = g_array_new(FALSE, FALSE, sizeof(struct read));
	g_array_set_clear_func(lists.reads, free_read);
	lists.again = g_hash_table_new(NULL, NULL);
	clang_visitChildren(function, visit, &place);
	write_reads(scope, &lists);
	if (lists.named > lists.known)
		fact_list_kept(site_at(scope, function), scope->fn);
	g_hash_table_unref(lists.again);
	g_array_unref(lists.reads);
}

const struct collector collector_va = {
	.kinds = { CXCursor_FunctionDecl },
	.leave = leave,
};
