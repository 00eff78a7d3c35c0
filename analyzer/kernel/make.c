// All that several orders need is compiled once, and compilers run side by side. Which of
// the project's other units a kernel needs, the linker says: what it misses is looked up
// in the audit, compiled and linked as well, until nothing is missing that the project has.

#include "make_state.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "driver.h"

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

// The unit that defines a symbol for others, 0 when the project has none.
static int64_t unit_of(struct builder *builder, const char *symbol)
{

	return db_int(builder->bench->db, 0, builtin_sql("kernels/unit_of"), "t", symbol);
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
	object->path = bench_path(builder->bench, "o", builder->bench->number++, ".o");
	object->line = bench_compile_line(builder->bench, kind, unit, NULL, input, object->path);
	object->dir = unit ? unit->dir : builder->bench->scratch.path;
	object->name = unit ? path_below(builder->bench->project->root, unit->file) : "";
	g_hash_table_insert(builder->objects, key, object);
	g_ptr_array_add(builder->queue, object);
	return object;
}

static struct object *unit_object(struct builder *builder, enum build_kind kind, int64_t id)
{
	const struct build_unit *unit = bench_unit(builder->bench, id);
	char *key = g_strdup_printf("%d unit %lld", kind, (long long)id);
	struct object *object = g_hash_table_lookup(builder->objects, key);

	if (!object && unit)
		return make_object(builder, key, kind, unit, unit->file);
	g_free(key);
	return object;
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
	path = bench_write(builder->bench, text);
	object = path ? make_object(builder, key, kind, unit, path) : NULL;
	if (!path)
		g_free(key);
	g_free(path);
	return object;
}

static int compile_queue(struct builder *builder)
{
	struct build_line *lines = g_new0(struct build_line, builder->queue->len + 1);
	int err;

	for (guint i = 0; i < builder->queue->len; i++) {
		struct object *object = builder->queue->pdata[i];

		lines[i].words = object->line;
		lines[i].dir = object->dir;
		lines[i].name = object->name;
	}
	err = bench_run(builder->bench, lines, builder->queue->len);
	for (guint i = 0; i < builder->queue->len; i++) {
		struct object *object = builder->queue->pdata[i];

		if (!err && lines[i].code)
			object->why = bench_first_error(lines[i].code, lines[i].said);
		g_free(lines[i].said);
	}
	g_free(lines);
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
	const struct build_unit *unit = bench_unit(builder->bench, id);
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
	const char *obstacle = bench_obstacle(builder->bench, order->kind);

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
		char *error = bench_first_error(code, said);

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

// The line that links an order as it is.
static struct build_line link_line(const struct builder *builder, const struct work *work)
{
	GPtrArray *paths = g_ptr_array_new();
	struct build_line line = { .dir = builder->bench->scratch.path,
				   .name = work->order->kernels[0]->name,
				   .output = g_path_get_dirname(work->order->path) };

	for (guint i = 0; i < work->objects->len; i++)
		g_ptr_array_add(paths, ((struct object *)work->objects->pdata[i])->path);
	line.words = line_link(builder->bench, work->order, paths);
	g_ptr_array_unref(paths);
	return line;
}

static int link_round(struct builder *builder, struct work *works, guint count)
{
	struct build_line *lines = g_new0(struct build_line, count + 1);
	GArray *chosen = g_array_new(FALSE, FALSE, sizeof(guint));
	int err;

	for (guint i = 0; i < count; i++) {
		if (works[i].settled || is_behind(works, i))
			continue;
		lines[chosen->len] = link_line(builder, &works[i]);
		g_array_append_val(chosen, i);
	}
	err = bench_run(builder->bench, lines, chosen->len);
	for (guint i = 0; i < chosen->len; i++) {
		if (!err)
			take_link(builder, &works[g_array_index(chosen, guint, i)], lines[i].code,
				  lines[i].said);
		g_free(lines[i].said);
		g_free((char *)lines[i].output);
		g_ptr_array_unref(lines[i].words);
	}
	g_free(lines);
	g_array_unref(chosen);
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

int builder_images(struct builder *builder, const char *path)
{
	struct object *object = text_object(builder, g_strdup("images"), BUILD_WASM, NULL,
					    builtin_text("images.c"));
	int err = object ? compile_queue(builder) : -1;
	struct build_line line = { .dir = builder->bench->scratch.path, .name = "" };

	if (err)
		return err;
	line.words = line_link_images(builder->bench, object->path, path);
	err = bench_run(builder->bench, &line, 1);
	if (!err && (object->why || line.code)) {
		char *error = object->why ? g_strdup(object->why)
					  : bench_first_error(line.code, line.said);

		complain("cannot build a module with '%s': %s", builder->bench->tools.clang_path,
			 error);
		g_free(error);
		err = -1;
	}
	g_free(line.said);
	g_ptr_array_unref(line.words);
	return err;
}

// The builder.

struct builder *builder_open(struct db *db, const struct project *project, const char *clang)
{
	struct bench *bench = bench_open(db, project, clang, "wasmready-kernels");
	struct builder *builder;

	if (!bench)
		return NULL;
	builder = g_new0(struct builder, 1);
	builder->bench = bench;
	builder->objects = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_object);
	builder->learned = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						 (GDestroyNotify)g_array_unref);
	builder->queue = g_ptr_array_new();
	builder->wanted = g_ptr_array_new();
	return builder;
}

void builder_close(struct builder *builder)
{
	if (!builder)
		return;
	bench_close(builder->bench);
	g_hash_table_unref(builder->objects);
	g_hash_table_unref(builder->learned);
	g_ptr_array_unref(builder->queue);
	g_ptr_array_unref(builder->wanted);
	g_free(builder);
}

const char *builder_folder(const struct builder *builder)
{
	return builder->bench->scratch.path;
}

const char *builder_version(const struct builder *builder)
{
	return builder->bench->tools.version;
}
