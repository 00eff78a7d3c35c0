// The host's parse of a unit that is built for another machine than this one: see flags.h.
//
// That machine's widths are clang's, by --target. The headers of its C library are taken where
// they are installed; else musl's stand in, with widths that follow the compiler's own macros.

#include <string.h>

#include "base.h"
#include "flags_lists.h"

// Whether the flags name a sysroot that has a C library, which clang finds by itself.
static int has_sysroot(char *const *args)
{
	static const char *const names[] = { "--sysroot=", "-isysroot" };
	static const char *const folders[] = { "include", "usr/include" };
	int has = 0;

	for (; *args; args++)
		for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
			for (size_t k = 0; k < G_N_ELEMENTS(folders); k++) {
				const char *value = *args + strlen(names[i]);
				char *dir;

				if (!g_str_has_prefix(*args, names[i]) || *value != '/' ||
				    !value[1])
					continue;
				dir = g_build_filename(value, folders[k], NULL);
				has |= dir_has(dir, "stdio.h", G_FILE_TEST_IS_REGULAR);
				g_free(dir);
			}
	return has;
}

// Where distributions put the C library of a machine: Debian's cross packages, its wasi-libc,
// newlib's. g_free() it; NULL when it is not there.
static char *installed(const char *triple)
{
	const char *name = g_str_has_prefix(triple, "wasm32-wasi") ? "wasm32-wasi" : triple;
	char *places[] = { g_strdup_printf("/usr/%s/include", name),
			   g_strdup_printf("/usr/include/%s", name),
			   g_strdup_printf("/usr/lib/%s/include", name),
			   strstr(triple, "none") || strstr(triple, "elf")
				   ? g_strdup("/usr/include/newlib")
				   : g_strdup("") };
	char *found = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
		if (!found && *places[i] && dir_has(places[i], "stdio.h", G_FILE_TEST_IS_REGULAR))
			found = g_steal_pointer(&places[i]);
		g_free(places[i]);
	}
	return found;
}

const char *flags_musl_dir(void)
{
	static const char *const places[] = {
		"/usr/include/x86_64-linux-musl",
		"/usr/include/aarch64-linux-musl",
		"/usr/lib/musl/include",
		"/usr/local/musl/include",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(places); i++)
		if (dir_has(places[i], "stdio.h", G_FILE_TEST_IS_REGULAR))
			return places[i];
	return NULL;
}

static void add(GPtrArray *line, char *word)
{
	g_ptr_array_add(line, word);
}

static void add_own(GPtrArray *line, char *dir)
{
	add(line, g_strdup("-Xclang"));
	add(line, g_strdup("-internal-isystem"));
	add(line, g_strdup("-Xclang"));
	add(line, dir);
}

static void add_after(GPtrArray *line, char *dir)
{
	add(line, g_strdup("-idirafter"));
	add(line, dir);
}

// What emcc brings beside musl, as world.c has it for Emscripten's column: our declarations, those
// of the compiler's headers for x86 before these, and the macro that emcc defines.
static void add_emscripten(GPtrArray *line)
{
	add(line, g_strdup("-isystem"));
	add(line, data_headers("wasm32-emscripten/simd"));
	add_own(line, data_headers("wasm32-emscripten"));
	add(line, g_strdup("-DEMSCRIPTEN"));
}

static void add_musl(GPtrArray *line, const char *triple, const char *musl)
{
	if (strstr(triple, "emscripten"))
		add_emscripten(line);
	add_own(line, data_headers("any-linux-musl"));
	if (flags_machine_bits(triple) == 32)
		add_own(line, data_headers("wasm32-linux-musl"));
	add_own(line, g_strdup(musl));
}

// Whether it is built for 32 bits of this machine.
static int is_half(char *const *args)
{
	int half = 0;

	for (; *args; args++)
		if (strcmp(*args, "-m32") == 0 || strcmp(*args, "-mx32") == 0)
			half = 1;
		else if (strcmp(*args, "-m64") == 0)
			half = 0;
	return half;
}

static int lists(char *const *args, const char *word)
{
	return g_strv_contains((const char *const *)args, word);
}

char **flags_host(char *const *args)
{
	const char *triple = flags_foreign(args), *musl = flags_musl_dir();
	GPtrArray *line = g_ptr_array_new();
	char *own = triple ? installed(triple) : NULL;

	if (!triple && is_half(args)) {
		// Debian's glibc keeps what is of a machine in a folder of its own, which clang
		// looks into for 64 bits only; its headers are for both.
		add_after(line, g_strdup(FLAGS_MULTIARCH));
		add_after(line, data_headers("stubs-linux-gnu"));
	} else if (triple && !lists(args, "-nostdinc") && !has_sysroot(args) && (own || musl)) {
		add(line, g_strdup("-nostdlibinc"));
		if (own)
			add_own(line, g_strdup(own));
		else
			add_musl(line, triple, musl);
		// What it has not: musl's, then this machine's for other libraries.
		if (own && musl) {
			add_after(line, data_headers("ghost-linux-musl"));
			add_after(line, g_strdup(musl));
		}
		add_after(line, g_strdup("/usr/local/include"));
		add_after(line, g_strdup(FLAGS_MULTIARCH));
		add_after(line, g_strdup("/usr/include"));
	}
	g_free(own);
	add(line, NULL);
	return (char **)g_ptr_array_free(line, FALSE);
}

int flags_host_stands_in(char *const *args)
{
	const char *triple = flags_foreign(args);
	char *own = triple ? installed(triple) : NULL;
	int missing = triple && !own && !has_sysroot(args) && !lists(args, "-nostdinc") &&
		      !lists(args, "-nostdlibinc");

	g_free(own);
	return missing;
}
