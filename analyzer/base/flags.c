// Makes a compiler's command line safe and fit for libclang: see flags.h.
//
// One table names the options and what becomes of each; the longest name that
// matches wins. The families -f and -m, where compilers differ most, pass by
// lists of what clang takes for C; all that no list knows is dropped and said.

#include "flags.h"

#include <errno.h>
#include <string.h>

#include "base.h"

enum value {
	NONE,	// the word is the name
	TAIL,	// the name begins the word
	NEXT,	// the name is a word, its value the next
	EITHER, // the value is the rest of the word, or the next word
};

enum fate {
	KEEP,
	QUIET,
	LOADS,
	WRITES,
	RUNS,
	PASSES,
	REMAPS,
	LANGUAGE,
	PREPROCESSOR,
	STANDARD,
	TARGET,
	FAMILY,
};

static const char *const reasons[] = {
	[LOADS] = "loads code into the compiler",
	[WRITES] = "writes files",
	[RUNS] = "chooses programs to run",
	[PASSES] = "passes options behind the driver's back",
	[REMAPS] = "changes where the compiler finds its own files",
};

#define UNKNOWN "unknown to clang, or of no use to read C"

struct option {
	const char *name;
	enum value value;
	enum fate fate;
};

static const struct option options[] = {
	// What the preprocessor and the type checker see.
	{ "-D", EITHER, KEEP },
	{ "-U", EITHER, KEEP },
	{ "-I", EITHER, KEEP },
	{ "-I-", NONE, QUIET },
	{ "-isystem", EITHER, KEEP },
	{ "-iquote", EITHER, KEEP },
	{ "-idirafter", EITHER, KEEP },
	{ "-include", EITHER, KEEP },
	{ "-imacros", EITHER, KEEP },
	{ "-iprefix", EITHER, KEEP },
	{ "-iwithprefix", EITHER, KEEP },
	{ "-iwithprefixbefore", EITHER, KEEP },
	{ "-iwithsysroot", EITHER, KEEP },
	{ "-isysroot", EITHER, KEEP },
	{ "--sysroot=", TAIL, KEEP },
	{ "--sysroot", NEXT, KEEP },
	{ "-nostdinc", NONE, KEEP },
	{ "-nostdlibinc", NONE, KEEP },
	{ "-nobuiltininc", NONE, KEEP },
	{ "-undef", NONE, KEEP },
	{ "-ansi", NONE, KEEP },
	{ "-trigraphs", NONE, KEEP },
	{ "-pthread", NONE, KEEP },
	{ "-std=", TAIL, STANDARD },
	{ "--std=", TAIL, STANDARD },
	{ "-O", NONE, KEEP },
	{ "-O0", NONE, KEEP },
	{ "-O1", NONE, KEEP },
	{ "-O2", NONE, KEEP },
	{ "-O3", NONE, KEEP },
	{ "-Os", NONE, KEEP },
	{ "-Oz", NONE, KEEP },
	{ "-Og", NONE, KEEP },
	{ "-Ofast", NONE, KEEP },
	{ "-x", EITHER, LANGUAGE },
	{ "-target", NEXT, TARGET },
	{ "--target=", TAIL, TARGET },
	{ "-Wp,", TAIL, PREPROCESSOR },
	{ "-f", TAIL, FAMILY },
	{ "-m", TAIL, FAMILY },

	// Plumbing: what to make, where to put it, how to link it, what to warn of.
	{ "-c", NONE, QUIET },
	{ "-S", NONE, QUIET },
	{ "-E", NONE, QUIET },
	{ "-o", EITHER, QUIET },
	{ "-fsyntax-only", NONE, QUIET },
	{ "-pipe", NONE, QUIET },
	{ "-v", NONE, QUIET },
	{ "-###", NONE, QUIET },
	{ "-P", NONE, QUIET },
	{ "-C", NONE, QUIET },
	{ "-CC", NONE, QUIET },
	{ "-H", NONE, QUIET },
	{ "-Q", NONE, QUIET },
	{ "-O", TAIL, QUIET },
	{ "-M", NONE, QUIET },
	{ "-MM", NONE, QUIET },
	{ "-MD", NONE, QUIET },
	{ "-MMD", NONE, QUIET },
	{ "-MP", NONE, QUIET },
	{ "-MG", NONE, QUIET },
	{ "-MV", NONE, QUIET },
	{ "-MF", EITHER, QUIET },
	{ "-MT", EITHER, QUIET },
	{ "-MQ", EITHER, QUIET },
	{ "-MJ", EITHER, QUIET },
	{ "-W", TAIL, QUIET },
	{ "-w", NONE, QUIET },
	{ "-pedantic", NONE, QUIET },
	{ "--pedantic", NONE, QUIET },
	{ "-pedantic-errors", NONE, QUIET },
	{ "-g", TAIL, QUIET },
	{ "-l", EITHER, QUIET },
	{ "-L", EITHER, QUIET },
	{ "-T", EITHER, QUIET },
	{ "-u", EITHER, QUIET },
	{ "-z", EITHER, QUIET },
	{ "-s", NONE, QUIET },
	{ "-r", NONE, QUIET },
	{ "-rdynamic", NONE, QUIET },
	{ "-shared", TAIL, QUIET },
	{ "-static", TAIL, QUIET },
	{ "-pie", NONE, QUIET },
	{ "-no-pie", NONE, QUIET },
	{ "-nostdlib", NONE, QUIET },
	{ "-nodefaultlibs", NONE, QUIET },
	{ "-nostartfiles", NONE, QUIET },
	{ "-nostdinc++", NONE, QUIET },
	{ "-Xlinker", NEXT, QUIET },
	{ "-Xassembler", NEXT, QUIET },
	{ "-framework", NEXT, QUIET },
	{ "-arch", NEXT, QUIET },
	{ "-Qunused-arguments", NONE, QUIET },
	{ "-fdiagnostics-", TAIL, QUIET },
	{ "-fcolor-diagnostics", NONE, QUIET },
	{ "-fno-diagnostics-", TAIL, QUIET },
	{ "-fno-color-diagnostics", NONE, QUIET },
	{ "-fmessage-length=", TAIL, QUIET },
	{ "-fdebug-", TAIL, QUIET },
	{ "-ffile-prefix-map=", TAIL, QUIET },
	{ "-fmacro-prefix-map=", TAIL, QUIET },
	{ "-frandom-seed=", TAIL, QUIET },
	{ "-fmax-errors=", TAIL, QUIET },
	{ "-ferror-limit=", TAIL, QUIET },
	{ "-fintegrated-as", NONE, QUIET },
	{ "-fcaret-diagnostics", NONE, QUIET },
	{ "-fansi-escape-codes", NONE, QUIET },

	{ "-fplugin", TAIL, LOADS },
	{ "-fpass-plugin", TAIL, LOADS },
	{ "-load", NEXT, LOADS },
	{ "-load=", TAIL, LOADS },
	{ "-plugin", NEXT, LOADS },
	{ "-plugin-arg-", TAIL, LOADS },
	{ "-add-plugin", NEXT, LOADS },
	{ "-mllvm", NEXT, LOADS },
	{ "-mllvm=", TAIL, LOADS },
	{ "-mmlir", NEXT, LOADS },
	{ "-fprofile-use", TAIL, LOADS },
	{ "-fprofile-instr-use", TAIL, LOADS },
	{ "-include-pch", NEXT, LOADS },
	{ "-fmodule", TAIL, LOADS },
	{ "-fprebuilt-module-path=", TAIL, LOADS },

	{ "-d", TAIL, WRITES },
	{ "-aux-info", NEXT, WRITES },
	{ "-auxbase", NEXT, WRITES },
	{ "-dumpdir", NEXT, WRITES },
	{ "-dumpbase", NEXT, WRITES },
	{ "-dumpbase-ext", NEXT, WRITES },
	{ "-save-", TAIL, WRITES },
	{ "--save-", TAIL, WRITES },
	{ "-fdump-", TAIL, WRITES },
	{ "-ftime-trace", TAIL, WRITES },
	{ "-fcrash-diagnostics", TAIL, WRITES },
	{ "-fsave-optimization-record", TAIL, WRITES },
	{ "-foptimization-record-", TAIL, WRITES },
	{ "-fproc-stat-report", TAIL, WRITES },
	{ "-fopt-info", TAIL, WRITES },
	{ "-fstack-usage", NONE, WRITES },
	{ "-fcallgraph-info", TAIL, WRITES },
	{ "-fmodules", TAIL, WRITES },
	{ "-fimplicit-module", TAIL, WRITES },
	{ "-fprofile-", TAIL, WRITES },
	{ "-fcs-profile-", TAIL, WRITES },
	{ "-ftest-coverage", NONE, WRITES },
	{ "--coverage", NONE, WRITES },
	{ "-coverage", TAIL, WRITES },
	{ "-fthin-link-bitcode=", TAIL, WRITES },
	{ "-gsplit-dwarf", TAIL, WRITES },
	{ "-emit-", TAIL, WRITES },
	{ "--serialize-diagnostics", NEXT, WRITES },
	{ "-serialize-diagnostics", NEXT, WRITES },
	{ "-serialize-diagnostic-file", NEXT, WRITES },
	{ "-dependency-file", NEXT, WRITES },
	{ "-dependency-dot", NEXT, WRITES },
	{ "-module-dependency-dir", NEXT, WRITES },
	{ "-header-include-file", NEXT, WRITES },
	{ "-index-store-path", NEXT, WRITES },
	{ "--analyzer-output", NEXT, WRITES },
	{ "--analyze", TAIL, WRITES },

	{ "-B", EITHER, RUNS },
	{ "--prefix=", TAIL, RUNS },
	{ "--prefix", NEXT, RUNS },
	{ "-wrapper", NEXT, RUNS },
	{ "-specs=", TAIL, RUNS },
	{ "--specs=", TAIL, RUNS },
	{ "-specs", NEXT, RUNS },
	{ "--specs", NEXT, RUNS },
	{ "-fuse-ld=", TAIL, RUNS },
	{ "--ld-path=", TAIL, RUNS },
	{ "-no-integrated-as", NONE, RUNS },
	{ "-fno-integrated-", TAIL, RUNS },
	{ "-no-integrated-cpp", NONE, RUNS },
	{ "-ccc-", TAIL, RUNS },
	{ "-ccc-gcc-name", NEXT, RUNS },
	{ "-ccc-install-dir", NEXT, RUNS },
	{ "-ccc-arcmt-migrate", NEXT, RUNS },
	{ "-ccc-objcmt-migrate", NEXT, RUNS },
	{ "-cc1", TAIL, RUNS },
	{ "--driver-mode=", TAIL, RUNS },
	{ "--config", NEXT, RUNS },
	{ "--config=", TAIL, RUNS },
	{ "--config-", TAIL, RUNS },
	{ "--gcc-toolchain=", TAIL, REMAPS },
	{ "-gcc-toolchain", NEXT, REMAPS },
	{ "--gcc-install-dir=", TAIL, REMAPS },
	{ "--gcc-triple=", TAIL, REMAPS },
	{ "-working-directory", EITHER, REMAPS },
	{ "-working-directory=", TAIL, REMAPS },
	{ "-resource-dir", NEXT, REMAPS },
	{ "-resource-dir=", TAIL, REMAPS },
	{ "-ivfsoverlay", EITHER, REMAPS },
	{ "-vfsoverlay", EITHER, REMAPS },
	{ "-cxx-isystem", EITHER, QUIET },
	{ "-stdlib=", TAIL, QUIET },

	{ "-X", NEXT, PASSES },
	{ "-X", TAIL, PASSES },
	{ "-Xclang", NEXT, PASSES },
	{ "-Xclang=", TAIL, PASSES },
	{ "-Xpreprocessor", NEXT, PASSES },
	{ "-Xanalyzer", NEXT, PASSES },
	{ "-Xopenmp-target", NEXT, PASSES },
	{ "-Xcuda-ptxas", NEXT, PASSES },
	{ "-Xcuda-fatbinary", NEXT, PASSES },
	{ "-Xoffload-linker", NEXT, PASSES },
	{ "-Xthinlto-backend", NEXT, PASSES },
};

// -fNAME and -fno-NAME, both of which clang takes.
static const char *const f_switches[] = {
	"PIC",
	"PIE",
	"addrsig",
	"aligned-allocation",
	"asm",
	"asm-blocks",
	"associative-math",
	"asynchronous-unwind-tables",
	"blocks",
	"borland-extensions",
	"builtin",
	"common",
	"cx-fortran-rules",
	"cx-limited-range",
	"data-sections",
	"declspec",
	"delete-null-pointer-checks",
	"digraphs",
	"dollars-in-identifiers",
	"emulated-tls",
	"exceptions",
	"fast-math",
	"finite-math-only",
	"fixed-point",
	"function-sections",
	"gnu-keywords",
	"gnu89-inline",
	"honor-infinities",
	"honor-nans",
	"ident",
	"inline",
	"inline-functions",
	"jump-tables",
	"keep-static-consts",
	"lax-vector-conversions",
	"lto",
	"math-errno",
	"merge-all-constants",
	"ms-compatibility",
	"ms-extensions",
	"omit-frame-pointer",
	"openmp",
	"openmp-simd",
	"optimize-sibling-calls",
	"pack-struct",
	"pascal-strings",
	"pic",
	"pie",
	"plt",
	"reciprocal-math",
	"rounding-math",
	"semantic-interposition",
	"short-enums",
	"short-wchar",
	"signed-char",
	"signed-zeros",
	"slp-vectorize",
	"split-stack",
	"stack-check",
	"stack-clash-protection",
	"stack-protector",
	"strict-aliasing",
	"strict-enums",
	"strict-overflow",
	"strict-return",
	"trapping-math",
	"tree-vectorize",
	"trigraphs",
	"unroll-loops",
	"unsafe-math-optimizations",
	"unsigned-char",
	"unwind-tables",
	"use-init-array",
	"vectorize",
	"wrapv",
	"zero-initialized-in-bss",
};

// -f words that have no other form. A name that ends in '=' takes any value.
static const char *const f_words[] = {
	"cf-protection",
	"cf-protection=",
	"denormal-fp-math=",
	"enable-matrix",
	"excess-precision=",
	"fp-contract=",
	"fp-model=",
	"freestanding",
	"hosted",
	"instrument-functions",
	"lax-vector-conversions=",
	"max-type-align=",
	"openmp=",
	"pack-struct=",
	"signed-bitfields",
	"stack-protector-all",
	"stack-protector-strong",
	"strict-flex-arrays=",
	"tls-model=",
	"trapv",
	"trivial-auto-var-init=",
	"visibility=",
	"wasm-exceptions",
	"writable-strings",
	"zero-call-used-regs=",
};

// -mNAME and -mno-NAME for wasm32; other machines refuse them.
static const char *const m_wasm[] = {
	"atomics",
	"bulk-memory",
	"exception-handling",
	"extended-const",
	"multivalue",
	"mutable-globals",
	"nontrapping-fptoint",
	"reference-types",
	"relaxed-simd",
	"sign-ext",
	"simd128",
	"tail-call",
};

// -m switches and words that clang takes on the machine we run on. What is newer
// than libclang 16 stays out: a flag it does not know would fail the unit.
#if defined(__x86_64__) || defined(__i386__)
static const char *const m_switches[] = {
	"adx",
	"aes",
	"avx",
	"avx2",
	"avx512bf16",
	"avx512bitalg",
	"avx512bw",
	"avx512cd",
	"avx512dq",
	"avx512f",
	"avx512fp16",
	"avx512ifma",
	"avx512vbmi",
	"avx512vbmi2",
	"avx512vl",
	"avx512vnni",
	"avx512vp2intersect",
	"avx512vpopcntdq",
	"avxvnni",
	"bmi",
	"bmi2",
	"cldemote",
	"clflushopt",
	"clwb",
	"clzero",
	"crc32",
	"cx16",
	"f16c",
	"fma",
	"fma4",
	"fsgsbase",
	"fxsr",
	"gfni",
	"invpcid",
	"kl",
	"lwp",
	"lzcnt",
	"mmx",
	"movbe",
	"mwaitx",
	"ms-bitfields",
	"pclmul",
	"pku",
	"popcnt",
	"prfchw",
	"ptwrite",
	"rdpid",
	"rdrnd",
	"rdseed",
	"red-zone",
	"rtm",
	"sahf",
	"serialize",
	"sgx",
	"sha",
	"shstk",
	"soft-float",
	"sse",
	"sse2",
	"sse3",
	"sse4.1",
	"sse4.2",
	"sse4a",
	"ssse3",
	"stackrealign",
	"tbm",
	"vaes",
	"vpclmulqdq",
	"vzeroupper",
	"waitpkg",
	"x87",
	"xop",
	"xsave",
	"xsavec",
	"xsaveopt",
	"xsaves",
};
static const char *const m_words[] = {
	"16",
	"32",
	"64",
	"abi=sysv",
	"cmodel=kernel",
	"cmodel=large",
	"cmodel=medium",
	"cmodel=small",
	"fpmath=387",
	"fpmath=sse",
	"general-regs-only",
	"long-double-128",
	"long-double-64",
	"long-double-80",
	"prefer-vector-width=",
	"sse4",
	"no-sse4",
	"x32",
};
static const char *const m_arch[] = {
	"alderlake",
	"amdfam10",
	"athlon64",
	"atom",
	"barcelona",
	"bdver1",
	"bdver2",
	"bdver3",
	"bdver4",
	"bonnell",
	"broadwell",
	"btver1",
	"btver2",
	"cannonlake",
	"cascadelake",
	"cooperlake",
	"core-avx-i",
	"core-avx2",
	"core2",
	"corei7",
	"corei7-avx",
	"emeraldrapids",
	"goldmont",
	"goldmont-plus",
	"graniterapids",
	"haswell",
	"i386",
	"i486",
	"i586",
	"i686",
	"icelake-client",
	"icelake-server",
	"ivybridge",
	"k8",
	"k8-sse3",
	"knl",
	"knm",
	"lakemont",
	"meteorlake",
	"native",
	"nehalem",
	"nocona",
	"opteron",
	"penryn",
	"pentium",
	"pentium-m",
	"pentium-mmx",
	"pentium2",
	"pentium3",
	"pentium4",
	"prescott",
	"raptorlake",
	"rocketlake",
	"sandybridge",
	"sapphirerapids",
	"sierraforest",
	"silvermont",
	"skx",
	"skylake",
	"skylake-avx512",
	"slm",
	"tigerlake",
	"tremont",
	"westmere",
	"x86-64",
	"x86-64-v2",
	"x86-64-v3",
	"x86-64-v4",
	"znver1",
	"znver2",
	"znver3",
	"znver4",
};
#else
static const char *const m_switches[] = {
	"general-regs-only",
	"outline-atomics",
	"omit-leaf-frame-pointer",
	"strict-align",
};
static const char *const m_words[] = { "cmodel=small", "cmodel=large",
				       "branch-protection=", "unaligned-access",
				       "no-unaligned-access" };
static const char *const m_arch[] = {
	"native",    "armv8-a",	  "armv8-a+crc", "armv8-a+crypto", "armv8-a+simd", "armv8.1-a",
	"armv8.2-a", "armv8.3-a", "armv8.4-a",	 "armv8.5-a",	   "armv9-a",
};
#endif

static const char *const c_standards[] = {
	"c89",		"c90",
	"c99",		"c9x",
	"c11",		"c1x",
	"c17",		"c18",
	"c23",		"c2x",
	"gnu89",	"gnu90",
	"gnu99",	"gnu9x",
	"gnu11",	"gnu1x",
	"gnu17",	"gnu18",
	"gnu23",	"gnu2x",
	"iso9899:1990", "iso9899:199409",
	"iso9899:1999", "iso9899:199x",
	"iso9899:2011", "iso9899:2017",
	"iso9899:2018",
};

// The names each list holds, or begins a word with when it ends in '='.
static int listed(const char *const *names, size_t n, const char *word)
{
	size_t i;

	for (i = 0; i < n; i++) {
		size_t length = strlen(names[i]);

		if (strncmp(names[i], word, length) == 0 &&
		    (names[i][length - 1] == '=') == (word[length] != 0))
			return 1;
	}
	return 0;
}
#define LISTED(names, word) listed(names, G_N_ELEMENTS(names), word)

static const char *without_no(const char *name)
{
	return g_str_has_prefix(name, "no-") ? name + 3 : name;
}

// Sanitizers that every clang has and that get along; gcc has others.
static int is_sanitizer(const char *name)
{
	static const char *const known[] = { "address", "undefined", "leak" };
	char **parts;
	int i, yes = 1;

	if (!g_str_has_prefix(name, "sanitize="))
		return 0;
	if (strcmp(name, "sanitize=thread") == 0 || strcmp(name, "sanitize=thread,undefined") == 0)
		return 1;
	parts = g_strsplit(name + strlen("sanitize="), ",", -1);
	for (i = 0; parts[i]; i++)
		yes &= LISTED(known, parts[i]);
	g_strfreev(parts);
	return yes && i;
}

static int f_is_known(const char *name)
{
	return LISTED(f_switches, without_no(name)) || LISTED(f_words, name) ||
	       g_str_has_prefix(name, "no-builtin-") || is_sanitizer(name) ||
	       strcmp(name, "lto=auto") == 0 || strcmp(name, "lto=thin") == 0 ||
	       strcmp(name, "lto=full") == 0;
}

static int m_is_known(const char *name)
{
	if (g_str_has_prefix(name, "arch="))
		return LISTED(m_arch, name + strlen("arch="));
	return LISTED(m_switches, without_no(name)) || LISTED(m_words, name) ||
	       LISTED(m_wasm, without_no(name));
}

void json_string(GString *out, const char *text)
{
	g_string_append_c(out, '"');
	for (; *text; text++) {
		unsigned char c = *text;

		if (c == '"' || c == '\\')
			g_string_append_c(out, '\\');
		if (c < 0x20)
			g_string_append_printf(out, "\\u%04x", c);
		else
			g_string_append_c(out, c);
	}
	g_string_append_c(out, '"');
}

// The lists while they grow.
struct sink {
	GPtrArray *args;
	GString *dropped;
	char *language;
};

static void drop(struct sink *sink, const char *flag, const char *value, const char *reason)
{
	char *both = value ? g_strdup_printf("%s %s", flag, value) : g_strdup(flag);

	if (sink->dropped->len > 1)
		g_string_append_c(sink->dropped, ',');
	g_string_append(sink->dropped, "{\"flag\":");
	json_string(sink->dropped, both);
	g_string_append(sink->dropped, ",\"reason\":");
	json_string(sink->dropped, reason);
	g_string_append_c(sink->dropped, '}');
	g_free(both);
}

// Options of the preprocessor in one word, separated by commas.
static void split_preprocessor(struct sink *sink, const char *word)
{
	char **parts = g_strsplit(word + strlen("-Wp,"), ",", -1);
	int i;

	for (i = 0; parts[i]; i++) {
		const char *part = parts[i];

		if ((g_str_has_prefix(part, "-D") || g_str_has_prefix(part, "-U") ||
		     g_str_has_prefix(part, "-I")) &&
		    part[2] && part[2] != '-') {
			g_ptr_array_add(sink->args, g_strdup(part));
		} else if (g_str_has_prefix(part, "-M")) {
			// -MD and its like take a file here.
			if (parts[i + 1] && *parts[i + 1] != '-')
				i++;
		} else {
			drop(sink, word, NULL, reasons[PASSES]);
			break;
		}
	}
	g_strfreev(parts);
}

static void keep_family(struct sink *sink, const char *word)
{
	int known = word[1] == 'f' ? f_is_known(word + 2) : m_is_known(word + 2);

	if (g_str_has_prefix(word, "-mtune=") || strcmp(word, "-f") == 0 || strcmp(word, "-m") == 0)
		return;
	if (known)
		g_ptr_array_add(sink->args, g_strdup(word));
	else if (g_str_has_prefix(word, "-flto="))
		g_ptr_array_add(sink->args, g_strdup("-flto"));
	else
		drop(sink, word, NULL, UNKNOWN);
}

// The longest option that matches word; of a name that takes its value either way
// by two rows, NEXT is for the bare word.
static const struct option *find(const char *word)
{
	const struct option *best = NULL;
	size_t best_length = 0, i;

	for (i = 0; i < G_N_ELEMENTS(options); i++) {
		const struct option *option = &options[i];
		size_t length;
		int exact;

		if (option->name[1] != word[1])
			continue;
		length = strlen(option->name);
		if (strncmp(option->name, word, length) != 0)
			continue;
		exact = !word[length];
		if (!exact && (option->value == NONE || option->value == NEXT))
			continue;
		if (length > best_length) {
			best = option;
			best_length = length;
		}
	}
	return best;
}

// What is to become of an option; next is the word after it when it is its value.
static void put(struct sink *sink, const struct option *option, const char *word, const char *next)
{
	const char *value = next ? next : word + strlen(option->name);

	switch (option->fate) {
	case QUIET:
		return;
	case KEEP:
		if (strcmp(option->name, "--sysroot") == 0)
			g_ptr_array_add(sink->args, g_strconcat("--sysroot=", value, NULL));
		else if (option->value == NONE || option->value == TAIL)
			g_ptr_array_add(sink->args, g_strdup(word));
		else if (*value)
			g_ptr_array_add(sink->args, g_strconcat(option->name, value, NULL));
		return;
	case LANGUAGE:
		g_free(sink->language);
		sink->language = strcmp(value, "none") == 0 ? NULL : g_strdup(value);
		return;
	case TARGET:
		g_ptr_array_add(sink->args, g_strconcat("--target=", value, NULL));
		return;
	case STANDARD:
		if (LISTED(c_standards, value))
			g_ptr_array_add(sink->args, g_strconcat("-std=", value, NULL));
		else if (!strstr(value, "++"))
			drop(sink, word, NULL, "not a standard of C that clang knows");
		return;
	case PREPROCESSOR:
		split_preprocessor(sink, word);
		return;
	case FAMILY:
		keep_family(sink, word);
		return;
	default:
		drop(sink, word, next, reasons[option->fate]);
	}
}

// Takes the option at words[0] and returns how many words it is.
static int take(struct sink *sink, char **words)
{
	const char *word = words[0];
	const struct option *option;
	int two;

	if (word[0] != '-' || !word[1])
		return 1;
	option = find(word);
	if (!option) {
		drop(sink, word, NULL, UNKNOWN);
		return 1;
	}
	two = option->value == NEXT || (option->value == EITHER && !word[strlen(option->name)]);
	if (two && !words[1])
		return 1;
	put(sink, option, word, two ? words[1] : NULL);
	return two ? 2 : 1;
}

void flags_clean(struct flags *flags, char **words)
{
	struct sink sink = { g_ptr_array_new(), g_string_new("["), NULL };

	while (*words && strcmp(*words, "--") != 0)
		words += take(&sink, words);
	g_ptr_array_add(sink.args, NULL);
	g_string_append_c(sink.dropped, ']');
	flags->args = (char **)g_ptr_array_free(sink.args, FALSE);
	flags->dropped = g_string_free(sink.dropped, FALSE);
	flags->language = sink.language;
}

void flags_clear(struct flags *flags)
{
	g_strfreev(flags->args);
	g_free(flags->dropped);
	g_free(flags->language);
	memset(flags, 0, sizeof *flags);
}

// Response files.

#define RESPONSE_DEPTH 8
#define RESPONSE_WORDS 65536
#define RESPONSE_SIZE (4u << 20)

// Splits as GNU's buildargv() does: quotes of both kinds, and a backslash takes
// the next character as it is everywhere but in single quotes.
static void split_gnu(GPtrArray *out, const char *text)
{
	GString *word = NULL;
	char quote = 0;

	for (; *text; text++) {
		if (!quote && g_ascii_isspace(*text)) {
			if (word)
				g_ptr_array_add(out, g_string_free(word, FALSE));
			word = NULL;
			continue;
		}
		if (!word)
			word = g_string_new(NULL);
		if (quote && *text == quote)
			quote = 0;
		else if (!quote && (*text == '"' || *text == '\''))
			quote = *text;
		else if (*text == '\\' && quote != '\'' && text[1])
			g_string_append_c(word, *++text);
		else
			g_string_append_c(word, *text);
	}
	if (word)
		g_ptr_array_add(out, g_string_free(word, FALSE));
}

static void set_problem(char **problem, const char *format, const char *subject, const char *why)
{
	if (!*problem)
		*problem = g_strdup_printf(format, subject, why);
}

static void expand(GPtrArray *out, char **words, const char *dir, int depth, char **problem)
{
	for (; *words && out->len < RESPONSE_WORDS; words++) {
		GPtrArray *inner;
		char *path, *text = NULL;
		size_t size;

		if (**words != '@' || !(*words)[1]) {
			g_ptr_array_add(out, g_strdup(*words));
			continue;
		}
		if (depth == RESPONSE_DEPTH) {
			set_problem(problem, "response file '%s' is %s", *words + 1,
				    "nested too deeply");
			continue;
		}
		path = path_absolute(dir, *words + 1);
		if (file_read(path, RESPONSE_SIZE, &text, &size) < 0) {
			set_problem(problem, "cannot read response file '%s': %s", *words + 1,
				    g_strerror(errno));
			g_free(path);
			continue;
		}
		inner = g_ptr_array_new();
		split_gnu(inner, text);
		g_ptr_array_add(inner, NULL);
		expand(out, (char **)inner->pdata, dir, depth + 1, problem);
		g_strfreev((char **)g_ptr_array_free(inner, FALSE));
		g_free(text);
		g_free(path);
	}
}

char **flags_expand(char **words, const char *dir, char **problem)
{
	GPtrArray *out = g_ptr_array_new();

	expand(out, words, dir, 0, problem);
	if (out->len >= RESPONSE_WORDS)
		set_problem(problem, "its command has more than %s words%s",
			    G_STRINGIFY(RESPONSE_WORDS), "");
	g_ptr_array_add(out, NULL);
	g_strfreev(words);
	return (char **)g_ptr_array_free(out, FALSE);
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

	if (g_str_has_prefix(flag, "-m"))
		return LISTED(m_wasm, without_no(flag + 2)) == !!wasm;
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
