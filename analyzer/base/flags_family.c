// The families -f and -m, and the standards of C: lists of what clang takes for C. All else
// of them is dropped and said. See flags.c.

#include <string.h>

#include "flags_parts.h"

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
int flags_listed(const char *const *names, size_t n, const char *word)
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

int flags_family_has(const char *word)
{
	return word[1] == 'f' ? f_is_known(word + 2) : m_is_known(word + 2);
}

// Without "no-". In "-funsigned-bitfields" a plain int of a bit-field is unsigned; clang has them
// signed. The character sets: clang takes UTF-8.
static const char *const matter[] = {
	"gimple",
	"cilkplus",
	"cond-mismatch",
	"directives-only",
	"exec-charset=",
	"gnu-tm",
	"input-charset=",
	"openacc",
	"plan9-extensions",
	"preprocessed",
	"short-double",
	"sso-struct=",
	"unsigned-bitfields",
	"wide-exec-charset=",
};
// Widths of the machine's types, of gcc's ports.
static const char *const m_matter[] = {
	"int8", "int16", "int32", "short", "long32", "long64", "wide-bitfields",
};

int flags_family_matters(const char *word)
{
	const char *name = without_no(word + 2), *value = strchr(name, '=');

	if (word[1] == 'm')
		return LISTED(m_matter, name);
	if (g_str_has_suffix(value ? word : "", "charset=UTF-8") ||
	    g_str_has_suffix(value ? word : "", "charset=utf-8"))
		return 0;
	return LISTED(matter, name);
}

int flags_is_standard(const char *name)
{
	return LISTED(c_standards, name);
}

int flags_is_wasm_feature(const char *flag)
{
	return LISTED(m_wasm, without_no(flag + 2));
}
