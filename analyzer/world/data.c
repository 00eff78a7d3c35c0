// Loads rules/data/*.tsv into the d_* tables: see data.h.
//
// A row has a status for each target side by side; the tables have a row for each
// target, and of the row's note only the parts that speak of it: parts are
// separated by " | " and begin with "TARGET,TARGET: " or "all: ".

#include "data.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/target.h"

#define FILE_LIMIT (64u << 20)
#define MAX_COLUMNS 32

// One line of a file, split. The columns of the targets stand side by side, one for each that
// others' `table` may name.
struct row {
	char *column[MAX_COLUMNS];
	int count;
};

struct table {
	const char *file, *columns; // the header line that it must have; @: a column a target
	int (*load)(struct db *db, sqlite3_stmt *insert, const struct row *row);
	const char *insert;
	const char *name;
};

static int insert(struct db *db, sqlite3_stmt *stmt)
{
	int err = db_step(db, stmt) < 0 ? -1 : 0;

	sqlite3_reset(stmt);
	return err;
}

static void bind(sqlite3_stmt *stmt, int column, const char *text)
{
	sqlite3_bind_text(stmt, column, text, -1, SQLITE_STATIC);
}

// Whether list, "a,b,c" of n bytes, has name; -1 when a word of it is no target.
static int list_has(const char *list, size_t n, const char *name)
{
	char *copy = g_strndup(list, n), **words = g_strsplit(copy, ",", -1), **word;
	int has = 0, bad = 0;

	for (word = words; *word; word++) {
		if (strcmp(*word, "all") == 0)
			has = 1;
		else if (target_find(*word) < 0)
			bad = 1;
		has |= strcmp(*word, name) == 0;
	}
	g_strfreev(words);
	g_free(copy);
	return bad ? -1 : has;
}

// The parts of note that speak of target, joined as before; g_free() it. A part
// without targets speaks of all. "macro" is a mark, taken out.
static char *note_for(const char *note, const char *target, int *is_macro)
{
	char **parts = g_strsplit(note, " | ", -1), **part;
	GString *out = g_string_new(NULL);

	for (part = parts; *part; part++) {
		const char *colon = strstr(*part, ": "), *text = *part;
		int has = 1;

		if (strcmp(*part, "macro") == 0) {
			*is_macro = 1;
			continue;
		}
		if (colon)
			has = list_has(*part, colon - *part, target);
		if (has > 0 && colon)
			text = colon + 2;
		if (has == 0 || !*text)
			continue;
		g_string_append_printf(out, "%s%s", out->len ? " | " : "", text);
	}
	g_strfreev(parts);
	return g_string_free(out, FALSE);
}

static int load_api(struct db *db, sqlite3_stmt *stmt, const struct row *row)
{
	const struct target_info *target;
	int note_column = 2 + target_columns(), err = 0;

	for (int i = 0; !err && (target = target_at(i)); i++) {
		int is_macro = 0;
		char *note = note_for(row->column[note_column], target->table, &is_macro);

		bind(stmt, 1, row->column[0]);
		bind(stmt, 2, row->column[1]);
		bind(stmt, 3, target->name);
		bind(stmt, 4, row->column[2 + target->column]);
		bind(stmt, 5, note);
		sqlite3_bind_int(stmt, 6, strcmp(row->column[note_column + 1], "yes") == 0);
		bind(stmt, 7, row->column[note_column + 2]);
		sqlite3_bind_int(stmt, 8, is_macro);
		err = insert(db, stmt);
		g_free(note);
	}
	return err;
}

// A row for each target: the name, the target, the columns before the targets' that are kept, what
// the target has, its notes, and the columns behind the notes.
static int load_targets(struct db *db, sqlite3_stmt *stmt, const struct row *row, int before)
{
	const struct target_info *target;
	int note_column = before + target_columns(), err = 0;

	for (int i = 0; !err && (target = target_at(i)); i++) {
		int is_macro = 0, n = 1;
		char *note = note_for(row->column[note_column], target->table, &is_macro);

		bind(stmt, n++, row->column[0]);
		bind(stmt, n++, target->name);
		for (int k = 1; k < before; k++)
			bind(stmt, n++, row->column[k]);
		bind(stmt, n++, row->column[before + target->column]);
		bind(stmt, n++, note);
		for (int k = note_column + 1; k < row->count; k++)
			bind(stmt, n++, row->column[k]);
		err = insert(db, stmt);
		g_free(note);
	}
	return err;
}

static int load_header(struct db *db, sqlite3_stmt *stmt, const struct row *row)
{
	return load_targets(db, stmt, row, 1);
}

static int load_symbol(struct db *db, sqlite3_stmt *stmt, const struct row *row)
{
	return load_targets(db, stmt, row, 2);
}

static int load_simd(struct db *db, sqlite3_stmt *stmt, const struct row *row)
{
	int i;

	for (i = 0; i < 6; i++)
		bind(stmt, i + 1, row->column[i]);
	sqlite3_bind_int(stmt, 5, strcmp(row->column[4], "yes") == 0);
	return insert(db, stmt);
}

static int load_plain(struct db *db, sqlite3_stmt *stmt, const struct row *row)
{
	int i;

	for (i = 0; i < row->count; i++)
		bind(stmt, i + 1, row->column[i]);
	return insert(db, stmt);
}

static int insert_version(struct db *db, sqlite3_stmt *stmt, const struct row *row,
			  const char *target)
{
	bind(stmt, 1, row->column[0]);
	bind(stmt, 2, target);
	bind(stmt, 3, row->column[2]);
	bind(stmt, 4, row->column[3]);
	bind(stmt, 5, row->column[4]);
	return insert(db, stmt);
}

// A row for each target that its list names, or whose table it names; "" is about all.
static int load_version(struct db *db, sqlite3_stmt *stmt, const struct row *row)
{
	const char *list = row->column[1];
	const struct target_info *target;
	int err = 0;

	if (!*list)
		return insert_version(db, stmt, row, "");
	for (int i = 0; !err && (target = target_at(i)); i++) {
		int has = list_has(list, strlen(list), target->table);

		err = has < 0 ? -1 : has ? insert_version(db, stmt, row, target->name) : 0;
	}
	return err;
}

// In the order of loading: d_name joins libc-api.tsv and aliases.tsv.
static const struct table tables[] = {
	{ "versions.tsv", "table\ttargets\tsource\tversion\tdate", load_version,
	  "INSERT INTO d_version VALUES(?, ?, ?, ?, ?)", "d_version" },
	{ "libc-api.tsv", "symbol\tfamily\t@\tnote\tblocking\theader", load_api,
	  "INSERT INTO d_api VALUES(?, ?, ?, ?, ?, ?, ?, ?)", "d_api" },
	{ "aliases.tsv", "alias\tcanonical\tkind", load_plain,
	  "INSERT INTO d_alias VALUES(?, ?, ?)", "d_alias" },
	{ "headers.tsv", "header\t@\tnote", load_header, "INSERT INTO d_header VALUES(?, ?, ?, ?)",
	  "d_header" },
	{ "symbols.tsv", "symbol\tkind\t@\tnote\theader", load_symbol,
	  "INSERT INTO d_symbol VALUES(?, ?, ?, ?, ?, ?)", "d_symbol" },
	{ "simd-intrinsics.tsv", "intrinsic\tisa\tcost\twasm\taligned\tdoc_class", load_simd,
	  "INSERT INTO d_simd VALUES(?, ?, ?, ?, ?, ?)", "d_simd" },
	{ "target-features.tsv",
	  "feature\tclang_flag\tllvm_first\tchrome\tfirefox\tsafari\tnode\twasmtime\tphase\t"
	  "source\tnote",
	  load_plain, "INSERT INTO d_feature VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
	  "d_feature" },
	{ "ports.tsv",
	  "library\tpkgconfig\theaders\temscripten-port\tversion\tlinker-flag\tlicence\trecipes",
	  load_plain, "INSERT INTO d_port VALUES(?, ?, ?, ?, ?, ?, ?, ?)", "d_port" },
	{ "since.tsv", "name\tkind\tsdk\tdate\tcommit", load_plain,
	  "INSERT INTO d_since VALUES(?, ?, ?, ?, ?)", "d_since" },
	{ "lists.tsv", "list\tname\tnote", load_plain, "INSERT INTO d_list VALUES(?, ?, ?)",
	  "d_list" },
};

static char *table_path(const struct table *table)
{
	return g_build_filename(data_dir(), "rules", "data", table->file, NULL);
}

// The header line that the table must have; g_free() it.
static char *columns_of(const struct table *table)
{
	char **around = g_strsplit(table->columns, "@", 2), *out;
	GString *names = g_string_new(NULL);
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++)
		if (strcmp(target->name, target->table) == 0)
			g_string_append_printf(names, "%s%s", names->len ? "\t" : "", target->name);
	out = g_strjoinv(names->str, around);
	g_string_free(names, TRUE);
	g_strfreev(around);
	return out;
}

static void split(struct row *row, char *line)
{
	row->count = 0;
	while (row->count < MAX_COLUMNS) {
		char *tab = strchr(line, '\t');

		row->column[row->count++] = line;
		if (!tab)
			return;
		*tab = 0;
		line = tab + 1;
	}
}

static int count_columns(const char *line)
{
	int n = 1;

	for (; *line; line++)
		n += *line == '\t';
	return n;
}

// Loads the lines of text, which are cut up in place.
static int load_lines(struct db *db, const struct table *table, sqlite3_stmt *stmt,
		      const char *header, const char *path, char *text)
{
	int number = 0, headed = 0, columns = count_columns(header);
	char *next;

	for (; text && *text; text = next) {
		struct row row;

		next = strchr(text, '\n');
		if (next)
			*next++ = 0;
		number++;
		if (!headed && *text == '#')
			continue;
		if (!headed && strcmp(text, header) != 0) {
			complain("%s:%d: the columns are not those of %s", path, number,
				 table->name);
			return -1;
		}
		if (!headed) {
			headed = 1;
			continue;
		}
		if (count_columns(text) != columns || *text == '\t') {
			complain(
				"%s:%d: %d columns are needed, not %d, the first of them not empty",
				path, number, columns, count_columns(text));
			return -1;
		}
		split(&row, text);
		if (table->load(db, stmt, &row) < 0) {
			complain("%s:%d: cannot load '%s'", path, number, row.column[0]);
			return -1;
		}
	}
	if (!headed)
		complain("%s: no line with the columns", path);
	return headed ? 0 : -1;
}

static int load_table(struct db *db, const struct table *table)
{
	char *path = table_path(table), *header = columns_of(table), *text = NULL;
	sqlite3_stmt *stmt = NULL;
	size_t size;
	int err = -1;

	if (file_read(path, FILE_LIMIT, &text, &size) < 0) {
		complain("cannot read '%s': %s", path, g_strerror(errno));
	} else if (strlen(text) != size) {
		complain("'%s' is not text", path);
	} else {
		stmt = db_prepare(db, table->insert);
		if (stmt)
			err = load_lines(db, table, stmt, header, path, text);
	}
	sqlite3_finalize(stmt);
	g_free(text);
	g_free(header);
	g_free(path);
	return err;
}

// Size and time of every file, and the targets; g_free() it.
static char *signature(void)
{
	GString *out = g_string_new(NULL);
	const struct target_info *target;

	for (int k = 0; (target = target_at(k)); k++)
		g_string_append_printf(out, "%s %s\n", target->name, target->table);
	for (size_t i = 0; i < G_N_ELEMENTS(tables); i++) {
		char *path = table_path(&tables[i]);
		struct stat st;

		if (stat(path, &st) < 0)
			memset(&st, 0, sizeof st);
		g_string_append_printf(out, "%s %lld %lld.%09ld\n", path, (long long)st.st_size,
				       (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
		g_free(path);
	}
	return g_string_free(out, FALSE);
}

static int load_all(struct db *db, const char *key)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(tables); i++) {
		char *sql = g_strconcat("DELETE FROM main.", tables[i].name, NULL);
		int err = db_exec(db, sql);

		g_free(sql);
		if (err < 0 || load_table(db, &tables[i]) < 0)
			return -1;
	}
	if (db_exec(db, "DELETE FROM main.d_name;"
			"INSERT INTO main.d_name SELECT DISTINCT symbol, symbol FROM main.d_api;"
			"INSERT OR IGNORE INTO main.d_name SELECT alias, symbol FROM main.d_alias "
			"WHERE symbol IN (SELECT symbol FROM main.d_api)") < 0)
		return -1;
	return db_run(db, "INSERT OR REPLACE INTO main.meta VALUES('data', ?)", "t", key);
}

int data_load(struct db *db)
{
	char *key = signature();
	char *known = db_text(db, "SELECT value FROM main.meta WHERE key = 'data'", NULL);
	int err = 0;

	if (g_strcmp0(key, known) != 0) {
		err = db_exec(db, "BEGIN IMMEDIATE");
		if (!err) {
			err = load_all(db, key);
			if (db_exec(db, err < 0 ? "ROLLBACK" : "COMMIT") < 0)
				err = -1;
		}
	}
	g_free(known);
	g_free(key);
	return err < 0 ? EXIT_CANNOT : 0;
}
