// Recursion: functions that calls lead back to, with the bytes of one round.
//
// Rounds of direct calls are the calls back that a depth-first walk meets. Of rounds
// through a pointer there are as many as functions whose address is taken, times the ways
// between; told is one a function that a pointer of its type may hold: the shortest way of direct
// calls to a call through such a pointer. Whether that pointer ever holds it, the rules ask
// (view points). A round through a function that does not return is none.

#include "stack_graph.h"

#include <assert.h>
#include <string.h>

#define PATH_MAX_STEPS 40

struct round {
	int64_t bytes;
	const char *path; // the graph's
};

static void keep_round(struct graph *graph, GHashTable *rounds, int id, int64_t bytes,
		       GString *path)
{
	struct round *round = g_hash_table_lookup(rounds, GINT_TO_POINTER(id + 1));

	if (!round) {
		round = g_new0(struct round, 1);
		g_hash_table_insert(rounds, GINT_TO_POINTER(id + 1), round);
	}
	assert(!round->path || round->bytes < bytes); // the one that takes most is kept
	round->bytes = bytes;
	round->path = g_string_chunk_insert(graph->text, path->str);
	g_string_free(path, TRUE);
}

static void append_name(GString *path, const struct graph *graph, int id)
{
	const char *symbol = node_symbol(graph, id);

	g_string_append_printf(path, "%.*s", (int)strcspn(symbol, "@"), symbol);
}

// The i-th running function's share of a round: what is inlined is in its caller's frame.
static int64_t share(const struct walk *walk, guint i)
{
	const int *running = (const int *)walk->running->data;
	const struct edge *by = edge_at(walk->graph, walk->at[running[i - 1]] - 1);

	assert(by->to == running[i]); // the call that the one before is in
	return by->inlined ? 0 : node_at(walk->graph, running[i])->frame;
}

static void close_round(struct walk *walk, const struct edge *edge)
{
	const struct round *round = g_hash_table_lookup(walk->data, GINT_TO_POINTER(edge->to + 1));
	const int *running = (const int *)walk->running->data;
	guint start = walk->running->len;
	int64_t bytes = 0;
	GString *path;

	assert(edge->from == running[start - 1]);
	do {
		assert(start > 0); // the edge leads to one that runs
		// What ends the program is not called round by round.
		if (node_at(walk->graph, running[--start])->ends)
			return;
		if (running[start] != edge->to)
			bytes += share(walk, start);
	} while (running[start] != edge->to);
	bytes += node_at(walk->graph, edge->to)->frame;
	if (round && round->bytes >= bytes)
		return;
	path = g_string_new(NULL);
	for (guint i = start; i < walk->running->len && i < start + PATH_MAX_STEPS; i++) {
		append_name(path, walk->graph, running[i]);
		g_string_append(path, " > ");
	}
	append_name(path, walk->graph, edge->to);
	keep_round(walk->graph, walk->data, edge->to, bytes, path);
}

static GHashTable *direct_rounds(struct graph *graph)
{
	GHashTable *rounds = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	struct walk walk = { .kinds = 1 << EDGE_DIRECT, .back = close_round, .data = rounds };

	walk_all(graph, &walk);
	return rounds;
}

// Through pointers.

struct caller {
	int from, edge;
};

struct ways {
	struct graph *graph;
	GArray *callers;	  // struct caller: direct ones that return, by callee
	int *first;		  // by node: its first caller; one more at the end
	const struct edge **next; // by node: the call on a shortest way to the pointer
	GArray *seen;		  // int: those with a way
};

static int is_step(const struct graph *graph, const struct edge *edge, enum edge_kind kind)
{
	return edge->kind == kind && !node_at(graph, edge->from)->is_type &&
	       !node_at(graph, edge->from)->ends;
}

// Lays the callers out for the many walks to come.
static void gather_callers(struct ways *ways)
{
	const struct graph *graph = ways->graph;

	for (guint id = 0; id < graph->nodes->len; id++) {
		int last = -1;

		ways->first[id] = (int)ways->callers->len;
		for (int i = graph->callers.first[id]; i < graph->callers.first[id + 1]; i++) {
			struct caller caller = { .edge = graph->callers.items[i] };
			const struct edge *edge = edge_at(graph, caller.edge);

			if (edge->from == last || !is_step(graph, edge, EDGE_DIRECT))
				continue;
			caller.from = last = edge->from;
			g_array_append_val(ways->callers, caller);
		}
	}
	ways->first[graph->nodes->len] = (int)ways->callers->len;
}

static void add_step(struct ways *ways, int from, int edge)
{
	if (ways->next[from])
		return;
	ways->next[from] = edge_at(ways->graph, edge);
	g_array_append_val(ways->seen, from);
}

static void find_ways(struct ways *ways, int type)
{
	const struct groups *callers = &ways->graph->callers;

	for (guint i = 0; i < ways->seen->len; i++)
		ways->next[g_array_index(ways->seen, int, i)] = NULL;
	g_array_set_size(ways->seen, 0);
	for (int i = callers->first[type]; i < callers->first[type + 1]; i++) {
		const struct edge *edge = edge_at(ways->graph, callers->items[i]);

		if (is_step(ways->graph, edge, EDGE_TYPE))
			add_step(ways, edge->from, callers->items[i]);
	}
	for (guint at = 0; at < ways->seen->len; at++) {
		int to = g_array_index(ways->seen, int, at);

		for (int i = ways->first[to]; i < ways->first[to + 1]; i++) {
			struct caller caller = g_array_index(ways->callers, struct caller, i);

			add_step(ways, caller.from, caller.edge);
		}
	}
}

static int64_t way_bytes(const struct ways *ways, int from, int type)
{
	int64_t bytes = node_at(ways->graph, from)->frame;

	assert(ways->next[from]);
	for (int id = from; ways->next[id]->to != type; id = ways->next[id]->to)
		if (!ways->next[id]->inlined)
			bytes += node_at(ways->graph, ways->next[id]->to)->frame;
	return bytes;
}

static GString *way_path(const struct ways *ways, int from, int type)
{
	GString *path = g_string_new(NULL);
	int id = from, steps = 0;

	for (; id != type && steps < PATH_MAX_STEPS; id = ways->next[id]->to, steps++) {
		append_name(path, ways->graph, id);
		g_string_append(path, " > ");
	}
	g_string_append(path, "(pointer) > ");
	append_name(path, ways->graph, from);
	return path;
}

// Of each function that pointers of one type may hold, the round through such a pointer.
static void rounds_through(struct ways *ways, int type, GHashTable *rounds)
{
	const struct graph *graph = ways->graph;

	assert(node_at(graph, type)->is_type);
	find_ways(ways, type);
	for (int i = graph->first[type]; i < graph->first[type + 1]; i++) {
		const struct edge *edge = edge_at(graph, i);
		const struct round *round;
		int64_t bytes;

		if (edge->kind != EDGE_TYPE || !ways->next[edge->to])
			continue;
		bytes = way_bytes(ways, edge->to, type);
		round = g_hash_table_lookup(rounds, GINT_TO_POINTER(edge->to + 1));
		if (!round || round->bytes < bytes)
			keep_round(ways->graph, rounds, edge->to, bytes,
				   way_path(ways, edge->to, type));
	}
}

static GHashTable *indirect_rounds(struct graph *graph)
{
	GHashTable *rounds = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	struct ways ways = { graph, g_array_new(FALSE, FALSE, sizeof(struct caller)),
			     g_new(int, graph->nodes->len + 1),
			     g_new0(const struct edge *, graph->nodes->len + 1),
			     g_array_new(FALSE, FALSE, sizeof(int)) };

	gather_callers(&ways);
	for (int id = graph->functions; id < (int)graph->nodes->len; id++)
		rounds_through(&ways, id, rounds);
	g_array_unref(ways.seen);
	g_free(ways.next);
	g_free(ways.first);
	g_array_unref(ways.callers);
	return rounds;
}

// Storing.

const struct rows_table recursion_table = {
	.name = "recursion",
	.keys = "world, symbol, home, indirect",
	.values = "bytes, path",
	.types = "ittiit",
};

static void put_round(const struct graph *graph, struct rows *rows, int world, int id, int indirect,
		      const struct round *round)
{
	union cell row[] = {
		{ .number = world },
		{ .text = node_symbol(graph, id) },
		{ .text = file_text(graph->program, node_at(graph, id)->file) },
		{ .number = indirect },
		{ .number = round->bytes },
		{ .text = round->path },
	};

	rows_put(rows, row);
}

void rounds_put(struct graph *graph, struct rows *rows, int world)
{
	GHashTable *rounds[] = { direct_rounds(graph), indirect_rounds(graph) };

	for (int id = 0; id < graph->functions; id++)
		for (int i = 0; i < 2; i++) {
			const struct round *round = g_hash_table_lookup(rounds[i],
									GINT_TO_POINTER(id + 1));

			if (round)
				put_round(graph, rows, world, id, i, round);
		}
	g_hash_table_unref(rounds[0]);
	g_hash_table_unref(rounds[1]);
}
