// What a lint lists: temp.listing begins with all findings, and each option takes rows out of it.

#include "lint.h"

#include <string.h>

#include "base/facts.h"
#include "base/glob.h"
#include "base/output.h"
#include "audit/baseline.h"
#include "hold.h"
#include "reports/listing.h"
#include "affected.h"

static int add_severity(const char *word, unsigned *mask)
{
	size_t length = strlen(word);
	int worse = length && word[length - 1] == '+';
	char *name = g_strndup(word, length - worse);
	int rank = severity_rank(name);

	g_free(name);
	if (rank < 0) {
		complain(
			"--severity takes blocker, hazard, flag, perf and note, with a '+' for those "
			"that are worse too, not '%s'",
			word);
		return -1;
	}
	*mask |= worse ? (1u << (rank + 1)) - 1 : 1u << rank;
	return 0;
}

int lint_read_severities(const char *list, unsigned *mask)
{
	char **words = g_strsplit(list, ",", -1);
	int err = 0;

	*mask = 0;
	for (int i = 0; !err && words[i]; i++)
		err = add_severity(words[i], mask);
	if (!err && !*mask)
		err = add_severity("", mask);
	g_strfreev(words);
	return err;
}

// Patterns as GLOB takes them: a family stands for all its rules. g_strfreev() it.
static char **patterns(char **lists)
{
	GPtrArray *out = g_ptr_array_new();

	for (; lists && *lists; lists++) {
		char **words = g_strsplit(*lists, ",", -1);

		for (int i = 0; words[i]; i++)
			g_ptr_array_add(out, strchr(words[i], '/')
						     ? g_strdup(words[i])
						     : g_strconcat(words[i], "/*", NULL));
		g_strfreev(words);
	}
	g_ptr_array_add(out, NULL);
	return (char **)g_ptr_array_free(out, FALSE);
}

static int fits_rule(const struct rules *rules, const char *glob)
{
	for (guint i = 0; i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];

		if (glob_fits(glob, rule->id))
			return 1;
	}
	return 0;
}

int lint_check_rules(const struct rules *rules, const char *option, char **globs)
{
	char **list = patterns(globs);
	int err = 0;

	for (int i = 0; !err && list[i]; i++)
		if (!fits_rule(rules, list[i])) {
			complain("%s: no rule is named '%s' (see 'wasmready rules')", option,
				 list[i]);
			err = -1;
		}
	g_strfreev(list);
	return err;
}

// Takes findings out whose rule fits a glob, or fits none.
static int prune_rules(struct db *db, char **globs, int keep)
{
	char **list = patterns(globs);
	int err = db_exec(db, "DROP TABLE IF EXISTS temp.glob; CREATE TEMP TABLE glob(pattern)");

	for (int i = 0; !err && list[i]; i++)
		err = db_run(db, "INSERT INTO temp.glob VALUES(?)", "t", list[i]);
	if (!err)
		err = db_run(
			db,
			"DELETE FROM temp.listing WHERE finding IN (SELECT id FROM finding f"
			" WHERE EXISTS (SELECT 1 FROM temp.glob WHERE f.rule GLOB pattern) <> ?)",
			"i", (int64_t)keep);
	g_strfreev(list);
	return err;
}

static int prune_kinds(struct db *db, const struct lint *lint)
{
	int err = 0;

	for (int i = 0; !err && severities[i].name; i++)
		if (!(lint->severities & 1u << i))
			err = db_run(db,
				     "DELETE FROM temp.listing WHERE finding IN"
				     " (SELECT id FROM finding WHERE severity = ?)",
				     "t", severities[i].name);
	if (!err && lint->only)
		err = prune_rules(db, lint->only, 1);
	if (!err && lint->except)
		err = prune_rules(db, lint->except, 0);
	return err;
}

// The findings before the last judgement, as a baseline. Those of other rules or options
// say nothing of a change. Sets *there when they are.
static int load_previous(struct db *db, int *there)
{
	*there = db_int(db, 0,
			"SELECT 1 FROM main.meta p JOIN main.meta v ON v.key = 'verdicts'"
			" AND v.value = p.value WHERE p.key = 'previous'",
			"") == 1;
	return *there ? baseline_take_previous(db) : 0;
}

// Compares with the baseline, or else with what was there before. Sets *compared.
static int compare(struct db *db, const struct lint *lint, int *compared)
{
	int err = 0;

	*compared = lint->baseline != NULL;
	if (lint->baseline)
		err = baseline_load(db, lint->baseline);
	else if (lint->diff)
		err = load_previous(db, compared);
	if (err || !*compared)
		return err ? -1 : 0;
	return lint->baseline ? baseline_match(db) : baseline_match_previous(db);
}

static int count(struct db *db, const struct lint *lint, struct lint_result *result)
{
	for (int i = 0; i <= lint->fail_on && severities[i].name; i++)
		result->failing |= db_int(db, 0,
					  "SELECT 1 FROM listed WHERE state = 'live'"
					  " AND severity = ? LIMIT 1",
					  "t", severities[i].name) == 1;
	result->sites = db_int(db, 0, "SELECT count(*) FROM listed_site", "");
	if (result->compared)
		result->fixed = db_int(db, 0, builtin_sql("lint/fixed"), "");
	return 0;
}

// Lists the worst sites only.
static int cut(struct db *db, const struct lint *lint, struct lint_result *result)
{
	if (!lint->max || result->sites <= lint->max)
		return 0;
	result->left_out = result->sites - lint->max;
	result->sites = lint->max;
	return listing_cut(db, lint->max);
}

// A file that a change touches, and of which nothing is known for what a header of it lacks.
static const char unread_for_header_sql[] =
	"INSERT OR IGNORE INTO temp.unread_file"
	" SELECT u.file, 0, 'does not compile on the host either: ' || d.file || ':' || d.line || ': '"
	"  || d.reason, d.file"
	" FROM doubt d JOIN unit u ON u.id = d.unit WHERE d.kind = 'host' AND u.file <> d.file"
	" ORDER BY u.file, d.file, d.line";

static int find_unread(struct db *db, const struct lint *lint, struct lint_result *result)
{
	int err = db_exec(db, builtin_sql("lint/unread_file")) ||
				  db_run(db, builtin_sql("lint/unread"), "i",
					 (int64_t)(lint->fail_on >= 0))
			  ? -1
			  : 0;

	if (!err && lint->diff)
		err = db_exec(db, unread_for_header_sql);
	if (!err && lint->diff)
		err = db_exec(db, "DELETE FROM temp.unread_file WHERE file NOT IN"
				  " (SELECT file FROM temp.touched)");
	if (!err && lint->baseline)
		err = db_exec(db, "DELETE FROM temp.unread_file WHERE file IN"
				  " (SELECT file FROM temp.baseline_unread) OR cause IN"
				  " (SELECT file FROM temp.baseline_unread)");
	if (!err)
		result->unread = db_int(db, 0, "SELECT count(*) FROM temp.unread_file", "");
	return err;
}

int lint_prune(struct db *db, const struct lint *lint, struct lint_result *result)
{
	int compared, err;

	memset(result, 0, sizeof *result);
	err = prune_kinds(db, lint);
	if (!err)
		err = compare(db, lint, &compared);
	if (!err && lint->base)
		err = hold_diff(lint->diff, db, lint->root, lint->base);
	if (!err && lint->diff)
		err = touch_findings(db, lint->diff, lint->root, compared);
	if (!err && lint->diff)
		err = db_exec(db, "DELETE FROM temp.listing WHERE finding NOT IN"
				  " (SELECT finding FROM temp.in_change)");
	result->compared = lint->baseline != NULL;
	if (!err && result->compared)
		err = db_exec(db, builtin_sql("lint/known"));
	if (!err)
		err = count(db, lint, result);
	if (!err)
		err = cut(db, lint, result);
	if (!err)
		err = find_unread(db, lint, result);
	return err ? -1 : 0;
}

struct image {
	unsigned char *bytes;
	sqlite3_int64 size;
};

static int write_image(void *data, FILE *out)
{
	const struct image *image = data;

	fwrite(image->bytes, 1, image->size, out);
	return 0;
}

int lint_write_baseline(struct db *db, const char *path)
{
	char *sql = g_strdup_printf(
		"PRAGMA made.application_id = %d; PRAGMA made.user_version = %d", DB_APPLICATION_ID,
		schema_version);
	struct image image = { 0 };
	int err = db_exec(db, builtin_sql("lint/baseline")) || db_exec(db, sql) ? -1 : 0;

	g_free(sql);
	if (!err) {
		image.bytes = sqlite3_serialize(db->sql, "made", &image.size, 0);
		err = image.bytes ? output_write(path, write_image, &image) : -1;
		sqlite3_free(image.bytes);
		db_exec(db, "DETACH made");
	}
	return err ? -1 : 0;
}
