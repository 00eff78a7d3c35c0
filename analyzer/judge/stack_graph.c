// The call graph with the bytes of each function's frame, and the ways to walk it.
//
// A function is a node, and so is every C type that calls go through: who calls through
// a pointer reaches each function of that type whose address is taken, and a callback
// handed to a function outside the project is called by who hands it over. A graph is of one
// world: what another world has, a larger frame of the same function or one more call of it,
// says nothing of this one.

#include "stack_graph.h"

#include <assert.h>
#include <stdlib.h>

int node_in(const struct graph *graph, int symbol, int file)
{
	int first = graph->defined[symbol];

	for (int id = first; first >= 0 && id < graph->functions; id++) {
		if (node_at(graph, id)->symbol != symbol)
			break;
		if (node_at(graph, id)->file == file)
			return id;
	}
	return first;
}

static int frame_order(const void *a, const void *b)
{
	const struct frame *x = *(const struct frame *const *)a;
	const struct frame *y = *(const struct frame *const *)b;

	if (x->symbol != y->symbol)
		return x->symbol < y->symbol ? -1 : 1;
	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	if (x->line != y->line)
		return x->line < y->line ? -1 : 1;
	if (x->shared != y->shared)
		return x->shared < y->shared ? -1 : 1;
	return (x->fixed > y->fixed) - (x->fixed < y->fixed);
}

// The node of a frame: the last one, or new.
static struct node *frame_node(struct graph *graph, const struct frame *frame)
{
	struct node node = { .symbol = frame->symbol, .file = frame->file };
	int last = (int)graph->nodes->len - 1;

	if (last >= 0 && node_at(graph, last)->symbol == frame->symbol &&
	    node_at(graph, last)->file == frame->file)
		return node_at(graph, last);
	if (graph->defined[frame->symbol] < 0)
		graph->defined[frame->symbol] = last + 1;
	g_array_append_val(graph->nodes, node);
	return node_at(graph, last + 1);
}

static void take_frame(struct node *node, const struct frame *frame, int level, int is_main)
{
	int64_t shared = level ? frame->shared : 0;
	int64_t fixed = level ? frame->fixed : frame->plain;

	assert(level >= 0 && level <= 2);
	if (shared + fixed >= node->shared + node->fixed) {
		node->shared = shared;
		node->fixed = fixed;
	}
	node->cost = MAX(node->cost, frame->cost);
	node->dynamic |= frame->dynamic > 0;
	node->optimized = (unsigned char)level;
	node->local = 0;
	node->must_inline = 0;
	node->may_inline = level == 2 && !is_main;
}

static void take_function(struct node *node, const struct function *fn, int is_main)
{
	node->local = (fn->flags & FUNCTION_STATIC) != 0;
	node->ends |= (fn->flags & FUNCTION_NORETURN) != 0;
	node->must_inline = (fn->flags & FUNCTION_ALWAYS_INLINE) != 0;
	node->may_inline = node->optimized == 2 && !is_main &&
			   !(fn->flags & (FUNCTION_NEVER_INLINE | FUNCTION_VARIADIC));
}

// Makes the nodes of the functions, from their frames and what their definitions say.
static void make_functions(struct graph *graph, const int *levels)
{
	const struct program *program = graph->program;
	struct groups functions = groups_by(program->functions, offsetof(struct function, symbol),
					    (int)program->symbols.list->len);
	int main_symbol = names_find(&program->symbols, "main");
	GPtrArray *frames = g_ptr_array_new();

	for (guint i = 0; i < program->frames->len; i++)
		if (g_array_index(program->frames, struct frame, i).worlds & graph->mask)
			g_ptr_array_add(frames, &g_array_index(program->frames, struct frame, i));
	g_ptr_array_sort(frames, frame_order);
	for (guint i = 0; i < frames->len; i++) {
		const struct frame *frame = frames->pdata[i];
		struct node *node = frame_node(graph, frame);
		int is_main = frame->symbol == main_symbol;

		take_frame(node, frame, levels[frame->file], is_main);
		for (int j = functions.first[frame->symbol]; j < functions.first[frame->symbol + 1];
		     j++) {
			const struct function *fn = &g_array_index(
				program->functions, struct function, functions.items[j]);

			if (fn->file == frame->file && fn->line == frame->line &&
			    fn->worlds & graph->mask)
				take_function(node, fn, is_main);
		}
	}
	graph->functions = (int)graph->nodes->len;
	g_ptr_array_unref(frames);
	groups_clear(&functions);
}

// Edges.

// The node of a type or a signature, of a table of these.
static int type_node(struct graph *graph, int *table, int symbol)
{
	struct node node = { .symbol = symbol, .file = -1, .is_type = 1 };

	if (table[symbol] < 0) {
		table[symbol] = (int)graph->nodes->len;
		g_array_append_val(graph->nodes, node);
	}
	return table[symbol];
}

// An edge for a site. from_types and to_types are tables of types where it does not go from,
// or to, a function; one of an unknown function is left out.
static void add_edge(struct graph *graph, enum edge_kind kind, const struct site *site,
		     int *from_types, int *to_types)
{
	struct edge edge = { .kind = kind, .file = site->file, .line = site->line };

	// What runs at file scope has no frame: a database of somebody else's making may say it
	// has.
	if (!(site->worlds & graph->mask) || site->from < 0 || site->to < 0)
		return;
	edge.from = from_types ? type_node(graph, from_types, site->from)
			       : node_in(graph, site->from, site->file);
	edge.to = to_types ? type_node(graph, to_types, site->to)
			   : node_in(graph, site->to, site->file);
	if (edge.from < 0 || edge.to < 0)
		return;
	if (kind == EDGE_DIRECT && edge.from == edge.to)
		node_at(graph, edge.to)->recursive = 1;
	if (kind == EDGE_DIRECT)
		node_at(graph, edge.to)->sites++;
	else if (!to_types)
		node_at(graph, edge.to)->taken = 1;
	g_array_append_val(graph->edges, edge);
}

static int pair_order(const void *a, const void *b)
{
	const struct site *x = a, *y = b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	return (x->to > y->to) - (x->to < y->to);
}

// One edge for all sites of a pair, at the first file and the first line of them.
static void add_pairs(struct graph *graph, enum edge_kind kind, const GArray *sites,
		      int *from_types, int *to_types)
{
	GArray *sorted = g_array_new(FALSE, FALSE, sizeof(struct site));

	for (guint i = 0; i < sites->len; i++)
		if (g_array_index(sites, struct site, i).worlds & graph->mask)
			g_array_append_val(sorted, g_array_index(sites, struct site, i));
	g_array_sort(sorted, pair_order);
	for (guint i = 0, next; i < sorted->len; i = next) {
		struct site pair = g_array_index(sorted, struct site, i);

		for (next = i + 1; next < sorted->len; next++) {
			const struct site *site = &g_array_index(sorted, struct site, next);

			if (pair_order(site, &pair))
				break;
			pair.file = MIN(pair.file, site->file);
			pair.line = MIN(pair.line, site->line);
		}
		add_edge(graph, kind, &pair, from_types, to_types);
	}
	g_array_unref(sorted);
}

// What is called through a pointer, by the wasm signature: who calls, and all functions of
// it that are used as a value.
static void add_signatures(struct graph *graph)
{
	const struct program *program = graph->program;
	unsigned char *used = g_new0(unsigned char, program->symbols.list->len + 1);
	GArray *pointers = g_array_new(FALSE, FALSE, sizeof(struct site));

	for (guint i = 0; i < program->sites->len; i++) {
		const struct site *site = &g_array_index(program->sites, struct site, i);

		if (site->kind == SITE_POINTER)
			g_array_append_val(pointers, *site);
		else if (site->kind == SITE_USE && site->worlds & graph->mask)
			used[site->to] = 1;
	}
	add_pairs(graph, EDGE_SIGNATURE, pointers, NULL, graph->sigs);
	for (guint i = 0; i < program->functions->len; i++) {
		const struct function *fn = &g_array_index(program->functions, struct function, i);
		struct site site = {
			fn->sig, fn->symbol, fn->file, fn->line, fn->worlds, SITE_USE
		};

		if (fn->sig >= 0 && used[fn->symbol])
			add_edge(graph, EDGE_SIGNATURE, &site, graph->sigs, NULL);
	}
	g_array_unref(pointers);
	g_free(used);
}

static int edge_order(const void *a, const void *b)
{
	const struct edge *x = a, *y = b;

	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->file != y->file)
		return x->file < y->file ? -1 : 1;
	return (x->line > y->line) - (x->line < y->line);
}

// Sorts the edges: by caller, callee, kind, file and line.
static void sort_edges(struct graph *graph)
{
	struct groups from = groups_by(graph->edges, offsetof(struct edge, from),
				       (int)graph->nodes->len);
	GArray *sorted = g_array_sized_new(FALSE, FALSE, sizeof(struct edge), graph->edges->len);

	for (guint i = 0; i < graph->edges->len; i++)
		g_array_append_val(sorted, *edge_at(graph, from.items[i]));
	g_array_unref(graph->edges);
	graph->edges = sorted;
	for (guint id = 0; id < graph->nodes->len; id++)
		if (from.first[id + 1] - from.first[id] > 1)
			qsort(edge_at(graph, from.first[id]),
			      (size_t)(from.first[id + 1] - from.first[id]), sizeof(struct edge),
			      edge_order);
	assert(from.first[graph->nodes->len] == (int)graph->edges->len); // each has a caller
	graph->first = from.first;
	g_free(from.items);
}

static int *new_table(const struct graph *graph)
{
	guint count = graph->program->symbols.list->len + 1;
	int *table = g_new(int, count);

	for (guint i = 0; i < count; i++)
		table[i] = -1;
	return table;
}

void graph_load(struct graph *graph, const struct program *program, const int *levels, int world)
{
	assert(graph->text);
	graph->program = program;
	graph->mask = (int64_t)1 << world;
	graph->nodes = g_array_new(FALSE, FALSE, sizeof(struct node));
	graph->edges = g_array_new(FALSE, FALSE, sizeof(struct edge));
	graph->defined = new_table(graph);
	graph->types = new_table(graph);
	graph->sigs = new_table(graph);
	make_functions(graph, levels);
	for (guint i = 0; i < program->sites->len; i++) {
		const struct site *site = &g_array_index(program->sites, struct site, i);

		if (site->kind == SITE_CALL)
			add_edge(graph, EDGE_DIRECT, site, NULL, NULL);
	}
	for (guint i = 0; i < program->callbacks->len; i++)
		add_edge(graph, EDGE_CALLBACK, &g_array_index(program->callbacks, struct site, i),
			 NULL, NULL);
	add_pairs(graph, EDGE_TYPE, program->dispatches, NULL, graph->types);
	add_pairs(graph, EDGE_TYPE, program->takings, graph->types, NULL);
	add_signatures(graph);
	sort_edges(graph);
	graph->callers = groups_by(graph->edges, offsetof(struct edge, to), (int)graph->nodes->len);
}

void graph_clear(struct graph *graph)
{
	groups_clear(&graph->callers);
	g_free(graph->first);
	g_free(graph->sigs);
	g_free(graph->types);
	g_free(graph->defined);
	g_array_unref(graph->edges);
	g_array_unref(graph->nodes);
}

// Walking.

static void walk_from(struct walk *walk, int root)
{
	struct graph *graph = walk->graph;

	assert(!walk->running->len);
	if (node_at(graph, root)->state)
		return;
	node_at(graph, root)->state = 1;
	g_array_append_val(walk->running, root);
	while (walk->running->len) {
		int id = g_array_index(walk->running, int, walk->running->len - 1);
		const struct edge *edge;
		struct node *to;

		if (walk->at[id] == graph->first[id + 1]) {
			if (walk->leave)
				walk->leave(walk, id);
			assert(node_at(graph, id)->state == 1);
			node_at(graph, id)->state = 2;
			g_array_set_size(walk->running, walk->running->len - 1);
			continue;
		}
		assert(walk->at[id] < graph->first[id + 1]);
		edge = edge_at(graph, walk->at[id]++);
		assert(edge->from == id);
		if (!(walk->kinds & 1 << edge->kind))
			continue;
		to = node_at(graph, edge->to);
		if (to->state == 1 && walk->back)
			walk->back(walk, edge);
		if (to->state)
			continue;
		to->state = 1;
		g_array_append_val(walk->running, edge->to);
	}
}

void walk_all(struct graph *graph, struct walk *walk)
{
	int main_symbol = names_find(&graph->program->symbols, "main");

	assert(walk->kinds && (walk->back || walk->leave));
	walk->graph = graph;
	walk->running = g_array_new(FALSE, FALSE, sizeof(int));
	walk->at = g_memdup2(graph->first, (graph->nodes->len + 1) * sizeof(int));
	for (guint id = 0; id < graph->nodes->len; id++)
		node_at(graph, (int)id)->state = 0;
	if (main_symbol >= 0 && graph->defined[main_symbol] >= 0)
		walk_from(walk, graph->defined[main_symbol]);
	for (int id = 0; id < graph->functions; id++)
		if (!node_at(graph, id)->local)
			walk_from(walk, id);
	for (guint id = 0; id < graph->nodes->len; id++)
		walk_from(walk, (int)id);
	g_free(walk->at);
	g_array_unref(walk->running);
}
