// Visits a unit, and calls the collectors that want a kind of cursor where it meets one.
//
// Who wants what is computed once, so that a cursor that nobody wants costs two look-ups. libclang
// visits what the preprocessor did first, then the declarations. A node that opens a scope (a
// function, a loop, a call) gets a copy of the scope around, which ends where the node does; all
// others are walked by libclang.

#include "collector.h"

#define KIND_END (CXCursor_OverloadCandidate + 1)

#define LIST(name) &collector_##name,
static const struct collector *const collectors[] = { COLLECTORS(LIST) };

// A collector's function, and where its state is in that of the function or of the unit.
struct step {
	void (*take)(struct scope *, CXCursor);
	size_t at;
	int of_unit;
};

// By kind of cursor, of that around for insides: struct step; NULL: nobody wants it.
static GArray *enters[KIND_END], *leaves[KIND_END], *insides[KIND_END], *unevaluated[KIND_END];
static size_t function_bytes, unit_bytes;

static void add_step(GArray **steps, const struct step *of, void (*take)(struct scope *, CXCursor))
{
	struct step step = *of;

	if (!take)
		return;
	if (!*steps)
		*steps = g_array_new(FALSE, FALSE, sizeof step);
	step.take = take;
	g_array_append_val(*steps, step);
}

static size_t own_bytes(const struct collector *collector)
{
	assert(!collector->of_unit || !collector->of_function);
	return (collector->of_unit + collector->of_function + 15) / 16 * 16;
}

static void list_steps(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(collectors); i++) {
		const struct collector *collector = collectors[i];
		size_t *bytes = collector->of_unit ? &unit_bytes : &function_bytes;
		struct step step = { NULL, *bytes, collector->of_unit != 0 };

		*bytes += own_bytes(collector);
		for (size_t k = 0; k < KINDS_MAX && collector->kinds[k]; k++) {
			enum CXCursorKind kind = collector->kinds[k];

			assert(kind < KIND_END);
			add_step(&enters[kind], &step, collector->enter);
			add_step(&leaves[kind], &step, collector->leave);
			if (collector->unevaluated)
				add_step(&unevaluated[kind], &step, collector->enter);
		}
		if (collector->around)
			add_step(&insides[collector->around], &step, collector->inside);
	}
}

// Few ask for the state of another.
static size_t state_place(const struct collector *collector)
{
	size_t at = 0;

	for (size_t i = 0; collectors[i] != collector; i++) {
		assert(i + 1 < G_N_ELEMENTS(collectors));
		at += !collectors[i]->of_unit == !collector->of_unit ? own_bytes(collectors[i]) : 0;
	}
	return at;
}

void *function_state(const struct scope *scope, const struct collector *collector)
{
	assert(!collector->of_unit);
	return scope->states + state_place(collector);
}

void *unit_state(const struct parse *parse, const struct collector *collector)
{
	assert(collector->of_unit);
	return parse->states + state_place(collector);
}

static void take_steps(const GArray *steps, struct scope *scope, CXCursor cursor, CXCursor parent)
{
	for (guint i = 0; steps && i < steps->len; i++) {
		const struct step *step = &g_array_index(steps, struct step, i);

		scope->own = (step->of_unit ? scope->parse->states : scope->states) + step->at;
		scope->parent = parent;
		step->take(scope, cursor);
	}
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data);

static void visit_block(struct scope *scope, CXCursor cursor, CXCursor parent)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	take_steps(enters[kind], scope, cursor, parent);
	clang_visitChildren(cursor, visit, scope);
	take_steps(leaves[kind], scope, cursor, parent);
}

static void visit_function(struct scope *scope, CXCursor cursor, CXCursor parent)
{
	struct scope inner = { .parse = scope->parse, .function = cursor };
	g_autofree char *symbol = symbol_of(scope->parse, cursor);

	inner.fn = parse_defines(scope->parse, cursor) ? symbol : NULL;
	inner.states = g_malloc0(function_bytes);
	visit_block(&inner, cursor, parent);
	g_free(inner.states);
}

static void visit_call(struct scope *scope, CXCursor cursor, CXCursor parent)
{
	struct call call = call_read(scope, cursor);
	struct scope inner = *scope;

	for (struct loop *loop = scope->loop; loop; loop = loop->outer)
		loop->calls++;
	inner.call = &call;
	visit_block(&inner, cursor, parent);
}

// A loop's collectors see it as deep as it stands.
static void visit_loop(struct scope *scope, CXCursor cursor, CXCursor parent)
{
	struct loop loop = loop_read(scope, cursor);
	enum CXCursorKind kind = clang_getCursorKind(cursor);
	struct scope inner = *scope;

	inner.loop = &loop;
	inner.in_switch = 0;
	take_steps(enters[kind], &inner, cursor, parent);
	inner.depth += !loop_runs_once(cursor);
	clang_visitChildren(cursor, visit, &inner);
	inner.depth = scope->depth;
	take_steps(leaves[kind], &inner, cursor, parent);
}

static void visit_switch(struct scope *scope, CXCursor cursor, CXCursor parent)
{
	struct scope inner = *scope;

	inner.in_switch = 1;
	visit_block(&inner, cursor, parent);
}

// Where the condition of a ?: is a constant, one arm is dead.
static enum CXChildVisitResult visit_arms(struct scope *scope, CXCursor conditional)
{
	unsigned dead = dead_arm(conditional);

	assert(dead <= 2); // one of the two arms, or none
	for (unsigned i = 0; dead && i < 3; i++) {
		CXCursor child = first_child(conditional, i);

		scope->dead += i == dead;
		if (!clang_Cursor_isNull(child) &&
		    visit(child, conditional, scope) == CXChildVisit_Recurse)
			clang_visitChildren(child, visit, scope);
		scope->dead -= i == dead;
	}
	return dead ? CXChildVisit_Continue : CXChildVisit_Recurse;
}

// sizeof and its like evaluate nothing, but may declare.
static enum CXChildVisitResult visit_unevaluated(CXCursor cursor, CXCursor parent,
						 CXClientData scope)
{
	take_steps(unevaluated[clang_getCursorKind(cursor)], scope, cursor, parent);
	return CXChildVisit_Recurse;
}

static void leave_loops(struct scope *scope)
{
	for (struct loop *loop = scope->loop; loop; loop = loop->outer)
		loop->exits++;
}

// Whether what stands at the top of a unit is looked into. Function bodies in the C library's and
// the compiler's headers are not the project's, and the intrinsic headers have thousands.
static int is_walked(struct scope *scope, CXCursor cursor, CXCursor parent)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor);

	if (clang_isPreprocessing(kind)) {
		take_steps(enters[kind], scope, cursor, parent);
		return 0;
	}
	return site_is_ours(cursor_site(scope->parse, cursor));
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
	enum CXCursorKind kind = clang_getCursorKind(cursor), around = clang_getCursorKind(parent);
	struct scope *scope = data;

	assert(kind < KIND_END && around < KIND_END);
	if (around == CXCursor_TranslationUnit && !is_walked(scope, cursor, parent))
		return CXChildVisit_Continue;
	take_steps(insides[around], scope, cursor, parent);
	switch (kind) {
	case CXCursor_FunctionDecl:
		visit_function(scope, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_CallExpr:
		visit_call(scope, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_ForStmt:
	case CXCursor_WhileStmt:
	case CXCursor_DoStmt:
		visit_loop(scope, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_SwitchStmt:
		visit_switch(scope, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_CompoundStmt:
		visit_block(scope, cursor, parent);
		return CXChildVisit_Continue;
	case CXCursor_UnaryExpr:
		clang_visitChildren(cursor, visit_unevaluated, scope);
		return CXChildVisit_Continue;
	case CXCursor_BreakStmt:
		if (scope->loop && !scope->in_switch)
			scope->loop->exits++;
		break;
	case CXCursor_ReturnStmt:
	case CXCursor_GotoStmt:
	case CXCursor_IndirectGotoStmt:
		leave_loops(scope);
		break;
	case CXCursor_VarDecl:
		scope->variable = cursor;
		break;
	default:
		break;
	}
	take_steps(enters[kind], scope, cursor, parent);
	return kind == CXCursor_ConditionalOperator ? visit_arms(scope, cursor)
						    : CXChildVisit_Recurse;
}

// The files that the unit reads and that are ours, but a prefix's: before others are asked for.
static GPtrArray *own_files(struct parse *parse)
{
	GPtrArray *files = g_ptr_array_new();
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, parse->chunks);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		struct site site = { .chunk = value };

		if (site_is_ours(site) && !prefix_has(parse->prefix, site.chunk->source))
			g_ptr_array_add(files, value);
	}
	return files;
}

static void end_unit(struct parse *parse)
{
	GPtrArray *files = own_files(parse);

	for (size_t i = 0; i < G_N_ELEMENTS(collectors); i++) {
		for (guint k = 0; collectors[i]->file && k < files->len; k++)
			collectors[i]->file(parse, files->pdata[k]);
		if (collectors[i]->end)
			collectors[i]->end(parse);
	}
	g_ptr_array_unref(files);
}

void walk(struct parse *parse)
{
	struct scope scope = { .parse = parse, .function = clang_getNullCursor() };

	if (!function_bytes)
		list_steps();
	assert(parse->tu && !parse->states);
	parse->main = parse_chunk(parse, clang_getFile(parse->tu, parse->main_file));
	parse->states = g_malloc0(unit_bytes);
	scope.states = g_malloc0(function_bytes);
	for (size_t i = 0; i < G_N_ELEMENTS(collectors); i++)
		if (collectors[i]->begin)
			collectors[i]->begin(parse);
	clang_visitChildren(clang_getTranslationUnitCursor(parse->tu), visit, &scope);
	end_unit(parse);
	contents_take(parse);
	g_free(scope.states);
	g_clear_pointer(&parse->states, g_free);
}

void prefix_walk(struct parse *parse, const char *name, struct prefix *prefix)
{
	assert(!parse->prefix); // a prefix starts from none
	parse_tables(parse);
	parse->main_file = name;
	parse->own_includes = prefix->includes;
	parse->own_diagnostics = prefix->diagnostics;
	walk(parse);
}
