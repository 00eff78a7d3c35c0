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

#include "stack_parts.h"

// LLVM inlines up to 225 at -O2, and counts less than collect_frame.c: constants,
// addresses and what a call itself costs. Measured on lua, zlib, lz4 and cJSON.
#define INLINE_COST 300

static const char *keep(struct graph *graph, const char *text)
{
	return g_string_chunk_insert_const(graph->text, text);
}

static int node_find(GHashTable *table, const char *name)
{
	return GPOINTER_TO_INT(g_hash_table_lookup(table, name)) - 1;
}

static int node_add(struct graph *graph, GHashTable *table, const char *name)
{
	struct node node = { .symbol = keep(graph, name), .is_type = table == graph->types };

	g_array_append_val(graph->nodes, node);
	g_hash_table_insert(table, (gpointer)node.symbol, GINT_TO_POINTER((int)graph->nodes->len));
	return (int)graph->nodes->len - 1;
}

// The definition of a symbol that a file means: its own, else the first there is.
static int node_in(const struct graph *graph, const char *symbol, const char *file)
{
	int first = node_find(graph->ids, symbol), id;
	char *key;

	if (first < 0 || !node_at(graph, first)->several)
		return first;
	key = g_strdup_printf("%s\n%s", symbol, file);
	id = node_find(graph->ids, key);
	g_free(key);
	return id >= 0 ? id : first;
}

// Several programs of one project each have their main.
static int node_defined(struct graph *graph, const char *symbol, const char *file)
{
	int id = node_in(graph, symbol, file);
	char *key;

	if (id >= 0 && strcmp(node_at(graph, id)->file, file) == 0)
		return id;
	key = id < 0 ? g_strdup(symbol) : g_strdup_printf("%s\n%s", symbol, file);
	if (id >= 0)
		node_at(graph, node_find(graph->ids, symbol))->several = 1;
	id = node_add(graph, graph->ids, key);
	node_at(graph, id)->symbol = keep(graph, symbol);
	node_at(graph, id)->file = keep(graph, file);
	g_free(key);
	return id;
}

static int type_node(struct graph *graph, char prefix, const char *text)
{
	char *name = g_strdup_printf("%c %s", prefix, text);
	int id = node_find(graph->types, name);

	if (id < 0)
		id = node_add(graph, graph->types, name);
	g_free(name);
	return id;
}

// Loading.

// By file: 0 not optimised, 1 optimised, 2 inlined as well; the least of its units.
static GHashTable *load_levels(struct db *db)
{
	sqlite3_stmt *stmt = db_prepare(
		db,
		"WITH l AS MATERIALIZED (SELECT u.id AS unit, "
		"coalesce((SELECT CASE j.value WHEN '-O0' THEN 0 WHEN '-O1' THEN 1 WHEN '-Og' THEN 1 "
		"ELSE 2 END FROM json_each(u.args) j WHERE j.value GLOB '-O*' "
		"ORDER BY j.key DESC LIMIT 1), 0) AS level FROM main.unit u WHERE u.present) "
		"SELECT uf.file, min(l.level) FROM l JOIN m_unit_file uf ON l.unit = uf.unit "
		"GROUP BY uf.file");
	GHashTable *levels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	while (stmt && db_step(db, stmt) > 0)
		g_hash_table_insert(levels, g_strdup(col_text(stmt, 0)),
				    GINT_TO_POINTER(sqlite3_column_int(stmt, 1)));
	sqlite3_finalize(stmt);
	return levels;
}

static int has_attribute(const char *attrs, const char *name)
{
	char *spaced = g_strdup_printf(" %s ", name);
	int has = strstr(attrs, spaced) != NULL;

	g_free(spaced);
	return has;
}

static void take_frame(struct graph *graph, sqlite3_stmt *stmt, int level)
{
	const char *symbol = col_text(stmt, 0), *attrs = col_text(stmt, 8);
	struct node *node = node_at(graph, node_defined(graph, symbol, col_text(stmt, 1)));
	int64_t shared = level ? sqlite3_column_int64(stmt, 2) : 0;
	int64_t fixed = sqlite3_column_int64(stmt, level ? 3 : 4);

	node->worlds |= sqlite3_column_int64(stmt, 7);
	node->defined = 1;
	if (shared + fixed >= node->shared + node->fixed) {
		node->shared = shared;
		node->fixed = fixed;
	}
	node->cost = MAX(node->cost, sqlite3_column_int(stmt, 5));
	node->dynamic |= sqlite3_column_int(stmt, 6) > 0;
	node->optimized = level;
	node->local = strcmp(col_text(stmt, 9), "static") == 0;
	node->ends |= sqlite3_column_int(stmt, 11) > 0;
	node->must_inline = has_attribute(attrs, "always_inline");
	node->may_inline = level == 2 && !has_attribute(attrs, "noinline") &&
			   !has_attribute(attrs, "optnone") && !sqlite3_column_int(stmt, 10) &&
			   strcmp(symbol, "main") != 0;
}

static int load_frames(struct db *db, struct graph *graph)
{
	GHashTable *levels = load_levels(db);
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT f.fn, f.file, f.shared, f.fixed, f.plain, f.cost, f.dynamic, f.worlds, "
		    "coalesce(u.attrs, ''), coalesce(u.linkage, ''), coalesce(u.variadic, 0), "
		    "coalesce(instr(u.type, 'noreturn'), 0) "
		    "FROM m_frame f LEFT JOIN m_function u ON u.symbol = f.fn AND u.file = f.file "
		    "AND u.line = f.line AND u.defined AND u.worlds & f.worlds "
		    "ORDER BY f.fn, f.file, f.line, f.shared, f.fixed");
	int got = -1;

	while (stmt && (got = db_step(db, stmt)) > 0)
		take_frame(graph, stmt,
			   GPOINTER_TO_INT(g_hash_table_lookup(levels, col_text(stmt, 1))));
	sqlite3_finalize(stmt);
	g_hash_table_unref(levels);
	return got;
}

// What a query returns as (from, to, file, line, worlds). from and to are symbols, or
// texts of types where the prefix is not 0; rows of unknown symbols are left out.
static int load_edges(struct db *db, struct graph *graph, const char *sql, enum edge_kind kind,
		      char from_type, char to_type)
{
	sqlite3_stmt *stmt = db_prepare(db, sql);
	int got = -1;

	while (stmt && (got = db_step(db, stmt)) > 0) {
		struct edge edge = { .kind = kind,
				     .line = sqlite3_column_int(stmt, 3),
				     .worlds = sqlite3_column_int64(stmt, 4) };

		edge.from = from_type ? type_node(graph, from_type, col_text(stmt, 0))
				      : node_in(graph, col_text(stmt, 0), col_text(stmt, 2));
		edge.to = to_type ? type_node(graph, to_type, col_text(stmt, 1))
				  : node_in(graph, col_text(stmt, 1), col_text(stmt, 2));
		if (edge.from < 0 || edge.to < 0)
			continue;
		edge.file = keep(graph, col_text(stmt, 2));
		if (kind == EDGE_DIRECT)
			node_at(graph, edge.to)->sites++;
		else if (!to_type)
			node_at(graph, edge.to)->taken = 1;
		g_array_append_val(graph->edges, edge);
	}
	sqlite3_finalize(stmt);
	return got;
}

static const char direct_sql[] =
	"SELECT fn, coalesce(symbol, callee), file, line, worlds FROM m_call "
	"WHERE fn IS NOT NULL AND kind <> 'indirect' AND worlds > 1";

static const char dispatch_sql[] =
	"SELECT fn, text, min(file), min(line), bit_or(worlds) FROM m_mark "
	"WHERE kind = 'dispatch' AND fn IS NOT NULL AND worlds > 1 GROUP BY fn, text";

static const char taken_sql[] =
	"SELECT text, subject, min(file), min(line), bit_or(worlds) FROM m_mark "
	"WHERE kind = 'taken' AND worlds > 1 GROUP BY text, subject";

// Threads have a stack of their own; handlers and exit functions run later.
static const char callback_sql[] =
	"SELECT fn, text, file, line, worlds FROM m_mark m "
	"WHERE kind = 'callback' AND fn IS NOT NULL AND worlds > 1 "
	"AND subject NOT GLOB '*thread*' AND subject NOT GLOB 'thrd_*' "
	"AND subject NOT IN ('signal', 'sigaction', 'atexit', 'at_quick_exit', 'on_exit', "
	"'__cxa_atexit') "
	"AND NOT EXISTS (SELECT 1 FROM m_function f WHERE f.symbol = m.subject AND f.defined)";

static const char sig_call_sql[] =
	"SELECT fn, sig, min(file), min(line), bit_or(worlds) FROM m_call "
	"WHERE kind = 'indirect' AND fn IS NOT NULL AND sig IS NOT NULL GROUP BY fn, sig";

static const char sig_taken_sql[] =
	"SELECT f.sig, f.symbol, f.file, f.line, f.worlds FROM m_function f "
	"WHERE f.defined AND f.sig IS NOT NULL AND f.symbol IN (SELECT symbol FROM m_ref)";

static int edge_order(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->file != y->file)
		return strcmp(x->file, y->file);
	return (x->line > y->line) - (x->line < y->line);
}

static int load(struct db *db, struct graph *graph)
{
	if (load_frames(db, graph) < 0 ||
	    load_edges(db, graph, direct_sql, EDGE_DIRECT, 0, 0) < 0 ||
	    load_edges(db, graph, callback_sql, EDGE_CALLBACK, 0, 0) < 0 ||
	    load_edges(db, graph, dispatch_sql, EDGE_TYPE, 0, 't') < 0 ||
	    load_edges(db, graph, taken_sql, EDGE_TYPE, 't', 0) < 0 ||
	    load_edges(db, graph, sig_call_sql, EDGE_SIGNATURE, 0, 's') < 0 ||
	    load_edges(db, graph, sig_taken_sql, EDGE_SIGNATURE, 's', 0) < 0)
		return -1;
	g_array_sort(graph->edges, edge_order);
	graph->first = g_new(int, graph->nodes->len + 1);
	for (guint id = 0, at = 0; id <= graph->nodes->len; id++) {
		while (at < graph->edges->len && edge_at(graph, (int)at)->from < (int)id)
			at++;
		graph->first[id] = (int)at;
	}
	return 0;
}

// Walking.

struct reverse reverse_of(const struct graph *graph)
{
	guint nodes = graph->nodes->len;
	struct reverse reverse = { g_new0(int, nodes + 2), g_new(int, graph->edges->len + 1) };

	for (guint i = 0; i < graph->edges->len; i++)
		reverse.first[edge_at(graph, (int)i)->to + 2]++;
	for (guint id = 2; id < nodes + 2; id++)
		reverse.first[id] += reverse.first[id - 1];
	for (guint i = 0; i < graph->edges->len; i++)
		reverse.edges[reverse.first[edge_at(graph, (int)i)->to + 1]++] = (int)i;
	return reverse;
}

void reverse_clear(struct reverse *reverse)
{
	g_free(reverse->edges);
	g_free(reverse->first);
}

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
		edge = edge_at(graph, walk->at[id]++);
		if (!(walk->kinds & 1 << edge->kind) || !(edge->worlds & graph->mask))
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
	int main_id = node_find(graph->ids, "main");

	walk->graph = graph;
	walk->running = g_array_new(FALSE, FALSE, sizeof(int));
	walk->at = g_memdup2(graph->first, (graph->nodes->len + 1) * sizeof(int));
	for (guint id = 0; id < graph->nodes->len; id++)
		node_at(graph, (int)id)->state = 0;
	if (main_id >= 0)
		walk_from(walk, main_id);
	for (guint id = 0; id < graph->nodes->len; id++)
		if (node_at(graph, (int)id)->defined && !node_at(graph, (int)id)->local)
			walk_from(walk, (int)id);
	for (guint id = 0; id < graph->nodes->len; id++)
		walk_from(walk, (int)id);
	g_free(walk->at);
	g_array_unref(walk->running);
}

// Inlining.

static int inlines(const struct node *from, const struct node *to)
{
	if (to->must_inline)
		return 1;
	if (from->optimized < 2 || !to->may_inline || to->dynamic)
		return 0;
	if (to->local && to->sites == 1 && !to->taken)
		return 1;
	return to->cost <= INLINE_COST;
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

	for (int i = graph->first[id]; i < graph->first[id + 1]; i++) {
		struct edge *edge = edge_at(graph, i);
		const struct node *to = node_at(graph, edge->to);

		edge->inlined = 0;
		if (edge->kind != EDGE_DIRECT || !(edge->worlds & graph->mask) || to->state != 2 ||
		    !in_sight(to, edge) || !inlines(node, to))
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

		if (!(walk->kinds & 1 << edge->kind) || !(edge->worlds & graph->mask) ||
		    to->state != 2)
			continue;
		depth = to->depth - (edge->inlined ? to->frame : 0);
		if (depth > deepest) {
			deepest = depth;
			node->next = edge;
		}
	}
	node->depth = node->frame + deepest;
	if (node->next) {
		int64_t below = node_at(graph, node->next->to)->heaviest;

		if (node_at(graph, (int)below)->frame > node->frame)
			node->heaviest = below;
	}
}

static void find_depths(struct graph *graph)
{
	struct walk walk = { .kinds = 1 << EDGE_DIRECT | 1 << EDGE_TYPE | 1 << EDGE_CALLBACK,
			     .leave = take_depth };

	walk_all(graph, &walk);
}

static int store_stacks(struct db *db, struct graph *graph, int world)
{
	sqlite3_stmt *insert = db_prepare(db,
					  "INSERT INTO main.stack VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
	int err = insert ? 0 : -1;

	for (guint id = 0; !err && id < graph->nodes->len; id++) {
		const struct node *node = node_at(graph, (int)id);
		const struct edge *next = node->next;
		const struct node *to = next ? node_at(graph, next->to) : NULL;

		if (!node->defined || !(node->worlds & graph->mask))
			continue;
		// A type stands between a caller and the callee.
		if (to && to->is_type)
			to = to->next ? node_at(graph, to->next->to) : NULL;
		sqlite3_bind_int(insert, 1, world);
		sqlite3_bind_text(insert, 2, node->symbol, -1, SQLITE_STATIC);
		sqlite3_bind_int64(insert, 3, node->frame);
		sqlite3_bind_int64(insert, 4, node->depth);
		sqlite3_bind_text(insert, 5, to ? to->symbol : NULL, -1, SQLITE_STATIC);
		sqlite3_bind_text(insert, 6, to ? next->file : NULL, -1, SQLITE_STATIC);
		sqlite3_bind_int(insert, 7, to ? next->line : 0);
		sqlite3_bind_int(insert, 8, to ? next->inlined : 0);
		sqlite3_bind_text(insert, 9, node_at(graph, (int)node->heaviest)->symbol, -1,
				  SQLITE_STATIC);
		sqlite3_bind_int(insert, 10, node->optimized > 0);
		sqlite3_bind_text(insert, 11, node->file, -1, SQLITE_STATIC);
		sqlite3_bind_text(insert, 12, to ? to->file : NULL, -1, SQLITE_STATIC);
		err = db_step(db, insert) < 0 ? -1 : 0;
		sqlite3_reset(insert);
	}
	sqlite3_finalize(insert);
	return err;
}

// Suspension.

struct suspend {
	int distance; // -1: never
	int next;     // -1: it calls the blocking function itself
	const char *via, *file;
	int line;
};

// Functions that call what waits, by symbol: the first site.
static int load_waits(struct db *db, struct graph *graph, const char *target,
		      struct suspend *suspends, GArray *queue)
{
	sqlite3_stmt *stmt = db_query(
		db,
		"SELECT fn, name, file, line FROM temp.api_use WHERE target = ? AND blocking "
		"AND status IN ('yes', 'emulated') AND fn IS NOT NULL AND worlds > 1 "
		"UNION SELECT fn, callee, file, line FROM temp.call "
		"WHERE callee IN (SELECT name FROM temp.async_name) AND fn IS NOT NULL AND worlds > 1 "
		"ORDER BY fn, file, line, name",
		"t", target);
	int got = -1;

	while (stmt && (got = db_step(db, stmt)) > 0) {
		int id = node_in(graph, col_text(stmt, 0), col_text(stmt, 2));

		if (id < 0 || suspends[id].distance == 0)
			continue;
		suspends[id] = (struct suspend){ 0, -1, keep(graph, col_text(stmt, 1)),
						 keep(graph, col_text(stmt, 2)),
						 sqlite3_column_int(stmt, 3) };
		g_array_append_val(queue, id);
	}
	sqlite3_finalize(stmt);
	return got;
}

static void spread(const struct graph *graph, const struct reverse *reverse,
		   struct suspend *suspends, GArray *queue)
{
	for (guint at = 0; at < queue->len; at++) {
		int id = g_array_index(queue, int, at);

		for (int i = reverse->first[id]; i < reverse->first[id + 1]; i++) {
			const struct edge *edge = edge_at(graph, reverse->edges[i]);

			// The signature covers every type that has it.
			if (edge->kind == EDGE_TYPE || !(edge->worlds & graph->mask) ||
			    suspends[edge->from].distance >= 0)
				continue;
			suspends[edge->from] = (struct suspend){ suspends[id].distance + 1, id,
								 suspends[id].via, edge->file,
								 edge->line };
			g_array_append_val(queue, edge->from);
		}
	}
}

static int store_suspends(struct db *db, const struct graph *graph, const char *target,
			  const struct suspend *suspends)
{
	sqlite3_stmt *insert = db_prepare(
		db, "INSERT OR IGNORE INTO main.suspend VALUES(?,?,?,?,?,?,?,?)");
	int err = insert ? 0 : -1;

	for (guint id = 0; !err && id < graph->nodes->len; id++) {
		const struct suspend *s = &suspends[id];
		const struct node *node = node_at(graph, (int)id);
		int next = s->next, indirect = 0;

		if (s->distance < 0 || node->is_type)
			continue;
		if (next >= 0 && node_at(graph, next)->is_type) {
			next = suspends[next].next;
			indirect = 1;
		}
		sqlite3_bind_text(insert, 1, target, -1, SQLITE_STATIC);
		sqlite3_bind_text(insert, 2, node->symbol, -1, SQLITE_STATIC);
		sqlite3_bind_text(insert, 3, s->via, -1, SQLITE_STATIC);
		sqlite3_bind_int(insert, 4, s->distance);
		sqlite3_bind_text(insert, 5, next >= 0 ? node_at(graph, next)->symbol : NULL, -1,
				  SQLITE_STATIC);
		sqlite3_bind_int(insert, 6, indirect);
		sqlite3_bind_text(insert, 7, s->file, -1, SQLITE_STATIC);
		sqlite3_bind_int(insert, 8, s->line);
		err = db_step(db, insert) < 0 ? -1 : 0;
		sqlite3_reset(insert);
	}
	sqlite3_finalize(insert);
	return err;
}

static int suspend_target(struct db *db, struct graph *graph, const struct reverse *reverse,
			  const char *target)
{
	struct suspend *suspends = g_new(struct suspend, graph->nodes->len + 1);
	GArray *queue = g_array_new(FALSE, FALSE, sizeof(int));
	int err = -1;

	for (guint id = 0; id < graph->nodes->len; id++)
		suspends[id] = (struct suspend){ -1, -1, NULL, NULL, 0 };
	if (load_waits(db, graph, target, suspends, queue) >= 0) {
		spread(graph, reverse, suspends, queue);
		err = store_suspends(db, graph, target, suspends);
	}
	g_array_unref(queue);
	g_free(suspends);
	return err;
}

static int build_suspends(struct db *db, struct graph *graph)
{
	static const char *const targets[] = { "emscripten", "emscripten-pthread" };
	struct reverse reverse = reverse_of(graph);
	int err = 0;

	for (size_t i = 0; !err && i < G_N_ELEMENTS(targets); i++) {
		int64_t world = db_int(db, -1, "SELECT world FROM main.target WHERE name = ?", "t",
				       targets[i]);

		graph->mask = (int64_t)1 << world;
		if (world >= 0)
			err = suspend_target(db, graph, &reverse, targets[i]);
	}
	reverse_clear(&reverse);
	return err;
}

static int build_world(struct db *db, struct graph *graph, int world)
{
	GArray *kept = g_array_copy(graph->nodes);
	int err;

	graph->mask = (int64_t)1 << world;
	find_frames(graph);
	find_depths(graph);
	err = store_stacks(db, graph, world);
	if (!err)
		err = rounds_store(db, graph, world);
	// The next world inlines anew.
	g_array_unref(graph->nodes);
	graph->nodes = kept;
	return err;
}

static int build(struct db *db, struct graph *graph)
{
	int64_t worlds = db_int(db, 0, "SELECT max(id) FROM main.world", "");
	int err = load(db, graph);

	for (int world = 1; !err && world <= worlds; world++)
		err = build_world(db, graph, world);
	return err ? err : build_suspends(db, graph);
}

int stack_build(struct db *db)
{
	struct graph graph = {
		.text = g_string_chunk_new(1 << 16),
		.ids = g_hash_table_new(g_str_hash, g_str_equal),
		.types = g_hash_table_new(g_str_hash, g_str_equal),
		.nodes = g_array_new(FALSE, FALSE, sizeof(struct node)),
		.edges = g_array_new(FALSE, FALSE, sizeof(struct edge)),
	};
	int err = db_exec(db, "DELETE FROM main.stack; DELETE FROM main.recursion; "
			      "DELETE FROM main.suspend");

	if (!err)
		err = build(db, &graph);
	g_free(graph.first);
	g_array_unref(graph.edges);
	g_array_unref(graph.nodes);
	g_hash_table_unref(graph.types);
	g_hash_table_unref(graph.ids);
	g_string_chunk_free(graph.text);
	return err ? -1 : 0;
}
