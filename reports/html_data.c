// The data behind the HTML report's findings, as JSON.
//
// Strings that repeat (paths, messages, functions) are stored once and named by
// number. So are source lines: what stands close together shares its excerpt, and
// a shortest path from an entry point is a chain of parents in one tree.
#include <assert.h>
#include <string.h>

#include "base/json_text.h"
#include "html.h"
#include "judge/rule.h"
#include "path.h"
#include "project/source.h"

#define AROUND 6			// lines of source above and below a finding
#define AROUND_STEP 4			// the same of a step of a path
#define LINE_SHOWN 240			// characters of a source line
#define SOURCES_LIMIT ((size_t)8 << 20) // all excerpts together
#define WHOLE_LINES 1200	      // a file with findings of no more lines is there as a whole,
#define WHOLE_LIMIT ((size_t)1 << 20) // until such files together have this many bytes

struct finding {
	int rule, severity, state;	  // numbers; rule indexes the rules, the others their names
	int file, function, message, fix; // strings; -1: none, or the rule's own fix
	int line, col;
	int mark;    // UTF-16 units of the shown line before the column; -1: not shown
	int targets; // bit n: the nth target
	int reach;   // node of the reach tree, -1: none
	int reason;  // string: why it is suppressed; -1: it is not
	int change;  // 0 unchanged, 1 moved, 2 new; -1: nothing to compare with
	int was;     // string: where it was, when it moved; -1
	int edit;    // 1: wasmready fix has an edit for it
	int step;    // of the plan that it belongs to, from 1; 0: none
};

struct data {
	const struct report *report;
	const GPtrArray *plan; // its steps
	GHashTable *numbers;   // char *: its number + 1
	GPtrArray *strings;    // char *, owned by numbers
	GArray *findings;      // struct finding
	int node_count;	       // steps in reach
	GHashTable *rules;     // id: its number + 1
	GHashTable *paths;     // number of a path as it is shown: its bytes
	GArray *wanted;	       // struct wanted: lines that are shown
	GString *reach, *sources;
	size_t whole; // bytes of files that are there as a whole
};

// Source to be shown: a line and those around it.
struct wanted {
	int file, line, around;
};

static const char *const states[] = { "live", "unreached", "guarded", "suppressed", NULL };

static int name_index(const char *const *names, const char *name)
{
	for (int i = 0; names[i]; i++)
		if (!strcmp(names[i], name))
			return i;
	return 0;
}

static int string_number(struct data *data, const char *bytes)
{
	char *text = text_printable(bytes);
	int number = GPOINTER_TO_INT(g_hash_table_lookup(data->numbers, text));

	if (number) {
		g_free(text);
		return number - 1;
	}
	assert(data->strings->len == g_hash_table_size(data->numbers));
	g_ptr_array_add(data->strings, text);
	g_hash_table_insert(data->numbers, text, GINT_TO_POINTER(data->strings->len));
	return (int)data->strings->len - 1;
}

// A path is shown printable, and named by its bytes.
static int path_number(struct data *data, const char *bytes)
{
	int number = string_number(data, bytes);

	if (!g_hash_table_contains(data->paths, GINT_TO_POINTER(number)))
		g_hash_table_insert(data->paths, GINT_TO_POINTER(number), g_strdup(bytes));
	return number;
}

static void want(struct data *data, int file, int line, int around)
{
	struct wanted wanted = { file, line, around };

	if (line > 0)
		g_array_append_val(data->wanted, wanted);
}

static int column_string(struct data *data, sqlite3_stmt *stmt, int column)
{
	if (sqlite3_column_type(stmt, column) == SQLITE_NULL)
		return -1;
	return string_number(data, col_text(stmt, column));
}

// Appends a step as [name, file, line, node before]; file is -1 where it is not known.
static void put_step(struct data *data, const struct path_step *step)
{
	int file = -1;

	assert(!step->from || step->from->number >= 0); // the one before was put before
	g_string_append_printf(data->reach, "%s[%d", data->node_count ? "," : "",
			       string_number(data, step->function));
	if (*step->file) {
		file = path_number(data, step->file);
		want(data, file, step->line, AROUND_STEP);
	}
	g_string_append_printf(data->reach, ",%d,%d,%d]", file, step->line,
			       step->from ? step->from->number : -1);
}

// The number of the node for a function, adding it and those before it; -1 when nothing is known
// to reach it.
static int reach_node(struct data *data, struct paths *paths, int64_t world, const char *symbol,
		      const char *file)
{
	struct path_step *step = paths_step(paths, world, symbol, file);
	GPtrArray *chain = g_ptr_array_new();

	for (struct path_step *at = step; at && at->number < 0; at = (struct path_step *)at->from)
		g_ptr_array_add(chain, at);
	for (guint i = chain->len; i-- > 0;) {
		put_step(data, chain->pdata[i]);
		((struct path_step *)chain->pdata[i])->number = data->node_count++;
	}
	g_ptr_array_unref(chain);
	return step ? step->number : -1;
}

static int findings_load(struct data *data)
{
	struct db *db = data->report->db;
	struct paths *paths = paths_new(db);
	sqlite3_stmt *stmt = db_prepare(db, builtin_sql("html/findings"));
	int got = -1;

	while (stmt && paths && (got = db_step(db, stmt)) == 1) {
		const char *rule = col_text(stmt, 0);
		struct finding finding = {
			.rule = GPOINTER_TO_INT(g_hash_table_lookup(data->rules, rule)) - 1,
			.severity = severity_rank(col_text(stmt, 1)),
			.state = name_index(states, col_text(stmt, 2)),
			.file = path_number(data, col_text(stmt, 3)),
			.line = sqlite3_column_int(stmt, 4),
			.col = sqlite3_column_int(stmt, 5),
			.function = column_string(data, stmt, 6),
			.message = column_string(data, stmt, 7),
			.fix = column_string(data, stmt, 8),
			.targets = sqlite3_column_int(stmt, 9),
			.mark = -1,
			.reach = -1,
			.reason = column_string(data, stmt, 12),
			.change = sqlite3_column_type(stmt, 13) == SQLITE_NULL
					  ? -1
					  : sqlite3_column_int(stmt, 13),
			.was = column_string(data, stmt, 14),
			.edit = sqlite3_column_int(stmt, 15),
			.step = sqlite3_column_int(stmt, 16),
		};
		if (sqlite3_column_type(stmt, 10) != SQLITE_NULL)
			finding.reach = reach_node(data, paths, sqlite3_column_int64(stmt, 11),
						   col_text(stmt, 10), col_text(stmt, 3));
		want(data, finding.file, finding.line, AROUND);
		if (finding.rule >= 0)
			g_array_append_val(data->findings, finding);
	}
	paths_free(paths);
	sqlite3_finalize(stmt);
	return got;
}

// A line of source as it is shown: tabs become spaces, what cannot be printed
// is escaped, and a very long line is cut.
static char *line_shown(const char *line, size_t n)
{
	GString *spaced = g_string_new("");
	int column = 0;
	char *text;
	char *cut;

	for (size_t i = 0; i < n && column < LINE_SHOWN * 2; i++) {
		if (line[i] == '\t') {
			int width = 8 - column % 8;
			g_string_append_printf(spaced, "%*s", width, "");
			column += width;
		} else if (!line[i]) {
			g_string_append(spaced, "\\x00");
			column += 4;
		} else if (line[i] != '\r' || i + 1 < n) {
			g_string_append_c(spaced, line[i]);
			column += (line[i] & 0xc0) != 0x80;
		}
	}
	text = text_printable(spaced->str);
	g_string_free(spaced, TRUE);
	if (g_utf8_strlen(text, -1) <= LINE_SHOWN)
		return text;
	cut = g_utf8_substring(text, 0, LINE_SHOWN);
	g_free(text);
	text = g_strconcat(cut, "\xe2\x80\xa6", NULL);
	g_free(cut);
	return text;
}

// Where the script marks the column: UTF-16 units before it in the shown line.
static int line_mark(const char *line, size_t n, int col)
{
	char *before;
	int mark = 0;

	if (col < 1 || (size_t)col > n)
		return -1;
	before = line_shown(line, (size_t)col - 1);
	if (g_utf8_strlen(before, -1) >= LINE_SHOWN)
		mark = -1;
	for (const char *p = before; mark >= 0 && *p; p = g_utf8_next_char(p))
		mark += g_utf8_get_char(p) > 0xffff ? 2 : 1;
	g_free(before);
	return mark;
}

// Appends runs of the lines of a file that are wanted: [first line, [text, ...]].
static void source_runs(struct data *data, struct source *source, const char *file,
			const struct wanted *wanted, guint count)
{
	int line = 0;

	g_string_append_c(data->sources, '[');
	for (guint i = 0; i < count; i++) {
		int from = MAX(wanted[i].line - wanted[i].around, 1);
		for (int at = MAX(from, line + 1); at <= wanted[i].line + wanted[i].around; at++) {
			size_t n;
			const char *bytes = source_line(source, file, at, &n);
			char *text;
			if (!bytes)
				break;
			text = line_shown(bytes, n);
			if (line && at == line + 1)
				g_string_append_c(data->sources, ',');
			else
				g_string_append_printf(data->sources, "%s[%d,[", line ? "]]," : "",
						       at);
			json_script_text(data->sources, text);
			g_free(text);
			line = at;
		}
	}
	g_string_append(data->sources, line ? "]]]" : "]");
}

// How many lines a file has, at most one more than is asked for, and the bytes of them.
static int count_lines(struct source *source, const char *file, int most, size_t *bytes)
{
	int line = 0;
	size_t n;

	*bytes = 0;
	while (line <= most && source_line(source, file, line + 1, &n)) {
		*bytes += n + 1;
		line++;
	}
	return line;
}

// Whether all of a file is shown: it has findings, is small, and there is room. A finding wants
// more around it than a step of a path.
static int shows_whole(struct data *data, struct source *source, const char *file,
		       const struct wanted *wanted, guint count, struct wanted *whole)
{
	guint i = 0;
	size_t bytes;
	int lines;

	while (i < count && wanted[i].around < AROUND)
		i++;
	if (i == count)
		return 0;
	lines = count_lines(source, file, WHOLE_LINES, &bytes);
	if (!lines || lines > WHOLE_LINES || data->whole + bytes > WHOLE_LIMIT)
		return 0;
	data->whole += bytes;
	*whole = (struct wanted){ wanted->file, 1, lines };
	return 1;
}

static int by_place(gconstpointer a, gconstpointer b)
{
	const struct wanted *one = a, *two = b;

	if (one->file != two->file)
		return one->file < two->file ? -1 : 1;
	if (one->line - one->around != two->line - two->around)
		return one->line - one->around < two->line - two->around ? -1 : 1;
	return (one->around > two->around) - (one->around < two->around);
}

static void sources_load(struct data *data, struct source *source)
{
	const struct wanted *wanted = (const struct wanted *)data->wanted->data;
	guint count = data->wanted->len;

	g_array_sort(data->wanted, by_place);
	for (guint i = 0, end; i < count; i = end) {
		const char *file = g_hash_table_lookup(data->paths,
						       GINT_TO_POINTER(wanted[i].file));
		struct wanted whole;

		for (end = i; end < count && wanted[end].file == wanted[i].file; end++)
			;
		assert(file); // path_number() kept it
		g_string_append_printf(data->sources, "%s\"%d\":", i ? "," : "", wanted[i].file);
		if (data->sources->len > SOURCES_LIMIT)
			json_script_text(data->sources, "left out to keep this report small");
		else if (shows_whole(data, source, file, wanted + i, end - i, &whole))
			source_runs(data, source, file, &whole, 1);
		else
			source_runs(data, source, file, wanted + i, end - i);
	}
}

static int finding_order(gconstpointer a, gconstpointer b)
{
	const struct finding *one = *(struct finding *const *)a;
	const struct finding *two = *(struct finding *const *)b;

	if (one->file != two->file)
		return one->file < two->file ? -1 : 1;
	return (one->line > two->line) - (one->line < two->line);
}

// By file, as the sources are read once each.
static void marks_load(struct data *data, struct source *source)
{
	guint count = data->findings->len;
	struct finding **order = g_new(struct finding *, count + 1);

	for (guint i = 0; i < count; i++)
		order[i] = &g_array_index(data->findings, struct finding, i);
	qsort(order, count, sizeof(*order), finding_order);
	for (guint i = 0; i < count; i++) {
		const char *file = g_hash_table_lookup(data->paths,
						       GINT_TO_POINTER(order[i]->file));
		size_t n;
		const char *bytes = source_line(source, file, order[i]->line, &n);
		order[i]->mark = bytes ? line_mark(bytes, n, order[i]->col) : -1;
	}
	g_free(order);
}

// Rules that found something, in order of severity and then by name.
static int rules_write(struct data *data, GString *json)
{
	struct db *db = data->report->db;
	sqlite3_stmt *stmt = db_prepare(db, builtin_sql("html/rules"));
	int got = -1, n = 0;

	while (stmt && (got = db_step(db, stmt)) == 1) {
		g_string_append(json, n ? ",\n[" : "\n[");
		g_hash_table_insert(data->rules, g_strdup(col_text(stmt, 0)), GINT_TO_POINTER(++n));
		for (int i = 0; i < 6; i++) {
			if (i)
				g_string_append_c(json, ',');
			if (i == 2)
				g_string_append(json, col_text(stmt, 2));
			else
				json_script_text(json, col_text(stmt, i));
		}
		g_string_append_c(json, ']');
	}
	sqlite3_finalize(stmt);
	return got;
}

static int targets_write(struct data *data, GString *json)
{
	struct db *db = data->report->db;
	sqlite3_stmt *stmt = db_prepare(db, "SELECT name, selected FROM target ORDER BY position");
	int got = -1;
	const char *comma = "";

	while (stmt && (got = db_step(db, stmt)) == 1) {
		g_string_append_printf(json, "%s[", comma);
		json_script_text(json, col_text(stmt, 0));
		g_string_append_printf(json, ",%d]", sqlite3_column_int(stmt, 1));
		comma = ",";
	}
	sqlite3_finalize(stmt);
	return got;
}

static void findings_write(struct data *data, GString *json)
{
	for (guint i = 0; i < data->findings->len; i++) {
		const struct finding *f = &g_array_index(data->findings, struct finding, i);
		g_string_append_printf(
			json, "%s[%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d]",
			i ? ",\n" : "\n", f->rule, f->severity, f->state, f->file, f->line, f->col,
			f->mark, f->function, f->message, f->fix, f->targets, f->reach, f->reason,
			f->change, f->was, f->edit, f->step);
	}
}

static int data_write(struct data *data, GString *json, int first)
{
	struct source *source;

	g_string_append(json, "{\"targets\":[");
	if (targets_write(data, json))
		return -1;
	g_string_append(json, "],\n\"causes\":[");
	html_plan_json(data->plan, json);
	g_string_append(json, "],\n\"rules\":[");
	if (rules_write(data, json) || findings_load(data))
		return -1;
	source = source_new(data->report->db, data->report->root);
	marks_load(data, source);
	sources_load(data, source);
	source_free(source);
	g_string_append(json, "],\n\"findings\":[");
	findings_write(data, json);
	g_string_append_printf(json, "],\n\"reach\":[%s],\n\"sources\":{%s},\n\"strings\":[",
			       data->reach->str, data->sources->str);
	for (guint i = 0; i < data->strings->len; i++) {
		if (i)
			g_string_append_c(json, ',');
		json_script_text(json, data->strings->pdata[i]);
	}
	g_string_append_printf(json, "],\n\"show\":[1,0,%d,%d],\n\"first\":%d,\"compare\":%d}",
			       data->report->show_guarded, data->report->show_suppressed, first,
			       data->report->compare != NULL);
	return 0;
}

GString *html_data(const struct report *report, int first, const GPtrArray *plan)
{
	struct data data = {
		.report = report,
		.plan = plan,
		.numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.strings = g_ptr_array_new(),
		.findings = g_array_new(FALSE, FALSE, sizeof(struct finding)),
		.rules = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.paths = g_hash_table_new_full(NULL, NULL, NULL, g_free),
		.wanted = g_array_new(FALSE, FALSE, sizeof(struct wanted)),
		.reach = g_string_new(""),
		.sources = g_string_new(""),
	};
	GString *json = g_string_new("");

	if (data_write(&data, json, first)) {
		g_string_free(json, TRUE);
		json = NULL;
	}
	g_hash_table_unref(data.numbers);
	g_ptr_array_unref(data.strings);
	g_array_unref(data.findings);
	g_hash_table_unref(data.rules);
	g_hash_table_unref(data.paths);
	g_array_unref(data.wanted);
	g_string_free(data.reach, TRUE);
	g_string_free(data.sources, TRUE);
	return json;
}
