// What came of a run of kernels, as text and as JSON: run.sql has judged all of it, here it is
// printed.

#include <string.h>

#include "base/db.h"
#include "base/grid.h"
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

static const struct grid_column results[] = {
	{ "kernel", .least = 23 },
	{ "ch", .gap = 1, .least = 4 },
	{ "result", .least = 14 },
	{ "images", .least = 6, .right = 1 },
	{ "bytes", .least = 8, .right = 1 },
	{ "P50 ms", .least = 8, .right = 1, .digits = 2 },
	{ "P95 ms", .least = 8, .right = 1, .digits = 2 },
	{ "MiB", .least = 8, .right = 1, .digits = 1 },
};

static const char speeds_above[] =
	"\n                                   ms for a 1080p frame  wasm /  simd /  wasm /\n";
static const struct grid_column speeds[] = {
	{ "kernel", .least = 23 },
	{ "scalar", .least = 8, .right = 1, .digits = 2 },
	{ "native", .least = 8, .right = 1, .digits = 2 },
	{ "wasm", .least = 8, .right = 1, .digits = 2 },
	{ "simd128", .least = 8, .right = 1, .digits = 2 },
	{ "simd128", .least = 8, .right = 1, .digits = 2 },
	{ "native", .least = 8, .right = 1, .digits = 2 },
	{ "scalar", .least = 8, .right = 1, .digits = 2 },
};

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
	grid_query(out, run->db, builtin_sql("kernels/run_results"), "\n", results,
		   G_N_ELEMENTS(results));
	grid_query(out, run->db, builtin_sql("kernels/run_speeds"), speeds_above, speeds,
		   G_N_ELEMENTS(speeds));
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
