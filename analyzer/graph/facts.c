// Nodes and edges of the include and the call graph, from the public views.
//
// Only what is live in the target's world is drawn: an #include or a call that
// the target's preprocessor leaves out is no edge. A call through a pointer may
// reach every function of its wasm signature whose address is taken somewhere:
// no other could be called without a trap.

#include "model.h"

#include <assert.h>
#include <string.h>

// A call through a pointer with more candidates than this goes to a node of its
// signature instead: forty dashed lines from one place say less than one.
#define MAX_CANDIDATES 6

static enum verdict verdict_read(const char *word)
{
	for (int i = GRAVITY_READY; i <= GRAVITY_BLOCKED; i++)
		if (strcmp(verdict_name[i], word) == 0)
			return i;
	return GRAVITY_UNKNOWN;
}

static struct file_facts *file_facts(struct graph *graph, const char *path)
{
	struct file_facts *facts = g_hash_table_lookup(graph->files, path);

	if (!facts) {
		facts = g_new0(struct file_facts, 1);
		g_hash_table_insert(graph->files, g_strdup(path), facts);
	}
	return facts;
}

// "src" for "src/a.c", "." for "a.c", "/" for "/a.c".
static char *folder_of(const char *path)
{
	return g_path_get_dirname(path);
}

static const char *base_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash && slash[1] ? slash + 1 : path;
}

// Of what the judge has no row for, as a library's header, nobody knows more than of the rest.
static void doubt_ready(struct graph *graph, struct db *db)
{
	graph->doubt = (int)db_int(
		db, 0, "SELECT 1 FROM temp.doubt WHERE target = ? AND file = '' LIMIT 1", "t",
		graph->target);
	for (guint i = 0; graph->doubt && i < graph->nodes->len; i++) {
		struct node *node = node_at(graph, i);

		if (node->verdict == GRAVITY_READY)
			node->verdict = GRAVITY_UNKNOWN;
	}
}

// Reads verdict, blocker, flag, hazard, perf and nullif(reason, ''); *reason must be NULL.
static void take_verdict(sqlite3_stmt *stmt, int column, enum verdict *verdict,
			 struct counts *counts, char **reason)
{
	assert(!*reason);
	*verdict = verdict_read(col_text(stmt, column));
	counts->blocker = sqlite3_column_int(stmt, column + 1);
	counts->flag = sqlite3_column_int(stmt, column + 2);
	counts->hazard = sqlite3_column_int(stmt, column + 3);
	counts->perf = sqlite3_column_int(stmt, column + 4);
	if (sqlite3_column_type(stmt, column + 5) != SQLITE_NULL)
		*reason = g_strdup(col_text(stmt, column + 5));
}

static int load_files(struct graph *graph, struct db *db)
{
	sqlite3_stmt *stmt = db_query(
		db,
		"SELECT path, verdict, blocker, flag, hazard, perf, nullif(reason, '')"
		" FROM temp.verdict "
		"WHERE target = ? AND kind = 'file' ORDER BY path",
		"t", graph->target);
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		struct file_facts *facts = file_facts(graph, col_text(stmt, 0));

		g_clear_pointer(&facts->reason, g_free);
		take_verdict(stmt, 1, &facts->verdict, &facts->counts, &facts->reason);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int file_node(struct graph *graph, const char *path)
{
	int i = graph_node(graph, path, base_of(path), NODE_FILE);
	struct node *node = node_at(graph, i);
	struct file_facts *facts;

	if (node->file)
		return i;
	facts = g_hash_table_lookup(graph->files, path);
	node->file = g_strdup(path);
	node->folder = folder_of(path);
	if (facts) {
		node->counts = facts->counts;
		node->verdict = facts->verdict;
		node->reason = g_strdup(facts->reason);
	}
	return i;
}

// A header that the target lacks goes by the name it is included by. status is
// what the table of headers says of it: another target's parse may stand in.
static int header_node(struct graph *graph, const char *spelled, const char *kind,
		       const char *status)
{
	int ghost = strcmp(kind, "ghost") == 0;
	char *id = g_strdup_printf("<%s>", spelled);
	int i = graph_node(graph, id, id, ghost ? NODE_GHOST : NODE_MISSING);
	struct node *node = node_at(graph, i);

	if (!node->folder)
		node->folder = g_strdup(ghost ? "headers the target lacks" : "headers not found");
	node->verdict = strcmp(status, "emulated") == 0 ? GRAVITY_FLAGS : GRAVITY_BLOCKED;
	g_free(id);
	return i;
}

int graph_load_include(struct graph *graph, struct db *db, int system)
{
	GHashTableIter iter;
	void *path, *facts;
	sqlite3_stmt *stmt;
	int got, from, to;

	if (load_files(graph, db) < 0)
		return -1;
	stmt = db_query(db,
			"SELECT DISTINCT file FROM temp.unit_file WHERE worlds & ? ORDER BY file",
			"i", graph->mask);
	while ((got = db_step(db, stmt)) > 0)
		file_node(graph, col_text(stmt, 0));
	sqlite3_finalize(stmt);
	g_hash_table_iter_init(&iter, graph->files);
	while (g_hash_table_iter_next(&iter, &path, &facts))
		if (((struct file_facts *)facts)->verdict == GRAVITY_UNKNOWN)
			file_node(graph, path);
	// Of the C library's headers only ghosts are drawn, unless all are asked for.
	stmt = got < 0 ? NULL
		       : db_query(db, builtin_text("graph_includes.sql"), "iit", graph->mask,
				  (int64_t)system, graph->target);
	while (stmt && (got = db_step(db, stmt)) > 0) {
		from = file_node(graph, col_text(stmt, 0));
		if (strcmp(col_text(stmt, 3), "ok") == 0)
			to = file_node(graph, col_text(stmt, 1));
		else
			to = header_node(graph, col_text(stmt, 2), col_text(stmt, 3),
					 col_text(stmt, 4));
		graph_edge(graph, from, to, EDGE_INCLUDE, sqlite3_column_int(stmt, 5));
	}
	sqlite3_finalize(stmt);
	doubt_ready(graph, db);
	return got;
}

// The call graph's state while it is read. A symbol may have several
// definitions: a folder that builds several programs has several main().
struct call_load {
	struct graph *graph;
	struct db *db;
	GHashTable *defs;	// symbol -> GArray of node indexes
	GHashTable *signatures; // wasm signature -> GArray of nodes whose address is taken
};

static void free_array(void *array)
{
	g_array_free(array, TRUE);
}

static GArray *array_at(GHashTable *table, const char *key)
{
	GArray *array = g_hash_table_lookup(table, key);

	if (!array) {
		array = g_array_new(FALSE, FALSE, sizeof(int));
		g_hash_table_insert(table, g_strdup(key), array);
	}
	return array;
}

// Nodes of a symbol as seen from a file: a definition there hides the others.
static GArray *definitions(struct call_load *load, const char *symbol, const char *file)
{
	GArray *all = g_hash_table_lookup(load->defs, symbol);
	GArray *out = g_array_new(FALSE, FALSE, sizeof(int));
	guint i;

	for (i = 0; all && all->len > 1 && i < all->len; i++) {
		int n = g_array_index(all, int, i);

		if (g_strcmp0(node_at(load->graph, n)->file, file) == 0)
			return g_array_append_val(out, n);
	}
	if (all)
		g_array_append_vals(out, all->data, all->len);
	return out;
}

static int load_functions(struct call_load *load)
{
	struct graph *graph = load->graph;
	sqlite3_stmt *stmt;
	int got;

	stmt = db_query(load->db, builtin_text("graph_functions.sql"), "it", graph->mask,
			graph->target);
	while ((got = db_step(load->db, stmt)) > 0) {
		const char *symbol = col_text(stmt, 0), *file = col_text(stmt, 1);
		int several = sqlite3_column_int(stmt, 4) > 1;
		char *id = several ? g_strdup_printf("%s@%s", symbol, file) : g_strdup(symbol);
		int i = graph_node(graph, id, col_text(stmt, 2), NODE_FUNCTION);
		struct node *node = node_at(graph, i);

		if (!node->file) {
			node->file = g_strdup(file);
			node->folder = folder_of(file);
			node->line = sqlite3_column_int(stmt, 3);
			if (sqlite3_column_type(stmt, 5) != SQLITE_NULL)
				take_verdict(stmt, 5, &node->verdict, &node->counts, &node->reason);
			g_array_append_val(array_at(load->defs, symbol), i);
		}
		g_free(id);
	}
	sqlite3_finalize(stmt);
	return got;
}

static void link_all(struct call_load *load, GArray *from, GArray *to, enum edge_kind kind, int n)
{
	guint i, k;

	for (i = 0; i < from->len; i++)
		for (k = 0; k < to->len; k++)
			graph_edge(load->graph, g_array_index(from, int, i),
				   g_array_index(to, int, k), kind, n);
}

// A callee that no unit defines: a library's function.
static int external_node(struct call_load *load, const char *symbol)
{
	char *id = g_strdup_printf("%s (external)", symbol);
	int i = graph_node(load->graph, id, symbol, NODE_EXTERNAL);
	struct node *node = node_at(load->graph, i);

	node->verdict = GRAVITY_UNKNOWN;
	if (!node->folder)
		node->folder = g_strdup("other libraries");
	g_free(id);
	return i;
}

static int load_calls(struct call_load *load, int system)
{
	sqlite3_stmt *stmt;
	int got, i;

	// A name of the C library's table comes from api_use below, when it is of interest.
	stmt = db_query(
		load->db,
		"SELECT function, file, symbol, count(*), ?2 OR origin IN ('project', 'thirdparty') "
		"AND symbol NOT IN (SELECT name FROM temp.api_name) "
		"FROM temp.call WHERE worlds & ?1 AND function IS NOT NULL AND symbol IS NOT NULL "
		"AND kind IN ('direct', 'undeclared') GROUP BY 1, 2, 3, 5 ORDER BY 1, 2, 3, 5",
		"ii", load->graph->mask, (int64_t)system);
	while ((got = db_step(load->db, stmt)) > 0) {
		GArray *from = definitions(load, col_text(stmt, 0), col_text(stmt, 1));
		GArray *to = definitions(load, col_text(stmt, 2), col_text(stmt, 1));

		if (!to->len && from->len && sqlite3_column_int(stmt, 4)) {
			i = external_node(load, col_text(stmt, 2));
			g_array_append_val(to, i);
		}
		link_all(load, from, to, EDGE_DIRECT, sqlite3_column_int(stmt, 3));
		g_array_free(from, TRUE);
		g_array_free(to, TRUE);
	}
	sqlite3_finalize(stmt);
	return got;
}

// Calls of what the target's C library lacks or only pretends to have.
static int load_api(struct call_load *load)
{
	sqlite3_stmt *stmt;
	int got, i;

	stmt = db_query(
		load->db,
		"SELECT function, file, name, status, family, count(*) FROM temp.api_use "
		"WHERE target = ? AND worlds & ? AND status IN ('missing', 'stub') AND function IS NOT NULL "
		"GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5",
		"ti", load->graph->target, load->graph->mask);
	while ((got = db_step(load->db, stmt)) > 0) {
		GArray *from = definitions(load, col_text(stmt, 0), col_text(stmt, 1));
		int stub = strcmp(col_text(stmt, 3), "stub") == 0;
		char *id = g_strdup_printf("%s (%s)", col_text(stmt, 2), col_text(stmt, 3));
		GArray *to = g_array_new(FALSE, FALSE, sizeof(int));
		struct node *node;

		if (from->len) {
			i = graph_node(load->graph, id, col_text(stmt, 2),
				       stub ? NODE_STUB : NODE_MISSING);
			node = node_at(load->graph, i);
			node->verdict = stub ? GRAVITY_HAZARD : GRAVITY_BLOCKED;
			if (!node->folder)
				node->folder = g_strdup_printf("C library: %s", col_text(stmt, 4));
			g_array_append_val(to, i);
		}
		link_all(load, from, to, EDGE_DIRECT, sqlite3_column_int(stmt, 5));
		g_array_free(from, TRUE);
		g_array_free(to, TRUE);
		g_free(id);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_candidates(struct call_load *load)
{
	sqlite3_stmt *stmt;
	int got;

	stmt = db_query(
		load->db,
		"SELECT r.symbol, r.file, f.sig FROM (SELECT DISTINCT symbol, file FROM temp.reference "
		"WHERE worlds & ?1) r JOIN temp.function f ON f.symbol = r.symbol AND f.defined "
		"AND f.worlds & ?1 WHERE f.sig IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
		"i", load->graph->mask);
	while ((got = db_step(load->db, stmt)) > 0) {
		GArray *nodes = definitions(load, col_text(stmt, 0), col_text(stmt, 1));
		GArray *all = array_at(load->signatures, col_text(stmt, 2));

		g_array_append_vals(all, nodes->data, nodes->len);
		g_array_free(nodes, TRUE);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int compare_int(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

// One function may be referred to from several places: each counts once.
static void unique_candidates(GHashTable *signatures)
{
	GHashTableIter iter;
	void *key, *value;
	guint i, n;

	g_hash_table_iter_init(&iter, signatures);
	while (g_hash_table_iter_next(&iter, &key, &value)) {
		GArray *all = value;

		g_array_sort(all, compare_int);
		for (i = n = 0; i < all->len; i++)
			if (!n || g_array_index(all, int, n - 1) != g_array_index(all, int, i))
				g_array_index(all, int, n++) = g_array_index(all, int, i);
		g_array_set_size(all, n);
	}
}

// The node for calls of one signature that are not drawn to their candidates.
static int indirect_node(struct call_load *load, const char *sig, GArray *candidates, int hubs)
{
	char *id = g_strdup_printf("(indirect) %s", sig);
	char *label = candidates ? g_strdup_printf("(indirect) %s: any of %u", sig, candidates->len)
				 : g_strdup_printf("(indirect) %s: unknown", sig);
	int made = graph_find(load->graph, id) < 0;
	int i = graph_node(load->graph, id, label, NODE_INDIRECT);
	guint k;

	node_at(load->graph, i)->verdict = GRAVITY_UNKNOWN;
	for (k = 0; made && hubs && candidates && k < candidates->len; k++)
		graph_edge(load->graph, i, g_array_index(candidates, int, k), EDGE_INDIRECT, 1);
	g_free(id);
	g_free(label);
	return i;
}

static int load_indirect(struct call_load *load, int hubs)
{
	sqlite3_stmt *stmt;
	guint k;
	int got, i;

	if (load_candidates(load) < 0)
		return -1;
	unique_candidates(load->signatures);
	stmt = db_query(load->db,
			"SELECT function, file, coalesce(sig, '?'), count(*) FROM temp.call "
			"WHERE kind = 'indirect' AND worlds & ? AND function IS NOT NULL "
			"GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
			"i", load->graph->mask);
	while ((got = db_step(load->db, stmt)) > 0) {
		GArray *from = definitions(load, col_text(stmt, 0), col_text(stmt, 1));
		GArray *to = g_hash_table_lookup(load->signatures, col_text(stmt, 2));
		GArray *hub = NULL;

		if (from->len && (!to || to->len > MAX_CANDIDATES)) {
			hub = g_array_new(FALSE, FALSE, sizeof(int));
			i = indirect_node(load, col_text(stmt, 2), to, hubs);
			g_array_append_val(hub, i);
			for (k = 0; k < from->len; k++)
				node_at(load->graph, g_array_index(from, int, k))->unknown +=
					sqlite3_column_int(stmt, 3);
		}
		assert(!from->len || hub || to);
		if (from->len)
			link_all(load, from, hub ? hub : to, EDGE_INDIRECT,
				 sqlite3_column_int(stmt, 3));
		g_array_free(from, TRUE);
		if (hub)
			g_array_free(hub, TRUE);
	}
	sqlite3_finalize(stmt);
	return got;
}

int graph_load_call(struct graph *graph, struct db *db, int system, int hubs)
{
	struct call_load load = { .graph = graph, .db = db };
	int err = -1;

	load.defs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_array);
	load.signatures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_array);
	if (load_files(graph, db) < 0 || load_functions(&load) < 0 ||
	    load_calls(&load, system) < 0 || load_api(&load) < 0 || load_indirect(&load, hubs) < 0)
		goto out;
	doubt_ready(graph, db);
	err = 0;
out:
	g_hash_table_destroy(load.defs);
	g_hash_table_destroy(load.signatures);
	return err;
}
