// Mermaid and JSON, and the words that all formats share.

#include "model.h"

#include <assert.h>
#include <string.h>

#include "base/json_text.h"

// A file's name says little when ten folders have one of it, but its cluster
// bears the folder; a function bears its file.
char *node_text(const struct node *node)
{
	const char *base;

	switch (node->kind) {
	case NODE_FUNCTION:
		if (!node->file)
			break;
		base = strrchr(node->file, '/');
		return g_strdup_printf("%s  (%s)", node->label, base ? base + 1 : node->file);
	case NODE_SCC:
		return g_strdup_printf("cycle of %d: %s", node->members, node->label);
	case NODE_MISSING:
		return g_strdup_printf("missing: %s", node->label);
	case NODE_GHOST:
		return g_strdup_printf("not in target: %s", node->label);
	case NODE_STUB:
		return g_strdup_printf("stub: %s", node->label);
	default:
		break;
	}
	return g_strdup(node->label);
}

static void add_count(GString *out, int n, const char *one, const char *many)
{
	if (n)
		g_string_append_printf(out, "%s%d %s", out->len ? ", " : "", n,
				       n == 1 ? one : many);
}

char *node_counts(const struct node *node)
{
	GString *out = g_string_new(NULL);

	add_count(out, node->counts.blocker, "blocker", "blockers");
	add_count(out, node->counts.hazard, "hazard", "hazards");
	add_count(out, node->counts.flag, "flag", "flags");
	add_count(out, node->counts.perf, "slow", "slow");
	if (!out->len && node->reason) {
		char *reason = text_printable(node->reason);

		g_string_append(out, reason);
		g_free(reason);
	}
	return g_string_free(out, FALSE);
}

char *graph_title(const struct graph *graph)
{
	return g_strdup_printf("%s graph for %s: %u nodes, %u edges%s%s", graph->kind,
			       graph->target, graph->nodes->len, graph->edges->len,
			       *graph->note ? "; " : "", graph->note);
}

// Mermaid reads markup, entities and quotes in labels; a character written as
// #NN; is only ever itself.
static void mermaid_text(FILE *out, const char *bytes)
{
	char *text = text_printable(bytes);
	const char *p;

	for (p = text; *p; p = g_utf8_next_char(p)) {
		gunichar c = g_utf8_get_char(p);

		if (c >= 0x80 || g_ascii_isalnum(c) || strchr(" ._,:", (int)c))
			fwrite(p, 1, g_utf8_next_char(p) - p, out);
		else
			fprintf(out, "#%u;", c);
	}
	g_free(text);
}

static void mermaid_node(const struct node *node, guint i, FILE *out)
{
	static const char *const open[] = { "[", "(", "[[", "[[", "{{", ">", "{{", "([", "{" };
	static const char *const close[] = { "]", ")", "]]", "]]", "}}", "]", "}}", "])", "}" };
	char *text = node_text(node), *counts = node_counts(node);

	assert((size_t)node->kind < G_N_ELEMENTS(open));
	fprintf(out, "n%u%s\"", i, open[node->kind]);
	mermaid_text(out, text);
	if (*counts) {
		fputs("<br/>", out);
		mermaid_text(out, counts);
	}
	fprintf(out, "\"%s:::%s\n", close[node->kind], verdict_name[node->verdict]);
	g_free(text);
	g_free(counts);
}

static const char *cluster_of(const struct node *node)
{
	return node->kind == NODE_FOLDER ? NULL : node->folder;
}

// Nodes of one folder follow each other in a subgraph; folders in their order.
static void mermaid_clusters(struct graph *graph, FILE *out)
{
	GTree *folders = g_tree_new((GCompareFunc)strcmp);
	GTreeNode *at;
	guint i, number = 0;

	for (i = 0; i < graph->nodes->len; i++) {
		const char *folder = cluster_of(node_at(graph, i));

		if (folder)
			g_tree_insert(folders, (void *)folder, NULL);
		else
			fprintf(out, "  "), mermaid_node(node_at(graph, i), i, out);
	}
	for (at = g_tree_node_first(folders); at; at = g_tree_node_next(at)) {
		fprintf(out, "  subgraph s%u[\"", number++);
		mermaid_text(out, g_tree_node_key(at));
		fprintf(out, "\"]\n");
		for (i = 0; i < graph->nodes->len; i++)
			if (g_strcmp0(cluster_of(node_at(graph, i)), g_tree_node_key(at)) == 0)
				fprintf(out, "    "), mermaid_node(node_at(graph, i), i, out);
		fprintf(out, "  end\n");
	}
	g_tree_destroy(folders);
}

int graph_write_mermaid(struct graph *graph, FILE *out)
{
	char *title = graph_title(graph), *safe = text_printable(title);
	guint i;

	fprintf(out, "%%%% %s\nflowchart LR\n", safe);
	mermaid_clusters(graph, out);
	for (i = 0; i < graph->edges->len; i++) {
		const struct edge *edge = &g_array_index(graph->edges, struct edge, i);
		const char *arrow = edge->kind == EDGE_INDIRECT ? "-.->" : "-->";

		if (edge->count > 1)
			fprintf(out, "  n%d %s|%d| n%d\n", edge->from, arrow, edge->count,
				edge->to);
		else
			fprintf(out, "  n%d %s n%d\n", edge->from, arrow, edge->to);
	}
	fputs("  classDef ready fill:#e6f4ee,stroke:#1b7f5c,color:#000\n"
	      "  classDef unknown fill:#f0f0f0,stroke:#6b6b6b,color:#000,stroke-dasharray:3\n"
	      "  classDef flags fill:#e1eefa,stroke:#1f66a8,color:#000\n"
	      "  classDef hazard fill:#fdf1d0,stroke:#9a6b00,color:#000,stroke-width:2px\n"
	      "  classDef blocked fill:#fbe0d8,stroke:#b5341b,color:#000,stroke-width:3px\n",
	      out);
	g_free(title);
	g_free(safe);
	return ferror(out) ? -1 : 0;
}

// bytes may be NULL.
static void put_json(FILE *out, const char *bytes)
{
	GString *text = g_string_new(NULL);

	if (bytes)
		json_text(text, bytes);
	fputs(bytes ? text->str : "null", out);
	g_string_free(text, TRUE);
}

static void json_node(FILE *out, const struct node *node)
{
	fputs("{\"id\":", out);
	put_json(out, node->id);
	fputs(",\"label\":", out);
	put_json(out, node->label);
	fprintf(out, ",\"kind\":\"%s\",\"verdict\":\"%s\",\"file\":", node_kind_name[node->kind],
		verdict_name[node->verdict]);
	put_json(out, node->file);
	fputs(",\"folder\":", out);
	put_json(out, node->folder);
	if (node->line)
		fprintf(out, ",\"line\":%d", node->line);
	fprintf(out,
		",\"blocker\":%d,\"flag\":%d,\"hazard\":%d,\"perf\":%d,\"members\":%d,"
		"\"unknown_calls\":%d}",
		node->counts.blocker, node->counts.flag, node->counts.hazard, node->counts.perf,
		node->members, node->unknown);
}

int graph_write_json(struct graph *graph, FILE *out)
{
	guint i;

	fprintf(out, "{\"kind\":\"%s\",\"target\":", graph->kind);
	put_json(out, graph->target);
	fputs(",\"nodes\":[", out);
	for (i = 0; i < graph->nodes->len; i++) {
		fputs(i ? ",\n" : "\n", out);
		json_node(out, node_at(graph, i));
	}
	fputs("],\"edges\":[", out);
	for (i = 0; i < graph->edges->len; i++) {
		const struct edge *edge = &g_array_index(graph->edges, struct edge, i);

		fputs(i ? ",\n{\"from\":" : "\n{\"from\":", out);
		put_json(out, node_at(graph, edge->from)->id);
		fputs(",\"to\":", out);
		put_json(out, node_at(graph, edge->to)->id);
		fprintf(out, ",\"kind\":\"%s\",\"count\":%d}", edge_kind_name[edge->kind],
			edge->count);
	}
	fputs("],\"note\":", out);
	put_json(out, graph->note);
	fputs("}\n", out);
	return ferror(out) ? -1 : 0;
}
