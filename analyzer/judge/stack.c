// The call graph with the bytes of each function's frame: see stack.h.
//
// A function is a node, and so is every C type that calls go through: who calls through
// a pointer reaches each function of that type whose address is taken, and a callback
// handed to a function outside the project is called by who hands it over.
//
// Small functions and static ones with a single call are taken to be inlined where the
// unit is optimised, as LLVM does: the caller's frame then holds theirs, those of
// several callees sharing a place. The depth of a function is its frame and the deepest
// of its callees, over a depth-first walk that leaves out the calls back into a function
// that is still running. So a path holds no function twice, and recursion is told apart:
// see rounds.c.

#include "stack.h"

#include <stdlib.h>
#include <string.h>

#include "stack_graph.h"

// LLVM inlines up to 225 at -O2, and counts less than collect_frame.c: constants,
// addresses and what a call itself costs. Measured on lua, zlib, lz4 and cJSON.
#define INLINE_COST 300

// What LLVM takes off the cost of a static function with a single call
// (getInliningLastCallToStaticBonus in llvm/include/llvm/Analysis/TargetTransformInfoImpl.h).
#define LAST_CALL_BONUS 15000

// The bytes of locals that LLVM takes into a function which calls itself, at most
// (TotalAllocaSizeRecursiveCaller in llvm/include/llvm/Analysis/InlineCost.h).
#define RECURSIVE_CALLER_BYTES 1024

// A caller with more calls of one function than this reaches each of them in less than 2 % of
// its own calls, as the cases of a large switch: LLVM takes such a place for cold, and inlines
// there only what costs next to nothing (ColdCallSiteRelFreq and ColdCallSiteThreshold in
// llvm/lib/Analysis/InlineCost.cpp).
#define COLD_SITES 50
#define COLD_COST 45

int node_in(const struct graph *graph, int symbol, int file)
{
	int first = graph->defined[symbol];

	for (int id = first; first >= 0 && id < graph->functions; id++) {
		if (node_at(graph, id)->symbol != symbol)
			break;
		if (node_at(graph, id)->file == file)
			return id;
	}
	return first;
}

// Loading. A graph is of one world: what another world has, a larger frame of the same function
// or one more call of it, says nothing of this one.

// 0 not optimised, 1 optimised, 2 inlined as well.
static int level_of_word(const char *word)
{
	if (strcmp(word, "-O0") == 0)
		return 0;
	return strcmp(word, "-O1") == 0 || strcmp(word, "-Og") == 0 ? 1 : 2;
}

static int level_of(struct db *db, const char *args)
{
	char **words = db_words(db, args);
	int level = 0;

	for (int i = 0; words[i]; i++)
		if (g_str_has_prefix(words[i], "-O"))
			level = level_of_word(words[i]);
	g_strfreev(words);
	return level;
}

// The ids of the units by their level. They have few different arguments.
static int load_units(struct db *db, GArray *units[3])
{
	GHashTable *levels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sqlite3_stmt *stmt = db_prepare(db, "SELECT id, args FROM main.unit WHERE present");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		int64_t id = sqlite3_column_int64(stmt, 0);
		const char *args = col_text(stmt, 1);
		gpointer level;

		if (!g_hash_table_lookup_extended(levels, args, NULL, &level)) {
			level = GINT_TO_POINTER(level_of(db, args));
			g_hash_table_insert(levels, g_strdup(args), level);
		}
		g_array_append_val(units[GPOINTER_TO_INT(level)], id);
	}
	sqlite3_finalize(stmt);
	g_hash_table_unref(levels);
	return got;
}

// Gives the files of a unit its level.
static int lower_files(struct db *db, const struct program *program, int64_t unit, int level,
		       int *levels)
{
	sqlite3_stmt *stmt = db_query(db, "SELECT file FROM main.m_unit_file WHERE unit = ?", "i",
				      unit);
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		int file = names_find(&program->files, col_text(stmt, 0));

		if (file >= 0)
			levels[file] = level;
	}
	sqlite3_finalize(stmt);
	return got;
}

// By file the least level of its units, every file having one. Most have the highest.
static int load_levels(struct db *db, const struct program *program, int *levels)
{
	guint files = program->files.list->len;
	GArray *units[3];
	int highest = 2, err;

	for (int i = 0; i < 3; i++)
		units[i] = g_array_new(FALSE, FALSE, sizeof(int64_t));
	err = load_units(db, units);
	while (highest && !units[highest]->len)
		highest--;
	assert(highest >= 0 && highest < 3);
	for (guint i = 0; i < files; i++)
		levels[i] = highest;
	for (int level = highest - 1; !err && level >= 0; level--)
		for (guint i = 0; !err && i < units[level]->len; i++)
			err = lower_files(db, program, g_array_index(units[level], int64_t, i),
					  level, levels);
	for (int i = 0; i < 3; i++)
		g_array_unref(units[i]);
	return err;
}

static int frame_order(const void *a, const void *b)
{
	const struct frame *x = *(const struct frame *const *)a;
	const struct frame *y = *(const struct frame *const *)b;

	if (x->symbol != y->symbol)
		return x->symbol < y->symbol ? -1 : 1;
	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->shared != y->shared)
		return x->shared < y->shared ? -1 : 1;
	return (x->fixed > y->fixed) - (x->fixed < y->fixed);
}

// The node of a frame: the last one, or new.
static struct node *frame_node(struct graph *graph, const struct frame *frame)
{
	struct node node = { .symbol = frame->symbol, .file = frame->file };
	int last = (int)graph->nodes->len - 1;

	if (last >= 0 && node_at(graph, last)->symbol == frame->symbol &&
	    node_at(graph, last)->file == frame->file)
		return node_at(graph, last);
	if (graph->defined[frame->symbol] < 0)
		graph->defined[frame->symbol] = last + 1;
	g_array_append_val(graph->nodes, node);
	return node_at(graph, last + 1);
}

static void take_frame(struct node *node, const struct frame *frame, int level, int is_main)
{
	int64_t shared = level ? frame->shared : 0;
	int64_t fixed = level ? frame->fixed : frame->plain;

	if (shared + fixed >= node->shared + node->fixed) {
		node->shared = shared;
		node->fixed = fixed;
	}
	node->cost = MAX(node->cost, frame->cost);
	node->dynamic |= frame->dynamic > 0;
	node->optimized = (unsigned char)level;
	node->local = 0;
	node->must_inline = 0;
	node->may_inline = level == 2 && !is_main;
}

static void take_function(struct node *node, const struct function *fn, int is_main)
{
	node->local = (fn->flags & FUNCTION_STATIC) != 0;
	node->ends |= (fn->flags & FUNCTION_NORETURN) != 0;
	node->must_inline = (fn->flags & FUNCTION_ALWAYS_INLINE) != 0;
	node->may_inline = node->optimized == 2 && !is_main &&
			   !(fn->flags & (FUNCTION_NEVER_INLINE | FUNCTION_VARIADIC));
}

// Makes the nodes of the functions, from their frames and what their definitions say.
static void make_functions(struct graph *graph, const int *levels)
{
	const struct program *program = graph->program;
	struct groups functions = groups_by(program->functions, offsetof(struct function, symbol),
					    (int)program->symbols.list->len);
	int main_symbol = names_find(&program->symbols, "main");
	GPtrArray *frames = g_ptr_array_new();

	for (guint i = 0; i < program->frames->len; i++)
		if (g_array_index(program->frames, struct frame, i).worlds & graph->mask)
			g_ptr_array_add(frames, &g_array_index(program->frames, struct frame, i));
	g_ptr_array_sort(frames, frame_order);
	for (guint i = 0; i < frames->len; i++) {
		const struct frame *frame = frames->pdata[i];
		struct node *node = frame_node(graph, frame);
		int is_main = frame->symbol == main_symbol;

		take_frame(node, frame, levels[frame->file], is_main);
		for (int j = functions.first[frame->symbol]; j < functions.first[frame->symbol + 1];
		     j++) {
			const struct function *fn = &g_array_index(
				program->functions, struct function, functions.items[j]);

			if (fn->file == frame->file && fn->line == frame->line &&
			    fn->worlds & graph->mask)
				take_function(node, fn, is_main);
		}
	}
	graph->functions = (int)graph->nodes->len;
	g_ptr_array_unref(frames);
	groups_clear(&functions);
}

// Edges.

// The node of a type or a signature, of a table of these.
static int type_node(struct graph *graph, int *table, int symbol)
{
	struct node node = { .symbol = symbol, .file = -1, .is_type = 1 };

	if (table[symbol] < 0) {
		table[symbol] = (int)graph->nodes->len;
		g_array_append_val(graph->nodes, node);
	}
	return table[symbol];
}

// An edge for a site. from_types and to_types are tables of types where it does not go from,
// or to, a function; one of an unknown function is left out.
static void add_edge(struct graph *graph, enum edge_kind kind, const struct site *site,
		     int *from_types, int *to_types)
{
	struct edge edge = { .kind = kind, .file = site->file, .line = site->line };

	if (!(site->worlds & graph->mask))
		return;
	edge.from = from_types ? type_node(graph, from_types, site->from)
			       : node_in(graph, site->from, site->file);
	edge.to = to_types ? type_node(graph, to_types, site->to)
			   : node_in(graph, site->to, site->file);
	if (edge.from < 0 || edge.to < 0)
		return;
	if (kind == EDGE_DIRECT && edge.from == edge.to)
		node_at(graph, edge.to)->recursive = 1;
	if (kind == EDGE_DIRECT)
		node_at(graph, edge.to)->sites++;
	else if (!to_types)
		node_at(graph, edge.to)->taken = 1;
	g_array_append_val(graph->edges, edge);
}

static int pair_order(const void *a, const void *b)
{
	const struct site *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->to > y->to) - (x->to < y->to);
}

// One edge for all sites of a pair, at the first file and the first line of them.
static void add_pairs(struct graph *graph, enum edge_kind kind, const GArray *sites,
		      int *from_types, int *to_types)
{
	GArray *sorted = g_array_new(FALSE, FALSE, sizeof(struct site));

	for (guint i = 0; i < sites->len; i++)
		if (g_array_index(sites, struct site, i).worlds & graph->mask)
			g_array_append_val(sorted, g_array_index(sites, struct site, i));
	g_array_sort(sorted, pair_order);
	for (guint i = 0, next; i < sorted->len; i = next) {
		struct site pair = g_array_index(sorted, struct site, i);

		for (next = i + 1; next < sorted->len; next++) {
			const struct site *site = &g_array_index(sorted, struct site, next);

			if (pair_order(site, &pair))
				break;
			pair.file = MIN(pair.file, site->file);
			pair.line = MIN(pair.line, site->line);
		}
		add_edge(graph, kind, &pair, from_types, to_types);
	}
	g_array_unref(sorted);
}

// What is called through a pointer, by the wasm signature: who calls, and all functions of
// it that are used as a value.
static void add_signatures(struct graph *graph)
{
	const struct program *program = graph->program;
	unsigned char *used = g_new0(unsigned char, program->symbols.list->len + 1);
	GArray *pointers = g_array_new(FALSE, FALSE, sizeof(struct site));

	for (guint i = 0; i < program->sites->len; i++) {
		const struct site *site = &g_array_index(program->sites, struct site, i);

		if (site->kind == SITE_POINTER)
			g_array_append_val(pointers, *site);
		else if (site->kind == SITE_USE && site->worlds & graph->mask)
			used[site->to] = 1;
	}
	add_pairs(graph, EDGE_SIGNATURE, pointers, NULL, graph->sigs);
	for (guint i = 0; i < program->functions->len; i++) {
		const struct function *fn = &g_array_index(program->functions, struct function, i);
		struct site site = {
			fn->sig, fn->symbol, fn->file, fn->line, fn->worlds, SITE_USE
		};

		if (fn->sig >= 0 && used[fn->symbol])
			add_edge(graph, EDGE_SIGNATURE, &site, graph->sigs, NULL);
	}
	g_array_unref(pointers);
	g_free(used);
}

static int edge_order(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	return (x->line > y->line) - (x->line < y->line);
}

// Sorts the edges: by caller, callee, kind, file and line.
static void sort_edges(struct graph *graph)
{
	struct groups from = groups_by(graph->edges, offsetof(struct edge, from),
				       (int)graph->nodes->len);
	GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(struct edge), graph->edges->len);

	for (guint i = 0; i < graph->edges->len; i++)
		g_array_append_val(sorted, *edge_at(graph, from.items[i]));
	g_array_unref(graph->edges);
	graph->edges = sorted;
	for (guint id = 0; id < graph->nodes->len; id++)
		if (from.first[id + 1] - from.first[id] > 1)
			qsort(edge_at(graph, from.first[id]),
			      (size_t)(from.first[id + 1] - from.first[id]), sizeof(struct edge),
			      edge_order);
	graph->first = from.first;
	g_free(from.items);
}

static int *new_table(const struct graph *graph)
{
	guint count = graph->program->symbols.list->len + 1;
	int *table = g_new(int, count);

	for (guint i = 0; i < count; i++)
		table[i] = -1;
	return table;
}

void graph_load(struct graph *graph, const struct program *program, const int *levels, int world)
{
	graph->program = program;
	graph->mask = (int64_t)1 << world;
	graph->nodes = g_array_new(FALSE, FALSE, sizeof(struct node));
	graph->edges = g_array_new(FALSE, FALSE, sizeof(struct edge));
	graph->defined = new_table(graph);
	graph->types = new_table(graph);
	graph->sigs = new_table(graph);
	make_functions(graph, levels);
	for (guint i = 0; i < program->sites->len; i++) {
		const struct site *site = &g_array_index(program->sites, struct site, i);

		if (site->kind == SITE_CALL)
			add_edge(graph, EDGE_DIRECT, site, NULL, NULL);
	}
	for (guint i = 0; i < program->callbacks->len; i++)
		add_edge(graph, EDGE_CALLBACK, &g_array_index(program->callbacks, struct site, i),
			 NULL, NULL);
	add_pairs(graph, EDGE_TYPE, program->dispatches, NULL, graph->types);
	add_pairs(graph, EDGE_TYPE, program->takings, graph->types, NULL);
	add_signatures(graph);
	sort_edges(graph);
	graph->callers = groups_by(graph->edges, offsetof(struct edge, to), (int)graph->nodes->len);
}

void graph_clear(struct graph *graph)
{
	groups_clear(&graph->callers);
	g_free(graph->first);
	g_free(graph->sigs);
	g_free(graph->types);
	g_free(graph->defined);
	g_array_unref(graph->edges);
	g_array_unref(graph->nodes);
}

// Walking.

static void walk_from(struct walk *walk, int root)
{
	struct graph *graph = walk->graph;

	if (node_at(graph, root)->state)
		return;
	node_at(graph, root)->state = 1;
	g_array_append_val(walk->running, root);
	while (walk->running->len) {
		int id = g_array_index(walk->running, int, walk->running->len - 1);
		const struct edge *edge;
		struct node *to;

		if (walk->at[id] == graph->first[id + 1]) {
			if (walk->leave)
				walk->leave(walk, id);
			node_at(graph, id)->state = 2;
			g_array_set_size(walk->running, walk->running->len - 1);
			continue;
		}
		assert(walk->at[id] < graph->first[id + 1]);
		edge = edge_at(graph, walk->at[id]++);
		assert(edge->from == id);
		if (!(walk->kinds & 1 << edge->kind))
			continue;
		to = node_at(graph, edge->to);
		if (to->state == 1 && walk->back)
			walk->back(walk, edge);
		if (to->state)
			continue;
		to->state = 1;
		g_array_append_val(walk->running, edge->to);
	}
}

void walk_all(struct graph *graph, struct walk *walk)
{
	int main_symbol = names_find(&graph->program->symbols, "main");

	assert(walk->kinds && (walk->back || walk->leave));
	walk->graph = graph;
	walk->running = g_array_new(FALSE, FALSE, sizeof(int));
	walk->at = g_memdup2(graph->first, (graph->nodes->len + 1) * sizeof(int));
	for (guint id = 0; id < graph->nodes->len; id++)
		node_at(graph, (int)id)->state = 0;
	if (main_symbol >= 0 && graph->defined[main_symbol] >= 0)
		walk_from(walk, graph->defined[main_symbol]);
	for (int id = 0; id < graph->functions; id++)
		if (!node_at(graph, id)->local)
			walk_from(walk, id);
	for (guint id = 0; id < graph->nodes->len; id++)
		walk_from(walk, (int)id);
	g_free(walk->at);
	g_array_unref(walk->running);
}

// Inlining.

static int inlines(const struct node *from, const struct node *to, int sites)
{
	int limit = sites > COLD_SITES ? COLD_COST : INLINE_COST;

	// A function that calls itself is never inlined, whatever it is declared.
	if (to->recursive)
		return 0;
	if (to->must_inline)
		return 1;
	if (from->optimized < 2 || !to->may_inline || to->dynamic)
		return 0;
	if (from->recursive && to->shared > RECURSIVE_CALLER_BYTES)
		return 0;
	if (to->local && to->sites == 1 && !to->taken)
		limit += LAST_CALL_BONUS;
	return to->cost <= limit;
}

// How many calls of its callee the caller has; those of one callee follow each other.
static int count_sites(const struct graph *graph, int first, int end)
{
	int i = first;

	while (i < end && edge_at(graph, i)->kind == EDGE_DIRECT &&
	       edge_at(graph, i)->to == edge_at(graph, first)->to)
		i++;
	return i - first;
}

// Whether the callee's body is in sight of the caller: the units are not linked as one.
static int in_sight(const struct node *to, const struct edge *edge)
{
	return to->local || to->file == edge->file;
}

// All callees are done: their frames hold what is inlined in them.
static void inline_into(struct walk *walk, int id)
{
	struct graph *graph = walk->graph;
	struct node *node = node_at(graph, id);
	int64_t shared = 0;
	int callee = -1, sites = 0;

	for (int i = graph->first[id]; i < graph->first[id + 1]; i++) {
		struct edge *edge = edge_at(graph, i);
		const struct node *to = node_at(graph, edge->to);

		edge->inlined = 0;
		if (edge->kind != EDGE_DIRECT)
			continue;
		if (edge->to != callee)
			sites = count_sites(graph, i, graph->first[id + 1]);
		callee = edge->to;
		if (to->state != 2 || !in_sight(to, edge) || !inlines(node, to, sites))
			continue;
		edge->inlined = 1;
		shared = MAX(shared, to->shared);
		node->fixed += to->fixed;
		node->cost += to->cost;
	}
	node->shared += shared;
	node->frame = (node->shared + node->fixed + 15) / 16 * 16;
}

static void find_frames(struct graph *graph)
{
	struct walk walk = { .kinds = 1 << EDGE_DIRECT, .leave = inline_into };

	walk_all(graph, &walk);
}

// Depth.

static void take_depth(struct walk *walk, int id)
{
	struct graph *graph = walk->graph;
	struct node *node = node_at(graph, id);
	int64_t deepest = 0;

	node->next = NULL;
	node->heaviest = id;
	for (int i = graph->first[id]; i < graph->first[id + 1]; i++) {
		const struct edge *edge = edge_at(graph, i);
		const struct node *to = node_at(graph, edge->to);
		int64_t depth;

		if (!(walk->kinds & 1 << edge->kind) || to->state != 2)
			continue;
		depth = to->depth - (edge->inlined ? to->frame : 0);
		if (depth > deepest) {
			deepest = depth;
			node->next = edge;
		}
	}
	node->depth = node->frame + deepest;
	if (node->next) {
		int below = node_at(graph, node->next->to)->heaviest;

		if (node_at(graph, below)->frame > node->frame)
			node->heaviest = below;
	}
}

static void find_depths(struct graph *graph)
{
	struct walk walk = { .kinds = 1 << EDGE_DIRECT | 1 << EDGE_TYPE | 1 << EDGE_CALLBACK,
			     .leave = take_depth };

	walk_all(graph, &walk);
}

static const struct rows_table stack_table = {
	.name = "stack",
	.keys = "world, symbol, home",
	.values = "frame, depth, next, next_home, file, line, inlined, heaviest, optimized",
	.types = "ittiitttiiti",
};

static void put_stacks(const struct graph *graph, struct rows *rows, int world)
{
	const struct program *program = graph->program;

	for (int id = 0; id < graph->functions; id++) {
		const struct node *node = node_at(graph, id), *to = NULL;
		const struct edge *next = node->next;

		if (next)
			to = node_at(graph, next->to);
		// A type stands between a caller and the callee.
		if (to && to->is_type)
			to = to->next ? node_at(graph, to->next->to) : NULL;
		union cell row[] = {
			{ .number = world },
			{ .text = symbol_text(program, node->symbol) },
			{ .text = file_text(program, node->file) },
			{ .number = node->frame },
			{ .number = node->depth },
			{ .text = to ? symbol_text(program, to->symbol) : NULL },
			{ .text = to ? file_text(program, to->file) : NULL },
			{ .text = to ? file_text(program, next->file) : NULL },
			{ .number = to ? next->line : 0 },
			{ .number = to ? next->inlined : 0 },
			{ .text = node_symbol(graph, node->heaviest) },
			{ .number = node->optimized > 0 },
		};

		rows_put(rows, row);
	}
}

static void build_world(struct graph *graph, int world, struct rows *stacks, struct rows *rounds)
{
	find_frames(graph);
	find_depths(graph);
	put_stacks(graph, stacks, world);
	rounds_put(graph, rounds, world);
}

static int build(struct db *db, const struct program *program, const int *levels,
		 GStringChunk *text)
{
	int64_t worlds = db_int(db, 0, "SELECT max(id) FROM main.world", "");
	struct rows *stacks = rows_begin(db, &stack_table);
	struct rows *rounds = rows_begin(db, &recursion_table);
	int failed = !stacks || !rounds;

	for (int world = 1; !failed && world <= worlds; world++) {
		struct graph graph = { .text = text };

		graph_load(&graph, program, levels, world);
		build_world(&graph, world, stacks, rounds);
		graph_clear(&graph);
	}
	if (rows_end(stacks, failed))
		failed = 1;
	if (rows_end(rounds, failed))
		failed = 1;
	return failed ? -1 : suspends_build(db, program, levels, text);
}

int stack_build(struct db *db, const struct program *program)
{
	GStringChunk *text = g_string_chunk_new(1 << 12);
	int *levels = g_new(int, program->files.list->len + 1);
	int err = load_levels(db, program, levels);

	if (!err)
		err = build(db, program, levels, text);
	g_free(levels);
	g_string_chunk_free(text);
	return err ? -1 : 0;
}
