// Who compiles: what a compiler's name and manner say beside its flags. See flags.h.
//
// A cross compiler's name begins with the machine that it builds for, clang-cl spells options as
// Microsoft's compiler does, and emcc has settings. Here all of them become words that gcc and
// clang take, which then pass the table like any other.

#include <string.h>

#include "flags_parts.h"

// Machines by how their names begin; the first that fits counts.
static const struct machine {
	const char *name;
	const char *as; // the machine that stands for it where clang has none such; NULL: itself
	int bits;	// of a pointer
} machines[] = {
	{ "aarch64", NULL, 64 },
	{ "arm64", NULL, 64 },
	{ "armeb", NULL, 32 },
	{ "arm", NULL, 32 },
	{ "thumb", NULL, 32 },
	{ "i386", NULL, 32 },
	{ "i486", NULL, 32 },
	{ "i586", NULL, 32 },
	{ "i686", NULL, 32 },
	{ "x86_64", NULL, 64 },
	{ "mips64", NULL, 64 },
	{ "mips", NULL, 32 },
	{ "powerpc64", NULL, 64 },
	{ "ppc64", NULL, 64 },
	{ "powerpc", NULL, 32 },
	{ "ppc", NULL, 32 },
	{ "riscv32", NULL, 32 },
	{ "riscv64", NULL, 64 },
	{ "s390x", NULL, 64 },
	{ "sparc64", NULL, 64 },
	{ "sparc", NULL, 32 },
	{ "loongarch64", NULL, 64 },
	{ "m68k", NULL, 32 },
	{ "hexagon", NULL, 32 },
	{ "csky", NULL, 32 },
	{ "avr", NULL, 16 },
	{ "msp430", NULL, 16 },
	{ "wasm32", NULL, 32 },
	{ "wasm64", NULL, 64 },
	// Of the same widths and order of bytes.
	{ "xtensa", "riscv32-unknown-elf", 32 },
	{ "nios2", "riscv32-unknown-elf", 32 },
	{ "microblazeel", "riscv32-unknown-elf", 32 },
	{ "sh4", "riscv32-unknown-elf", 32 },
	{ "or1k", "powerpc-unknown-linux-gnu", 32 },
	{ "microblaze", "powerpc-unknown-linux-gnu", 32 },
	{ "hppa", "powerpc-unknown-linux-gnu", 32 },
};

static const struct machine *find_machine(const char *triple)
{
	for (size_t i = 0; i < G_N_ELEMENTS(machines); i++)
		if (g_str_has_prefix(triple, machines[i].name))
			return &machines[i];
	return NULL;
}

int flags_machine_bits(const char *triple)
{
	const struct machine *machine = find_machine(triple);

	return machine ? machine->bits : 0;
}

#if defined(__aarch64__)
#define NATIVE "aarch64"
#else
#define NATIVE "x86_64"
#endif

int flags_is_native(const char *triple)
{
	return g_str_has_prefix(triple, NATIVE) && strstr(triple, "linux") &&
	       !strstr(triple, "android") && !strstr(triple, "musl") && !strstr(triple, "x32");
}

const char *flags_foreign(char *const *args)
{
	static const char name[] = "--target=";
	const char *triple = NULL;

	for (; args && *args; args++)
		if (g_str_has_prefix(*args, name))
			triple = *args + strlen(name);
	return triple && !flags_is_native(triple) ? triple : NULL;
}

// The last part of a path of either system, without ".exe", ".py" or ".bat". g_free() it.
static char *name_of(const char *compiler)
{
	static const char *const ends[] = { ".exe", ".py", ".bat" };
	const char *slash = strrchr(compiler, '/'), *back = strrchr(compiler, '\\');
	char *name = g_strdup(back > slash ? back + 1 : slash ? slash + 1 : compiler);

	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++)
		if (g_str_has_suffix(name, ends[i]))
			name[strlen(name) - strlen(ends[i])] = 0;
	return name;
}

// Cuts a version off: "gcc-12", "clang-19.1".
static void cut_version(char *name)
{
	char *dash = strrchr(name, '-');

	if (dash && dash[1] && !dash[1 + strspn(dash + 1, "0123456789.")])
		*dash = 0;
}

static int is_triple(const char *text)
{
	return !text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				  "0123456789_.-")] &&
	       find_machine(text);
}

// The machine in a cross compiler's name ("arm-none-eabi-gcc-12"), or NULL. g_free() it.
static char *triple_of(const char *compiler)
{
	static const char *const tools[] = { "-gcc", "-cc", "-clang", "-g++", "-c++", "-clang++" };
	char *name = name_of(compiler), *triple = NULL;

	cut_version(name);
	for (size_t i = 0; i < G_N_ELEMENTS(tools) && !triple; i++)
		if (g_str_has_suffix(name, tools[i]))
			triple = g_strndup(name, strlen(name) - strlen(tools[i]));
	g_free(name);
	if (triple && !is_triple(triple))
		g_clear_pointer(&triple, g_free);
	return triple;
}

// Whether it is the clang of a wasi-sdk by where it lies, which builds for WASI when nothing else
// is said. Source: LLVM_DEFAULT_TARGET_TRIPLE in wasi-sdk's cmake/wasi-sdk-toolchain.cmake.
static int is_wasi_sdk(const char *compiler)
{
	char *name = name_of(compiler), **parts = g_strsplit_set(compiler, "/\\", -1);
	int is = 0;

	cut_version(name);
	for (char **part = parts; *part && part[1] && !is; part++)
		is = g_str_has_prefix(*part, "wasi-sdk");
	is = is && (strcmp(name, "clang") == 0 || strcmp(name, "clang++") == 0);
	g_strfreev(parts);
	g_free(name);
	return is;
}

static int is_emscripten(const char *compiler)
{
	char *name = name_of(compiler);
	int is = strcmp(name, "emcc") == 0 || strcmp(name, "em++") == 0;

	g_free(name);
	return is;
}

static int is_microsoft(const char *compiler, char *const *words)
{
	char *name = name_of(compiler);
	int is;

	cut_version(name);
	is = g_ascii_strcasecmp(name, "cl") == 0 || strcmp(name, "clang-cl") == 0;
	g_free(name);
	for (; *words && !is; words++)
		is = strcmp(*words, "--driver-mode=cl") == 0;
	return is;
}

// Microsoft's options, behind '/' or '-', by how they begin; the longest that fits counts. All that
// change how C is read are here (clang's Options.td, group of clang-cl; Microsoft's list of
// compiler options), and of the others those that do not.
static const struct microsoft {
	const char *name;
	enum { WORD, VALUE, PATH, HANDED, NOTHING } kind;
	const char *as;
} microsoft[] = {
	{ "D", VALUE, "-D" },
	{ "U", VALUE, "-U" },
	{ "I", PATH, "-I" },
	{ "FI", PATH, "-include" },
	{ "imsvc", PATH, "-isystem" },
	{ "external:I", PATH, "-isystem" },
	{ "J", WORD, "-funsigned-char" },
	{ "TC", WORD, "-xc" },
	{ "TP", WORD, "-xc++" },
	{ "openmp", WORD, "-fopenmp" },
	{ "Zp1", WORD, "-fpack-struct=1" },
	{ "Zp2", WORD, "-fpack-struct=2" },
	{ "Zp4", WORD, "-fpack-struct=4" },
	{ "std:c11", WORD, "-std=c11" },
	{ "std:c17", WORD, "-std=c17" },
	{ "std:clatest", WORD, "-std=c2x" },
	{ "std:c++", NOTHING, NULL },
	{ "clang:", HANDED, NULL },
	{ "Zp8", NOTHING, NULL },
	{ "Zp16", NOTHING, NULL },
	{ "nologo", NOTHING, NULL },
	{ "showIncludes", NOTHING, NULL },
	{ "c", NOTHING, NULL },
	{ "W", NOTHING, NULL },
	{ "w", NOTHING, NULL },
	{ "O", NOTHING, NULL },
	{ "Z7", NOTHING, NULL },
	{ "Zi", NOTHING, NULL },
	{ "ZI", NOTHING, NULL },
	{ "Zl", NOTHING, NULL },
	{ "Zo", NOTHING, NULL },
	{ "Zc:", NOTHING, NULL },
	{ "ZW", NOTHING, NULL },
	{ "Fo", NOTHING, NULL },
	{ "Fd", NOTHING, NULL },
	{ "Fe", NOTHING, NULL },
	{ "Fa", NOTHING, NULL },
	{ "Fm", NOTHING, NULL },
	{ "Fp", NOTHING, NULL },
	{ "FS", NOTHING, NULL },
	{ "FA", NOTHING, NULL },
	{ "FC", NOTHING, NULL },
	{ "MD", NOTHING, NULL },
	{ "MT", NOTHING, NULL },
	{ "MP", NOTHING, NULL },
	{ "LD", NOTHING, NULL },
	{ "GS", NOTHING, NULL },
	{ "Gy", NOTHING, NULL },
	{ "GL", NOTHING, NULL },
	{ "Gw", NOTHING, NULL },
	{ "Gm", NOTHING, NULL },
	{ "GF", NOTHING, NULL },
	{ "GR", NOTHING, NULL },
	{ "GA", NOTHING, NULL },
	{ "Gd", NOTHING, NULL },
	{ "Gz", NOTHING, NULL },
	{ "EH", NOTHING, NULL },
	{ "RTC", NOTHING, NULL },
	{ "fp:", NOTHING, NULL },
	{ "arch:", NOTHING, NULL },
	{ "analyze", NOTHING, NULL },
	{ "bigobj", NOTHING, NULL },
	{ "diagnostics:", NOTHING, NULL },
	{ "errorReport", NOTHING, NULL },
	{ "external:", NOTHING, NULL },
	{ "favor:", NOTHING, NULL },
	{ "guard:", NOTHING, NULL },
	{ "permissive", NOTHING, NULL },
	{ "sdl", NOTHING, NULL },
	{ "utf-8", NOTHING, NULL },
	{ "Qvec", NOTHING, NULL },
	{ "Qspectre", NOTHING, NULL },
	{ "Qpar", NOTHING, NULL },
	{ "Brepro", NOTHING, NULL },
	{ "Yc", NOTHING, NULL },
	{ "Yu", NOTHING, NULL },
	{ "Y-", NOTHING, NULL },
	{ "V", NOTHING, NULL },
	{ "H", NOTHING, NULL },
	{ "X", WORD, "-nostdlibinc" },
};

static const struct microsoft *find_microsoft(const char *word)
{
	const struct microsoft *best = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(microsoft); i++)
		if (g_str_has_prefix(word, microsoft[i].name) &&
		    (microsoft[i].kind != WORD || !word[strlen(microsoft[i].name)]) &&
		    (!best || strlen(microsoft[i].name) > strlen(best->name)))
			best = &microsoft[i];
	return best;
}

// Whether a word is rather the path of a file: "/Users/me/x.c" undefines no macro.
static int is_path(const char *word, const struct microsoft *option)
{
	const char *slash = *word == '/' ? strchr(word + 1, '/') : NULL, *equals;

	if (!slash)
		return 0;
	equals = strchr(word, '=');
	return !option || (option->kind == VALUE && (!equals || equals > slash)) ||
	       (option->kind == NOTHING && strlen(option->name) == 1);
}

// Rewrites the option of clang-cl at words[0] into out and returns how many words it is.
static int respell(GPtrArray *out, char **words, char **dropped)
{
	const char *word = words[0], *value;
	const struct microsoft *option;

	if (!strchr("/-", *word) || !word[1] || g_str_has_prefix(word, "--"))
		return g_ptr_array_add(out, g_strdup(word)), 1;
	option = find_microsoft(word + 1);
	// An option that clang-cl has in common with clang.
	if ((*word == '-' && !option) || is_path(word, option))
		return g_ptr_array_add(out, g_strdup(word)), 1;
	if (!option) {
		flags_note(dropped, word, "unknown to clang-cl, or of no use to read C", 1);
		return 1;
	}
	value = word + 1 + strlen(option->name);
	switch (option->kind) {
	case NOTHING:
		return 1;
	case WORD:
		return g_ptr_array_add(out, g_strdup(option->as)), 1;
	case HANDED:
		return g_ptr_array_add(out, g_strdup(value)), 1;
	default:
		break;
	}
	g_ptr_array_add(out, g_strdup(option->as));
	if (*value)
		return g_ptr_array_add(out, g_strdup(value)), 1;
	if (words[1])
		g_ptr_array_add(out, g_strdup(words[1]));
	return 1 + !!words[1];
}

// Whether a word, or the two at words, is one of emcc's settings: "-sNAME=VALUE", "-s NAME".
// Returns how many words it is.
static int setting(char *const *words, const char **text)
{
	if (g_str_has_prefix(words[0], "-s") && g_ascii_isupper(words[0][2]))
		return *text = words[0] + 2, 1;
	if (strcmp(words[0], "-s") == 0 && words[1] && g_ascii_isupper(words[1][0]))
		return *text = words[1], 2;
	return 0;
}

// emcc's own options, which say how to link, pack and time a program. Source: Emscripten's
// tools/cmdline.py; those of a lone word and those with a value, behind '=' or as the next word.
static const char *const emcc_flags[] = {
	"-profiling",
	"--profiling",
	"-profiling-funcs",
	"--profiling-funcs",
	"--post-link",
	"--emit-symbol-map",
	"--use-preload-cache",
	"--use-preload-plugins",
	"--no-entry",
	"--ignore-dynamic-linking",
	"--clear-cache",
	"--clear-ports",
	"--check",
	"--show-ports",
	"--emrun",
	"--cpuprofiler",
	"--threadprofiler",
	"--memoryprofiler",
	"--tracing",
	"--bind",
	"--proxy-to-worker",
	NULL,
};
static const char *const emcc_values[] = {
	"--closure-args",     "--closure",	   "--js-transform",  "--reproduce",
	"--pre-js",	      "--post-js",	   "--extern-pre-js", "--extern-post-js",
	"--compiler-wrapper", "--oformat",	   "--minify",	      "--emit-minification-map",
	"--embed-file",	      "--preload-file",	   "--exclude-file",  "--shell-file",
	"--js-library",	      "--source-map-base", "--emit-tsd",      "--cache",
	"--valid-abspath",    "--output_eol",	   "--output-eol",    "--use-port",
	"--memory-init-file",
};

// How many words at words are one of these; 0: none is.
static int linking(char *const *words)
{
	if (g_strv_contains(emcc_flags, *words) || g_str_has_prefix(*words, "-jsD"))
		return 1;
	for (size_t i = 0; i < G_N_ELEMENTS(emcc_values); i++) {
		size_t length = strlen(emcc_values[i]);

		if (strncmp(*words, emcc_values[i], length) != 0)
			continue;
		if ((*words)[length] == '=')
			return 1;
		if (!(*words)[length])
			return 1 + !!words[1];
	}
	return 0;
}

#define WASM64 "builds for wasm64, which has 64-bit pointers: no column judges that"

// emcc's words without its settings and what else is of use to the linker only; *bits becomes 64
// for a wasm64 build.
static void take_settings(GPtrArray *out, char **words, int *bits, char **dropped)
{
	const char *text;
	int n;

	while (*words) {
		n = setting(words, &text);
		if (n && g_str_has_prefix(text, "MEMORY64") && strcmp(text, "MEMORY64=0") != 0) {
			*bits = 64;
			flags_note(dropped, text, WASM64, 1);
		} else if (!n && strcmp(*words, "-m64") == 0) {
			*bits = 64;
			flags_note(dropped, *words, WASM64, 1);
		} else if (!n && !(n = linking(words))) {
			g_ptr_array_add(out, g_strdup(*words));
		}
		words += n ? n : 1;
	}
}

// Adds the machine in front, where the words do not name one.
static void add_machine(GPtrArray *out, const char *compiler, char **dropped)
{
	char *triple = triple_of(compiler);
	const struct machine *machine = triple ? find_machine(triple) : NULL;

	if (machine && !flags_is_native(triple)) {
		g_ptr_array_insert(
			out, 0, g_strconcat("--target=", machine->as ? machine->as : triple, NULL));
		if (machine->as)
			flags_note(dropped, triple,
				   "clang knows no such machine: the host's parse "
				   "is for one of the same widths",
				   0);
	} else if (!triple && is_wasi_sdk(compiler)) {
		g_ptr_array_insert(out, 0, g_strdup("--target=wasm32-wasip1"));
	}
	g_free(triple);
}

// What is to be known of the machine that the words name last.
static void note_machine(char *const *words, char **dropped)
{
	for (; *words; words++)
		if (g_str_has_prefix(*words, "--target=wasm64") ||
		    (strcmp(*words, "-target") == 0 && words[1] &&
		     g_str_has_prefix(words[1], "wasm64")))
			flags_note(dropped, *words, WASM64, 1);
}

static int is_nvcc(const char *compiler)
{
	char *name = name_of(compiler);
	int is = strcmp(name, "nvcc") == 0;

	g_free(name);
	return is;
}

// nvcc's own options, with two dashes or one, as words of their own or behind '='. Source: NVIDIA's
// "CUDA Compiler Driver NVCC", chapter Command Option Description.
static const struct nvidia {
	const char *name;
	enum { HOST, TAKES, ALONE } kind; // for the host's compiler; with a value; without
} nvidia[] = {
	{ "Xcompiler", HOST },
	{ "compiler-options", HOST },
	{ "Xptxas", TAKES },
	{ "ptxas-options", TAKES },
	{ "Xnvlink", TAKES },
	{ "nvlink-options", TAKES },
	{ "Xarchive", TAKES },
	{ "archive-options", TAKES },
	{ "ccbin", TAKES },
	{ "compiler-bindir", TAKES },
	{ "gencode", TAKES },
	{ "generate-code", TAKES },
	{ "arch", TAKES },
	{ "gpu-architecture", TAKES },
	{ "code", TAKES },
	{ "gpu-code", TAKES },
	{ "maxrregcount", TAKES },
	{ "rdc", TAKES },
	{ "relocatable-device-code", TAKES },
	{ "default-stream", TAKES },
	{ "cudart", TAKES },
	{ "odir", TAKES },
	{ "output-directory", TAKES },
	{ "threads", TAKES },
	{ "dc", ALONE },
	{ "device-c", ALONE },
	{ "dlto", ALONE },
	{ "lineinfo", ALONE },
	{ "generate-line-info", ALONE },
	{ "use_fast_math", ALONE },
	{ "expt-relaxed-constexpr", ALONE },
	{ "expt-extended-lambda", ALONE },
	{ "extended-lambda", ALONE },
	{ "forward-unknown-to-host-compiler", ALONE },
	{ "device-debug", ALONE },
	{ "G", ALONE },
};

// Rewrites the option of nvcc at words[0] into out, what it hands to the host's compiler as that
// reads it, and returns how many words it is.
static int unwrap_nvidia(GPtrArray *out, char **words)
{
	const char *name = words[0], *value;
	size_t n;

	if (*name == '-')
		name += name[1] == '-' ? 2 : 1;
	n = strcspn(name, "=");
	for (size_t i = 0; name > words[0] && i < G_N_ELEMENTS(nvidia); i++) {
		char **parts;

		if (strlen(nvidia[i].name) != n || strncmp(name, nvidia[i].name, n) != 0)
			continue;
		if (nvidia[i].kind == ALONE)
			return 1;
		value = name[n] ? name + n + 1 : words[1];
		parts = g_strsplit(value && nvidia[i].kind == HOST ? value : "", ",", -1);
		for (char **part = parts; *part; part++)
			if (**part)
				g_ptr_array_add(out, g_strdup(*part));
		g_strfreev(parts);
		return name[n] || !value ? 1 : 2;
	}
	g_ptr_array_add(out, g_strdup(words[0]));
	return 1;
}

char **flags_spell(const char *compiler, char **words, char **dropped)
{
	GPtrArray *out = g_ptr_array_new();
	int bits = 32, cl = is_microsoft(compiler, words), nvcc = is_nvcc(compiler);
	char **word = words;

	*dropped = g_strdup("[]");
	if (is_emscripten(compiler)) {
		take_settings(out, words, &bits, dropped);
		g_ptr_array_insert(out, 0,
				   g_strdup_printf("--target=wasm%d-unknown-emscripten", bits));
	} else {
		while (*word)
			if (cl)
				word += respell(out, word, dropped);
			else if (nvcc)
				word += unwrap_nvidia(out, word);
			else
				g_ptr_array_add(out, g_strdup(*word++));
		add_machine(out, compiler, dropped);
		note_machine(words, dropped);
	}
	if (nvcc)
		flags_note(dropped, "nvcc",
			   "hands C to the host's compiler, as which it is read: what is for the "
			   "GPU is not looked at",
			   0);
	if (cl)
		flags_note(dropped, "clang-cl",
			   "builds for Windows, whose headers are not here: the "
			   "host's parse is for this machine",
			   0);
	g_ptr_array_add(out, NULL);
	g_strfreev(words);
	return (char **)g_ptr_array_free(out, FALSE);
}
