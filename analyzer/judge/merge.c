// Merges facts into one row a site: see merge.h.
//
// Most tables go the same way: what chunks of the same file say alike becomes one row with
// the mask of the worlds that say it. A wasm signature exists in wasm worlds only, so it is
// merged, not grouped by. What goes another way has a query of its own in an .sql file. Which table
// goes which way, and its indexes, schema.sql says; the build makes facts of that (base/facts.h).
//
// A row of these tables comes from facts of its own file alone (and from the data tables, and
// of functions that are defined elsewhere). So after a small change only rows of the files that
// it touched are made again, and what is followed from place to place is made anew if need be.

#include "merge.h"
#include "times.h"

#include <assert.h>
#include <string.h>

#include "base/facts.h"

// What the facts are joined with, and what is made of them.
static const struct merged chunks = {
	.name = "chunk", .links = 1, .text = "chunk.sql", .indexes = { "(chunk)", "(file)" }
};
static const struct merged derived[] = {
	{ .name = "unit_file", .text = "unit_file.sql", .indexes = { "(file)", "(unit, file)" } },
	{ .name = "api_use", .text = "api_use.sql", .indexes = { "(symbol)" } },
	{ .name = "outline", .text = "outline.sql", .placeless = 1 },
};

// The tables in the order in which they are made, from 0; NULL behind the last.
static const struct merged *merged_at(int i)
{
	assert(i >= 0);
	if (i == 0)
		return &chunks;
	if (i <= fact_count)
		return &facts[i - 1].merged;
	i -= fact_count + 1;
	return i < (int)G_N_ELEMENTS(derived) ? &derived[i] : NULL;
}

// Puts conditions in the place of {COLUMN}: that it is one of the files in list; none for NULL.
static char *with_files(const char *query, const char *list)
{
	GString *out = g_string_new(NULL);
	const char *open, *close;

	while ((open = strchr(query, '{')) && (close = strchr(open, '}'))) {
		g_string_append_len(out, query, open - query);
		if (list)
			g_string_append_printf(out, "%.*s IN (%s)", (int)(close - open - 1),
					       open + 1, list);
		else
			g_string_append(out, "1");
		query = close + 1;
	}
	g_string_append(out, query);
	return g_string_free(out, FALSE);
}

// The query that makes the rows of a table: of the files in list only, unless it is NULL.
static char *rows_query(const struct merged *merged, const char *list)
{
	return with_files(merged->query ? merged->query : builtin_text(merged->text), list);
}

// Of all rows: one of a few has a WHERE behind its columns.
static int has_file_index(const struct merged *merged)
{
	int i;

	for (i = 0; merged->indexes[i]; i++)
		if (g_str_has_prefix(merged->indexes[i], "(file") &&
		    !strchr(merged->indexes[i], ')')[1])
			return 1;
	return 0;
}

static int merge_whole(struct db *db, const struct merged *merged)
{
	int64_t since = times_now();
	GString *sql = g_string_new(NULL);
	char *query = rows_query(merged, NULL);
	int i, err;

	assert(merged->name && (merged->query || merged->text));
	g_string_append_printf(sql, "DROP TABLE IF EXISTS m_%s; CREATE TABLE m_%s AS %s;",
			       merged->name, merged->name, query);
	for (i = 0; merged->indexes[i]; i++)
		g_string_append_printf(sql, "CREATE INDEX m_%s_%d ON m_%s%s;", merged->name, i,
				       merged->name, merged->indexes[i]);
	if (!has_file_index(merged))
		g_string_append_printf(sql, "CREATE INDEX m_%s_file ON m_%s(file%s);", merged->name,
				       merged->name, merged->placeless ? "" : ", line");
	err = db_exec(db, sql->str);
	g_free(query);
	g_string_free(sql, TRUE);
	times_tell(merged->name, since);
	return err;
}

static int run_text(struct db *db, const char *name)
{
	int64_t since = times_now();
	int err = db_exec(db, builtin_text(name));

	times_tell(name, since);
	return err;
}

int facts_index(struct db *db)
{
	int64_t since = times_now();
	char *sql = db_text(db,
			    "SELECT group_concat('CREATE INDEX IF NOT EXISTS main.' || name ||"
			    " '_chunk ON ' || name || '(chunk)', ';') FROM main.sqlite_master"
			    " WHERE type = 'table' AND (name GLOB 't_*' OR name = 'parse_chunk')",
			    "");
	int err = sql ? db_exec(db, sql) : -1;

	g_free(sql);
	times_tell("indexes", since);
	return err;
}

int facts_merge(struct db *db)
{
	const struct merged *merged;
	int err = 0;

	for (int i = 0; (merged = merged_at(i)) && !err; i++)
		err = merge_whole(db, merged);
	if (!err)
		err = run_text(db, "judge.sql");
	return err ? err : run_text(db, "kernel.sql");
}

// Makes the rows of the files in list anew: 'a', 'b', ...
static int merge_touched(struct db *db, const struct merged *merged, const char *list)
{
	char *query = rows_query(merged, list);
	char *sql = g_strdup_printf("DELETE FROM m_%s WHERE file IN (%s); INSERT INTO m_%s %s;",
				    merged->name, list, merged->name, query);
	int err = db_exec(db, sql);

	g_free(sql);
	g_free(query);
	return err;
}

// Whether a function that may be a kernel, or is a part of one, is, or was, in a touched file.
static int has_kernels(struct db *db)
{
	return (int)db_int(db, 0, builtin_text("kernel_touched.sql"), "");
}

// What judge.sql reads of the files in list. g_free() it.
static char *shape(struct db *db, const char *list)
{
	char *sql = with_files(builtin_text("judge_shape.sql"), list);
	char *text = db_text(db, sql, "");

	g_free(sql);
	return text;
}

int facts_merge_touched(struct db *db, const char *list)
{
	char *linked = db_text(db, "SELECT group_concat(quote(file), ', ') FROM temp.relinked_path",
			       "");
	char *before = shape(db, list), *after;
	const struct merged *merged;
	int kernels = has_kernels(db), err = 0;

	for (int i = 0; (merged = merged_at(i)) && !err; i++)
		err = merge_touched(db, merged, merged->links && linked ? linked : list);
	g_free(linked);
	after = shape(db, list);
	if (!err && g_strcmp0(before, after) != 0)
		err = db_exec(db, builtin_text("judge.sql"));
	g_free(before);
	g_free(after);
	if (!err && (kernels || has_kernels(db)))
		err = db_exec(db, builtin_text("kernel.sql"));
	return err;
}
