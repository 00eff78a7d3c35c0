// Follows addresses of the stack from place to place in a unit, and tells where a size is taken off
// one, where words between two are read, and which places other units may find one in.

#include "stack_address.h"

#define STEPS_MAX 200000 // of all places of a unit together
#define TEXT_MAX_BYTES 60

static int has_origin(const struct stack_place *place, const struct stack_start *origin)
{
	for (int i = 0; i < place->count; i++)
		if (place->origins[i] == origin)
			return 1;
	return 0;
}

static void spread(struct stack_follow *follow)
{
	GPtrArray *queue = g_ptr_array_new();
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, follow->places);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		if (((struct stack_place *)value)->count)
			g_ptr_array_add(queue, value);
	for (guint at = 0; at < queue->len && follow->steps < STEPS_MAX; at++) {
		const struct stack_place *place = queue->pdata[at];

		for (guint i = 0; i < place->to->len; i++) {
			struct stack_place *to = place->to->pdata[i];
			int before = to->count;

			for (int k = 0; k < place->count && to->count < ORIGINS_MAX; k++)
				if (!has_origin(to, place->origins[k]))
					to->origins[to->count++] = place->origins[k];
			follow->steps++;
			if (to->count != before)
				g_ptr_array_add(queue, to);
		}
	}
	g_ptr_array_unref(queue);
}

static int origins_of(struct stack_ref ref, const struct stack_start *const **list)
{
	if (ref.place) {
		*list = ref.place->origins;
		return ref.place->count;
	}
	*list = NULL;
	return ref.origin != NULL;
}

static int is_stack(struct stack_ref ref)
{
	return ref.origin || (ref.place && ref.place->count);
}

// Whether one may be of a frame of another function than all that the other may be of.
static int is_elsewhere(struct stack_ref a, struct stack_ref b)
{
	const struct stack_start *const *left, *const *right;
	int n = origins_of(a, &left), m = origins_of(b, &right);

	for (int i = 0; i < n; i++) {
		gconstpointer function = (left ? left[i] : a.origin)->function;
		int k = 0;

		while (k < m && (right ? right[k] : b.origin)->function != function)
			k++;
		if (k == m)
			return 1;
	}
	return 0;
}

// What comes from many functions is any buffer's.
static int are_apart(struct stack_ref a, struct stack_ref b)
{
	const struct stack_start *const *list;
	int n = origins_of(a, &list), m = origins_of(b, &list);

	return n && m && n < ORIGINS_MAX && m < ORIGINS_MAX &&
	       (is_elsewhere(a, b) || is_elsewhere(b, a));
}

static int same_ref(struct stack_ref a, struct stack_ref b)
{
	return (a.place || a.origin) && a.place == b.place && a.origin == b.origin;
}

// if (size < top) limit = top - size;
static int is_checked(const struct stack_follow *follow, const struct stack_less *less)
{
	for (guint i = 0; i < follow->betweens->len; i++) {
		const struct stack_between *at = &g_array_index(follow->betweens,
								struct stack_between, i);

		if (at->function.data[0] == less->function.data[0] &&
		    ((same_ref(at->from, less->from) && same_ref(at->to, less->by)) ||
		     (same_ref(at->to, less->from) && same_ref(at->from, less->by))))
			return 1;
	}
	return 0;
}

// Rows.

static char *node_of_place(struct parse *parse, const struct stack_place *place)
{
	g_autofree char *symbol = NULL;

	if (place->kind == PLACE_VARIABLE || place->kind == PLACE_FIELD)
		return node_of(parse, place->declaration);
	symbol = symbol_of(parse, place->declaration);
	return place->kind == PLACE_RESULT ? g_strconcat("r:", symbol, NULL)
					   : g_strdup_printf("p:%s#%d", symbol, place->number);
}

static struct site own_site(const struct stack_follow *follow, CXCursor cursor)
{
	struct site site = cursor_site(follow->parse, cursor);

	return site_is_ours(site) ? site : (struct site){ .chunk = NULL };
}

static char *name_of(struct stack_ref ref)
{
	const struct stack_place *place = ref.place;

	if (ref.origin)
		return g_strdup(ref.origin->name);
	return cursor_name(place->kind == PLACE_PARAMETER
				   ? clang_Cursor_getArgument(place->declaration, place->number)
				   : place->declaration);
}

// char *end = (char *)words + sizeof words; at = end - length;
static int is_of_buffer(const struct stack_less *less)
{
	const struct stack_start *const *list;
	int n = origins_of(less->from, &list);

	if (type_of(less->at).kind != CXType_Pointer || !less->dest || !less->dest->is_local)
		return 0;
	for (int i = 0; i < n; i++)
		if (!(list ? list[i] : less->from.origin)->is_buffer)
			return 0;
	return 1;
}

// Whether something is taken off that comes from few, and for a place that keeps a limit: a
// parameter may be any text's end.
static int is_told(const struct stack_less *less)
{
	const struct stack_place *from = less->from.place;

	if (!from)
		return less->dest != NULL;
	if (!from->count || from->count == ORIGINS_MAX)
		return 0;
	return from->kind != PLACE_PARAMETER ||
	       (less->dest && !less->dest->is_local && less->dest->kind != PLACE_PARAMETER);
}

// Another unit may fill the field, the variable or the result.
static int may_be_told(const struct stack_less *less)
{
	const struct stack_place *from = less->from.place;

	return less->is_address && less->dest && from && !from->count && from->is_shared &&
	       from->kind != PLACE_PARAMETER;
}

static void write_less(const struct stack_follow *follow, const struct stack_less *less)
{
	g_autofree char *amount = expression_text(follow->parse, less->amount, TEXT_MAX_BYTES);
	g_autofree char *symbol = symbol_of(follow->parse, less->function), *from = NULL;
	struct site site = own_site(follow, less->at);

	if (!site.chunk || is_stack(less->by) || is_checked(follow, less) || is_of_buffer(less))
		return;
	if (is_told(less)) {
		from = name_of(less->from);
		fact_stack_less(site, symbol, from, amount, less->value);
	} else if (may_be_told(less)) {
		from = node_of_place(follow->parse, less->from.place);
		if (from)
			fact_stack_may_less(site, symbol, from, amount, less->value);
	}
}

static void write_walk(const struct stack_follow *follow, CXCursor at, CXCursor function,
		       struct stack_ref from, struct stack_ref to)
{
	struct site site = own_site(follow, at);
	g_autofree char *symbol = NULL, *low = NULL, *high = NULL;

	if (!site.chunk || !are_apart(from, to))
		return;
	symbol = symbol_of(follow->parse, function);
	low = name_of(from);
	high = name_of(to);
	fact_stack_walk(site, symbol, low, high);
}

// Whether a function that is handed both ends may read what is between, and does not tell so
// itself: it is elsewhere, or has a loop whose sides it has swapped.
static int hides_walk(const struct stack_follow *follow, CXCursor called)
{
	CXCursor definition = clang_getCursorDefinition(called);
	int loops = 0;

	if (clang_Cursor_isNull(definition))
		return 1;
	for (guint i = 0; i < follow->betweens->len; i++) {
		const struct stack_between *at = &g_array_index(follow->betweens,
								struct stack_between, i);

		if (!at->is_loop || !clang_equalCursors(at->function, definition) ||
		    !is_stack(at->from) || !is_stack(at->to))
			continue;
		if (are_apart(at->from, at->to))
			return 0;
		loops++;
	}
	return loops > 0;
}

static void write_kept(const struct stack_follow *follow, const struct stack_place *place)
{
	struct site site;
	g_autofree char *node = NULL;

	if (!place->count || !place->is_shared || place->kind == PLACE_PARAMETER)
		return;
	site = own_site(follow, place->filled);
	node = node_of_place(follow->parse, place);
	if (site.chunk && node)
		fact_stack_kept(site, NULL, node);
}

static void write_all(const struct stack_follow *follow)
{
	GHashTableIter iter;
	gpointer value;

	for (guint i = 0; i < follow->lesses->len; i++)
		write_less(follow, &g_array_index(follow->lesses, struct stack_less, i));
	for (guint i = 0; i < follow->betweens->len; i++) {
		const struct stack_between *at = &g_array_index(follow->betweens,
								struct stack_between, i);

		if (at->is_loop)
			write_walk(follow, at->at, at->function, at->from, at->to);
	}
	for (guint i = 0; i < follow->handings->len; i++) {
		const struct stack_handing *at = &g_array_index(follow->handings,
								struct stack_handing, i);

		if (hides_walk(follow, at->called))
			write_walk(follow, at->call, at->function, at->argument[0],
				   at->argument[1]);
	}
	g_hash_table_iter_init(&iter, follow->places);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		write_kept(follow, value);
}

void stack_follow(struct parse *parse, const GArray *events)
{
	struct stack_follow follow = { .parse = parse };

	stack_begin(&follow);
	for (guint i = 0; i < events->len; i++)
		stack_take(&follow, &g_array_index(events, struct stack_event, i));
	spread(&follow);
	if (follow.steps < STEPS_MAX)
		write_all(&follow);
	stack_end(&follow);
}
