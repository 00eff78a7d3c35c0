// What verify reads of the sources themselves, and of headers.

#include "verify_run.h"

#include <string.h>

static char **unit_args(const struct state *state, int64_t id)
{
	static char *none[] = { NULL };
	guint i;

	for (i = 0; i < state->units->len; i++)
		if (g_array_index(state->units, struct vunit, i).id == id)
			return g_array_index(state->units, struct vunit, i).args;
	return none;
}

// Which of the headers that blockers stand at the compiler cannot read: a file of one
// #include, with the flags of a unit that has it.
int verify_probe_headers(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT i.file, i.line, i.spelled, i.angled, min(uf.unit) FROM main.finding f "
		"JOIN temp.include i ON i.file = f.file AND i.line = f.line "
		"JOIN temp.unit_file uf ON uf.file = f.file "
		"WHERE f.target = ? AND f.severity = 'blocker' AND f.state = 'live' "
		"GROUP BY i.file, i.line, i.spelled ORDER BY i.file, i.line",
		"t", state->verify->target);
	GHashTable *known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct run run;
	int got, err, i;

	run_init(&run);
	while (rows && (got = db_step(state->db, rows)) > 0) {
		int angled = sqlite3_column_int(rows, 3);
		char *dir = g_path_get_dirname(col_text(rows, 0));
		char *folder = path_absolute(state->verify->project->root, dir);
		char *key = g_strdup_printf("%s\n%s", angled ? "" : folder, col_text(rows, 2));
		int n = GPOINTER_TO_INT(g_hash_table_lookup(known, key)) - 1;

		if (n < 0) {
			char *text = g_strdup_printf(angled ? "#include <%s>\n"
							    : "#include \"%s\"\n",
						     col_text(rows, 2));
			char *source = scratch_path(state, "h", n = run.commands->len, ".c");
			GPtrArray *line = compiler_line(
				state, unit_args(state, sqlite3_column_int64(rows, 4)),
				state->plain, 1);

			file_write(source, text, -1);
			g_ptr_array_add(line, g_strconcat("-iquote", folder, NULL));
			line_add(line, "-fsyntax-only");
			g_ptr_array_add(line, source);
			run_add(&run, state, line, folder, "headers");
			g_hash_table_insert(known, g_strdup(key), GINT_TO_POINTER(n + 1));
			g_free(text);
		}
		db_run(state->db, "INSERT INTO s_asked VALUES(?, ?, ?)", "tii", col_text(rows, 0),
		       (int64_t)sqlite3_column_int(rows, 1), (int64_t)n);
		g_free(key);
		g_free(folder);
		g_free(dir);
	}
	sqlite3_finalize(rows);
	err = run_all(&run, state);
	for (i = 0; i < (int)run.commands->len && !err; i++)
		if (run.codes[i] && db_run(state->db,
					   "INSERT INTO s_header SELECT file, line FROM s_asked "
					   "WHERE number = ?",
					   "i", (int64_t)i) < 0)
			err = -1;
	run_clear(&run);
	g_hash_table_unref(known);
	return err;
}

// How far the statement at a finding reaches: to its ';' or a brace, a directive to
// its own end. A rough reading will do: it only widens where an error may stand.
#define SPAN_LINES 20

static int statement_end(const char *text, int line)
{
	const char *at = text;
	int here = 1, directive;

	for (; here < line && at; here++)
		if ((at = strchr(at, '\n')))
			at++;
	if (!at)
		return line;
	directive = at[strspn(at, " \t")] == '#';
	for (; *at && here < line + SPAN_LINES; at++) {
		if (*at == '\n') {
			if (directive && at[-1] != '\\')
				break;
			here++;
		} else if (!directive && strchr(";{}", *at)) {
			break;
		}
	}
	return here;
}

int verify_measure_spans(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT file, line FROM main.finding WHERE target = ?1 AND state <> 'guarded' "
		"AND severity IN ('blocker', 'flag') "
		"UNION SELECT file, line FROM temp.wasm_error WHERE target = ?1 "
		"UNION SELECT file, line FROM temp.newer_use WHERE target = ?1 ORDER BY file, line",
		"t", state->verify->target);
	char *last = NULL, *text = NULL;
	size_t size;
	int got = -1, err = 0;

	while (rows && !err && (got = db_step(state->db, rows)) > 0) {
		int line = sqlite3_column_int(rows, 1);

		if (g_strcmp0(last, col_text(rows, 0)) != 0) {
			char *path = path_absolute(state->verify->project->root, col_text(rows, 0));

			g_free(last);
			g_clear_pointer(&text, g_free);
			last = g_strdup(col_text(rows, 0));
			if (file_read(path, OUTPUT_LIMIT, &text, &size) < 0)
				text = NULL;
			g_free(path);
		}
		if (text)
			err = db_run(state->db, "INSERT INTO s_span VALUES(?, ?, ?)", "tii", last,
				     (int64_t)line, (int64_t)statement_end(text, line));
	}
	sqlite3_finalize(rows);
	g_free(text);
	g_free(last);
	return err || got < 0 ? -1 : 0;
}

// Units in another language are not built. What none of ours defines and one of their
// files names is taken for theirs.
int verify_find_foreign(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT DISTINCT file FROM temp.unit WHERE language NOT IN ('c', 'asm') ORDER BY file",
		"");
	sqlite3_stmt *names = db_query(state->db,
				       "SELECT DISTINCT name FROM s_undefined ORDER BY name", "");
	int got = -1, err = 0;

	while (rows && names && !err && (got = db_step(state->db, rows)) > 0) {
		char *path = path_absolute(state->verify->project->root, col_text(rows, 0)),
		     *text = NULL;
		size_t size;

		if (file_read(path, OUTPUT_LIMIT, &text, &size) < 0)
			text = NULL;
		while (text && !err && db_step(state->db, names) > 0)
			if (strstr(text, col_text(names, 0)))
				err = db_run(state->db, "INSERT INTO s_foreign VALUES(?)", "t",
					     col_text(names, 0));
		sqlite3_reset(names);
		g_free(text);
		g_free(path);
	}
	sqlite3_finalize(names);
	sqlite3_finalize(rows);
	return err || got < 0 ? -1 : 0;
}
