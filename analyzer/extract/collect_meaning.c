// What a program asks of its C library by a number or a text that another library takes otherwise,
// in wasm worlds: the flags that open() gets, the bits that are asked of flags and of a file's
// mode, the fields of struct stat, loops that close descriptors, arrays that are sorted, and
// formats, patterns and names that are spelled out. What any of it means where is for the rules and
// their lists.
//
// A name decides first; only what is met then is evaluated, and only of that is it found out what
// stands around it.

#include "collector.h"

#include <string.h>

#define VALUES_MAX 8	// values that flags may have, and are told
#define CONTEXTS_MAX 64 // variables of a function that are looked for
#define TEXT_MAX 200

// Of the function that is walked the loops around from the outermost, and how often it was
// searched; of the unit the functions that hand a parameter to open() as its flags, by symbol its
// place and one.
struct meaning {
	CXCursor loops[VALUES_MAX];
	unsigned depth, contexts;
	GHashTable *forwards; // NULL for none
};

// Calls whose argument is told: flags, or a text that is spelled out.
struct spelled {
	const char *name;
	unsigned flags, texts; // masks of arguments
};

// By name.
static const struct spelled spelled[] = {
	{ "asprintf", 0, 1 << 1 }, { "dprintf", 0, 1 << 1 },
	{ "fdopen", 0, 1 << 1 },   { "fopen", 0, 1 << 1 },
	{ "fopen64", 0, 1 << 1 },  { "fprintf", 0, 1 << 1 },
	{ "freopen", 0, 1 << 1 },  { "fscanf", 0, 1 << 1 },
	{ "getopt", 0, 1 << 2 },   { "iconv_open", 0, 1 << 0 | 1 << 1 },
	{ "open", 1 << 1, 0 },	   { "open64", 1 << 1, 0 },
	{ "openat", 1 << 2, 0 },   { "openat64", 1 << 2, 0 },
	{ "printf", 0, 1 << 0 },   { "regcomp", 0, 1 << 1 },
	{ "scanf", 0, 1 << 0 },	   { "snprintf", 0, 1 << 2 },
	{ "sprintf", 0, 1 << 1 },  { "sscanf", 0, 1 << 1 },
	{ "strftime", 0, 1 << 2 }, { "strftime_l", 0, 1 << 2 },
	{ "strptime", 0, 1 << 1 }, { "wcsftime", 0, 1 << 2 },
};

static int by_name(const void *name, const void *of)
{
	return strcmp(name, ((const struct spelled *)of)->name);
}

// What an expression can be, as far as it is made of constants: each value of a choice, and what |
// makes of them. n is 0 where that is not known.
struct values {
	int64_t value[VALUES_MAX];
	unsigned n;
};

static struct values values_of(CXCursor expression)
{
	struct values found = { .n = 0 }, left, right;

	expression = strip_casts(expression);
	if (integer_constant(expression, &found.value[0])) {
		found.n = 1;
		return found;
	}
	if (is_kind(expression, CXCursor_ConditionalOperator)) {
		left = values_of(first_child(expression, 1));
		right = values_of(first_child(expression, 2));
		if (!left.n || !right.n || left.n + right.n > VALUES_MAX)
			return found;
		found = left;
		memcpy(found.value + left.n, right.value, right.n * sizeof *right.value);
		found.n += right.n;
	} else if (is_binary(expression, CXBinaryOperator_Or)) {
		left = values_of(first_child(expression, 0));
		right = values_of(first_child(expression, 1));
		if (left.n * right.n > VALUES_MAX)
			return found;
		for (unsigned i = 0; i < left.n; i++)
			for (unsigned k = 0; k < right.n; k++)
				found.value[found.n++] = left.value[i] | right.value[k];
	}
	return found;
}

// What a local variable is given in its function: any of values, each with all that |= adds. Where
// something else is done to it, or its address is taken, that is not known.
struct given {
	CXCursor variable;
	struct values values;
	int64_t added;
	int unknown;
};

static int names(CXCursor expression, CXCursor variable)
{
	expression = strip(expression);
	return is_kind(expression, CXCursor_DeclRefExpr) &&
	       clang_equalCursors(clang_getCursorReferenced(expression), variable);
}

static void give(struct given *given, CXCursor value)
{
	struct values values = values_of(value);

	if (!values.n || given->values.n + values.n > VALUES_MAX) {
		given->unknown = 1;
		return;
	}
	memcpy(given->values.value + given->values.n, values.value,
	       values.n * sizeof *values.value);
	given->values.n += values.n;
}

static enum CXChildVisitResult take_given(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct given *given = data;
	int64_t bits;

	(void)parent;
	if (is_binary(cursor, CXBinaryOperator_Assign) &&
	    names(first_child(cursor, 0), given->variable)) {
		give(given, first_child(cursor, 1));
	} else if (is_kind(cursor, CXCursor_CompoundAssignOperator) &&
		   names(first_child(cursor, 0), given->variable)) {
		if (clang_getCursorBinaryOperatorKind(cursor) == CXBinaryOperator_OrAssign &&
		    integer_constant(first_child(cursor, 1), &bits))
			given->added |= bits;
		else
			given->unknown = 1;
	} else if (is_unary(cursor, CXUnaryOperator_AddrOf) &&
		   names(first_child(cursor, 0), given->variable)) {
		given->unknown = 1;
	}
	return given->unknown ? CXChildVisit_Break : CXChildVisit_Recurse;
}

// Each further search of a function costs as much as its walk: they are counted.
static int may_search(const struct scope *scope)
{
	struct meaning *own = scope->own;

	return scope->fn && own->contexts++ < CONTEXTS_MAX;
}

static struct values held_by(const struct scope *scope, CXCursor variable)
{
	struct given given = { .variable = variable };
	CXCursor value = clang_Cursor_getVarDeclInitializer(variable);

	if (!is_kind(variable, CXCursor_VarDecl) || !is_automatic(scope, variable) ||
	    !may_search(scope))
		return given.values;
	if (!clang_Cursor_isNull(value))
		give(&given, value);
	clang_visitChildren(scope->function, take_given, &given);
	if (given.unknown)
		given.values.n = 0;
	for (unsigned i = 0; i < given.values.n; i++)
		given.values.value[i] |= given.added;
	return given.values;
}

// As values_of(), and of local variables what they hold.
static struct values flags_of(const struct scope *scope, CXCursor flags)
{
	struct values found = { .n = 0 }, left, right;

	flags = strip_casts(flags);
	if (is_kind(flags, CXCursor_DeclRefExpr) &&
	    is_kind(clang_getCursorReferenced(flags), CXCursor_VarDecl))
		return held_by(scope, clang_getCursorReferenced(flags));
	if (!is_binary(flags, CXBinaryOperator_Or))
		return values_of(flags);
	left = flags_of(scope, first_child(flags, 0));
	right = flags_of(scope, first_child(flags, 1));
	if (left.n * right.n > VALUES_MAX)
		return found;
	for (unsigned i = 0; i < left.n; i++)
		for (unsigned k = 0; k < right.n; k++)
			found.value[found.n++] = left.value[i] | right.value[k];
	return found;
}

// Remembers that the function around hands on a parameter: xopen(path, flags).
static void take_forward(struct scope *scope, CXCursor parameter)
{
	struct meaning *own = scope->own;
	struct given given = { .variable = parameter };
	int n = clang_Cursor_getNumArguments(scope->function);

	if (!may_search(scope))
		return;
	clang_visitChildren(scope->function, take_given, &given);
	if (given.unknown || given.values.n || given.added)
		return;
	for (int i = 0; i < n; i++)
		if (clang_equalCursors(clang_Cursor_getArgument(scope->function, i), parameter)) {
			if (!own->forwards)
				own->forwards = g_hash_table_new_full(g_str_hash, g_str_equal,
								      g_free, NULL);
			g_hash_table_insert(own->forwards, g_strdup(scope->fn),
					    GINT_TO_POINTER(i + 1));
		}
}

static void take_flags(struct scope *scope, CXCursor call, unsigned argument)
{
	CXCursor flags = strip_casts(clang_Cursor_getArgument(call, argument));
	g_autofree char *text = NULL;
	struct values values;

	if (is_kind(flags, CXCursor_DeclRefExpr) &&
	    is_kind(clang_getCursorReferenced(flags), CXCursor_ParmDecl)) {
		take_forward(scope, clang_getCursorReferenced(flags));
		return;
	}
	values = flags_of(scope, flags);
	if (!values.n)
		return;
	text = expression_text(scope->parse, flags, TEXT_MAX);
	for (unsigned i = 0; i < values.n; i++)
		fact_meaning(scope->call->site, scope->fn, "flags", scope->call->known->name, text,
			     &values.value[i], NULL, "");
}

// A mode of fopen() that says no more than how a file is opened.
static int is_plain_mode(const char *text)
{
	return !strchr(text, ',');
}

// Of printf() and scanf() only formats that C99 does not know all of: calls of these are many.
static int is_plain_format(const char *text)
{
	for (const char *at = strchr(text, '%'); at; at = strchr(at, '%')) {
		at++;
		at += strspn(at, "0123456789.+-#' *$hljzt");
		if (*at == '[' || !*at)
			return 1;
		at += *at == 'L' && at[1] && strchr("eEfFgGaA", at[1]);
		if (!strchr("diouxXeEfFgGaAcspn%CmS", *at))
			return 0;
		at++;
	}
	return 1;
}

static void take_text(struct scope *scope, CXCursor call, unsigned argument)
{
	CXCursor text = strip(clang_Cursor_getArgument(call, argument));
	const char *name = scope->call->known->name;
	g_autofree char *quoted = NULL;
	int64_t value = argument;
	size_t n;

	if (!is_kind(text, CXCursor_StringLiteral))
		return;
	quoted = cursor_name(text);
	n = strlen(quoted);
	if (n < 2 || *quoted != '"')
		return;
	quoted[MIN(n - 1, TEXT_MAX)] = 0;
	if (strstr(name, "open") && *name == 'f'	      ? is_plain_mode(quoted + 1)
	    : strstr(name, "printf") || strstr(name, "scanf") ? is_plain_format(quoted + 1)
							      : 0)
		return;
	fact_meaning(scope->call->site, scope->fn, "text", name, quoted + 1, &value, NULL, "");
}

// strcmp(strerror(e), "No such file or directory"), in either order.
static void take_compared(struct scope *scope, CXCursor call)
{
	for (unsigned i = 0; i < 2; i++) {
		CXCursor inner = strip(clang_Cursor_getArgument(call, i));
		CXCursor other = strip(clang_Cursor_getArgument(call, 1 - i));
		g_autofree char *name = NULL, *text = NULL;

		if (!is_kind(inner, CXCursor_CallExpr) || !is_kind(other, CXCursor_StringLiteral))
			continue;
		name = cursor_name(inner);
		text = cursor_name(other);
		fact_meaning(scope->call->site, scope->fn, "compared", name, text, NULL, NULL, "");
	}
}

// An array that is sorted, by which function. Two calls stand in one block when value is the same.
static void take_sort(struct scope *scope, CXCursor call)
{
	CXCursor by = strip_address(clang_Cursor_getArgument(call, 3));
	g_autofree char *text = expression_text(scope->parse, clang_Cursor_getArgument(call, 0),
						TEXT_MAX);
	g_autofree char *name = NULL;
	int64_t block;

	if (!is_kind(scope->parent, CXCursor_CompoundStmt) || !is_kind(by, CXCursor_DeclRefExpr))
		return;
	name = cursor_name(by);
	block = site_at(scope, scope->parent).offset;
	fact_meaning(scope->call->site, scope->fn, "sort", name, text, &block, NULL, "");
}

// What a loop counts through: the number that it begins with and the one that it is held
// against, where these are constants.
struct counted {
	CXCursor variable;
	const char *way; // up or down; NULL: the loop does not count through it
	int has_from, has_to;
	int64_t from, to;
};

static const char *way_of(CXCursor step)
{
	return is_unary(step, CXUnaryOperator_PostInc) || is_unary(step, CXUnaryOperator_PreInc)
		       ? "up"
		       : "down";
}

static enum CXChildVisitResult take_counter(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct counted *counted = data;

	(void)parent;
	if (is_kind(cursor, CXCursor_CompoundStmt))
		return CXChildVisit_Continue;
	if (is_kind(cursor, CXCursor_VarDecl) && clang_equalCursors(cursor, counted->variable))
		counted->has_from = integer_constant(clang_Cursor_getVarDeclInitializer(cursor),
						     &counted->from);
	else if (is_binary(cursor, CXBinaryOperator_Assign) &&
		 names(first_child(cursor, 0), counted->variable))
		counted->has_from = integer_constant(first_child(cursor, 1), &counted->from);
	else if (is_kind(cursor, CXCursor_BinaryOperator) &&
		 is_relation(clang_getCursorBinaryOperatorKind(cursor)) &&
		 names(strip_address(first_child(cursor, 0)), counted->variable))
		counted->has_to = integer_constant(first_child(cursor, 1), &counted->to);
	else if (is_kind(cursor, CXCursor_UnaryOperator) &&
		 !is_unary(cursor, CXUnaryOperator_LNot) &&
		 names(first_child(cursor, 0), counted->variable))
		counted->way = way_of(cursor);
	return CXChildVisit_Recurse;
}

static void take_close(struct scope *scope, CXCursor call)
{
	const struct meaning *own = scope->own;
	CXCursor named = strip_address(clang_Cursor_getArgument(call, 0));
	CXCursor argument = strip_casts(clang_Cursor_getArgument(call, 0));
	struct counted counted = { .way = NULL };

	if (!own->depth || own->depth > VALUES_MAX || !is_kind(named, CXCursor_DeclRefExpr))
		return;
	counted.variable = clang_getCursorReferenced(named);
	clang_visitChildren(own->loops[own->depth - 1], take_counter, &counted);
	if (is_kind(argument, CXCursor_UnaryOperator))
		counted.way = way_of(argument);
	if (counted.way)
		fact_meaning(scope->call->site, scope->fn, "close", scope->call->known->name, "",
			     counted.has_from ? &counted.from : NULL,
			     counted.has_to ? &counted.to : NULL, counted.way);
}

static void take_call(struct scope *scope, CXCursor call)
{
	const struct callee *known = scope->call->known;
	const struct meaning *own = scope->own;
	const struct spelled *found;
	int place;

	if (!known)
		return;
	if (known->origin == ORIGIN_PROJECT) {
		place = own->forwards
				? GPOINTER_TO_INT(g_hash_table_lookup(own->forwards, known->symbol))
				: 0;
		if (place)
			take_flags(scope, call, place - 1);
		return;
	}
	found = bsearch(known->name, spelled, G_N_ELEMENTS(spelled), sizeof *spelled, by_name);
	for (unsigned i = 0; found && (found->flags | found->texts) >> i; i++)
		if (found->flags >> i & 1)
			take_flags(scope, call, i);
		else if (found->texts >> i & 1)
			take_text(scope, call, i);
	if (strcmp(known->name, "close") == 0)
		take_close(scope, call);
	else if (strcmp(known->name, "qsort") == 0)
		take_sort(scope, call);
	else if (strcmp(known->name, "strcmp") == 0 || strcmp(known->name, "strstr") == 0 ||
		 strcmp(known->name, "strncmp") == 0 || strcmp(known->name, "strcasecmp") == 0)
		take_compared(scope, call);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	struct meaning *own = scope->own;

	if (!scope->fn || scope->parse->world->id == 0)
		return;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_FunctionDecl:
		own->depth = own->contexts = 0;
		break;
	case CXCursor_CallExpr:
		take_call(scope, cursor);
		break;
	default:
		if (own->depth < VALUES_MAX)
			own->loops[own->depth] = cursor;
		own->depth++;
	}
}

static void leave(struct scope *scope, CXCursor cursor)
{
	struct meaning *own = scope->own;

	if (is_kind(cursor, CXCursor_CallExpr) || is_kind(cursor, CXCursor_FunctionDecl) ||
	    !scope->fn || scope->parse->world->id == 0)
		return;
	assert(own->depth);
	own->depth--;
}

static void end(struct parse *parse)
{
	struct meaning *own = unit_state(parse, &collector_meaning);

	g_clear_pointer(&own->forwards, g_hash_table_unref);
}

const struct collector collector_meaning = {
	.kinds = { CXCursor_FunctionDecl, CXCursor_CallExpr, CXCursor_ForStmt, CXCursor_WhileStmt,
		   CXCursor_DoStmt },
	.enter = enter,
	.leave = leave,
	.end = end,
	.of_unit = sizeof(struct meaning),
};
