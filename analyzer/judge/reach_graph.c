// Which function a name means: its own file's, else that of who is linked with it.
//
// Programs of one project may each have a main, a usage() and a die(): a call means
// the one of its own file, or of what is linked with it.

#include "reach_graph.h"

#include <assert.h>
#include <stdlib.h>

static int load_broken(struct reach *reach)
{
	sqlite3_stmt *stmt = db_prepare(
		reach->db,
		"SELECT file, bit_or(worlds) FROM ("
		"SELECT file, worlds FROM main.m_diagnostic WHERE level IN ('error', 'fatal') "
		"UNION ALL SELECT u.file, 1 << p.world FROM main.parse p "
		"JOIN main.unit u ON u.id = p.unit AND u.present WHERE p.status = 'failed') "
		"GROUP BY file");
	int got;

	reach->broken = g_new0(int64_t, reach->program->files.list->len + 1);
	while ((got = db_step(reach->db, stmt)) > 0) {
		int file = names_find(&reach->program->files, col_text(stmt, 0));

		if (file >= 0)
			reach->broken[file] = sqlite3_column_int64(stmt, 1);
	}
	sqlite3_finalize(stmt);
	return got;
}

// Nodes.

static int function_order(const void *a, const void *b)
{
	const struct function *x = *(const struct function *const *)a;
	const struct function *y = *(const struct function *const *)b;

	if (x->symbol != y->symbol)
		return x->symbol < y->symbol ? -1 : 1;
	return (x->file > y->file) - (x->file < y->file);
}

// The definitions, sorted. g_free() it.
static const struct function **sorted_functions(const struct program *program)
{
	const struct function **list = g_new(const struct function *, program->functions->len + 1);

	for (guint i = 0; i < program->functions->len; i++)
		list[i] = &g_array_index(program->functions, struct function, i);
	qsort(list, program->functions->len, sizeof *list, function_order);
	return list;
}

static void make_nodes(struct reach *reach)
{
	const struct program *program = reach->program;
	const struct function **functions = sorted_functions(program);
	int count = (int)program->symbols.list->len;
	guint at = 0;

	reach->nodes = g_array_new(FALSE, FALSE, sizeof(struct node));
	reach->first = g_new(int, count + 1);
	for (int symbol = 0; symbol < count; symbol++) {
		struct node *last = NULL;

		reach->first[symbol] = (int)reach->nodes->len;
		for (; at < program->functions->len && functions[at]->symbol == symbol; at++) {
			if (!last || last->file != functions[at]->file) {
				struct node node = { symbol, functions[at]->file, 0, 0, NULL };

				g_array_append_val(reach->nodes, node);
				last = reach_node(reach, (int)reach->nodes->len - 1);
			}
			last->worlds |= functions[at]->worlds;
		}
		if (!last) {
			struct node none = { symbol, -1, 0, 0, NULL };

			g_array_append_val(reach->nodes, none);
		}
	}
	assert(at == program->functions->len); // each was of a symbol
	assert((int)reach->nodes->len >= count);
	reach->first[count] = (int)reach->nodes->len;
	g_free(functions);
}

int reach_home(const struct reach *reach, int symbol, int file)
{
	int low = reach->first[symbol], high = reach->first[symbol + 1];

	assert(low < high); // make_nodes() gives every symbol one
	while (low < high) {
		int middle = low + (high - low) / 2, at = reach_node(reach, middle)->file;

		if (at == file)
			return middle;
		if (at < file)
			low = middle + 1;
		else
			high = middle;
	}
	return -1;
}

// Who a site is of; the other is -1.
struct owner {
	int node, symbol;
};

static void group_sites(struct reach *reach)
{
	const struct program *program = reach->program;
	GArray *owners = g_array_sized_new(FALSE, FALSE, sizeof(struct owner), program->sites->len);

	for (int i = 0; i < (int)program->sites->len; i++) {
		const struct site *site = site_at(reach, i);
		struct owner owner = { -1, site->from };

		if (site->from >= 0)
			owner.node = reach_home(reach, site->from, site->file);
		if (owner.node >= 0)
			owner.symbol = -1;
		g_array_append_val(owners, owner);
	}
	reach->of_node = groups_by(owners, offsetof(struct owner, node), (int)reach->nodes->len);
	reach->of_symbol = groups_by(owners, offsetof(struct owner, symbol),
				     (int)program->symbols.list->len);
	g_array_unref(owners);
}

// What is linked together.

static int load_units(struct links *links)
{
	sqlite3_stmt *stmt = db_prepare(
		links->db, "SELECT name, max(told), max(source = 'build') FROM main.link_unit"
			   " GROUP BY name ORDER BY name");
	int got;

	while ((got = db_step(links->db, stmt)) > 0) {
		struct link_unit unit = {
			.name = g_string_chunk_insert(links->text, col_text(stmt, 0)),
			.told = g_string_chunk_insert_const(links->text, col_text(stmt, 1)),
			.is_build = sqlite3_column_int(stmt, 2),
		};

		g_array_append_val(links->units, unit);
		g_hash_table_insert(links->numbers, (gpointer)unit.name,
				    GINT_TO_POINTER(links->units->len));
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_vendored(struct links *links)
{
	sqlite3_stmt *stmt = db_prepare(links->db, "SELECT path FROM main.vendored");
	int got;

	while ((got = db_step(links->db, stmt)) > 0)
		g_ptr_array_add(links->vendored,
				g_string_chunk_insert(links->text, col_text(stmt, 0)));
	sqlite3_finalize(stmt);
	return got;
}

static void links_free(struct links *links)
{
	if (!links)
		return;
	for (guint i = 0; i < links->program->files.list->len; i++)
		if (links->of_file[i])
			g_array_unref(links->of_file[i]);
	sqlite3_finalize(links->ask);
	g_ptr_array_unref(links->vendored);
	g_free(links->of_file);
	g_hash_table_unref(links->numbers);
	g_array_unref(links->units);
	g_string_chunk_free(links->text);
	g_free(links);
}

// NULL after a complaint.
static struct links *links_load(struct db *db, const struct program *program)
{
	struct links *links = g_new0(struct links, 1);

	links->db = db;
	links->program = program;
	links->text = g_string_chunk_new(1 << 12);
	links->units = g_array_new(FALSE, FALSE, sizeof(struct link_unit));
	links->numbers = g_hash_table_new(g_str_hash, g_str_equal);
	links->of_file = g_new0(GArray *, program->files.list->len + 1);
	links->vendored = g_ptr_array_new();
	links->ask = db_prepare(
		db, "SELECT DISTINCT l.name FROM main.m_unit_file f"
		    " JOIN main.link_unit l ON l.unit = f.unit WHERE f.file = ?1"
		    " UNION SELECT l.name FROM main.unit u"
		    " JOIN main.link_unit l ON l.unit = u.id WHERE u.file = ?1 AND u.present"
		    " ORDER BY 1");
	if (links->ask && load_units(links) == 0 && load_vendored(links) == 0)
		return links;
	links_free(links);
	return NULL;
}

const GArray *links_of(struct links *links, int file)
{
	GArray *list = links->of_file[file];
	int got;

	if (list)
		return list;
	list = links->of_file[file] = g_array_new(FALSE, FALSE, sizeof(int));
	sqlite3_bind_text(links->ask, 1, file_text(links->program, file), -1, SQLITE_STATIC);
	while ((got = db_step(links->db, links->ask)) > 0) {
		int number = GPOINTER_TO_INT(
			g_hash_table_lookup(links->numbers, col_text(links->ask, 0)));

		number--;
		assert_slow(number < 0 || !list->len ||
			    number > g_array_index(list, int, list->len - 1));
		if (number >= 0)
			g_array_append_val(list, number);
	}
	links->failed |= got < 0;
	sqlite3_reset(links->ask);
	return list;
}

// Whether the build says of all that a file is in what belongs to it.
static int is_known(const struct links *links, const GArray *numbers)
{
	for (guint i = 0; i < numbers->len; i++)
		if (!unit_at(links, g_array_index(numbers, int, i))->is_build)
			return 0;
	return numbers->len > 0;
}

// Whether two files have a link unit in common, or the build says nothing of one of them.
static int links_share(struct links *links, int file, int other)
{
	const GArray *a = links_of(links, file), *b = links_of(links, other);
	guint i = 0, k = 0;

	// Of folders nobody knows what they are linked with: git's main() is in one, the cmd_main()
	// of each of its programs in another.
	if (!is_known(links, a) || !is_known(links, b))
		return 1;
	while (i < a->len && k < b->len) {
		int x = g_array_index(a, int, i), y = g_array_index(b, int, k);

		if (x == y)
			return 1;
		i += x < y;
		k += x > y;
	}
	return 0;
}

// What a use means.

// Whether a definition is there in some world of mask.
static int is_there(const struct reach *reach, int id, int64_t mask)
{
	const struct node *node = reach_node(reach, id);

	return node->file >= 0 && seen_in(reach, node->file, node->worlds) & mask;
}

void reach_targets(const struct reach *reach, int symbol, int file, int64_t mask,
		   void (*visit)(int node, void *data), void *data)
{
	int first = reach->first[symbol], end = reach->first[symbol + 1], own, found = 0;

	assert(first < end);
	if (end - first == 1) {
		visit(first, data);
		return;
	}
	own = reach_home(reach, symbol, file);
	if (own >= 0 && is_there(reach, own, mask)) {
		visit(own, data);
		return;
	}
	for (int id = first; id < end; id++)
		if (is_there(reach, id, mask) &&
		    links_share(reach->links, reach_node(reach, id)->file, file)) {
			visit(id, data);
			found = 1;
		}
	for (int id = first; !found && id < end; id++)
		visit(id, data);
}

int reach_load(struct reach *reach, struct db *db, const struct program *program)
{
	*reach = (struct reach){ .db = db, .program = program };
	make_nodes(reach);
	group_sites(reach);
	reach->links = links_load(db, program);
	return reach->links && load_broken(reach) == 0 ? 0 : -1;
}

void reach_clear(struct reach *reach)
{
	links_free(reach->links);
	g_array_unref(reach->nodes);
	g_free(reach->first);
	g_free(reach->broken);
	groups_clear(&reach->of_node);
	groups_clear(&reach->of_symbol);
}
