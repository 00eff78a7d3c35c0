// Prints the table of kernels: see kernel_list.h.

#include "kernel_list.h"

#include <string.h>

#include "base/json_text.h"
#include "base/term.h"

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

static char *overflow_word(sqlite3_stmt *row)
{
	if (sqlite3_column_type(row, OVERFLOW) == SQLITE_NULL)
		return g_strdup("-");
	if (sqlite3_column_int(row, CHECKED))
		return g_strdup("checked");
	return g_strdup_printf("%d^2", sqlite3_column_int(row, OVERFLOW));
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

static char *loops_word(sqlite3_stmt *row)
{
	if (sqlite3_column_type(row, LOOPS) == SQLITE_NULL)
		return g_strdup("-");
	return g_strdup_printf("%d/%d", sqlite3_column_int(row, VECTORISED),
			       sqlite3_column_int(row, LOOPS));
}

static void print_cell(FILE *out, const char *text, int width)
{
	int columns = term_columns(text);

	fprintf(out, "%s%*s", text, width > columns ? width - columns : 0, "");
}

static void print_row(FILE *out, sqlite3_stmt *row, int name_width, int simd_width, int loops)
{
	char *name = text_printable(col_text(row, NAME)), *wraps = overflow_word(row);
	char *simd = simd_word(row), *stack = size_text(sqlite3_column_int64(row, STACK));
	char *small = size_text(sqlite3_column_int64(row, MEMORY_1080P));
	char *middle = size_text(sqlite3_column_int64(row, MEMORY_4K));
	char *large = size_text(sqlite3_column_int64(row, MEMORY_8K)), *vector = loops_word(row);

	print_cell(out, name, name_width + 1);
	print_cell(out, checks_word(row), 9);
	print_cell(out, wraps, 9);
	print_cell(out, simd, simd_width + 1);
	if (loops)
		print_cell(out, vector, 6);
	fprintf(out, "%-5s%5s %5s %5s %5s", sqlite3_column_int(row, PURE) ? "yes" : "no", stack,
		small, middle, large);
	fprintf(out, " %4d\n", sqlite3_column_int(row, FINDINGS));
	g_free(vector);
	g_free(large);
	g_free(middle);
	g_free(small);
	g_free(stack);
	g_free(simd);
	g_free(wraps);
	g_free(name);
}

static void print_names(FILE *out, sqlite3_stmt *row, enum column column, const char *words)
{
	char *names;

	if (!*col_text(row, column))
		return;
	names = text_printable(col_text(row, column));
	fprintf(out, "    %s %s\n", words, names);
	g_free(names);
}

static void print_details(FILE *out, sqlite3_stmt *row)
{
	char *file = text_printable(col_text(row, FILE_)),
	     *why = text_printable(col_text(row, WHY));
	int used = sqlite3_column_int(row, NATIVE) + sqlite3_column_int(row, FAST) +
		   sqlite3_column_int(row, SLOW) + sqlite3_column_int(row, SCALARIZED) +
		   sqlite3_column_int(row, UNAVAILABLE);
	int aligned = sqlite3_column_int(row, UNALIGNED) + sqlite3_column_int(row, ASSUMED) +
		      sqlite3_column_int(row, PROVED);

	fprintf(out, "    %s:%d, %s; returns %s\n", file, sqlite3_column_int(row, LINE), why,
		col_text(row, RESULT));
	if (used)
		fprintf(out,
			"    intrinsics in loops, in Emscripten: %d native, %d emulated fast, %d slow, %d "
			"scalarized, %d unavailable\n",
			sqlite3_column_int(row, NATIVE), sqlite3_column_int(row, FAST),
			sqlite3_column_int(row, SLOW), sqlite3_column_int(row, SCALARIZED),
			sqlite3_column_int(row, UNAVAILABLE));
	if (aligned)
		fprintf(out, "    aligned accesses: %d proved, %d assumed, %d wrong\n",
			sqlite3_column_int(row, PROVED), sqlite3_column_int(row, ASSUMED),
			sqlite3_column_int(row, UNALIGNED));
	print_names(out, row, STATE, "keeps state in");
	print_names(out, row, ALLOCATES, "allocates by");
	print_names(out, row, OUTSIDE, "calls out by");
	print_names(out, row, THREADS, "threads by");
	if (sqlite3_column_int(row, INDIRECT))
		fprintf(out, "    %d calls through pointers\n", sqlite3_column_int(row, INDIRECT));
	if (sqlite3_column_int(row, MISSED))
		fprintf(out, "    clang does not vectorise %d of its loops\n",
			sqlite3_column_int(row, MISSED));
	g_free(why);
	g_free(file);
}

static void widths(struct db *db, const char *sql, int *name, int *simd)
{
	sqlite3_stmt *row = db_prepare(db, sql);

	while (row && db_step(db, row) > 0) {
		char *text = text_printable(col_text(row, NAME)), *word = simd_word(row);

		*name = MAX(*name, term_columns(text));
		*simd = MAX(*simd, term_columns(word));
		g_free(word);
		g_free(text);
	}
	sqlite3_finalize(row);
}

int kernel_table_text(struct db *db, FILE *out, int details)
{
	int name = strlen("kernel"), simd = strlen("SIMD"), loops = loops_ready(db), got = -1;
	sqlite3_stmt *row;

	if (loops < 0)
		return -1;
	widths(db, builtin_sql("kernels/list"), &name, &simd);
	row = db_prepare(db, builtin_sql("kernels/list"));
	if (!row)
		return -1;
	for (int first = 1; (got = db_step(db, row)) > 0; first = 0) {
		if (first) {
			print_cell(out, "kernel", name + 1);
			fputs("checks   wraps at ", out);
			print_cell(out, "SIMD", simd + 1);
			fprintf(out, "%spure stack 1080p    4K    8K find\n",
				loops ? "loops " : "");
		}
		print_row(out, row, name, simd, loops);
		if (details)
			print_details(out, row);
	}
	sqlite3_finalize(row);
	return got;
}

int kernel_table_json(struct db *db, FILE *out)
{
	int loops = loops_ready(db);
	char *text = loops < 0 ? NULL
			       : db_text(db, builtin_sql("kernels/list_json"), "i", (int64_t)loops);

	return json_print(out, text);
}
