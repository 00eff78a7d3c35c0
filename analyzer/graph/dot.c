// The graph as libcgraph's, ready for DOT or a layout.
//
// Names and labels come from the code under audit, and Graphviz reads escapes
// and entities in them: "\N", "&#1;". So text goes through dot_text() and only
// ever through agstrdup(), which never makes an HTML-like label of it.

#include <graphviz/cgraph.h>
#include <assert.h>
#include <string.h>

#include "model.h"

// Fill and line of each verdict: told apart by people who confuse colours, and
// dark enough as a line on white. The label says the verdict in words too.
static const struct look {
	const char *fill, *line, *width;
} looks[] = {
	[GRAVITY_READY] = { "#e6f4ee", "#1b7f5c", "1" },
	[GRAVITY_FLAGS] = { "#e1eefa", "#1f66a8", "1.5" },
	[GRAVITY_UNKNOWN] = { "#f0f0f0", "#6b6b6b", "1" },
	[GRAVITY_HAZARD] = { "#fdf1d0", "#9a6b00", "2" },
	[GRAVITY_BLOCKED] = { "#fbe0d8", "#b5341b", "2.5" },
};

static const char *const shapes[] = {
	[NODE_FILE] = "box",	 [NODE_FUNCTION] = "box",    [NODE_FOLDER] = "folder",
	[NODE_SCC] = "box3d",	 [NODE_MISSING] = "octagon", [NODE_GHOST] = "note",
	[NODE_STUB] = "hexagon", [NODE_EXTERNAL] = "cds",    [NODE_INDIRECT] = "diamond",
};

static const char *const styles[] = {
	[NODE_FILE] = "filled",
	[NODE_FUNCTION] = "rounded,filled",
	[NODE_FOLDER] = "filled",
	[NODE_SCC] = "filled",
	[NODE_MISSING] = "dotted,filled",
	[NODE_GHOST] = "dashed,filled",
	[NODE_STUB] = "dashed,filled",
	[NODE_EXTERNAL] = "dashed,filled",
	[NODE_INDIRECT] = "dashed,filled",
};

// Text that Graphviz shows as it is: backslashes doubled (which also keeps
// agwrite's quoting right), "&" as its entity, no character that XML forbids.
static char *dot_text(const char *bytes)
{
	char *text = text_printable(bytes);
	GString *out = g_string_new(NULL);
	const char *p;

	for (p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c == '\\')
			g_string_append(out, "\\\\");
		else if (c == '&')
			g_string_append(out, "&amp;");
		else if ((c & 0xfffe) == 0xfffe)
			g_string_append_printf(out, "\\\\u{%04x}", c);
		else
			g_string_append_unichar(out, c);
	}
	g_free(text);
	return g_string_free(out, FALSE);
}

// libcgraph's own ids are the addresses of names, and it keeps subgraphs in the
// order of ids: pictures would change with the weather. Ours count: even ones
// for names in the order they come, odd ones for what has none.
// The names must be libcgraph's strings: agwrite() looks before their first byte
// to see whether they are HTML.
struct names {
	Agraph_t *graph;
	GHashTable *ids;  // name -> id + 2
	GPtrArray *names; // id / 2 -> name
	IDTYPE anonymous;
};

static void *names_open(Agraph_t *g, Agdisc_t *disc)
{
	struct names *names = g_new0(struct names, 1);

	(void)disc;
	names->graph = g;
	names->ids = g_hash_table_new(g_str_hash, g_str_equal);
	names->names = g_ptr_array_new();
	names->anonymous = 1;
	return names;
}

static long names_map(void *state, int type, char *name, IDTYPE *id, int create)
{
	struct names *names = state;
	size_t found;
	char *copy;

	(void)type;
	if (!name) {
		*id = names->anonymous;
		names->anonymous += 2;
		return 1;
	}
	found = GPOINTER_TO_SIZE(g_hash_table_lookup(names->ids, name));
	if (!found && !create)
		return 0;
	if (!found) {
		copy = agstrdup(names->graph, name); // freed with the graph
		found = 2 * (size_t)names->names->len + 2;
		g_hash_table_insert(names->ids, copy, GSIZE_TO_POINTER(found));
		g_ptr_array_add(names->names, copy);
	}
	assert(found >= 2 && found % 2 == 0); // even ids are of names
	*id = found - 2;
	return 1;
}

static long names_alloc(void *state, int type, IDTYPE id)
{
	(void)state;
	(void)type;
	(void)id;
	return 0;
}

static void names_free(void *state, int type, IDTYPE id)
{
	names_alloc(state, type, id);
}

static void names_register(void *state, int type, void *object)
{
	(void)state;
	(void)type;
	(void)object;
}

static char *names_print(void *state, int type, IDTYPE id)
{
	struct names *names = state;

	(void)type;
	return id % 2 || id / 2 >= names->names->len ? NULL
						     : g_ptr_array_index(names->names, id / 2);
}

static void names_close(void *state)
{
	struct names *names = state;

	g_hash_table_destroy(names->ids);
	g_ptr_array_free(names->names, TRUE);
	g_free(names);
}

static Agiddisc_t names_disc = {
	.open = names_open,
	.map = names_map,
	.alloc = names_alloc,
	.free = names_free,
	.print = names_print,
	.close = names_close,
	.idregister = names_register,
};

// libcgraph copies what it is given, but its prototypes do not say so.
void graph_set(void *object, const char *name, const char *value)
{
	agsafeset(object, (char *)name, (char *)value, (char *)"");
}

static void declare(Agraph_t *g, int kind, const char *name, const char *value)
{
	agattr(g, kind, (char *)name, (char *)value);
}

static void set_defaults(Agraph_t *g, struct graph *graph)
{
	char *title = graph_title(graph), *label = dot_text(title);

	declare(g, AGRAPH, "charset", "UTF-8");
	declare(g, AGRAPH, "rankdir", "LR");
	declare(g, AGRAPH, "fontname", "Helvetica");
	declare(g, AGRAPH, "fontsize", "12");
	declare(g, AGRAPH, "labelloc", "t");
	declare(g, AGRAPH, "labeljust", "l");
	declare(g, AGRAPH, "nodesep", "0.12");
	declare(g, AGRAPH, "ranksep", "0.9");
	declare(g, AGRAPH, "remincross", "false");
	declare(g, AGRAPH, "color", "#b0b0b0");
	declare(g, AGRAPH, "fontcolor", "#333333");
	declare(g, AGRAPH, "style", "rounded");
	declare(g, AGRAPH, "class", "");
	declare(g, AGRAPH, "id", "");
	declare(g, AGRAPH, "label", "");
	declare(g, AGNODE, "fontname", "Helvetica");
	declare(g, AGNODE, "fontsize", "11");
	declare(g, AGNODE, "height", "0.3");
	declare(g, AGNODE, "margin", "0.12,0.05");
	declare(g, AGEDGE, "color", "#606060");
	declare(g, AGEDGE, "arrowsize", "0.6");
	declare(g, AGEDGE, "style", "solid");
	declare(g, AGEDGE, "penwidth", "1");
	graph_set(g, "label", label);
	graph_set(g, "class", graph->kind);
	g_free(title);
	g_free(label);
}

// The same node has the same id in every picture of its kind: a hash of its name.
static char *stable_id(const struct graph *graph, const char *what, const char *name)
{
	char *hash = hash_bytes(name, strlen(name));
	char *id = g_strdup_printf("%s-%s-%.16s", graph->kind, what, hash);

	g_free(hash);
	return id;
}

// A cluster a folder; nodes that are folders themselves lie in none.
static Agraph_t *cluster(Agraph_t *g, struct graph *graph, const struct node *node)
{
	char *id, *name, *label;
	Agraph_t *sub;

	if (!node->folder || node->kind == NODE_FOLDER)
		return g;
	id = stable_id(graph, "folder", node->folder);
	name = g_strconcat("cluster_", id, NULL);
	sub = agsubg(g, name, 0);
	if (!sub) {
		sub = agsubg(g, name, 1);
		label = dot_text(node->folder);
		graph_set(sub, "label", label);
		graph_set(sub, "class", "folder");
		graph_set(sub, "id", id);
		g_free(label);
	}
	g_free(id);
	g_free(name);
	return sub;
}

static Agnode_t *add_node(Agraph_t *g, struct graph *graph, const struct node *node)
{
	const struct look *look = &looks[node->verdict];
	char *name = dot_text(node->id);
	char *text = node_text(node), *counts = node_counts(node);
	char *label = dot_text(text), *below = dot_text(counts),
	     *id = stable_id(graph, "node", node->id);
	char *class = g_strdup_printf("%s %s", verdict_name[node->verdict],
				      node_kind_name[node->kind]);
	char *lines, *unique;
	Agnode_t *n;
	int i;

	// Two names of other bytes may read alike.
	for (i = 2; agnode(g, name, 0); i++) {
		unique = g_strdup_printf("%s #%d", name, i);
		g_free(name);
		name = unique;
	}
	n = agnode(cluster(g, graph, node), name, 1);
	lines = *counts ? g_strdup_printf("%s\\n%s", label, below) : g_strdup(label);
	graph_set(n, "label", lines);
	graph_set(n, "shape", shapes[node->kind]);
	graph_set(n, "style", styles[node->kind]);
	graph_set(n, "fillcolor", look->fill);
	graph_set(n, "color", look->line);
	graph_set(n, "penwidth", look->width);
	graph_set(n, "class", class);
	graph_set(n, "id", id);
	g_free(name);
	g_free(text);
	g_free(below);
	g_free(counts);
	g_free(label);
	g_free(lines);
	g_free(class);
	g_free(id);
	return n;
}

// Width grows with the digits of the count, not with the count.
static void set_edge(Agedge_t *e, const struct graph *graph, const struct edge *edge)
{
	const struct node *to = node_at(graph, edge->to);
	char number[16], width[16];
	int count, steps = 0;

	for (count = edge->count; count >= 3 && steps < 6; count /= 3)
		steps++;
	g_snprintf(width, sizeof width, "%d.%d", 1 + steps / 2, steps % 2 * 5);
	graph_set(e, "penwidth", width);
	graph_set(e, "class", edge_kind_name[edge->kind]);
	if (edge->count > 1) {
		g_snprintf(number, sizeof number, "%d", edge->count);
		graph_set(e, "count", number);
	}
	if (edge->kind == EDGE_INDIRECT)
		graph_set(e, "style", "dashed");
	if (to->kind == NODE_MISSING || to->kind == NODE_GHOST || to->kind == NODE_STUB)
		graph_set(e, "color", looks[to->verdict].line);
}

struct Agraph_s *graph_to_cgraph(struct graph *graph)
{
	char *name = g_strconcat(graph->kind, " graph", NULL);
	Agdisc_t disc = { .id = &names_disc };
	Agraph_t *g = agopen(name, Agdirected, &disc);
	Agnode_t **nodes = g_new0(Agnode_t *, graph->nodes->len + 1);
	guint i;

	g_free(name);
	set_defaults(g, graph);
	for (i = 0; i < graph->nodes->len; i++)
		nodes[i] = add_node(g, graph, node_at(graph, i));
	for (i = 0; i < graph->edges->len; i++) {
		const struct edge *edge = &g_array_index(graph->edges, struct edge, i);

		set_edge(agedge(g, nodes[edge->from], nodes[edge->to], NULL, 1), graph, edge);
	}
	g_free(nodes);
	return g;
}

int graph_write_dot(struct graph *graph, FILE *out)
{
	Agraph_t *g = graph_to_cgraph(graph);

	// Whose stream it is tells what could not be written.
	agwrite(g, out);
	agclose(g);
	return 0;
}
