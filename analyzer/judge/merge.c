// Merges facts into one row a site: see merge.h.
//
// Most tables go the same way: what chunks of the same file say alike becomes one row with
// the mask of the worlds that say it. A wasm signature exists in wasm worlds only, so it is
// merged, not grouped by. What goes another way is in judge.sql.

#include "merge.h"

struct merged {
	const char *name;   // of m_NAME
	const char *table;  // t_TABLE, when it is not t_NAME
	const char *keys;   // columns that tell two rows apart
	const char *values; // others, as they are merged
	const char *where;
	const char *indexes[5]; // columns of each
	int everywhere;		// not only in files of the project and of third parties
};

static const struct merged tables[] = {
	{ .name = "include",
	  .keys = "line, col, spelled, angled, resolved, kind",
	  .everywhere = 1 },
	{ .name = "skip", .keys = "line, end_line, cond", .indexes = { "file, line" } },
	{ .name = "function",
	  .keys = "line, col, end_line, name, symbol, linkage, defined, inlined, variadic, noproto, type, params, attrs",
	  .values = "max(t.sig) AS sig",
	  .indexes = { "symbol", "file, line" } },
	{ .name = "call",
	  .keys = "line, col, fn, callee, symbol, kind, origin, args, literal, macro",
	  .values = "max(t.arguments) AS arguments, max(t.sig) AS sig",
	  .indexes = { "fn", "symbol", "callee", "file, line" } },
	{ .name = "ref",
	  .keys = "line, col, fn, name, symbol, origin",
	  .indexes = { "fn", "symbol", "name" } },
	{ .name = "asm",
	  .keys = "line, col, fn, kind, template, outputs, inputs, clobbers, is_volatile, is_goto",
	  .indexes = { "file, line" } },
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
	  .indexes = { "file, line" } },
	{ .name = "loop",
	  .keys = "line, col, fn, kind, depth, endless, exits, calls, end_line",
	  .indexes = { "fn" } },
	{ .name = "variable",
	  .keys = "line, col, fn, name, symbol, linkage, type, defined, is_const, is_volatile, is_atomic, is_tls, size, align, attrs",
	  .indexes = { "symbol" } },
	{ .name = "string", .keys = "line, col, fn, text", .indexes = { "file, line" } },
	{ .name = "frame",
	  .keys = "line, col, fn, shared, fixed, plain, cost, dynamic",
	  .indexes = { "fn" } },
	{ .name = "local",
	  .keys = "line, col, fn, kind, name, type, bytes, depth",
	  .indexes = { "fn" } },
	{ .name = "use",
	  .keys = "line, col, fn, name, symbol",
	  .values = "bit_or(t.access) AS access",
	  .indexes = { "symbol", "fn" } },
	{ .name = "mark",
	  .keys = "line, col, fn, kind, subject, text, value",
	  .indexes = { "kind" } },
	{ .name = "diagnostic",
	  .keys = "line, col, level, text, option, category, at, subject, undone",
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
	  .indexes = { "fn" } },
	{ .name = "counter",
	  .keys = "line, col, fn, end_line, depth, variable, type, bytes, op, slack, bound, bound_bytes, origin, start, step",
	  .indexes = { "fn" } },
	{ .name = "product",
	  .keys = "line, col, fn, how, base, text, factors, bytes, is_signed",
	  .indexes = { "fn" } },
	{ .name = "check",
	  .keys = "line, col, fn, name, op, other, value, form, bytes",
	  .indexes = { "fn" } },
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

static int merge_table(struct db *db, const struct merged *merged)
{
	char *keys = of_table(merged->keys);
	GString *sql = g_string_new(NULL);
	int err;

	g_string_append_printf(
		sql,
		"DROP TABLE IF EXISTS m_%s; CREATE TABLE m_%s AS SELECT k.file, %s%s%s, k.file_origin,"
		" bit_or(k.worlds) AS worlds FROM t_%s t JOIN m_chunk k ON k.chunk = t.chunk"
		" WHERE %s AND %s GROUP BY k.file, %s;",
		merged->name, merged->name, keys, merged->values ? ", " : "",
		merged->values ? merged->values : "", merged->table ? merged->table : merged->name,
		merged->everywhere ? "1" : "k.file_origin IN ('project', 'thirdparty')",
		merged->where ? merged->where : "1", keys);
	for (int i = 0; merged->indexes[i]; i++)
		g_string_append_printf(sql, "CREATE INDEX m_%s_%d ON m_%s(%s);", merged->name, i,
				       merged->name, merged->indexes[i]);
	err = db_exec(db, sql->str);
	g_string_free(sql, TRUE);
	g_free(keys);
	return err;
}

int facts_merge(struct db *db)
{
	int err = db_exec(db, builtin_text("chunk.sql"));

	for (size_t i = 0; i < G_N_ELEMENTS(tables) && !err; i++)
		err = merge_table(db, &tables[i]);
	if (!err)
		err = db_exec(db, builtin_text("judge.sql"));
	return err ? err : db_exec(db, builtin_text("kernel.sql"));
}
