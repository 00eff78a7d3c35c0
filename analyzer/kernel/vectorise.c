// A remark of clang's names a file as the compiler was told it, a line and a column: those of the
// loop. A loop is known by its line in the audit's facts, so the two meet there.

#include "vectorise.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "toolchain/bench.h"

static const char units_sql[] =
	"SELECT DISTINCT unit FROM kernel WHERE unit IS NOT NULL ORDER BY unit";

static GArray *load_units(struct db *db)
{
	sqlite3_stmt *rows = db_prepare(db, units_sql);
	GArray *units = g_array_new(FALSE, FALSE, sizeof(int64_t));

	while (rows && db_step(db, rows) > 0) {
		int64_t id = sqlite3_column_int64(rows, 0);

		g_array_append_val(units, id);
	}
	sqlite3_finalize(rows);
	return units;
}

// 'FILE:LINE:COL: remark: TEXT [-Rpass=loop-vectorize]'.
static int take_remark(struct db *db, const char *root, const char *dir, const char *line)
{
	const char *mark = strstr(line, ": remark: ");
	char *place, *col, *number, *path;
	int err;

	if (!mark)
		return 0;
	place = g_strndup(line, mark - line);
	col = strrchr(place, ':');
	if (col)
		*col = 0;
	number = strrchr(place, ':');
	if (!col || !number) {
		g_free(place);
		return 0;
	}
	*number++ = 0;
	path = path_absolute(dir, place);
	err = db_run(db, "INSERT INTO k_remark VALUES(?, ?, ?)", "tii", path_below(root, path),
		     (int64_t)atoi(number), (int64_t)(strstr(mark, "[-Rpass=") != NULL));
	g_free(path);
	g_free(place);
	return err;
}

static int take_remarks(struct db *db, const char *root, const char *dir, const char *said)
{
	char **lines = g_strsplit(said, "\n", -1);
	int err = 0;

	for (int i = 0; lines[i] && !err; i++)
		err = take_remark(db, root, dir, lines[i]);
	g_strfreev(lines);
	return err;
}

static GPtrArray *remark_line(struct bench *bench, const struct build_unit *unit,
			      enum build_kind kind)
{
	static const char *const more[] = { "-Rpass=loop-vectorize", "-Rpass-missed=loop-vectorize",
					    "-gline-tables-only" };
	GPtrArray *line = bench_compile_line(bench, kind, unit, NULL, unit->file, "/dev/null");

	assert(line->len && !line->pdata[line->len - 1]);
	for (guint i = 0; i < G_N_ELEMENTS(more); i++)
		g_ptr_array_insert(line, (int)line->len - 1, g_strdup(more[i]));
	return line;
}

static int ask_all(struct bench *bench, const GArray *units)
{
	enum build_kind kind = bench_obstacle(bench, BUILD_WASI_SIMD) ? BUILD_WASM_SIMD
								      : BUILD_WASI_SIMD;
	struct build_line *lines = g_new0(struct build_line, units->len + 1);
	guint count = 0;
	int err;

	for (guint i = 0; i < units->len; i++) {
		const struct build_unit *unit = bench_unit(bench, g_array_index(units, int64_t, i));

		if (!unit)
			continue;
		lines[count].words = remark_line(bench, unit, kind);
		lines[count].dir = unit->dir;
		lines[count++].name = path_below(bench->project->root, unit->file);
	}
	err = bench_run(bench, lines, count);
	for (guint i = 0; i < count; i++) {
		if (!err && take_remarks(bench->db, bench->project->root, lines[i].dir,
					 lines[i].said ? lines[i].said : "") < 0)
			err = -1;
		g_ptr_array_unref(lines[i].words);
		g_free(lines[i].said);
	}
	g_free(lines);
	return err;
}

int vectorise_ask(struct db *db, const struct project *project, const char *clang)
{
	struct bench *bench = bench_open(db, project, clang, "wasmready-kernels");
	GArray *units;
	int err;

	if (!bench)
		return -1;
	units = load_units(db);
	err = db_exec(db, "CREATE TEMP TABLE k_remark(file TEXT, line INTEGER, done INTEGER)");
	if (!err)
		err = ask_all(bench, units);
	if (!err && (db_exec(db, "CREATE INDEX temp.k_remark_place ON k_remark(file, line)") ||
		     db_exec(db, builtin_sql("kernels/loops"))))
		err = -1;
	g_array_unref(units);
	bench_close(bench);
	return err;
}
