// Where a program may be entered.
//
// Each main is an entry point, and so is what the linker keeps by itself. A library's entry points
// are what it gives to others: the functions of headers that are installed or lie in a folder
// `include`, of names that are exported, and, where nobody says what is installed, of headers that
// units of several link units read. Tests and examples make no program of a library: where no other
// main is about, all functions that can be linked to are entry points, as without any main.
//
// Others' work that lies in the project (deps/lua) is linked for what the project calls of it: its
// public functions are not the project's.

#include <assert.h>
#include <string.h>

#include "base/aside.h"
#include "base/glob.h"
#include "reach.h"
#include "reach_graph.h"

static int is_vendored(const struct links *links, int file)
{
	const char *path = file_text(links->program, file);

	for (guint i = 0; i < links->vendored->len; i++) {
		const char *folder = links->vendored->pdata[i];
		size_t length = strlen(folder);

		if (!strncmp(path, folder, length) && path[length] == '/')
			return 1;
	}
	return 0;
}

// Marking.

static void mark(struct reach *reach, int id, int64_t worlds, const char *why)
{
	struct node *node = reach_node(reach, id);

	assert(id >= 0 && (guint)id < reach->nodes->len); // each definition has its node
	if (worlds > 1 && !node->why)
		node->why = why;
	node->entry |= worlds;
}

static void mark_function(struct reach *reach, const struct function *fn, int64_t except,
			  const char *why)
{
	mark(reach, reach_home(reach, fn->symbol, fn->file),
	     seen_in(reach, fn->file, fn->worlds) & ~except, why);
}

static const struct function *function_at(const struct reach *reach, guint i)
{
	return &g_array_index(reach->program->functions, struct function, i);
}

// What is defined with one of these flags.
static void mark_flagged(struct reach *reach, unsigned flags, const char *why)
{
	for (guint i = 0; i < reach->program->functions->len; i++)
		if (function_at(reach, i)->flags & flags)
			mark_function(reach, function_at(reach, i), 0, why);
}

struct at_file_scope {
	struct reach *reach;
	int64_t worlds;
};

static void mark_taken(int id, void *data)
{
	const struct at_file_scope *use = data;

	mark(use->reach, id, use->worlds, "table");
}

// What is used as a value at file scope.
static void mark_tables(struct reach *reach)
{
	for (int i = 0; i < (int)reach->program->sites->len; i++) {
		const struct site *site = site_at(reach, i);
		struct at_file_scope use = { reach, 0 };

		if (site->from >= 0)
			continue;
		use.worlds = seen_in(reach, site->file, site->worlds);
		reach_targets(reach, site->to, site->file, use.worlds, mark_taken, &use);
	}
}

// --entry.

// The last function that was defined by a name of its own, or that any fits a glob.
static int mark_named(struct reach *reach, const char *name)
{
	int is_glob = strpbrk(name, "*?[") != NULL, found = 0;
	struct glob *glob = is_glob ? glob_new(name) : NULL;

	for (guint i = 0; i < reach->program->functions->len; i++) {
		const struct function *fn = function_at(reach, i);
		const char *symbol = symbol_text(reach->program, fn->symbol);
		size_t length = strcspn(symbol, "@");

		// What is static nobody can call from outside, but who names it wants it.
		if (is_glob ? !glob || !(fn->flags & FUNCTION_EXTERNAL) ||
				      !glob_matches(glob, symbol)
			    : strcmp(symbol, name) != 0 && (strlen(name) != length ||
							    strncmp(symbol, name, length) != 0))
			continue;
		mark_function(reach, fn, 0, "--entry");
		found = 1;
	}
	glob_free(glob);
	if (found)
		return 0;
	complain(is_glob ? "no function that others can call matches '%s' of --entry"
			 : "no function '%s' for --entry is defined in this project",
		 name);
	return MISUSED;
}

// Programs and libraries.

// Marks each main. Returns the worlds that have one; *product: one that is no test's or example's.
static int64_t mark_mains(struct reach *reach, int64_t *product)
{
	int symbol = names_find(&reach->program->symbols, "main");
	int64_t worlds = 0;

	*product = 0;
	for (int id = symbol < 0 ? 0 : reach->first[symbol];
	     symbol >= 0 && id < reach->first[symbol + 1]; id++) {
		struct node *node = reach_node(reach, id);
		int64_t seen = node->file < 0 ? 0 : seen_in(reach, node->file, node->worlds);

		mark(reach, id, seen, "main");
		worlds |= seen;
		if (seen && !path_is_aside(file_text(reach->program, node->file)))
			*product |= seen;
	}
	return worlds;
}

// Tells the link units who has a main.
static void find_mains(const struct reach *reach)
{
	struct links *links = reach->links;
	int symbol = names_find(&reach->program->symbols, "main");

	for (int id = symbol < 0 ? 0 : reach->first[symbol];
	     symbol >= 0 && id < reach->first[symbol + 1]; id++) {
		int file = reach_node(reach, id)->file;
		const GArray *numbers = file < 0 ? NULL : links_of(links, file);
		int aside = numbers && path_is_aside(file_text(reach->program, file));

		for (guint i = 0; numbers && i < numbers->len; i++) {
			struct link_unit *unit = unit_at(links, g_array_index(numbers, int, i));

			unit->has_main = 1;
			unit->is_product |= !aside;
		}
	}
}

static const char *kind_of(const struct link_unit *unit, int any_product)
{
	if (*unit->told)
		return unit->told;
	if (unit->is_product || (unit->is_build && unit->has_main))
		return "program";
	// A folder without a main may be a part of a program.
	return unit->is_build || (!any_product && !unit->has_main) ? "library" : "unknown";
}

static int store_kinds(const struct reach *reach)
{
	struct links *links = reach->links;
	int any_product = 0, err = 0;

	find_mains(reach);
	for (guint i = 0; i < links->units->len; i++)
		any_product |= unit_at(links, (int)i)->is_product;
	for (guint i = 0; i < links->units->len && !err; i++) {
		struct link_unit *unit = unit_at(links, (int)i);

		unit->kind = kind_of(unit, any_product);
		err = db_run(links->db,
			     "UPDATE main.link_unit SET kind = ?1 WHERE name = ?2 AND kind <> ?1",
			     "tt", unit->kind, unit->name);
	}
	return err || links->failed ? -1 : 0;
}

// Whether what a file defines goes into programs alone.
static int is_program_only(struct links *links, int file)
{
	const GArray *numbers = links_of(links, file);

	for (guint i = 0; i < numbers->len; i++)
		if (strcmp(unit_at(links, g_array_index(numbers, int, i))->kind, "program") != 0)
			return 0;
	return numbers->len > 0;
}

// Marks what can be linked to, of what is not a program's: all where no main is about (in the
// worlds beside mains), and where only tests and examples have one, what is not of these.
static void mark_external(struct reach *reach, int64_t mains, int64_t product)
{
	for (guint i = 0; i < reach->program->functions->len; i++) {
		const struct function *fn = function_at(reach, i);
		const char *file = file_text(reach->program, fn->file);

		if (!(fn->flags & FUNCTION_EXTERNAL))
			continue;
		mark_function(reach, fn, mains, "external");
		if (mains & ~product && !path_is_aside(file) &&
		    !is_program_only(reach->links, fn->file))
			mark_function(reach, fn, product, "external");
	}
}

// What is public.

static void mark_public(struct reach *reach, int symbol, const char *how)
{
	int is_said = !strcmp(how, "installed") || !strcmp(how, "exported");

	for (int id = reach->first[symbol]; id < reach->first[symbol + 1]; id++) {
		const struct node *node = reach_node(reach, id);

		if (node->file < 0 || strchr(symbol_text(reach->program, symbol), '@') ||
		    (strcmp(how, "installed") && is_vendored(reach->links, node->file)) ||
		    (!is_said && is_program_only(reach->links, node->file)))
			continue;
		mark(reach, id, seen_in(reach, node->file, node->worlds), how);
	}
}

static int mark_public_names(struct reach *reach)
{
	sqlite3_stmt *stmt = db_prepare(reach->db, builtin_text("entries_public.sql"));
	int got;

	while ((got = db_step(reach->db, stmt)) > 0) {
		const char *how = col_text(stmt, 1);
		int symbol = names_find(&reach->program->symbols, col_text(stmt, 0));

		if (symbol >= 0)
			mark_public(reach, symbol,
				    g_string_chunk_insert_const(reach->links->text, how));
	}
	sqlite3_finalize(stmt);
	return got;
}

// The globs among what is exported.
static int mark_exported_globs(struct reach *reach)
{
	sqlite3_stmt *stmt = db_prepare(reach->db, "SELECT name FROM main.exported"
						   " WHERE name GLOB '*[*?]*' LIMIT 100");
	int got;

	while ((got = db_step(reach->db, stmt)) > 0) {
		struct glob *glob = glob_new(col_text(stmt, 0));

		for (guint i = 0; glob && i < reach->program->functions->len; i++) {
			const struct function *fn = function_at(reach, i);

			if (fn->flags & FUNCTION_EXTERNAL &&
			    glob_matches(glob, symbol_text(reach->program, fn->symbol)))
				mark_public(reach, fn->symbol, "exported");
		}
		glob_free(glob);
	}
	sqlite3_finalize(stmt);
	return got;
}

// What is marked as a kernel is called by a page, whoever else does.
static int mark_kernels(struct reach *reach)
{
	sqlite3_stmt *stmt = db_prepare(
		reach->db, "SELECT symbol, worlds, file FROM main.m_kernel WHERE marked");
	int got;

	while ((got = db_step(reach->db, stmt)) > 0) {
		int symbol = names_find(&reach->program->symbols, col_text(stmt, 0));
		int file = names_find(&reach->program->files, col_text(stmt, 2));
		int id = symbol < 0 || file < 0 ? -1 : reach_home(reach, symbol, file);

		if (id >= 0)
			mark(reach, id, seen_in(reach, file, sqlite3_column_int64(stmt, 1)),
			     "kernel");
	}
	sqlite3_finalize(stmt);
	return got;
}

static int mark_usual(struct reach *reach)
{
	int64_t product, mains = mark_mains(reach, &product);

	mark_external(reach, mains, product);
	mark_flagged(reach, FUNCTION_EXPORTED, "exported");
	if (mark_kernels(reach) < 0 || mark_public_names(reach) < 0 ||
	    mark_exported_globs(reach) < 0 || reach->links->failed)
		return -1;
	return 0;
}

int entries_mark(struct reach *reach, char **entries)
{
	int err = store_kinds(reach);

	// What runs or may be called whatever --entry says.
	mark_flagged(reach, FUNCTION_STARTUP, "startup");
	mark_tables(reach);
	if (!err && !entries)
		err = mark_usual(reach);
	for (int i = 0; !err && entries && entries[i]; i++)
		err = mark_named(reach, entries[i]);
	return err;
}
