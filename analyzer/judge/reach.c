// Which functions run: a breadth-first walk of the calls from the entry points
// (entries.c), once for each wasm world.
//
// A use of a function as a value counts as a call of it by the function that
// uses it: who takes an address is who makes the call through it possible. A use
// at file scope (a table of commands, an operation vector) makes an entry point.
// That errs towards "reached", as it must: `unreached` is a promise. For the same
// reason, where a target's world has errors its tree has holes, and in such a file
// what the host's world has counts as well.
//
// The path to a function is a shortest one, and of these the one whose call site
// comes first by file and line, so that the order of the rows does not matter.

#include "reach.h"

#include "reach_graph.h"
#include "rows.h"

struct visit {
	int distance; // -1: not reached
	int from;     // node
	const struct site *by;
};

// Walking.

struct walk {
	const struct reach *reach;
	struct visit *visits; // by node
	GArray *next;	      // int: nodes
	const struct site *site;
	int from, distance;
};

// Whether call site a, of node x, comes before b, of node y.
static int site_before(const struct site *a, int x, const struct site *b, int y)
{
	if (a->file != b->file)
		return a->file < b->file;
	if (a->line != b->line)
		return a->line < b->line;
	return x < y;
}

static void visit_node(int id, void *data)
{
	struct walk *walk = data;
	struct visit *visit = &walk->visits[id];

	assert(visit->distance <= walk->distance); // breadth first
	if (visit->distance < 0) {
		*visit = (struct visit){ walk->distance, walk->from, walk->site };
		g_array_append_val(walk->next, id);
	} else if (visit->distance == walk->distance &&
		   site_before(walk->site, walk->from, visit->by, visit->from)) {
		visit->by = walk->site;
		visit->from = walk->from;
	}
}

// The sites of items[first[number]] on.
static void visit_sites(struct walk *walk, const struct groups *sites, int number, int64_t mask)
{
	const struct reach *reach = walk->reach;

	for (int i = sites->first[number]; i < sites->first[number + 1]; i++) {
		const struct site *site = site_at(reach, sites->items[i]);

		if (site->kind == SITE_POINTER ||
		    !(seen_in(reach, site->file, site->worlds) & mask))
			continue;
		walk->site = site;
		reach_targets(reach, site->to, site->file, mask, visit_node, walk);
	}
}

static void visit_from(struct walk *walk, int from, int64_t mask)
{
	assert(walk->visits[from].distance >= 0);
	walk->from = from;
	walk->distance = walk->visits[from].distance + 1;
	visit_sites(walk, &walk->reach->of_node, from, mask);
	visit_sites(walk, &walk->reach->of_symbol, reach_node(walk->reach, from)->symbol, mask);
}

static struct visit *walk_world(const struct reach *reach, int64_t mask)
{
	int count = (int)reach->nodes->len;
	struct walk walk = { .reach = reach,
			     .visits = g_new(struct visit, (gsize)count + 1),
			     .next = g_array_new(FALSE, FALSE, sizeof(int)) };
	GArray *level = g_array_new(FALSE, FALSE, sizeof(int));

	for (int i = 0; i < count; i++) {
		walk.visits[i] = (struct visit){ reach_node(reach, i)->entry & mask ? 0 : -1, -1,
						 NULL };
		if (!walk.visits[i].distance)
			g_array_append_val(level, i);
	}
	while (level->len) {
		GArray *done = level;

		for (guint i = 0; i < level->len; i++)
			visit_from(&walk, g_array_index(level, int, i), mask);
		level = walk.next;
		walk.next = g_array_set_size(done, 0);
	}
	g_array_unref(level);
	g_array_unref(walk.next);
	return walk.visits;
}

// Storing.

static const struct rows_table reach_table = {
	.name = "reach",
	.keys = "world, symbol, home",
	.values = "distance, parent, parent_home, file, line, entry",
	.types = "ittitttlt",
};

static const char *home_text(const struct reach *reach, const struct node *node)
{
	return node->file < 0 ? "" : file_text(reach->program, node->file);
}

static void put_visits(const struct reach *reach, struct rows *rows, int world,
		       const struct visit *visits)
{
	const struct program *program = reach->program;

	for (int i = 0; i < (int)reach->nodes->len; i++) {
		const struct node *node = reach_node(reach, i);
		const struct site *by = visits[i].by;
		const struct node *from = by ? reach_node(reach, visits[i].from) : NULL;

		assert(visits[i].distance < 0 ||
		       !by == !visits[i].distance); // who begins has no caller
		if (visits[i].distance < 0)
			continue;
		union cell row[] = {
			{ .number = world },
			{ .text = symbol_text(program, node->symbol) },
			{ .text = home_text(reach, node) },
			{ .number = visits[i].distance },
			{ .text = by ? symbol_text(program, from->symbol) : NULL },
			{ .text = by ? home_text(reach, from) : NULL },
			{ .text = by ? file_text(program, by->file) : NULL },
			{ .number = by ? by->line : 0 },
			{ .text = by ? NULL : node->why },
		};

		rows_put(rows, row);
	}
}

static int build_worlds(const struct reach *reach)
{
	sqlite3_stmt *worlds = db_prepare(reach->db,
					  "SELECT id FROM main.world WHERE id > 0 ORDER BY id");
	struct rows *rows = rows_begin(reach->db, &reach_table);
	int got = -1;

	while (rows && (got = db_step(reach->db, worlds)) > 0) {
		int world = sqlite3_column_int(worlds, 0);
		struct visit *visits = walk_world(reach, (int64_t)1 << world);

		put_visits(reach, rows, world, visits);
		g_free(visits);
	}
	sqlite3_finalize(worlds);
	return rows_end(rows, got < 0) ? -1 : 0;
}

int reach_build(struct db *db, const struct program *program, char **entries)
{
	struct reach reach;
	int err = reach_load(&reach, db, program);

	if (!err)
		err = entries_mark(&reach, entries);
	if (!err)
		err = build_worlds(&reach);
	reach_clear(&reach);
	return err;
}
