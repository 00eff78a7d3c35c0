// Nodes and edges, and the two orders that they have: as they are found while a graph is filled,
// by id and by their ends once it is compact, which is what makes two runs equal byte for byte.

#include "model.h"

#include <string.h>

const char *const node_kind_name[] = { "file",	"function", "folder",	"scc",	   "missing",
				       "ghost", "stub",	    "external", "indirect" };
const char *const verdict_name[] = { "ready", "flags", "unknown", "hazard", "blocked" };
const char *const edge_kind_name[] = { "direct", "indirect", "include" };

struct node *node_at(const struct graph *graph, int i)
{
	assert(i >= 0 && (guint)i < graph->nodes->len);
	return g_ptr_array_index(graph->nodes, i);
}

struct edge *edge_at(const struct graph *graph, guint i)
{
	assert(i < graph->edges->len);
	return &g_array_index(graph->edges, struct edge, i);
}

static void node_free(void *data)
{
	struct node *node = data;

	g_free(node->id);
	g_free(node->label);
	g_free(node->file);
	g_free(node->folder);
	g_free(node->reason);
	g_free(node);
}

void graph_empty(struct graph *graph)
{
	graph->nodes = g_ptr_array_new_with_free_func(node_free);
	graph->edges = g_array_new(FALSE, FALSE, sizeof(struct edge));
	graph->index = g_hash_table_new(g_str_hash, g_str_equal);
}

int graph_find(const struct graph *graph, const char *id)
{
	return GPOINTER_TO_INT(g_hash_table_lookup(graph->index, id)) - 1;
}

int graph_node(struct graph *graph, const char *id, const char *label, enum node_kind kind)
{
	int i = graph_find(graph, id);
	struct node *node;

	if (i >= 0)
		return i;
	node = g_new0(struct node, 1);
	node->id = g_strdup(id);
	node->label = g_strdup(label);
	node->kind = kind;
	node->members = 1;
	node->alive = 1;
	g_ptr_array_add(graph->nodes, node);
	g_hash_table_insert(graph->index, node->id, GINT_TO_POINTER(graph->nodes->len));
	return graph->nodes->len - 1;
}

void graph_edge(struct graph *graph, int from, int to, enum edge_kind kind, int count)
{
	struct edge edge = { from, to, kind, count };

	assert(from >= 0 && to >= 0);
	assert((guint)from < graph->nodes->len && (guint)to < graph->nodes->len);

	g_array_append_val(graph->edges, edge);
}

static int compare_nodes(const void *a, const void *b)
{
	return strcmp((*(struct node *const *)a)->id, (*(struct node *const *)b)->id);
}

int edge_compare(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

// Makes one edge of all with the same ends and kind.
static void merge_edges(GArray *edges)
{
	guint i, n = 0;

	g_array_sort(edges, edge_compare);
	for (i = 0; i < edges->len; i++) {
		struct edge *edge = &g_array_index(edges, struct edge, i);
		struct edge *last = n ? &g_array_index(edges, struct edge, n - 1) : NULL;

		if (last && edge_compare(last, edge) == 0)
			last->count += edge->count;
		else
			g_array_index(edges, struct edge, n++) = *edge;
	}
	g_array_set_size(edges, n);
}

// Drops dead nodes with their edges; sorts both.
void graph_compact(struct graph *graph)
{
	GPtrArray *old = graph->nodes;
	GArray *edges = graph->edges;
	GPtrArray *order = g_ptr_array_new();
	GHashTable *place = g_hash_table_new(NULL, NULL); // old node -> new index + 1
	guint i;

	for (i = 0; i < old->len; i++)
		if (node_at(graph, i)->alive)
			g_ptr_array_add(order, node_at(graph, i));
		else
			node_free(node_at(graph, i));
	g_ptr_array_sort(order, compare_nodes);
	g_hash_table_destroy(graph->index);
	graph->index = g_hash_table_new(g_str_hash, g_str_equal);
	for (i = 0; i < order->len; i++) {
		struct node *node = g_ptr_array_index(order, i);

		g_hash_table_insert(place, node, GINT_TO_POINTER(i + 1));
		g_hash_table_insert(graph->index, node->id, GINT_TO_POINTER(i + 1));
	}
	graph->edges = g_array_new(FALSE, FALSE, sizeof(struct edge));
	for (i = 0; i < edges->len; i++) {
		struct edge *edge = &g_array_index(edges, struct edge, i);
		void *from = g_ptr_array_index(old, edge->from);
		void *to = g_ptr_array_index(old, edge->to);
		int a = GPOINTER_TO_INT(g_hash_table_lookup(place, from));
		int b = GPOINTER_TO_INT(g_hash_table_lookup(place, to));

		if (a && b)
			graph_edge(graph, a - 1, b - 1, edge->kind, edge->count);
	}
	merge_edges(graph->edges);
	g_ptr_array_set_free_func(old, NULL);
	g_ptr_array_free(old, TRUE);
	g_array_free(edges, TRUE);
	g_hash_table_destroy(place);
	g_ptr_array_set_free_func(order, node_free);
	graph->nodes = order;
}

void graph_note(struct graph *graph, const char *format, ...)
{
	char *old = graph->note, *more;
	va_list args;

	va_start(args, format);
	more = g_strdup_vprintf(format, args);
	va_end(args);
	graph->note = old && *old ? g_strconcat(old, "; ", more, NULL) : g_strdup(more);
	g_free(old);
	g_free(more);
}
