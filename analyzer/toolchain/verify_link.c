// The linker: objects in rounds, what it misses, and what it is asked besides.

#include "verify_run.h"

#include <string.h>

// The linker.

static GPtrArray *linker_line(const struct state *state, const char *output)
{
	static const char *const words[] = {
		"--no-entry", "--error-limit=0", "--no-gc-sections", "--color-diagnostics=never",
		"-o",
	};
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	size_t i;

	line_add(line, state->verify->linker_path);
	for (i = 0; i < G_N_ELEMENTS(words); i++)
		line_add(line, words[i]);
	g_ptr_array_add(line, scratch_path(state, output, 0, ".wasm"));
	return line;
}

static void add_libraries(const struct state *state, GPtrArray *line)
{
	if (state->lib_dir) {
		line_add(line, "-L");
		line_add(line, state->lib_dir);
		line_add_all(line, state->link);
		line_add_all(line, state->defaults);
		line_add(line, "-lc");
	}
	if (state->builtins)
		line_add(line, state->builtins);
}

// The unit whose object a message names, or 0: a member of a library.
static int64_t object_unit(const char *path, size_t length)
{
	char *text = g_strndup(path, length), *base = g_path_get_basename(text);
	int64_t id = base[0] == 'o' && g_str_has_suffix(base, ".o")
			     ? g_ascii_strtoll(base + 1, NULL, 10)
			     : 0;

	g_free(base);
	g_free(text);
	return id;
}

// What one run of the linker says, by lines:
//   "wasm-ld: error: OBJECT: undefined symbol: NAME"
//   "OBJECT: reference to NAME" of a name that is traced
//   "wasm-ld: error: --shared-memory is disallowed by OBJECT because ..."
//   "wasm-ld: error: duplicate symbol: NAME" and ">>> defined in OBJECT" twice
//   "wasm-ld: warning: function signature mismatch: NAME" and ">>> defined as TYPE in OBJECT" twice
// Anything else that it calls an error is kept as it is.
struct reader {
	struct state *state;
	const char *undefined; // table for undefined symbols
	const char *name;      // whose ">>>" lines follow
	int is_duplicate;      // what they tell of
};

static int read_place(struct reader *reader, const char *line)
{
	const char *object = reader->is_duplicate ? line + strlen(">>> defined in ")
						  : g_strrstr(line, " in ");
	int64_t unit;

	if (!object)
		return 0;
	if (!reader->is_duplicate)
		object += strlen(" in ");
	unit = object_unit(object, strlen(object));
	// One of ours is no party to it.
	if (unit <= 0)
		return 0;
	return db_run(reader->state->db,
		      reader->is_duplicate ? "INSERT INTO s_duplicate VALUES(?, ?)"
					   : "INSERT INTO s_mismatch VALUES(?, ?)",
		      "ti", reader->name, unit);
}

static int read_linker_line(struct reader *reader, const char *line)
{
	static const char undefined[] = ": undefined symbol: ", duplicate[] = "duplicate symbol: ";
	static const char mismatch[] = "function signature mismatch: ";
	static const char reference[] = ".o: reference to ";
	static const char refused[] = "error: --shared-memory is disallowed by ";
	const char *error = strstr(line, "error: "), *at;
	char *sql;
	int err;

	if (reader->name && g_str_has_prefix(line, ">>> defined "))
		return read_place(reader, line);
	reader->name = NULL;
	if ((at = strstr(line, undefined)) && error) {
		error += strlen("error: ");
		sql = g_strdup_printf("INSERT INTO %s VALUES(?, ?)", reader->undefined);
		err = db_run(reader->state->db, sql, "ti", at + strlen(undefined),
			     object_unit(error, at - error));
		g_free(sql);
		return err;
	}
	if ((at = strstr(line, duplicate))) {
		reader->name = at + strlen(duplicate);
		reader->is_duplicate = 1;
	} else if ((at = strstr(line, mismatch))) {
		reader->name = at + strlen(mismatch);
		reader->is_duplicate = 0;
		if (error)
			return db_run(reader->state->db, "INSERT INTO s_clash VALUES(?)", "t",
				      reader->name);
	} else if ((at = strstr(line, reference))) {
		sql = g_strdup_printf("INSERT INTO %s VALUES(?, ?)", reader->undefined);
		err = db_run(reader->state->db, sql, "ti", at + strlen(reference),
			     object_unit(line, at - line + strlen(".o")));
		g_free(sql);
		return err;
	} else if (error && g_str_has_prefix(error, refused)) {
		return db_exec(reader->state->db, "INSERT INTO s_refused VALUES('-pthread')");
	} else if (error) {
		return db_run(reader->state->db, "INSERT INTO s_linker VALUES(?)", "t",
			      error + strlen("error: "));
	}
	return 0;
}

static int read_linker(struct state *state, const char *said, const char *table)
{
	struct reader reader = { .state = state, .undefined = table };
	char **lines = g_strsplit(said, "\n", -1);
	int i, err = 0;

	for (i = 0; lines[i] && !err; i++)
		err = read_linker_line(&reader, lines[i]);
	g_strfreev(lines);
	return err ? -1 : 0;
}

static int run_linker(struct state *state, GPtrArray *line, const char *table)
{
	struct run run;
	char *said, *printed;
	int err;

	run_init(&run);
	run_add(&run, state, line, state->scratch.path, "link");
	err = run_all(&run, state);
	said = run_said(&run, 0);
	printed = run_printed(&run, 0);
	if (!err && run.codes[0] && !strstr(said, "error: ")) {
		complain("the linker ended with code %d", run.codes[0]);
		err = -1;
	}
	if (!err)
		err = read_linker(state, said, table);
	if (!err)
		err = read_linker(state, printed, table);
	g_free(printed);
	g_free(said);
	run_clear(&run);
	return err;
}

// Links the objects of a round; round 0 is all of them, round n those that clash with
// no other and those of round n. They go in a response file: a command line is not
// long enough for a large project.
// The names of the round's objects, one a line, in a file for the linker; NULL when there
// are none or on failure. g_free() it.
static char *list_objects(const struct state *state, const int *rounds, int round)
{
	GString *list = g_string_new(NULL);
	char *path = scratch_path(state, "objects", round, ".rsp");
	guint i;

	for (i = 0; i < state->units->len; i++) {
		const struct vunit *unit = &g_array_index(state->units, struct vunit, i);

		if (unit->compiled && (!round || !rounds[i] || rounds[i] == round))
			g_string_append_printf(list, "o%lld.o\n", (long long)unit->id);
	}
	if (!list->len || file_write(path, list->str, list->len))
		g_clear_pointer(&path, g_free);
	g_string_free(list, TRUE);
	return path;
}

// An undefined function that units call in different ways ends the link before anything
// else is said. So it gets a definition, and the linker tells who refers to it.
static int define_clashes(struct state *state)
{
	sqlite3_stmt *rows = db_prepare(state->db, "SELECT DISTINCT name FROM s_clash ORDER BY 1");
	GString *text = g_string_new(NULL);
	int n = 0, err;

	while (rows && db_step(state->db, rows) > 0)
		if (is_plain_name(col_text(rows, 0)))
			g_string_append_printf(
				text, "void d%d(void) __asm__(\"%s\");\nvoid d%d(void) {}\n", n,
				col_text(rows, 0), n),
				n++;
	sqlite3_finalize(rows);
	err = compile_text(state, text->str, "clashes", CLASH_OBJECT);
	g_string_free(text, TRUE);
	return err;
}

static void add_clashes(struct state *state, GPtrArray *line)
{
	sqlite3_stmt *rows = db_prepare(state->db, "SELECT DISTINCT name FROM s_clash ORDER BY 1");
	int n = 0;

	while (rows && db_step(state->db, rows) > 0) {
		g_ptr_array_add(line, g_strconcat("--trace-symbol=", col_text(rows, 0), NULL));
		n++;
	}
	sqlite3_finalize(rows);
	if (n)
		g_ptr_array_add(line, scratch_path(state, "o", CLASH_OBJECT, ".o"));
}

static int64_t count_clashes(struct state *state)
{
	return db_int(state->db, 0, "SELECT count(DISTINCT name) FROM s_clash", "");
}

// with: words of the linker's besides, or NULL.
static int link_round(struct state *state, const int *rounds, int round, const char *const *with)
{
	char *path = list_objects(state, rounds, round);
	int64_t known;
	int err = failures() ? -1 : 0;

	do {
		GPtrArray *line;

		if (!path || err)
			break;
		known = count_clashes(state);
		line = linker_line(state, "all");
		for (int i = 0; with && with[i]; i++)
			line_add(line, with[i]);
		add_clashes(state, line);
		g_ptr_array_add(line, g_strconcat("@", path, NULL));
		add_libraries(state, line);
		err = run_linker(state, line, "s_undefined");
		if (!err && count_clashes(state) > known)
			err = define_clashes(state);
	} while (!err && count_clashes(state) > known);
	g_free(path);
	return err;
}

// Whether a unit defines a name that another unit of the round defines too.
static int clashes(struct state *state, int64_t unit, int round)
{
	return db_int(state->db, 0,
		      "SELECT 1 FROM s_duplicate d JOIN s_duplicate o ON o.name = d.name AND o.unit <> d.unit "
		      "JOIN s_round r ON r.unit = o.unit AND r.round = ?2 WHERE d.unit = ?1 LIMIT 1",
		      "ii", unit, (int64_t)round) != 0;
}

// A project of several programs has several main(), and more that clashes; the linker
// stops there (clang 19's has no --allow-multiple-definition). So what clashes goes into
// rounds, each without two of a name, together with all that clashes with nothing.
static int share_out(struct state *state, int *rounds)
{
	int last = 0;
	guint i;

	for (i = 0; i < state->units->len; i++) {
		int64_t id = g_array_index(state->units, struct vunit, i).id;
		int round = 1;

		if (!db_int(state->db, 0, "SELECT 1 FROM s_duplicate WHERE unit = ?", "i", id))
			continue;
		while (clashes(state, id, round))
			round++;
		rounds[i] = round;
		last = MAX(last, round);
		if (db_run(state->db, "INSERT INTO s_round VALUES(?, ?)", "ii", id,
			   (int64_t)round) < 0)
			return -1;
	}
	return last;
}

// As clang links what is built with -pthread: whether every object and library may share
// its memory is checked once all symbols are there.
static int link_threads(struct state *state, const int *rounds, int round)
{
	static const char *const words[] = { "--shared-memory", "--allow-undefined", NULL };

	if (!db_int(state->db, 0,
		    "SELECT 1 FROM temp.flag f JOIN s_target s ON f.flag IN ('-pthread', '-pthreads') "
		    "JOIN main.target t ON t.name = s.name AND t.family = 'wasi' AND NOT t.threads LIMIT 1",
		    ""))
		return 0;
	return link_round(state, rounds, round, words);
}

int verify_link(struct state *state)
{
	int *rounds = g_new0(int, state->units->len + 1);
	int err = link_round(state, rounds, 0, NULL), round, last = 0;

	if (!err && (last = share_out(state, rounds)) < 0)
		err = -1;
	for (round = 1; round <= last && !err; round++)
		err = link_round(state, rounds, round, NULL);
	if (!err)
		err = link_threads(state, rounds, last > 0);
	g_free(rounds);
	return err;
}

// Probes.

int verify_probe_names(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT DISTINCT n.name FROM main.finding f JOIN main.d_name a ON a.name = f.name "
		"JOIN main.d_name n ON n.symbol = a.symbol WHERE f.target = ?1 AND f.severity = 'blocker' "
		"UNION SELECT name FROM main.finding WHERE target = ?1 AND severity = 'blocker' "
		"AND name IS NOT NULL ORDER BY 1",
		"t", state->verify->target);
	GString *text = g_string_new(NULL), *table = g_string_new("void (*all[])(void) = {\n");
	GPtrArray *line;
	int n = 0, err = 0;

	while (rows && db_step(state->db, rows) > 0) {
		if (!is_plain_name(col_text(rows, 0)))
			continue;
		g_string_append_printf(text, "void p%d(void) __asm__(\"%s\");\n", n,
				       col_text(rows, 0));
		g_string_append_printf(table, "p%d,\n", n++);
	}
	sqlite3_finalize(rows);
	g_string_append_printf(text, "%s};\n", table->str);
	if (n)
		err = compile_text(state, text->str, "names", PROBE_OBJECT);
	if (n && !err) {
		line = linker_line(state, "names");
		g_ptr_array_add(line, scratch_path(state, "o", PROBE_OBJECT, ".o"));
		add_libraries(state, line);
		err = run_linker(state, line, "s_lacking");
	}
	g_string_free(table, TRUE);
	g_string_free(text, TRUE);
	return err;
}
