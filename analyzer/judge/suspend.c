// Suspension: which functions wait, by themselves or by whom they call.
//
// From the functions that call what waits, breadth first against the calls: a shortest way
// for each function that has one.

#include "stack_graph.h"

struct suspend {
	int distance; // -1: never
	int next;     // -1: it calls the blocking function itself
	const char *via;
	int file, line;
};

// Functions that call what waits, by symbol: the first site.
static int load_waits(struct db *db, struct graph *graph, const char *target,
		      struct suspend *suspends, GArray *queue)
{
	const struct program *program = graph->program;
	sqlite3_stmt *stmt = db_query(db, builtin_text("waits.sql"), "ti", target, graph->mask);
	int got = -1;

	while (stmt && (got = db_step(db, stmt)) > 0) {
		int symbol = names_find(&program->symbols, col_text(stmt, 0));
		int file = names_find(&program->files, col_text(stmt, 2));
		int id = symbol < 0 ? -1 : node_in(graph, symbol, file);

		if (id < 0 || suspends[id].distance == 0)
			continue;
		suspends[id] = (struct suspend){
			0, -1, g_string_chunk_insert_const(graph->text, col_text(stmt, 1)), file,
			sqlite3_column_int(stmt, 3)
		};
		g_array_append_val(queue, id);
	}
	sqlite3_finalize(stmt);
	return got;
}

static void spread(const struct graph *graph, struct suspend *suspends, GArray *queue)
{
	for (guint at = 0; at < queue->len; at++) {
		int id = g_array_index(queue, int, at);

		for (int i = graph->callers.first[id]; i < graph->callers.first[id + 1]; i++) {
			const struct edge *edge = edge_at(graph, graph->callers.items[i]);

			assert(edge->to == id && suspends[id].distance >= 0);
			// The signature covers every type that has it.
			if (edge->kind == EDGE_TYPE || suspends[edge->from].distance >= 0)
				continue;
			suspends[edge->from] = (struct suspend){ suspends[id].distance + 1, id,
								 suspends[id].via, edge->file,
								 edge->line };
			g_array_append_val(queue, edge->from);
		}
	}
}

static const struct rows_table suspend_table = {
	.name = "suspend",
	.keys = "target, symbol",
	.values = "via, distance, next, indirect, file, line",
	.types = "tttititi",
};

static void put_suspends(const struct graph *graph, struct rows *rows, const char *target,
			 const struct suspend *suspends)
{
	int last = -1;

	for (int id = 0; id < graph->functions; id++) {
		const struct suspend *s = &suspends[id];
		int next = s->next, indirect = next >= 0 && node_at(graph, next)->is_type;

		// Of the definitions of a symbol the first.
		if (s->distance < 0 || node_at(graph, id)->symbol == last)
			continue;
		last = node_at(graph, id)->symbol;
		assert(s->distance == 0 || next >= 0);
		if (indirect)
			next = suspends[next].next;
		assert(next < 0 ||
		       !node_at(graph, next)
				->is_type); // a type is called by its functions' callers
		union cell row[] = {
			{ .text = target },
			{ .text = node_symbol(graph, id) },
			{ .text = s->via },
			{ .number = s->distance },
			{ .text = next >= 0 ? node_symbol(graph, next) : NULL },
			{ .number = indirect },
			{ .text = file_text(graph->program, s->file) },
			{ .number = s->line },
		};

		rows_put(rows, row);
	}
}

static int suspend_target(struct db *db, struct graph *graph, struct rows *rows, const char *target)
{
	struct suspend *suspends = g_new(struct suspend, graph->nodes->len + 1);
	GArray *queue = g_array_new(FALSE, FALSE, sizeof(int));
	int got;

	for (guint id = 0; id < graph->nodes->len; id++)
		suspends[id] = (struct suspend){ -1, -1, NULL, -1, 0 };
	got = load_waits(db, graph, target, suspends, queue);
	if (got == 0) {
		spread(graph, suspends, queue);
		put_suspends(graph, rows, target, suspends);
	}
	g_array_unref(queue);
	g_free(suspends);
	return got;
}

int suspends_build(struct db *db, const struct program *program, const int *levels,
		   GStringChunk *text)
{
	struct rows *rows = rows_begin(db, &suspend_table);
	struct graph graph = { .text = text };
	int64_t world = -1;
	// In the order of the table's key.
	sqlite3_stmt *targets = db_prepare(
		db,
		"SELECT name, world FROM main.target WHERE family = 'emscripten' ORDER BY name");
	int got = targets && rows ? 1 : -1, err = got < 0 ? -1 : 0;

	while (!err && (got = db_step(db, targets)) > 0) {
		int64_t its = sqlite3_column_int64(targets, 1);

		if (its != world) {
			if (world >= 0)
				graph_clear(&graph);
			graph_load(&graph, program, levels, (int)its);
			world = its;
		}
		// The rows keep the name.
		err = suspend_target(db, &graph, rows,
				     g_string_chunk_insert(text, col_text(targets, 0)));
	}
	if (got < 0)
		err = -1;
	sqlite3_finalize(targets);
	if (world >= 0)
		graph_clear(&graph);
	return rows_end(rows, err);
}
