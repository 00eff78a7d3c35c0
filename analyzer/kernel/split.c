// Divides a project into modules that share little.
//
// The call graph says which units to compile; what an entry needs of them the linker says,
// which drops all that is not reached, and its map tells the bytes.

#include "split.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/output.h"
#include "kernel.h"
#include "toolchain/bench.h"
#include "toolchain/exec.h"

#define MAP_LIMIT (64u << 20)

// One entry, or a module of several.
struct module {
	GPtrArray *names; // char *, sorted
	GArray *items;	  // ids of s_item's things, sorted
	char *path;
	int64_t bytes;
	int gone; // it became part of another
};

struct division {
	struct split *split;
	struct bench *bench;
	enum build_kind kind;
	GPtrArray *objects; // char *: paths
	GPtrArray *modules; // struct module *
	GHashTable *ids;    // thing -> id + 1
	GArray *sizes;	    // int64_t, by id
	int number;
	int is_lazy; // the linker has --start-lib
};

static void module_free(void *data)
{
	struct module *module = data;

	g_ptr_array_unref(module->names);
	g_array_unref(module->items);
	g_free(module->path);
	g_free(module);
}

// Entries.

static const char kernels_sql[] =
	"INSERT OR IGNORE INTO s_entry(entry, file, line)"
	" SELECT name, file, line FROM kernel WHERE NOT is_static AND worlds & ~1 ORDER BY file, line";
static const char named_sql[] =
	"INSERT OR IGNORE INTO s_entry(entry, file, line)"
	" SELECT name, file, line FROM function"
	" WHERE name = ? AND defined AND linkage = 'external' ORDER BY file, line LIMIT 1";
// The first that an entry needs of these, from a file that has none of its own.
static const char twice_sql[] =
	"WITH RECURSIVE need(symbol, file) AS (SELECT ?1, NULL UNION"
	" SELECT e.b, e.file FROM need n JOIN temp.s_edge e ON e.a = n.symbol)"
	" SELECT printf('does not link: %s is defined in %s', t.symbol, t.files) FROM need n"
	" JOIN temp.s_twice t ON t.symbol = n.symbol WHERE NOT EXISTS (SELECT 1 FROM temp.s_definition d"
	"  WHERE d.symbol = n.symbol AND d.file = n.file) ORDER BY t.symbol LIMIT 1";

static int name_entries(struct split *split)
{
	struct db *db = split->db;

	if (db_exec(db, builtin_sql("kernels/split_tables")) < 0)
		return -1;
	if (!split->entries)
		return db_exec(db, kernels_sql);
	for (int i = 0; split->entries[i]; i++) {
		int64_t before = db_int(db, 0, "SELECT count(*) FROM s_entry", "");

		if (db_run(db, named_sql, "t", split->entries[i]) < 0)
			return -1;
		if (db_int(db, 0, "SELECT count(*) FROM s_entry", "") == before &&
		    !db_int(db, 0, "SELECT 1 FROM s_entry WHERE entry = ?", "t",
			    split->entries[i])) {
			complain("no function '%s' for --entry is defined in this project",
				 split->entries[i]);
			return MISUSED;
		}
	}
	return 0;
}

// Finds the entries for which a linker would have to choose between two definitions, before
// anything is compiled.
static int check_twice(struct split *split)
{
	sqlite3_stmt *rows;
	int err = db_exec(split->db, builtin_sql("kernels/split_edges"));

	if (err || !db_int(split->db, 0, "SELECT count(*) FROM temp.s_twice", ""))
		return err;
	rows = db_prepare(split->db, "SELECT entry FROM s_entry ORDER BY entry");
	while (!err && db_step(split->db, rows) > 0) {
		char *why = db_text(split->db, twice_sql, "t", col_text(rows, 0));

		if (why && db_run(split->db, "UPDATE s_entry SET why = ? WHERE entry = ?", "tt",
				  why, col_text(rows, 0)) < 0)
			err = -1;
		g_free(why);
	}
	if (!rows)
		err = -1;
	sqlite3_finalize(rows);
	return err;
}

// Objects.

static char *scratch_name(struct division *run, const char *end)
{
	return g_strdup_printf("%s/split%d%s", run->bench->scratch.path, run->number++, end);
}

// An object by its name, as the linker's map has it, and the unit that it is of.
static int add_object(struct division *run, const char *path, int64_t unit)
{
	assert(strchr(path, '/'));
	g_ptr_array_add(run->objects, g_strdup(path));
	return db_run(run->split->db, "INSERT INTO s_object VALUES(?, ?)", "ti",
		      strrchr(path, '/') + 1, unit);
}

static int compile_units(struct division *run)
{
	sqlite3_stmt *rows = db_prepare(run->split->db, builtin_sql("kernels/split_units"));
	GArray *lines = g_array_new(FALSE, TRUE, sizeof(struct build_line));
	GArray *units = g_array_new(FALSE, FALSE, sizeof(int64_t));
	GPtrArray *paths = g_ptr_array_new();
	int err = rows ? 0 : -1;

	while (rows && db_step(run->split->db, rows) > 0) {
		const struct build_unit *unit = bench_unit(run->bench,
							   sqlite3_column_int64(rows, 0));
		struct build_line line = { 0 };
		char *path = scratch_name(run, ".o");

		line.words = bench_compile_line(run->bench, run->kind, unit, NULL, unit->file,
						path);
		line.dir = unit->dir;
		line.name = path_below(run->split->project->root, unit->file);
		g_array_append_val(lines, line);
		g_array_append_val(units, unit->id);
		g_ptr_array_add(paths, path);
	}
	sqlite3_finalize(rows);
	if (!err)
		err = bench_run(run->bench, (struct build_line *)(void *)lines->data, lines->len);
	for (guint i = 0; i < lines->len; i++) {
		struct build_line *line = &g_array_index(lines, struct build_line, i);

		// One that does not compile is missed by whoever needs it, at the link.
		if (!err && line->code == 0)
			err = add_object(run, paths->pdata[i], g_array_index(units, int64_t, i));
		g_free(paths->pdata[i]);
		g_ptr_array_unref(line->words);
		g_free(line->said);
	}
	g_ptr_array_unref(paths);
	g_array_unref(units);
	g_array_unref(lines);
	return err;
}

// Links.

static void add(GPtrArray *line, const char *word)
{
	g_ptr_array_add(line, g_strdup(word));
}

static GPtrArray *link_line(const struct division *run, const struct module *module,
			    const char *path, const char *map, int library)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	const char *libraries = run->bench->wasi.libraries;

	assert(module->names->len && (!library || libraries));
	add(line, run->bench->tools.linker_path);
	add(line, "-m");
	add(line, "wasm32");
	add(line, "--gc-sections");
	add(line, "--strip-all");
	add(line, "--stack-first");
	add(line, "--export=__heap_base");
	for (guint i = 0; i < module->names->len; i++)
		g_ptr_array_add(line,
				g_strdup_printf("--export=%s", (char *)module->names->pdata[i]));
	for (guint i = 0; run->is_lazy && i < module->names->len; i++)
		g_ptr_array_add(line,
				g_strdup_printf("--undefined=%s", (char *)module->names->pdata[i]));
	// As of a library the linker takes what is needed: what others define twice is none of it.
	if (run->is_lazy)
		add(line, "--start-lib");
	for (guint i = 0; i < run->objects->len; i++)
		add(line, run->objects->pdata[i]);
	if (run->is_lazy)
		add(line, "--end-lib");
	if (library) {
		add(line, "--entry=_initialize");
		g_ptr_array_add(line, g_strdup_printf("%s/crt1-reactor.o", libraries));
		g_ptr_array_add(line, g_strdup_printf("-L%s", libraries));
		add(line, "-lm");
		add(line, "-lc");
		if (run->bench->wasi.builtins)
			add(line, run->bench->wasi.builtins);
	} else {
		add(line, "--no-entry");
	}
	if (map)
		g_ptr_array_add(line, g_strdup_printf("--Map=%s", map));
	add(line, "-o");
	add(line, path);
	g_ptr_array_add(line, NULL);
	return line;
}

static char *link_error(const char *said)
{
	const char *error = strstr(said, "error: ");
	char *line, *undefined, *text;

	if (!error)
		return g_strdup("does not link");
	line = g_strndup(error + 7, strcspn(error + 7, "\n"));
	undefined = strstr(line, "undefined symbol");
	text = g_strdup_printf("does not link: %s", undefined ? undefined : line);
	g_free(line);
	return text;
}

// Links modules to their paths, with a map beside each when maps is set: without a C
// library, and with it those that miss something. why: NULL, or by module.
static int link_modules(struct division *run, struct module *const *modules, guint count, int maps,
			char **why)
{
	int err = 0;

	for (int library = 0; library <= (run->bench->wasi.words != NULL) && !err; library++) {
		struct build_line *lines = g_new0(struct build_line, count + 1);
		guint *which = g_new0(guint, count + 1), used = 0;

		for (guint i = 0; i < count; i++) {
			char *map;

			if (library && !why[i])
				continue;
			g_clear_pointer(&why[i], g_free);
			map = maps ? g_strconcat(modules[i]->path, ".map", NULL) : NULL;
			lines[used].words = link_line(run, modules[i], modules[i]->path, map,
						      library);
			lines[used].dir = run->bench->scratch.path;
			lines[used].name = modules[i]->names->pdata[0];
			which[used++] = i;
			g_free(map);
		}
		err = bench_run(run->bench, lines, used);
		for (guint i = 0; i < used; i++) {
			if (!err && lines[i].code)
				why[which[i]] = link_error(lines[i].said ? lines[i].said : "");
			g_ptr_array_unref(lines[i].words);
			g_free(lines[i].said);
		}
		g_free(which);
		g_free(lines);
	}
	for (guint i = 0; i < count && !err; i++) {
		struct stat st;

		if (!why[i] && stat(modules[i]->path, &st) == 0)
			modules[i]->bytes = st.st_size;
	}
	return err;
}

// The linker's map.

static guint thing_id(struct division *run, const char *thing, int64_t bytes)
{
	gpointer known = g_hash_table_lookup(run->ids, thing);

	if (known)
		return GPOINTER_TO_UINT(known) - 1;
	assert(g_hash_table_size(run->ids) == run->sizes->len);
	g_array_append_val(run->sizes, bytes);
	g_hash_table_insert(run->ids, g_strdup(thing), GUINT_TO_POINTER(run->sizes->len));
	return run->sizes->len - 1;
}

// 'ADDR OFF SIZE   FOLDER/OBJECT:(SECTION)', numbers in hexadecimal. kind: of the output
// section above.
static int take_line(struct division *run, struct module *module, const char *line,
		     const char **kind)
{
	char addr[32], off[32], size[32];
	const char *rest, *section, *object;
	char *thing, *name, *file;
	int64_t bytes;
	int used = 0, err;
	guint id;

	if (sscanf(line, "%31s %31s %31s %n", addr, off, size, &used) < 3)
		return 0;
	rest = line + used;
	if (strcmp(rest, "CODE") == 0)
		*kind = "code";
	else if (strcmp(rest, "DATA") == 0)
		*kind = "data";
	section = strstr(rest, ":(");
	if (!*kind || !section || !g_str_has_suffix(rest, ")"))
		return 0;
	bytes = (int64_t)g_ascii_strtoull(size, NULL, 16);
	file = g_strndup(rest, section - rest);
	object = strrchr(file, '/') ? strrchr(file, '/') + 1 : file;
	name = g_strndup(section + 2, strlen(section + 2) - 1);
	thing = g_strdup_printf("%s:%s:%s", *kind, object, name);
	id = thing_id(run, thing, bytes);
	g_array_append_val(module->items, id);
	err = db_run(run->split->db, "INSERT INTO s_item VALUES(?, ?, ?, ?, ?)", "tttti",
		     (char *)module->names->pdata[0], object, name, *kind, bytes);
	g_free(thing);
	g_free(name);
	g_free(file);
	return err;
}

static int compare_ids(const void *a, const void *b)
{
	const guint *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static int read_map(struct division *run, struct module *module)
{
	char *path = g_strconcat(module->path, ".map", NULL), *text = NULL, **lines;
	const char *kind = NULL;
	size_t size;
	int err = 0;

	if (file_read(path, MAP_LIMIT, &text, &size) < 0) {
		complain("cannot read the linker's map '%s': %s", path, g_strerror(errno));
		g_free(path);
		return -1;
	}
	lines = g_strsplit(text, "\n", -1);
	for (int i = 0; lines[i] && !err; i++)
		err = take_line(run, module, lines[i], &kind);
	qsort(module->items->data, module->items->len, sizeof(guint), compare_ids);
	g_strfreev(lines);
	g_free(text);
	g_free(path);
	return err;
}

static struct module *module_new(struct division *run, const char *name)
{
	struct module *module = g_new0(struct module, 1);

	module->names = g_ptr_array_new_with_free_func(g_free);
	if (name)
		g_ptr_array_add(module->names, g_strdup(name));
	module->items = g_array_new(FALSE, FALSE, sizeof(guint));
	module->path = scratch_name(run, ".wasm");
	return module;
}

// Links each entry alone, and reads what it needs. A name that is none in C would be an option
// of the linker's, or a path.
static int measure_entries(struct division *run)
{
	sqlite3_stmt *rows = db_prepare(
		run->split->db, "SELECT entry FROM s_entry WHERE why IS NULL ORDER BY entry");
	GPtrArray *modules = g_ptr_array_new();
	char **why;
	int err = rows ? 0 : -1;

	while (!err && db_step(run->split->db, rows) > 0)
		if (kernel_is_name(col_text(rows, 0)))
			g_ptr_array_add(modules, module_new(run, col_text(rows, 0)));
		else if (db_run(run->split->db,
				"UPDATE s_entry SET why = 'it is no name of C' WHERE entry = ?",
				"t", col_text(rows, 0)) < 0)
			err = -1;
	sqlite3_finalize(rows);
	why = g_new0(char *, modules->len + 1);
	if (!err)
		err = link_modules(run, (struct module *const *)modules->pdata, modules->len, 1,
				   why);
	for (guint i = 0; i < modules->len; i++) {
		struct module *module = modules->pdata[i];

		if (!err &&
		    db_run(run->split->db,
			   "UPDATE s_entry SET bytes = nullif(?, 0), why = ? WHERE entry = ?",
			   "itt", module->bytes, why[i], (char *)module->names->pdata[0]) < 0)
			err = -1;
		if (!err && !why[i])
			err = read_map(run, module);
		if (err || why[i])
			module_free(module);
		else
			g_ptr_array_add(run->modules, module);
		g_free(why[i]);
	}
	g_free(why);
	g_ptr_array_unref(modules);
	return err;
}

// Division.

static int64_t bytes_of(const struct division *run, const struct module *module)
{
	int64_t sum = 0;

	for (guint i = 0; i < module->items->len; i++)
		sum += g_array_index(run->sizes, int64_t, g_array_index(module->items, guint, i));
	return sum;
}

// Walks two sorted lists; what both have is counted, and all goes to both, unless NULL.
static int64_t shared_bytes(const struct division *run, const struct module *a,
			    const struct module *b, GArray *both)
{
	guint i = 0, j = 0;
	int64_t sum = 0;

	while (i < a->items->len || j < b->items->len) {
		guint x = i < a->items->len ? g_array_index(a->items, guint, i) : G_MAXUINT;
		guint y = j < b->items->len ? g_array_index(b->items, guint, j) : G_MAXUINT;
		guint least = MIN(x, y);

		if (x == y)
			sum += g_array_index(run->sizes, int64_t, x);
		i += x == least;
		j += y == least;
		if (both)
			g_array_append_val(both, least);
	}
	return sum;
}

static void merge(struct division *run, struct module *into, struct module *from)
{
	GArray *both = g_array_new(FALSE, FALSE, sizeof(guint));

	assert(into != from && !into->gone && !from->gone);
	shared_bytes(run, into, from, both);
	g_array_unref(into->items);
	into->items = both;
	for (guint i = 0; i < from->names->len; i++)
		g_ptr_array_add(into->names, g_strdup(from->names->pdata[i]));
	g_ptr_array_sort(into->names, compare_strings);
	from->gone = 1;
}

// What the closer of the two shares of the smaller, as a part of 1.
static double closeness(const struct division *run, const struct module *a, const struct module *b)
{
	int64_t smaller = MIN(bytes_of(run, a), bytes_of(run, b));

	return smaller ? (double)shared_bytes(run, a, b, NULL) / (double)smaller : 0;
}

#define CLASH (-1.0) // closeness of two that no linker takes together

// Where the closeness of two is: n modules, each pair once.
static double *pair_at(double *close, guint n, guint a, guint b)
{
	assert_slow(a < n && b < n);
	return &close[(gsize)MIN(a, b) * n + MAX(a, b)];
}

static guint module_at(const struct division *run, const char *entry)
{
	for (guint i = 0; i < run->modules->len; i++)
		if (strcmp(((struct module *)run->modules->pdata[i])->names->pdata[0], entry) == 0)
			return i;
	assert(!"an entry whose map was read is a module");
	return 0;
}

static int mark_clashes(struct division *run, double *close)
{
	struct db *db = run->split->db;
	sqlite3_stmt *rows = NULL;
	int got = -1;

	if (!db_exec(db, builtin_sql("kernels/split_clash")))
		rows = db_prepare(db, "SELECT a, b FROM s_clash WHERE a < b");
	while (rows && (got = db_step(db, rows)) > 0)
		*pair_at(close, run->modules->len, module_at(run, col_text(rows, 0)),
			 module_at(run, col_text(rows, 1))) = CLASH;
	sqlite3_finalize(rows);
	return got ? -1 : 0;
}

// Two become one; what clashes with either clashes with both.
static void join(struct division *run, double *close, guint into, guint from)
{
	guint n = run->modules->len;

	assert(into != from && *pair_at(close, n, into, from) > 0);
	merge(run, run->modules->pdata[into], run->modules->pdata[from]);
	for (guint k = 0; k < n; k++) {
		double *ours = pair_at(close, n, into, k), *theirs = pair_at(close, n, from, k);
		struct module *other = run->modules->pdata[k];

		if (*ours >= 0 && *theirs >= 0 && k != into && !other->gone)
			*ours = closeness(run, run->modules->pdata[into], other);
		else if (k != into)
			*ours = other->gone ? 0 : CLASH;
		*theirs = 0;
	}
}

// The closest pair becomes one, until none is close enough. A pair's closeness is computed
// once, and again when one of the two has grown.
static int divide(struct division *run)
{
	guint n = run->modules->len;
	double *close = g_new0(double, (gsize)n *n + 1);
	int err = mark_clashes(run, close);

	for (guint i = 0; i < n; i++)
		for (guint j = i + 1; j < n; j++)
			if (*pair_at(close, n, i, j) >= 0)
				*pair_at(close, n, i, j) = closeness(run, run->modules->pdata[i],
								     run->modules->pdata[j]);
	while (!err) {
		gsize at = 0;

		for (gsize k = 0; k < (gsize)n * n; k++)
			if (close[k] > close[at])
				at = k;
		if (!(close[at] > run->split->share))
			break;
		join(run, close, (guint)(at / n), (guint)(at % n));
	}
	g_free(close);
	for (guint i = n; i-- > 0;)
		if (((struct module *)run->modules->pdata[i])->gone)
			g_ptr_array_remove_index(run->modules, i);
	return err;
}

// The module's name: of its largest entry.
static char *module_name(struct division *run, const struct module *module)
{
	char *best = NULL;
	int64_t most = -1;

	for (guint i = 0; i < module->names->len; i++) {
		int64_t bytes = db_int(run->split->db, 0,
				       "SELECT bytes FROM s_entry WHERE entry = ?", "t",
				       (char *)module->names->pdata[i]);

		if (bytes > most) {
			most = bytes;
			best = module->names->pdata[i];
		}
	}
	assert(best);
	return g_strdup(best);
}

static int record_module(struct division *run, const struct module *module)
{
	char *name = module_name(run, module);
	int err = db_run(run->split->db, "INSERT INTO s_module VALUES(?, ?, ?, ?)", "tiit", name,
			 module->bytes, (int64_t)module->names->len, module->path);

	for (guint i = 0; i < module->names->len && !err; i++)
		err = db_run(run->split->db, "UPDATE s_entry SET module = ? WHERE entry = ?", "tt",
			     name, (char *)module->names->pdata[i]);
	g_free(name);
	return err;
}

static int link_division(struct division *run)
{
	struct module *whole = module_new(run, NULL);
	char **why, *problem = NULL;
	int err;

	for (guint i = 0; i < run->modules->len; i++) {
		const struct module *module = run->modules->pdata[i];

		for (guint k = 0; k < module->names->len; k++)
			g_ptr_array_add(whole->names, g_strdup(module->names->pdata[k]));
	}
	g_ptr_array_add(run->modules, whole);
	why = g_new0(char *, run->modules->len + 1);
	err = link_modules(run, (struct module *const *)run->modules->pdata, run->modules->len, 0,
			   why);
	for (guint i = 0; i < run->modules->len; i++) {
		// Each of its entries linked alone, and none clashes with another, so together they
		// do; but all of them may be of two programs with a function of one name.
		if (!err && why[i] && i + 1 < run->modules->len) {
			complain("the modules of the division do not link: %s", why[i]);
			err = -1;
		}
		if (i + 1 == run->modules->len)
			problem = g_steal_pointer(&why[i]);
		g_free(why[i]);
	}
	g_free(why);
	for (guint i = 0; i + 1 < run->modules->len && !err; i++)
		err = record_module(run, run->modules->pdata[i]);
	if (!err && db_run(run->split->db, "INSERT INTO s_whole VALUES(nullif(?, 0), ?)", "it",
			   whole->bytes, problem) < 0)
		err = -1;
	g_free(problem);
	return err;
}

// What is written.

static int write_exports(void *data, FILE *out)
{
	const struct module *module = data;

	for (guint i = 0; i < module->names->len; i++)
		fprintf(out, "--export=%s\n", (char *)module->names->pdata[i]);
	return 0;
}

static int write_bytes(void *data, FILE *out)
{
	const struct module *module = data;
	char *bytes = NULL;
	size_t size;

	if (file_read(module->path, MAP_LIMIT, &bytes, &size) < 0) {
		complain("cannot read '%s': %s", module->path, g_strerror(errno));
		return -1;
	}
	fwrite(bytes, 1, size, out);
	g_free(bytes);
	return 0;
}

static int write_module(struct division *run, struct module *module)
{
	char *name = module_name(run, module);
	char *wasm = g_strdup_printf("%s/%s.wasm", run->split->folder, name);
	char *list = g_strdup_printf("%s/%s.exports", run->split->folder, name);
	int err = output_write(wasm, write_bytes, module);

	if (!err)
		err = output_write(list, write_exports, module);
	if (!err && db_run(run->split->db, "UPDATE s_module SET path = ? WHERE module = ?", "tt",
			   wasm, name) < 0)
		err = -1;
	g_free(list);
	g_free(wasm);
	g_free(name);
	return err;
}

static int write_folder(struct division *run)
{
	int err = 0;

	if (!run->split->folder)
		return 0;
	if (g_mkdir_with_parents(run->split->folder, 0777) < 0) {
		complain("cannot make '%s': %s", run->split->folder, g_strerror(errno));
		return -1;
	}
	// The last one is all in one.
	for (guint i = 0; i + 1 < run->modules->len && !err; i++)
		err = write_module(run, run->modules->pdata[i]);
	return err;
}

// wasm-ld 19 has it.
static int has_start_lib(const char *linker)
{
	char *out = exec_ask(linker, "--help");
	int has = out && strstr(out, "--start-lib");

	g_free(out);
	return has;
}

int split_run(struct split *split)
{
	struct division run = { .split = split };
	int err = name_entries(split);

	if (err)
		return err;
	if (!db_int(split->db, 0, "SELECT count(*) FROM s_entry", ""))
		return 0;
	run.bench = bench_open(split->db, split->project, split->clang, "wasmready-kernels");
	if (!run.bench)
		return -1;
	run.is_lazy = has_start_lib(run.bench->tools.linker_path);
	run.kind = bench_obstacle(run.bench, BUILD_WASI) ? BUILD_WASM : BUILD_WASI;
	run.kind += split->simd ? BUILD_WASM_SIMD - BUILD_WASM : 0;
	run.objects = g_ptr_array_new_with_free_func(g_free);
	run.modules = g_ptr_array_new_with_free_func(module_free);
	run.ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	run.sizes = g_array_new(FALSE, FALSE, sizeof(int64_t));
	err = check_twice(split);
	if (!err)
		err = compile_units(&run);
	if (!err)
		err = measure_entries(&run);
	if (!err && run.modules->len)
		err = divide(&run);
	if (!err && run.modules->len)
		err = link_division(&run);
	if (!err && run.modules->len)
		err = write_folder(&run);
	g_array_unref(run.sizes);
	g_hash_table_unref(run.ids);
	g_ptr_array_unref(run.modules);
	g_ptr_array_unref(run.objects);
	bench_close(run.bench);
	return err;
}
