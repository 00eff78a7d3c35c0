// What verify builds with: the tools, the words of the target's world, the recipe, the units.

#include "verify_run.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/flags.h"
#include "base/target.h"
#include "recipe.h"

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

int verify_find_tools(struct verify *verify)
{
	static const char *const compilers[] = { "clang-19", "clang", NULL };
	static const char *const linkers[] = { "wasm-ld-19", "wasm-ld", NULL };
	static const char *const beside[] = { "wasm-ld", NULL };
	const char *const given[] = { verify->clang, NULL };
	char *real, *dir;

	verify->clang_path = find_program(verify->clang ? given : compilers, NULL);
	if (!verify->clang_path) {
		complain(
			"cannot find %s: install clang (Debian: clang-19 or clang), or name it with "
			"--clang",
			verify->clang ? verify->clang : "clang-19 or clang");
		return -1;
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
	complain("cannot find wasm-ld: install lld (Debian: lld-19 or lld)");
	return -1;
}

char *verify_ask_clang(const struct verify *verify, const char *question)
{
	char *out = exec_ask(verify->clang_path, question);

	if (out)
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
		if (g_str_has_prefix(*words, "-D_WASI_EMULATED_") ||
		    strcmp(*words, "-D__wasm_exception_handling__") == 0) {
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

// The sysroot's folder of libraries for a triple, where libc.a lies in it; g_free() it, or NULL.
static char *lib_dir_of(const struct state *state, const char *triple)
{
	char *dir = g_build_filename(state->sysroot, "lib", triple, NULL);
	char *libc = g_build_filename(dir, "libc.a", NULL);
	int found = access(libc, R_OK) == 0;

	g_free(libc);
	if (!found)
		g_clear_pointer(&dir, g_free);
	return dir;
}

// Where the libraries of the target lie: beside its headers' folder, by the same name, or by
// that which Emscripten gives it, whose headers' folder has none. g_free() it; NULL: nowhere.
static char *find_lib_dir(const struct state *state)
{
	char *dir = NULL;
	guint i;

	if (target_is(state->verify->target, FAMILY_EMSCRIPTEN))
		return lib_dir_of(state, target_at(target_find(state->verify->target))->folders[0]);
	for (i = 2; i < state->plain->len && !dir; i++) {
		char *name;

		if (strcmp(state->plain->pdata[i - 2], "-internal-isystem") != 0)
			continue;
		name = g_path_get_basename(state->plain->pdata[i]);
		dir = lib_dir_of(state, strcmp(name, "include") ? name : "");
		g_free(name);
	}
	return dir;
}

// The compiler's library that lies in a sysroot beside a C library's folder, by the triple's full
// name: lib/wasm32-unknown-wasip1, of lib/wasm32-wasip1, where clang would look for its own (npm's
// @yowasp/clang has one folder for both). g_free() it, or NULL.
static char *builtins_beside(const char *lib_dir)
{
	char *name = lib_dir ? g_path_get_basename(lib_dir) : NULL, *file = NULL;

	if (name && g_str_has_prefix(name, "wasm32-"))
		file = g_strdup_printf("%s/../wasm32-unknown-%s/libclang_rt.builtins.a", lib_dir,
				       name + strlen("wasm32-"));
	g_free(name);
	return file;
}

char *verify_find_builtins(const struct verify *verify, const char *triple, const char *lib_dir)
{
	char *resource = verify_ask_clang(verify, "-print-resource-dir"), *found = NULL;
	// The compiler's own first, then those that lie beside the C library.
	char *names[] = {
		resource
			? g_build_filename(resource, "lib/wasi/libclang_rt.builtins-wasm32.a", NULL)
			: NULL,
		resource ? g_build_filename(resource, "lib", triple, "libclang_rt.builtins.a", NULL)
			 : NULL,
		builtins_beside(lib_dir),
	};

	g_free(resource);
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		if (!found && names[i] && access(names[i], R_OK) == 0)
			found = names[i];
		else
			g_free(names[i]);
	return found;
}

// Who gives a target's C library. Source: the package lists of Debian 12, whose wasi-libc has
// wasm32-wasi alone; the README of WebAssembly/wasi-sdk, whose sysroot has threads and wasip2 too;
// that of emscripten-core/emsdk.
static const char *where_from(const char *target)
{
	if (target_is(target, FAMILY_EMSCRIPTEN))
		return "install emsdk (https://github.com/emscripten-core/emsdk) or Debian's emscripten";
	if (!strcmp(target, "wasip1"))
		return "let cmake/wasi-sysroot/fetch bring a current one, or install the WASI SDK "
		       "(https://github.com/WebAssembly/wasi-sdk)";
	return "install the WASI SDK (https://github.com/WebAssembly/wasi-sdk)";
}

int verify_load_world(struct state *state)
{
	struct db *db = state->db;
	const char *target = state->verify->target;
	sqlite3_stmt *row = db_query(
		db,
		"SELECT t.parsed, w.origin, w.sysroot, w.triple, w.args FROM main.target t "
		"JOIN main.world w ON w.id = t.world WHERE t.name = ?",
		"t", target);
	int err = -1;

	if (!row || db_step(db, row) <= 0)
		goto out;
	if (sqlite3_column_int(row, 0) != 1) {
		complain(
			"the audit did not parse for '%s': run 'wasmready audit --target %s' first",
			target, target);
	} else if (strcmp(col_text(row, 1), "installed") != 0 &&
		   strcmp(col_text(row, 1), "none") != 0) {
		complain(
			"no C library of '%s' is installed to build with: %s, audit again, or give the "
			"audit its --sysroot",
			target, where_from(target));
	} else {
		char **words = db_words(db, col_text(row, 4));
		const char *foreign = flags_find_foreign_world(words);

		// The linker would take "@FILE", of libraries below it, for more words.
		if (!foreign && *col_text(row, 2) == '@')
			foreign = col_text(row, 2);
		if (foreign) {
			complain("the database gives '%s' a flag that no audit keeps, '%s': remove "
				 "it, and audit again",
				 target, foreign);
			g_strfreev(words);
			goto out;
		}
		state->sysroot = g_strdup(col_text(row, 2));
		split_world(state, words);
		state->lib_dir = find_lib_dir(state);
		state->builtins = verify_find_builtins(state->verify, col_text(row, 3),
						       state->lib_dir);
		g_strfreev(words);
		err = 0;
	}
out:
	sqlite3_finalize(row);
	return err;
}

// Whether a word is all of such characters, and has one.
static int is_made_of(const char *word, const char *characters)
{
	return *word && !word[strspn(word, characters)];
}

#define NAME "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.+-"

// Whether a word names a library to the linker, and nothing else: a path is none, and
// wasm-ld's own options with one dash begin so too ("-lto-obj-path=").
static int is_library(const char *word)
{
	return g_str_has_prefix(word, "-l") && is_made_of(word + 2, NAME) &&
	       !g_str_has_prefix(word, "-lto-");
}

// Whether two words are an option of the linker's and a size. wasm-ld knows "stack-size="
// only (lld's wasm/Driver.cpp).
static int is_linker_pair(const char *word, const char *value)
{
	static const char size[] = "stack-size=";

	return strcmp(word, "-z") == 0 && g_str_has_prefix(value, size) &&
	       is_made_of(value + strlen(size), "0123456789");
}

// These two options of the code generator are the ones that wasm's setjmp needs.
static int is_setjmp_pair(const char *word, const char *value)
{
	return strcmp(word, "-mllvm") == 0 && g_str_has_prefix(value, "-wasm-enable-") &&
	       is_made_of(value, NAME "=");
}

// A recipe may come from anybody's rules: only what is safe is passed on.
static char **safe_words(char **words, int link)
{
	GPtrArray *list = g_ptr_array_new();
	struct flags flags;
	int i;

	for (i = 0; words[i]; i++) {
		const char *value = words[i + 1];

		if (link && is_library(words[i]))
			g_ptr_array_add(list, g_strdup(words[i]));
		if (value && (is_setjmp_pair(words[i], value) ||
			      (link && is_linker_pair(words[i], value)))) {
			g_ptr_array_add(list, g_strdup(words[i]));
			g_ptr_array_add(list, g_strdup(value));
		}
	}
	if (!link) {
		flags_clean(&flags, words);
		for (i = 0; flags.args[i]; i++)
			if (flag_fits_world(flags.args[i], 1))
				g_ptr_array_add(list, g_strdup(flags.args[i]));
		flags_clear(&flags);
	}
	g_strfreev(words);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

// Archives of the folder that are linked without being asked, as the audit found them.
static char **default_libraries(const struct state *state)
{
	GPtrArray *list = g_ptr_array_new();
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT l.path FROM main.world_library l JOIN main.target t ON t.world = l.world "
		"WHERE t.name = ? AND l.library = '' AND l.path GLOB '*/lib*.a' ORDER BY 1",
		"t", state->verify->target);

	while (rows && state->lib_dir && db_step(state->db, rows) > 0) {
		char *name = g_path_get_basename(col_text(rows, 0));
		char *file = g_build_filename(state->lib_dir, name, NULL);
		char *word = g_strdup_printf("-l%.*s", (int)strlen(name) - 5, name + 3);

		// libc.a is there in any case, and twice would define its names twice.
		if (is_library(word) && strcmp(word, "-lc") && access(file, R_OK) == 0)
			g_ptr_array_add(list, g_steal_pointer(&word));
		g_free(word);
		g_free(file);
		g_free(name);
	}
	sqlite3_finalize(rows);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

int verify_load_recipe(struct state *state)
{
	struct recipe recipe = { 0 };
	int err = recipe_load(&recipe, state->db, state->verify->target);

	state->compile = safe_words(recipe_words(&recipe, RECIPE_COMPILE), 0);
	state->link = safe_words(recipe_words(&recipe, RECIPE_LINK), 1);
	state->defaults = default_libraries(state);
	recipe_clear(&recipe);
	return err ? -1 : 0;
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

// Whether the flags of a unit are an audit's; complains of the first that is not.
static int trust_unit(const char *file, char **args)
{
	const char *foreign = flags_find_foreign(args);

	if (foreign)
		complain("the database gives '%s' a flag that no audit keeps, '%s': remove it, and "
			 "audit again",
			 file, foreign);
	return !foreign;
}

int verify_load_units(struct state *state)
{
	sqlite3_stmt *rows = db_query(
		state->db,
		"SELECT id, file, dir, flags, language FROM temp.unit "
		"WHERE language = 'c' AND note = '' OR language = 'asm' ORDER BY file, id",
		"");
	int got = -1, trusted = 1;

	state->units = g_array_new(FALSE, TRUE, sizeof(struct vunit));
	g_array_set_clear_func(state->units, clear_unit);
	while (rows && trusted && (got = db_step(state->db, rows)) > 0) {
		char **args = db_words(state->db, col_text(rows, 3));
		struct vunit unit = {
			.id = sqlite3_column_int64(rows, 0),
			.file = path_absolute(state->verify->project->root, col_text(rows, 1)),
			.dir = g_strdup(col_text(rows, 2)),
			.is_asm = strcmp(col_text(rows, 4), "asm") == 0,
		};

		trusted = trust_unit(col_text(rows, 1), args);
		unit.args = fitting(args);
		g_array_append_val(state->units, unit);
	}
	sqlite3_finalize(rows);
	return got < 0 || !trusted ? -1 : 0;
}
