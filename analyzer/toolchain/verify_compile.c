// The compiler's passes over the units, and the errors that it reports.

#include "verify_run.h"

#include <stdlib.h>
#include <string.h>

#include "world/world.h"

// What the compiler says.

// A path of a message as the database spells it. Owned by the table.
static const char *database_path(struct state *state, const char *dir, const char *told)
{
	char *full = path_absolute(dir, told), *known = g_hash_table_lookup(state->real, full),
	     *real;

	if (known) {
		g_free(full);
		return known;
	}
	real = realpath(full, NULL);
	known = g_strdup(path_below(state->verify->project->root, real ? real : full));
	free(real);
	g_hash_table_insert(state->real, full, known);
	return known;
}

struct place {
	const char *file;
	int line;
};

static int take_place(struct state *state, const char *dir, const GMatchInfo *match,
		      struct place *place)
{
	char *file = g_match_info_fetch(match, 1), *line = g_match_info_fetch(match, 2);

	place->file = database_path(state, dir, file);
	place->line = atoi(line);
	g_free(file);
	g_free(line);
	return 1;
}

static int store_error(struct state *state, const struct vunit *unit, enum pass pass,
		       const struct place *at, const char *text, GArray *chain)
{
	int64_t id = ++state->next_error;
	guint i;

	if (db_run(state->db, "INSERT INTO s_error VALUES(?, ?, ?, ?, ?, ?, 0)", "itiiti", id,
		   at->file, (int64_t)at->line, unit->id, text, (int64_t)pass) < 0)
		return -1;
	for (i = 0; i < chain->len; i++) {
		struct place *from = &g_array_index(chain, struct place, i);

		if (db_run(state->db, "INSERT INTO s_chain VALUES(?, ?, ?)", "iti", id, from->file,
			   (int64_t)from->line) < 0)
			return -1;
	}
	return 0;
}

// What is gone at the second try, the recipe's flags cure.
static int mark_cured(struct state *state, const struct vunit *unit)
{
	return db_run(
		state->db,
		"UPDATE s_error SET cured = 1 WHERE unit = ?1 AND pass = ?2 AND NOT EXISTS ("
		"SELECT 1 FROM s_error e WHERE e.unit = ?1 AND e.pass = ?3 AND e.file = s_error.file "
		"AND e.line = s_error.line)",
		"iii", unit->id, (int64_t)PLAIN, (int64_t)CURED);
}

// A message in a header is led up to by its #includes, unless the one before it was
// in the same header; one in the main file by none.
static int read_errors(struct state *state, struct vunit *unit, enum pass pass, const char *said)
{
	const char *main_file = database_path(state, "/", unit->file);
	GArray *chain = g_array_new(FALSE, FALSE, sizeof(struct place));
	char **lines = g_strsplit(said, "\n", -1);
	int i, fresh = 0, err = 0;

	for (i = 0; lines[i] && !err; i++) {
		GMatchInfo *match = NULL;
		struct place place;

		if (g_regex_match(state->from, lines[i], 0, &match)) {
			if (!fresh)
				g_array_set_size(chain, 0);
			fresh = take_place(state, unit->dir, match, &place);
			g_array_append_val(chain, place);
		} else {
			g_match_info_free(match);
			match = NULL;
			if (g_regex_match(state->error, lines[i], 0, &match)) {
				char *level = g_match_info_fetch(match, 3);
				char *text = g_match_info_fetch(match, 4);

				take_place(state, unit->dir, match, &place);
				if (!fresh && strcmp(place.file, main_file) == 0)
					g_array_set_size(chain, 0);
				fresh = 0;
				if (strstr(level, "error"))
					err = store_error(state, unit, pass, &place, text, chain);
				g_free(text);
				g_free(level);
			}
		}
		g_match_info_free(match);
	}
	g_strfreev(lines);
	g_array_unref(chain);
	return err;
}

// A compiler that failed without a line to point at: its first error, or how it ended.
static void note_failure(struct vunit *unit, int code, const char *said)
{
	const char *error = strstr(said, "error: ");

	g_free(unit->note);
	if (code == EXEC_TIMEOUT)
		unit->note = g_strdup("the compiler ran into its time limit");
	else if (code == EXEC_FAILED)
		unit->note = g_strdup("the compiler could not be started");
	else if (code < 0)
		unit->note = g_strdup_printf("the compiler was ended by signal %d", -code);
	else if (error)
		unit->note = g_strndup(error + strlen("error: "),
				       strcspn(error, "\n") - strlen("error: "));
	else
		unit->note = g_strdup_printf("the compiler ended with code %d", code);
}

// Passes.

static int has_sites(struct state *state, const struct vunit *unit, enum pass pass)
{
	return db_int(state->db, 0, "SELECT 1 FROM s_error WHERE unit = ? AND pass = ?", "ii",
		      unit->id, (int64_t)pass) != 0;
}

static GPtrArray *unit_line(const struct state *state, const struct vunit *unit, enum pass pass)
{
	GPtrArray *line = compiler_line(
		state, unit->args, pass >= OBJECT ? state->ghosts : state->plain, pass != PLAIN);
	size_t i;

	// A header that stands in reads others than the recipe knows of.
	for (i = 0; pass == LENIENT && i < state->emulation->len; i++)
		line_add(line, state->emulation->pdata[i]);
	for (i = 0; pass == LENIENT && lenient_flags[i]; i++)
		line_add(line, lenient_flags[i]);
	line_add(line, "-c");
	line_add(line, "-o");
	g_ptr_array_add(line, scratch_path(state, "o", unit->id, ".o"));
	// What the source calls is to be in the object, called or not.
	line_add(line, "-Xclang");
	line_add(line, "-disable-llvm-passes");
	line_add(line, unit->file);
	return line;
}

static int take_result(struct state *state, struct vunit *unit, enum pass pass, int code,
		       char *said)
{
	unit->compiled = code == 0;
	if (pass == LENIENT) {
		unit->lenient = unit->compiled;
		return 0;
	}
	if (read_errors(state, unit, pass, said) < 0)
		return -1;
	if (pass == CURED && mark_cured(state, unit) < 0)
		return -1;
	if (pass == OBJECT && code && !has_sites(state, unit, pass))
		note_failure(unit, code, said);
	return 0;
}

int verify_compile(struct state *state, enum pass pass)
{
	GPtrArray *chosen = g_ptr_array_new();
	struct run run;
	guint i;
	int err;

	run_init(&run);
	for (i = 0; i < state->units->len; i++) {
		struct vunit *unit = &g_array_index(state->units, struct vunit, i);

		if (unit->compiled || (pass == CURED && !*state->compile))
			continue;
		g_ptr_array_add(chosen, unit);
		run_add(&run, state, unit_line(state, unit, pass), unit->dir,
			path_below(state->verify->project->root, unit->file));
	}
	err = run_all(&run, state);
	for (i = 0; i < chosen->len && !err; i++) {
		char *said = run_said(&run, i);

		err = take_result(state, chosen->pdata[i], pass, run.codes[i], said);
		g_free(said);
	}
	run_clear(&run);
	g_ptr_array_unref(chosen);
	return err;
}
