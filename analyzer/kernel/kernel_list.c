// Prints the table of kernels: a row of the query is a row of a grid, and an enum names its
// columns.

#include "kernel_list.h"

#include <string.h>

#include "base/grid.h"
#include "base/json_text.h"

enum column {
	FILE_,
	LINE,
	NAME,
	WHY,
	POINTERS,
	SIZES,
	OVERFLOW,
	CHECKED,
	ISA,
	SIMD128,
	PORTABLE,
	UNALIGNED,
	ASSUMED,
	PROVED,
	NATIVE,
	FAST,
	SLOW,
	SCALARIZED,
	UNAVAILABLE,
	WASM,
	STATE,
	ALLOCATES,
	OUTSIDE,
	THREADS,
	INDIRECT,
	STACK,
	MEMORY_1080P,
	MEMORY_4K,
	MEMORY_8K,
	FINDINGS,
	PURE,
	RESULT,
	LOOPS,
	VECTORISED,
	MISSED,
};

// Whether loops were looked at (vectorise.c): without that, a table of none stands for them. -1 on
// failure.
static int loops_ready(struct db *db)
{
	int has = db_int(db, 0, "SELECT 1 FROM temp.sqlite_master WHERE name = 'k_loop'", "") == 1;

	return !has && db_exec(db, "CREATE TEMP TABLE k_loop(kernel TEXT, loops INTEGER,"
				   " vectorised INTEGER, missed INTEGER)")
		       ? -1
		       : has;
}

// A size in the largest unit that has a digit before the point.
static char *size_text(int64_t bytes)
{
	if (bytes < 1024)
		return g_strdup_printf("%d", (int)bytes);
	if (bytes < 10 << 20)
		return g_strdup_printf("%.0fK", (double)bytes / 1024);
	return g_strdup_printf("%.0fM", (double)bytes / (1 << 20));
}

static const char *checks_word(sqlite3_stmt *row)
{
	int pointers = sqlite3_column_type(row, POINTERS) == SQLITE_NULL ||
		       sqlite3_column_int(row, POINTERS);
	int sizes = sqlite3_column_type(row, SIZES) == SQLITE_NULL ||
		    sqlite3_column_int(row, SIZES);

	// One that has no sides has none to check.
	if (sqlite3_column_type(row, SIZES) == SQLITE_NULL)
		sizes = pointers;
	return pointers ? sizes ? "all" : "pointers" : sizes ? "sides" : "none";
}

static char *simd_word(sqlite3_stmt *row)
{
	const char *isa = col_text(row, ISA), *simd128 = col_text(row, SIMD128);
	char *text;

	if (!*isa && !*simd128)
		return g_strdup("none");
	// What the flags leave out is there to be switched on.
	text = g_strdup_printf("%s%s%s%s", isa,
			       *isa && *simd128 && !strstr(isa, "simd128") ? "," : "",
			       strstr(isa, "simd128")	     ? ""
			       : strcmp(simd128, "off") == 0 ? "(simd128)"
			       : *simd128		     ? "simd128"
							     : "",
			       sqlite3_column_int(row, PORTABLE) ? "" : " only");
	return text;
}

static void add_row(struct grid *grid, sqlite3_stmt *row, int loops)
{
	char *simd = simd_word(row);

	grid_cell(grid, NULL, "%s", col_text(row, NAME));
	grid_cell(grid, NULL, "%s", checks_word(row));
	if (sqlite3_column_type(row, OVERFLOW) == SQLITE_NULL)
		grid_cell(grid, NULL, "-");
	else if (sqlite3_column_int(row, CHECKED))
		grid_cell(grid, NULL, "checked");
	else
		grid_cell(grid, NULL, "%d^2", sqlite3_column_int(row, OVERFLOW));
	grid_cell(grid, NULL, "%s", simd);
	g_free(simd);
	if (sqlite3_column_type(row, LOOPS) == SQLITE_NULL)
		grid_cell(grid, NULL, loops ? "-" : "");
	else
		grid_cell(grid, NULL, "%d/%d", sqlite3_column_int(row, VECTORISED),
			  sqlite3_column_int(row, LOOPS));
	grid_cell(grid, NULL, sqlite3_column_int(row, PURE) ? "yes" : "no");
	for (enum column column = STACK; column <= MEMORY_8K; column++) {
		char *size = size_text(sqlite3_column_int64(row, column));

		grid_cell(grid, NULL, "%s", size);
		g_free(size);
	}
	grid_cell(grid, NULL, "%d", sqlite3_column_int(row, FINDINGS));
}

static void add_names(struct grid *grid, sqlite3_stmt *row, enum column column, const char *words)
{
	if (*col_text(row, column))
		grid_rest(grid, "    %s %s", words, col_text(row, column));
}

static void add_details(struct grid *grid, sqlite3_stmt *row)
{
	int used = sqlite3_column_int(row, NATIVE) + sqlite3_column_int(row, FAST) +
		   sqlite3_column_int(row, SLOW) + sqlite3_column_int(row, SCALARIZED) +
		   sqlite3_column_int(row, UNAVAILABLE);
	int aligned = sqlite3_column_int(row, UNALIGNED) + sqlite3_column_int(row, ASSUMED) +
		      sqlite3_column_int(row, PROVED);

	grid_rest(grid, "    %s:%d, %s; returns %s", col_text(row, FILE_),
		  sqlite3_column_int(row, LINE), col_text(row, WHY), col_text(row, RESULT));
	if (used)
		grid_rest(
			grid,
			"    intrinsics in loops, in Emscripten: %d native, %d emulated fast, %d slow, %d "
			"scalarized, %d unavailable",
			sqlite3_column_int(row, NATIVE), sqlite3_column_int(row, FAST),
			sqlite3_column_int(row, SLOW), sqlite3_column_int(row, SCALARIZED),
			sqlite3_column_int(row, UNAVAILABLE));
	if (aligned)
		grid_rest(grid, "    aligned accesses: %d proved, %d assumed, %d wrong",
			  sqlite3_column_int(row, PROVED), sqlite3_column_int(row, ASSUMED),
			  sqlite3_column_int(row, UNALIGNED));
	add_names(grid, row, STATE, "keeps state in");
	add_names(grid, row, ALLOCATES, "allocates by");
	add_names(grid, row, OUTSIDE, "calls out by");
	add_names(grid, row, THREADS, "threads by");
	if (sqlite3_column_int(row, INDIRECT))
		grid_rest(grid, "    %d calls through pointers", sqlite3_column_int(row, INDIRECT));
	if (sqlite3_column_int(row, MISSED))
		grid_rest(grid, "    clang does not vectorise %d of its loops",
			  sqlite3_column_int(row, MISSED));
}

int kernel_table_text(struct db *db, FILE *out, int details)
{
	struct grid_column columns[] = {
		{ .head = "kernel" },
		{ "checks", .gap = 1, .least = 8 },
		{ "wraps at", .gap = 1 },
		{ "SIMD", .gap = 1 },
		{ "loops", .gap = 1 },
		{ "pure", .gap = 1 },
		{ "stack", .gap = 1, .right = 1 },
		{ "1080p", .gap = 1, .right = 1 },
		{ "4K", .gap = 1, .least = 5, .right = 1 },
		{ "8K", .gap = 1, .least = 5, .right = 1 },
		{ "find", .gap = 1, .right = 1 },
	};
	int loops = loops_ready(db), got;
	sqlite3_stmt *row = loops < 0 ? NULL : db_prepare(db, builtin_sql("kernels/list"));
	struct grid *grid;

	if (!row)
		return -1;
	// Where loops were not looked at, their column has no width.
	if (!loops)
		columns[4] = (struct grid_column){ 0 };
	grid = grid_new(columns, G_N_ELEMENTS(columns));
	while ((got = db_step(db, row)) > 0) {
		add_row(grid, row, loops);
		if (details)
			add_details(grid, row);
	}
	sqlite3_finalize(row);
	grid_print(grid, out, 0);
	return got;
}

int kernel_table_json(struct db *db, FILE *out)
{
	int loops = loops_ready(db);
	char *text = loops < 0 ? NULL
			       : db_text(db, builtin_sql("kernels/list_json"), "i", (int64_t)loops);

	return json_print(out, text);
}
