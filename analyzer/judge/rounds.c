// Recursion: functions that calls lead back to, with the bytes of one round.
//
// Rounds of direct calls are the calls back that a depth-first walk meets. Of rounds
// through a pointer there are as many as functions whose address is taken, times the ways
// between; told is one a pointer type: for each function that the pointer may hold, the
// shortest way of direct calls to a call through that pointer, and of these rounds the one
// that takes most. A round through a function that does not return is none.

#include "stack_parts.h"

#include <string.h>

#define PATH_MAX_STEPS 40

struct round {
	int64_t bytes;
	char *path;
};

static void round_free(void *data)
{
	struct round *round = data;

	g_free(round->path);
	g_free(round);
}

// Keeps the larger of the round of a node and this one, whose path it takes over.
static void keep_round(GHashTable *rounds, int id, int64_t bytes, char *path)
{
	struct round *round = g_hash_table_lookup(rounds, GINT_TO_POINTER(id + 1));

	if (!round) {
		round = g_new0(struct round, 1);
		g_hash_table_insert(rounds, GINT_TO_POINTER(id + 1), round);
	}
	g_free(round->path);
	round->bytes = bytes;
	round->path = path;
}

static void append_name(GString *path, const struct graph *graph, int id)
{
	const char *symbol = node_at(graph, id)->symbol;

	g_string_append_printf(path, "%.*s", (int)strcspn(symbol, "@"), symbol);
}

// The i-th running function's share of a round: what is inlined is in its caller's frame.
static int64_t share(const struct walk *walk, guint i)
{
	const int *running = (const int *)walk->running->data;
	const struct edge *by = edge_at(walk->graph, walk->at[running[i - 1]] - 1);

	return by->inlined ? 0 : node_at(walk->graph, running[i])->frame;
}

static void close_round(struct walk *walk, const struct edge *edge)
{
	const struct round *round = g_hash_table_lookup(walk->data, GINT_TO_POINTER(edge->to + 1));
	const int *running = (const int *)walk->running->data;
	guint start = walk->running->len;
	int64_t bytes = 0;
	GString *path;

	do {
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
	keep_round(walk->data, edge->to, bytes, g_string_free(path, FALSE));
}

static int store(struct db *db, struct graph *graph, int world, int indirect, GHashTable *rounds)
{
	int err = 0;

	for (guint id = 0; !err && id < graph->nodes->len; id++) {
		const struct round *round = g_hash_table_lookup(rounds,
								GINT_TO_POINTER((int)id + 1));

		if (round)
			err = db_run(db, "INSERT INTO main.recursion VALUES(?, ?, ?, ?, ?, ?)",
				     "itiitt", (int64_t)world, node_at(graph, (int)id)->symbol,
				     (int64_t)indirect, round->bytes, node_at(graph, (int)id)->file,
				     round->path);
	}
	return err;
}

static int store_direct(struct db *db, struct graph *graph, int world)
{
	GHashTable *rounds = g_hash_table_new_full(NULL, NULL, NULL, round_free);
	struct walk walk = { .kinds = 1 << EDGE_DIRECT, .back = close_round, .data = rounds };
	int err;

	walk_all(graph, &walk);
	err = store(db, graph, world, 0, rounds);
	g_hash_table_unref(rounds);
	return err;
}

// Through pointers.

// By node: the call on a shortest way to a call through the pointer that is looked at.
struct ways {
	struct graph *graph;
	struct reverse reverse;
	const struct edge **next;
	GArray *seen; // int: those with a way
};

static void find_ways(struct ways *ways, int type)
{
	struct graph *graph = ways->graph;

	for (guint i = 0; i < ways->seen->len; i++)
		ways->next[g_array_index(ways->seen, int, i)] = NULL;
	g_array_set_size(ways->seen, 0);
	for (guint at = 0; at == 0 || at <= ways->seen->len; at++) {
		int to = at ? g_array_index(ways->seen, int, at - 1) : type;

		for (int i = ways->reverse.first[to]; i < ways->reverse.first[to + 1]; i++) {
			const struct edge *edge = edge_at(graph, ways->reverse.edges[i]);

			if (!(edge->worlds & graph->mask) || ways->next[edge->from] ||
			    edge->kind != (at ? EDGE_DIRECT : EDGE_TYPE) ||
			    node_at(graph, edge->from)->is_type || node_at(graph, edge->from)->ends)
				continue;
			ways->next[edge->from] = edge;
			g_array_append_val(ways->seen, edge->from);
		}
	}
}

static int64_t way_bytes(const struct ways *ways, int from, int type)
{
	int64_t bytes = node_at(ways->graph, from)->frame;

	for (int id = from; ways->next[id]->to != type; id = ways->next[id]->to)
		if (!ways->next[id]->inlined)
			bytes += node_at(ways->graph, ways->next[id]->to)->frame;
	return bytes;
}

static char *way_path(const struct ways *ways, int from, int type)
{
	GString *path = g_string_new(NULL);
	int id = from, steps = 0;

	for (; id != type && steps < PATH_MAX_STEPS; id = ways->next[id]->to, steps++) {
		append_name(path, ways->graph, id);
		g_string_append(path, " > ");
	}
	g_string_append(path, "(pointer) > ");
	append_name(path, ways->graph, from);
	return g_string_free(path, FALSE);
}

// The largest round through pointers of one type.
static void round_through(struct ways *ways, int type, GHashTable *rounds)
{
	const struct graph *graph = ways->graph;
	int64_t most = 0;
	int best = -1;

	find_ways(ways, type);
	for (int i = graph->first[type]; i < graph->first[type + 1]; i++) {
		const struct edge *edge = edge_at(graph, i);
		int64_t bytes;

		if (edge->kind != EDGE_TYPE || !(edge->worlds & graph->mask) ||
		    !ways->next[edge->to])
			continue;
		bytes = way_bytes(ways, edge->to, type);
		if (bytes > most) {
			most = bytes;
			best = edge->to;
		}
	}
	if (best >= 0) {
		const struct round *round = g_hash_table_lookup(rounds, GINT_TO_POINTER(best + 1));

		if (!round || round->bytes < most)
			keep_round(rounds, best, most, way_path(ways, best, type));
	}
}

static int store_indirect(struct db *db, struct graph *graph, int world)
{
	GHashTable *rounds = g_hash_table_new_full(NULL, NULL, NULL, round_free);
	struct ways ways = { graph, reverse_of(graph),
			     g_new0(const struct edge *, graph->nodes->len + 1),
			     g_array_new(FALSE, FALSE, sizeof(int)) };
	int err;

	for (guint id = 0; id < graph->nodes->len; id++)
		if (node_at(graph, (int)id)->is_type)
			round_through(&ways, (int)id, rounds);
	err = store(db, graph, world, 1, rounds);
	g_array_unref(ways.seen);
	g_free(ways.next);
	reverse_clear(&ways.reverse);
	g_hash_table_unref(rounds);
	return err;
}

int rounds_store(struct db *db, struct graph *graph, int world)
{
	int err = store_direct(db, graph, world);

	return err ? err : store_indirect(db, graph, world);
}
