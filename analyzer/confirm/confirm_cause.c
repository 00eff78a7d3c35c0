// Which finding a difference confirms. A trap at a call is one of the findings of calls of the
// function that trapped. Else both worlds are asked where a number does not keep its value: the
// first place that only one of them names is the cause. Where they name the same, a function is
// told that does all by itself, and has one finding.

#include "confirm_state.h"

#include <stdlib.h>
#include <string.h>

// Findings of a function that a difference may come from.
struct suspects {
	GPtrArray *fingerprints; // char *
	GArray *lines;		 // int: of each
};

static void suspects_init(struct suspects *suspects)
{
	suspects->fingerprints = g_ptr_array_new_with_free_func(g_free);
	suspects->lines = g_array_new(FALSE, FALSE, sizeof(int));
}

static void suspects_clear(struct suspects *suspects)
{
	g_ptr_array_unref(suspects->fingerprints);
	g_array_unref(suspects->lines);
}

static const struct subject *subject_of(const struct difference *difference)
{
	return difference->driver->subjects->pdata[difference->nth];
}

// Findings by a query whose parameters are a symbol, a file and a number; NULL: of any function.
static int suspects_load(struct db *db, struct suspects *suspects, const char *name,
			 const char *symbol, const char *file, int64_t number)
{
	sqlite3_stmt *rows = db_query(db, builtin_sql(name), "tti", symbol, file, number);
	int got = -1;

	while (rows && (got = db_step(db, rows)) > 0) {
		int line = sqlite3_column_int(rows, 1);

		g_ptr_array_add(suspects->fingerprints, g_strdup(col_text(rows, 0)));
		g_array_append_val(suspects->lines, line);
	}
	sqlite3_finalize(rows);
	return got;
}

static char *input_words(const struct difference *difference)
{
	const char *asked =
		difference->driver->trials[TRIAL_PLAIN][difference->nth].asked[difference->input];

	return g_strdup_printf("%s(%s)", subject_of(difference)->name, asked ? asked : "");
}

static char *other_lines(const struct suspects *suspects, guint but)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < suspects->lines->len; i++)
		if (i != but && g_array_index(suspects->lines, int, i) !=
					g_array_index(suspects->lines, int, but))
			g_string_append_printf(text, "%s%d", text->len ? ", " : "",
					       g_array_index(suspects->lines, int, i));
	return g_string_free(text, FALSE);
}

// What two rules say of one line is one thing.
static int is_one_line(const struct suspects *suspects)
{
	for (guint i = 1; i < suspects->lines->len; i++)
		if (g_array_index(suspects->lines, int, i) !=
		    g_array_index(suspects->lines, int, 0))
			return 0;
	return 1;
}

// The suspect of one line is it; of several lines none can be told.
static int conclude(struct state *state, const struct difference *difference,
		    const struct suspects *suspects)
{
	char *input = input_words(difference);
	const char *outcome = is_one_line(suspects) ? "confirmed" : "apart";
	int err = 0;

	for (guint i = 0; i < suspects->fingerprints->len && !err; i++) {
		char *others = other_lines(suspects, i);

		err = db_run(
			state->confirm->db,
			"UPDATE temp.c_finding SET outcome = ?, input = ?, host = ?, wasm = ?, others = ?"
			" WHERE fingerprint = ? AND outcome <> 'confirmed'",
			"tttttt", outcome, input, difference->host, difference->wasm, others,
			suspects->fingerprints->pdata[i]);
		g_free(others);
	}
	g_free(input);
	return err;
}

// Why no finding is confirmed by what differs.
static int doubt(struct state *state, const struct difference *difference, const char *why,
		 const char *detail)
{
	return db_run(state->confirm->db,
		      "UPDATE temp.c_function SET why = ?, detail = ? WHERE id = ?", "tti", why,
		      detail, subject_of(difference)->id);
}

// Traps.

static int is_call_trap(const char *trap)
{
	return strstr(trap, "signature mismatch") || strstr(trap, "indirect call");
}

// Memory that is not there, or a stack that is used up. What is unreachable may be a function that
// is not there.
static int is_memory_trap(const char *trap)
{
	return strstr(trap, "out of bounds") || strstr(trap, "call stack");
}

// The innermost running function that is one of the unit's: its own name, or the driver's.
static char *trapped_function(struct state *state, const struct difference *difference,
			      const char *running)
{
	char **names = g_strsplit(running, ",", -1), *found = NULL;

	for (int i = 0; names[i] && !found; i++)
		if (db_int(state->confirm->db, 0,
			   "SELECT 1 FROM main.m_function WHERE name = ? AND file = ? AND defined LIMIT 1",
			   "tt", names[i], subject_of(difference)->file) == 1)
			found = g_strdup(names[i]);
	g_strfreev(names);
	return found;
}

static int conclude_trap(struct state *state, const struct difference *difference)
{
	const struct tried *wasm = &difference->driver->trials[TRIAL_WASM][difference->nth];
	const char *trap = wasm->trap[difference->input];
	char *name = trapped_function(state, difference, wasm->running[difference->input]);
	struct suspects suspects, widths;
	int err = 0;

	suspects_init(&suspects);
	// Memory is also left by a length that is wrong, which is told elsewhere then.
	if (name && (is_call_trap(trap) || is_memory_trap(trap)))
		err = suspects_load(state->confirm->db, &suspects,
				    is_call_trap(trap) ? "confirm/calls_of" : "confirm/memory_of",
				    name, subject_of(difference)->file, 0);
	suspects_init(&widths);
	if (!err && name && is_memory_trap(trap))
		err = suspects_load(state->confirm->db, &widths, "confirm/widths_of",
				    subject_of(difference)->symbol, subject_of(difference)->file,
				    0);
	if (!err)
		err = suspects.fingerprints->len && !widths.fingerprints->len
			      ? conclude(state, difference, &suspects)
			      : doubt(state, difference, "untold", trap);
	suspects_clear(&widths);
	suspects_clear(&suspects);
	g_free(name);
	return err;
}

// Traces.

// "c12:5:FILE": a place where a number does not keep its value.
struct place {
	int line, column;
	char *file; // as in the database
};

static int read_place(const struct state *state, const struct difference *difference,
		      const char *text, struct place *place)
{
	char *end, *absolute;

	place->line = (int)strtol(text + 1, &end, 10);
	if (*end != ':')
		return -1;
	place->column = (int)strtol(end + 1, &end, 10);
	if (*end != ':')
		return -1;
	absolute = path_absolute(difference->driver->unit->dir, end + 1);
	place->file = g_strdup(path_below(state->confirm->project->root, absolute));
	g_free(absolute);
	return 0;
}

static int has_line(const GPtrArray *trace, const char *line)
{
	return g_ptr_array_find_with_equal_func((GPtrArray *)trace, line, g_str_equal, NULL);
}

// The first place that only one of two traces names; NULL: they name the same.
static const char *find_divergence(const GPtrArray *host, const GPtrArray *wasm)
{
	guint i = 0;

	while (i < host->len && i < wasm->len && strcmp(host->pdata[i], wasm->pdata[i]) == 0)
		i++;
	if (i < wasm->len && !has_line(host, wasm->pdata[i]))
		return wasm->pdata[i];
	if (i < host->len && !has_line(wasm, host->pdata[i]))
		return host->pdata[i];
	// Both go on elsewhere: where one of them goes further alone.
	for (guint k = i; k < wasm->len; k++)
		if (!has_line(host, wasm->pdata[k]))
			return wasm->pdata[k];
	for (guint k = i; k < host->len; k++)
		if (!has_line(wasm, host->pdata[k]))
			return host->pdata[k];
	return NULL;
}

// The first input from n on of which the same comes in both worlds; -1: none.
static int next_alike(const struct difference *difference, int n)
{
	const struct tried *plain = &difference->driver->trials[TRIAL_PLAIN][difference->nth],
			   *wasm = &difference->driver->trials[TRIAL_WASM][difference->nth];

	for (; n < INPUTS; n++) {
		char *a = NULL, *b = NULL;
		int differ;

		if (!plain->tokens[n] || !wasm->tokens[n])
			continue;
		differ = tokens_differ(plain->tokens[n], wasm->tokens[n], &a, &b);
		g_free(a);
		g_free(b);
		if (!differ)
			return n;
	}
	return -1;
}

// The place where the traces of one input part. g_free() it; NULL: they do not, or there are none.
static char *trace_place(struct state *state, const struct difference *traced)
{
	struct tried host = { .last = -1 }, wasm = { .last = -1 };
	char *place = NULL;

	if (confirm_trace(state, traced, TRACED_HOST, &host) == 0 &&
	    confirm_trace(state, traced, TRACED_WASM, &wasm) == 0)
		place = g_strdup(find_divergence(host.trace, wasm.trace));
	tried_clear(&host);
	tried_clear(&wasm);
	return place;
}

#define ALIKE_MAX 6 // inputs of which the same comes that are traced

// Why a place where traces part is not the cause: what always differs may be meant to, and where
// the traces part though the same comes of it, the number does not matter. NULL: it is the cause.
static const char *clears(struct state *state, const struct difference *difference,
			  const struct difference *traced, const char *place)
{
	int n = next_alike(difference, 0);

	if (n < 0)
		return "always";
	for (int i = 0; i < ALIKE_MAX && n >= 0; i++) {
		struct difference alike = *traced;
		char *other;
		int same;

		alike.input = n;
		other = trace_place(state, &alike);
		same = other && strcmp(other, place) == 0;
		g_free(other);
		if (same)
			return "masked";
		n = next_alike(difference, n + 1);
	}
	return NULL;
}

static int conclude_place(struct state *state, const struct difference *difference,
			  const struct place *place)
{
	struct suspects suspects;
	int err;

	suspects_init(&suspects);
	err = suspects_load(state->confirm->db, &suspects, "confirm/widths_at", NULL, place->file,
			    place->line);
	if (!err && suspects.fingerprints->len) {
		err = conclude(state, difference, &suspects);
	} else if (!err) {
		char *at = g_strdup_printf("%s:%d", place->file, place->line);

		err = doubt(state, difference, "elsewhere", at);
		g_free(at);
	}
	suspects_clear(&suspects);
	return err;
}

// Whether all that the function does is its own: it calls no other of the project's, and of the C
// library what is the same everywhere.
static int is_alone(struct state *state, const struct difference *difference)
{
	const struct subject *subject = subject_of(difference);

	return db_int(state->confirm->db, 1, builtin_sql("confirm/leaves"), "tt", subject->symbol,
		      subject->file) == 0;
}

static int conclude_alone(struct state *state, const struct difference *difference)
{
	const struct subject *subject = subject_of(difference);
	struct suspects suspects;
	int err;

	suspects_init(&suspects);
	err = suspects_load(state->confirm->db, &suspects, "confirm/widths_unseen", subject->symbol,
			    subject->file, 0);
	if (!err && !is_alone(state, difference))
		err = doubt(state, difference, "callee", NULL);
	else if (!err && next_alike(difference, 0) < 0)
		err = doubt(state, difference, "always", NULL);
	else if (!err && subject->asks)
		err = doubt(state, difference, "asks", NULL);
	else if (!err && suspects.fingerprints->len)
		err = conclude(state, difference, &suspects);
	else if (!err)
		err = doubt(state, difference, "untold", NULL);
	suspects_clear(&suspects);
	return err;
}

static int conclude_value(struct state *state, const struct difference *difference,
			  const struct difference *traced)
{
	char *divergence = trace_place(state, traced);
	const char *why = NULL;
	struct place place = { 0 };
	int err;

	if (divergence && read_place(state, difference, divergence, &place) == 0) {
		why = clears(state, difference, traced, divergence);
		err = why ? doubt(state, difference, why, NULL)
			  : conclude_place(state, difference, &place);
	} else {
		err = conclude_alone(state, difference);
	}
	g_free(place.file);
	g_free(divergence);
	return err;
}

// Drivers of what differs, in programs that trace. Their subjects are copies: what becomes of these
// is nothing of the subject's own.

static struct driver *find_traced(GPtrArray *drivers, const struct difference *difference)
{
	struct driver *driver;

	for (guint i = 0; i < drivers->len; i++)
		if (((struct driver *)drivers->pdata[i])->unit == difference->driver->unit)
			return drivers->pdata[i];
	driver = g_new0(struct driver, 1);
	driver->unit = difference->driver->unit;
	driver->subjects = g_ptr_array_new();
	g_ptr_array_add(drivers, driver);
	return driver;
}

static void free_traced(void *data)
{
	struct driver *driver = data;

	for (int i = 0; i < PROGRAMS; i++)
		g_free(driver->paths[i]);
	g_ptr_array_unref(driver->subjects);
	g_free(driver);
}

static void free_copy(void *data)
{
	struct subject *copy = data;

	g_free(copy->why);
	g_free(copy->detail);
	g_free(copy);
}

static int is_trap(const struct difference *difference)
{
	return difference->driver->trials[TRIAL_WASM][difference->nth].trap[difference->input] !=
	       NULL;
}

static int conclude_all(struct state *state, GPtrArray *traced, const GPtrArray *copies)
{
	int err = 0;

	for (guint i = 0; i < state->differences->len && !err; i++) {
		const struct difference *difference = &g_array_index(state->differences,
								     struct difference, i);
		struct difference again = *difference;
		guint nth = 0;

		if (is_trap(difference)) {
			err = conclude_trap(state, difference);
			continue;
		}
		again.driver = find_traced(traced, difference);
		if (g_ptr_array_find(again.driver->subjects, copies->pdata[i], &nth))
			again.nth = nth;
		else
			again.driver = &(struct driver){ .unit = difference->driver->unit };
		err = conclude_value(state, difference, &again);
	}
	return err;
}

int confirm_causes(struct state *state)
{
	static const enum program programs[] = { TRACED_HOST, TRACED_WASM };
	GPtrArray *traced = g_ptr_array_new_with_free_func(free_traced);
	GPtrArray *copies = g_ptr_array_new_with_free_func(free_copy);
	int err = 0;

	for (guint i = 0; i < state->differences->len; i++) {
		const struct difference *difference = &g_array_index(state->differences,
								     struct difference, i);
		struct subject *copy = g_memdup2(subject_of(difference), sizeof *copy);

		copy->why = copy->detail = NULL;
		g_ptr_array_add(copies, copy);
		if (!is_trap(difference))
			g_ptr_array_add(find_traced(traced, difference)->subjects, copy);
	}
	if (traced->len)
		err = confirm_make(state, traced, programs, G_N_ELEMENTS(programs));
	if (!err)
		err = conclude_all(state, traced, copies);
	g_ptr_array_unref(traced);
	g_ptr_array_unref(copies);
	return err;
}
