// Which functions run: a breadth-first walk of the calls from the entry points,
// once for each wasm world.
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

#include <stdlib.h>
#include <string.h>

struct edge {
	int from, to;
	int line;
	int64_t worlds;
	const char *file;
};

struct program {
	GStringChunk *text;
	GHashTable *ids;    // symbol -> index into symbols, plus one
	GPtrArray *symbols; // char *
	GArray *edges;	    // struct edge, sorted by from once loaded
	int *first;	    // by symbol: its first edge; one more at the end
	int64_t *entry;	    // by symbol: the worlds where it is an entry point
	GHashTable *broken; // file -> worlds that have errors in it
};

struct visit {
	int distance; // -1: not reached
	const struct edge *by;
};

static int symbol_id(struct program *program, const char *symbol)
{
	int id = GPOINTER_TO_INT(g_hash_table_lookup(program->ids, symbol)) - 1;

	if (id >= 0)
		return id;
	id = (int)program->symbols->len;
	char *copy = g_string_chunk_insert(program->text, symbol);
	g_ptr_array_add(program->symbols, copy);
	g_hash_table_insert(program->ids, copy, GINT_TO_POINTER(id + 1));
	return id;
}

static int load_broken(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT file, bit_or(worlds) FROM ("
		    "SELECT file, worlds FROM main.m_diagnostic WHERE level IN ('error', 'fatal') "
		    "UNION ALL SELECT u.file, 1 << p.world FROM main.parse p "
		    "JOIN main.unit u ON u.id = p.unit AND u.present WHERE p.status = 'failed') "
		    "GROUP BY file");
	int got;

	while ((got = db_step(db, stmt)) > 0)
		g_hash_table_insert(program->broken,
				    g_string_chunk_insert(program->text, col_text(stmt, 0)),
				    GSIZE_TO_POINTER((gsize)sqlite3_column_int64(stmt, 1)));
	sqlite3_finalize(stmt);
	return got;
}

// The worlds where something counts: it is there, or may have been lost.
static int64_t seen_in(const struct program *program, const char *file, int64_t worlds)
{
	if (worlds & 1)
		worlds |= (int64_t)GPOINTER_TO_SIZE(g_hash_table_lookup(program->broken, file));
	return worlds;
}

static int edge_order(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

static int load_edges(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT fn, coalesce(symbol, callee), file, line, worlds FROM main.m_call "
		    "WHERE fn IS NOT NULL AND kind <> 'indirect' UNION ALL "
		    "SELECT fn, coalesce(symbol, name), file, line, worlds FROM main.m_ref "
		    "WHERE fn IS NOT NULL");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		struct edge edge = {
			.from = symbol_id(program, col_text(stmt, 0)),
			.to = symbol_id(program, col_text(stmt, 1)),
			.file = g_string_chunk_insert_const(program->text, col_text(stmt, 2)),
			.line = sqlite3_column_int(stmt, 3),
		};

		edge.worlds = seen_in(program, edge.file, sqlite3_column_int64(stmt, 4));
		g_array_append_val(program->edges, edge);
	}
	sqlite3_finalize(stmt);
	g_array_sort(program->edges, edge_order);
	return got;
}

static void index_edges(struct program *program)
{
	guint count = program->symbols->len, at = 0;

	program->first = g_new(int, count + 1);
	for (guint symbol = 0; symbol <= count; symbol++) {
		while (at < program->edges->len &&
		       g_array_index(program->edges, struct edge, at).from < (int)symbol)
			at++;
		program->first[symbol] = (int)at;
	}
}

// Adds to the entry points what a query returns as (symbol, worlds, file), except
// in some worlds. *all, unless NULL, gathers the worlds.
static int add_entries(struct db *db, struct program *program, sqlite3_stmt *stmt, int64_t except,
		       int64_t *all)
{
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		// Symbols without an edge are known by now: see load_functions().
		int id = symbol_id(program, col_text(stmt, 0));
		int64_t worlds = seen_in(program, col_text(stmt, 2), sqlite3_column_int64(stmt, 1));

		program->entry[id] |= worlds & ~except;
		if (all)
			*all |= worlds;
	}
	sqlite3_finalize(stmt);
	return got;
}

// Makes every symbol known that an entry point may have.
static int load_functions(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT symbol FROM main.m_function WHERE defined UNION "
		    "SELECT coalesce(symbol, name) FROM main.m_ref WHERE fn IS NULL");
	int got;

	while ((got = db_step(db, stmt)) > 0)
		symbol_id(program, col_text(stmt, 0));
	sqlite3_finalize(stmt);
	return got;
}

// What runs or may be called whatever --entry says.
static const char always_sql[] =
	"SELECT symbol, worlds, file FROM main.m_function WHERE defined AND "
	"(attrs GLOB '* constructor[ (]*' OR attrs GLOB '* destructor[ (]*') UNION ALL "
	"SELECT coalesce(symbol, name), worlds, file FROM main.m_ref WHERE fn IS NULL";

static const char main_sql[] =
	"SELECT symbol, worlds, file FROM main.m_function WHERE defined AND symbol = 'main'";

// What is marked as a kernel is called by a page, whoever else does.
static const char exported_sql[] =
	"SELECT symbol, worlds, file FROM main.m_function WHERE defined AND "
	"(attrs LIKE '% export_name %' OR attrs LIKE '% used %') UNION ALL "
	"SELECT symbol, worlds, file FROM main.m_kernel WHERE marked";

static const char external_sql[] = "SELECT symbol, worlds, file FROM main.m_function "
				   "WHERE defined AND linkage = 'external'";

static const char named_sql[] = "SELECT symbol, worlds, file FROM main.m_function "
				"WHERE defined AND ?1 IN (name, symbol)";

static int named_entry(struct db *db, struct program *program, const char *name)
{
	int64_t found = 0;

	if (add_entries(db, program, db_query(db, named_sql, "t", name), 0, &found) < 0)
		return EXIT_CANNOT;
	if (found)
		return 0;
	complain("no function '%s' for --entry is defined in this project", name);
	return EXIT_USAGE;
}

static int usual_entries(struct db *db, struct program *program)
{
	int64_t mains = 0;

	// A world without a main is a library's: all that can be linked to.
	return add_entries(db, program, db_prepare(db, main_sql), 0, &mains) < 0 ||
			       add_entries(db, program, db_prepare(db, exported_sql), 0, NULL) <
				       0 ||
			       add_entries(db, program, db_prepare(db, external_sql), mains, NULL) <
				       0
		       ? EXIT_CANNOT
		       : 0;
}

static int load_entries(struct db *db, struct program *program, char **entries)
{
	int err = 0;

	program->entry = g_new0(int64_t, program->symbols->len + 1);
	if (add_entries(db, program, db_prepare(db, always_sql), 0, NULL) < 0)
		return EXIT_CANNOT;
	if (!entries)
		return usual_entries(db, program);
	for (int i = 0; !err && entries[i]; i++)
		err = named_entry(db, program, entries[i]);
	return err;
}

// Whether call site a comes before b.
static int site_before(const struct program *program, const struct edge *a, const struct edge *b)
{
	int order = a->file == b->file ? 0 : strcmp(a->file, b->file);

	if (!order)
		order = (a->line > b->line) - (a->line < b->line);
	if (!order)
		order = strcmp(program->symbols->pdata[a->from], program->symbols->pdata[b->from]);
	return order < 0;
}

static void visit_from(const struct program *program, struct visit *visits, int from, int64_t mask,
		       GArray *next)
{
	int distance = visits[from].distance + 1;

	for (int i = program->first[from]; i < program->first[from + 1]; i++) {
		const struct edge *edge = &g_array_index(program->edges, struct edge, i);
		struct visit *visit = &visits[edge->to];

		if (!(edge->worlds & mask))
			continue;
		if (visit->distance < 0) {
			*visit = (struct visit){ distance, edge };
			g_array_append_val(next, edge->to);
		} else if (visit->distance == distance && site_before(program, edge, visit->by)) {
			visit->by = edge;
		}
	}
}

static struct visit *walk(const struct program *program, int64_t mask)
{
	struct visit *visits = g_new(struct visit, program->symbols->len + 1);
	GArray *level = g_array_new(FALSE, FALSE, sizeof(int));
	GArray *next = g_array_new(FALSE, FALSE, sizeof(int));

	for (int i = 0; i < (int)program->symbols->len; i++) {
		visits[i] = (struct visit){ program->entry[i] & mask ? 0 : -1, NULL };
		if (!visits[i].distance)
			g_array_append_val(level, i);
	}
	while (level->len) {
		for (guint i = 0; i < level->len; i++)
			visit_from(program, visits, g_array_index(level, int, i), mask, next);
		GArray *done = level;
		level = next;
		next = g_array_set_size(done, 0);
	}
	g_array_unref(level);
	g_array_unref(next);
	return visits;
}

static int store(struct db *db, sqlite3_stmt *insert, const struct program *program, int world,
		 const struct visit *visits)
{
	for (guint i = 0; i < program->symbols->len; i++) {
		const struct edge *by = visits[i].by;

		if (visits[i].distance < 0)
			continue;
		sqlite3_bind_int(insert, 1, world);
		sqlite3_bind_text(insert, 2, program->symbols->pdata[i], -1, SQLITE_STATIC);
		sqlite3_bind_int(insert, 3, visits[i].distance);
		sqlite3_bind_text(insert, 4, by ? program->symbols->pdata[by->from] : NULL, -1,
				  SQLITE_STATIC);
		sqlite3_bind_text(insert, 5, by ? by->file : NULL, -1, SQLITE_STATIC);
		if (by)
			sqlite3_bind_int(insert, 6, by->line);
		else
			sqlite3_bind_null(insert, 6);
		if (db_step(db, insert) < 0)
			return EXIT_CANNOT;
		sqlite3_reset(insert);
	}
	return 0;
}

static int build_worlds(struct db *db, const struct program *program)
{
	sqlite3_stmt *worlds = db_prepare(db, "SELECT id FROM main.world WHERE id > 0 ORDER BY id");
	sqlite3_stmt *insert = db_prepare(db, "INSERT INTO main.reach VALUES(?, ?, ?, ?, ?, ?)");
	int got = 0, err = insert ? 0 : EXIT_CANNOT;

	while (!err && (got = db_step(db, worlds)) > 0) {
		int world = sqlite3_column_int(worlds, 0);
		struct visit *visits = walk(program, (int64_t)1 << world);

		err = store(db, insert, program, world, visits);
		g_free(visits);
	}
	sqlite3_finalize(insert);
	sqlite3_finalize(worlds);
	return got < 0 ? EXIT_CANNOT : err;
}

int reach_build(struct db *db, char **entries)
{
	struct program program = {
		.text = g_string_chunk_new(1 << 16),
		.ids = g_hash_table_new(g_str_hash, g_str_equal),
		.symbols = g_ptr_array_new(),
		.edges = g_array_new(FALSE, FALSE, sizeof(struct edge)),
		.broken = g_hash_table_new(g_str_hash, g_str_equal),
	};
	int err = EXIT_CANNOT;

	if (db_exec(db, "DELETE FROM main.reach") < 0 || load_broken(db, &program) < 0 ||
	    load_edges(db, &program) < 0 || load_functions(db, &program) < 0)
		goto out;
	index_edges(&program);
	err = load_entries(db, &program, entries);
	if (!err)
		err = build_worlds(db, &program);
out:
	g_free(program.entry);
	g_free(program.first);
	g_array_unref(program.edges);
	g_ptr_array_unref(program.symbols);
	g_hash_table_unref(program.ids);
	g_hash_table_unref(program.broken);
	g_string_chunk_free(program.text);
	return err;
}
