// Reads the program: see program.h.
//
// Rows come by file and by function, so that a text is mostly that of the row before. Names
// get numbers as they come, and once all are there, new ones in their order.

#include "program.h"

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

static int file_id(struct program *program, const char *file, int before)
{
	return name_id(program, &program->files, file, before);
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

	while (low < high) {
		int middle = (low + high) / 2;
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

// What a query returns as (from, to, file, line, worlds, kind).
static int load_sites(struct db *db, struct program *program, const char *sql, GArray *sites)
{
	sqlite3_stmt *stmt = db_prepare(db, sql);
	struct site site = { -1, -1, -1, 0, 0, SITE_CALL };
	int from = -1, got;

	while ((got = db_step(db, stmt)) > 0) {
		const char *text = (const char *)sqlite3_column_text(stmt, 0);

		if (text)
			from = symbol_id(program, text, from);
		site.from = text ? from : -1;
		site.to = symbol_id(program, col_text(stmt, 1), site.to);
		site.file = file_id(program, col_text(stmt, 2), site.file);
		site.line = sqlite3_column_int(stmt, 3);
		site.worlds = sqlite3_column_int64(stmt, 4);
		site.kind = (enum site_kind)sqlite3_column_int(stmt, 5);
		g_array_append_val(sites, site);
	}
	sqlite3_finalize(stmt);
	return got;
}

// Nearly all calls are wanted, in the order that they are in.
static const char calls_sql[] =
	"SELECT fn, iif(kind = 'indirect', sig, coalesce(symbol, callee)), file, line, worlds, "
	"kind = 'indirect' FROM main.m_call NOT INDEXED "
	"WHERE fn IS NOT NULL AND (kind <> 'indirect' OR sig IS NOT NULL)";

static const char uses_sql[] =
	"SELECT fn, coalesce(symbol, name), file, line, worlds, 2 FROM main.m_ref";

static const char dispatches_sql[] = "SELECT fn, text, file, line, worlds, 0 FROM main.m_mark "
				     "WHERE kind = 'dispatch' AND fn IS NOT NULL AND worlds > 1";

static const char takings_sql[] = "SELECT text, subject, file, line, worlds, 0 FROM main.m_mark "
				  "WHERE kind = 'taken' AND worlds > 1";

// Threads have a stack of their own; handlers and exit functions run later.
static const char callbacks_sql[] =
	"SELECT fn, text, file, line, worlds, 0 FROM main.m_mark m "
	"WHERE kind = 'callback' AND fn IS NOT NULL AND worlds > 1 "
	"AND subject NOT GLOB '*thread*' AND subject NOT GLOB 'thrd_*' "
	"AND subject NOT IN ('signal', 'sigaction', 'atexit', 'at_quick_exit', 'on_exit', "
	"'__cxa_atexit') "
	"AND NOT EXISTS (SELECT 1 FROM main.m_function f WHERE f.symbol = m.subject AND f.defined)";

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

static unsigned flags_of(const char *linkage, const char *type, const char *attrs, int variadic)
{
	unsigned flags = flags_of_attributes(attrs);

	if (strcmp(linkage, "external") == 0)
		flags |= FUNCTION_EXTERNAL;
	if (strcmp(linkage, "static") == 0)
		flags |= FUNCTION_STATIC;
	if (strstr(type, "noreturn"))
		flags |= FUNCTION_NORETURN;
	return variadic ? flags | FUNCTION_VARIADIC : flags;
}

static int load_functions(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT symbol, file, line, worlds, linkage, type, attrs, variadic, sig "
		    "FROM main.m_function NOT INDEXED WHERE defined");
	struct function fn = { .symbol = -1, .file = -1, .sig = -1 };
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		const char *sig = (const char *)sqlite3_column_text(stmt, 8);

		fn.symbol = symbol_id(program, col_text(stmt, 0), -1);
		fn.file = file_id(program, col_text(stmt, 1), fn.file);
		fn.line = sqlite3_column_int(stmt, 2);
		fn.worlds = sqlite3_column_int64(stmt, 3);
		fn.flags = flags_of(col_text(stmt, 4), col_text(stmt, 5), col_text(stmt, 6),
				    sqlite3_column_int(stmt, 7));
		fn.sig = sig ? symbol_id(program, sig, fn.sig) : -1;
		g_array_append_val(program->functions, fn);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_frames(struct db *db, struct program *program)
{
	sqlite3_stmt *stmt = db_prepare(
		db, "SELECT fn, file, line, cost, dynamic, shared, fixed, plain, worlds "
		    "FROM main.m_frame NOT INDEXED");
	struct frame frame = { .symbol = -1, .file = -1 };
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		frame.symbol = symbol_id(program, col_text(stmt, 0), -1);
		frame.file = file_id(program, col_text(stmt, 1), frame.file);
		frame.line = sqlite3_column_int(stmt, 2);
		frame.cost = sqlite3_column_int(stmt, 3);
		frame.dynamic = sqlite3_column_int(stmt, 4);
		frame.shared = sqlite3_column_int64(stmt, 5);
		frame.fixed = sqlite3_column_int64(stmt, 6);
		frame.plain = sqlite3_column_int64(stmt, 7);
		frame.worlds = sqlite3_column_int64(stmt, 8);
		g_array_append_val(program->frames, frame);
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
	if (load_functions(db, program) < 0 || load_frames(db, program) < 0 ||
	    load_sites(db, program, calls_sql, program->sites) < 0 ||
	    load_sites(db, program, uses_sql, program->sites) < 0 ||
	    load_sites(db, program, dispatches_sql, program->dispatches) < 0 ||
	    load_sites(db, program, takings_sql, program->takings) < 0 ||
	    load_sites(db, program, callbacks_sql, program->callbacks) < 0) {
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
	const char *number = array->data + offset;

	for (guint i = 0; i < array->len; i++)
		if (*(const int *)(number + i * size) >= 0)
			groups.first[*(const int *)(number + i * size) + 2]++;
	for (int n = 2; n < count + 2; n++)
		groups.first[n] += groups.first[n - 1];
	for (guint i = 0; i < array->len; i++)
		if (*(const int *)(number + i * size) >= 0)
			groups.items[groups.first[*(const int *)(number + i * size) + 1]++] = (int)
				i;
	return groups;
}

void groups_clear(struct groups *groups)
{
	g_free(groups->items);
	g_free(groups->first);
}
