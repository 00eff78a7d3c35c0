// Walks over a graph: what a name means, what reaches what, cycles, and which
// edges a picture can do without.

#include "model.h"

#include <assert.h>
#include <string.h>

// Whether name means this node: its id, name, file, or a folder above it. The
// end of a path behind a slash is enough.
static int ends_path(const char *path, const char *name)
{
	size_t n = strlen(path), k = strlen(name);

	if (!k || k > n || strcmp(path + n - k, name) != 0)
		return 0;
	return k == n || path[n - k - 1] == '/';
}

static int node_matches(const struct node *node, const char *name)
{
	if (strcmp(node->id, name) == 0 || strcmp(node->label, name) == 0)
		return 1;
	if (node->file && ends_path(node->file, name))
		return 1;
	if (!node->folder)
		return 0;
	return strcmp(node->folder, name) == 0 ||
	       (g_str_has_prefix(node->folder, name) && node->folder[strlen(name)] == '/');
}

// Marks the nodes that name means with 1. Returns their number.
static int mark_name(const struct graph *graph, const char *name, unsigned char *marks)
{
	char *wanted = g_strdup(name);
	guint i;
	int n = 0;

	while (strlen(wanted) > 1 && g_str_has_suffix(wanted, "/"))
		wanted[strlen(wanted) - 1] = '\0';
	for (i = 0; i < graph->nodes->len; i++)
		if (node_at(graph, i)->alive && node_matches(node_at(graph, i), wanted))
			n += marks[i] = 1;
	g_free(wanted);
	if (!n)
		complain("the %s graph for '%s' has no node named '%s' (--system adds the C "
			 "library's)",
			 graph->kind, graph->target, name);
	return n;
}

// Edges by one of their ends: first[i]..first[i+1] are those of node i.
struct adjacency {
	int *first, *other;
};

static struct adjacency adjacency_new(const struct graph *graph, int backwards)
{
	struct adjacency adj;
	guint i, n = graph->nodes->len;
	int *fill;

	adj.first = g_new0(int, n + 2);
	adj.other = g_new(int, graph->edges->len + 1);
	for (i = 0; i < graph->edges->len; i++)
		adj.first[(backwards ? edge_at(graph, i)->to : edge_at(graph, i)->from) + 1]++;
	for (i = 0; i < n; i++)
		adj.first[i + 1] += adj.first[i];
	assert(adj.first[n] == (int)graph->edges->len);
	fill = g_memdup2(adj.first, (n + 1) * sizeof *fill);
	for (i = 0; i < graph->edges->len; i++) {
		struct edge *edge = edge_at(graph, i);

		adj.other[fill[backwards ? edge->to : edge->from]++] = backwards ? edge->from
										 : edge->to;
	}
	g_free(fill);
	return adj;
}

static void adjacency_free(struct adjacency *adj)
{
	g_free(adj->first);
	g_free(adj->other);
}

// Marks with 1 what lies at most depth steps (-1: any number) from a marked node.
static void spread(const struct graph *graph, unsigned char *marks, int backwards, int depth)
{
	struct adjacency adj = adjacency_new(graph, backwards);
	int *queue = g_new(int, graph->nodes->len + 1);
	int *distance = g_new0(int, graph->nodes->len + 1);
	int head = 0, tail = 0, i;

	for (i = 0; i < (int)graph->nodes->len; i++)
		if (marks[i])
			queue[tail++] = i;
	for (; head < tail; head++) {
		int at = queue[head];

		if (depth >= 0 && distance[at] >= depth)
			continue;
		for (i = adj.first[at]; i < adj.first[at + 1]; i++) {
			int next = adj.other[i];

			if (marks[next] || !node_at(graph, next)->alive)
				continue;
			marks[next] = 1;
			distance[next] = distance[at] + 1;
			assert(tail < (int)graph->nodes->len); // each is queued once
			queue[tail++] = next;
		}
	}
	g_free(queue);
	g_free(distance);
	adjacency_free(&adj);
}

// Keeps alive what both sets mark; NULL marks everything.
static void keep(struct graph *graph, const unsigned char *a, const unsigned char *b, int either)
{
	guint i;

	for (i = 0; i < graph->nodes->len; i++) {
		int in_a = !a || a[i], in_b = !b || b[i];

		node_at(graph, i)->alive &= either ? in_a || in_b : in_a && in_b;
	}
}

static unsigned char *marks_new(const struct graph *graph)
{
	return g_new0(unsigned char, graph->nodes->len + 1);
}

static int filter_focus(struct graph *graph, char **focus, int depth)
{
	unsigned char *down = marks_new(graph), *up = marks_new(graph);
	int err = 0;

	for (; *focus && !err; focus++)
		if (!mark_name(graph, *focus, down))
			err = -1;
	memcpy(up, down, graph->nodes->len);
	spread(graph, down, 0, depth);
	spread(graph, up, 1, depth);
	keep(graph, down, up, 1);
	g_free(down);
	g_free(up);
	return err;
}

static int filter_path(struct graph *graph, const char *from, const char *to)
{
	unsigned char *down = from ? marks_new(graph) : NULL;
	unsigned char *up = to ? marks_new(graph) : NULL;
	int err = 0;

	if ((from && !mark_name(graph, from, down)) || (to && !mark_name(graph, to, up)))
		err = -1;
	if (from)
		spread(graph, down, 0, -1);
	if (to)
		spread(graph, up, 1, -1);
	keep(graph, down, up, 0);
	g_free(down);
	g_free(up);
	return err;
}

static void filter_risky(struct graph *graph)
{
	unsigned char *marks = marks_new(graph);
	guint i;

	for (i = 0; i < graph->nodes->len; i++) {
		const struct node *node = node_at(graph, i);
		const struct counts *c = &node->counts;

		marks[i] = node->alive &&
			   (c->blocker || c->flag || c->hazard || c->perf ||
			    node->verdict >= GRAVITY_HAZARD || node->verdict == GRAVITY_FLAGS);
	}
	spread(graph, marks, 1, -1);
	keep(graph, marks, NULL, 0);
	g_free(marks);
}

// Tarjan's components, with a stack of our own: call chains of a generated
// source may be longer than ours could recurse.
void graph_components(const struct graph *graph, int *component)
{
	struct adjacency adj = adjacency_new(graph, 0);
	int n = graph->nodes->len, clock = 0, depth, top = 0, i;
	int *seen = g_new0(int, n + 1), *low = g_new0(int, n + 1), *next = g_new0(int, n + 1);
	int *path = g_new0(int, n + 1), *stack = g_new0(int, n + 1);

	for (i = 0; i < n; i++)
		component[i] = -1;
	for (i = 0; i < n; i++) {
		if (seen[i] || !node_at(graph, i)->alive)
			continue;
		depth = 0;
		path[depth++] = stack[top++] = i;
		seen[i] = low[i] = ++clock;
		next[i] = adj.first[i];
		while (depth) {
			int at = path[depth - 1], to;

			if (next[at] < adj.first[at + 1]) {
				to = adj.other[next[at]++];
				if (!node_at(graph, to)->alive)
					continue;
				if (!seen[to]) {
					path[depth++] = stack[top++] = to;
					seen[to] = low[to] = ++clock;
					next[to] = adj.first[to];
				} else if (component[to] < 0) {
					low[at] = MIN(low[at], seen[to]);
				}
				continue;
			}
			depth--;
			if (depth)
				low[path[depth - 1]] = MIN(low[path[depth - 1]], low[at]);
			if (low[at] != seen[at])
				continue;
			assert(top > 0);
			do
				component[to = stack[--top]] = at;
			while (to != at);
		}
		assert(!top); // each component was taken off whole
	}
	adjacency_free(&adj);
	g_free(seen);
	g_free(low);
	g_free(next);
	g_free(path);
	g_free(stack);
}

int graph_filter(struct graph *graph, const struct graph_options *options)
{
	if (options->focus && *options->focus &&
	    filter_focus(graph, options->focus, options->depth) < 0)
		return -1;
	if ((options->from || options->to) && filter_path(graph, options->from, options->to) < 0)
		return -1;
	if (options->risky)
		filter_risky(graph);
	graph_compact(graph);
	if (!graph->nodes->len && options->from && options->to)
		graph_note(graph, "no path from '%s' to '%s'", options->from, options->to);
	else if (!graph->nodes->len && options->risky)
		graph_note(graph, "nothing here reaches a finding");
	return 0;
}

// Whether an edge's end is reached from its start by other edges. Edges are
// sorted by their start, so adjacency numbers them as the graph does.
static int has_detour(const struct graph *graph, const struct adjacency *adj,
		      const unsigned char *gone, int skip, unsigned char *seen, int *queue)
{
	int from = edge_at(graph, skip)->from, to = edge_at(graph, skip)->to;
	int head = 0, tail = 0, i;

	assert(adj->other[skip] == to); // numbered as the graph's edges
	memset(seen, 0, graph->nodes->len);
	seen[from] = 1;
	queue[tail++] = from;
	for (; head < tail; head++)
		for (i = adj->first[queue[head]]; i < adj->first[queue[head] + 1]; i++) {
			int next = adj->other[i];

			if (i == skip || gone[i] || seen[next])
				continue;
			if (next == to)
				return 1;
			seen[next] = 1;
			queue[tail++] = next;
		}
	return 0;
}

static int compare_lighter(const void *a, const void *b, void *graph)
{
	const struct edge *x = edge_at(graph, *(const int *)a);
	const struct edge *y = edge_at(graph, *(const int *)b);

	return x->count != y->count ? (x->count < y->count ? -1 : 1) : edge_compare(x, y);
}

// Edges to what the target lacks are what the picture is for.
static int may_go(const struct graph *graph, int i)
{
	enum node_kind kind = node_at(graph, edge_at(graph, i)->to)->kind;

	return kind != NODE_MISSING && kind != NODE_GHOST && kind != NODE_STUB &&
	       edge_at(graph, i)->from != edge_at(graph, i)->to;
}

int graph_thin(struct graph *graph)
{
	int n = graph->edges->len, i, removed = 0, left = 0;
	struct adjacency adj = adjacency_new(graph, 0);
	int *order = g_new(int, n + 1), *queue = g_new(int, graph->nodes->len + 1);
	unsigned char *gone = g_new0(unsigned char, n + 1), *seen = marks_new(graph);

	for (i = 0; i < n; i++)
		order[i] = i;
	g_qsort_with_data(order, n, sizeof *order, compare_lighter, graph);
	for (i = 0; i < n; i++)
		if (may_go(graph, order[i]) &&
		    has_detour(graph, &adj, gone, order[i], seen, queue)) {
			gone[order[i]] = 1;
			removed++;
		}
	for (i = 0; i < n; i++)
		if (!gone[i])
			*edge_at(graph, left++) = *edge_at(graph, i);
	g_array_set_size(graph->edges, left);
	adjacency_free(&adj);
	g_free(order);
	g_free(queue);
	g_free(gone);
	g_free(seen);
	return removed;
}
