// Merges facts into one row a site: see merge.h.
//
// Most tables go the same way: what chunks of the same file say alike becomes one row with
// the mask of the worlds that say it. A wasm signature exists in wasm worlds only, so it is
// merged, not grouped by. What goes another way has a query of its own in an .sql file.
//
// A row of these tables comes from facts of its own file alone (and from the data tables, and
// of functions that are defined elsewhere). So after a small change only rows of the files that
// it touched are made again, and what is followed from place to place is made anew if need be.

#include "merge.h"
#include "times.h"

#include <string.h>

struct merged {
	const char *name;   // of m_NAME
	const char *table;  // t_TABLE, when it is not t_NAME
	const char *keys;   // columns that tell two rows apart
	const char *values; // others, as they are merged
	const char *where;
	const char *indexes[5]; // columns of each; all are found by file and line too: one file
				// may have all rows of a project
	const char *few[4];	// columns and condition of an index of the few rows that meet it
	int everywhere;		// not only in files of the project and of third parties
	int placeless;		// it has no lines
	int links;		// its rows are of chunks, not of what they say
	// Built-in text of its rows, when they do not go the usual way; {COLUMN} in it stands where
	// a small change puts that this is one of its files.
	const char *query;
};

static const struct merged tables[] = {
	{ .name = "chunk", .links = 1, .query = "chunk.sql", .indexes = { "chunk", "file" } },
	{ .name = "include",
	  .keys = "line, col, spelled, angled, resolved, kind",
	  .everywhere = 1 },
	{ .name = "skip", .keys = "line, end_line, cond", .indexes = { "file, line" } },
	{ .name = "guard",
	  .keys = "line, end_line, macro, need, cond",
	  .indexes = { "file, line" } },
	{ .name = "define", .keys = "line, name, text", .indexes = { "file, line", "name" } },
	{ .name = "function",
	  .keys = "line, col, end_line, name, symbol, linkage, defined, inlined, variadic, noproto, type, params, attrs",
	  .values = "max(t.sig) AS sig",
	  .indexes = { "symbol, file", "file, line" },
	  // The others find definitions, of a line and of a name, among any number of declarations.
	  .few = { "(attrs, symbol) WHERE attrs > ''", "(file, line) WHERE defined",
		   "(symbol, linkage, worlds) WHERE defined" } },
	{ .name = "call",
	  .keys = "line, col, fn, callee, symbol, kind, origin, args, literal, macro",
	  .values = "max(t.arguments) AS arguments, max(t.sig) AS sig",
	  // The second has all that the view undefined_symbol asks of every call.
	  .indexes = { "fn, file", "symbol, file, kind, worlds, origin", "callee",
		       "file, line, col" },
	  .few = { "(callee) WHERE kind = 'undeclared'" } },
	{ .name = "ref",
	  .keys = "line, col, fn, name, symbol, origin",
	  .indexes = { "fn, origin", "symbol, file", "name" } },
	{ .name = "asm",
	  .keys = "line, col, fn, kind, template, outputs, inputs, clobbers, is_volatile, is_goto",
	  .indexes = { "file, line", "file, kind, line" },
	  .few = { "(fn, file) WHERE is_goto" } },
	{ .name = "intrinsic",
	  .keys = "line, col, fn, name, header, via, align",
	  .indexes = { "name", "file, line" } },
	{ .name = "cast",
	  .keys = "line, col, fn, kind, implicit, from_type, to_type, name",
	  .values = "max(t.from_sig) AS from_sig, max(t.to_sig) AS to_sig",
	  .indexes = { "file, line" } },
	{ .name = "record",
	  .keys = "line, col, name, kind, size, align",
	  .indexes = { "file, line" } },
	{ .name = "field",
	  .keys = "line, col, record, record_line, name, type, bit_offset, size",
	  .indexes = { "file, record_line" } },
	{ .name = "loop",
	  .keys = "line, col, fn, kind, depth, endless, exits, calls, end_line",
	  .indexes = { "fn, file" } },
	{ .name = "variable",
	  .keys = "line, col, fn, name, symbol, linkage, type, defined, is_const, is_volatile, is_atomic, is_tls, size, align, attrs",
	  .indexes = { "symbol" } },
	{ .name = "string", .keys = "line, col, fn, text", .indexes = { "file, line" } },
	{ .name = "frame",
	  .keys = "line, col, fn, shared, fixed, plain, cost, dynamic",
	  .indexes = { "fn, file" } },
	{ .name = "local",
	  .keys = "line, col, fn, kind, name, type, bytes, depth",
	  .indexes = { "fn" } },
	{ .name = "use",
	  .keys = "line, col, fn, name, symbol",
	  .values = "bit_or(t.access) AS access",
	  .indexes = { "symbol, file", "fn" } },
	{ .name = "mark",
	  .keys = "line, col, fn, kind, subject, text, value",
	  .indexes = { "kind, file, line, col" } },
	{ .name = "diagnostic",
	  .keys = "line, col, level, text, option, category, at, subject, undone",
	  .values = "max(t.macro) AS macro",
	  .indexes = { "file, line" } },
	{ .name = "suppression",
	  .table = "comment",
	  .keys = "line, col, form, from_line, end_line, rules, reason",
	  .where = "t.form <> 'kernel'" },
	{ .name = "bytes",
	  .keys = "line, col, fn, callee, symbol, argument, record, record_file, record_line, size, sized, through",
	  .indexes = { "fn" } },
	{ .name = "conversion",
	  .keys = "line, col, fn, kind, from_type, to_type, name, is_call, minus",
	  .indexes = { "file, line" } },
	{ .name = "wide",
	  .keys = "line, col, fn, how, source, op, target, from_type, to_type",
	  .indexes = { "source, how", "target", "how" } },
	{ .name = "constant", .keys = "line, col, fn, value", .indexes = { "file, line" } },
	{ .name = "long_double", .keys = "line, col, fn, name" },
	{ .name = "param",
	  .keys = "line, col, fn, position, name, type, kind, element, is_const, length, record_file, record_line",
	  .values = "max(t.bytes) AS bytes",
	  .indexes = { "fn, file" } },
	{ .name = "counter",
	  .keys = "line, col, fn, end_line, depth, variable, type, bytes, op, slack, bound, bound_bytes, origin, start, step",
	  .indexes = { "fn, file" } },
	{ .name = "product",
	  .keys = "line, col, fn, how, base, text, factors, bytes, is_signed",
	  .indexes = { "fn, file" } },
	{ .name = "check",
	  .keys = "line, col, fn, name, op, other, value, form, bytes",
	  .indexes = { "fn, file" } },
	{ .name = "flow", .query = "flow.sql", .indexes = { "source", "target", "via" } },
	{ .name = "unit_file", .query = "unit_file.sql", .indexes = { "file", "unit, file" } },
	{ .name = "api_use", .query = "api_use.sql", .indexes = { "symbol" } },
	{ .name = "outline", .query = "outline.sql", .placeless = 1 },
};

// The keys, each with t. before it.
static char *of_table(const char *keys)
{
	char **list = g_strsplit(keys, ", ", -1), *joined = g_strjoinv(", t.", list);
	char *text = g_strconcat("t.", joined, NULL);

	g_free(joined);
	g_strfreev(list);
	return text;
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
	char *keys, *query, *text;

	if (merged->query)
		return with_files(builtin_text(merged->query), list);
	keys = of_table(merged->keys);
	text = g_strdup_printf(
		"SELECT k.file, %s%s%s, k.file_origin, bit_or(k.worlds) AS worlds"
		" FROM m_chunk k JOIN t_%s t ON k.chunk = t.chunk"
		" WHERE %s AND %s AND {k.file} GROUP BY k.file, %s",
		keys, merged->values ? ", " : "", merged->values ? merged->values : "",
		merged->table ? merged->table : merged->name,
		merged->everywhere ? "1" : "k.file_origin IN ('project', 'thirdparty')",
		merged->where ? merged->where : "1", keys);
	query = with_files(text, list);
	g_free(text);
	g_free(keys);
	return query;
}

static int has_file_index(const struct merged *merged)
{
	int i;

	for (i = 0; merged->indexes[i]; i++)
		if (g_str_has_prefix(merged->indexes[i], "file"))
			return 1;
	return 0;
}

static int merge_whole(struct db *db, const struct merged *merged)
{
	GString *sql = g_string_new(NULL);
	char *query = rows_query(merged, NULL);
	int i, err;

	g_string_append_printf(sql, "DROP TABLE IF EXISTS m_%s; CREATE TABLE m_%s AS %s;",
			       merged->name, merged->name, query);
	for (i = 0; merged->indexes[i]; i++)
		g_string_append_printf(sql, "CREATE INDEX m_%s_%d ON m_%s(%s);", merged->name, i,
				       merged->name, merged->indexes[i]);
	for (i = 0; merged->few[i]; i++)
		g_string_append_printf(sql, "CREATE INDEX m_%s_few%d ON m_%s%s;", merged->name, i,
				       merged->name, merged->few[i]);
	if (!has_file_index(merged))
		g_string_append_printf(sql, "CREATE INDEX m_%s_file ON m_%s(file%s);", merged->name,
				       merged->name, merged->placeless ? "" : ", line");
	err = db_exec(db, sql->str);
	g_free(query);
	g_string_free(sql, TRUE);
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
	int err = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(tables) && !err; i++) {
		int64_t since = times_now();

		err = merge_whole(db, &tables[i]);
		times_tell(tables[i].name, since);
	}
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
	return (int)db_int(
		db, 0,
		"SELECT EXISTS (SELECT 1 FROM temp.touched_path JOIN m_param USING (file))"
		" OR EXISTS (SELECT 1 FROM temp.touched_path JOIN m_mark USING (file)"
		"            WHERE kind = 'kernel')"
		" OR EXISTS (SELECT 1 FROM temp.touched_path JOIN m_chunk USING (file)"
		"            JOIN t_comment USING (chunk) WHERE form = 'kernel')"
		" OR EXISTS (SELECT 1 FROM temp.touched_path JOIN m_function f USING (file)"
		"            JOIN m_kernel_reach r ON r.fn = f.symbol)",
		"");
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
	int kernels = has_kernels(db), err = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(tables) && !err; i++)
		err = merge_touched(db, &tables[i], tables[i].links && linked ? linked : list);
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
