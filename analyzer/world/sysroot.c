// Reads the libraries of an installed sysroot.
//
// A program is linked to libc.a and the compiler's own library without being asked;
// every other library takes a flag, and is known by the name behind -l.

#include "sysroot.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "library.h"

#define ARCHIVES_MAX 100

// What emcc links without being asked: get_libs_to_link() in its tools/system_libs.py.
// With -pthread it takes the build of each that ends in -mt, where there is one.
static const char *const emscripten_libraries[] = {
	"c",	    "compiler_rt", "clang_rt.builtins",
	"dlmalloc", "stubs",	   "noexit",
	"sockets",  "al",	   "html5",
	"GL",	    NULL,
};

static int has_threads_build(const struct sysroot *sysroot, const char *name)
{
	char *file = g_strdup_printf("lib%s-mt.a", name);
	int found = dir_has(sysroot->libraries, file, G_FILE_TEST_IS_REGULAR);

	g_free(file);
	return found;
}

// Whether emcc links the library of that name (behind "lib"), a build of one among others.
static int is_emscripten_build(const struct sysroot *sysroot, const char *name)
{
	int threads = sysroot->target->threads, is_mt, linked;
	char *plain = g_strdup(name);

	is_mt = g_str_has_suffix(plain, "-mt");
	if (is_mt)
		plain[strlen(plain) - 3] = 0;
	linked = g_strv_contains(emscripten_libraries, plain);
	if (is_mt != threads)
		linked = linked && !is_mt && !has_threads_build(sysroot, plain);
	g_free(plain);
	return linked;
}

// What is behind -l for it; libc.a and libm.a, which is empty or as good as there, are
// linked by default. NULL when it is no C library's. g_free() it.
static char *library_of(const struct sysroot *sysroot, const char *file)
{
	size_t length = strlen(file);
	char *name;

	if (length < 6 || !g_str_has_prefix(file, "lib") || !g_str_has_suffix(file, ".a") ||
	    g_str_has_prefix(file, "libc++"))
		return NULL;
	name = g_strndup(file + 3, length - 5);
	if (sysroot->target->family == FAMILY_EMSCRIPTEN && !is_emscripten_build(sysroot, name))
		g_clear_pointer(&name, g_free);
	else if (sysroot->target->family == FAMILY_EMSCRIPTEN || !strcmp(name, "c") ||
		 !strcmp(name, "m"))
		*name = 0;
	return name;
}

// The folder of the JavaScript library in Emscripten's own folder, or NULL. g_free() it.
static char *javascript_below(const char *root)
{
	static const char *const places[][2] = { { "src/lib", "libcore.js" },
						 { "src", "library.js" } };
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(places); i++) {
		char *folder = path_absolute(root, places[i][0]);

		if (dir_has(folder, places[i][1], G_FILE_TEST_IS_REGULAR))
			return folder;
		g_free(folder);
	}
	return NULL;
}

// Emscripten's own folder by the emcc that PATH finds, links followed. g_free() it; NULL when
// there is none.
static char *emcc_folder(void)
{
	char *program = g_find_program_in_path("emcc");
	char *real = program ? realpath(program, NULL) : NULL;
	char *folder = real ? g_path_get_dirname(real) : NULL;

	free(real);
	g_free(program);
	return folder;
}

// The folder of Emscripten's JavaScript library: beside its cache, as ROOT/cache/sysroot/lib/
// TRIPLE is where its archives lie; with a cache elsewhere (EM_CACHE) in the SDK that EMSDK
// names, or beside emcc. g_free() it; NULL when there is none.
static char *javascript_folder(const struct sysroot *sysroot)
{
	const char *emsdk = g_getenv("EMSDK");
	char *roots[] = {
		path_absolute(sysroot->libraries, "../../../.."),
		emsdk && *emsdk ? g_build_filename(emsdk, "upstream/emscripten", NULL) : NULL,
		emcc_folder(),
	};
	char *found = NULL;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(roots); i++) {
		if (!found && roots[i])
			found = javascript_below(roots[i]);
		g_free(roots[i]);
	}
	return found;
}

// Those of the JavaScript library that emcc links without being asked are all but these
// (calculateLibraries() in its src/modules.mjs); rules/data/libc-api.tsv has the flags that
// they take.
static int is_linked_javascript(const struct sysroot *sysroot, const char *file)
{
	static const char *const asked[] = {
		"autodebug", "bootstrap",     "c_preprocessor", "embind",
		"emval",     "exports",	      "fetch",		"fetchfs",
		"glemu",     "glfw",	      "icasefs",	"jsfilefs",
		"lz4",	     "opfs",	      "trace",		"wasm_worker",
		"wasmfs",    "webaudio",      "webgl2",		"websocket",
		"workerfs",  "embind_shared", "embind_gen",	"little_endian_heap",
		NULL,
	};
	static const char *const threads[] = { "atomic", "pthread", NULL };
	char *name = g_strdup(file + (g_str_has_prefix(file, "library_") ? 8 : 3));
	int linked;

	assert(g_str_has_suffix(file, ".js"));
	name[strlen(name) - 3] = 0;
	linked = !g_strv_contains(asked, name) &&
		 (sysroot->target->threads || !g_strv_contains(threads, name));
	g_free(name);
	return linked;
}

// "" when emcc links the file of its JavaScript library, else NULL. g_free() it.
static char *javascript_of(const struct sysroot *sysroot, const char *file)
{
	return g_str_has_prefix(file, "lib") && g_str_has_suffix(file, ".js") &&
			       is_linked_javascript(sysroot, file)
		       ? g_strdup("")
		       : NULL;
}

// The compiler's library: where Debian's clang, wasi-sdk's and LLVM's own builds have
// it. g_free() it; NULL when there is none.
static char *compiler_library(const struct sysroot *sysroot)
{
	char *own = g_strdup_printf("lib/%s/libclang_rt.builtins.a", sysroot->triple);
	const char *const places[] = { own, "lib/wasi/libclang_rt.builtins-wasm32.a",
				       "lib/wasm32-unknown-wasi/libclang_rt.builtins.a" };
	char *found = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(places) && !found; i++)
		if (dir_has(sysroot->resource, places[i], G_FILE_TEST_IS_REGULAR))
			found = g_build_filename(sysroot->resource, places[i], NULL);
	g_free(own);
	return found;
}

// Archives.

// Links the world to one archive. Returns 1, 0 when it cannot be read (said), or -1.
static int link_archive(struct db *db, const struct sysroot *sysroot, const char *path,
			const char *library)
{
	const char *problem = NULL;
	int64_t id = library_read(db, path, &problem);
	char *wrong = NULL;
	int done = id < 0 ? -1 : 1;

	if (id > 0)
		wrong = db_text(db, "SELECT problem FROM main.archive WHERE id = ?", "i", id);
	if (!problem && wrong && *wrong)
		problem = wrong;
	if (problem) {
		complain("'%s' %s%s: the table judges what '%s' can link", path,
			 id ? "" : "cannot be read: ", problem, sysroot->target->name);
		done = 0;
	} else if (id > 0 &&
		   db_run(db, "INSERT OR REPLACE INTO main.world_library VALUES(?, ?, ?, ?)",
			  "iitt", (int64_t)sysroot->world, id, library, path) < 0) {
		done = -1;
	}
	g_free(wrong);
	return done;
}

// Says what a file of a folder is behind -l, as library_of() does.
typedef char *(*library_fn)(const struct sysroot *sysroot, const char *file);

// Links the world to the files of folder that are libraries, in the order of their names.
static int link_folder(struct db *db, const struct sysroot *sysroot, const char *folder,
		       library_fn library_of_file)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	GDir *dir = dir_open(folder);
	const char *file;
	int done = 1;

	while (dir && names->len < ARCHIVES_MAX && (file = dir_next(dir, folder))) {
		char *library = library_of_file(sysroot, file);

		if (library)
			g_ptr_array_add(names, g_strdup(file));
		g_free(library);
	}
	if (dir)
		g_dir_close(dir);
	g_ptr_array_sort(names, compare_strings);
	for (guint i = 0; i < names->len && done > 0; i++) {
		char *path = g_build_filename(folder, names->pdata[i], NULL);
		char *library = library_of_file(sysroot, names->pdata[i]);

		done = link_archive(db, sysroot, path, library);
		g_free(library);
		g_free(path);
	}
	g_ptr_array_unref(names);
	return done;
}

static int link_javascript(struct db *db, const struct sysroot *sysroot)
{
	char *folder = javascript_folder(sysroot);
	int done = folder ? link_folder(db, sysroot, folder, javascript_of) : 0;

	if (!folder)
		complain("Emscripten's JavaScript library is neither beside '%s' nor in EMSDK: the "
			 "table judges what '%s' can link",
			 sysroot->libraries, sysroot->target->name);
	g_free(folder);
	return done;
}

static int link_compiler(struct db *db, const struct sysroot *sysroot)
{
	char *compiler = compiler_library(sysroot);
	int done = compiler ? link_archive(db, sysroot, compiler, "") : 1;

	g_free(compiler);
	return done;
}

int sysroot_store(struct db *db, const struct sysroot *sysroot)
{
	int done = sysroot->libraries &&
		   dir_has(sysroot->libraries, "libc.a", G_FILE_TEST_IS_REGULAR);

	if (done)
		done = link_folder(db, sysroot, sysroot->libraries, library_of);
	if (done > 0)
		done = sysroot->target->family == FAMILY_EMSCRIPTEN ? link_javascript(db, sysroot)
								    : link_compiler(db, sysroot);
	if (done == 0 && db_run(db, "DELETE FROM main.world_library WHERE world = ?", "i",
				(int64_t)sysroot->world) < 0)
		done = -1;
	return done;
}

int sysroot_symbols(struct db *db)
{
	char *now = db_text(db,
			    "SELECT group_concat(world || ' ' || archive || ' ' || library, ',') "
			    "FROM (SELECT world, archive, library FROM main.world_library"
			    " UNION ALL SELECT w.id, l.archive, '=' || l.position || l.path"
			    " FROM main.linked_archive l, main.world w WHERE w.id > 0"
			    " ORDER BY 1, 2, 3)",
			    NULL);
	char *known = db_text(db, "SELECT value FROM main.meta WHERE key = 'libraries'", NULL);
	int err = 0;

	if (g_strcmp0(now ? now : "", known) != 0)
		err = db_exec(db, builtin_sql("libraries/symbols")) ||
		      db_exec(db, builtin_sql("libraries/jumps")) ||
		      db_run(db, "INSERT OR REPLACE INTO main.meta VALUES('libraries', ?)", "t",
			     now ? now : "");
	g_free(known);
	g_free(now);
	return err ? -1 : 0;
}

// Versions.

// What stands behind key on a line of its own in text, up to the line's end. g_free() it.
static char *line_value(const char *text, const char *key)
{
	const char *at = text;

	while (at) {
		if (g_str_has_prefix(at, key))
			return g_strstrip(
				g_strndup(at + strlen(key), strcspn(at, "\n") - strlen(key)));
		at = strchr(at, '\n');
		at = at ? at + 1 : NULL;
	}
	return NULL;
}

static char *first_line(const char *text)
{
	return g_strstrip(g_strndup(text, strcspn(text, "\n")));
}

// What <wasi/version.h> of a wasi-sdk says since 30.
static char *defined_version(const char *text)
{
	char *number = line_value(text, "#define __wasi_sdk_version__ ");

	return number ? g_strstrip(g_strdelimit(number, "\"", ' ')) : NULL;
}

// What <emscripten/version.h> says, under names in capitals since 5.0.x.
static char *emscripten_version(const char *text)
{
	static const char *const names[][2] = {
		{ "#define __EMSCRIPTEN_MAJOR__ ", "#define __EMSCRIPTEN_major__ " },
		{ "#define __EMSCRIPTEN_MINOR__ ", "#define __EMSCRIPTEN_minor__ " },
		{ "#define __EMSCRIPTEN_TINY__ ", "#define __EMSCRIPTEN_tiny__ " },
	};
	char *parts[G_N_ELEMENTS(names) + 1] = { NULL }, *out = NULL;
	size_t n;

	for (n = 0; n < G_N_ELEMENTS(names); n++) {
		parts[n] = line_value(text, names[n][0]);
		if (!parts[n])
			parts[n] = line_value(text, names[n][1]);
		if (!parts[n])
			break;
	}
	if (n == G_N_ELEMENTS(names))
		out = g_strjoinv(".", parts);
	while (n--)
		g_free(parts[n]);
	return out;
}

// Where a sysroot may tell its version, the likeliest first: a file, who reads it, and what stands
// before the number. A wasi-sdk's VERSION is above the sysroot, too; the first is
// cmake/wasi-sysroot/fetch's.
static const struct {
	const char *file;
	char *(*read)(const char *text);
	const char *before;
} version_files[] = {
	{ "wasmready-version", first_line, "" },
	{ "VERSION", first_line, "wasi-sdk " },
	{ "../../VERSION", first_line, "wasi-sdk " },
	{ "include/wasm32-wasip1/wasi/version.h", defined_version, "wasi-sdk " },
	{ "include/wasi/version.h", defined_version, "wasi-sdk " },
	{ "include/emscripten/version.h", emscripten_version, "Emscripten " },
};

// The version of Debian's package, from dpkg's list of what is installed.
static char *package_version(const char *sysroot)
{
	char *text = NULL, *out = NULL;
	const char *at;
	size_t size;

	if (strcmp(sysroot, "/usr") != 0 ||
	    file_read("/var/lib/dpkg/status", (size_t)64 << 20, &text, &size) < 0)
		return NULL;
	at = strstr(text, "\nPackage: wasi-libc\n");
	if (at) {
		const char *end = strstr(at, "\n\n");
		char *block = end ? g_strndup(at + 1, end - at) : g_strdup(at + 1);

		out = line_value(block, "Version: ");
		g_free(block);
	}
	g_free(text);
	return out;
}

char *sysroot_version(const char *sysroot)
{
	char *out = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(version_files) && !out; i++) {
		char *path = g_build_filename(sysroot, version_files[i].file, NULL);
		char *text = NULL, *number;
		size_t size;

		// It is absent more often than not.
		if (file_read(path, 1 << 16, &text, &size) == 0) {
			number = version_files[i].read(text);
			if (number && *number)
				out = g_strconcat(version_files[i].before, number, NULL);
			g_free(number);
			g_free(text);
		}
		g_free(path);
	}
	if (!out)
		out = package_version(sysroot);
	return out ? out : g_strdup("");
}
