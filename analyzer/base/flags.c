// Makes a compiler's command line safe and fit for libclang: see flags.h.
//
// One table names the options, how each takes its value, and what becomes of it; the
// longest name that matches wins. What is joined is looked up again, so that no word is
// kept which a compiler would take for another option. The families -f and -m, where
// compilers differ most, pass by lists of what clang takes for C; all that no list knows is
// dropped and said.

#include "flags.h"

#include <string.h>

#include "flags_parts.h"

// How an option takes its value: the kinds of clang's option tables and of gcc's.
enum value {
	NONE,	// the word is the name
	TAIL,	// the name begins the word
	NEXT,	// the name is a word, its value the next
	EITHER, // the value is the rest of the word, or the next word
	BOTH,	// the rest of the word and the next word
	TWO,	// the name is a word, its values the next two
	THREE,	// the next three
};

enum fate {
	KEEP,	// as it is
	MACRO,	// kept: the value names a macro
	PLACE,	// kept: the value is a file or a folder
	SUFFIX, // kept: the value goes behind that of another option
	QUIET,
	USELESS, // dropped and said, with the reason below
	LOST,	 // the same, where C may read otherwise without it
	LOADS,
	WRITES,
	RUNS,
	PASSES,
	REMAPS,
	MOVES, // the same, where C may read otherwise without it
	READS,
	UNREAD,
	SPECS,	 // a file of gcc's that names programs and flags
	BACKEND, // for LLVM: kept when it is known to load nothing
	HEADER,	 // a precompiled header, for which its own header does
	FRONT,	 // one or more words for the compiler behind the driver
	LANGUAGE,
	PREPROCESSOR,
	STANDARD,
	FAMILY,
};

#define UNKNOWN "unknown to clang, or of no use to read C"
#define SMUGGLED "joined with its value it is another option"
#define NO_VALUE "its value is missing"
#define NO_MACRO "its value is no name of a macro"

static const char *const reasons[] = {
	[USELESS] = UNKNOWN,
	[LOST] = UNKNOWN,
	[LOADS] = "loads code into the compiler",
	[WRITES] = "writes files",
	[RUNS] = "chooses programs to run",
	[PASSES] = "passes options behind the driver's back",
	[REMAPS] = "changes where the compiler finds its own files",
	[MOVES] = "changes where the compiler finds its own files",
	[READS] = "reads a file that is no header",
	[UNREAD] = "names a file of flags that was not read",
	[SPECS] = "chooses programs to run",
	[BACKEND] = "loads code into the compiler",
	[HEADER] = "a precompiled header is not loaded",
};

struct option {
	const char *name;
	enum value value;
	enum fate fate;
};

// Every name of a compiler's that begins with the name of a row that is kept by a joined
// value (TAIL, EITHER) must have a row of its own: tests/flags.mjs holds it against clang's.
static const struct option options[] = {
	// What the preprocessor and the type checker see.
	{ "-D", EITHER, MACRO },
	{ "-U", EITHER, MACRO },
	{ "-I", EITHER, PLACE },
	{ "-I-", NONE, QUIET },
	{ "-isystem", EITHER, PLACE },
	{ "-isystem-after", EITHER, LOST },
	{ "-iquote", EITHER, PLACE },
	{ "-idirafter", EITHER, PLACE },
	{ "-include", EITHER, PLACE },
	{ "-imacros", EITHER, PLACE },
	{ "-iprefix", EITHER, PLACE },
	{ "-iwithprefix", EITHER, SUFFIX },
	{ "-iwithprefixbefore", EITHER, SUFFIX },
	{ "-iwithsysroot", EITHER, PLACE },
	{ "-isysroot", EITHER, PLACE },
	{ "--sysroot=", TAIL, PLACE },
	{ "-nostdinc", NONE, KEEP },
	{ "-nostdlibinc", NONE, KEEP },
	{ "-nobuiltininc", NONE, KEEP },
	{ "-undef", NONE, KEEP },
	{ "-ansi", NONE, KEEP },
	{ "-trigraphs", NONE, KEEP },
	{ "-pthread", NONE, KEEP },
	{ "-std=", TAIL, STANDARD },
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
	{ "--target=", TAIL, KEEP },
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

	{ "-p", NONE, QUIET },
	{ "-pg", NONE, QUIET },
	{ "-pass-exit-codes", NONE, QUIET },
	{ "-nolibc", NONE, QUIET },
	{ "-n", NONE, QUIET },
	{ "-symbolic", NONE, QUIET },
	{ "-t", NONE, QUIET },
	{ "-time", NONE, QUIET },
	{ "-no-canonical-prefixes", NONE, QUIET },
	{ "--no-canonical-prefixes", NONE, QUIET },
	{ "-canonical-prefixes", NONE, QUIET },
	{ "--start-no-unused-arguments", NONE, QUIET },
	{ "--end-no-unused-arguments", NONE, QUIET },
	{ "--pipe", NONE, QUIET },
	{ "--pedantic-errors", NONE, QUIET },
	{ "-no-pedantic", NONE, QUIET },
	{ "--no-pedantic", NONE, QUIET },
	{ "--static", NONE, QUIET },
	{ "--shared", NONE, QUIET },
	{ "-no-pthread", NONE, QUIET },
	{ "-Qn", NONE, QUIET },
	{ "-Qy", NONE, QUIET },
	{ "--debug", NONE, QUIET },
	{ "--optimize", NONE, QUIET },
	{ "--compile", NONE, QUIET },
	{ "--assemble", NONE, QUIET },
	{ "--comments", NONE, QUIET },
	{ "--all-warnings", NONE, QUIET },
	{ "--extra-warnings", NONE, QUIET },
	{ "--no-warnings", NONE, QUIET },
	{ "--dependencies", NONE, QUIET },
	{ "--no-default-config", NONE, QUIET },
	{ "--no-wasm-opt", NONE, QUIET },
	{ "--wasm-opt", NONE, QUIET },
	{ "--version", NONE, QUIET },
	{ "--help", NONE, QUIET },
	{ "-help", NONE, QUIET },
	{ "--relocatable-pch", NONE, QUIET },
	{ "-relocatable-pch", NONE, QUIET },
	{ "-verify-pch", NONE, QUIET },
	{ "-via-file-asm", NONE, QUIET },
	{ "--via-file-asm", NONE, QUIET },
	{ "-regcall4", NONE, QUIET },
	{ "-validator-version", NONE, QUIET },
	{ "-R", TAIL, QUIET },
	{ "--rtlib=", TAIL, QUIET },
	{ "--stdlib=", TAIL, QUIET },
	{ "--unwindlib=", TAIL, QUIET },
	{ "--print-", TAIL, QUIET },
	{ "-print-", TAIL, QUIET },
	{ "--param=", TAIL, USELESS },
	{ "--machine", TAIL, USELESS },
	{ "--cuda", TAIL, USELESS },
	{ "--no-cuda", TAIL, USELESS },
	{ "--offload", TAIL, USELESS },
	{ "--no-offload", TAIL, USELESS },
	{ "--gpu", TAIL, USELESS },
	{ "--no-gpu", TAIL, USELESS },
	{ "--hip", TAIL, USELESS },
	{ "--rocm", TAIL, USELESS },
	{ "-cl-", TAIL, USELESS },
	{ "--system-header-prefix=", TAIL, USELESS },
	{ "--no-system-header-prefix=", TAIL, USELESS },
	{ "--amdgpu", TAIL, USELESS },
	{ "--nvptx", TAIL, USELESS },
	{ "--libomptarget", TAIL, USELESS },
	{ "--ptxas", TAIL, USELESS },
	{ "-ibuiltininc", TAIL, USELESS },
	{ "-nogpu", TAIL, USELESS },
	{ "-nohipwrapperinc", TAIL, USELESS },
	{ "--emit-", TAIL, USELESS },
	{ "--extract-api", TAIL, USELESS },
	{ "-extract-api", TAIL, USELESS },
	{ "--symbol-graph-dir=", TAIL, USELESS },
	{ "-sycl-std=", TAIL, USELESS },
	{ "-cuid=", TAIL, USELESS },
	{ "-inline-asm=", TAIL, USELESS },

	// The linker's, other languages', other systems'.
	{ "-alias_list", NEXT, QUIET },
	{ "-allowable_client", NEXT, QUIET },
	{ "-arch_only", NEXT, QUIET },
	{ "-bundle_loader", NEXT, QUIET },
	{ "-darwin-target-variant", NEXT, QUIET },
	{ "-darwin-target-variant-triple", NEXT, QUIET },
	{ "-dylib_file", NEXT, QUIET },
	{ "-e", NEXT, QUIET },
	{ "-exported_symbols_list", NEXT, QUIET },
	{ "-filelist", NEXT, QUIET },
	{ "--for-linker", NEXT, QUIET },
	{ "--force-link", NEXT, QUIET },
	{ "-force_load", NEXT, QUIET },
	{ "-image_base", NEXT, QUIET },
	{ "-init", NEXT, QUIET },
	{ "-install_name", NEXT, QUIET },
	{ "-lazy_framework", NEXT, QUIET },
	{ "-lazy_library", NEXT, QUIET },
	{ "--library-directory", NEXT, QUIET },
	{ "-multiply_defined", NEXT, QUIET },
	{ "-multiply_defined_unused", NEXT, QUIET },
	{ "--output", NEXT, QUIET },
	{ "-read_only_relocs", NEXT, QUIET },
	{ "-reexport_framework", NEXT, QUIET },
	{ "-rpath", NEXT, QUIET },
	{ "--rtlib", NEXT, QUIET },
	{ "-seg_addr_table", NEXT, QUIET },
	{ "-seg_addr_table_filename", NEXT, QUIET },
	{ "-segs_read_only_addr", NEXT, QUIET },
	{ "-segs_read_write_addr", NEXT, QUIET },
	{ "--stdlib", NEXT, QUIET },
	{ "-umbrella", NEXT, QUIET },
	{ "-unexported_symbols_list", NEXT, QUIET },
	{ "-weak_framework", NEXT, QUIET },
	{ "-weak_library", NEXT, QUIET },
	{ "-weak_reference_mismatches", NEXT, QUIET },
	{ "-Zlinker-input", NEXT, QUIET },
	{ "--for-linker=", TAIL, QUIET },
	{ "--force-link=", TAIL, QUIET },
	{ "--library-directory=", TAIL, QUIET },
	{ "--output=", TAIL, QUIET },
	{ "-rtlib=", TAIL, QUIET },
	{ "-unwindlib=", TAIL, QUIET },
	{ "-client_name", EITHER, QUIET },
	{ "-compatibility_version", EITHER, QUIET },
	{ "-current_version", EITHER, QUIET },
	{ "-dsym-dir", EITHER, QUIET },
	{ "-dylinker_install_name", EITHER, QUIET },
	{ "-pagezero_size", EITHER, QUIET },
	{ "-reexport_library", EITHER, QUIET },
	{ "-seg1addr", EITHER, QUIET },
	{ "-stdlib++-isystem", EITHER, QUIET },
	{ "-sub_library", EITHER, QUIET },
	{ "-sub_umbrella", EITHER, QUIET },
	{ "-undefined", EITHER, QUIET },
	{ "-sectobjectsymbols", TWO, QUIET },
	{ "-segaddr", TWO, QUIET },
	{ "-sectalign", THREE, QUIET },
	{ "-sectcreate", THREE, QUIET },
	{ "-sectorder", THREE, QUIET },
	{ "-segcreate", THREE, QUIET },
	{ "-segprot", THREE, QUIET },
	{ "--assert", NEXT, USELESS },
	{ "--bootclasspath", NEXT, USELESS },
	{ "--CLASSPATH", NEXT, USELESS },
	{ "--classpath", NEXT, USELESS },
	{ "--encoding", NEXT, USELESS },
	{ "--extdirs", NEXT, USELESS },
	{ "-fexperimental-openacc-macro-override", NEXT, USELESS },
	{ "-fnew-alignment", NEXT, USELESS },
	{ "-ftrapv-handler", NEXT, USELESS },
	{ "-hlsl-entry", NEXT, USELESS },
	{ "-imultilib", NEXT, LOST },
	{ "-imultiarch", NEXT, LOST },
	{ "-meabi", NEXT, USELESS },
	{ "--mhwdiv", NEXT, USELESS },
	{ "-mthread-model", NEXT, USELESS },
	{ "--no-system-header-prefix", NEXT, USELESS },
	{ "--output-class-directory", NEXT, USELESS },
	{ "--param", NEXT, USELESS },
	{ "--print-file-name", NEXT, USELESS },
	{ "--print-prog-name", NEXT, USELESS },
	{ "--resource", NEXT, USELESS },
	{ "--system-header-prefix", NEXT, USELESS },
	{ "-Xmicrosoft-visualc-tools-root", NEXT, USELESS },
	{ "-Xmicrosoft-visualc-tools-version", NEXT, USELESS },
	{ "-Xmicrosoft-windows-sdk-root", NEXT, USELESS },
	{ "-Xmicrosoft-windows-sdk-version", NEXT, USELESS },
	{ "-Xmicrosoft-windows-sys-root", NEXT, USELESS },
	{ "-A", EITHER, LOST },
	{ "-b", EITHER, USELESS },
	{ "-F", EITHER, LOST },
	{ "-G", EITHER, USELESS },
	{ "-iframework", EITHER, LOST },
	{ "-iframeworkwithsysroot", EITHER, LOST },
	{ "-interface-stub-version=", EITHER, USELESS },
	{ "-V", EITHER, USELESS },

	{ "-fplugin", TAIL, LOADS },
	{ "-fpass-plugin", TAIL, LOADS },
	{ "-load", NEXT, LOADS },
	{ "-load=", TAIL, LOADS },
	{ "-plugin", NEXT, LOADS },
	{ "-plugin-arg-", TAIL, LOADS },
	{ "-add-plugin", NEXT, LOADS },
	{ "-mllvm", NEXT, BACKEND },
	{ "-mllvm=", TAIL, BACKEND },
	{ "-mmlir", NEXT, LOADS },
	{ "-fprofile-use", TAIL, LOADS },
	{ "-fprofile-instr-use", TAIL, LOADS },
	{ "-include-pch", NEXT, HEADER },
	{ "-iplugindir=", TAIL, LOADS },
	{ "-fmodule", TAIL, LOADS },
	{ "-fmodule-implementation-of", NEXT, LOADS },
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
	{ "-fmodules-user-build-path", NEXT, WRITES },
	{ "-fdebug-compilation-dir", NEXT, QUIET },
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
	{ "-object-file-name", NEXT, WRITES },
	{ "-arcmt-migrate-report-output", NEXT, WRITES },
	{ "-gen-cdb-fragment-path", NEXT, WRITES },
	{ "-gen-reproducer", TAIL, WRITES },
	{ "--analyzer-output", EITHER, WRITES },
	{ "--analyze", TAIL, WRITES },

	{ "-B", EITHER, RUNS },
	{ "--prefix=", TAIL, RUNS },
	{ "--prefix", NEXT, RUNS },
	{ "--dyld-prefix", NEXT, RUNS },
	{ "--dyld-prefix=", TAIL, RUNS },
	{ "-wrapper", NEXT, RUNS },
	{ "-specs=", TAIL, SPECS },
	{ "--specs=", TAIL, SPECS },
	{ "-specs", NEXT, SPECS },
	{ "--specs", NEXT, SPECS },
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
	{ "--config", NEXT, UNREAD },
	{ "--config=", TAIL, UNREAD },
	{ "--config-", TAIL, RUNS },
	{ "--gcc-toolchain=", TAIL, REMAPS },
	{ "-gcc-toolchain", NEXT, REMAPS },
	{ "--gcc-install-dir=", TAIL, REMAPS },
	{ "--gcc-triple=", TAIL, REMAPS },
	{ "-working-directory", EITHER, MOVES },
	{ "-working-directory=", TAIL, MOVES },
	{ "-resource-dir", NEXT, REMAPS },
	{ "-resource-dir=", TAIL, REMAPS },
	{ "-ivfsoverlay", EITHER, MOVES },
	{ "-vfsoverlay", EITHER, MOVES },
	{ "--vfsoverlay", EITHER, MOVES },
	{ "-cxx-isystem", EITHER, QUIET },
	{ "-stdlib=", TAIL, QUIET },

	{ "-iapinotes-modules", EITHER, READS },
	{ "--embed-dir=", TAIL, READS },
	{ "-fsanitize-ignorelist=", TAIL, READS },
	{ "-fsanitize-system-ignorelist=", TAIL, READS },
	{ "-fsanitize-coverage-allowlist=", TAIL, READS },
	{ "-fsanitize-coverage-ignorelist=", TAIL, READS },
	{ "-fxray-attr-list=", TAIL, READS },
	{ "-fxray-always-instrument=", TAIL, READS },
	{ "-fxray-never-instrument=", TAIL, READS },

	{ "-X", TAIL, PASSES },
	{ "-Xclang", NEXT, FRONT },
	{ "-Xclang=", TAIL, FRONT },
	{ "-Xpreprocessor", NEXT, FRONT },
	{ "-Xanalyzer", NEXT, USELESS },
	{ "-Xarch_", BOTH, PASSES },
	{ "-Xarch_device", NEXT, PASSES },
	{ "-Xarch_host", NEXT, PASSES },
	{ "-Xopenmp-target", NEXT, USELESS },
	{ "-Xopenmp-target=", BOTH, USELESS },
	{ "-Xcuda-ptxas", NEXT, USELESS },
	{ "-Xcuda-fatbinary", NEXT, USELESS },
	{ "-Xoffload-linker", BOTH, USELESS },
	{ "-Xthinlto-backend", NEXT, USELESS },
};

// Other spellings of options: how they take their value, and the name of the option.
static const struct spelling {
	const char *name;
	enum value value;
	const char *as;
} spellings[] = {
	{ "--define-macro", NEXT, "-D" },
	{ "--define-macro=", TAIL, "-D" },
	{ "--undefine-macro", NEXT, "-U" },
	{ "--undefine-macro=", TAIL, "-U" },
	{ "--include-directory", NEXT, "-I" },
	{ "--include-directory=", TAIL, "-I" },
	{ "--include-directory-after", NEXT, "-idirafter" },
	{ "--include-directory-after=", TAIL, "-idirafter" },
	{ "--include", EITHER, "-include" },
	{ "--include=", TAIL, "-include" },
	{ "--imacros", EITHER, "-imacros" },
	{ "--imacros=", TAIL, "-imacros" },
	{ "--include-prefix", NEXT, "-iprefix" },
	{ "--include-prefix=", TAIL, "-iprefix" },
	{ "--include-with-prefix", NEXT, "-iwithprefix" },
	{ "--include-with-prefix=", TAIL, "-iwithprefix" },
	{ "--include-with-prefix-after", NEXT, "-iwithprefix" },
	{ "--include-with-prefix-after=", TAIL, "-iwithprefix" },
	{ "--include-with-prefix-before", NEXT, "-iwithprefixbefore" },
	{ "--include-with-prefix-before=", TAIL, "-iwithprefixbefore" },
	{ "--sysroot", NEXT, "--sysroot=" },
	{ "--no-standard-includes", NONE, "-nostdinc" },
	{ "--ansi", NONE, "-ansi" },
	{ "--trigraphs", NONE, "-trigraphs" },
	{ "--signed-char", NONE, "-fsigned-char" },
	{ "--unsigned-char", NONE, "-funsigned-char" },
	{ "-target", NEXT, "--target=" },
	{ "--std=", TAIL, "-std=" },
	{ "--std", NEXT, "-std=" },
	{ "--language", NEXT, "-x" },
	{ "--language=", TAIL, "-x" },
	{ "--include-barrier", NONE, "-I-" },
};

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
	char *dropped;
	char *language;
	char *precompiled; // the last precompiled header, until the header itself is seen
};

void flags_note(char **dropped, const char *flag, const char *reason, int matters)
{
	GString *text = g_string_new(*dropped && **dropped ? *dropped : "[]");

	g_string_truncate(text, text->len - 1);
	g_string_append(text, text->len > 1 ? ",{\"flag\":" : "{\"flag\":");
	json_string(text, flag);
	g_string_append(text, ",\"reason\":");
	json_string(text, reason);
	g_string_append(text, matters ? ",\"matters\":1}]" : "}]");
	g_free(*dropped);
	*dropped = g_string_free(text, FALSE);
}

// An option of count words.
static void drop(struct sink *sink, char *const *words, int count, const char *reason, int matters)
{
	GString *text = g_string_new(words[0]);

	for (int i = 1; i < count; i++)
		g_string_append_printf(text, " %s", words[i]);
	flags_note(&sink->dropped, text->str, reason, matters);
	g_string_free(text, TRUE);
}

// Whether a name with such a value begins word, or is it.
static int is_named(const char *name, enum value value, const char *word)
{
	size_t length = strlen(name);

	if (strncmp(name, word, length) != 0)
		return 0;
	return !word[length] || value == TAIL || value == EITHER || value == BOTH;
}

// The option that a word is, found as compilers do: the longest name that it begins with,
// of those that may be so followed.
struct found {
	const char *name; // as it is spelled
	enum value value;
	const char *as; // as it is kept
	const struct option *option;
};

static const struct option *find_option(const char *word)
{
	const struct option *best = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(options); i++) {
		const struct option *option = &options[i];

		if (option->name[1] == word[1] && is_named(option->name, option->value, word) &&
		    (!best || strlen(option->name) > strlen(best->name)))
			best = option;
	}
	return best;
}

static int find(struct found *found, const char *word)
{
	const struct option *option = find_option(word);
	const struct spelling *best = NULL;

	for (size_t i = 0; i < G_N_ELEMENTS(spellings); i++)
		if (spellings[i].name[1] == word[1] &&
		    is_named(spellings[i].name, spellings[i].value, word) &&
		    (!best || strlen(spellings[i].name) > strlen(best->name)))
			best = &spellings[i];
	if (best && (!option || strlen(best->name) > strlen(option->name)))
		*found = (struct found){ best->name, best->value, best->as, find_option(best->as) };
	else if (option)
		*found = (struct found){ option->name, option->value, option->name, option };
	return best || option;
}

// Whether text begins as a macro's name does and has no line break before its value, which
// would be a line of its own to the preprocessor. Bytes above 127 are an identifier's.
static int is_macro(const char *text)
{
	const char *c = text;

	if (!g_ascii_isalpha(*c) && *c != '_' && *c != '$' && !((unsigned char)*c & 0x80))
		return 0;
	while (*c && *c != '=' && !g_ascii_iscntrl(*c))
		c++;
	return !*c || *c == '=';
}

// The option and its value as one word, when that is what the compiler would take it for.
static char *join(const struct found *found, const char *value)
{
	// "-include" "-pch" must not become "-include-pch", nor "@x" the words in x where it is
	// handed on apart; below "." it is the same file.
	const char *here = found->option->fate == PLACE && *value && strchr("-@", *value) ? "./"
											  : "";
	char *word = g_strconcat(found->as, here, value, NULL);
	struct found again;

	if (find(&again, word) && strcmp(again.name, found->as) == 0)
		return word;
	g_free(word);
	return NULL;
}

static const char *keep(struct sink *sink, const struct found *found, const char *value)
{
	enum fate fate = found->option->fate;
	char *word;

	if (fate == MACRO && !is_macro(value))
		return NO_MACRO;
	// An empty path of a search is no path.
	if (!*value && found->value != NONE)
		return fate == PLACE ? NULL : NO_VALUE;
	word = join(found, value);
	if (!word)
		return SMUGGLED;
	g_ptr_array_add(sink->args, word);
	return NULL;
}

static const char *keep_family(struct sink *sink, const char *word)
{
	int known = flags_family_has(word);

	if (g_str_has_prefix(word, "-mtune=") || strcmp(word, "-f") == 0 || strcmp(word, "-m") == 0)
		return NULL;
	if (!known && !g_str_has_prefix(word, "-flto="))
		return UNKNOWN;
	g_ptr_array_add(sink->args, g_strdup(known ? word : "-flto"));
	return NULL;
}

static const char *keep_standard(struct sink *sink, const char *value)
{
	if (strstr(value, "++"))
		return NULL;
	if (!flags_is_standard(value))
		return "not a standard of C that clang knows";
	g_ptr_array_add(sink->args, g_strconcat("-std=", value, NULL));
	return NULL;
}

// Options of the preprocessor in one word, separated by commas. What is there beyond the
// plain ones goes past the driver.
static const char *split_preprocessor(struct sink *sink, const char *value)
{
	char **parts = g_strsplit(value, ",", -1);
	const char *problem = NULL;

	for (int i = 0; parts[i] && !problem; i++) {
		struct found found;
		const char *name = *parts[i] == '-' && find(&found, parts[i]) ? found.name : "";

		if (g_str_equal(name, "-D") || g_str_equal(name, "-U") || g_str_equal(name, "-I"))
			problem = parts[i][2] ? keep(sink, &found, parts[i] + 2) : reasons[PASSES];
		else if (!g_str_has_prefix(parts[i], "-M"))
			problem = reasons[PASSES];
		else if (parts[i + 1] && *parts[i + 1] != '-')
			i++; // -MD and its like take a file here
	}
	g_strfreev(parts);
	return problem;
}

// Options of LLVM's that wasm-ld and clang take for wasm's exceptions, and that only choose what
// code is made (wasi-sdk's SetjmpLongjmp.md; LLVM's WebAssemblyMCAsmInfo.cpp). Any other may load
// code or write a file.
static const char *const safe_backend[] = {
	"-wasm-enable-sjlj",
	"-wasm-enable-eh",
	"-wasm-use-legacy-eh=",
	"-enable-emscripten-sjlj",
	"-enable-emscripten-cxx-exceptions",
};

static const char *keep_backend(struct sink *sink, const char *value)
{
	if (!LISTED(safe_backend, value) || strpbrk(value, " ,"))
		return reasons[BACKEND];
	g_ptr_array_add(sink->args, g_strconcat("-mllvm=", value, NULL));
	return NULL;
}

// A precompiled header is its header, when the compiler gets that as well: clang takes the one for
// the other. CMake's and autotools' names end so.
static const char *take_precompiled(struct sink *sink, const char *value)
{
	g_free(sink->precompiled);
	sink->precompiled = g_strdup(value);
	if (g_str_has_suffix(value, ".pch") || g_str_has_suffix(value, ".gch"))
		sink->precompiled[strlen(value) - 4] = 0;
	return NULL;
}

static void end_precompiled(struct sink *sink)
{
	char *included = sink->precompiled ? g_strconcat("-include", sink->precompiled, NULL)
					   : NULL;

	if (included &&
	    !g_ptr_array_find_with_equal_func(sink->args, included, g_str_equal, NULL)) {
		char *words[] = { (char *)"-include-pch", sink->precompiled };

		drop(sink, words, 2, reasons[HEADER], 1);
	}
	g_free(included);
	g_clear_pointer(&sink->precompiled, g_free);
}

// Another word is no language: Intel's -xHost is a machine. Source: gcc(1), clang's Types.def.
static const char *take_language(struct sink *sink, const char *value)
{
	static const char *const languages[] = {
		"none",
		"c",
		"cpp-output",
		"assembler",
		"assembler-with-cpp",
		"ada",
		"adawhy",
		"d",
		"f77",
		"f95",
		"f77-cpp-input",
		"f95-cpp-input",
		"fortran",
		"go",
		"cl",
		"clcpp",
		"cuda",
		"cuda-cpp-output",
		"hip",
		"hip-cpp-output",
		"hlsl",
		"ir",
		"ast",
		"pcm",
		"renderscript",
		"brig",
		"lto",
		"modula-2",
		"rust",
	};

	if (!LISTED(languages, value) && !g_str_has_prefix(value, "c-") &&
	    !g_str_has_prefix(value, "c++") && !g_str_has_prefix(value, "objc") &&
	    !g_str_has_prefix(value, "objective-c"))
		return UNKNOWN;
	g_free(sink->language);
	sink->language = strcmp(value, "none") == 0 ? NULL : g_strdup(value);
	return NULL;
}

// Does with an option what is to become of it. Returns NULL, or why it is dropped.
static const char *put(struct sink *sink, const struct found *found, const char *word,
		       const char *value)
{
	switch (found->option->fate) {
	case QUIET:
		return NULL;
	case KEEP:
	case MACRO:
	case PLACE:
	case SUFFIX:
		return keep(sink, found, value);
	case LANGUAGE:
		return take_language(sink, value);
	case STANDARD:
		return keep_standard(sink, value);
	case PREPROCESSOR:
		return split_preprocessor(sink, value);
	case BACKEND:
		return keep_backend(sink, value);
	case HEADER:
		return take_precompiled(sink, value);
	case FAMILY:
		return keep_family(sink, found->name == found->as ? word : found->as);
	default:
		return reasons[found->option->fate];
	}
}

// How many words behind it belong to an option.
static int values_behind(const struct found *found, const char *word)
{
	switch (found->value) {
	case NEXT:
	case BOTH:
		return 1;
	case EITHER:
		return !word[strlen(found->name)];
	case TWO:
		return 2;
	case THREE:
		return 3;
	default:
		return 0;
	}
}

// What -Xclang hands to the compiler itself. Here are its options that name what is included; two
// have a name of the driver's own. Others must be known to change nothing of how C is read.
static const struct front {
	const char *name;
	int value;	// 1: the next word
	const char *as; // as the driver has it; NULL: left out without a word
} fronts[] = {
	{ "-include", 1, "-include" },
	{ "-imacros", 1, "-imacros" },
	{ "-include-pch", 1, "-include-pch" },
	{ "-I", 1, "-I" },
	{ "-D", 1, "-D" },
	{ "-U", 1, "-U" },
	{ "-isystem", 1, "-isystem" },
	{ "-iquote", 1, "-iquote" },
	{ "-idirafter", 1, "-idirafter" },
	{ "-internal-isystem", 1, "-isystem" },
	{ "-internal-externc-isystem", 1, "-isystem" },
	{ "-emit-pch", 0, NULL },
	{ "-fno-pch-timestamp", 0, NULL },
	{ "-fno-validate-pch", 0, NULL },
	{ "-fpch-instantiate-templates", 0, NULL },
	{ "-fallow-pch-with-compiler-errors", 0, NULL },
	{ "-fcolor-diagnostics", 0, NULL },
	{ "-disable-O0-optnone", 0, NULL },
	{ "-disable-llvm-passes", 0, NULL },
	{ "-disable-llvm-verifier", 0, NULL },
	{ "-ferror-limit", 1, NULL },
	{ "-fmessage-length", 1, NULL },
};

static const struct front *find_front(const char *word)
{
	for (size_t i = 0; i < G_N_ELEMENTS(fronts); i++)
		if (strcmp(fronts[i].name, word) == 0)
			return &fronts[i];
	return NULL;
}

static int take(struct sink *sink, char **words);

// Takes an option out of the words for the compiler itself, words[0] on, and returns how many
// words it is.
static int take_front(struct sink *sink, char **words)
{
	const struct front *front = find_front(words[0]);
	char *driver[] = { NULL, NULL, NULL };
	struct found found;

	if (front && front->value && !words[1])
		return drop(sink, words, 1, NO_VALUE, 1), 1;
	if (front && !front->as)
		return 1 + front->value;
	if (front) {
		driver[0] = (char *)front->as;
		driver[1] = words[1];
		take(sink, driver);
		return 2;
	}
	// Joined: "-DX", "-Iinc".
	if (strlen(words[0]) > 2 && find(&found, words[0]) &&
	    (found.option->fate == MACRO || found.option->fate == PLACE)) {
		driver[0] = words[0];
		take(sink, driver);
		return 1;
	}
	driver[0] = (char *)"-Xclang";
	driver[1] = words[0];
	drop(sink, driver, 2, reasons[PASSES], 1);
	return 1;
}

// Takes all of "-Xclang A -Xclang B" at words, as A may be an option whose value is B. Returns how
// many words that is.
static int take_fronts(struct sink *sink, char **words)
{
	static const char joined[] = "-Xclang=";
	GPtrArray *list = g_ptr_array_new();
	const char *name = *words;
	int n = 0, at;

	if (g_str_has_prefix(name, joined)) {
		g_ptr_array_add(list, *words + strlen(joined));
		n = 1;
	}
	while (words[n] && words[n + 1] && strcmp(words[n], name) == 0 &&
	       strcmp(name, "-Xclang=")) {
		g_ptr_array_add(list, words[n + 1]);
		n += 2;
	}
	g_ptr_array_add(list, NULL);
	for (at = 0; list->pdata[at];)
		at += take_front(sink, (char **)list->pdata + at);
	g_ptr_array_unref(list);
	return n;
}

// Whether C may read otherwise without an option.
static int is_missed(const struct found *found, const char *word, const char *value)
{
	static const char *const harmless[] = { "nano.specs",	      "nosys.specs",
						"rdimon.specs",	      "redhat-hardened-cc1",
						"redhat-hardened-ld", "redhat-annobin-cc1" };
	const char *slash = strrchr(value, '/');

	switch (found->option->fate) {
	case USELESS:
	case LOADS:
	case WRITES:
	case RUNS:
	case REMAPS:
	case READS:
	case BACKEND:
	case LANGUAGE:
		return strcmp(found->name, "--embed-dir=") == 0;
	case SPECS:
		return !LISTED(harmless, slash ? slash + 1 : value);
	case FAMILY:
		return flags_family_matters(word);
	default:
		return 1;
	}
}

// Takes the option at words[0] and returns how many words it is.
static int take(struct sink *sink, char **words)
{
	const char *word = words[0], *problem = UNKNOWN, *value = "";
	int behind, n = 1, missed = 1;
	struct found found;

	if (word[0] != '-' || !word[1])
		return 1;
	if (find(&found, word)) {
		if (found.option->fate == FRONT && (words[1] || found.value == TAIL))
			return take_fronts(sink, words);
		behind = values_behind(&found, word);
		while (n <= behind && words[n])
			n++;
		if (n <= behind) {
			problem = found.option->fate == QUIET ? NULL : NO_VALUE;
		} else {
			value = behind ? words[1] : word + strlen(found.name);
			problem = put(sink, &found, word, value);
			missed = problem && is_missed(&found, word, value);
		}
	}
	if (problem)
		drop(sink, words, n, problem, missed);
	return n;
}

static struct sink sink_new(void)
{
	return (struct sink){ g_ptr_array_new_with_free_func(g_free), g_strdup("[]"), NULL, NULL };
}

void flags_clean(struct flags *flags, char **words)
{
	struct sink sink = sink_new();

	while (*words && strcmp(*words, "--") != 0)
		words += take(&sink, words);
	end_precompiled(&sink);
	g_ptr_array_add(sink.args, NULL);
	g_ptr_array_set_free_func(sink.args, NULL);
	flags->args = (char **)g_ptr_array_free(sink.args, FALSE);
	flags->dropped = sink.dropped;
	flags->language = sink.language;
}

void flags_clear(struct flags *flags)
{
	g_strfreev(flags->args);
	g_free(flags->dropped);
	g_free(flags->language);
	memset(flags, 0, sizeof *flags);
}

// Whether flags_clean() makes of a word that word and nothing else.
static int is_clean(char *word)
{
	struct sink sink = sink_new();
	char *words[] = { word, NULL };
	int same;

	take(&sink, words);
	same = sink.args->len == 1 && strcmp(sink.args->pdata[0], word) == 0;
	g_ptr_array_unref(sink.args);
	g_free(sink.dropped);
	g_free(sink.language);
	g_free(sink.precompiled);
	return same;
}

const char *flags_find_foreign(char *const *args)
{
	// The language is added behind the others by who reads the compile commands.
	static const char *const languages[] = { "-xc", "-xcpp-output" };

	for (; *args; args++)
		if (!is_clean(*args) && !LISTED(languages, *args))
			return *args;
	return NULL;
}

const char *flag_included(const char *flag)
{
	static const char name[] = "-include";
	const struct option *option = *flag == '-' ? find_option(flag) : NULL;

	return option && strcmp(option->name, name) == 0 ? flag + strlen(name) : NULL;
}
