// All is made in a folder beside the wanted one and then takes its place, so that a
// server gives the old page or the whole new one.

#include "page.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/json_text.h"
#include "base/scratch.h"
#include "make.h"
#include "driver.h"

#define SCHEMA "wasmready-page/1"
#define LIST_NAME "kernels.json"
#define LIST_MAX (16u << 20)

// There a script like the others, here a module.
#define ELEMENTS "elements.js"
#define ELEMENTS_END "\nexport { el, svgEl };\n"

// Of page/, as they are; theme.css and ELEMENTS are the HTML report's too.
static const char *const files[] = { "index.html", "theme.css",	 "style.css",
				     "page.js",	   "engine.js",	 "worker.js",
				     "charts.js",  "picture.js", "serve.mjs" };

enum { SCALAR, SIMD, VARIANTS };

static const struct {
	const char *name, *suffix;
	enum build_kind kind;
} variants[VARIANTS] = {
	[SCALAR] = { "scalar", "", BUILD_WASM },
	[SIMD] = { "simd128", ".simd128", BUILD_WASM_SIMD },
};

// A kernel and its modules.
struct entry {
	struct kernel *kernel;
	char *obstacle; // why it cannot be driven, or NULL
	char *call;	// driver_name()
	struct build_order orders[VARIANTS];
	char *modules[VARIANTS]; // paths below the page
};

struct page {
	struct db *db;
	const struct project *project;
	char *dir;   // the wanted folder, absolute
	char *place; // where it is made
	GPtrArray *kernels;
	struct entry *entries;
};

// The folder.

static int is_page(const char *dir)
{
	char *path = g_build_filename(dir, LIST_NAME, NULL), *text = NULL;
	size_t size;
	int ours = file_read(path, LIST_MAX, &text, &size) == 0 &&
		   g_str_has_prefix(text, "{\"schema\":\"" SCHEMA "\"");

	g_free(text);
	g_free(path);
	return ours;
}

static int is_empty(const char *dir)
{
	GDir *list = g_dir_open(dir, 0, NULL);
	int empty = list && !g_dir_read_name(list);

	if (list)
		g_dir_close(list);
	return empty;
}

// Where dir is, or shall be, with links followed. g_free() it.
static char *real_path(const char *dir)
{
	char *path = path_here(dir), *real = path ? realpath(path, NULL) : NULL;
	char *copy = g_strdup(real ? real : path);

	free(real);
	g_free(path);
	return copy;
}

static int check_dir(const char *dir)
{
	struct stat st;

	if (stat(dir, &st) < 0 && errno == ENOENT)
		return 0;
	if (stat(dir, &st) < 0 || !S_ISDIR(st.st_mode)) {
		complain("kernels: cannot write the page: '%s' is no folder", dir);
		return -1;
	}
	if (is_empty(dir) || is_page(dir))
		return 0;
	complain(
		"kernels: '%s' has files and is no page of kernels; name another folder, or empty it",
		dir);
	return -1;
}

static int cannot_write(const char *path)
{
	complain("kernels: cannot write '%s': %s", path, g_strerror(errno));
	return -1;
}

// Puts what was made at its place; what was there takes its place beside, and goes with it.
static int put_in_place(struct page *page)
{
	if (rename(page->place, page->dir) == 0)
		return 0;
	if ((errno == ENOTEMPTY || errno == EEXIST) &&
	    renameat2(AT_FDCWD, page->place, AT_FDCWD, page->dir, RENAME_EXCHANGE) == 0)
		return 0;
	return cannot_write(page->dir);
}

// The modules.

static void plan_entry(struct page *page, struct entry *entry, GHashTable *names)
{
	char *stem;
	int i;

	entry->obstacle = driver_obstacle(entry->kernel);
	entry->call = driver_name(entry->kernel);
	// Two programs of a project may each have a kernel of one name.
	stem = g_strdup(entry->call);
	for (i = 2; !g_hash_table_add(names, g_strdup(stem)); i++) {
		g_free(stem);
		stem = g_strdup_printf("%s-%d", entry->call, i);
	}
	for (i = 0; i < VARIANTS; i++) {
		entry->modules[i] = g_strdup_printf("modules/%s%s.wasm", stem, variants[i].suffix);
		entry->orders[i] = (struct build_order){
			.kernels = &entry->kernel,
			.count = 1,
			.kind = variants[i].kind,
			.imports_memory = 1,
			.path = g_build_filename(page->place, entry->modules[i], NULL),
		};
	}
	g_free(stem);
}

static void plan(struct page *page)
{
	GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	page->entries = g_new0(struct entry, page->kernels->len + 1);
	for (guint i = 0; i < page->kernels->len; i++) {
		page->entries[i].kernel = page->kernels->pdata[i];
		plan_entry(page, &page->entries[i], names);
	}
	g_hash_table_destroy(names);
}

// The orders are made in one go, and what came of them is put back to their entries.
static int make_modules(struct page *page, const char *clang)
{
	GArray *orders = g_array_new(FALSE, FALSE, sizeof(struct build_order));
	struct builder *builder = builder_open(page->db, page->project, clang);
	int err = -1;
	guint i, made = 0;

	for (i = 0; i < page->kernels->len; i++)
		if (!page->entries[i].obstacle)
			g_array_append_vals(orders, page->entries[i].orders, VARIANTS);
	if (builder)
		err = builder_make(builder, (struct build_order *)(void *)orders->data,
				   orders->len);
	for (i = 0; i < page->kernels->len; i++) {
		if (page->entries[i].obstacle)
			continue;
		assert(made + VARIANTS <= orders->len);
		memcpy(page->entries[i].orders, &g_array_index(orders, struct build_order, made),
		       sizeof page->entries[i].orders);
		made += VARIANTS;
	}
	g_array_unref(orders);
	builder_close(builder);
	return err;
}

static void clear_page(struct page *page)
{
	for (guint i = 0; page->entries && i < page->kernels->len; i++) {
		struct entry *entry = &page->entries[i];

		g_free(entry->obstacle);
		g_free(entry->call);
		for (int k = 0; k < VARIANTS; k++) {
			g_free(entry->orders[k].path);
			g_free(entry->orders[k].why);
			g_free(entry->modules[k]);
		}
	}
	g_free(page->entries);
	if (page->kernels)
		g_ptr_array_unref(page->kernels);
	g_free(page->place);
	g_free(page->dir);
}

// The list.

static void put_text(GString *json, const char *name, const char *value)
{
	char *safe = text_printable(value);

	json_member(json, name, safe);
	g_free(safe);
}

static void put_tables(GString *json, const struct kernel *kernel)
{
	json_key(json, "tables");
	g_string_append_c(json, '[');
	for (guint i = 0; i < kernel->parts->len; i++) {
		const struct kernel_part *part = kernel->parts->pdata[i];

		if (part->role != ROLE_TABLE || part->field)
			continue;
		json_begin(json, '{');
		json_number(json, "parameter", part->position);
		json_number(json, "length", part->length);
		json_number(json, "bytes", part->bytes);
		put_text(json, "name", part->name);
		json_flag(json, "written",
			  !part->is_const && !g_str_has_prefix(part->type, "const "));
		g_string_append_c(json, '}');
	}
	g_string_append_c(json, ']');
}

static void put_plan(GString *json, const struct kernel *kernel)
{
	struct driver_plan plan;

	driver_plan(kernel, &plan);
	json_number(json, "in", plan.in_channels);
	json_number(json, "out", plan.out_channels);
	json_flag(json, "source", plan.has_source);
	json_flag(json, "target", plan.has_target);
	json_flag(json, "inPlace", plan.in_place);
	json_flag(json, "bands", plan.bands);
	json_flag(json, "ownSize", plan.own_size);
	json_flag(json, "channels", plan.channels);
	json_flag(json, "bytePixels", plan.source_bytes <= 1 && plan.target_bytes <= 1);
	put_tables(json, kernel);
}

static void put_modules(GString *json, const struct entry *entry)
{
	json_key(json, "modules");
	g_string_append_c(json, '{');
	for (int i = 0; i < VARIANTS; i++) {
		const struct build_order *order = &entry->orders[i];
		struct stat st;

		if (entry->obstacle || order->why || stat(order->path, &st) < 0)
			continue;
		json_key(json, variants[i].name);
		g_string_append_c(json, '{');
		json_member(json, "file", entry->modules[i]);
		json_number(json, "bytes", st.st_size);
		g_string_append_c(json, '}');
	}
	g_string_append_c(json, '}');
}

// Why there is no module at all, or NULL.
static const char *missing(const struct entry *entry)
{
	if (entry->obstacle)
		return entry->obstacle;
	return entry->orders[SCALAR].why && entry->orders[SIMD].why ? entry->orders[SCALAR].why
								    : NULL;
}

static void put_entry(GString *json, const struct entry *entry)
{
	const struct kernel *kernel = entry->kernel;

	g_string_append_c(json, '{');
	json_number(json, "line", kernel->line);
	put_text(json, "name", kernel->name);
	put_text(json, "file", kernel->file);
	put_text(json, "why", kernel->why);
	put_text(json, "call", entry->call);
	json_flag(json, "marked", kernel->marked);
	if (missing(entry))
		put_text(json, "missing", missing(entry));
	if (!entry->obstacle)
		put_plan(json, kernel);
	put_modules(json, entry);
	g_string_append_c(json, '}');
}

static char *list_text(const struct page *page)
{
	GString *json = g_string_new("{");
	char *name = g_path_get_basename(page->project->root);

	json_member(json, "schema", SCHEMA);
	put_text(json, "project", name);
	json_member(json, "made", "wasmready " WASMREADY_VERSION);
	json_key(json, "kernels");
	g_string_append_c(json, '[');
	for (guint i = 0; i < page->kernels->len; i++) {
		g_string_append(json, i ? ",\n" : "\n");
		put_entry(json, &page->entries[i]);
	}
	g_string_append(json, "]}\n");
	g_free(name);
	return g_string_free(json, FALSE);
}

// The files.

static int write_file(const struct page *page, const char *name, const char *text)
{
	char *path = g_build_filename(page->place, name, NULL);
	GError *error = NULL;
	int err = 0;

	if (!g_file_set_contents(path, text, -1, &error)) {
		complain("kernels: cannot write '%s': %s", page->dir, error->message);
		g_error_free(error);
		err = -1;
	}
	g_free(path);
	return err;
}

static int write_files(const struct page *page)
{
	char *list = list_text(page);
	char *elements = g_strconcat(builtin_text(ELEMENTS), ELEMENTS_END, NULL);
	int err = write_file(page, LIST_NAME, list);

	if (!err)
		err = write_file(page, ELEMENTS, elements);
	for (size_t i = 0; !err && i < G_N_ELEMENTS(files); i++)
		err = write_file(page, files[i], builtin_text(files[i]));
	g_free(elements);
	g_free(list);
	return err;
}

static int make_folders(const struct page *page)
{
	char *modules = g_build_filename(page->place, "modules", NULL);
	int err = g_mkdir_with_parents(modules, 0777) < 0 ? cannot_write(page->dir) : 0;

	g_free(modules);
	return err;
}

static void say_done(const struct page *page)
{
	guint with = 0;

	for (guint i = 0; i < page->kernels->len; i++)
		with += !missing(&page->entries[i]);
	complain(
		"kernels: the page of %u of %u kernels is in '%s': 'node serve.mjs' there shows it",
		with, page->kernels->len, page->dir);
}

int kernels_page(struct db *db, const struct project *project, const char *clang, const char *dir)
{
	struct page page = { .db = db, .project = project, .dir = real_path(dir) };
	char *parent = page.dir ? g_path_get_dirname(page.dir) : NULL;
	struct scratch scratch = { .alive = -1 };
	int err = page.dir ? check_dir(page.dir) : -1;

	if (!err)
		err = scratch_open(&scratch, parent, ".wasmready-page");
	if (!err) {
		page.place = g_build_filename(scratch.path, "page", NULL);
		page.kernels = kernels_load(db);
		err = page.kernels ? make_folders(&page) : -1;
	}
	if (!err) {
		plan(&page);
		err = make_modules(&page, clang);
	}
	if (!err)
		err = write_files(&page);
	if (!err)
		err = put_in_place(&page);
	if (!err && !project->quiet)
		say_done(&page);
	clear_page(&page);
	scratch_close(&scratch);
	g_free(parent);
	return err;
}
