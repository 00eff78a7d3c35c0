// The table of worlds and targets.
//
// A wasm world never sees the host's C library before its own: -nostdlibinc takes
// the driver's folders away, and ours come back in the driver's order: the
// compiler's headers, the target's, then the ghosts. -internal-isystem is the
// option by which the driver itself adds a sysroot's folders.

#include "world.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/flags.h"
#include "base/json_text.h"
#include "library.h"
#include "sysroot.h"

// The host's compiler may be one that only warns of these.
const char *const lenient_flags[] = {
	"-Wno-error=implicit-function-declaration",
	"-Wno-error=implicit-int",
	"-Wno-error=int-conversion",
	"-Wno-error=incompatible-function-pointer-types",
	NULL,
};

#if defined(__aarch64__)
#define BROUGHT_MUSL "include/aarch64-linux-musl" // extract/files.c knows such a name
#else
#define BROUGHT_MUSL "include/x86_64-linux-musl"
#endif

// Folders.

// A folder that a package may bring along for machines that have none of it (cmake/release.sh).
// g_free() it; NULL when it is not there.
static char *brought(const char *name, const char *file)
{
	char *dir = g_build_filename(data_dir(), "brought", name, NULL);

	if (dir_has(dir, file, G_FILE_TEST_IS_REGULAR))
		return dir;
	g_free(dir);
	return NULL;
}

// The compiler's own headers: those of the libclang we were built with, else those that came
// with us, else the newest that is installed. g_free() it; NULL when there are none.
static char *resource_dir(void)
{
	char *ours;
	int version;

	if (dir_has(LIBCLANG_RESOURCE_DIR, "include/stddef.h", G_FILE_TEST_IS_REGULAR))
		return g_strdup(LIBCLANG_RESOURCE_DIR);
	ours = brought("clang", "include/stddef.h");
	if (ours)
		return ours;
	for (version = 30; version >= 16; version--) {
		char *dir = g_strdup_printf("/usr/lib/llvm-%d/lib/clang/%d", version, version);

		if (dir_has(dir, "include/stddef.h", G_FILE_TEST_IS_REGULAR))
			return dir;
		g_free(dir);
	}
	return NULL;
}

// musl's headers: those that are installed, else those that came with us; NULL: none.
static const char *musl_dir(void)
{
	static char *ours;
	const char *installed = flags_musl_dir();

	if (installed)
		return installed;
	if (!ours)
		ours = brought(BROUGHT_MUSL, "stdio.h");
	return ours;
}

// Our own headers (data_headers()): wasm32 widths for musl's, which are another machine's; what
// wasi-libc's have since those of Debian 12 (May 2022), and no longer have; what musl's need where
// the other headers are not musl's; what glibc's need where <features.h> is not glibc's; what
// Emscripten has beside musl, as of the release that rules/data/versions.tsv names
// (rules/data/emscripten.mjs), and of that what emcc puts before the compiler's headers.
#define MUSL_WIDTHS "wasm32-linux-musl"
#define WASI_SINCE "wasm32-wasi-current"
#define MUSL_REPAIRS "ghost-linux-musl"
#define GLIBC_REPAIRS "ghost-glibc"
#define EMSCRIPTEN_OWN "wasm32-emscripten"
#define EMSCRIPTEN_SIMD "wasm32-emscripten/simd"

// dir, which is taken, with links resolved: the extractor compares by real paths.
static char *resolved(char *dir)
{
	char *real = realpath(dir, NULL), *out = g_strdup(real ? real : dir);

	free(real);
	g_free(dir);
	return out;
}

// Whose headers lie in include/ itself, where their folder is not named for a triple.
static int is_of_family(const char *sysroot, enum libc_family family)
{
	// Neither: the user's own, for whatever target. Emscripten's has WASI's, too.
	if (dir_has(sysroot, "include/emscripten/emscripten.h", G_FILE_TEST_IS_REGULAR))
		return family == FAMILY_EMSCRIPTEN;
	return family == FAMILY_WASI ||
	       !dir_has(sysroot, "include/wasi/api.h", G_FILE_TEST_IS_REGULAR);
}

// The folder of the libraries that go with the headers in sysroot/include/FOLDER: named
// alike, or where that has no name by the first triple that is there. g_free() it.
static char *libraries_of(const char *sysroot, const char *const *folders, const char *folder)
{
	for (; !*folder && **folders; folders++) {
		char *dir = g_build_filename(sysroot, "lib", *folders, NULL);

		if (g_file_test(dir, G_FILE_TEST_IS_DIR))
			return dir;
		g_free(dir);
	}
	return g_build_filename(sysroot, "lib", folder, NULL);
}

// The first of folders below sysroot/include that holds a C library, or NULL. *lib
// becomes the folder of its libraries.
static char *libc_in(const char *sysroot, enum libc_family family, const char *const *folders,
		     char **lib)
{
	const char *const *all = folders;

	for (; *folders; folders++) {
		char *dir;

		if (!**folders && (strcmp(sysroot, "/usr") == 0 || !is_of_family(sysroot, family)))
			continue;
		dir = g_build_filename(sysroot, "include", *folders, NULL);
		if (dir_has(dir, "stdio.h", G_FILE_TEST_IS_REGULAR)) {
			*lib = libraries_of(sysroot, all, *folders);
			return resolved(dir);
		}
		g_free(dir);
	}
	return NULL;
}

// Where a sysroot of the current wasi-libc may lie: $WASMREADY_WASI_SYSROOT (empty: nowhere), else
// where ./bootstrap puts it, in the build tree or with the user's data, or in a prefix.
static void add_current(GPtrArray *list)
{
	const char *given = g_getenv("WASMREADY_WASI_SYSROOT");

	if (given && *given)
		g_ptr_array_add(list, path_absolute("/", given));
	if (given)
		return;
	g_ptr_array_add(list, g_build_filename(data_dir(), "build/wasi-sysroot", NULL));
	g_ptr_array_add(list, g_build_filename(data_dir(), "wasi-sysroot", NULL));
	g_ptr_array_add(list,
			g_build_filename(g_get_user_data_dir(), "wasmready/wasi-sysroot", NULL));
}

// The variables by which somebody names an SDK, and where a sysroot lies in it.
static const struct {
	enum libc_family family;
	const char *variable, *below;
} sdks[] = {
	{ FAMILY_WASI, "WASI_SDK_PATH", "share/wasi-sysroot" },
	{ FAMILY_EMSCRIPTEN, "EM_CACHE", "sysroot" },
	{ FAMILY_EMSCRIPTEN, "EMSDK", "upstream/emscripten/cache/sysroot" },
};

// Sysroots to look into, in order: what somebody named, else one of a current release. An SDK that
// merely lies on the disk may be years old, and is not asked: --sysroot names it. g_strfreev() it.
static char **sysroots_for(enum libc_family family)
{
	GPtrArray *list = g_ptr_array_new();

	for (size_t i = 0; i < G_N_ELEMENTS(sdks); i++) {
		const char *sdk = sdks[i].family == family ? g_getenv(sdks[i].variable) : NULL;

		if (sdk && *sdk)
			g_ptr_array_add(list, g_build_filename(sdk, sdks[i].below, NULL));
	}
	if (family == FAMILY_WASI)
		add_current(list);
	if (family == FAMILY_EMSCRIPTEN)
		g_ptr_array_add(list, g_strdup("/usr/share/emscripten/cache/sysroot"));
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

// The C library of one world.
struct libc {
	char *sysroot;	    // "" when none
	const char *origin; // as world.origin
	char *dir;	    // its headers; NULL: none
	char *lib;	    // folder of its libraries, which may not be there; NULL: none
	int is_musl;	    // dir is musl's, of another machine
	int is_old;	    // dir is wasi-libc's of years ago: what came since goes before it
	int is_other;	    // dir is that of another target of WASI
};

static int look_in(struct libc *libc, const char *const *sysroots, enum libc_family family,
		   const char *const *folders, const char *origin)
{
	assert(!libc->dir); // the first that is found stands
	for (; *sysroots; sysroots++) {
		libc->dir = libc_in(*sysroots, family, folders, &libc->lib);
		if (!libc->dir)
			continue;
		libc->sysroot = g_strdup(*sysroots);
		libc->origin = origin;
		return 1;
	}
	return 0;
}

// A WASI target without a sysroot of its own takes another's headers: one's with threads first,
// which declare more. NULL-terminated; the names are the table's.
static GPtrArray *wasi_folders(void)
{
	GPtrArray *all = g_ptr_array_new();
	const struct target_info *target;

	for (int threads = 1; threads >= 0; threads--)
		for (int i = 0; (target = target_at(i)); i++)
			for (const char *const *folder = target->folders;
			     target->family == FAMILY_WASI && target->threads == threads && *folder;
			     folder++)
				if (**folder)
					g_ptr_array_add(all, (char *)*folder);
	g_ptr_array_add(all, NULL);
	return all;
}

// Headers of wasi-libc that stand in for a target's own: those of another target of a sysroot that
// is looked into, or those that a distribution has, of years ago, with what came since before
// them (wasi_since()). Returns whether there are any.
static int stand_in_wasi(struct libc *libc)
{
	char *brought_dir = g_build_filename(data_dir(), "brought", "wasi", NULL);
	const char *const distributed[] = { "/usr", brought_dir, NULL };
	static const char *const others[] = { "/opt/wasi-sdk/share/wasi-sysroot",
					      "/usr/share/wasi-sysroot", NULL };
	char **named = sysroots_for(FAMILY_WASI);
	GPtrArray *folders = wasi_folders();
	const char *const *any_wasi = (const char *const *)folders->pdata;

	if (look_in(libc, (const char *const *)named, FAMILY_WASI, any_wasi, "stand-in"))
		libc->is_other = 1;
	else if (look_in(libc, distributed, FAMILY_WASI, any_wasi, "stand-in"))
		libc->is_old = 1;
	else
		look_in(libc, others, FAMILY_WASI, any_wasi, "stand-in");
	g_ptr_array_unref(folders);
	g_strfreev(named);
	g_free(brought_dir);
	return libc->dir != NULL;
}

// Another libc's headers. wasi-libc and Emscripten's are musl's children: musl
// itself declares what Emscripten does, and more than wasi-libc; and it is nearest to the standard
// where nothing is known of a family.
static void stand_in(struct libc *libc, enum libc_family family)
{
	const char *musl = musl_dir();

	if (!(family != FAMILY_WASI && musl) && stand_in_wasi(libc))
		return;
	libc->sysroot = g_strdup("");
	libc->origin = "stand-in";
	libc->dir = g_strdup(musl);
	libc->is_musl = 1;
}

// Finds the C library of a target; *given counts the targets that --sysroot serves.
static int find_libc(struct libc *libc, const struct worlds_wanted *wanted,
		     const struct target_info *target, int *given)
{
	char *absolute = NULL, **list;
	int found;

	memset(libc, 0, sizeof *libc);
	if (wanted->sysroot) {
		char *named[] = { absolute = path_here(wanted->sysroot), NULL };

		if (!absolute)
			return -1;
		found = look_in(libc, (const char *const *)named, target->family, target->folders,
				"installed");
		g_free(absolute);
		*given += found;
		if (found)
			return 0;
	}
	if (wanted->built_sysroot) {
		const char *const built[] = { wanted->built_sysroot, NULL };

		if (look_in(libc, built, target->family, target->folders, "installed"))
			return 0;
	}
	if (target->family == FAMILY_NONE) {
		libc->sysroot = g_strdup("");
		libc->origin = "none";
		return 0;
	}
	list = sysroots_for(target->family);
	found = look_in(libc, (const char *const *)list, target->family, target->folders,
			"installed");
	g_strfreev(list);
	if (!found)
		stand_in(libc, target->family);
	if (libc->dir)
		return 0;
	complain("no C library headers for '%s': install wasi-libc and musl-dev, or give --sysroot",
		 target->name);
	return -1;
}

// Arguments.

static void add(GPtrArray *args, const char *text)
{
	g_ptr_array_add(args, g_strdup(text));
}

static void add_all(GPtrArray *args, const char *const *words)
{
	for (; *words; words++)
		add(args, *words);
}

static void add_own(GPtrArray *args, const char *dir)
{
	const char *const words[] = { "-Xclang", "-internal-isystem", "-Xclang", dir, NULL };

	add_all(args, words);
}

static void add_first(GPtrArray *args, const char *dir)
{
	add(args, "-isystem");
	add(args, dir);
}

static void add_ghost(GPtrArray *args, const char *dir)
{
	if (!g_file_test(dir, G_FILE_TEST_IS_DIR))
		return;
	add(args, "-idirafter");
	add(args, dir);
}

// Adds our headers of that name by one of these.
static void add_data(GPtrArray *args, void (*add_dir)(GPtrArray *args, const char *dir),
		     const char *name)
{
	char *dir = data_headers(name);

	add_dir(args, dir);
	g_free(dir);
}

// Warnings that are off by default and differ between the worlds: where 64 bits go into
// a type that has 32 in wasm only, and where a bound lies beyond such a type.
static const char *const warnings[] = {
	"-Wshorten-64-to-32",
	"-Wtautological-type-limit-compare",
	NULL,
};

// Spelling correction costs much where errors are many. Beside the above the warnings
// are clang's own choice: most of those that differ between the worlds are among them.
static GPtrArray *common_args(const char *resource)
{
	const char *const words[] = { "-resource-dir",	    resource,
				      "-ferror-limit=0",    "-fno-spell-checking",
				      "-Qunused-arguments", NULL };
	GPtrArray *args = g_ptr_array_new_with_free_func(g_free);

	add_all(args, words);
	add_all(args, warnings);
	return args;
}

// What emcc puts before the compiler's headers: its own <xmmintrin.h> and the like. Of these
// we read our declarations, which take any flags: which flags they need is a rule's to say.
static void add_emscripten_compat(GPtrArray *args, const char *dir)
{
	static const char *const names[] = { "fakesdl", "fakesdl/SDL", "compat" };

	add_data(args, add_first, EMSCRIPTEN_SIMD);
	for (size_t i = 0; dir && i < G_N_ELEMENTS(names); i++) {
		char *path = g_build_filename(dir, names[i], NULL);

		if (g_file_test(path, G_FILE_TEST_IS_DIR))
			add_first(args, path);
		g_free(path);
	}
}

static void add_libc(GPtrArray *args, const struct libc *libc, enum libc_family family)
{
	int installed = g_str_equal(libc->origin, "installed");

	if (!libc->dir)
		return;
	if (family == FAMILY_EMSCRIPTEN)
		add_emscripten_compat(args, installed ? libc->dir : NULL);
	if (family == FAMILY_EMSCRIPTEN && !installed)
		add_data(args, add_own, EMSCRIPTEN_OWN);
	if (libc->is_musl)
		add_data(args, add_own, MUSL_WIDTHS);
	else if (libc->is_old)
		add_data(args, add_own, WASI_SINCE);
	add_own(args, libc->dir);
}

// musl's headers for what the target's C library lacks, then the host's for
// third-party libraries. Where the target has no C library at all, musl's basic
// types need our widths too; elsewhere the target's own are found first.
static void add_ghosts(GPtrArray *args, const struct libc *libc)
{
	const char *musl = libc->is_musl ? NULL : musl_dir();

	if (musl) {
		add_data(args, add_ghost, libc->dir ? MUSL_REPAIRS : MUSL_WIDTHS);
		add_ghost(args, musl);
	}
	add_data(args, add_ghost, GLIBC_REPAIRS);
	add_ghost(args, "/usr/local/include");
	add_ghost(args, FLAGS_MULTIARCH);
	add_ghost(args, "/usr/include");
}

static const char *triple_for(const struct target_info *target, const char *resource)
{
	const char *slash = strrchr(resource, '/');

	return slash && atoi(slash + 1) < 19 ? target->old_triple : target->triple;
}

// emcc defined EMSCRIPTEN beside __EMSCRIPTEN__ up to 5.0.x (tools/compile.py); a current one
// does not.
static int is_before_emscripten_6(const struct libc *libc)
{
	char *version;
	int before;

	if (!g_str_equal(libc->origin, "installed"))
		return 0;
	version = sysroot_version(libc->sysroot);
	before = g_str_has_prefix(version, "Emscripten ") && atoi(version + 11) < 6;
	g_free(version);
	return before;
}

static GPtrArray *wasm_args(const struct target_info *target, const struct libc *libc,
			    const char *resource)
{
	GPtrArray *args = common_args(resource);

	g_ptr_array_add(args, g_strconcat("--target=", triple_for(target, resource), NULL));
	add(args, "-nostdlibinc");
	if (target->threads)
		add(args, "-pthread");
	add_all(args, target->macros);
	if (libc->is_other || libc->is_old)
		add_all(args, target->lent_macros);
	if (target->family == FAMILY_EMSCRIPTEN && is_before_emscripten_6(libc))
		add(args, "-DEMSCRIPTEN");
	add_libc(args, libc, target->family);
	add_ghosts(args, libc);
	return args;
}

static GPtrArray *host_args(const char *resource)
{
	GPtrArray *args = common_args(resource);

	add_all(args, lenient_flags);
	return args;
}

// Storing.

// Frees args. symbols: as world.symbols.
static int store_world(struct db *db, int id, const char *name, const char *triple,
		       const struct libc *libc, const char *symbols, GPtrArray *args)
{
	char *version = g_str_equal(libc->origin, "installed") ? sysroot_version(libc->sysroot)
							       : g_strdup("");
	GString *json = g_string_new("[");
	int err;

	for (guint i = 0; i < args->len; i++) {
		if (i)
			g_string_append_c(json, ',');
		json_exact(json, args->pdata[i]);
	}
	g_string_append_c(json, ']');
	err = db_run(db, "INSERT INTO main.world VALUES(?, ?, ?, ?, ?, ?, ?, ?)", "ittttttt",
		     (int64_t)id, name, triple, libc->sysroot, libc->origin, json->str, symbols,
		     version);
	g_free(version);
	g_string_free(json, TRUE);
	g_ptr_array_unref(args);
	return err;
}

// Whether the sysroot's archives tell what can be linked; -1 on failure. A freestanding
// build links nothing.
static int read_libraries(struct db *db, const struct libc *libc, int id,
			  const struct target_info *target, const char *resource)
{
	const struct sysroot sysroot = {
		target, id, libc->lib, triple_for(target, resource), resource,
	};

	if (target->family == FAMILY_NONE || strcmp(libc->origin, "installed") != 0)
		return 0;
	return sysroot_store(db, &sysroot);
}

static int store_wasm(struct db *db, const struct worlds_wanted *wanted, int id,
		      const struct target_info *target, const char *resource, int *given)
{
	struct libc libc;
	int err = -1, read;

	if (find_libc(&libc, wanted, target, given) == 0) {
		read = read_libraries(db, &libc, id, target, resource);
		if (read >= 0)
			err = store_world(db, id, target->name, triple_for(target, resource), &libc,
					  read ? "sysroot" : "table",
					  wasm_args(target, &libc, resource));
	}
	g_free(libc.sysroot);
	g_free(libc.lib);
	g_free(libc.dir);
	return err;
}

// Of each target, by its position: the number of its world (0: none), and whether it was asked for.
struct worlds {
	int *world, *asked;
	int count;
};

// The first target in order that has a world which may judge wanted: of the same C library and
// width of pointers. Returns -1 when there is none.
static int target_like(const struct worlds *worlds, const struct target_info *wanted)
{
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++)
		if (worlds->world[i] && target->family == wanted->family &&
		    target->pointer_bytes == wanted->pointer_bytes)
			return i;
	return -1;
}

static int store_targets(struct db *db, const struct worlds *worlds)
{
	const struct target_info *target;

	for (int i = 0; (target = target_at(i)); i++) {
		int of = worlds->world[i] ? i : target_like(worlds, target);
		int parsed = of == i ? 1 : of >= 0 ? 2 : 0;

		assert(of < 0 || worlds->world[of] > 0);
		if (db_run(db, "INSERT INTO main.target VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			   "tiiiittiit", target->name, (int64_t)i,
			   (int64_t)(of >= 0 ? worlds->world[of] : 1), (int64_t)parsed,
			   (int64_t)worlds->asked[i], target->triple, family_name(target->family),
			   (int64_t)target->threads, (int64_t)target->pointer_bytes,
			   target->exceptions) < 0)
			return -1;
	}
	return 0;
}

// Those that were asked for.
static int store_asked(struct db *db, const struct worlds_wanted *wanted, const char *resource,
		       struct worlds *worlds)
{
	int given = 0, err = 0;
	char **name;

	for (name = wanted->targets; *name && !err; name++) {
		int target = target_find(*name);

		if (target < 0) {
			complain("unknown target '%s'", *name);
			return MISUSED;
		}
		if (worlds->asked[target])
			continue;
		worlds->asked[target] = 1;
		worlds->world[target] = ++worlds->count;
		assert(worlds->count <= target_count());
		err = store_wasm(db, wanted, worlds->count, target_at(target), resource, &given);
	}
	if (!err && wanted->sysroot && !given) {
		complain("no C library headers for the target in sysroot '%s'", wanted->sysroot);
		err = -1;
	}
	return err;
}

// Those of C libraries that nobody asked for, so that no column rests on another's headers.
static int store_families(struct db *db, const struct worlds_wanted *wanted, const char *resource,
			  struct worlds *worlds)
{
	const struct target_info *target;
	int given = 0, err = 0;

	for (int i = 0; !err && (target = target_at(i)); i++) {
		if (target->family == FAMILY_NONE || target_like(worlds, target) >= 0)
			continue;
		worlds->world[i] = ++worlds->count;
		err = store_wasm(db, wanted, worlds->count, target, resource, &given);
	}
	return err;
}

static int store_all(struct db *db, const struct worlds_wanted *wanted, const char *resource)
{
	struct libc host = { .sysroot = (char[]){ "" }, .origin = "installed" };
	struct worlds worlds = {
		.world = g_new0(int, target_count()),
		.asked = g_new0(int, target_count()),
	};
	int err = db_exec(db, "DELETE FROM main.world; DELETE FROM main.target; "
			      "DELETE FROM main.world_library");

	if (!err)
		err = store_world(db, 0, "host", "", &host, "table", host_args(resource));
	if (!err)
		err = store_asked(db, wanted, resource, &worlds);
	if (!err && wanted->families)
		err = store_families(db, wanted, resource, &worlds);
	if (!err)
		err = linked_store(db, wanted->archives, wanted->built_archives);
	if (!err && sysroot_symbols(db) < 0)
		err = -1;
	if (!err)
		err = store_targets(db, &worlds);
	g_free(worlds.asked);
	g_free(worlds.world);
	return err;
}

int worlds_store(struct db *db, const struct worlds_wanted *wanted)
{
	char *resource = resource_dir();
	int err;

	if (!resource) {
		complain("cannot find the compiler's own headers in '%s'", LIBCLANG_RESOURCE_DIR);
		return -1;
	}
	err = store_all(db, wanted, resource);
	g_free(resource);
	return err;
}

int worlds_survey(struct db *db, const char *sysroot)
{
	struct worlds_wanted wanted = { .sysroot = sysroot };
	const struct target_info *target;
	int err = db_exec(db, "BEGIN IMMEDIATE");

	if (err)
		return err;
	wanted.targets = g_new0(char *, target_count() + 1);
	for (int i = 0; (target = target_at(i)); i++)
		wanted.targets[i] = g_strdup(target->name);
	err = worlds_store(db, &wanted);
	g_strfreev(wanted.targets);
	if (db_exec(db, err ? "ROLLBACK" : "COMMIT") < 0 && !err)
		err = -1;
	return err;
}
