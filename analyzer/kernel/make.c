// All that several orders need is compiled once, and compilers run side by side. Which of
// the project's other units a kernel needs, the linker says: what it misses is looked up
// in the audit, compiled and linked as well, until nothing is missing that the project has.

#include "make_state.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/flags.h"
#include "base/sandbox.h"
#include "driver.h"
#include "project/reads.h"
#include "toolchain/batch.h"
#include "world/world.h"

#define SAID_LIMIT (1u << 20)
#define ROUNDS 32 // of asking the linker what it misses
#define MISSING_SHOWN 4

struct object {
	char *path;
	char *why; // it did not compile
	int joint; // a driver of more than one kernel, perhaps of several orders
	GPtrArray *line;
	const char *dir, *name;
};

// An order on its way.
struct work {
	struct build_order *order;
	GPtrArray *objects; // struct object *
	GHashTable *units;  // ids that are part of it
	int settled;
	int alone; // its drivers hold its own kernels only
};

static void settle(struct work *work, char *why)
{
	assert(!work->settled);
	work->settled = 1;
	work->order->why = why;
}

// Running lines.

struct lines {
	struct builder *builder;
	GArray *commands;
	GPtrArray *names;
	int *codes;
};

static void lines_init(struct lines *lines, struct builder *builder)
{
	*lines = (struct lines){ builder, g_array_new(FALSE, FALSE, sizeof(struct exec)),
				 g_ptr_array_new(), NULL };
}

static char *numbered(const struct builder *builder, const char *stem, int number, const char *end)
{
	return g_strdup_printf("%s/%s%d%s", builder->scratch.path, stem, number, end);
}

static void lines_add(struct lines *lines, const GPtrArray *line, const char *dir, const char *name)
{
	int n = (int)lines->commands->len;
	struct exec exec = {
		.argv = (const char *const *)line->pdata,
		.env = (const char *const *)lines->builder->env,
		.folder = dir,
		.out = numbered(lines->builder, "line", n, ".out"),
		.err = numbered(lines->builder, "line", n, ".err"),
		.seconds = lines->builder->project->unit_timeout,
		.confinement = EXEC_TOOLCHAIN,
		.scratch = lines->builder->scratch.path,
		.readable = (const char *const *)lines->builder->readable,
	};

	g_array_append_val(lines->commands, exec);
	g_ptr_array_add(lines->names, (char *)name);
}

static const char *line_name(void *data, int i)
{
	return ((struct lines *)data)->names->pdata[i];
}

static int lines_run(struct lines *lines)
{
	struct batch batch = {
		.list = (struct exec *)(void *)lines->commands->data,
		.count = (int)lines->commands->len,
		.jobs = lines->builder->project->jobs,
		.quiet = lines->builder->project->quiet,
		.total = (int)lines->commands->len,
		.what = "compiled and linked",
		.name = line_name,
		.data = lines,
	};

	assert(!lines->codes); // they run once
	batch.codes = lines->codes = g_new0(int, lines->commands->len + 1);
	if (lines->builder->is_distrusted)
		return -1;
	return batch_run(&batch);
}

static char *line_said(const struct lines *lines, guint i)
{
	char *text = NULL;
	size_t size;

	assert(i < lines->commands->len);
	if (file_read(g_array_index(lines->commands, struct exec, i).err, SAID_LIMIT, &text, &size))
		return g_strdup("");
	return text;
}

static void lines_clear(struct lines *lines)
{
	for (guint i = 0; i < lines->commands->len; i++) {
		struct exec *exec = &g_array_index(lines->commands, struct exec, i);

		g_free((char *)exec->out);
		g_free((char *)exec->err);
	}
	g_array_unref(lines->commands);
	g_ptr_array_unref(lines->names);
	g_free(lines->codes);
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

static char *first_error(int code, const char *said)
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
static void distrust(struct builder *builder, const char *name, const char *foreign)
{
	if (foreign && !builder->is_distrusted)
		complain("the database gives '%s' a flag that no audit keeps, '%s': remove it, and "
			 "audit again",
			 name, foreign);
	if (foreign)
		builder->is_distrusted = 1;
}

static struct build_unit *find_unit(struct builder *builder, int64_t id)
{
	struct build_unit *unit = g_hash_table_lookup(builder->units, &id);
	sqlite3_stmt *row;

	if (unit)
		return unit;
	row = db_query(builder->db, "SELECT file, dir, flags FROM temp.unit WHERE id = ?", "i", id);
	if (row && db_step(builder->db, row) > 0) {
		unit = g_new0(struct build_unit, 1);
		unit->id = id;
		unit->file = path_absolute(builder->project->root, col_text(row, 0));
		unit->dir = g_strdup(col_text(row, 1));
		unit->args = db_words(builder->db, col_text(row, 2));
		distrust(builder, col_text(row, 0), flags_find_foreign(unit->args));
		g_hash_table_insert(builder->units, &unit->id, unit);
	}
	sqlite3_finalize(row);
	return unit;
}

// The unit that defines a symbol for others, 0 when the project has none.
static int64_t unit_of(struct builder *builder, const char *symbol)
{

	return db_int(builder->db, 0, builtin_sql("kernels/unit_of"), "t", symbol);
}

// Objects.

static void free_object(void *data)
{
	struct object *object = data;

	g_free(object->path);
	g_free(object->why);
	if (object->line)
		g_ptr_array_unref(object->line);
	g_free(object);
}

// The object of that key, which is compiled from input when there is none yet. Takes key.
static struct object *make_object(struct builder *builder, char *key, enum build_kind kind,
				  const struct build_unit *unit, const char *input)
{
	struct object *object = g_new0(struct object, 1);

	assert(!g_hash_table_contains(builder->objects, key));
	object->path = numbered(builder, "o", builder->number++, ".o");
	object->line = line_compile(builder, kind, unit, input, object->path);
	object->dir = unit ? unit->dir : builder->scratch.path;
	object->name = unit ? path_below(builder->project->root, unit->file) : "";
	g_hash_table_insert(builder->objects, key, object);
	g_ptr_array_add(builder->queue, object);
	return object;
}

static struct object *unit_object(struct builder *builder, enum build_kind kind, int64_t id)
{
	struct build_unit *unit = find_unit(builder, id);
	char *key = g_strdup_printf("%d unit %lld", kind, (long long)id);
	struct object *object = g_hash_table_lookup(builder->objects, key);

	if (!object && unit)
		return make_object(builder, key, kind, unit, unit->file);
	g_free(key);
	return object;
}

static char *write_text(struct builder *builder, const char *text)
{
	char *path = numbered(builder, "wr", builder->number++, ".c");

	if (file_write(path, text, -1))
		g_clear_pointer(&path, g_free);
	return path;
}

static struct object *text_object(struct builder *builder, char *key, enum build_kind kind,
				  const struct build_unit *unit, const char *text)
{
	struct object *object = g_hash_table_lookup(builder->objects, key);
	char *path;

	if (object) {
		g_free(key);
		return object;
	}
	path = write_text(builder, text);
	object = path ? make_object(builder, key, kind, unit, path) : NULL;
	if (!path)
		g_free(key);
	g_free(path);
	return object;
}

static int compile_queue(struct builder *builder)
{
	struct lines lines;
	int err;

	lines_init(&lines, builder);
	for (guint i = 0; i < builder->queue->len; i++) {
		struct object *object = builder->queue->pdata[i];

		lines_add(&lines, object->line, object->dir, object->name);
	}
	err = lines_run(&lines);
	for (guint i = 0; i < builder->queue->len && !err; i++) {
		struct object *object = builder->queue->pdata[i];
		char *said = line_said(&lines, i);

		if (lines.codes[i])
			object->why = first_error(lines.codes[i], said);
		g_free(said);
	}
	lines_clear(&lines);
	g_ptr_array_set_size(builder->queue, 0);
	return err;
}

// Orders.

// The kernels of a unit whose driver an order gets: those of all orders, so that it is
// compiled once, or its own where that failed.
static GPtrArray *driver_kernels(const struct builder *builder, const struct work *work, int64_t id)
{
	GPtrArray *list = g_ptr_array_new();

	for (guint i = 0; !work->alone && i < builder->wanted->len; i++)
		if (((struct kernel *)builder->wanted->pdata[i])->unit == id)
			g_ptr_array_add(list, builder->wanted->pdata[i]);
	for (guint i = 0; work->alone && i < work->order->count; i++)
		if (work->order->kernels[i]->unit == id)
			g_ptr_array_add(list, work->order->kernels[i]);
	return list;
}

static char *driver_key(const struct work *work, int64_t id, const GPtrArray *kernels)
{
	GString *key = g_string_new(NULL);

	g_string_printf(key, "%d driver %lld", work->order->kind, (long long)id);
	for (guint i = 0; i < kernels->len; i++)
		g_string_append_printf(key, " %s", ((struct kernel *)kernels->pdata[i])->symbol);
	return g_string_free(key, FALSE);
}

static int add_driver(struct builder *builder, struct work *work, int64_t id)
{
	GPtrArray *list = driver_kernels(builder, work, id);
	struct build_unit *unit = find_unit(builder, id);
	struct object *object = NULL;
	char *text = NULL;
	int err = 0;

	if (unit)
		text = driver_text(unit->file, (struct kernel *const *)list->pdata, list->len);
	if (text) {
		object = text_object(builder, driver_key(work, id, list), work->order->kind, unit,
				     text);
		err = object ? 0 : -1;
	} else {
		settle(work, g_strdup("the path of its unit cannot stand in an #include"));
	}
	if (object) {
		object->joint = list->len > 1 && !work->alone;
		g_ptr_array_add(work->objects, object);
	}
	g_free(text);
	g_ptr_array_unref(list);
	return err;
}

static int add_unit(GHashTable *units, int64_t id)
{
	return g_hash_table_add(units, g_memdup2(&id, sizeof id));
}

// What a native program is made of beside its kernel.
static int add_program(struct builder *builder, struct work *work)
{
	static const char *const texts[] = { "host.c", "images.c" };

	for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
		struct object *object = text_object(builder, g_strdup(texts[i]), BUILD_NATIVE, NULL,
						    builtin_text(texts[i]));

		if (!object)
			return -1;
		g_ptr_array_add(work->objects, object);
	}
	return 0;
}

static void add_needed(struct builder *builder, struct work *work, int64_t id)
{
	struct object *object = NULL;

	if (add_unit(work->units, id))
		object = unit_object(builder, work->order->kind, id);
	if (object)
		g_ptr_array_add(work->objects, object);
}

// What another order of the kernel was found to need. Kinds differ little in that.
static void add_learned(struct builder *builder, struct work *work)
{
	for (guint i = 0; i < work->order->count; i++) {
		const GArray *ids = g_hash_table_lookup(builder->learned,
							work->order->kernels[i]->symbol);

		for (guint k = 0; ids && k < ids->len; k++)
			add_needed(builder, work, g_array_index(ids, int64_t, k));
	}
}

static void learn(struct builder *builder, const struct work *work, int64_t id)
{
	const char *symbol = work->order->kernels[0]->symbol;
	GArray *ids = g_hash_table_lookup(builder->learned, symbol);

	// Which of many kernels needs it is not known.
	if (work->order->count > 1)
		return;
	if (!ids) {
		ids = g_array_new(FALSE, FALSE, sizeof id);
		g_hash_table_insert(builder->learned, g_strdup(symbol), ids);
	}
	g_array_append_val(ids, id);
}

static int fill_work(struct builder *builder, struct work *work)
{
	const struct build_order *order = work->order;
	int err = 0;

	for (guint i = 0; i < order->count && !err && !work->settled; i++)
		if (add_unit(work->units, order->kernels[i]->unit))
			err = add_driver(builder, work, order->kernels[i]->unit);
	if (!err && !work->settled && !build_is_wasm(order->kind))
		err = add_program(builder, work);
	return err;
}

static int start_work(struct builder *builder, struct work *work, struct build_order *order)
{
	const char *obstacle = line_obstacle(builder, order->kind);

	*work = (struct work){ .order = order };
	work->objects = g_ptr_array_new();
	work->units = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
	order->why = NULL;
	if (!obstacle)
		return fill_work(builder, work);
	settle(work, g_strdup(obstacle));
	return 0;
}

// An object that did not compile settles its order, unless it is another kernel's fault.
static int check_objects(struct builder *builder, struct work *work)
{
	for (guint i = 0; i < work->objects->len && !work->settled; i++) {
		const struct object *object = work->objects->pdata[i];

		if (!object->why)
			continue;
		if (!object->joint || work->alone) {
			settle(work, g_strdup_printf("does not compile: %s", object->why));
			return 0;
		}
		work->alone = 1;
		g_ptr_array_set_size(work->objects, 0);
		g_hash_table_remove_all(work->units);
		return fill_work(builder, work);
	}
	return 0;
}

static int compile_all(struct builder *builder, struct work *works, guint count)
{
	int err = 0;

	while (builder->queue->len && !err) {
		err = compile_queue(builder);
		for (guint i = 0; i < count && !err; i++)
			err = check_objects(builder, &works[i]);
	}
	return err;
}

// Names that a linker says are missing, each once, in its order.
static GPtrArray *missing_names(const char *said)
{
	GRegex *regex = g_regex_new("undefined (?:symbol: |reference to .)([A-Za-z_0-9]+)",
				    G_REGEX_RAW, 0, NULL);
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	GMatchInfo *match = NULL;

	for (g_regex_match(regex, said, 0, &match); g_match_info_matches(match);
	     g_match_info_next(match, NULL)) {
		char *name = g_match_info_fetch(match, 1);

		if (g_ptr_array_find_with_equal_func(list, name, g_str_equal, NULL))
			g_free(name);
		else
			g_ptr_array_add(list, name);
	}
	g_match_info_free(match);
	g_regex_unref(regex);
	return list;
}

static char *missing_words(const GPtrArray *names)
{
	GString *text = g_string_new("does not link: ");

	for (guint i = 0; i < names->len && i < MISSING_SHOWN; i++)
		g_string_append_printf(text, "%s%s", i ? ", " : "", (char *)names->pdata[i]);
	if (names->len > MISSING_SHOWN)
		g_string_append_printf(text, " and %u more", names->len - MISSING_SHOWN);
	g_string_append(text, names->len > 1 ? " are missing" : " is missing");
	return g_string_free(text, FALSE);
}

// Adds what the linker misses and the project has; settles the order where it has nothing.
static void take_link(struct builder *builder, struct work *work, int code, const char *said)
{
	GPtrArray *names;
	guint before = work->objects->len;

	if (!code) {
		// The linker may change no modes.
		chmod(work->order->path, 0700);
		settle(work, NULL);
		return;
	}
	names = missing_names(said);
	for (guint i = 0; i < names->len; i++) {
		int64_t id = unit_of(builder, names->pdata[i]);

		if (!id || g_hash_table_contains(work->units, &id))
			continue;
		learn(builder, work, id);
		add_needed(builder, work, id);
	}
	if (work->objects->len == before) {
		char *error = first_error(code, said);

		settle(work, names->len ? missing_words(names)
					: g_strdup_printf("does not link: %s", error));
		g_free(error);
	}
	g_ptr_array_unref(names);
}

// Whether another order of the same kernel goes before it, which learns what is needed.
static int is_behind(const struct work *works, guint i)
{
	for (guint k = 0; k < i; k++)
		if (!works[k].settled && works[k].order->kernels[0] == works[i].order->kernels[0] &&
		    works[k].order->count == works[i].order->count)
			return 1;
	return 0;
}

static int link_round(struct builder *builder, struct work *works, guint count)
{
	GPtrArray *lines_of = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
	GPtrArray *folders = g_ptr_array_new_with_free_func(g_free); // that modules go to
	GArray *chosen = g_array_new(FALSE, FALSE, sizeof(guint));
	struct lines lines;
	int err;

	lines_init(&lines, builder);
	for (guint i = 0; i < count; i++) {
		GPtrArray *paths;

		if (works[i].settled || is_behind(works, i))
			continue;
		paths = g_ptr_array_new();
		for (guint k = 0; k < works[i].objects->len; k++)
			g_ptr_array_add(paths, ((struct object *)works[i].objects->pdata[k])->path);
		g_ptr_array_add(lines_of, line_link(builder, works[i].order, paths));
		g_ptr_array_unref(paths);
		lines_add(&lines, lines_of->pdata[lines_of->len - 1], builder->scratch.path,
			  works[i].order->kernels[0]->name);
		g_ptr_array_add(folders, g_path_get_dirname(works[i].order->path));
		g_array_index(lines.commands, struct exec, lines.commands->len - 1).output =
			folders->pdata[folders->len - 1];
		g_array_append_val(chosen, i);
	}
	err = lines_run(&lines);
	for (guint i = 0; i < chosen->len && !err; i++) {
		char *said = line_said(&lines, i);

		take_link(builder, &works[g_array_index(chosen, guint, i)], lines.codes[i], said);
		g_free(said);
	}
	lines_clear(&lines);
	g_array_unref(chosen);
	g_ptr_array_unref(folders);
	g_ptr_array_unref(lines_of);
	return err;
}

static int all_settled(const struct work *works, guint count)
{
	for (guint i = 0; i < count; i++)
		if (!works[i].settled)
			return 0;
	return 1;
}

static void want(struct builder *builder, const struct build_order *order)
{
	for (guint i = 0; i < order->count; i++)
		if (!g_ptr_array_find(builder->wanted, order->kernels[i], NULL))
			g_ptr_array_add(builder->wanted, order->kernels[i]);
}

int builder_make(struct builder *builder, struct build_order *orders, guint count)
{
	struct work *works = g_new0(struct work, count + 1);
	int err = 0;

	g_ptr_array_set_size(builder->wanted, 0);
	for (guint i = 0; i < count; i++)
		want(builder, &orders[i]);
	for (guint i = 0; i < count && !err; i++)
		err = start_work(builder, &works[i], &orders[i]);
	for (int round = 0; round < ROUNDS && !err && !all_settled(works, count); round++) {
		for (guint i = 0; i < count; i++)
			if (!works[i].settled)
				add_learned(builder, &works[i]);
		err = compile_all(builder, works, count);
		if (!err)
			err = link_round(builder, works, count);
	}
	for (guint i = 0; i < count; i++) {
		if (!err && !works[i].settled)
			settle(&works[i], g_strdup("does not link: it needs ever more units"));
		if (works[i].objects)
			g_ptr_array_unref(works[i].objects);
		if (works[i].units)
			g_hash_table_unref(works[i].units);
	}
	g_free(works);
	return err;
}

int builder_run(struct builder *builder, struct build_line *list, guint count)
{
	struct lines lines;
	int err;

	lines_init(&lines, builder);
	for (guint i = 0; i < count; i++)
		lines_add(&lines, list[i].words, list[i].dir, list[i].name);
	err = lines_run(&lines);
	for (guint i = 0; i < count && !err; i++) {
		list[i].code = lines.codes[i];
		list[i].said = line_said(&lines, i);
	}
	lines_clear(&lines);
	return err;
}

const struct build_unit *builder_unit(struct builder *builder, int64_t id)
{
	return find_unit(builder, id);
}

int builder_images(struct builder *builder, const char *path)
{
	struct object *object = text_object(builder, g_strdup("images"), BUILD_WASM, NULL,
					    builtin_text("images.c"));
	int err = object ? compile_queue(builder) : -1;
	struct lines lines;
	GPtrArray *line;
	char *said;

	if (err)
		return err;
	lines_init(&lines, builder);
	line = line_link_images(builder, object->path, path);
	lines_add(&lines, line, builder->scratch.path, "");
	err = lines_run(&lines);
	said = line_said(&lines, 0);
	if (!err && (object->why || lines.codes[0])) {
		char *error = object->why ? g_strdup(object->why)
					  : first_error(lines.codes[0], said);

		complain("cannot build a module with '%s': %s", builder->tools.clang_path, error);
		g_free(error);
		err = -1;
	}
	g_free(said);
	lines_clear(&lines);
	g_ptr_array_unref(line);
	return err;
}

// The builder.

// Words of a world, without what the analyzer adds for itself.
static void take_world(struct builder *builder, struct build_world *world, struct db *db,
		       const char *json)
{
	char **words = db_words(db, json);

	distrust(builder, "world", flags_find_foreign_world(words));

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
static void find_libraries(struct builder *builder, const char *sysroot)
{
	static const char *const folders[] = { "wasm32-wasip1", "wasm32-wasi", "" };
	struct build_world *wasi = &builder->wasi;

	for (size_t i = 0; i < G_N_ELEMENTS(folders) && !wasi->libraries; i++) {
		char *dir = g_build_filename(sysroot, "lib", folders[i], NULL);
		char *start = g_build_filename(dir, "crt1-reactor.o", NULL);

		if (access(start, R_OK) == 0)
			wasi->libraries = g_strdup(dir);
		g_free(start);
		g_free(dir);
	}
	if (wasi->libraries)
		wasi->builtins = verify_find_builtins(&builder->tools, "wasm32-unknown-wasi", NULL);
	else
		g_clear_pointer(&wasi->words, g_ptr_array_unref);
}

static int find_worlds(struct builder *builder)
{
	struct db *db = db_open(":memory:", DB_CREATE);
	sqlite3_stmt *rows = NULL;
	int err = db ? worlds_survey(db, builder->project->sysroot) : -1;

	if (!err)
		rows = db_prepare(db, "SELECT name, origin, sysroot, args FROM world "
				      "WHERE name IN ('freestanding', 'wasip1')");
	while (rows && db_step(db, rows) > 0) {
		if (strcmp(col_text(rows, 0), "freestanding") == 0) {
			take_world(builder, &builder->bare, db, col_text(rows, 3));
		} else if (strcmp(col_text(rows, 1), "installed") == 0) {
			take_world(builder, &builder->wasi, db, col_text(rows, 3));
			find_libraries(builder, col_text(rows, 2));
		}
	}
	sqlite3_finalize(rows);
	if (!err)
		builder->readable = reads_list(builder->db, db, builder->project,
					       builder->project->build_dirs, builder->scratch.path);
	db_close(db);
	return err || (builder->bare.words && builder->readable && !builder->is_distrusted) ? err
											    : -1;
}

static int has_sanitizers(struct builder *builder, const char *compiler)
{
	char *input = write_text(builder, "int main(void) { return 0; }\n");
	char *output = numbered(builder, "try", builder->number++, "");
	GPtrArray *line = g_ptr_array_new();
	struct lines lines;
	int found = 0;

	if (input) {
		const char *const words[] = { compiler, "-fsanitize=address,undefined",
					      "-o",	output,
					      input,	NULL };

		for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
			g_ptr_array_add(line, (char *)words[i]);
		lines_init(&lines, builder);
		lines_add(&lines, line, builder->scratch.path, "");
		found = !lines_run(&lines) && !lines.codes[0];
		lines_clear(&lines);
	}
	g_ptr_array_unref(line);
	g_free(output);
	g_free(input);
	return found;
}

// Clang's sanitizers are a package of their own; gcc brings its.
static void find_checker(struct builder *builder)
{
	static const char *const others[] = { "gcc", "cc" };

	builder->checker_is_clang = has_sanitizers(builder, builder->tools.clang_path);
	if (builder->checker_is_clang)
		builder->checker = g_strdup(builder->tools.clang_path);
	for (size_t i = 0; i < G_N_ELEMENTS(others) && !builder->checker; i++) {
		builder->checker = g_find_program_in_path(others[i]);
		if (builder->checker && !has_sanitizers(builder, builder->checker))
			g_clear_pointer(&builder->checker, g_free);
	}
}

struct builder *builder_open(struct db *db, const struct project *project, const char *clang)
{
	struct builder *builder = g_new0(struct builder, 1);

	builder->db = db;
	builder->project = project;
	builder->tools = (struct verify){ .db = db, .project = project, .clang = clang };
	builder->units = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, free_unit);
	builder->objects = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_object);
	builder->learned = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						 (GDestroyNotify)g_array_unref);
	builder->queue = g_ptr_array_new();
	builder->wanted = g_ptr_array_new();
	if (sandbox_check(project->require_sandbox) || verify_find_tools(&builder->tools) ||
	    scratch_open(&builder->scratch, NULL, "wasmready-kernels") || find_worlds(builder)) {
		builder_close(builder);
		return NULL;
	}
	builder->tools.version = verify_ask_clang(&builder->tools, "--version");
	builder->env = exec_environment(builder->scratch.path);
	find_checker(builder);
	return builder;
}

void builder_close(struct builder *builder)
{
	if (!builder)
		return;
	scratch_close(&builder->scratch);
	verify_clear(&builder->tools);
	g_clear_pointer(&builder->bare.words, g_ptr_array_unref);
	g_clear_pointer(&builder->wasi.words, g_ptr_array_unref);
	g_free(builder->wasi.libraries);
	g_free(builder->wasi.builtins);
	g_free(builder->checker);
	g_strfreev(builder->env);
	g_strfreev(builder->readable);
	g_hash_table_unref(builder->units);
	g_hash_table_unref(builder->objects);
	g_hash_table_unref(builder->learned);
	g_ptr_array_unref(builder->queue);
	g_ptr_array_unref(builder->wanted);
	g_free(builder);
}

const char *builder_folder(const struct builder *builder)
{
	return builder->scratch.path;
}

const char *builder_version(const struct builder *builder)
{
	return builder->tools.version;
}
