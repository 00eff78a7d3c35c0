// Loads rules/data/*.tsv: a file goes into a table of the same columns, as it stands.
//
// What becomes of the tables of C libraries, which tell families apart where facts.db tells
// targets, is SQL's (data_tables.sql, data.sql); here lines are cut into cells.

#include "data.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/target.h"

#define FILE_LIMIT (64u << 20)

static const struct table {
	const char *file, *schema, *name;
} tables[] = {
	{ "names.tsv", "temp", "libc_name" },	     { "libc-api.tsv", "temp", "libc_row" },
	{ "headers.tsv", "temp", "libc_row" },	     { "since.tsv", "temp", "libc_since" },
	{ "versions.tsv", "temp", "libc_version" },  { "aliases.tsv", "main", "d_alias" },
	{ "simd-intrinsics.tsv", "main", "d_simd" }, { "target-features.tsv", "main", "d_feature" },
	{ "ports.tsv", "main", "d_port" },	     { "lists.tsv", "main", "d_list" },
	{ "backend.tsv", "main", "d_backend" },
};

// A file that is loaded.
struct file {
	char *path;
	char *header; // the line that tells its columns
	int columns;
	sqlite3_stmt *insert;
};

static char *data_path(const char *file)
{
	return g_build_filename(data_dir(), "rules", "data", file, NULL);
}

static int count_columns(const char *line)
{
	int n = 1;

	for (; *line; line++)
		n += *line == '\t';
	return n;
}

// Inserts the cells of line, which is cut up.
static int insert_line(struct db *db, const struct file *file, char *line)
{
	int err;

	for (int column = 1; line; column++) {
		char *tab = strchr(line, '\t');

		assert(column <= file->columns);
		sqlite3_bind_text(file->insert, column, line,
				  tab ? (int)(tab - line) : (int)strlen(line), SQLITE_STATIC);
		line = tab ? tab + 1 : NULL;
	}
	err = db_step(db, file->insert) < 0 ? -1 : 0;
	sqlite3_reset(file->insert);
	return err;
}

// Loads the lines of text, which are cut up in place.
static int load_lines(struct db *db, const struct file *file, char *text)
{
	int number = 0, headed = 0;
	char *next;

	for (; *text; text = next) {
		next = text + strcspn(text, "\n");
		if (*next)
			*next++ = 0;
		number++;
		if (!headed && *text == '#')
			continue;
		if (!headed && strcmp(text, file->header) != 0) {
			complain("%s:%d: the columns are not '%s'", file->path, number,
				 file->header);
			return -1;
		}
		if (headed && (count_columns(text) != file->columns || *text == '\t')) {
			complain(
				"%s:%d: %d columns are needed, not %d, the first of them not empty",
				file->path, number, file->columns, count_columns(text));
			return -1;
		}
		if (headed && insert_line(db, file, text) < 0) {
			complain("%s:%d: cannot load this line", file->path, number);
			return -1;
		}
		headed = 1;
	}
	if (!headed)
		complain("%s: no line with the columns", file->path);
	return headed ? 0 : -1;
}

static int load_file(struct db *db, const struct file *file)
{
	char *text;
	size_t size;
	int err = -1;

	if (file_read(file->path, FILE_LIMIT, &text, &size) < 0) {
		complain("cannot read '%s': %s", file->path, g_strerror(errno));
		return -1;
	}
	if (strlen(text) != size)
		complain("'%s' is not text", file->path);
	else
		err = load_lines(db, file, text);
	g_free(text);
	return err;
}

static int load_table(struct db *db, const struct table *table)
{
	struct file file = { .path = data_path(table->file) };
	char *sql = db_text(db,
			    "SELECT printf('INSERT INTO %s.%s VALUES(%s)', ?2, ?1, "
			    "group_concat('?')) FROM pragma_table_info(?1, ?2)",
			    "tt", table->name, table->schema);
	int err = -1;

	file.header = db_text(db, "SELECT group_concat(name, char(9)) FROM pragma_table_info(?, ?)",
			      "tt", table->name, table->schema);
	file.insert = sql && file.header ? db_prepare(db, sql) : NULL;
	if (file.insert) {
		file.columns = count_columns(file.header);
		err = load_file(db, &file);
	}
	sqlite3_finalize(file.insert);
	g_free(file.header);
	g_free(file.path);
	g_free(sql);
	return err;
}

// What the tables are made of: the targets, our SQL, and size and time of every file. g_free() it.
static char *signature(void)
{
	GString *out = g_string_new(builtin_text("targets.tsv"));
	char *key;

	g_string_append(out, builtin_text("data_tables.sql"));
	g_string_append(out, builtin_text("data.sql"));
	for (size_t i = 0; i < G_N_ELEMENTS(tables); i++) {
		char *path = data_path(tables[i].file);
		struct file_stamp stamp;

		file_stamp_take(path, &stamp);
		g_string_append_printf(out, "%s %" PRId64 " %" PRId64 "\n", path, stamp.size,
				       stamp.mtime);
		g_free(path);
	}
	key = hash_bytes(out->str, out->len);
	g_string_free(out, TRUE);
	return key;
}

static int load_targets(struct db *db)
{
	const struct target_info *target;
	int err = 0;

	for (int i = 0; !err && (target = target_at(i)); i++)
		err = db_run(db, "INSERT INTO temp.libc_target VALUES(?, ?, ?, NULL)", "ttt",
			     target->name, family_name(target->family), target->table);
	return err;
}

// A row of a name that nothing is told of would go unseen.
static int check_names(struct db *db)
{
	char *stray = db_text(db,
			      "SELECT name FROM temp.libc_row WHERE name NOT IN "
			      "(SELECT name FROM temp.libc_name) LIMIT 1",
			      "");

	if (stray)
		complain("'%s' has rows in the tables of C libraries, and none in names.tsv",
			 stray);
	g_free(stray);
	return stray ? -1 : 0;
}

static int load_all(struct db *db, const char *key)
{
	int err = db_exec(db, builtin_text("data_tables.sql"));

	for (size_t i = 0; !err && i < G_N_ELEMENTS(tables); i++)
		err = load_table(db, &tables[i]);
	if (err || load_targets(db) || check_names(db) || db_exec(db, builtin_text("data.sql")))
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
	return err;
}
