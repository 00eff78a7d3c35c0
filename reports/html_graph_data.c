// The data behind the graph viewer (assets/graph*.js), as JSON: each graph whole, however
// large, for the viewer shows folders first and opens them on demand.
//
// A node is an array without the zeros at its end: label (0: its file's name), place (a file,
// or -1 minus a group), kind, verdict, parent (one more than the node that leads to it on a
// shortest path from an entry point; -1: it is one; 0: nothing leads to it), line, blockers,
// hazards, flags, perf. Edges are a list a node: to, count, to, count, ...; a negative count
// is that of calls through pointers.
#include <assert.h>
#include <string.h>

#include "base/json_text.h"
#include "graph/model.h"
#include "html.h"
#include "html_graph.h"
#include "path.h"

struct writer {
	struct db *db;
	struct paths *paths;
	GString *json;
	GPtrArray *files, *groups; // char *, sorted; of graphs, which own them
	GHashTable *numbers;	   // file or group: its number among them
};

static void put_names(GString *json, const char *key, const char *const *names, int n)
{
	g_string_append_printf(json, "\"%s\":[", key);
	for (int i = 0; i < n; i++)
		g_string_append_printf(json, "%s\"%s\"", i ? "," : "", names[i]);
	g_string_append(json, "],\n");
}

// Where a node stands: its file, or the group that it belongs to without one.
static const char *place_of(const struct node *node)
{
	if (node->file)
		return node->file;
	return node->folder ? node->folder : "calls through pointers";
}

static void collect_places(struct writer *writer, const struct graph *graph)
{
	for (guint i = 0; i < graph->nodes->len; i++) {
		const struct node *node = node_at(graph, i);
		const char *place = place_of(node);

		if (g_hash_table_add(writer->numbers, (void *)place))
			g_ptr_array_add(node->file ? writer->files : writer->groups, (void *)place);
	}
}

static void number_places(struct writer *writer)
{
	g_hash_table_remove_all(writer->numbers);
	g_ptr_array_sort(writer->files, compare_strings);
	g_ptr_array_sort(writer->groups, compare_strings);
	for (guint i = 0; i < writer->files->len; i++)
		g_hash_table_insert(writer->numbers, writer->files->pdata[i], GINT_TO_POINTER(i));
	for (guint i = 0; i < writer->groups->len; i++)
		g_hash_table_insert(writer->numbers, writer->groups->pdata[i],
				    GINT_TO_POINTER(-1 - (int)i));
}

// Appends numbers, each after a comma, without the zeros at their end.
static void put_numbers(GString *json, const int *numbers, int n)
{
	while (n > 0 && !numbers[n - 1])
		n--;
	for (int i = 0; i < n; i++)
		g_string_append_printf(json, ",%d", numbers[i]);
}

// A file's verdict and counts are those of the compatibility table.
static void put_files(struct writer *writer, const struct graph *graph)
{
	g_string_append(writer->json, "\"files\":[");
	for (guint i = 0; i < writer->files->len; i++) {
		const char *path = writer->files->pdata[i];
		const struct file_facts *facts = g_hash_table_lookup(graph->files, path);
		struct counts none = { 0 };
		const struct counts *counts = facts ? &facts->counts : &none;
		const int numbers[] = { facts	       ? (int)facts->verdict
					: graph->doubt ? GRAVITY_UNKNOWN
						       : GRAVITY_READY,
					counts->blocker, counts->hazard, counts->flag,
					counts->perf };

		g_string_append(writer->json, i ? ",\n[" : "\n[");
		json_script_text(writer->json, path);
		put_numbers(writer->json, numbers, G_N_ELEMENTS(numbers));
		g_string_append_c(writer->json, ']');
	}
	g_string_append(writer->json, "],\n\"groups\":[");
	for (guint i = 0; i < writer->groups->len; i++) {
		if (i)
			g_string_append_c(writer->json, ',');
		json_script_text(writer->json, writer->groups->pdata[i]);
	}
	g_string_append(writer->json, "],\n");
}

// A symbol that several files define has its file behind it in a node's id.
static struct path_step *step_of(struct paths *paths, int64_t world, const struct node *node)
{
	struct path_step *step = paths_step(paths, world, node->id, node->file ? node->file : "");
	size_t id = strlen(node->id), file = node->file ? strlen(node->file) : 0;

	if (!step && file && id > file + 1 && node->id[id - file - 1] == '@') {
		char *symbol = g_strndup(node->id, id - file - 1);

		step = paths_step(paths, world, symbol, node->file);
		g_free(symbol);
	}
	return step;
}

static int parent_of(const struct graph *graph, struct paths *paths, int64_t world,
		     const struct node *node)
{
	const struct path_step *step = paths && node->kind == NODE_FUNCTION
					       ? step_of(paths, world, node)
					       : NULL;
	int parent;

	if (!step)
		return 0;
	if (!step->from)
		return -1;
	parent = graph_find(graph, step->from->symbol);
	if (parent < 0) {
		char *id = g_strconcat(step->from->symbol, "@", step->from->home, NULL);
		parent = graph_find(graph, id);
		g_free(id);
	}
	return parent + 1;
}

static void put_nodes(struct writer *writer, const struct graph *graph, int64_t world)
{
	for (guint i = 0; i < graph->nodes->len; i++) {
		const struct node *node = node_at(graph, i);
		int place = GPOINTER_TO_INT(g_hash_table_lookup(writer->numbers, place_of(node)));
		const int numbers[] = { place,
					(int)node->kind,
					(int)node->verdict,
					parent_of(graph, writer->paths, world, node),
					node->line,
					node->counts.blocker,
					node->counts.hazard,
					node->counts.flag,
					node->counts.perf };

		g_string_append(writer->json, i ? ",\n[" : "\n[");
		if (node->kind == NODE_FILE)
			g_string_append_c(writer->json, '0');
		else
			json_script_text(writer->json, node->label);
		put_numbers(writer->json, numbers, G_N_ELEMENTS(numbers));
		g_string_append_c(writer->json, ']');
	}
}

static void put_edges(struct writer *writer, const struct graph *graph)
{
	guint at = 0;

	for (guint i = 0; i < graph->nodes->len; i++) {
		const char *comma = "";

		g_string_append(writer->json, i ? ",[" : "[");
		for (; at < graph->edges->len && edge_at(graph, at)->from == (int)i; at++) {
			const struct edge *edge = edge_at(graph, at);
			g_string_append_printf(writer->json, "%s%d,%d", comma, edge->to,
					       edge->kind == EDGE_INDIRECT ? -edge->count
									   : edge->count);
			comma = ",";
		}
		g_string_append_c(writer->json, ']');
	}
	assert(at == graph->edges->len); // they come by their start
}

static void put_graph(struct writer *writer, const struct graph *graph)
{
	int64_t world = db_int(writer->db, 0, "SELECT world FROM temp.target WHERE name = ?", "t",
			       graph->target);

	g_string_append_printf(writer->json, "\"%s\":{\"note\":", graph->kind);
	json_script_text(writer->json, graph->note);
	g_string_append(writer->json, ",\"nodes\":[");
	put_nodes(writer, graph, world);
	g_string_append(writer->json, "],\n\"edges\":[");
	put_edges(writer, graph);
	g_string_append(writer->json, "]}");
}

GString *html_graph_data(struct db *db, struct graph *const *graphs, int n)
{
	struct writer writer = {
		.db = db,
		.paths = paths_new(db),
		.json = g_string_new("{\"target\":"),
		.files = g_ptr_array_new(),
		.groups = g_ptr_array_new(),
		.numbers = g_hash_table_new(g_str_hash, g_str_equal),
	};

	assert(n > 0);
	json_script_text(writer.json, graphs[0]->target);
	g_string_append(writer.json, ",\n");
	put_names(writer.json, "kinds", node_kind_name, NODE_INDIRECT + 1);
	put_names(writer.json, "verdicts", verdict_name, GRAVITY_BLOCKED + 1);
	for (int i = 0; i < n; i++)
		collect_places(&writer, graphs[i]);
	number_places(&writer);
	put_files(&writer, graphs[0]);
	for (int i = 0; i < n; i++) {
		g_string_append(writer.json, i ? ",\n" : "");
		put_graph(&writer, graphs[i]);
	}
	g_string_append(writer.json, "}\n");
	paths_free(writer.paths);
	g_ptr_array_unref(writer.files);
	g_ptr_array_unref(writer.groups);
	g_hash_table_unref(writer.numbers);
	return writer.json;
}
