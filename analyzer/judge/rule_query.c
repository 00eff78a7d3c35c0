// Runs the rules' queries: see judge_state.h.
//
// Queries may come from strangers: while they run, the connection is read-only, an
// authorizer lets them read and nothing else, and there is an end to the time, the
// memory and the rows that one may take. That is why all rows of a stage are held
// in memory until its last query is done.
//
// A query that is wrong as it stands (its syntax, a column, a write) ends the judgement.
// One that comes to an end of these, or to an error in the data that it meets, costs its
// own rows only: the rule is put down as failed, and the others go on.

#include "base/views.h"
#include "bounds.h"
#include "judge_state.h"
#include "times.h"

#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#define QUERY_MEMORY_MIB 1024
// Looked at between operations: one that SQLite itself refuses would roll the transaction back.
#define HARD_MEMORY_MIB (QUERY_MEMORY_MIB + 512)
// A query that returns more is wrong, and would take all memory before the clock stops it.
#define ROWS_MAX 2000000
#define BYTES_MAX ((size_t)256 << 20)
// SQLite looks at the clock between operations; one that goes on for this much longer
// than the query may ends the process. What may is little (bounds.h): to sort tens of millions of
// rows, thousands of calls with long texts and no row between them, or to compile a query that
// names itself over and over.
#define GRACE_SECONDS 10
// Longest value that is put into a message, in bytes.
#define VALUE_MAX 200
#define TICK_OPS 1000

enum { FILE_, LINE, COL, WORLDS, FUNCTION, TARGET, SEVERITY, NAME, FLAGS, EDIT, SPECIAL_COUNT };

static const char *const special_names[SPECIAL_COUNT] = {
	"file", "line", "col", "worlds", "function", "target", "severity", "name", "flags", "edit",
};
#define REQUIRED_COUNT (WORLDS + 1)
// Of a query: it is put down as failed, and the others go on.
#define RULE_FAILED 1

// One query while it runs.
struct query {
	struct judge *judge;
	const struct rule *rule;
	sqlite3_stmt *stmt;
	int column[SPECIAL_COUNT]; // -1: the query has none
	gboolean *wanted;	   // by position in targets: the rule is about it
	int skipped;		   // rows without a place, in the world that has most
	int placeless;		   // and in the one that is asked
	size_t rows, bytes;	   // it returned, and of their texts
	guint before;		   // rows of the stage's earlier queries
};

const char *judge_keep(struct judge *judge, const char *text)
{
	assert(text);
	return g_string_chunk_insert_const(judge->text, text);
}

// Tables that show the database file and the connection, not the project.
static const char *const denied_tables[] = {
	"dbstat",   "sqlite_dbpage", "sqlite_dbdata",  "sqlite_dbptr", "sqlite_stmt",
	"bytecode", "tables_used",   "sqlite_memstat", NULL,
};

static int is_denied(const char *const *list, const char *name)
{
	for (; name && *list; list++)
		if (!g_ascii_strcasecmp(*list, name))
			return SQLITE_DENY;
	return SQLITE_OK;
}

static int only_reading(void *data, int action, const char *a, const char *b, const char *database,
			const char *view)
{
	struct judge *judge = data;
	const char *lacks;

	(void)database, (void)view;
	switch (action) {
	case SQLITE_SELECT:
	case SQLITE_RECURSIVE:
		return SQLITE_OK;
	case SQLITE_READ:
		lacks = a ? g_hash_table_lookup(judge->unfollowed, a) : NULL;
		judge->lacks = lacks ? lacks : judge->lacks;
		// What we asked by such a function is declared from then on.
		return a && g_ascii_strncasecmp(a, "pragma_", 7) == 0 ? SQLITE_DENY
								      : is_denied(denied_tables, a);
	case SQLITE_FUNCTION:
		return bounds_admit(b) ? SQLITE_OK : SQLITE_DENY;
	default:
		return SQLITE_DENY;
	}
}

// What the watch says of the running query; kept whole, as a signal may come at any time.
static char watch_text[512];

static void watch_ring(int signal)
{
	(void)signal;
	if (write(STDERR_FILENO, watch_text, strlen(watch_text)) < 0)
		_exit(EXIT_CANNOT);
	_exit(EXIT_CANNOT);
}

// A single call of a function (instr() of two long texts) can take for ever between
// two looks at the clock. The transaction is then lost, as in any killed run.
static void watch_set(const struct rule *rule, int seconds)
{
	struct sigaction action = { .sa_handler = rule ? watch_ring : SIG_DFL };
	struct itimerval timer = { { 0, 0 }, { 0, 0 } };

	assert(!rule || seconds > 0);
	setitimer(ITIMER_PROF, &timer, NULL);
	if (rule)
		snprintf(watch_text, sizeof watch_text,
			 "wasmready: %.300s:1: the query was stopped after %d seconds\n",
			 rule->path, seconds);
	sigaction(SIGPROF, &action, NULL);
	timer.it_value.tv_sec = rule ? seconds + GRACE_SECONDS : 0;
	setitimer(ITIMER_PROF, &timer, NULL);
}

static int past_limits(void *data)
{
	const struct judge *judge = data;

	return times_now() > judge->deadline || sqlite3_memory_used() > (int64_t)QUERY_MEMORY_MIB
										<< 20;
}

// Line of the rule's file at a byte offset of its text.
static int line_at(const char *text, int offset)
{
	int line = 1;

	assert(offset >= 0);
	for (int i = 0; i < offset && text[i]; i++)
		line += text[i] == '\n';
	return line;
}

// First line of the query, for errors that are about all of it.
static int query_line(const char *sql)
{
	int line = 1;

	while (sql && (g_str_has_prefix(sql, "--") || *sql == '\n' || *sql == '\r')) {
		sql = strchr(sql, '\n');
		if (sql) {
			sql++;
			line++;
		}
	}
	return line;
}

// Whether an error is of what the query met, and not of its text or of the database.
static int is_of_data(int code)
{
	return code == SQLITE_INTERRUPT || code == SQLITE_NOMEM || code == SQLITE_TOOBIG ||
	       code == SQLITE_ERROR || code == SQLITE_MISMATCH || code == SQLITE_RANGE;
}

// Puts the rule down as failed and drops its rows. Takes reason. Returns RULE_FAILED, or -1
// when the transaction went with it.
static int rule_fail(const struct query *query, int line, char *reason)
{
	struct judge *judge = query->judge;
	struct failure failure = { query->rule, reason };

	assert(judge->rows->len >= query->before); // only this query's go
	complain("%s:%d: %s; what rule '%s' would find is unknown", query->rule->path, line, reason,
		 query->rule->id);
	g_array_append_val(judge->failures, failure);
	g_array_set_size(judge->rows, query->before);
	judge->lost = sqlite3_get_autocommit(judge->db->sql);
	return judge->lost ? -1 : RULE_FAILED;
}

// What SQLite says of the query, while it is prepared or runs.
static int query_failed(const struct query *query, int runs)
{
	struct judge *judge = query->judge;
	sqlite3 *sql = judge->db->sql;
	const struct rule *rule = query->rule;
	int code = sqlite3_errcode(sql) & 0xff;
	int offset = sqlite3_error_offset(sql);
	int line = offset >= 0 ? line_at(rule->sql, offset) : query_line(rule->sql);
	char *hint;

	// Not the query's doing.
	if (code == SQLITE_IOERR || code == SQLITE_CORRUPT || code == SQLITE_NOTADB ||
	    code == SQLITE_FULL || code == SQLITE_CANTOPEN || code == SQLITE_BUSY)
		return db_fail(query->judge->db);
	if (code == SQLITE_INTERRUPT && times_now() > judge->deadline)
		return rule_fail(query, line,
				 g_strdup_printf("the query was stopped after %d seconds"
						 " (--rule-timeout)",
						 judge->seconds));
	if (code == SQLITE_NOMEM || code == SQLITE_INTERRUPT)
		return rule_fail(query, line,
				 g_strdup_printf("the query needs more than %d MiB of memory",
						 QUERY_MEMORY_MIB));
	if (runs && is_of_data(code))
		return rule_fail(query, line, g_strdup(sqlite3_errmsg(sql)));
	hint = views_renamed(sqlite3_errmsg(sql));
	complain("%s:%d: %s%s%s", rule->path, line,
		 code == SQLITE_AUTH ? "a rule may only read: " : "", sqlite3_errmsg(sql), hint);
	g_free(hint);
	return -1;
}

static int column_find(sqlite3_stmt *stmt, const char *name, size_t length)
{
	for (int i = 0; i < sqlite3_column_count(stmt); i++) {
		const char *column = sqlite3_column_name(stmt, i);

		if (column && strlen(column) == length && !strncmp(column, name, length))
			return i;
	}
	return -1;
}

// Length of the placeholder "{name}" that text starts with, or 0.
static size_t placeholder(const char *text)
{
	size_t length;

	if (*text != '{')
		return 0;
	length = strspn(text + 1,
			"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
	return length && text[1 + length] == '}' ? length + 2 : 0;
}

static int placeholders_check(const struct query *query, const char *key, const char *text)
{
	for (; *text; text++) {
		size_t length = placeholder(text);

		if (length && column_find(query->stmt, text + 1, length - 2) < 0) {
			complain("%s:%d: the %s names '%.*s', which is no column of the query",
				 query->rule->path, query_line(query->rule->sql), key, (int)length,
				 text);
			return -1;
		}
	}
	return 0;
}

// What is left of the text behind the statement must be no second one.
static int tail_check(const struct query *query, const char *tail)
{
	sqlite3_stmt *more = NULL;
	const char *end;

	while (*(tail += strspn(tail, " \t\r\n;"))) {
		// Comments prepare to no statement.
		if (sqlite3_prepare_v2(query->judge->db->sql, tail, -1, &more, &end) || more) {
			sqlite3_finalize(more);
			complain("%s:%d: a rule is one query, but another statement follows",
				 query->rule->path,
				 line_at(query->rule->sql, (int)(tail - query->rule->sql)));
			return -1;
		}
		tail = end;
	}
	return 0;
}

// Prepares the query so that it returns rows of the touched files only: SQLite takes the
// condition into it. Returns 0, or -1 where the text does not bear that.
static int query_narrow(struct query *query)
{
	const char *sql = query->rule->sql;
	size_t length = strlen(sql);
	char *narrow;
	int code;

	while (length && strchr(" \t\r\n;", sql[length - 1]))
		length--;
	narrow = g_strdup_printf("SELECT * FROM (%.*s\n) WHERE file IN (%s)", (int)length, sql,
				 query->judge->touched);
	code = sqlite3_prepare_v2(query->judge->db->sql, narrow, -1, &query->stmt, NULL);
	g_free(narrow);
	return code == SQLITE_OK ? 0 : -1;
}

static int columns_find(struct query *query)
{
	const struct rule *rule = query->rule;

	for (int i = 0; i < SPECIAL_COUNT; i++) {
		query->column[i] = column_find(query->stmt, special_names[i],
					       strlen(special_names[i]));
		if (query->column[i] < 0 && i < REQUIRED_COUNT) {
			complain("%s:%d: the query has no column '%s'", rule->path,
				 query_line(rule->sql), special_names[i]);
			return -1;
		}
	}
	// A rule of before would be taken, and each of its findings be at file scope.
	if (query->column[FUNCTION] < 0 && column_find(query->stmt, "fn", 2) >= 0) {
		complain("%s:%d: the query's column 'fn' is 'function' now", rule->path,
			 query_line(rule->sql));
		return -1;
	}
	return placeholders_check(query, "message", rule->message) ||
			       placeholders_check(query, "fix", rule->fix)
		       ? -1
		       : 0;
}

static int query_prepare(struct query *query)
{
	const struct rule *rule = query->rule;
	const char *tail = NULL;

	if (query->judge->touched && query_narrow(query) == 0)
		return columns_find(query);
	if (sqlite3_prepare_v2(query->judge->db->sql, rule->sql, -1, &query->stmt, &tail))
		return query_failed(query, 0);
	if (!query->stmt) {
		complain("%s:%d: no query follows the header", rule->path, query_line(rule->sql));
		return -1;
	}
	if (tail_check(query, tail))
		return -1;
	return columns_find(query);
}

// Appends a value to a message: one line, and short.
static void append_value(GString *out, const char *value)
{
	size_t start = out->len;

	for (; *value && out->len - start < VALUE_MAX; value++) {
		if (!g_ascii_isspace(*value))
			g_string_append_c(out, *value);
		else if (out->len == start || out->str[out->len - 1] != ' ')
			g_string_append_c(out, ' ');
	}
	if (!*value)
		return;
	// Do not cut inside a character.
	while (out->len > start && (*value & 0xc0) == 0x80) {
		value--;
		g_string_truncate(out, out->len - 1);
	}
	g_string_append(out, "...");
}

static const char *fill(const struct query *query, const char *text)
{
	GString *out = g_string_new(NULL);

	while (*text) {
		size_t length = placeholder(text);

		if (length) {
			int column = column_find(query->stmt, text + 1, length - 2);

			assert(column >= 0); // columns_find() has looked
			append_value(out, col_text(query->stmt, column));
		} else {
			length = 1;
			g_string_append_c(out, *text);
		}
		text += length;
	}
	const char *kept = judge_keep(query->judge, out->str);
	g_string_free(out, TRUE);
	return kept;
}

// The value of an optional column, or NULL.
static const char *special_text(const struct query *query, int which)
{
	int column = query->column[which];

	assert_slow(which >= 0 && which < SPECIAL_COUNT);
	return column < 0 ? NULL : (const char *)sqlite3_column_text(query->stmt, column);
}

// NULL: the query returns a value that is none.
static const char *row_severity(const struct query *query)
{
	const char *value = special_text(query, SEVERITY);
	const struct severity *known = value ? severity_find(value) : NULL;

	if (!value)
		return query->rule->severity;
	return known ? known->name : NULL;
}

// A value that the finding keeps, or NULL when it is empty.
static const char *keep_special(struct query *query, int i)
{
	const char *value = special_text(query, i);

	return value && *value ? judge_keep(query->judge, value) : NULL;
}

static int row_take(struct query *query)
{
	struct judge *judge = query->judge;
	const char *file = special_text(query, FILE_);
	const char *function = special_text(query, FUNCTION);
	const char *only = special_text(query, TARGET);
	struct row row = {
		.rule = query->rule,
		.worlds = sqlite3_column_int64(query->stmt, query->column[WORLDS]),
		.line = sqlite3_column_int(query->stmt, query->column[LINE]),
		.col = sqlite3_column_int(query->stmt, query->column[COL]),
	};

	if (!file) {
		query->placeless++;
		return 0;
	}
	if (judge->touched && !g_hash_table_contains(judge->files, file))
		return 0;
	query->bytes += strlen(file) + (function ? strlen(function) : 0);
	if (query->rows++ >= ROWS_MAX || query->bytes > BYTES_MAX)
		return rule_fail(query, query_line(query->rule->sql),
				 g_strdup("the query returns too many rows"));
	row.severity = row_severity(query);
	if (!row.severity)
		return rule_fail(query, query_line(query->rule->sql),
				 g_strdup_printf("the query returns an unknown severity '%s'",
						 special_text(query, SEVERITY)));
	for (guint i = 0; i < judge->targets->len; i++) {
		const struct target *target = &g_array_index(judge->targets, struct target, i);

		// Bit 0 is the host's.
		if (target->world != judge->world || !query->wanted[i] ||
		    !(row.worlds & (target->mask | 1)) || (only && strcmp(only, target->name)))
			continue;
		if (!row.message) {
			row.file = judge_keep(judge, file);
			row.fn = function ? judge_keep(judge, function) : NULL;
			row.message = fill(query, query->rule->message);
			row.fix = fill(query, query->rule->fix);
			row.name = keep_special(query, NAME);
			row.flags = keep_special(query, FLAGS);
			row.edit = keep_special(query, EDIT);
			query->bytes += strlen(row.message) + strlen(row.fix);
		}
		row.target = target;
		g_array_append_val(judge->rows, row);
	}
	return 0;
}

// The rows that one world has. What the views show follows db->judged (base/views/).
static int world_run(struct query *query, int world)
{
	struct judge *judge = query->judge;
	int code, err = 0;

	judge->world = world;
	judge->db->judged = (int64_t)1 << world | 1;
	judge->deadline = times_now() + (int64_t)judge->seconds * G_USEC_PER_SEC;
	watch_set(query->rule, judge->seconds);
	query->placeless = 0;
	while (!err && (code = sqlite3_step(query->stmt)) == SQLITE_ROW)
		err = row_take(query);
	if (!err && code != SQLITE_DONE)
		err = query_failed(query, 1);
	watch_set(NULL, 0);
	sqlite3_reset(query->stmt);
	query->skipped = MAX(query->skipped, query->placeless);
	return err;
}

// Whether the rule is about a target that is judged in the world.
static int is_asked(const struct query *query, int world)
{
	for (guint i = 0; i < query->judge->targets->len; i++)
		if (query->wanted[i] &&
		    g_array_index(query->judge->targets, struct target, i).world == world)
			return 1;
	return 0;
}

static int query_run(struct query *query)
{
	struct judge *judge = query->judge;
	int err;

	assert(judge->db->judged == -1); // all worlds, between two queries
	judge->deadline = times_now() + (int64_t)judge->seconds * G_USEC_PER_SEC;
	watch_set(query->rule, judge->seconds);
	judge->lacks = NULL;
	err = query_prepare(query);
	watch_set(NULL, 0);
	if (!err && judge->lacks)
		err = rule_fail(query, query_line(query->rule->sql), g_strdup(judge->lacks));
	for (int world = 1; !err && world <= judge->worlds; world++)
		if (is_asked(query, world))
			err = world_run(query, world);
	judge->db->judged = -1;
	if (query->skipped)
		complain("%s:%d: %d rows without a file are left out", query->rule->path,
			 query_line(query->rule->sql), query->skipped);
	return err;
}

static int has_failed(const struct judge *judge, const struct rule *rule)
{
	for (guint i = 0; i < judge->failures->len; i++)
		if (g_array_index(judge->failures, struct failure, i).rule == rule)
			return 1;
	return 0;
}

static int rule_run(struct judge *judge, const struct rule *rule)
{
	struct query query = { .judge = judge, .rule = rule, .before = judge->rows->len };
	int64_t since = times_now();
	int err;

	query.wanted = g_new0(gboolean, judge->targets->len + 1);
	for (guint i = 0; i < judge->targets->len; i++) {
		const char *name = g_array_index(judge->targets, struct target, i).name;

		query.wanted[i] = !rule->targets ||
				  g_strv_contains((const char *const *)rule->targets, name);
	}
	err = query_run(&query);
	sqlite3_finalize(query.stmt);
	g_free(query.wanted);
	times_tell(rule->id, since);
	return err == RULE_FAILED ? 0 : err;
}

int queries_run(struct judge *judge, const struct rules *rules, int stage)
{
	sqlite3 *sql = judge->db->sql;
	struct bounds bounds;
	int err = 0;
	int64_t memory = sqlite3_hard_heap_limit64((int64_t)HARD_MEMORY_MIB << 20);

	assert(stage >= 1 && stage <= RULE_STAGES);
	// A table-valued function is declared when it is first used, which no authorizer here lets
	// it.
	if (bounds_functions(sql) || db_exec(judge->db, "SELECT 1 FROM json_tree('1')") ||
	    db_exec(judge->db, "PRAGMA query_only = 1"))
		err = -1;
	bounds_set(sql, &bounds);
	sqlite3_set_authorizer(sql, only_reading, judge);
	sqlite3_progress_handler(sql, TICK_OPS, past_limits, judge);
	for (guint i = 0; !err && i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];

		if (rule->stage == stage && !has_failed(judge, rule))
			err = rule_run(judge, rule);
	}
	sqlite3_progress_handler(sql, 0, NULL, NULL);
	sqlite3_set_authorizer(sql, NULL, NULL);
	bounds_unset(sql, &bounds);
	sqlite3_hard_heap_limit64(memory);
	return db_exec(judge->db, "PRAGMA query_only = 0") ? -1 : err;
}
