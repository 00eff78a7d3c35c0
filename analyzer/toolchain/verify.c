// Builds a project's units for a target with the real tools: see verify.h.
//
// Three passes. The first compiles each unit as a porter's first attempt would, with
// the target's own headers and nothing else; its errors are what the findings must
// have said. Units with errors get a second try with the recipe's macros: what is gone
// then, the macros cure. What still has errors gets a third with the headers that the
// target lacks (the world's ghosts), so that what stands behind a missing header is
// compiled as well. All objects are linked at once.
//
// The code is not trusted. It is compiled, never run, and so is nothing of its build;
// its flags are those the audit kept as safe, and each program has limits (exec.h).

#include "verify.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/flags.h"
#include "base/scratch.h"
#include "batch.h"
#include "recipe.h"

#define OUTPUT_LIMIT (64u << 20)

// Tries at a unit, until one gives an object: as its flags say; with the recipe's macros;
// with stand-ins for missing headers too; and with undeclared functions let through as well,
// whose errors are known by then.
enum pass { PLAIN, CURED, OBJECT, LENIENT };

// Objects of ours, by the number that a unit's has.
enum { PROBE_OBJECT = 0, CLASH_OBJECT = -1 };

struct vunit {
	int64_t id;
	char *file; // absolute
	char *dir;
	char **args;
	int is_asm;
	int compiled;
	int lenient; // only with undeclared functions let through
	char *note;  // NULL, or why there is no object
};

struct state {
	struct verify *verify;
	struct db *db;
	struct scratch scratch;
	char *sysroot;
	GPtrArray *plain, *ghosts; // words of the world, without and with what it borrows
	GPtrArray *emulation;	   // its -D_WASI_EMULATED_*, which the recipe judges
	char **compile, **link;	   // words of the recipe, as far as they are safe
	char *lib_dir, *builtins;  // NULL: none
	GArray *units;		   // struct vunit
	GHashTable *real;	   // path as told -> as in the database
	GRegex *error, *from;
	char **env;
	int64_t next_error;
};

// Programs.

static char *find_program(const char *const *names, const char *beside)
{
	for (; *names; names++) {
		char *path = beside ? g_build_filename(beside, *names, NULL)
				    : g_find_program_in_path(*names);

		if (path && access(path, X_OK) == 0)
			return path;
		g_free(path);
	}
	return NULL;
}

static int find_tools(struct verify *verify)
{
	static const char *const compilers[] = { "clang-19", "clang", NULL };
	static const char *const linkers[] = { "wasm-ld-19", "wasm-ld", NULL };
	static const char *const beside[] = { "wasm-ld", NULL };
	const char *const given[] = { verify->clang, NULL };
	char *real, *dir;

	verify->clang_path = find_program(verify->clang ? given : compilers, NULL);
	if (!verify->clang_path) {
		complain("cannot find %s: install clang, or name it with --clang",
			 verify->clang ? verify->clang : "clang-19 or clang");
		return EXIT_CANNOT;
	}
	real = realpath(verify->clang_path, NULL);
	dir = g_path_get_dirname(real ? real : verify->clang_path);
	verify->linker_path = find_program(beside, dir);
	if (!verify->linker_path)
		verify->linker_path = find_program(linkers, NULL);
	g_free(dir);
	free(real);
	if (verify->linker_path)
		return 0;
	complain("cannot find wasm-ld: install lld");
	return EXIT_CANNOT;
}

// The first line of what the compiler says to one question; g_free() it, or NULL.
static char *ask_clang(const struct verify *verify, const char *question)
{
	char *argv[] = { verify->clang_path, (char *)question, NULL }, *out = NULL;
	int status = 0;

	if (!g_spawn_sync("/", argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &out, NULL,
			  &status, NULL) ||
	    status) {
		g_free(out);
		return NULL;
	}
	out[strcspn(out, "\n")] = 0;
	return out;
}

// The world.

// Leaves out what the analyzer adds for itself: the resource folder of its libclang,
// and the macros that the recipe must ask for.
static void split_world(struct state *state, char **words)
{
	state->plain = g_ptr_array_new_with_free_func(g_free);
	state->ghosts = g_ptr_array_new_with_free_func(g_free);
	state->emulation = g_ptr_array_new_with_free_func(g_free);
	for (; *words; words++) {
		if (strcmp(*words, "-resource-dir") == 0 && words[1]) {
			words++;
			continue;
		}
		if (g_str_has_prefix(*words, "-D_WASI_EMULATED_")) {
			g_ptr_array_add(state->emulation, g_strdup(*words));
			continue;
		}
		g_ptr_array_add(state->ghosts, g_strdup(*words));
		if (strcmp(*words, "-idirafter") == 0 && words[1]) {
			words++;
			g_ptr_array_add(state->ghosts, g_strdup(*words));
			continue;
		}
		g_ptr_array_add(state->plain, g_strdup(*words));
	}
}

// A JSON array of strings as a vector.
static char **json_words(struct db *db, const char *json)
{
	GPtrArray *list = g_ptr_array_new();
	sqlite3_stmt *rows = db_query(db, "SELECT value FROM json_each(?) ORDER BY key", "t", json);

	while (rows && db_step(db, rows) > 0)
		g_ptr_array_add(list, g_strdup(col_text(rows, 0)));
	sqlite3_finalize(rows);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

// Where the libraries of the target lie: beside its headers' folder, by the same name.
static char *find_lib_dir(const struct state *state)
{
	guint i;

	for (i = 2; i < state->plain->len; i++) {
		char *name, *dir, *libc;
		int found;

		if (strcmp(state->plain->pdata[i - 2], "-internal-isystem") != 0)
			continue;
		name = g_path_get_basename(state->plain->pdata[i]);
		dir = g_build_filename(state->sysroot, "lib", strcmp(name, "include") ? name : "",
				       NULL);
		libc = g_build_filename(dir, "libc.a", NULL);
		found = access(libc, R_OK) == 0;
		g_free(libc);
		g_free(name);
		if (found)
			return dir;
		g_free(dir);
	}
	return NULL;
}

static char *find_builtins(const struct verify *verify, const char *triple)
{
	char *resource = ask_clang(verify, "-print-resource-dir");
	char *names[2];
	size_t i;

	if (!resource)
		return NULL;
	names[0] = g_build_filename(resource, "lib/wasi/libclang_rt.builtins-wasm32.a", NULL);
	names[1] = g_build_filename(resource, "lib", triple, "libclang_rt.builtins.a", NULL);
	g_free(resource);
	for (i = 0; i < G_N_ELEMENTS(names); i++)
		if (access(names[i], R_OK) < 0)
			g_clear_pointer(&names[i], g_free);
	if (!names[0])
		return names[1];
	g_free(names[1]);
	return names[0];
}

static int load_world(struct state *state)
{
	struct db *db = state->db;
	const char *target = state->verify->target;
	sqlite3_stmt *row = db_query(
		db,
		"SELECT t.parsed, w.origin, w.sysroot, w.triple, w.args FROM main.target t "
		"JOIN main.world w ON w.id = t.world WHERE t.name = ?",
		"t", target);
	int err = EXIT_CANNOT;

	if (!row || db_step(db, row) <= 0)
		goto out;
	if (!sqlite3_column_int(row, 0)) {
		complain(
			"the audit did not parse for '%s': run 'wasmready audit --target %s' first",
			target, target);
	} else if (strcmp(col_text(row, 1), "installed") != 0 &&
		   strcmp(col_text(row, 1), "none") != 0) {
		complain(
			"no C library of '%s' is installed to build with: give the audit its --sysroot",
			target);
	} else {
		char **words = json_words(db, col_text(row, 4));

		state->sysroot = g_strdup(col_text(row, 2));
		split_world(state, words);
		state->lib_dir = find_lib_dir(state);
		state->builtins = find_builtins(state->verify, col_text(row, 3));
		g_strfreev(words);
		err = 0;
	}
out:
	sqlite3_finalize(row);
	return err;
}

// A recipe may come from anybody's rules: only what is safe is passed on. These two
// options of the code generator are the ones that wasm's setjmp needs.
static char **safe_words(char **words, int link)
{
	GPtrArray *list = g_ptr_array_new();
	struct flags flags;
	int i;

	for (i = 0; words[i]; i++) {
		if (link &&
		    (g_str_has_prefix(words[i], "-l") || g_str_has_prefix(words[i], "-z")) &&
		    !strchr(words[i], '/'))
			g_ptr_array_add(list, g_strdup(words[i]));
		if (strcmp(words[i], "-mllvm") == 0 && words[i + 1] &&
		    g_str_has_prefix(words[i + 1], "-wasm-enable-")) {
			g_ptr_array_add(list, g_strdup(words[i]));
			g_ptr_array_add(list, g_strdup(words[i + 1]));
		}
	}
	if (!link) {
		flags_clean(&flags, words);
		for (i = 0; flags.args[i]; i++)
			g_ptr_array_add(list, g_strdup(flags.args[i]));
		flags_clear(&flags);
	}
	g_strfreev(words);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

static int load_recipe(struct state *state)
{
	struct recipe recipe = { 0 };
	int err = recipe_load(&recipe, state->db, state->verify->target);

	state->compile = safe_words(recipe_words(&recipe, RECIPE_COMPILE), 0);
	state->link = safe_words(recipe_words(&recipe, RECIPE_LINK), 1);
	recipe_clear(&recipe);
	return err ? EXIT_CANNOT : 0;
}

static char **fitting(char **words)
{
	GPtrArray *list = g_ptr_array_new();
	int i;

	for (i = 0; words[i]; i++)
		if (flag_fits_world(words[i], 1))
			g_ptr_array_add(list, g_strdup(words[i]));
	g_strfreev(words);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

static void clear_unit(void *data)
{
	struct vunit *unit = data;

	g_free(unit->file);
	g_free(unit->dir);
	g_free(unit->note);
	g_strfreev(unit->args);
}

static int load_units(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT id, file, dir, args, language FROM temp.unit "
		"WHERE language = 'c' AND note = '' OR language = 'asm' ORDER BY file, id",
		"");
	int got = -1;

	state->units = g_array_new(FALSE, TRUE, sizeof(struct vunit));
	g_array_set_clear_func(state->units, clear_unit);
	while (rows && (got = db_step(state->db, rows)) > 0) {
		struct vunit unit = {
			.id = sqlite3_column_int64(rows, 0),
			.file = path_absolute(state->verify->project->root, col_text(rows, 1)),
			.dir = g_strdup(col_text(rows, 2)),
			.args = fitting(json_words(state->db, col_text(rows, 3))),
			.is_asm = strcmp(col_text(rows, 4), "asm") == 0,
		};

		g_array_append_val(state->units, unit);
	}
	sqlite3_finalize(rows);
	return got < 0 ? EXIT_CANNOT : 0;
}

// Commands.

static void add(GPtrArray *line, const char *word)
{
	g_ptr_array_add(line, g_strdup(word));
}

static void add_all(GPtrArray *line, char **words)
{
	for (; *words; words++)
		add(line, *words);
}

// No warnings; each error with its #includes, notes too, so that none is left out as
// told before; no program of the compiler's own when it crashes.
static const char *const manner[] = {
	"-w",
	"-fno-lto",
	"-fno-caret-diagnostics",
	"-fno-color-diagnostics",
	"-fdiagnostics-show-note-include-stack",
	"-fno-crash-diagnostics",
};

static const char *const leniency[] = {
	"-Wno-error=implicit-function-declaration",
	"-Wno-error=implicit-int",
	"-Wno-error=int-conversion",
	"-Wno-error=incompatible-function-pointer-types",
};

static GPtrArray *compiler_line(const struct state *state, char **args, GPtrArray *world, int cured)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	size_t i;

	add(line, state->verify->clang_path);
	add_all(line, args);
	for (i = 0; i < world->len; i++)
		add(line, world->pdata[i]);
	// Macros cure errors; a flag of the recipe that is none is part of every build.
	for (i = 0; state->compile[i]; i++)
		if (cured || !g_str_has_prefix(state->compile[i], "-D"))
			add(line, state->compile[i]);
	for (i = 0; i < G_N_ELEMENTS(manner); i++)
		add(line, manner[i]);
	return line;
}

static char *scratch_path(const struct state *state, const char *stem, int64_t number,
			  const char *end)
{
	char *name = g_strdup_printf("%s%lld%s", stem, (long long)number, end);
	char *path = g_build_filename(state->scratch.path, name, NULL);

	g_free(name);
	return path;
}

static struct exec command(const struct state *state, GPtrArray *line, const char *dir,
			   const char *stem, int64_t number)
{
	struct exec exec = {
		.env = (const char *const *)state->env,
		.folder = dir,
		.out = scratch_path(state, stem, number, ".out"),
		.err = scratch_path(state, stem, number, ".err"),
		.seconds = state->verify->project->unit_timeout,
	};

	g_ptr_array_add(line, NULL);
	exec.argv = (const char *const *)line->pdata;
	return exec;
}

// The commands of one batch; they own their lines and paths.
struct run {
	GArray *commands; // struct exec
	GPtrArray *lines;
	GPtrArray *names; // what the progress line shows
	int *codes;
};

static void run_init(struct run *run)
{
	run->commands = g_array_new(FALSE, FALSE, sizeof(struct exec));
	run->lines = g_ptr_array_new();
	run->names = g_ptr_array_new();
	run->codes = NULL;
}

static void run_add(struct run *run, const struct state *state, GPtrArray *line, const char *dir,
		    const char *name)
{
	struct exec exec = command(state, line, dir, "r", run->commands->len);

	g_array_append_val(run->commands, exec);
	g_ptr_array_add(run->lines, line);
	g_ptr_array_add(run->names, (char *)name);
}

static const char *run_name(void *data, int i)
{
	return ((struct run *)data)->names->pdata[i];
}

static int run_all(struct run *run, const struct state *state)
{
	struct batch batch = {
		.list = (struct exec *)(void *)run->commands->data,
		.count = run->commands->len,
		.jobs = state->verify->project->jobs,
		.quiet = state->verify->project->quiet,
		.total = run->commands->len,
		.name = run_name,
		.data = run,
	};

	batch.codes = run->codes = g_new0(int, run->commands->len + 1);
	return batch_run(&batch);
}

static char *read_output(const char *path)
{
	char *text = NULL;
	size_t size;

	return file_read(path, OUTPUT_LIMIT, &text, &size) < 0 ? g_strdup("") : text;
}

static char *run_said(const struct run *run, guint i)
{
	return read_output(g_array_index(run->commands, struct exec, i).err);
}

static char *run_printed(const struct run *run, guint i)
{
	return read_output(g_array_index(run->commands, struct exec, i).out);
}

static void run_clear(struct run *run)
{
	guint i;

	for (i = 0; i < run->commands->len; i++) {
		struct exec *exec = &g_array_index(run->commands, struct exec, i);

		unlink(exec->out);
		unlink(exec->err);
		g_free((char *)exec->out);
		g_free((char *)exec->err);
		g_ptr_array_unref(run->lines->pdata[i]);
	}
	g_array_unref(run->commands);
	g_ptr_array_unref(run->lines);
	g_ptr_array_unref(run->names);
	g_free(run->codes);
}

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
		add(line, state->emulation->pdata[i]);
	for (i = 0; pass == LENIENT && i < G_N_ELEMENTS(leniency); i++)
		add(line, leniency[i]);
	add(line, "-c");
	add(line, "-o");
	g_ptr_array_add(line, scratch_path(state, "o", unit->id, ".o"));
	// What the source calls is to be in the object, called or not.
	add(line, "-Xclang");
	add(line, "-disable-llvm-passes");
	add(line, unit->file);
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
		return EXIT_CANNOT;
	if (pass == CURED && mark_cured(state, unit) < 0)
		return EXIT_CANNOT;
	if (pass == OBJECT && code && !has_sites(state, unit, pass))
		note_failure(unit, code, said);
	return 0;
}

static int compile_pass(struct state *state, enum pass pass)
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

// The linker.

static GPtrArray *linker_line(const struct state *state, const char *output)
{
	static const char *const words[] = {
		"--no-entry", "--error-limit=0", "--no-gc-sections", "--color-diagnostics=never",
		"-o",
	};
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	size_t i;

	add(line, state->verify->linker_path);
	for (i = 0; i < G_N_ELEMENTS(words); i++)
		add(line, words[i]);
	g_ptr_array_add(line, scratch_path(state, output, 0, ".wasm"));
	return line;
}

static void add_libraries(const struct state *state, GPtrArray *line)
{
	if (state->lib_dir) {
		add(line, "-L");
		add(line, state->lib_dir);
		add_all(line, state->link);
		add(line, "-lc");
	}
	if (state->builtins)
		add(line, state->builtins);
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
	return err ? EXIT_CANNOT : 0;
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
		err = EXIT_CANNOT;
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
// Names of ours.

static int is_plain_name(const char *name)
{
	return *name &&
	       strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") ==
		       strlen(name);
}

// Which of the names that blockers are about the target's libraries lack: a program
// that takes the address of each is linked with them.
// Compiles a C text of ours for the target into the object o-NUMBER.o of the scratch folder.
static int compile_text(struct state *state, const char *text, const char *stem, int64_t number)
{
	static char *none[] = { NULL };
	char *source = scratch_path(state, stem, 0, ".c"), *said;
	GPtrArray *line = compiler_line(state, none, state->plain, 1);
	GError *error = NULL;
	struct run run;
	int err = 0;

	add(line, "-fno-builtin");
	add(line, "-c");
	add(line, "-o");
	g_ptr_array_add(line, scratch_path(state, "o", number, ".o"));
	add(line, source);
	run_init(&run);
	run_add(&run, state, line, state->scratch.path, stem);
	if (!g_file_set_contents(source, text, -1, &error)) {
		complain("%s", error->message);
		g_error_free(error);
		err = EXIT_CANNOT;
	}
	if (!err)
		err = run_all(&run, state);
	said = run_said(&run, 0);
	if (!err && run.codes[0]) {
		complain("'%s' cannot compile for '%s': %s", state->verify->clang_path,
			 state->verify->target, said ? said : "");
		err = EXIT_CANNOT;
	}
	g_free(said);
	run_clear(&run);
	g_free(source);
	return err;
}

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
	if (!list->len || !g_file_set_contents(path, list->str, list->len, NULL))
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
	int err = 0;

	do {
		GPtrArray *line;

		if (!path)
			break;
		known = count_clashes(state);
		line = linker_line(state, "all");
		for (int i = 0; with && with[i]; i++)
			add(line, with[i]);
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
		    "SELECT 1 FROM temp.flag f JOIN s_target t ON f.flag IN ('-pthread', '-pthreads') "
		    "AND t.name IN ('wasip1', 'wasip2') LIMIT 1",
		    ""))
		return 0;
	return link_round(state, rounds, round, words);
}

static int link_objects(struct state *state)
{
	int *rounds = g_new0(int, state->units->len + 1);
	int err = link_round(state, rounds, 0, NULL), round, last = 0;

	if (!err && (last = share_out(state, rounds)) < 0)
		err = EXIT_CANNOT;
	for (round = 1; round <= last && !err; round++)
		err = link_round(state, rounds, round, NULL);
	if (!err)
		err = link_threads(state, rounds, last > 0);
	g_free(rounds);
	return err;
}

// Probes.

static int probe_names(struct state *state)
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
static int probe_headers(struct state *state)
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

			g_file_set_contents(source, text, -1, NULL);
			g_ptr_array_add(line, g_strconcat("-iquote", folder, NULL));
			add(line, "-fsyntax-only");
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
			err = EXIT_CANNOT;
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

static int measure_spans(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT file, line FROM main.finding WHERE target = ?1 AND state <> 'guarded' "
		"AND severity IN ('blocker', 'flag') "
		"UNION SELECT file, line FROM temp.wasm_error WHERE target = ?1 ORDER BY file, line",
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
	return err || got < 0 ? EXIT_CANNOT : 0;
}

// Units in another language are not built. What none of ours defines and one of their
// files names is taken for theirs.
static int find_foreign(struct state *state)
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
	return err || got < 0 ? EXIT_CANNOT : 0;
}

// All of it.

static const char tables[] =
	"CREATE TEMP TABLE s_target(name TEXT, mask INTEGER);"
	"CREATE TEMP TABLE s_unit(unit INTEGER, compiled INTEGER, lenient INTEGER, note TEXT);"
	"CREATE TEMP TABLE s_error(id INTEGER PRIMARY KEY, file TEXT, line INTEGER, unit INTEGER,"
	" text TEXT, pass INTEGER, cured INTEGER);"
	"CREATE INDEX temp.s_error_unit ON s_error(unit, pass, file, line);"
	"CREATE INDEX temp.s_error_site ON s_error(file, line);"
	"CREATE TEMP TABLE s_chain(error INTEGER, at_file TEXT, at_line INTEGER);"
	"CREATE INDEX temp.s_chain_error ON s_chain(error);"
	"CREATE TEMP TABLE s_undefined(name TEXT, unit INTEGER);"
	"CREATE INDEX temp.s_undefined_name ON s_undefined(name);"
	"CREATE TEMP TABLE s_foreign(name TEXT);"
	"CREATE TEMP TABLE s_mismatch(name TEXT, unit INTEGER);"
	"CREATE TEMP TABLE s_duplicate(name TEXT, unit INTEGER);"
	"CREATE INDEX temp.s_duplicate_unit ON s_duplicate(unit);"
	"CREATE INDEX temp.s_duplicate_name ON s_duplicate(name);"
	"CREATE TEMP TABLE s_round(unit INTEGER, round INTEGER);"
	"CREATE INDEX temp.s_round_unit ON s_round(unit);"
	"CREATE TEMP TABLE s_linker(text TEXT);"
	"CREATE TEMP TABLE s_refused(flag TEXT);"
	"CREATE TEMP TABLE s_clash(name TEXT);"
	"CREATE TEMP TABLE s_lacking(name TEXT, unit INTEGER);"
	"CREATE TEMP TABLE s_asked(file TEXT, line INTEGER, number INTEGER);"
	"CREATE TEMP TABLE s_header(file TEXT, line INTEGER);"
	"CREATE TEMP TABLE s_span(file TEXT, line INTEGER, end_line INTEGER);"
	"CREATE INDEX temp.s_span_site ON s_span(file, line)";

static int store_units(struct state *state)
{
	guint i;

	for (i = 0; i < state->units->len; i++) {
		const struct vunit *unit = &g_array_index(state->units, struct vunit, i);

		if (db_run(state->db, "INSERT INTO s_unit VALUES(?, ?, ?, ?)", "iiit", unit->id,
			   (int64_t)unit->compiled, (int64_t)unit->lenient, unit->note) < 0)
			return EXIT_CANNOT;
	}
	return 0;
}

static int build(struct state *state)
{
	int err = compile_pass(state, PLAIN);

	if (!err)
		err = compile_pass(state, CURED);
	// Errors of the second try say only what it did not cure.
	if (!err &&
	    db_run(state->db, "DELETE FROM s_error WHERE pass = ?", "i", (int64_t)CURED) < 0)
		err = EXIT_CANNOT;
	if (!err)
		err = compile_pass(state, OBJECT);
	if (!err)
		err = compile_pass(state, LENIENT);
	if (!err)
		err = link_objects(state);
	if (!err)
		err = probe_names(state);
	if (!err)
		err = probe_headers(state);
	return err;
}

static int work(struct state *state)
{
	int err = load_world(state);

	if (!err && (db_exec(state->db, tables) < 0 ||
		     db_run(state->db,
			    "INSERT INTO s_target SELECT name, mask FROM temp.target "
			    "WHERE name = ?",
			    "t", state->verify->target) < 0))
		err = EXIT_CANNOT;
	if (!err)
		err = load_recipe(state);
	if (!err)
		err = load_units(state);
	if (!err)
		err = build(state);
	if (!err)
		err = store_units(state);
	if (!err)
		err = find_foreign(state);
	if (!err)
		err = measure_spans(state);
	if (!err && db_exec(state->db, builtin_text("verify.sql")) < 0)
		err = EXIT_CANNOT;
	return err;
}

// The compiler must not be told of more by our environment (CPATH and its like).
static char **environment(const char *scratch)
{
	char **env = g_new0(char *, 4);

	env[0] = g_strconcat("PATH=", g_getenv("PATH") ? g_getenv("PATH") : "/usr/bin:/bin", NULL);
	env[1] = g_strdup("LC_ALL=C");
	env[2] = g_strconcat("TMPDIR=", scratch, NULL);
	return env;
}

int verify_run(struct verify *verify)
{
	struct state state = { .verify = verify, .db = verify->db };
	int err = find_tools(verify);

	if (!err)
		err = scratch_open(&state.scratch, NULL, "wasmready-verify");
	if (err)
		return err;
	verify->version = ask_clang(verify, "--version");
	state.env = environment(state.scratch.path);
	state.real = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	state.from = g_regex_new("^In file included from (.*):(\\d+):$", G_REGEX_RAW, 0, NULL);
	state.error = g_regex_new("^(.+?):(\\d+):\\d+: (error|fatal error|warning|note): (.*)$",
				  G_REGEX_RAW, 0, NULL);
	err = work(&state);
	scratch_close(&state.scratch);
	g_regex_unref(state.error);
	g_regex_unref(state.from);
	g_hash_table_unref(state.real);
	g_strfreev(state.env);
	g_clear_pointer(&state.units, g_array_unref);
	g_clear_pointer(&state.plain, g_ptr_array_unref);
	g_clear_pointer(&state.ghosts, g_ptr_array_unref);
	g_clear_pointer(&state.emulation, g_ptr_array_unref);
	g_strfreev(state.compile);
	g_strfreev(state.link);
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
