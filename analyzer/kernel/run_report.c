// What came of a run of kernels, as text and as JSON: see run.h and run.sql.

#include <string.h>

#include "base/db.h"
#include "base/json_text.h"
#include "run.h"

int kernel_run_failed(const struct kernel_run *run)
{
	return db_int(run->db, 1, "SELECT EXISTS (SELECT 1 FROM v_kernel WHERE failed)", "") != 0;
}

// The processor's own name, and how many of it there are. g_free() it.
static char *machine(void)
{
	char *text = NULL, *name = NULL, *line;
	size_t size;

	if (g_file_get_contents("/proc/cpuinfo", &text, &size, NULL) &&
	    (line = strstr(text, "model name")) && (line = strchr(line, ':')))
		name = g_strndup(line + 1, strcspn(line, "\n") - 1);
	line = g_strdup_printf("%u x %s", g_get_num_processors(),
			       name ? g_strstrip(name) : "processor of unknown name");
	g_free(name);
	g_free(text);
	return line;
}

// Text.

static void put_ratio(FILE *out, sqlite3_stmt *row, int column, const char *format)
{
	if (sqlite3_column_type(row, column) == SQLITE_NULL)
		fprintf(out, "%8s", "-");
	else
		fprintf(out, format, sqlite3_column_double(row, column));
}

static void put_name(FILE *out, const char *name)
{
	char *safe = text_printable(name);

	fprintf(out, "%-23.23s", safe);
	g_free(safe);
}

static void put_results(struct db *db, FILE *out)
{
	sqlite3_stmt *row = db_prepare(
		db,
		"SELECT k.name, coalesce(iif(in_channels = out_channels, in_channels,"
		"  in_channels || '>' || out_channels), ''), verdict, nullif(shapes, 0) - refused - idle, s.bytes,"
		"  p.p50, p.p95, p.memory / 1048576.0"
		" FROM v_kernel k LEFT JOIN v_size s ON s.kernel = k.id"
		" LEFT JOIN v_start p ON p.kernel = k.id WHERE k.reason IS NULL ORDER BY k.id");
	int n = 0;

	while (row && db_step(db, row) > 0) {
		if (!n++)
			fprintf(out, "\n%-23s %-4s%-14s%6s%8s%8s%8s%8s\n", "kernel", "ch", "result",
				"images", "bytes", "P50 ms", "P95 ms", "MiB");
		put_name(out, col_text(row, 0));
		fprintf(out, " %-4s%-14s%6s%8s", col_text(row, 1), col_text(row, 2),
			col_text(row, 3), col_text(row, 4));
		put_ratio(out, row, 5, "%8.2f");
		put_ratio(out, row, 6, "%8.2f");
		put_ratio(out, row, 7, "%8.1f");
		fputc('\n', out);
	}
	sqlite3_finalize(row);
}

static void put_speeds(struct db *db, FILE *out)
{
	sqlite3_stmt *row = db_prepare(
		db, "SELECT k.name, v.scalar, v.native, v.wasm, v.simd, v.wasm / v.simd,"
		    "  v.simd / v.native, v.wasm / v.scalar"
		    " FROM v_speed v JOIN r_kernel k ON k.id = v.kernel"
		    " WHERE coalesce(v.scalar, v.native, v.wasm, v.simd) IS NOT NULL"
		    " ORDER BY k.id");
	int n = 0;

	while (row && db_step(db, row) > 0) {
		if (!n++)
			fprintf(out, "\n%-23s%32s%8s%8s%8s\n%-23s%8s%8s%8s%8s%8s%8s%8s\n", "",
				"ms for a 1080p frame", "wasm /", "simd /", "wasm /", "kernel",
				"scalar", "native", "wasm", "simd128", "simd128", "native",
				"scalar");
		put_name(out, col_text(row, 0));
		for (int i = 1; i <= 4; i++)
			put_ratio(out, row, i, "%8.2f");
		for (int i = 5; i <= 7; i++)
			put_ratio(out, row, i, "%8.2f");
		fputc('\n', out);
	}
	sqlite3_finalize(row);
}

static void put_problems(struct db *db, FILE *out)
{
	sqlite3_stmt *row = db_prepare(
		db,
		"SELECT k.file || ':' || k.line || ': ' || k.name || ': ' || p.text FROM v_problem p"
		" JOIN r_kernel k ON k.id = p.kernel ORDER BY k.id, p.place, p.position, p.text");
	int n = 0;

	while (row && db_step(db, row) > 0) {
		char *text = text_printable(col_text(row, 0));

		fprintf(out, "%s%s\n", n++ ? "" : "\n", text);
		g_free(text);
	}
	sqlite3_finalize(row);
}

static void put_totals(struct db *db, FILE *out)
{
	sqlite3_stmt *row = db_prepare(
		db,
		"SELECT verdict || ' ' || count(*) FROM v_kernel GROUP BY verdict ORDER BY verdict");
	int n = 0;

	while (row && db_step(db, row) > 0)
		fprintf(out, "%s%s", n++ ? ", " : "\n", col_text(row, 0));
	sqlite3_finalize(row);
	if (n)
		fputc('\n', out);
	if (db_int(db, 0, "SELECT EXISTS (SELECT 1 FROM v_kernel WHERE failed AND NOT marked)", ""))
		fputs("some that failed are not marked: what they want was guessed, a mark says it\n",
		      out);
}

int kernel_run_text(const struct kernel_run *run, FILE *out)
{
	char *processor = machine();

	fprintf(out, "%lld kernels, on %s, with %s and node %s\n",
		(long long)db_int(run->db, 0, "SELECT count(*) FROM r_kernel", ""), processor,
		run->compiler ? run->compiler : "clang", run->node ? run->node : "");
	put_results(run->db, out);
	put_speeds(run->db, out);
	put_problems(run->db, out);
	put_totals(run->db, out);
	g_free(processor);
	return 0;
}

// JSON.

int kernel_run_json(const struct kernel_run *run, FILE *out)
{
	char *processor = machine();
	char *text = db_text(run->db, builtin_sql("kernels/run_json"), "ttt", processor,
			     run->compiler, run->node);

	g_free(processor);
	return json_print(out, text);
}
