// Who compiles: what a compiler's name and manner say beside its flags.
//
// A cross compiler's name begins with the machine that it builds for, clang-cl spells options as
// Microsoft's compiler does, and emcc has settings. Here all of them become words that gcc and
// clang take, which then pass the table like any other.

#include <string.h>

#include "flags_options.h"
#include "flags_lists.h"

// In order of their names, so that of two that fit the longer comes later.
static const struct machine {
	const char *name;
	int bits;	// of a pointer
	const char *as; // the machine that stands for it where clang has none such; NULL: itself
} machines[] = {
#include "flags_machines_rows.h"
};

static const struct machine *find_machine(const char *triple)
{
	for (size_t i = G_N_ELEMENTS(machines); i--;)
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

// Whether a compiler has one of these names.
static int is_called(const char *compiler, const char *const *names)
{
	char *name = name_of(compiler);
	int is = g_strv_contains(names, name);

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

// Whether a word is rather the path of a file: "/Users/me/x.c" undefines no macro.
static int is_path(const char *word, const struct option *option)
{
	const char *slash = *word == '/' ? strchr(word + 1, '/') : NULL, *equals;

	if (!slash)
		return 0;
	equals = strchr(word, '=');
	return !option || (option->fate == MACRO && (!equals || equals > slash)) ||
	       (option->fate == QUIET && strlen(option->name) == 1);
}

// Rewrites the option of clang-cl at words[0] into out and returns how many words it is.
static int respell(GPtrArray *out, char **words, char **dropped)
{
	const char *word = words[0], *value;
	const struct option *option;

	if (!*word || !strchr("/-", *word) || !word[1] || g_str_has_prefix(word, "--"))
		return g_ptr_array_add(out, g_strdup(word)), 1;
	option = flags_find_option(CL, word + 1);
	// An option that clang-cl has in common with clang.
	if ((*word == '-' && !option) || is_path(word, option))
		return g_ptr_array_add(out, g_strdup(word)), 1;
	if (!option) {
		flags_note(dropped, word, "unknown to clang-cl, or of no use to read C", 1);
		return 1;
	}
	value = word + 1 + strlen(option->name);
	if (option->fate == QUIET)
		return 1;
	if (option->fate == FRONT)
		return g_ptr_array_add(out, g_strdup(value)), 1;
	g_ptr_array_add(out, g_strdup(option->as));
	if (option->value == NONE)
		return 1;
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

// How many words at words are an option of emcc's own; 0: none is.
static int linking(char *const *words)
{
	const struct option *option = flags_find_option(EMCC, *words);

	return !option ? 0 : option->value == ASSIGNED && !strchr(*words, '=') && words[1] ? 2 : 1;
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

// Rewrites the option of nvcc at words[0] into out, what it hands to the host's compiler as that
// reads it, and returns how many words it is.
static int unwrap_nvidia(GPtrArray *out, char **words)
{
	size_t dashes = strspn(words[0], "-"), n = strcspn(words[0], "=");
	char *name = g_strndup(words[0], n), **parts;
	const struct option *option = dashes && dashes < 3 ? flags_find_option(NVCC, name + dashes)
							   : NULL;
	const char *value = words[0][n] ? words[0] + n + 1 : words[1];

	g_free(name);
	if (!option)
		g_ptr_array_add(out, g_strdup(words[0]));
	if (!option || option->value == NONE)
		return 1;
	parts = g_strsplit(value && option->fate == FRONT ? value : "", ",", -1);
	for (char **part = parts; *part; part++)
		if (**part)
			g_ptr_array_add(out, g_strdup(*part));
	g_strfreev(parts);
	return words[0][n] || !value ? 1 : 2;
}

char **flags_spell(const char *compiler, char **words, char **dropped)
{
	static const char *const emscripten[] = { "emcc", "em++", NULL };
	static const char *const nvidia[] = { "nvcc", NULL };
	GPtrArray *out = g_ptr_array_new();
	int bits = 32, cl = is_microsoft(compiler, words), nvcc = is_called(compiler, nvidia);
	char **word = words;

	*dropped = g_strdup("[]");
	if (is_called(compiler, emscripten)) {
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
