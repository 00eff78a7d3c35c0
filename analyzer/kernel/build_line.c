// Lines of compilers and linkers for kernels: see make_state.h.
//
// A unit's own flags come first, as far as they fit, then what the kind asks for, which so
// has the last word.

#include "make_state.h"

#include <assert.h>
#include <string.h>

#include "base/flags.h"
#include "driver.h"
#include "world/world.h"

static const char *const names[BUILD_KINDS] = {
	[BUILD_SCALAR] = "native scalar",   [BUILD_NATIVE] = "native",
	[BUILD_CHECKED] = "native checked", [BUILD_WASM] = "wasm",
	[BUILD_WASM_SIMD] = "wasm simd128", [BUILD_WASI] = "wasi",
	[BUILD_WASI_SIMD] = "wasi simd128",
};

const char *build_kind_name(enum build_kind kind)
{
	assert(kind >= 0 && kind < BUILD_KINDS);
	return names[kind];
}

int build_is_wasm(enum build_kind kind)
{
	return kind >= BUILD_WASM;
}

static int is_wasi(enum build_kind kind)
{
	return kind >= BUILD_WASI;
}

static int is_simd(enum build_kind kind)
{
	return kind == BUILD_WASM_SIMD || kind == BUILD_WASI_SIMD;
}

const char *line_obstacle(const struct builder *builder, enum build_kind kind)
{
	if (kind == BUILD_CHECKED && !builder->checker)
		return "no compiler here has AddressSanitizer";
	if (is_wasi(kind) && !builder->wasi.words)
		return "wasi-libc is not installed";
	return NULL;
}

static void add(GPtrArray *line, const char *word)
{
	g_ptr_array_add(line, g_strdup(word));
}

static void add_all(GPtrArray *line, const char *const *words)
{
	for (; *words; words++)
		add(line, *words);
}

// What all compilers are told. Macros that vector units define are undone for BUILD_SCALAR,
// so that the source's own switches choose its portable path.
static const char *const manner[] = {
	"-w", "-fno-lto", "-O2", "-ffunction-sections", "-fdata-sections", NULL
};
static const char *const first_include[] = { "-include", "/dev/null", NULL };
static const char *const clang_manner[] = { "-fno-caret-diagnostics", "-fno-color-diagnostics",
					    "-fno-crash-diagnostics", NULL };
static const char *const scalar[] = {
	"-fno-vectorize", "-fno-slp-vectorize", "-U__MMX__",	  "-U__SSE__",
	"-U__SSE2__",	  "-U__SSE3__",		"-U__SSSE3__",	  "-U__SSE4_1__",
	"-U__SSE4_2__",	  "-U__AVX__",		"-U__AVX2__",	  "-U__AVX512F__",
	"-U__FMA__",	  "-U__ARM_NEON",	"-U__ARM_NEON__", NULL,
};
static const char *const checked[] = {
	"-g1",
	"-fsanitize=address,undefined",
	"-fno-sanitize-recover=all",
	NULL,
};
// memcpy() and its like are instructions then, as every browser has them.
static const char *const wasm[] = { "-mbulk-memory", NULL };
static const char *const no_simd[] = { "-mno-relaxed-simd", "-mno-simd128", NULL };

// What a compiler that is no clang takes of a line that clang takes.
static int is_plain_flag(const char *flag)
{
	static const char *const known[] = {
		"-D",
		"-U",
		"-I",
		"-i",
		"-std=",
		"-m",
		"-fwrapv",
		"-fno-strict-",
		"-fsigned-char",
		"-funsigned-char",
		"-fshort-enums",
		"-nostdinc",
		"-pthread",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
		if (g_str_has_prefix(flag, known[i]))
			return 1;
	return 0;
}

static int fits(const struct builder *builder, enum build_kind kind, const char *flag)
{
	// What is built runs here; another machine's assembler would be looked for.
	if (g_str_has_prefix(flag, "--target="))
		return 0;
	if (!flag_fits_world(flag, build_is_wasm(kind)))
		return 0;
	// No wasm C library has what the protector calls.
	if (build_is_wasm(kind) && g_str_has_prefix(flag, "-fstack-protector"))
		return 0;
	if (kind == BUILD_SCALAR)
		return !g_str_has_prefix(flag, "-m");
	return kind != BUILD_CHECKED || builder->checker_is_clang || is_plain_flag(flag);
}

static const char *compiler(const struct builder *builder, enum build_kind kind)
{
	assert(kind != BUILD_CHECKED || builder->checker); // line_obstacle()
	return kind == BUILD_CHECKED ? builder->checker : builder->tools.clang_path;
}

static void add_world(const struct builder *builder, enum build_kind kind, GPtrArray *line)
{
	const struct build_world *world = is_wasi(kind) ? &builder->wasi : &builder->bare;

	assert(build_is_wasm(kind) && world->words); // line_obstacle()
	for (guint i = 0; i < world->words->len; i++)
		add(line, world->words->pdata[i]);
	add_all(line, wasm);
	if (is_simd(kind))
		add(line, "-msimd128");
	else
		add_all(line, no_simd);
}

static GPtrArray *end(GPtrArray *line)
{
	g_ptr_array_add(line, NULL);
	return line;
}

// A flag of a unit. What it includes goes past clang's driver, which would look for a
// precompiled header of that name.
static void add_flag(GPtrArray *line, const char *flag, int is_clang)
{
	const char *file = is_clang ? flag_included(flag) : NULL;

	if (file) {
		add(line, "-Xclang");
		add(line, "-include");
		add(line, "-Xclang");
	}
	add(line, file ? file : flag);
}

GPtrArray *line_compile(const struct builder *builder, enum build_kind kind,
			const struct build_unit *unit, const char *input, const char *output)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	int is_clang = kind != BUILD_CHECKED || builder->checker_is_clang;

	add(line, compiler(builder, kind));
	// gcc takes FILE.gch for any first #include of FILE, as it lies in memory; once a file was
	// included it looks for none (libcpp/files.cc, pch_open_file()).
	if (!is_clang)
		add_all(line, first_include);
	for (int i = 0; unit && unit->args[i]; i++)
		if (fits(builder, kind, unit->args[i]))
			add_flag(line, unit->args[i], is_clang);
	if (build_is_wasm(kind))
		add_world(builder, kind, line);
	add_all(line, manner);
	if (is_clang)
		add_all(line, clang_manner);
	if (is_clang)
		add_all(line, lenient_flags);
	if (kind == BUILD_SCALAR)
		add_all(line, scalar);
	if (kind == BUILD_CHECKED)
		add_all(line, checked);
	if (unit)
		g_ptr_array_add(line, g_strdup_printf("-Dmain=wr_main_%lld", (long long)unit->id));
	add(line, "-c");
	add(line, "-o");
	add(line, output);
	add(line, "-x");
	add(line, "c");
	add(line, input);
	return end(line);
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
static const char *const wasi_link[] = {
	"--entry=_initialize",
	"-lwasi-emulated-signal",
	"-lwasi-emulated-mman",
	"-lwasi-emulated-process-clocks",
	"-lwasi-emulated-getpid",
	"-lm",
	"-lc",
	NULL,
};

static void link_wasm(const struct builder *builder, const struct build_order *order,
		      GPtrArray *line)
{
	add_all(line, wasm_link);
	add_exports(line, order);
	if (!is_wasi(order->kind)) {
		add(line, "--no-entry");
		if (order->imports_memory)
			add(line, "--import-memory");
		return;
	}
	add_format(line, "%s/crt1-reactor.o", builder->wasi.libraries);
	add_format(line, "-L%s", builder->wasi.libraries);
	add_all(line, wasi_link);
	if (builder->wasi.builtins)
		add(line, builder->wasi.builtins);
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

GPtrArray *line_link(const struct builder *builder, const struct build_order *order,
		     const GPtrArray *objects)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	int is_wasm = build_is_wasm(order->kind);

	add(line, is_wasm ? builder->tools.linker_path : compiler(builder, order->kind));
	for (guint i = 0; i < objects->len; i++)
		add(line, objects->pdata[i]);
	if (is_wasm)
		link_wasm(builder, order, line);
	else
		link_native(order, line);
	add(line, "-o");
	add(line, order->path);
	return end(line);
}

GPtrArray *line_link_images(const struct builder *builder, const char *object, const char *path)
{
	static const char *const names_of[] = { "plan", "count", "shape", "make", "judge", "more" };
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);

	add(line, builder->tools.linker_path);
	add(line, object);
	add_all(line, wasm_link);
	add(line, "--no-entry");
	for (size_t i = 0; i < G_N_ELEMENTS(names_of); i++)
		add_format(line, "--export=images_%s", names_of[i]);
	add(line, "-o");
	add(line, path);
	return end(line);
}
