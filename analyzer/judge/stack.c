// How much stack each function takes, with what it calls: the graph of stack_graph.c, world by
// world, with the bytes of each function's frame and depth.
//
// Small functions and static ones with a single call are taken to be inlined where the
// unit is optimised, as LLVM does: the caller's frame then holds theirs, those of
// several callees sharing a place. The depth of a function is its frame and the deepest
// of its callees, over a depth-first walk that leaves out the calls back into a function
// that is still running. So a path holds no function twice, and recursion is told apart:
// see rounds.c.

#include "stack.h"

#include <assert.h>
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

// How far units are optimised.

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
		assert(GPOINTER_TO_INT(level) >= 0 && GPOINTER_TO_INT(level) <= 2);
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

		assert(file < 0 || level <= levels[file]); // the highest came first
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

// Inlining.

static int inlines(const struct node *from, const struct node *to, int sites)
{
	int limit = sites > COLD_SITES ? COLD_COST : INLINE_COST;

	assert(sites > 0);
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

	assert(first < end && edge_at(graph, first)->kind == EDGE_DIRECT);
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

// Storing.

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

		assert(!next || next->from == id);
		if (next)
			to = node_at(graph, next->to);
		// A type stands between a caller and the callee.
		if (to && to->is_type)
			to = to->next ? node_at(graph, to->next->to) : NULL;
		assert(!to || !to->is_type); // a type calls functions alone
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
