// A run goes in stages: which functions, their programs, trials, and of what differs the cause.

#include "confirm.h"

#include <string.h>

#include "base/output.h"
#include "confirm_state.h"
#include "toolchain/exec.h"

static void free_driver(void *data)
{
	struct driver *driver = data;

	for (int step = 0; step < 4; step++) {
		for (guint i = 0; driver->trials[step] && i < driver->subjects->len; i++)
			tried_clear(&driver->trials[step][i]);
		g_free(driver->trials[step]);
	}
	for (int i = 0; i < PROGRAMS; i++)
		g_free(driver->paths[i]);
	g_ptr_array_unref(driver->subjects);
	g_ptr_array_unref(driver->folders);
	g_free(driver);
}

static void clear_difference(void *data)
{
	struct difference *difference = data;

	g_free(difference->host);
	g_free(difference->wasm);
}

static struct driver *driver_of_unit(struct state *state, const struct build_unit *unit)
{
	struct driver *driver;

	for (guint i = 0; i < state->drivers->len; i++)
		if (((struct driver *)state->drivers->pdata[i])->unit == unit)
			return state->drivers->pdata[i];
	driver = g_new0(struct driver, 1);
	driver->unit = unit;
	driver->subjects = g_ptr_array_new();
	driver->folders = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(state->drivers, driver);
	return driver;
}

// Puts each subject without an obstacle into its unit's driver, as many as are asked for.
static void choose(struct state *state)
{
	int left = state->confirm->limit;

	for (guint i = 0; i < state->subjects->len; i++) {
		struct subject *subject = state->subjects->pdata[i];
		const struct build_unit *unit = subject->why
							? NULL
							: bench_unit(state->bench, subject->unit);

		if (!subject->why && !unit)
			subject_refuse(subject, "worlds", NULL);
		if (subject->why)
			continue;
		if (state->confirm->limit && !left--) {
			left = 0;
			subject_refuse(subject, "limit", NULL);
			continue;
		}
		g_ptr_array_add(driver_of_unit(state, unit)->subjects, subject);
	}
}

static int store_subjects(struct state *state)
{
	int err = 0;

	for (guint i = 0; i < state->subjects->len && !err; i++) {
		const struct subject *subject = state->subjects->pdata[i];

		err = db_run(
			state->confirm->db,
			"INSERT INTO temp.c_function(id, symbol, file, name, line, unit, state)"
			" VALUES(?, ?, ?, ?, ?, ?, 'undriven')",
			"itttii", subject->id, subject->symbol, subject->file, subject->name,
			(int64_t)subject->line, subject->unit);
	}
	return err;
}

// What was refused on the way.
static int store_reasons(struct state *state)
{
	int err = 0;

	for (guint i = 0; i < state->subjects->len && !err; i++) {
		const struct subject *subject = state->subjects->pdata[i];

		if (subject->why)
			err = db_run(
				state->confirm->db,
				"UPDATE temp.c_function SET state = 'undriven', why = ?, detail = ? WHERE id = ?",
				"tti", subject->why, subject->detail, subject->id);
	}
	return err;
}

static int work(struct state *state)
{
	static const enum program programs[] = { CHECKED, PLAIN, WASM };
	int err = store_subjects(state);

	choose(state);
	if (!err)
		err = confirm_make(state, state->drivers, programs, G_N_ELEMENTS(programs));
	if (!err)
		err = confirm_try(state);
	if (!err)
		err = confirm_causes(state);
	return err ? err : store_reasons(state);
}

static int prepare(struct state *state)
{
	struct confirm *confirm = state->confirm;
	const char *obstacle;

	state->node = g_find_program_in_path("node");
	if (!state->node) {
		complain(
			"cannot run what is to be confirmed: 'node' is not installed (Debian's nodejs)");
		return -1;
	}
	state->bench = bench_open(confirm->db, confirm->project, confirm->clang,
				  "wasmready-confirm");
	if (!state->bench)
		return -1;
	obstacle = bench_obstacle(state->bench, BUILD_WASI);
	if (!obstacle)
		obstacle = bench_obstacle(state->bench, BUILD_CHECKED);
	if (obstacle) {
		complain("cannot run what is to be confirmed: %s", obstacle);
		return -1;
	}
	confirm->node = exec_ask(state->node, "--version");
	confirm->compiler = g_strdup(state->bench->tools.version);
	state->script = g_build_filename(state->bench->scratch.path, "drive.mjs", NULL);
	return file_write(state->script, builtin_text("drive.mjs"), -1);
}

int confirm_run(struct confirm *confirm)
{
	struct state state = { .confirm = confirm };
	int err;

	state.drivers = g_ptr_array_new_with_free_func(free_driver);
	state.differences = g_array_new(FALSE, TRUE, sizeof(struct difference));
	g_array_set_clear_func(state.differences, clear_difference);
	err = prepare(&state);
	if (!err)
		state.subjects = subjects_load(confirm);
	if (!err)
		err = state.subjects ? work(&state) : -1;
	g_array_unref(state.differences);
	g_ptr_array_unref(state.drivers);
	if (state.subjects)
		g_ptr_array_unref(state.subjects);
	bench_close(state.bench);
	g_free(state.node);
	g_free(state.script);
	return err;
}

void confirm_clear(struct confirm *confirm)
{
	g_clear_pointer(&confirm->compiler, g_free);
	g_clear_pointer(&confirm->node, g_free);
}
