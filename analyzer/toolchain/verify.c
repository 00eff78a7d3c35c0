// Builds a project's units for a target with the real tools: see verify.h.
//
// Four passes. The first compiles each unit as a porter's first attempt would, with
// the target's own headers and nothing else; its errors are what the findings must
// have said. Units with errors get a second try with the recipe's macros: what is gone
// then, the macros cure. What still has errors gets a third with the headers that the
// target lacks (the world's ghosts), so that what stands behind a missing header is
// compiled as well; and what has errors even then a last one in which functions that
// nobody declares are let through, for its object. All objects are linked at once.
//
// The code is not trusted. It is compiled, never run, and so is nothing of its build;
// its flags are those the audit kept as safe, and each program is confined to the scratch
// folder, and to what a worker may read (exec.h).

#include "verify_run.h"

#include <stdlib.h>
#include <string.h>

#include "base/sandbox.h"
#include "project/reads.h"

static int store_units(struct state *state)
{
	guint i;

	for (i = 0; i < state->units->len; i++) {
		const struct vunit *unit = &g_array_index(state->units, struct vunit, i);

		if (db_run(state->db, "INSERT INTO s_unit VALUES(?, ?, ?, ?)", "iiit", unit->id,
			   (int64_t)unit->compiled, (int64_t)unit->lenient, unit->note) < 0)
			return -1;
	}
	return 0;
}

static int build(struct state *state)
{
	int err = verify_compile(state, PLAIN);

	if (!err)
		err = verify_compile(state, CURED);
	// Errors of the second try say only what it did not cure.
	if (!err &&
	    db_run(state->db, "DELETE FROM s_error WHERE pass = ?", "i", (int64_t)CURED) < 0)
		err = -1;
	if (!err)
		err = verify_compile(state, OBJECT);
	if (!err)
		err = verify_compile(state, LENIENT);
	if (!err)
		err = verify_link(state);
	if (!err)
		err = verify_probe_names(state);
	if (!err)
		err = verify_probe_headers(state);
	return err;
}

static int work(struct state *state)
{
	int err = verify_load_world(state);

	if (!err && (db_exec(state->db, builtin_text("verify_tables.sql")) < 0 ||
		     db_run(state->db,
			    "INSERT INTO s_target SELECT name, mask FROM temp.target "
			    "WHERE name = ?",
			    "t", state->verify->target) < 0))
		err = -1;
	if (!err)
		err = verify_load_recipe(state);
	if (!err)
		err = verify_load_units(state);
	if (!err)
		err = build(state);
	if (!err)
		err = store_units(state);
	if (!err)
		err = verify_find_foreign(state);
	if (!err)
		err = verify_measure_spans(state);
	if (!err && db_exec(state->db, builtin_text("verify.sql")) < 0)
		err = -1;
	return err;
}

int verify_run(struct verify *verify)
{
	struct state state = { .verify = verify, .db = verify->db };
	int err = sandbox_check(verify->project->require_sandbox);

	if (!err)
		err = verify_find_tools(verify);
	if (!err)
		err = scratch_open(&state.scratch, NULL, "wasmready-verify");
	if (err)
		return err;
	verify->version = verify_ask_clang(verify, "--version");
	state.readable = reads_list(state.db, state.db, verify->project,
				    verify->project->build_dirs, state.scratch.path);
	state.env = exec_environment(state.scratch.path);
	state.real = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	state.from = g_regex_new("^In file included from (.*):(\\d+):$", G_REGEX_RAW, 0, NULL);
	state.error = g_regex_new("^(.+?):(\\d+):\\d+: (error|fatal error|warning|note): (.*)$",
				  G_REGEX_RAW, 0, NULL);
	err = state.readable ? work(&state) : -1;
	scratch_close(&state.scratch);
	g_regex_unref(state.error);
	g_regex_unref(state.from);
	g_hash_table_unref(state.real);
	g_strfreev(state.env);
	g_strfreev(state.readable);
	g_clear_pointer(&state.units, g_array_unref);
	g_clear_pointer(&state.plain, g_ptr_array_unref);
	g_clear_pointer(&state.ghosts, g_ptr_array_unref);
	g_clear_pointer(&state.emulation, g_ptr_array_unref);
	g_strfreev(state.compile);
	g_strfreev(state.link);
	g_strfreev(state.defaults);
	g_free(state.lib_dir);
	g_free(state.builtins);
	g_free(state.sysroot);
	return err;
}

void verify_clear(struct verify *verify)
{
	g_free(verify->clang_path);
	g_free(verify->linker_path);
	g_free(verify->version);
	verify->clang_path = verify->linker_path = verify->version = NULL;
}
