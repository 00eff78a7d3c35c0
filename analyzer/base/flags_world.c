// Flags and worlds: what of a unit's means something in a world, and which words are a world's.
// Lists tell both: of what the host alone has, and of what world.c adds.

#include <string.h>

#include "base.h"
#include "flags_lists.h"
#include "target.h"

// What world.c adds, and the macros of targets.tsv. A name that ends in '=' or '-' begins the word.
static int is_world_word(const char *word)
{
	static const char *const whole[] = {
		"-ferror-limit=0", "-fno-spell-checking", "-Qunused-arguments", "-nostdlibinc",
		"-pthread",	   "-DEMSCRIPTEN",
	};
	static const char *const begun[] = { "-W", "--target=wasm32-", "--target=wasm64-" };
	const char *rest = NULL;

	if (LISTED(whole, word) || target_has_macro(word))
		return 1;
	for (size_t i = 0; i < G_N_ELEMENTS(begun) && !rest; i++)
		if (g_str_has_prefix(word, begun[i]))
			rest = word + strlen(begun[i]);
	// Of a warning's name or a triple: no comma, which would hand on options.
	return rest && *rest &&
	       !rest[strspn(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
				  "0123456789_=-")];
}

// How many words of a world the option at args is, 0 when it is none of a world's.
static int world_words(char *const *args)
{
	static const char *const folders[] = { "-resource-dir", "-isystem", "-idirafter" };

	if (LISTED(folders, args[0]))
		return args[1] && *args[1] == '/' ? 2 : 0;
	if (strcmp(args[0], "-Xclang") == 0)
		return args[1] && strcmp(args[1], "-internal-isystem") == 0 && args[2] &&
				       strcmp(args[2], "-Xclang") == 0 && args[3] && *args[3] == '/'
			       ? 4
			       : 0;
	return is_world_word(args[0]);
}

const char *flags_find_foreign_world(char *const *args)
{
	while (*args) {
		int n = world_words(args);

		if (!n)
			return *args;
		args += n;
	}
	return NULL;
}

// Each set has those before it; -msse4 is -msse4.2, and __FMA__ goes with its own flag alone.
static const struct instructions {
	const char *flag, *macro;
} x86_sets[] = {
	{ "-msse", "-D__SSE__=1" },
	{ "-msse2", "-D__SSE2__=1" },
	{ "-msse3", "-D__SSE3__=1" },
	{ "-mssse3", "-D__SSSE3__=1" },
	{ "-msse4.1", "-D__SSE4_1__=1" },
	{ "-msse4.2", "-D__SSE4_2__=1" },
	{ "-msse4", NULL },
	{ "-mavx", "-D__AVX__=1" },
	{ "-mavx2", "-D__AVX2__=1" },
	{ "-mfma", "-D__FMA__=1" },
};

static int has_flag(char *const *args, const char *flag)
{
	while (*args && strcmp(*args, flag) != 0)
		args++;
	return *args != NULL;
}

void flags_add_emcc_macros(char *const *args, GPtrArray *list)
{
	size_t i = G_N_ELEMENTS(x86_sets);

	if (!has_flag(args, "-msimd128") && !has_flag(args, "-mrelaxed-simd"))
		return;
	if (has_flag(args, "-mfpu=neon"))
		g_ptr_array_add(list, (char *)"-D__ARM_NEON__=1");
	while (i && !has_flag(args, x86_sets[i - 1].flag))
		i--;
	while (i--)
		if (x86_sets[i].macro)
			g_ptr_array_add(list, (char *)x86_sets[i].macro);
}

// Whether a search path is the host's own: its headers would hide the target's.
static int is_system_folder(const char *path)
{
	static const char *const folders[] = { "/usr/include", "/include", "/usr/local/include" };
	char *normal = path_absolute("/", path);
	int yes = *path == '/' &&
		  (LISTED(folders, normal) || (g_str_has_prefix(normal, "/usr/include/") &&
					       g_str_has_suffix(normal, "-linux-gnu")));

	g_free(normal);
	return yes;
}

int flag_fits_foreign(const char *flag, const char *foreign)
{
	// The table of -m is of this machine's.
	if (g_str_has_prefix(flag, "-mllvm="))
		return g_str_has_prefix(foreign, "wasm");
	if (g_str_has_prefix(flag, "-m"))
		return g_str_has_prefix(foreign, "wasm") && flags_is_wasm_feature(flag);
	return flag_fits_world(flag, 0);
}

int flag_fits_world(const char *flag, int wasm)
{
	static const char *const host_only[] = {
		"--sysroot=",
		"-isysroot",
		"-iwithsysroot",
		"--target=",
		"-fsanitize=",
		"-fcf-protection",
		"-fzero-call-used-regs=",
		"-fstack-clash-protection",
		"-fno-stack-clash-protection",
		"-fsplit-stack",
		"-fsemantic-interposition",
		"-fno-semantic-interposition",
	};
	static const char *const paths[] = { "-isystem", "-idirafter", "-I" };
	size_t i;

	if (g_str_has_prefix(flag, "-mllvm="))
		return wasm;
	if (g_str_has_prefix(flag, "-m"))
		return flags_is_wasm_feature(flag) == !!wasm;
	if (!wasm)
		return strcmp(flag, "-fwasm-exceptions") != 0;
	for (i = 0; i < G_N_ELEMENTS(host_only); i++)
		if (g_str_has_prefix(flag, host_only[i]))
			return 0;
	for (i = 0; i < G_N_ELEMENTS(paths); i++)
		if (g_str_has_prefix(flag, paths[i]))
			return !is_system_folder(flag + strlen(paths[i]));
	return 1;
}
