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
#define CONTEXTS_MAX 64 // places of a function that are looked for once more
#define TEXT_MAX 200

// The loops of a function from the outermost, and how often it was searched.
struct meaning {
	CXCursor loops[VALUES_MAX];
	unsigned depth, contexts;
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

static void take_flags(struct scope *scope, CXCursor call, unsigned argument)
{
	CXCursor flags = strip_casts(clang_Cursor_getArgument(call, argument));
	g_autofree char *text = NULL;
	struct values values;

	values = is_kind(flags, CXCursor_DeclRefExpr) &&
				 is_kind(clang_getCursorReferenced(flags), CXCursor_VarDecl)
			 ? held_by(scope, clang_getCursorReferenced(flags))
			 : values_of(flags);
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
	const struct spelled *found;

	if (!known || known->origin == ORIGIN_PROJECT)
		return;
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

// Whether two cursors stand for one expression: libclang's own comparison also asks from where each
// was visited.
static int is_one(CXCursor a, CXCursor b)
{
	return a.kind == b.kind && a.data[1] == b.data[1];
}

static int is_same(CXCursor a, CXCursor b)
{
	return is_one(strip_casts(a), strip_casts(b));
}

// Looks a function through for what stands around a place of it.
struct around {
	CXCursor of, parent;
};

static enum CXChildVisitResult find_parent(CXCursor cursor, CXCursor parent, CXClientData data)
{
	struct around *around = data;

	if (!is_one(cursor, around->of))
		return CXChildVisit_Recurse;
	around->parent = parent;
	return CXChildVisit_Break;
}

static int is_wrapping(CXCursor cursor)
{
	return is_kind(cursor, CXCursor_ParenExpr) || is_kind(cursor, CXCursor_UnexposedExpr) ||
	       is_kind(cursor, CXCursor_CStyleCastExpr);
}

// What an expression with this parent is part of, without parentheses and casts. *of becomes what
// it stands in it as.
static CXCursor part_of(const struct scope *scope, CXCursor parent, CXCursor *of)
{
	while (is_wrapping(parent)) {
		struct around around = { .of = parent, .parent = clang_getNullCursor() };

		if (!may_search(scope))
			return clang_getNullCursor();
		*of = parent;
		clang_visitChildren(scope->function, find_parent, &around);
		parent = around.parent;
	}
	return parent;
}

// What becomes of the value of an expression: true (it is a condition, or part of one), equal (it
// is compared with *other), switch, returned, kept, handed, or nothing of these.
static const char *becomes(CXCursor parent, CXCursor of, CXCursor *other)
{
	CXCursor left;

	switch (clang_getCursorKind(parent)) {
	case CXCursor_IfStmt:
	case CXCursor_WhileStmt:
	case CXCursor_DoStmt:
	case CXCursor_ForStmt:
		return "true";
	case CXCursor_ConditionalOperator:
		return is_same(first_child(parent, 0), of) ? "true" : "";
	case CXCursor_UnaryOperator:
		return is_unary(parent, CXUnaryOperator_LNot) ? "true" : "";
	case CXCursor_SwitchStmt:
		return "switch";
	case CXCursor_ReturnStmt:
		return "returned";
	case CXCursor_VarDecl:
		return "kept";
	case CXCursor_CallExpr:
		return "handed";
	case CXCursor_BinaryOperator:
		break;
	default:
		return "";
	}
	switch (clang_getCursorBinaryOperatorKind(parent)) {
	case CXBinaryOperator_LAnd:
	case CXBinaryOperator_LOr:
		return "true";
	case CXBinaryOperator_EQ:
	case CXBinaryOperator_NE:
		left = first_child(parent, 0);
		*other = is_same(left, of) ? first_child(parent, 1) : left;
		return "equal";
	case CXBinaryOperator_Assign:
		return "kept";
	default:
		return "";
	}
}

// A number that is masked out of an expression, and what becomes of it.
static void write_mask(struct scope *scope, CXCursor mask, CXCursor parent, const char *kind,
		       const char *name, CXCursor bits)
{
	CXCursor of = mask, other = clang_getNullCursor();
	g_autofree char *text = expression_text(scope->parse, mask, TEXT_MAX);
	const char *outcome;
	int64_t value, against;

	if (!integer_constant(bits, &value))
		return;
	parent = part_of(scope, parent, &of);
	outcome = becomes(parent, of, &other);
	fact_meaning(site_at(scope, mask), scope->fn, kind, name, text, &value,
		     integer_constant(other, &against) ? &against : NULL, outcome);
}

static const char *macro_of(const struct scope *scope, CXCursor expression)
{
	return macro_at(scope->parse, site_at(scope, strip_casts(expression)));
}

// A field of struct stat; NULL: no such one, or another's. g_free() it.
static char *stat_field(CXCursor member)
{
	g_autofree char *name = cursor_name(member);
	g_autofree char *record = NULL;

	if (!g_str_has_prefix(name, "st_"))
		return NULL;
	record = cursor_name(clang_getCursorSemanticParent(clang_getCursorReferenced(member)));
	if (strcmp(record, "stat") != 0 && strcmp(record, "stat64") != 0)
		return NULL;
	return g_steal_pointer(&name);
}

// flags & O_RDWR, st.st_mode & 0111.
static void take_mask(struct scope *scope, CXCursor mask)
{
	for (unsigned i = 0; i < 2; i++) {
		CXCursor operand = strip_casts(first_child(mask, i));
		g_autofree char *field = NULL;
		const char *macro;

		if (is_kind(operand, CXCursor_MemberRefExpr)) {
			field = stat_field(operand);
			if (field)
				write_mask(scope, mask, scope->parent, "stat", field,
					   first_child(mask, 1 - i));
			continue;
		}
		macro = macro_of(scope, operand);
		if (macro && g_str_has_prefix(macro, "O_"))
			write_mask(scope, mask, scope->parent, "access", macro, operand);
	}
}

// rand() == 1804289383.
static void take_result(struct scope *scope, CXCursor comparison, CXCursor call, CXCursor other)
{
	g_autofree char *name = NULL;
	int64_t value;

	if (clang_Cursor_getNumArguments(call) || !integer_constant(other, &value))
		return;
	name = cursor_name(call);
	if (strcmp(name, "rand") != 0 && strcmp(name, "random") != 0)
		return;
	fact_meaning(site_at(scope, comparison), scope->fn, "compared", name, "", &value, NULL, "");
}

// (flags & 3) == O_RDONLY. The comparison is met before what it compares.
static void take_equal(struct scope *scope, CXCursor comparison)
{
	for (unsigned i = 0; i < 2; i++) {
		CXCursor mask = strip(first_child(comparison, i));
		const char *macro;

		if (is_kind(mask, CXCursor_CallExpr))
			take_result(scope, comparison, mask, first_child(comparison, 1 - i));
		if (!is_binary(mask, CXBinaryOperator_And) ||
		    !is_kind(strip(first_child(mask, 1)), CXCursor_IntegerLiteral))
			continue;
		macro = macro_of(scope, first_child(comparison, 1 - i));
		if (macro && g_str_has_prefix(macro, "O_") &&
		    !macro_of(scope, first_child(mask, 1)))
			write_mask(scope, mask, comparison, "access", macro, first_child(mask, 1));
	}
}

// st.st_blksize, where it is read.
static void take_field(struct scope *scope, CXCursor member)
{
	g_autofree char *name = stat_field(member), *text = NULL;
	CXCursor parent = scope->parent;

	// What is masked out of st_mode is told by take_mask().
	if (!name || strcmp(name, "st_mode") == 0 ||
	    (is_binary(parent, CXBinaryOperator_Assign) && is_same(first_child(parent, 0), member)))
		return;
	text = expression_text(scope->parse, member, TEXT_MAX);
	fact_meaning(site_at(scope, member), scope->fn, "field", name, text, NULL, NULL, "");
}

static void enter(struct scope *scope, CXCursor cursor)
{
	struct meaning *own = scope->own;

	if (!scope->fn || scope->parse->world->id == 0)
		return;
	switch (clang_getCursorKind(cursor)) {
	case CXCursor_CallExpr:
		take_call(scope, cursor);
		break;
	case CXCursor_MemberRefExpr:
		take_field(scope, cursor);
		break;
	case CXCursor_BinaryOperator:
		switch (clang_getCursorBinaryOperatorKind(cursor)) {
		case CXBinaryOperator_And:
			take_mask(scope, cursor);
			break;
		case CXBinaryOperator_EQ:
		case CXBinaryOperator_NE:
			take_equal(scope, cursor);
			break;
		default:
			break;
		}
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

	if (is_kind(cursor, CXCursor_CallExpr) || !scope->fn || scope->parse->world->id == 0)
		return;
	assert(own->depth);
	own->depth--;
}

const struct collector collector_meaning = {
	.kinds = { CXCursor_CallExpr, CXCursor_MemberRefExpr, CXCursor_BinaryOperator,
		   CXCursor_ForStmt, CXCursor_WhileStmt, CXCursor_DoStmt },
	.enter = enter,
	.leave = leave,
	.of_function = sizeof(struct meaning),
};
