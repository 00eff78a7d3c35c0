// Reads the program: see program.h.
//
// The merge has laid out each file's part as a few texts (outline.sql); there, sites come by
// function, so that a name is mostly that of the one before. Names get numbers as they come,
// and once all are there, new ones in their order.

#include "program.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

// Names.

static void names_init(struct names *names)
{
	names->ids = g_hash_table_new(g_str_hash, g_str_equal);
	names->list = g_ptr_array_new();
}

// The number of a name that may be new; before: what the last row had there, or -1.
static int name_id(struct program *program, struct names *names, const char *name, int before)
{
	char *copy;
	int id;

	assert(names->ids); // not yet in order
	assert(before < (int)names->list->len);
	if (before >= 0 && strcmp(names->list->pdata[before], name) == 0)
		return before;
	id = GPOINTER_TO_INT(g_hash_table_lookup(names->ids, name)) - 1;
	if (id >= 0)
		return id;
	copy = g_string_chunk_insert(program->text, name);
	g_ptr_array_add(names->list, copy);
	g_hash_table_insert(names->ids, copy, GINT_TO_POINTER((int)names->list->len));
	return (int)names->list->len - 1;
}

static int symbol_id(struct program *program, const char *symbol, int before)
{
	return name_id(program, &program->symbols, symbol, before);
}

// A name with its first bytes as a number, which settles most comparisons.
struct sorted {
	uint64_t head;
	const char *name;
	int id;
};

static uint64_t head_of(const char *name)
{
	uint64_t head = 0;
	int i;

	for (i = 0; i < 8 && name[i]; i++)
		head |= (uint64_t)(unsigned char)name[i] << (56 - 8 * i);
	return head;
}

static int sorted_order(const void *a, const void *b)
{
	const struct sorted *x = a, *y = b;

	if (x->head != y->head)
		return x->head < y->head ? -1 : 1;
	return strcmp(x->name, y->name);
}

// Sorts the names and returns the new number of each old one; the caller frees it.
static int *names_sort(struct names *names)
{
	guint count = names->list->len;
	struct sorted *sorted = g_new(struct sorted, count + 1);
	int *numbers = g_new(int, count + 1);

	for (guint i = 0; i < count; i++) {
		const char *name = names->list->pdata[i];

		sorted[i] = (struct sorted){ head_of(name), name, (int)i };
	}
	qsort(sorted, count, sizeof *sorted, sorted_order);
	for (guint i = 0; i < count; i++) {
		names->list->pdata[i] = (gpointer)sorted[i].name;
		numbers[sorted[i].id] = (int)i;
	}
	g_free(sorted);
	g_hash_table_unref(names->ids);
	names->ids = NULL;
	return numbers;
}

int names_find(const struct names *names, const char *name)
{
	int low = 0, high = (int)names->list->len;

	assert(!names->ids); // in order
	while (low < high) {
		int middle = low + (high - low) / 2;
		int order = strcmp(names->list->pdata[middle], name);

		if (!order)
			return middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return -1;
}

static void number_sites(GArray *sites, const int *symbols, const int *files)
{
	for (guint i = 0; i < sites->len; i++) {
		struct site *site = &g_array_index(sites, struct site, i);

		assert_slow(site->to >= 0 && site->file >= 0);
		site->from = site->from < 0 ? -1 : symbols[site->from];
		site->to = symbols[site->to];
		site->file = files[site->file];
	}
}

static void number_names(struct program *program)
{
	int *symbols = names_sort(&program->symbols), *files = names_sort(&program->files);

	for (guint i = 0; i < program->functions->len; i++) {
		struct function *fn = &g_array_index(program->functions, struct function, i);

		fn->symbol = symbols[fn->symbol];
		fn->sig = fn->sig < 0 ? -1 : symbols[fn->sig];
		fn->file = files[fn->file];
	}
	for (guint i = 0; i < program->frames->len; i++) {
		struct frame *frame = &g_array_index(program->frames, struct frame, i);

		frame->symbol = symbols[frame->symbol];
		frame->file = files[frame->file];
	}
	number_sites(program->sites, symbols, files);
	number_sites(program->dispatches, symbols, files);
	number_sites(program->takings, symbols, files);
	number_sites(program->callbacks, symbols, files);
	g_free(symbols);
	g_free(files);
}

// Loading.

// The fields of a text of m_outline that are still to be read.
struct fields {
	const char *at, *end;
};

static struct fields fields_of(sqlite3_stmt *stmt, int column)
{
	struct fields fields = { .at = col_text(stmt, column) };

	fields.end = fields.at + sqlite3_column_bytes(stmt, column);
	return fields;
}

// "" behind the last one: whoever made the database, no more is read than there is.
static const char *next_text(struct fields *fields)
{
	const char *text = fields->at;

	if (text >= fields->end)
		return "";
	fields->at += strlen(text) + 1;
	return text;
}

static int64_t next_number(struct fields *fields)
{
	const char *text = next_text(fields);
	uint64_t number = 0;

	for (; *text; text++)
		number = number * 10 + (unsigned char)(*text - '0');
	return (int64_t)number;
}

static void read_sites(struct program *program, struct fields fields, int file, enum site_kind kind,
		       GArray *sites)
{
	struct site site = { -1, -1, file, 0, 0, kind };
	int from = -1;

	while (fields.at < fields.end) {
		const char *text = next_text(&fields);

		if (*text)
			from = symbol_id(program, text, from);
		site.from = *text ? from : -1;
		site.to = symbol_id(program, next_text(&fields), site.to);
		site.line = (int)next_number(&fields);
		site.worlds = next_number(&fields);
		g_array_append_val(sites, site);
	}
}

static unsigned flags_of_attributes(const char *attrs)
{
	static const struct {
		const char *pattern;
		unsigned flag;
	} known[] = {
		{ "* constructor[ (]*", FUNCTION_STARTUP },
		{ "* destructor[ (]*", FUNCTION_STARTUP },
		{ "* export_name *", FUNCTION_EXPORTED },
		{ "* used *", FUNCTION_EXPORTED },
		{ "* always_inline *", FUNCTION_ALWAYS_INLINE },
		{ "* noinline *", FUNCTION_NEVER_INLINE },
		{ "* optnone *", FUNCTION_NEVER_INLINE },
	};
	unsigned flags = 0;

	for (size_t i = 0; *attrs && i < G_N_ELEMENTS(known); i++)
		if (sqlite3_strglob(known[i].pattern, attrs) == 0)
			flags |= known[i].flag;
	return flags;
}

static unsigned flags_of_linkage(const char *linkage)
{
	if (strcmp(linkage, "external") == 0)
		return FUNCTION_EXTERNAL;
	return strcmp(linkage, "static") == 0 ? FUNCTION_STATIC : 0;
}

static void read_functions(struct program *program, struct fields fields, int file)
{
	struct function fn = { .file = file, .sig = -1 };
	const char *sig;

	while (fields.at < fields.end) {
		fn.symbol = symbol_id(program, next_text(&fields), -1);
		fn.line = (int)next_number(&fields);
		fn.worlds = next_number(&fields);
		fn.flags = flags_of_linkage(next_text(&fields));
		fn.flags |= next_number(&fields) ? FUNCTION_VARIADIC : 0;
		fn.flags |= next_number(&fields) ? FUNCTION_NORETURN : 0;
		fn.flags |= flags_of_attributes(next_text(&fields));
		sig = next_text(&fields);
		fn.sig = *sig ? symbol_id(program, sig, fn.sig) : -1;
		g_array_append_val(program->functions, fn);
	}
}

static void read_frames(struct program *program, struct fields fields, int file)
{
	struct frame frame = { .file = file };

	while (fields.at < fields.end) {
		frame.symbol = symbol_id(program, next_text(&fields), -1);
		frame.line = (int)next_number(&fields);
		frame.cost = (int)next_number(&fields);
		frame.dynamic = (int)next_number(&fields);
		frame.shared = next_number(&fields);
		frame.fixed = next_number(&fields);
		frame.plain = next_number(&fields);
		frame.worlds = next_number(&fields);
		g_array_append_val(program->frames, frame);
	}
}

static int load_outline(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT file, functions, frames, calls, pointers, uses, dispatches, takings "
		    "FROM main.m_outline");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		int file = name_id(program, &program->files, col_text(stmt, 0), -1);

		read_functions(program, fields_of(stmt, 1), file);
		read_frames(program, fields_of(stmt, 2), file);
		read_sites(program, fields_of(stmt, 3), file, SITE_CALL, program->sites);
		read_sites(program, fields_of(stmt, 4), file, SITE_POINTER, program->sites);
		read_sites(program, fields_of(stmt, 5), file, SITE_USE, program->sites);
		read_sites(program, fields_of(stmt, 6), file, SITE_POINTER, program->dispatches);
		read_sites(program, fields_of(stmt, 7), file, SITE_USE, program->takings);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_callbacks(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(db, builtin_text("callbacks.sql"));
	struct site site = { -1, -1, -1, 0, 0, SITE_USE };
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		site.from = symbol_id(program, col_text(stmt, 0), site.from);
		site.to = symbol_id(program, col_text(stmt, 1), site.to);
		site.file = name_id(program, &program->files, col_text(stmt, 2), site.file);
		site.line = sqlite3_column_int(stmt, 3);
		site.worlds = sqlite3_column_int64(stmt, 4);
		g_array_append_val(program->callbacks, site);
	}
	sqlite3_finalize(stmt);
	return got;
}

static GArray *array_of(size_t size)
{
	return g_array_new(FALSE, FALSE, (guint)size);
}

struct program *program_load(struct db *db)
{
	struct program *program = g_new0(struct program, 1);

	program->text = g_string_chunk_new(1 << 16);
	names_init(&program->symbols);
	names_init(&program->files);
	program->functions = array_of(sizeof(struct function));
	program->frames = array_of(sizeof(struct frame));
	program->sites = array_of(sizeof(struct site));
	program->dispatches = array_of(sizeof(struct site));
	program->takings = array_of(sizeof(struct site));
	program->callbacks = array_of(sizeof(struct site));
	if (load_outline(db, program) || load_callbacks(db, program)) {
		program_free(program);
		return NULL;
	}
	number_names(program);
	return program;
}

static void names_clear(struct names *names)
{
	if (names->ids)
		g_hash_table_unref(names->ids);
	g_ptr_array_unref(names->list);
}

void program_free(struct program *program)
{
	if (!program)
		return;
	g_array_unref(program->callbacks);
	g_array_unref(program->takings);
	g_array_unref(program->dispatches);
	g_array_unref(program->sites);
	g_array_unref(program->frames);
	g_array_unref(program->functions);
	names_clear(&program->files);
	names_clear(&program->symbols);
	g_string_chunk_free(program->text);
	g_free(program);
}

// Groups.

struct groups groups_by(const GArray *array, size_t offset, int count)
{
	size_t size = g_array_get_element_size((GArray *)array);
	struct groups groups = { g_new0(int, (size_t)count + 2), g_new(int, array->len + 1) };

	assert(count >= 0);
	assert(offset + sizeof(int) <= size);
	for (guint i = 0; i < array->len; i++) {
		int number = *(const int *)(array->data + i * size + offset);

		assert(number < count);
		if (number >= 0)
			groups.first[number + 2]++;
	}
	for (int n = 2; n < count + 2; n++)
		groups.first[n] += groups.first[n - 1];
	for (guint i = 0; i < array->len; i++) {
		int number = *(const int *)(array->data + i * size + offset);

		if (number >= 0)
			groups.items[groups.first[number + 1]++] = (int)i;
	}
	assert(groups.first[0] == 0 && groups.first[count] <= (int)array->len);
	return groups;
}

void groups_clear(struct groups *groups)
{
	g_free(groups->items);
	g_free(groups->first);
}
