// Lines of linkers for kernels: see make_state.h.

#include "make_state.h"

#include "driver.h"

static void add(GPtrArray *line, const char *word)
{
	g_ptr_array_add(line, g_strdup(word));
}

static void add_all(GPtrArray *line, const char *const *words)
{
	for (; *words; words++)
		add(line, *words);
}

static GPtrArray *end(GPtrArray *line)
{
	g_ptr_array_add(line, NULL);
	return line;
}

static void add_format(GPtrArray *line, const char *format, const char *text)
{
	g_ptr_array_add(line, g_strdup_printf(format, text));
}

// What a program of ours calls without a name in it.
static void name_entries(GPtrArray *line, const struct build_order *order)
{
	static const char *const entries[] = { "wr_call", "wr_reset", "wr_table", "wr_table_size" };
	char *name = driver_name(order->kernels[0]);

	for (size_t i = 0; i < G_N_ELEMENTS(entries); i++) {
		g_ptr_array_add(line, g_strdup_printf("-Wl,-u,%s_%s", entries[i], name));
		g_ptr_array_add(line, g_strdup_printf("-Wl,--defsym=%s=%s_%s", entries[i],
						      entries[i], name));
	}
	g_free(name);
}

static void add_exports(GPtrArray *line, const struct build_order *order)
{
	add(line, "--export=__heap_base");
	for (guint i = 0; i < order->count; i++) {
		char *name = driver_name(order->kernels[i]);
		struct driver_plan plan;

		driver_plan(order->kernels[i], &plan);
		add_format(line, "--export=wr_call_%s", name);
		if (plan.has_tables) {
			add_format(line, "--export=wr_table_%s", name);
			add_format(line, "--export=wr_table_size_%s", name);
		}
		if (plan.writes_tables)
			add_format(line, "--export=wr_reset_%s", name);
		g_free(name);
	}
}

// A stack that is used up traps at address 0 rather than eating data; memory is limited,
// for a kernel that asks for ever more.
static const char *const wasm_link[] = {
	"-m", "wasm32", "--gc-sections", "--strip-all", "--stack-first", "--max-memory=1073741824",
	NULL,
};
static void link_wasm(const struct bench *bench, const struct build_order *order, GPtrArray *line)
{
	add_all(line, wasm_link);
	add_exports(line, order);
	if (!build_is_wasi(order->kind)) {
		add(line, "--no-entry");
		if (order->imports_memory)
			add(line, "--import-memory");
		return;
	}
	bench_add_wasi(bench, line);
}

// What a sanitizer notes down of each variable holds on to code that nothing reaches, and what
// that misses; which units are needed the other kinds have told (see is_behind() in make.c).
static const char *const checked_link[] = {
	"-fsanitize=address,undefined",
	"-no-pie",
	"-Wl,--unresolved-symbols=ignore-all",
	NULL,
};

static void link_native(const struct build_order *order, GPtrArray *line)
{
	add(line, "-w");
	add(line, "-Wl,--gc-sections");
	if (order->kind == BUILD_CHECKED)
		add_all(line, checked_link);
	name_entries(line, order);
	add(line, "-lm");
	add(line, "-lpthread");
}

GPtrArray *line_link(const struct bench *bench, const struct build_order *order,
		     const GPtrArray *objects)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	int is_wasm = build_is_wasm(order->kind);

	add(line, is_wasm ? bench->tools.linker_path : bench_compiler(bench, order->kind));
	for (guint i = 0; i < objects->len; i++)
		add(line, objects->pdata[i]);
	if (is_wasm)
		link_wasm(bench, order, line);
	else
		link_native(order, line);
	add(line, "-o");
	add(line, order->path);
	return end(line);
}

GPtrArray *line_link_images(const struct bench *bench, const char *object, const char *path)
{
	static const char *const names_of[] = { "plan", "count", "shape", "make", "judge", "more" };
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);

	add(line, bench->tools.linker_path);
	add(line, object);
	add_all(line, wasm_link);
	add(line, "--no-entry");
	for (size_t i = 0; i < G_N_ELEMENTS(names_of); i++)
		add_format(line, "--export=images_%s", names_of[i]);
	add(line, "-o");
	add(line, path);
	return end(line);
}
