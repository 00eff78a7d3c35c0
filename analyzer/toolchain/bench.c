// Lines go to a batch of confined compilers; a unit's flags, and a world's words, that no audit
// keeps are refused before anything is run.

#include "bench.h"

#include <assert.h>
#include <string.h>
#include <unistd.h>

#include "base/flags.h"
#include "base/sandbox.h"
#include "batch.h"
#include "project/reads.h"
#include "world/world.h"

#define SAID_LIMIT (1u << 20)

const char *const bench_native_env[] = {
	"PATH=/usr/bin:/bin",
	"LC_ALL=C",
	"ASAN_OPTIONS=detect_leaks=0:hard_rss_limit_mb=4096",
	"UBSAN_OPTIONS=print_stacktrace=0",
	NULL,
};
const char *const bench_node_env[] = { "PATH=/usr/bin:/bin", "LC_ALL=C", NULL };

char *bench_path(const struct bench *bench, const char *stem, int number, const char *end)
{
	return g_strdup_printf("%s/%s%d%s", bench->scratch.path, stem, number, end);
}

char *bench_write(struct bench *bench, const char *text)
{
	char *path = bench_path(bench, "wr", bench->number++, ".c");

	if (file_write(path, text, -1))
		g_clear_pointer(&path, g_free);
	return path;
}

// Running lines.

static const char *line_name(void *data, int i)
{
	return ((const struct build_line *)data)[i].name;
}

static struct exec *make_commands(const struct bench *bench, const struct build_line *list,
				  guint count)
{
	struct exec *commands = g_new0(struct exec, count + 1);

	for (guint i = 0; i < count; i++)
		commands[i] = (struct exec){
			.argv = (const char *const *)list[i].words->pdata,
			.env = (const char *const *)bench->env,
			.folder = list[i].dir,
			.out = bench_path(bench, "line", (int)i, ".out"),
			.err = bench_path(bench, "line", (int)i, ".err"),
			.seconds = bench->project->unit_timeout,
			.confinement = EXEC_TOOLCHAIN,
			.scratch = bench->scratch.path,
			.output = list[i].output,
			.readable = (const char *const *)bench->readable,
		};
	return commands;
}

static char *read_said(const char *path)
{
	char *text = NULL;
	size_t size;

	if (file_read(path, SAID_LIMIT, &text, &size))
		return g_strdup("");
	return text;
}

int bench_run(struct bench *bench, struct build_line *list, guint count)
{
	struct exec *commands = make_commands(bench, list, count);
	int *codes = g_new0(int, count + 1), err = -1;
	struct batch batch = {
		.list = commands,
		.codes = codes,
		.count = (int)count,
		.jobs = bench->project->jobs,
		.quiet = bench->project->quiet,
		.total = (int)count,
		.what = "compiled and linked",
		.name = line_name,
		.data = list,
	};

	if (!bench->is_distrusted)
		err = batch_run(&batch);
	for (guint i = 0; i < count; i++) {
		assert(!list[i].said); // a line runs once
		if (!err) {
			list[i].code = codes[i];
			list[i].said = read_said(commands[i].err);
		}
		g_free((char *)commands[i].out);
		g_free((char *)commands[i].err);
	}
	g_free(commands);
	g_free(codes);
	return err;
}

// The first of what a tool said that is an error, and not only that there was one.
static const char *find_error(const char *said)
{
	static const char *const others[] = { "multiple definition", "cannot find" };
	const char *error = strstr(said, "error: ");

	while (error && (g_str_has_prefix(error, "error: ld returned") ||
			 g_str_has_prefix(error, "error: linker command failed")))
		error = strstr(error + 1, "error: ");
	if (error)
		return error + strlen("error: ");
	for (size_t i = 0; i < G_N_ELEMENTS(others) && !error; i++)
		error = strstr(said, others[i]);
	return error;
}

char *bench_first_error(int code, const char *said)
{
	const char *error = find_error(said);
	char *line, *text;

	if (code == EXEC_TIMEOUT)
		return g_strdup("the compiler ran into its time limit");
	if (code == EXEC_FAILED)
		return g_strdup("the compiler could not be started");
	if (!error)
		return g_strdup_printf("the compiler ended with code %d", code);
	line = g_strndup(error, strcspn(error, "\n"));
	text = text_printable(line);
	g_free(line);
	return text;
}

// Units.

static void free_unit(void *data)
{
	struct build_unit *unit = data;

	g_free(unit->file);
	g_free(unit->dir);
	g_strfreev(unit->args);
	g_free(unit);
}

// Complains of a flag, for what is named so, that no audit keeps; it may be NULL: there is none.
static void distrust(struct bench *bench, const char *name, const char *foreign)
{
	if (foreign && !bench->is_distrusted)
		complain("the database gives '%s' a flag that no audit keeps, '%s': remove it, and "
			 "audit again",
			 name, foreign);
	if (foreign)
		bench->is_distrusted = 1;
}

const struct build_unit *bench_unit(struct bench *bench, int64_t id)
{
	struct build_unit *unit = g_hash_table_lookup(bench->units, &id);
	sqlite3_stmt *row;

	if (unit)
		return unit;
	row = db_query(bench->db, "SELECT file, dir, flags FROM temp.unit WHERE id = ?", "i", id);
	if (row && db_step(bench->db, row) > 0) {
		unit = g_new0(struct build_unit, 1);
		unit->id = id;
		unit->file = path_absolute(bench->project->root, col_text(row, 0));
		unit->dir = g_strdup(col_text(row, 1));
		unit->args = db_words(bench->db, col_text(row, 2));
		distrust(bench, col_text(row, 0), flags_find_foreign(unit->args));
		g_hash_table_insert(bench->units, &unit->id, unit);
	}
	sqlite3_finalize(row);
	return unit;
}

// Worlds.

// Words of a world, without what the analyzer adds for itself.
static void take_world(struct bench *bench, struct build_world *world, struct db *db,
		       const char *json)
{
	char **words = db_words(db, json);

	distrust(bench, "world", flags_find_foreign_world(words));

	world->words = g_ptr_array_new_with_free_func(g_free);
	for (int i = 0; words[i]; i++) {
		if (strcmp(words[i], "-resource-dir") == 0 && words[i + 1])
			i++;
		else
			g_ptr_array_add(world->words, g_strdup(words[i]));
	}
	g_strfreev(words);
}

// Where a sysroot has what a reactor is linked with. Without it there is no such world.
static void find_libraries(struct bench *bench, const char *sysroot)
{
	static const char *const folders[] = { "wasm32-wasip1", "wasm32-wasi", "" };
	struct build_world *wasi = &bench->wasi;

	for (size_t i = 0; i < G_N_ELEMENTS(folders) && !wasi->libraries; i++) {
		char *dir = g_build_filename(sysroot, "lib", folders[i], NULL);
		char *start = g_build_filename(dir, "crt1-reactor.o", NULL);

		if (access(start, R_OK) == 0)
			wasi->libraries = g_strdup(dir);
		g_free(start);
		g_free(dir);
	}
	if (wasi->libraries)
		wasi->builtins = verify_find_builtins(&bench->tools, "wasm32-unknown-wasi", NULL);
	else
		g_clear_pointer(&wasi->words, g_ptr_array_unref);
}

static int find_worlds(struct bench *bench)
{
	struct db *db = db_open(":memory:", DB_CREATE);
	sqlite3_stmt *rows = NULL;
	int err = db ? worlds_survey(db, bench->project->sysroot) : -1;

	if (!err)
		rows = db_prepare(db, "SELECT name, origin, sysroot, args FROM world "
				      "WHERE name IN ('freestanding', 'wasip1')");
	while (rows && db_step(db, rows) > 0) {
		if (strcmp(col_text(rows, 0), "freestanding") == 0) {
			take_world(bench, &bench->bare, db, col_text(rows, 3));
		} else if (strcmp(col_text(rows, 1), "installed") == 0) {
			take_world(bench, &bench->wasi, db, col_text(rows, 3));
			find_libraries(bench, col_text(rows, 2));
		}
	}
	sqlite3_finalize(rows);
	if (!err)
		bench->readable = reads_list(bench->db, db, bench->project,
					     bench->project->build_dirs, bench->scratch.path);
	db_close(db);
	return err || (bench->bare.words && bench->readable && !bench->is_distrusted) ? err : -1;
}

static int has_sanitizers(struct bench *bench, const char *compiler)
{
	char *input = bench_write(bench, "int main(void) { return 0; }\n");
	char *output = bench_path(bench, "try", bench->number++, "");
	const char *const words[] = { compiler, "-fsanitize=address,undefined", "-o", output, input,
				      NULL };
	struct build_line line = { .words = g_ptr_array_new(),
				   .dir = bench->scratch.path,
				   .name = "" };
	int found;

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		g_ptr_array_add(line.words, (char *)words[i]);
	found = input && !bench_run(bench, &line, 1) && !line.code;
	g_free(line.said);
	g_ptr_array_unref(line.words);
	g_free(output);
	g_free(input);
	return found;
}

// Clang's sanitizers are a package of their own; gcc brings its.
static void find_checker(struct bench *bench)
{
	static const char *const others[] = { "gcc", "cc" };

	bench->checker_is_clang = has_sanitizers(bench, bench->tools.clang_path);
	if (bench->checker_is_clang)
		bench->checker = g_strdup(bench->tools.clang_path);
	for (size_t i = 0; i < G_N_ELEMENTS(others) && !bench->checker; i++) {
		bench->checker = g_find_program_in_path(others[i]);
		if (bench->checker && !has_sanitizers(bench, bench->checker))
			g_clear_pointer(&bench->checker, g_free);
	}
}

struct bench *bench_open(struct db *db, const struct project *project, const char *clang,
			 const char *name)
{
	struct bench *bench = g_new0(struct bench, 1);

	bench->db = db;
	bench->project = project;
	bench->tools = (struct verify){ .db = db, .project = project, .clang = clang };
	bench->units = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_unit);
	if (sandbox_check(project->require_sandbox) || verify_find_tools(&bench->tools) ||
	    scratch_open(&bench->scratch, NULL, name) || find_worlds(bench)) {
		bench_close(bench);
		return NULL;
	}
	bench->tools.version = verify_ask_clang(&bench->tools, "--version");
	bench->env = exec_environment(bench->scratch.path);
	find_checker(bench);
	return bench;
}

void bench_close(struct bench *bench)
{
	if (!bench)
		return;
	scratch_close(&bench->scratch);
	verify_clear(&bench->tools);
	g_clear_pointer(&bench->bare.words, g_ptr_array_unref);
	g_clear_pointer(&bench->wasi.words, g_ptr_array_unref);
	g_free(bench->wasi.libraries);
	g_free(bench->wasi.builtins);
	g_free(bench->checker);
	g_strfreev(bench->env);
	g_strfreev(bench->readable);
	g_hash_table_unref(bench->units);
	g_free(bench);
}
