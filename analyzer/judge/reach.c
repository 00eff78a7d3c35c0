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

#include "rows.h"

struct reach {
	struct db *db;
	const struct program *program;
	struct groups from; // program->sites by who calls
	int64_t *broken;    // by file: worlds that have errors in it
	int64_t *entry;	    // by symbol: the worlds where it is an entry point
};

struct visit {
	int distance; // -1: not reached
	const struct site *by;
};

static const struct site *site_at(const struct reach *reach, int i)
{
	return &g_array_index(reach->program->sites, struct site, i);
}

static int load_broken(struct reach *reach)
{
	sqlite3_stmt *stmt = db_prepare(
		reach->db,
		"SELECT file, bit_or(worlds) FROM ("
		"SELECT file, worlds FROM main.m_diagnostic WHERE level IN ('error', 'fatal') "
		"UNION ALL SELECT u.file, 1 << p.world FROM main.parse p "
		"JOIN main.unit u ON u.id = p.unit AND u.present WHERE p.status = 'failed') "
		"GROUP BY file");
	int got;

	reach->broken = g_new0(int64_t, reach->program->files.list->len + 1);
	while ((got = db_step(reach->db, stmt)) > 0) {
		int file = names_find(&reach->program->files, col_text(stmt, 0));

		if (file >= 0)
			reach->broken[file] = sqlite3_column_int64(stmt, 1);
	}
	sqlite3_finalize(stmt);
	return got;
}

// The worlds where something counts: it is there, or may have been lost.
static int64_t seen_in(const struct reach *reach, int file, int64_t worlds)
{
	return worlds & 1 ? worlds | reach->broken[file] : worlds;
}

// Entry points.

// What is defined with one of these flags, except in some worlds.
static void enter_flagged(struct reach *reach, unsigned flags, int64_t except)
{
	for (guint i = 0; i < reach->program->functions->len; i++) {
		const struct function *fn = &g_array_index(reach->program->functions,
							   struct function, i);

		if (fn->flags & flags)
			reach->entry[fn->symbol] |= seen_in(reach, fn->file, fn->worlds) & ~except;
	}
}

// What a query returns as (symbol, worlds, file); *all, unless NULL, gathers the worlds.
static int enter_rows(struct reach *reach, sqlite3_stmt *stmt, int64_t *all)
{
	int got;

	while ((got = db_step(reach->db, stmt)) > 0) {
		int symbol = names_find(&reach->program->symbols, col_text(stmt, 0));
		int file = names_find(&reach->program->files, col_text(stmt, 2));
		int64_t worlds = sqlite3_column_int64(stmt, 1);

		if (symbol < 0 || file < 0)
			continue;
		worlds = seen_in(reach, file, worlds);
		reach->entry[symbol] |= worlds;
		if (all)
			*all |= worlds;
	}
	sqlite3_finalize(stmt);
	return got;
}

static int named_entry(struct reach *reach, const char *name)
{
	sqlite3_stmt *stmt = db_query(reach->db,
				      "SELECT symbol, worlds, file FROM main.m_function "
				      "WHERE defined AND ?1 IN (name, symbol)",
				      "t", name);
	int64_t found = 0;

	if (enter_rows(reach, stmt, &found) < 0)
		return EXIT_CANNOT;
	if (found)
		return 0;
	complain("no function '%s' for --entry is defined in this project", name);
	return EXIT_USAGE;
}

// The worlds that have a main.
static int64_t enter_main(struct reach *reach)
{
	int symbol = names_find(&reach->program->symbols, "main");
	int64_t worlds = 0;

	for (guint i = 0; symbol >= 0 && i < reach->program->functions->len; i++) {
		const struct function *fn = &g_array_index(reach->program->functions,
							   struct function, i);

		if (fn->symbol == symbol)
			worlds |= seen_in(reach, fn->file, fn->worlds);
	}
	if (symbol >= 0)
		reach->entry[symbol] |= worlds;
	return worlds;
}

static int usual_entries(struct reach *reach)
{
	// A world without a main is a library's: all that can be linked to.
	enter_flagged(reach, FUNCTION_EXTERNAL, enter_main(reach));
	enter_flagged(reach, FUNCTION_EXPORTED, 0);
	// What is marked as a kernel is called by a page, whoever else does.
	return enter_rows(reach,
			  db_prepare(reach->db,
				     "SELECT symbol, worlds, file FROM main.m_kernel WHERE marked"),
			  NULL) < 0
		       ? EXIT_CANNOT
		       : 0;
}

static int load_entries(struct reach *reach, char **entries)
{
	int err = 0;

	reach->entry = g_new0(int64_t, reach->program->symbols.list->len + 1);
	// What runs or may be called whatever --entry says.
	enter_flagged(reach, FUNCTION_STARTUP, 0);
	for (int i = 0; i < (int)reach->program->sites->len; i++) {
		const struct site *site = site_at(reach, i);

		if (site->from < 0)
			reach->entry[site->to] |= seen_in(reach, site->file, site->worlds);
	}
	if (!entries)
		return usual_entries(reach);
	for (int i = 0; !err && entries[i]; i++)
		err = named_entry(reach, entries[i]);
	return err;
}

// Walking.

// Whether call site a comes before b.
static int site_before(const struct site *a, const struct site *b)
{
	if (a->file != b->file)
		return a->file < b->file;
	if (a->line != b->line)
		return a->line < b->line;
	return a->from < b->from;
}

static void visit_from(const struct reach *reach, struct visit *visits, int from, int64_t mask,
		       GArray *next)
{
	int distance = visits[from].distance + 1;

	for (int i = reach->from.first[from]; i < reach->from.first[from + 1]; i++) {
		const struct site *site = site_at(reach, reach->from.items[i]);
		struct visit *visit = &visits[site->to];

		if (site->kind == SITE_POINTER ||
		    !(seen_in(reach, site->file, site->worlds) & mask))
			continue;
		if (visit->distance < 0) {
			*visit = (struct visit){ distance, site };
			g_array_append_val(next, site->to);
		} else if (visit->distance == distance && site_before(site, visit->by)) {
			visit->by = site;
		}
	}
}

static struct visit *walk(const struct reach *reach, int64_t mask)
{
	int count = (int)reach->program->symbols.list->len;
	struct visit *visits = g_new(struct visit, (gsize)count + 1);
	GArray *level = g_array_new(FALSE, FALSE, sizeof(int));
	GArray *next = g_array_new(FALSE, FALSE, sizeof(int));

	for (int i = 0; i < count; i++) {
		visits[i] = (struct visit){ reach->entry[i] & mask ? 0 : -1, NULL };
		if (!visits[i].distance)
			g_array_append_val(level, i);
	}
	while (level->len) {
		for (guint i = 0; i < level->len; i++)
			visit_from(reach, visits, g_array_index(level, int, i), mask, next);
		GArray *done = level;
		level = next;
		next = g_array_set_size(done, 0);
	}
	g_array_unref(level);
	g_array_unref(next);
	return visits;
}

// Storing.

static const struct rows_table reach_table = {
	.name = "reach",
	.keys = "world, symbol",
	.values = "distance, parent, file, line",
	.types = "itittl",
};

static void put_visits(const struct reach *reach, struct rows *rows, int world,
		       const struct visit *visits)
{
	const struct program *program = reach->program;

	for (int i = 0; i < (int)program->symbols.list->len; i++) {
		const struct site *by = visits[i].by;

		if (visits[i].distance < 0)
			continue;
		union cell row[] = {
			{ .number = world },
			{ .text = symbol_text(program, i) },
			{ .number = visits[i].distance },
			{ .text = by ? symbol_text(program, by->from) : NULL },
			{ .text = by ? file_text(program, by->file) : NULL },
			{ .number = by ? by->line : 0 },
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
		struct visit *visits = walk(reach, (int64_t)1 << world);

		put_visits(reach, rows, world, visits);
		g_free(visits);
	}
	sqlite3_finalize(worlds);
	return rows_end(rows, got < 0) ? EXIT_CANNOT : 0;
}

int reach_build(struct db *db, const struct program *program, char **entries)
{
	struct reach reach = { .db = db, .program = program };
	int err = EXIT_CANNOT;

	reach.from = groups_by(program->sites, offsetof(struct site, from),
			       (int)program->symbols.list->len);
	if (load_broken(&reach) == 0)
		err = load_entries(&reach, entries);
	if (!err)
		err = build_worlds(&reach);
	g_free(reach.entry);
	g_free(reach.broken);
	groups_clear(&reach.from);
	return err;
}
