// Lines of compilers: see bench.h.
//
// A unit's own flags come first, as far as they fit, then what the kind asks for, which so
// has the last word.

#include "bench.h"

#include <assert.h>
#include <string.h>

#include "base/flags.h"
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

int build_is_wasi(enum build_kind kind)
{
	return kind >= BUILD_WASI;
}

static int is_simd(enum build_kind kind)
{
	return kind == BUILD_WASM_SIMD || kind == BUILD_WASI_SIMD;
}

const char *bench_obstacle(const struct bench *bench, enum build_kind kind)
{
	if (kind == BUILD_CHECKED && !bench->checker)
		return "no compiler here has AddressSanitizer";
	if (build_is_wasi(kind) && !bench->wasi.words)
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

static int fits(const struct bench *bench, enum build_kind kind, const char *flag)
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
	return kind != BUILD_CHECKED || bench->checker_is_clang || is_plain_flag(flag);
}

const char *bench_compiler(const struct bench *bench, enum build_kind kind)
{
	assert(kind != BUILD_CHECKED || bench->checker); // bench_obstacle()
	return kind == BUILD_CHECKED ? bench->checker : bench->tools.clang_path;
}

static void add_world(const struct bench *bench, enum build_kind kind, GPtrArray *line)
{
	const struct build_world *world = build_is_wasi(kind) ? &bench->wasi : &bench->bare;

	assert(build_is_wasm(kind) && world->words); // bench_obstacle()
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

GPtrArray *bench_compile_line(const struct bench *bench, enum build_kind kind,
			      const struct build_unit *unit, const char *const *more,
			      const char *input, const char *output)
{
	GPtrArray *line = g_ptr_array_new_with_free_func(g_free);
	int is_clang = kind != BUILD_CHECKED || bench->checker_is_clang;

	add(line, bench_compiler(bench, kind));
	// gcc takes FILE.gch for any first #include of FILE, as it lies in memory; once a file was
	// included it looks for none (libcpp/files.cc, pch_open_file()).
	if (!is_clang)
		add_all(line, first_include);
	for (int i = 0; unit && unit->args[i]; i++)
		if (fits(bench, kind, unit->args[i]))
			add_flag(line, unit->args[i], is_clang);
	if (build_is_wasm(kind))
		add_world(bench, kind, line);
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
	if (more)
		add_all(line, more);
	add(line, "-c");
	add(line, "-o");
	add(line, output);
	add(line, "-x");
	add(line, "c");
	add(line, input);
	return end(line);
}

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

void bench_add_wasi(const struct bench *bench, GPtrArray *line)
{
	assert(bench->wasi.libraries); // bench_obstacle()
	g_ptr_array_add(line, g_strdup_printf("%s/crt1-reactor.o", bench->wasi.libraries));
	g_ptr_array_add(line, g_strdup_printf("-L%s", bench->wasi.libraries));
	add_all(line, wasi_link);
	if (bench->wasi.builtins)
		add(line, bench->wasi.builtins);
}
