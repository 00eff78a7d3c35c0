// Builds a graph from the views: read, filter, collapse, thin, put in order.
//
// Filters only clear node.alive; graph_compact() then drops what is dead.

#include "model.h"

#include <assert.h>
#include <string.h>

static void facts_free(void *data)
{
	struct file_facts *facts = data;

	g_free(facts->reason);
	g_free(facts);
}

// The first levels components of a folder; 0: all of it.
static char *folder_head(const char *folder, int levels)
{
	const char *p = folder + (*folder == '/');

	for (; levels > 0 && *p; p++)
		if (*p == '/' && --levels == 0)
			return g_strndup(folder, p - folder);
	return g_strdup(folder);
}

// What a node is collapsed into: by is file or folder. NULL: nothing, it goes.
static char *group_of(const struct node *node, const char *by, int levels, int keep_indirect)
{
	char *head, *key;

	if (node->kind == NODE_INDIRECT && !keep_indirect)
		return NULL;
	if (strcmp(by, "file") == 0)
		return g_strdup(node->file ? node->file : node->id);
	if (!node->folder)
		return g_strdup(node->id);
	if (!node->file && node->kind != NODE_FOLDER)
		return g_strdup_printf("%s (%s)", node->folder, node_kind_name[node->kind]);
	head = folder_head(node->folder, levels);
	key = g_strdup_printf("%s/", head);
	g_free(head);
	return key;
}

static void add_counts(struct counts *to, const struct counts *more)
{
	to->blocker += more->blocker;
	to->flag += more->flag;
	to->hazard += more->hazard;
	to->perf += more->perf;
}

// Adds a node to its group. A file brings all its findings with it, once, so
// that the verdict of what is collapsed is the compatibility table's.
static void join_group(struct graph *graph, struct node *group, const struct node *node,
		       GHashTable *seen, int whole_files)
{
	struct file_facts *facts = NULL;

	assert(seen || !whole_files);
	group->members += node->members;
	group->unknown += node->unknown;
	group->verdict = MAX(group->verdict, node->verdict);
	if (!node->file || !whole_files) {
		add_counts(&group->counts, &node->counts);
	} else if (g_hash_table_add(seen, g_strconcat(group->id, "\n", node->file, NULL))) {
		facts = g_hash_table_lookup(graph->files, node->file);
		if (facts)
			add_counts(&group->counts, &facts->counts);
	}
	if (facts)
		group->verdict = MAX(group->verdict, facts->verdict);
}

// Replaces the nodes by their groups. groups[i]: index of the new node, -1: none.
static void regroup(struct graph *graph, struct graph *made, const int *groups)
{
	guint i;

	for (i = 0; i < graph->edges->len; i++) {
		struct edge *edge = edge_at(graph, i);
		int from = groups[edge->from], to = groups[edge->to];

		if (from >= 0 && to >= 0 && from != to)
			graph_edge(made, from, to, edge->kind, edge->count);
	}
	g_ptr_array_free(graph->nodes, TRUE);
	g_array_free(graph->edges, TRUE);
	g_hash_table_destroy(graph->index);
	graph->nodes = made->nodes;
	graph->edges = made->edges;
	graph->index = made->index;
	graph_compact(graph);
}

static int new_group(struct graph *made, const struct node *node, const char *key, const char *by)
{
	int folder = strcmp(by, "folder") == 0;
	int i = graph_find(made, key);
	struct node *group;
	const char *slash;

	if (i >= 0)
		return i;
	if (node->file && !folder) {
		slash = strrchr(node->file, '/');
		i = graph_node(made, key, slash ? slash + 1 : node->file, NODE_FILE);
	} else if (node->file || node->kind == NODE_FOLDER) {
		i = graph_node(made, key, key, NODE_FOLDER);
	} else {
		i = graph_node(made, key, folder && node->folder ? node->folder : node->label,
			       node->kind);
	}
	group = node_at(made, i);
	group->members = 0;
	group->file = folder ? NULL : g_strdup(node->file);
	group->folder = folder && group->kind != NODE_FOLDER ? NULL : g_strdup(node->folder);
	return i;
}

static void collapse(struct graph *graph, const char *by, int levels, int keep_indirect)
{
	struct graph made = { 0 };
	GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	int *groups = g_new(int, graph->nodes->len + 1);
	guint i;

	graph_empty(&made);
	for (i = 0; i < graph->nodes->len; i++) {
		const struct node *node = node_at(graph, i);
		char *key = group_of(node, by, levels, keep_indirect);

		groups[i] = -1;
		if (key) {
			groups[i] = new_group(&made, node, key, by);
			join_group(graph, node_at(&made, groups[i]), node, seen, 1);
		}
		g_free(key);
	}
	regroup(graph, &made, groups);
	g_hash_table_destroy(seen);
	g_free(groups);
}

// A component is named by its first members in order.
static void name_component(struct node *group, const struct node *node)
{
	char *old = group->label;

	assert(group->members > 0);
	if (group->members > 3)
		return;
	if (group->members == 3)
		group->label = g_strconcat(old, ", …", NULL);
	else
		group->label = g_strconcat(old, ", ", node->label, NULL);
	g_free(old);
	group->kind = NODE_SCC;
	if (g_strcmp0(group->folder, node->folder) != 0)
		g_clear_pointer(&group->folder, g_free);
	if (g_strcmp0(group->file, node->file) != 0)
		g_clear_pointer(&group->file, g_free);
}

static void collapse_scc(struct graph *graph)
{
	struct graph made = { 0 };
	guint i, n = graph->nodes->len;
	int *component = g_new(int, n + 1), *groups = g_new(int, n + 1);
	int *place = g_new0(int, n + 1); // component -> index of its group + 1

	graph_empty(&made);
	graph_components(graph, component);
	for (i = 0; i < n; i++) {
		const struct node *node = node_at(graph, i);
		int c = component[i];
		struct node *group;

		assert(c >= 0); // graph_compact() left none dead
		if (!place[c]) {
			place[c] = graph_node(&made, node->id, node->label, node->kind) + 1;
			group = node_at(&made, place[c] - 1);
			group->members = 0;
			group->file = g_strdup(node->file);
			group->folder = g_strdup(node->folder);
			group->line = node->line;
		} else {
			name_component(node_at(&made, place[c] - 1), node);
		}
		groups[i] = place[c] - 1;
		join_group(graph, node_at(&made, groups[i]), node, NULL, 0);
	}
	regroup(graph, &made, groups);
	g_free(component);
	g_free(groups);
	g_free(place);
}

static int folder_levels(const struct graph *graph)
{
	int most = 1;
	guint i;

	for (i = 0; i < graph->nodes->len; i++) {
		const struct node *node = node_at(graph, i);
		const char *p = node->file ? node->folder : NULL;
		int levels = 1;

		for (p = p && *p == '/' ? p + 1 : p; p && *p; p++)
			levels += *p == '/';
		most = MAX(most, levels);
	}
	return most;
}

// Collapses by file, then by folder, then by ever shorter folders, until there
// are few enough nodes; then thins what would be a ball of wool.
static void shrink(struct graph *graph, const struct graph_options *options, int keep_indirect)
{
	int limit = options->limit, nodes = graph->nodes->len, edges, removed, levels;
	int by_file = strcmp(graph->kind, "call") == 0 && g_strcmp0(options->collapse, "file") != 0;
	const char *by = NULL;

	if (limit <= 0)
		return;
	if (nodes > limit && by_file && g_strcmp0(options->collapse, "folder") != 0)
		collapse(graph, by = "file", 0, keep_indirect);
	levels = folder_levels(graph);
	for (; (int)graph->nodes->len > limit && levels > 0; levels--)
		collapse(graph, by = "folder", levels, keep_indirect);
	if (by)
		graph_note(graph, "collapsed by %s, as %d nodes are too many to read", by, nodes);
	edges = graph->edges->len;
	if (edges <= limit)
		return;
	removed = graph_thin(graph);
	graph_note(graph, "%d of %d edges left out, where a longer way leads to the same node",
		   removed, edges);
}

static int find_target(struct graph *graph, struct db *db, const char *name)
{
	if (name)
		graph->target = g_strdup(name);
	else
		graph->target = db_text(db,
					"SELECT name FROM temp.target "
					"ORDER BY selected DESC, position LIMIT 1",
					NULL);
	if (graph->target)
		graph->mask = db_int(db, 0, "SELECT mask FROM temp.target WHERE name = ?", "t",
				     graph->target);
	if (graph->mask)
		return 0;
	complain("the database has no target '%s'", name ? name : "");
	return -1;
}

// A graph of what could be read says how much could not.
static void note_failures(struct graph *graph, struct db *db)
{
	int64_t failed = db_int(
		db, 0,
		"SELECT count(*) FROM temp.parse p JOIN temp.target t ON t.name = ? "
		"JOIN temp.world w ON w.id = t.world AND w.name = p.world WHERE p.status = 'failed'",
		"t", graph->target);

	if (failed)
		graph_note(graph, "%" G_GINT64_FORMAT " units could not be parsed and are missing",
			   failed);
}

// Whether name is a function that is called and not defined in the project.
static int is_foreign(struct db *db, const char *name)
{
	return name &&
	       db_int(db, 0,
		      "SELECT 1 FROM temp.call WHERE callee = ?1 AND kind <> 'indirect' AND NOT EXISTS "
		      "(SELECT 1 FROM temp.function f WHERE f.name = ?1 AND f.defined) LIMIT 1",
		      "t", name);
}

// Who asks the way to the C library's open() wants to see it.
static int names_foreign(struct db *db, const struct graph_options *options)
{
	char **name;

	for (name = options->focus; name && *name; name++)
		if (is_foreign(db, *name))
			return 1;
	return is_foreign(db, options->from) || is_foreign(db, options->to);
}

static int load(struct graph *graph, struct db *db, const struct graph_options *options)
{
	if (strcmp(options->kind, "include") == 0)
		return graph_load_include(graph, db, options->system);
	return graph_load_call(graph, db, options->system || names_foreign(db, options),
			       options->from || options->to);
}

struct graph *graph_build(struct db *db, const struct graph_options *options, const char **note)
{
	struct graph *graph = g_new0(struct graph, 1);
	int keep_indirect = options->from || options->to;

	graph_empty(graph);
	graph->kind = g_strdup(options->kind);
	graph->note = g_strdup("");
	graph->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, facts_free);
	if (find_target(graph, db, options->target) < 0 || load(graph, db, options) < 0)
		goto fail;
	graph_compact(graph);
	if (graph_filter(graph, options) < 0)
		goto fail;
	if (options->collapse && strcmp(options->collapse, "scc") == 0)
		collapse_scc(graph);
	else if (options->collapse)
		collapse(graph, options->collapse, 0, keep_indirect);
	shrink(graph, options, keep_indirect);
	note_failures(graph, db);
	*note = graph->note;
	return graph;
fail:
	graph_free(graph);
	return NULL;
}

void graph_free(struct graph *graph)
{
	if (!graph)
		return;
	g_ptr_array_free(graph->nodes, TRUE);
	g_array_free(graph->edges, TRUE);
	g_hash_table_destroy(graph->index);
	g_hash_table_destroy(graph->files);
	g_free(graph->kind);
	g_free(graph->target);
	g_free(graph->note);
	g_free(graph);
}
