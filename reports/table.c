// The compatibility table: see table.h.
//
// SQL says which files there are, which worlds parsed them and what was found in
// each; here the counts are added up along the path and become verdicts.

#include "table.h"

#include <string.h>

// A row and what it is sorted by. The row comes first: a pointer to one is a
// pointer to the other.
struct entry {
	struct row row;
	char *file;	// path without the function; "" for the total
	char *function; // NULL unless a function's row
	int64_t parsed; // mask of the worlds that parsed a unit with this file
	int *unknown;	// a column each: files below that could not be parsed
};

struct build {
	struct db *db;
	struct table *table;
	GHashTable *entries; // file, then '\n' and function if any -> struct entry *
	GHashTable *columns; // target -> column + 1
	GArray *masks;	     // int64_t: a column's world
	GArray *doubts;	     // int: a column's rules that failed
};

static void entry_free(gpointer data)
{
	struct entry *entry = data;

	g_free(entry->row.path);
	g_free(entry->row.cells);
	g_free(entry->file);
	g_free(entry->function);
	g_free(entry->unknown);
	g_free(entry);
}

static char *entry_key(const char *file, const char *function)
{
	// The length keeps apart names that hold the separator.
	return function ? g_strdup_printf("%zu:%s:%s", strlen(file), file, function)
			: g_strdup_printf("%zu:%s", strlen(file), file);
}

static struct entry *entry_add(struct build *build, const char *kind, const char *file,
			       const char *function)
{
	guint n = build->table->targets->len;
	struct entry *entry = g_new0(struct entry, 1);

	entry->row.kind = kind;
	entry->row.path = function ? g_strconcat(file, ":", function, NULL)
				   : g_strdup(*file ? file : ".");
	entry->row.cells = g_new0(struct cell, n);
	entry->unknown = g_new0(int, n);
	entry->file = g_strdup(file);
	entry->function = g_strdup(function);
	g_hash_table_insert(build->entries, entry_key(file, function), entry);
	g_ptr_array_add(build->table->rows, entry);
	return entry;
}

static struct entry *entry_find(struct build *build, const char *file, const char *function)
{
	char *key = entry_key(file, function);
	struct entry *entry = g_hash_table_lookup(build->entries, key);

	g_free(key);
	return entry;
}

// Adds the folders above a file. Of an absolute path, one: nobody audits /usr.
static void add_folders(struct build *build, const char *file)
{
	char *path = g_strdup(file);
	char *slash;

	while ((slash = strrchr(path, '/')) && slash != path) {
		*slash = 0;
		if (entry_find(build, path, NULL))
			break;
		entry_add(build, "folder", path, NULL);
		if (*file == '/')
			break;
	}
	g_free(path);
}

static int load_targets(struct build *build)
{
	sqlite3_stmt *stmt = db_prepare(
		build->db, "SELECT name, mask, (SELECT count(*) FROM rule_failure f"
			   " WHERE f.target = t.name) FROM target t ORDER BY position");
	int got;

	while ((got = db_step(build->db, stmt)) > 0) {
		char *name = g_strdup(col_text(stmt, 0));
		int64_t mask = sqlite3_column_int64(stmt, 1);
		int doubts = sqlite3_column_int(stmt, 2);

		g_ptr_array_add(build->table->targets, name);
		g_array_append_val(build->masks, mask);
		g_array_append_val(build->doubts, doubts);
		g_hash_table_insert(build->columns, name, GINT_TO_POINTER(build->masks->len));
	}
	sqlite3_finalize(stmt);
	return got;
}

// The project's files that a unit holds, the units' own files, parsed or not, and
// whatever else bears a finding.
static const char files_sql[] =
	"WITH holder(unit, file) AS ("
	"  SELECT unit, file FROM unit_file WHERE unit IN (SELECT id FROM unit)"
	"  UNION SELECT id, file FROM unit),"
	" shown(file) AS ("
	"  SELECT file FROM file WHERE origin = 'project' AND file IN (SELECT file FROM holder)"
	"  UNION SELECT file FROM unit"
	"  UNION SELECT file FROM finding WHERE state = 'live')"
	" SELECT s.file, coalesce(k.worlds, 0)"
	" FROM shown s LEFT JOIN ("
	"  SELECT h.file, bit_or(1 << p.world) AS worlds FROM holder h"
	"  JOIN main.parse p ON p.unit = h.unit AND p.status IN ('ok', 'errors')"
	"  GROUP BY h.file) k ON k.file = s.file"
	" ORDER BY s.file";

static int load_files(struct build *build, int with_files)
{
	sqlite3_stmt *stmt = db_prepare(build->db, files_sql);
	int got;

	while ((got = db_step(build->db, stmt)) > 0) {
		struct entry *entry = entry_add(build, with_files ? "file" : "", col_text(stmt, 0),
						NULL);

		entry->parsed = sqlite3_column_int64(stmt, 1);
		add_folders(build, entry->file);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_functions(struct build *build)
{
	sqlite3_stmt *stmt = db_prepare(
		build->db,
		"SELECT DISTINCT file, name FROM function WHERE defined"
		" UNION SELECT file, function FROM finding WHERE state = 'live' AND function IS NOT NULL");
	int got;

	while ((got = db_step(build->db, stmt)) > 0) {
		struct entry *file = entry_find(build, col_text(stmt, 0), NULL);

		if (file)
			entry_add(build, "function", col_text(stmt, 0), col_text(stmt, 1))->parsed =
				file->parsed;
	}
	sqlite3_finalize(stmt);
	return got;
}

static void count(struct entry *entry, guint column, const char *severity, int n)
{
	struct cell *cell;

	if (!entry)
		return;
	cell = &entry->row.cells[column];
	if (strcmp(severity, "blocker") == 0)
		cell->blocker += n;
	else if (strcmp(severity, "hazard") == 0)
		cell->hazard += n;
	else if (strcmp(severity, "flag") == 0)
		cell->flag += n;
	else if (strcmp(severity, "perf") == 0)
		cell->perf += n;
}

static int load_findings(struct build *build, int with_functions)
{
	sqlite3_stmt *stmt = db_prepare(
		build->db,
		"SELECT file, function, target, severity, count(*) FROM finding WHERE state = 'live'"
		" GROUP BY file, function, target, severity");
	int got;

	while ((got = db_step(build->db, stmt)) > 0) {
		guint column = GPOINTER_TO_INT(
			g_hash_table_lookup(build->columns, col_text(stmt, 2)));
		const char *file = col_text(stmt, 0), *severity = col_text(stmt, 3);
		int n = sqlite3_column_int(stmt, 4);

		if (!column)
			continue;
		count(entry_find(build, file, NULL), column - 1, severity, n);
		if (with_functions && sqlite3_column_type(stmt, 1) != SQLITE_NULL)
			count(entry_find(build, file, col_text(stmt, 1)), column - 1, severity, n);
	}
	sqlite3_finalize(stmt);
	return got;
}

static void add_up(struct build *build, const struct entry *from, struct entry *to)
{
	guint i;

	for (i = 0; to && i < build->table->targets->len; i++) {
		to->row.cells[i].blocker += from->row.cells[i].blocker;
		to->row.cells[i].flag += from->row.cells[i].flag;
		to->row.cells[i].hazard += from->row.cells[i].hazard;
		to->row.cells[i].perf += from->row.cells[i].perf;
		to->unknown[i] += from->unknown[i];
	}
}

// Adds a file's counts to each folder above it and to the total.
static void add_above(struct build *build, const struct entry *entry)
{
	char *path = g_strdup(entry->file);
	char *slash;

	while ((slash = strrchr(path, '/')) && slash != path) {
		*slash = 0;
		add_up(build, entry, entry_find(build, path, NULL));
		if (*entry->file == '/')
			break;
	}
	add_up(build, entry, entry_find(build, "", NULL));
	g_free(path);
}

// doubts: rules that failed. What is known stands; where it would be ready, they may know better.
static const char *verdict(const struct cell *cell, int is_file, int unknown, int doubts)
{
	if (cell->blocker)
		return "blocked";
	if (unknown && is_file)
		return "unknown";
	if (cell->hazard)
		return "hazard";
	if (cell->flag)
		return "flags";
	return unknown || doubts ? "unknown" : "ready";
}

static int is_folder(const struct entry *entry)
{
	return strcmp(entry->row.kind, "folder") == 0 || strcmp(entry->row.kind, "total") == 0;
}

static void judge(struct build *build)
{
	GPtrArray *rows = build->table->rows;
	guint i, k;

	for (i = 0; i < rows->len; i++) {
		struct entry *entry = rows->pdata[i];

		for (k = 0; !is_folder(entry) && k < build->table->targets->len; k++)
			entry->unknown[k] = !(entry->parsed &
					      g_array_index(build->masks, int64_t, k));
		if (!is_folder(entry) && !entry->function)
			add_above(build, entry);
	}
	for (i = 0; i < rows->len; i++) {
		struct entry *entry = rows->pdata[i];

		for (k = 0; k < build->table->targets->len; k++)
			entry->row.cells[k].verdict = verdict(
				&entry->row.cells[k], !is_folder(entry), entry->unknown[k],
				g_array_index(build->doubts, int, k));
	}
}

// Orders paths as a tree is read: '/' before every other byte.
static int compare_paths(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	if (*a == *b)
		return 0;
	if (!*a || !*b)
		return *a ? 1 : -1;
	if (*a == '/' || *b == '/')
		return *a == '/' ? -1 : 1;
	return (unsigned char)*a < (unsigned char)*b ? -1 : 1;
}

static int compare_rows(gconstpointer left, gconstpointer right)
{
	const struct entry *a = *(struct entry *const *)left, *b = *(struct entry *const *)right;
	int order = compare_paths(a->file, b->file);

	return order ? order : g_strcmp0(a->function, b->function);
}

// Takes out the files' rows that were only needed to add up.
static void drop_unnamed(GPtrArray *rows)
{
	guint i;

	for (i = rows->len; i-- > 0;)
		if (!*((struct row *)rows->pdata[i])->kind)
			g_ptr_array_remove_index_fast(rows, i);
}

int table_build(struct table *table, struct db *db, const char *by)
{
	struct build build = { .db = db, .table = table };
	int with_functions = strcmp(by, "function") == 0;
	int err;

	table->targets = g_ptr_array_new_with_free_func(g_free);
	table->rows = g_ptr_array_new_with_free_func(entry_free);
	build.entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	build.columns = g_hash_table_new(g_str_hash, g_str_equal);
	build.masks = g_array_new(FALSE, FALSE, sizeof(int64_t));
	build.doubts = g_array_new(FALSE, FALSE, sizeof(int));
	err = load_targets(&build);
	if (!err) {
		entry_add(&build, "total", "", NULL);
		err = load_files(&build, strcmp(by, "folder") != 0);
	}
	if (!err && with_functions)
		err = load_functions(&build);
	if (!err)
		err = load_findings(&build, with_functions);
	if (!err) {
		judge(&build);
		drop_unnamed(table->rows);
		g_ptr_array_sort(table->rows, compare_rows);
	}
	g_array_free(build.doubts, TRUE);
	g_array_free(build.masks, TRUE);
	g_hash_table_destroy(build.columns);
	g_hash_table_destroy(build.entries);
	return err;
}

void table_clear(struct table *table)
{
	if (table->rows)
		g_ptr_array_free(table->rows, TRUE);
	if (table->targets)
		g_ptr_array_free(table->targets, TRUE);
	memset(table, 0, sizeof *table);
}
