// A database that came with a project. What an audit wrote ($FUZZ_DATABASE) is changed by any
// SQL, and below "%%" by bytes: five each, where (little-endian) and what. Then it is opened
// and reported as a command does.

#include "_fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd/audited.h"
#include "reports/listing.h"
#include "reports/report.h"

#define OPS_MAX 100000 // of what plants

static GString *base;

// What C libraries have is most of it; reports read what was judged by it.
static const char small_sql[] = "DELETE FROM archive_symbol; DELETE FROM world_symbol;"
				"DELETE FROM d_api; DELETE FROM d_simd; DELETE FROM d_header;"
				"PRAGMA journal_mode = DELETE; VACUUM";

static void load_base(void)
{
	const char *name = getenv("FUZZ_DATABASE");
	char *bytes = NULL, *path;
	size_t size = 0;
	sqlite3 *sql;

	PROMISE(name && file_read(name, 64 << 20, &bytes, &size) == 0);
	path = fuzz_file("base.db", bytes, size);
	g_free(bytes);
	PROMISE(sqlite3_open(path, &sql) == SQLITE_OK);
	PROMISE(sqlite3_exec(sql, small_sql, NULL, NULL, NULL) == SQLITE_OK);
	sqlite3_close(sql);
	PROMISE(file_read(path, 64 << 20, &bytes, &size) == 0);
	base = g_string_new_len(bytes, size);
	g_free(bytes);
	g_free(path);
}

static void patch(GString *bytes, const GString *places)
{
	for (gsize i = 0; i + 5 <= places->len; i += 5) {
		const unsigned char *at = (const unsigned char *)places->str + i;
		gsize place = at[0] | at[1] << 8 | at[2] << 16 | (gsize)at[3] << 24;

		bytes->str[place % bytes->len] = (char)at[4];
	}
}

static int stop(void *ops)
{
	return ++*(int *)ops > OPS_MAX / 1000;
}

static int no_other_files(void *data, int action, const char *a, const char *b, const char *c,
			  const char *d)
{
	(void)data, (void)a, (void)b, (void)c, (void)d;
	return action == SQLITE_ATTACH || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

// Whoever makes such a file is not held by what its schema says.
static void plant(const char *path, const char *statements)
{
	sqlite3 *sql = NULL;
	int ops = 0;

	PROMISE(sqlite3_open(path, &sql) == SQLITE_OK);
	sqlite3_exec(sql, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", NULL, NULL, NULL);
	sqlite3_limit(sql, SQLITE_LIMIT_LENGTH, 1 << 20);
	sqlite3_set_authorizer(sql, no_other_files, NULL);
	sqlite3_progress_handler(sql, 1000, stop, &ops);
	sqlite3_exec(sql, statements, NULL, NULL, NULL);
	sqlite3_close(sql);
}

// SARIF and the formats of forges ask git, which would be a process for each input.
static int is_text(const char *text, size_t size)
{
	return g_utf8_validate_len(text, size, NULL);
}

static void write_report(const struct report *report, int (*write)(const struct report *, FILE *),
			 int json)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	int err = write(report, out);

	fclose(out);
	PROMISE(err == 0 || err == -1);
	PROMISE(err || is_text(text, size));
	PROMISE(err || !json || fuzz_is_json(text));
	free(text);
}

// One report an input, as all of them would take four times as long.
static void report_one(const struct project *project, struct db *db, size_t choice)
{
	static int (*const writers[])(const struct report *, FILE *) = { report_json, report_text,
									 report_csv,
									 report_markdown };
	struct report report = { .db = db,
				 .root = project->root,
				 .show_unreached = 1,
				 .show_guarded = 1,
				 .show_suppressed = 1,
				 .show_all = 1,
				 .width = 80,
				 .verbose = 1 };

	choice %= G_N_ELEMENTS(writers);
	if (listing_ensure(db, LISTING_UNREACHED | LISTING_GUARDED | LISTING_SUPPRESSED) == 0)
		write_report(&report, writers[choice], choice == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GPtrArray *parts = fuzz_parts(data, size);
	const GString *statements = parts->pdata[0];
	struct project project = { .root = (char *)fuzz_folder() };
	GString *bytes;
	struct db *db;

	if (!base)
		load_base();
	bytes = g_string_new_len(base->str, base->len);
	if (parts->len > 1 && !statements->len)
		patch(bytes, parts->pdata[1]);
	project.db_path = fuzz_file("planted.db", bytes->str, bytes->len);
	g_string_free(bytes, TRUE);
	if (statements->len)
		plant(project.db_path, statements->str);
	db = audited_open(&project);
	if (db)
		report_one(&project, db, size);
	db_close(db);
	g_free(project.db_path);
	g_ptr_array_unref(parts);
	return 0;
}
