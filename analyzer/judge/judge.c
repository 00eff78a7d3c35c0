// Makes findings of what the rules' queries return.
//
// A query gives sites with the worlds that have them; it knows nothing of states.
// Here a row is spread over the targets that the rule is about, rows of one site
// that say the same become one finding, and its state follows from the worlds:
// live when the target's world has it, guarded when only the host's has.

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "cause.h"
#include "base/views.h"
#include "fingerprint.h"
#include "judge_state.h"
#include "reach.h"
#include "stack.h"
#include "suppress.h"
#include "times.h"

// Equal texts are one pointer here. NULL comes last: a row that knows its function wins.
static int text_order(const char *a, const char *b)
{
	if (a == b)
		return 0;
	if (!a || !b)
		return a ? -1 : 1;
	assert_slow(strcmp(a, b) != 0); // judge_keep() made them
	return strcmp(a, b);
}

static int number_order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int row_order(const void *a, const void *b)
{
	const struct row *x = a, *y = b;
	int order = text_order(x->file, y->file);

	order = order ? order : number_order(x->line, y->line);
	order = order ? order : number_order(x->col, y->col);
	order = order ? order : text_order(x->rule->id, y->rule->id);
	order = order ? order : text_order(x->target->name, y->target->name);
	order = order ? order : text_order(x->message, y->message);
	// Of rows that become one, the first live one gives the rest of the finding.
	order = order ? order : !(x->worlds & x->target->mask) - !(y->worlds & y->target->mask);
	order = order ? order : text_order(x->fn, y->fn);
	order = order ? order : text_order(x->fix, y->fix);
	order = order ? order : text_order(x->name, y->name);
	order = order ? order : text_order(x->flags, y->flags);
	order = order ? order : text_order(x->edit, y->edit);
	return order ? order : strcmp(x->severity, y->severity);
}

static int same_site(const struct row *a, const struct row *b)
{
	return a->file == b->file && a->line == b->line && a->col == b->col && a->rule == b->rule &&
	       a->target == b->target;
}

static int has_key(GHashTable *table, char *key)
{
	int has = g_hash_table_contains(table, key);

	g_free(key);
	return has;
}

static char *definition_key(int world, const char *symbol, const char *file)
{
	assert(symbol && file); // no row of file scope
	return g_strdup_printf("%d %s\n%s", world, symbol, file);
}

// Whether a row is in a function with a line that stops the compile, which it does whether or not
// that is ever called. The state is the whole function's: what is live at one line is no dead code
// at the next.
static int row_breaks(const struct judge *judge, const struct row *row)
{
	return has_key(judge->broken, definition_key(row->target->world, row->fn, row->file));
}

// Whether a file defines a symbol, which then means that definition.
static int is_home(const struct judge *judge, const struct row *row)
{
	return db_int(judge->db, 0,
		      "SELECT 1 FROM main.m_function WHERE symbol = ? AND file = ? AND defined LIMIT 1",
		      "tt", row->fn, row->file) == 1;
}

// Whether an entry point reaches the function that has the row: where several files define its
// symbol, the one of the row's.
static int is_reached(const struct judge *judge, const struct row *row)
{
	if (has_key(judge->reached, definition_key(row->target->world, row->fn, row->file)))
		return 1;
	return has_key(judge->reached, g_strdup_printf("%d %s", row->target->world, row->fn)) &&
	       !is_home(judge, row);
}

static const char *row_state(const struct judge *judge, const struct row *row)
{
	if (!(row->worlds & row->target->mask))
		return "guarded";
	if (!row->fn || is_reached(judge, row) || row_breaks(judge, row))
		return "live";
	return "unreached";
}

// The fingerprint comes last, when all are there.
static int finding_store(struct judge *judge, sqlite3_stmt *insert, const struct row *row)
{
	const char *values[] = {
		row->rule->id, row->severity, row->target->name, row_state(judge, row), row->file,
	};
	int name = row->fn ? (int)strcspn(row->fn, "@") : 0;

	assert(row->message && row->fix);
	for (int i = 0; i < (int)G_N_ELEMENTS(values); i++)
		sqlite3_bind_text(insert, i + 1, values[i], -1, SQLITE_STATIC);
	sqlite3_bind_int(insert, 6, row->line);
	sqlite3_bind_int(insert, 7, row->col);
	sqlite3_bind_text(insert, 8, row->fn, name, SQLITE_STATIC);
	sqlite3_bind_text(insert, 9, row->fn, -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 10, row->message, -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 11, row->fix, -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 12, row->name, -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 13, row->flags, -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 14, row->edit, -1, SQLITE_STATIC);
	if (db_step(judge->db, insert) < 0)
		return -1;
	sqlite3_reset(insert);
	return 0;
}

// Makes one row of those that say the same, and leaves guarded ones out where a
// site has a live one. The rows are sorted, and stay so.
static void rows_merge(GArray *rows)
{
	struct row *row = (struct row *)rows->data;
	guint kept = 0, site = 0;
	int live = 0;

	for (guint i = 0; i < rows->len; i++) {
		if (kept && same_site(&row[kept - 1], &row[i]) &&
		    row[kept - 1].message == row[i].message) {
			row[kept - 1].worlds |= row[i].worlds;
			continue;
		}
		assert(kept <= i); // what is overwritten was read
		row[kept++] = row[i];
	}
	g_array_set_size(rows, kept);

	for (guint i = kept = 0; i < rows->len; i++) {
		// Writing row[kept] changes row[site] only for a row of the same site.
		if (!i || !same_site(&row[site], &row[i])) {
			site = i;
			live = 0;
			for (guint j = i; j < rows->len && same_site(&row[i], &row[j]); j++)
				live |= (row[j].worlds & row[j].target->mask) != 0;
		}
		assert(same_site(&row[site], &row[i]));
		if (!live || row[i].worlds & row[i].target->mask)
			row[kept++] = row[i];
	}
	g_array_set_size(rows, kept);
}

static int stage_store(struct judge *judge)
{
	GArray *rows = judge->rows;
	sqlite3_stmt *insert = db_prepare(
		judge->db,
		"INSERT INTO main.finding(rule, severity, target, state, file, line, col, function, "
		"symbol, message, fix, fingerprint, name, flags, edit) "
		"VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)");
	int err = insert ? 0 : -1;

	g_array_sort(rows, row_order);
	rows_merge(rows);
	for (guint i = 0; !err && i < rows->len; i++)
		err = finding_store(judge, insert, &g_array_index(rows, struct row, i));
	sqlite3_finalize(insert);
	g_array_set_size(rows, 0);
	return err;
}

static int load_targets(struct judge *judge)
{
	sqlite3_stmt *stmt = db_prepare(judge->db,
					"SELECT name, world FROM main.target ORDER BY position");
	int got;

	while ((got = db_step(judge->db, stmt)) > 0) {
		int world = sqlite3_column_int(stmt, 1);
		struct target target = { judge_keep(judge, col_text(stmt, 0)), (int64_t)1 << world,
					 world };

		g_array_append_val(judge->targets, target);
		judge->worlds = MAX(judge->worlds, world);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int load_keys(struct judge *judge, GHashTable *keys, const char *sql)
{
	sqlite3_stmt *stmt = db_prepare(judge->db, sql);
	int got;

	while ((got = db_step(judge->db, stmt)) > 0)
		g_hash_table_add(keys, g_strdup(col_text(stmt, 0)));
	sqlite3_finalize(stmt);
	return got;
}

static int load_unfollowed(struct judge *judge)
{
	sqlite3_stmt *stmt = db_prepare(judge->db, "SELECT name, reason FROM main.unfollowed");
	int got;

	while ((got = db_step(judge->db, stmt)) > 0)
		g_hash_table_insert(judge->unfollowed, g_strdup(col_text(stmt, 0)),
				    g_strdup(col_text(stmt, 1)));
	sqlite3_finalize(stmt);
	return got;
}

static int load_states(struct judge *judge)
{
	// Every symbol, and every definition of it.
	int err = load_keys(judge, judge->reached,
			    "SELECT world || ' ' || symbol FROM main.reach UNION ALL"
			    " SELECT world || ' ' || symbol || char(10) || home FROM main.reach");

	return err ? err : load_keys(judge, judge->broken, builtin_text("broken.sql"));
}

static int store_rules(struct db *db, const struct rules *rules)
{
	int err = db_exec(db, "DELETE FROM main.rule");

	for (guint i = 0; !err && i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];
		char *targets = rule->targets ? g_strjoinv(",", rule->targets) : g_strdup("all");

		err = db_run(db, "INSERT INTO main.rule VALUES(?, ?, ?, ?, ?, ?, ?, ?)", "tttttttt",
			     rule->id, rule->family, rule->severity, rule->message, rule->why,
			     rule->fix, targets, rule->path);
		g_free(targets);
	}
	return err;
}

// Puts the failed rules down, for the rules of the next stages and the reports.
static int store_failures(struct judge *judge)
{
	int err = db_exec(judge->db, "DELETE FROM main.rule_failure");

	for (guint i = 0; !err && i < judge->failures->len; i++) {
		const struct failure *failure = &g_array_index(judge->failures, struct failure, i);

		err = db_run(judge->db, "INSERT INTO main.rule_failure VALUES(?, ?)", "tt",
			     failure->rule->id, failure->reason);
	}
	return err;
}

static int judge_stages(struct judge *judge, const struct rules *rules)
{
	int64_t since;
	int err;

	for (int stage = 1; stage <= RULE_STAGES; stage++) {
		if (queries_run(judge, rules, stage))
			return -1;
		since = times_now();
		if (stage_store(judge) || store_failures(judge) ||
		    db_exec(judge->db, builtin_text("unparsed.sql")) ||
		    db_exec(judge->db, builtin_text("cascade.sql")) ||
		    db_exec(judge->db, builtin_text("follow.sql")) || suppress_findings(judge->db))
			return -1;
		times_tell("findings", since);
	}
	since = times_now();
	err = fingerprints_store(judge->db);
	times_tell("fingerprints", since);
	return err;
}

// What the views ask of while rules are judged: the touched files, and how each target has
// what is used of the C library.
static int begin_views(struct judge *judge)
{
	if (judge->touched &&
	    (load_keys(judge, judge->files, "SELECT file FROM temp.touched_path") ||
	     db_exec(judge->db, "INSERT INTO temp.judged_file SELECT file FROM temp.touched_path")))
		return -1;
	return db_exec(judge->db, builtin_text("api_status.sql"));
}

// Puts views in the place of the merged tables, which show what the judged world and the host's
// have (db->judged), to all that says m_NAME: the public views with it. Undone as the savepoint
// is rolled back, or by unveil().
static int veil(struct db *db)
{
	char *sql = db_text(db, builtin_text("veil.sql"), "");
	int err = sql ? db_exec(db, sql) : -1;

	g_free(sql);
	return err;
}

static int unveil(struct db *db)
{
	char *sql = db_text(db,
			    "SELECT group_concat('DROP VIEW temp.' || name, ';') FROM "
			    "sqlite_temp_master WHERE type = 'view' AND name GLOB 'm_*'",
			    "");
	int err = sql ? db_exec(db, sql) : -1;

	g_free(sql);
	return err;
}

// Drops the findings that are made anew.
static int drop_findings(struct judge *judge)
{
	char *sql = judge->touched ? g_strdup_printf("DELETE FROM main.finding WHERE file IN (%s)",
						     judge->touched)
				   : g_strdup("DELETE FROM main.finding");
	int err = db_exec(judge->db, sql);

	g_free(sql);
	return err;
}

// Makes the tables of what is found by walking the calls.
static int build_graphs(struct db *db, char **entries)
{
	int64_t since = times_now();
	struct program *program = program_load(db);
	int err = program ? reach_build(db, program, entries) : -1;

	times_tell("reach", since);
	since = times_now();
	if (!err && stack_build(db, program))
		err = -1;
	program_free(program);
	times_tell("stack", since);
	return err;
}

// What all reports say of the project, after all else.
static int store_verdicts(struct db *db)
{
	int64_t since = times_now();
	int err = db_exec(db, builtin_text("verdict.sql"));

	times_tell("verdict", since);
	return err;
}

// Makes the tables that several rules ask, and that one query of the views' language cannot make in
// a page: for each world what the rules are shown of it. Between veil() and unveil().
static int store_asked(struct judge *judge)
{
	int64_t since = times_now();
	int err = 0;

	for (int world = 1; !err && world <= judge->worlds; world++) {
		judge->db->judged = (int64_t)1 << world | 1;
		err = db_exec(judge->db, builtin_text("wasm_error.sql")) ||
		      db_exec(judge->db, builtin_text("undefined_symbol.sql"));
	}
	judge->db->judged = -1;
	times_tell("errors", since);
	return err ? -1 : 0;
}

static int judge_all(struct judge *judge, const struct rules *rules, char **entries)
{
	struct db *db = judge->db;
	int err;

	// A part is judged anew by the rules that judged all, at the places that were read.
	if (judge->touched &&
	    db_exec(db,
		    "UPDATE main.finding SET file = made_file, line = made_line, made_file = NULL,"
		    " made_line = NULL WHERE made_file IS NOT NULL"))
		return -1;
	if (drop_findings(judge) || (!judge->touched && store_rules(db, rules)) ||
	    load_targets(judge) || begin_views(judge))
		return -1;
	err = build_graphs(db, entries);
	if (err)
		return err;
	if (load_states(judge) || load_unfollowed(judge) ||
	    (judge->touched && db_exec(db, builtin_text("restate.sql"))))
		return -1;
	if (db_exec(db, builtin_text("behind.sql")) || veil(db))
		return -1;
	err = store_asked(judge);
	if (!err)
		err = judge_stages(judge, rules);
	if (!err && (unveil(db) || causes_build(db) || db_exec(db, builtin_text("line.sql")) ||
		     db_exec(db, builtin_text("kernel_table.sql"))))
		err = -1;
	if (!err)
		err = store_verdicts(db);
	return db_exec(db, "DELETE FROM temp.judged_file") ? -1 : err;
}

static int views_ensure(struct db *db)
{
	int64_t there = db_int(
		db, 0, "SELECT count(*) FROM sqlite_temp_master WHERE name = 'finding'", "");

	return there ? 0 : db_views(db);
}

static void failure_clear(void *data)
{
	g_free(((struct failure *)data)->reason);
}

static void judge_clear(struct judge *judge)
{
	g_hash_table_unref(judge->broken);
	g_hash_table_unref(judge->unfollowed);
	g_hash_table_unref(judge->reached);
	g_hash_table_unref(judge->files);
	g_array_unref(judge->failures);
	g_array_unref(judge->rows);
	g_array_unref(judge->targets);
	g_string_chunk_free(judge->text);
}

// A savepoint is a transaction, or a part of the caller's.
static int judge_once(struct judge *judge, const struct rules *rules, char **entries)
{
	struct db *db = judge->db;
	int err;

	judge->lost = judge->worlds = 0;
	g_array_set_size(judge->targets, 0);
	g_array_set_size(judge->rows, 0);
	if (db_exec(db, "SAVEPOINT judge"))
		return -1;
	err = judge_all(judge, rules, entries);
	assert(!judge->lost || err);
	if (judge->lost)
		return err;
	if (err)
		db_exec(db, "ROLLBACK TO judge");
	return db_exec(db, "RELEASE judge") && !err ? -1 : err;
}

int rules_judge_touched(struct db *db, const struct rules *rules, char **entries, const char *list)
{
	struct judge judge = {
		.db = db,
		.touched = list,
		.files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.seconds = rules->seconds > 0 ? rules->seconds : RULE_SECONDS,
		.text = g_string_chunk_new(1 << 16),
		.targets = g_array_new(FALSE, FALSE, sizeof(struct target)),
		.rows = g_array_new(FALSE, FALSE, sizeof(struct row)),
		.failures = g_array_new(FALSE, FALSE, sizeof(struct failure)),
		.unfollowed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
		.reached = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.broken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	int ours = sqlite3_get_autocommit(db->sql);
	int err = -1;

	g_array_set_clear_func(judge.failures, failure_clear);
	if (views_ensure(db) == 0)
		// Each time one rule more is left out.
		do
			err = judge_once(&judge, rules, entries);
		while (ours && judge.lost);
	judge_clear(&judge);
	return err;
}

int rules_failed(struct db *db)
{
	return (int)db_int(db, 0, "SELECT count(*) FROM main.rule_failure", "");
}

int rules_judge(struct db *db, const struct rules *rules, char **entries)
{
	return rules_judge_touched(db, rules, entries, NULL);
}
