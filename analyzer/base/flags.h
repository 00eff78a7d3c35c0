// Flags: from a compiler's command line to what libclang may be given.
//
// The command line is not trusted: a flag passes only when a table says that it
// changes how C is read and cannot load code, write files or run programs.
#ifndef WASMREADY_FLAGS_H
#define WASMREADY_FLAGS_H

#include <glib.h>

struct flags {
	char **args;	// safe flags, each one word: "-I" "x" becomes "-Ix"
	char *dropped;	// JSON array of {flag, reason, matters}; plain build plumbing is not
			// listed; matters: 1 where C may read otherwise without it, else left out
	char *language; // of the last -x, or NULL
};

// Sorts the words of a command line, compiler left out and response files put in,
// into flags. Words that are no flag (files) are left out. flags_clear() it.
void flags_clean(struct flags *flags, char **words);
void flags_clear(struct flags *flags);

// Adds a flag to such a JSON array, which may be NULL or "". Of more than some 64 KiB the last says
// that there are more, and that they matter.
void flags_note(char **dropped, const char *flag, const char *reason, int matters);

// The first of args, a stored unit's flags, that flags_clean() could not have made: such a
// database is not an audit's. A pointer into args, or NULL when all are good. To be asked
// at the last moment before a compiler gets them.
const char *flags_find_foreign(char *const *args);

// The same for the words of a world (table world, column args): the first that
// worlds_store() never adds there, or NULL.
const char *flags_find_foreign_world(char *const *args);

// The file that a unit's flag includes before the source (-include), a pointer into flag, else
// NULL. To be handed to clang as "-Xclang -include -Xclang FILE": its driver would load
// FILE.pch or FILE.gch instead where there is one (clang's lib/Driver/ToolChains/Clang.cpp,
// "gcc-style gch precompiled headers").
const char *flag_included(const char *flag);

// Respells the words behind a compiler's name for flags_clean(): clang-cl's options as clang has
// them, emcc's settings left out, and a --target= in front for a cross compiler and for emcc. Takes
// words; g_strfreev() the result. *dropped: JSON as in struct flags of what that lost; g_free() it.
char **flags_spell(const char *compiler, char **words, char **dropped);

// The machine that a unit's flags build for, where it is not this one, into args; else NULL.
const char *flags_foreign(char *const *args);
int flags_is_native(const char *triple);
int flags_machine_bits(const char *triple); // of a pointer there; 0: not known

// What is added to a unit's flags in the host's world, behind those of the world: the headers for
// another machine, or for the 32 bits of this one. Empty where nothing is needed. g_strfreev() it.
char **flags_host(char *const *args);

// Whether another C library's headers stand in there for that machine's, which is not installed.
int flags_host_stands_in(char *const *args);

// Where Debian has the headers of this machine's C library that differ between machines.
#if defined(__aarch64__)
#define FLAGS_MULTIARCH "/usr/include/aarch64-linux-gnu"
#else
#define FLAGS_MULTIARCH "/usr/include/x86_64-linux-gnu"
#endif

// musl's headers, of whichever machine they are installed for: a static string, NULL when not. The
// places are those of Debian's musl-dev and of musl's own configure.
const char *flags_musl_dir(void);

// Response files: where they may lie, and how much of them is still read.
struct responses {
	char **folders; // real paths, of which each file is below one; NULL-terminated, borrowed
	size_t left;	// bytes; RESPONSES_LIMIT for a compilation database
};
#define RESPONSES_LIMIT ((size_t)256 << 20)

// Replaces each word "@FILE" by the words in FILE (GNU quoting; relative to dir, links
// resolved; nested to a depth of 8; at most 65536 words, 4 MiB a file and 16 MiB in all,
// where a file counts as 4096 bytes at least). Takes words and returns the new list;
// g_strfreev() it. *problem is set to a message (g_free() it) when a file may not be or
// could not be read, and is left alone otherwise. With clang's "--config=FILE" and "--config FILE"
// the same is done where FILE is a path; one that may not or cannot be read stays a word.
char **flags_expand(char **words, const char *dir, struct responses *responses, char **problem);

// Whether a flag of a unit (one word, from struct flags) means something in a
// world: machine flags, sysroots and the host's system folders are the host's,
// wasm features are wasm's.
int flag_fits_world(const char *flag, int wasm);

// The same in the host's world of a unit that builds for the machine foreign.
int flag_fits_foreign(const char *flag, const char *foreign);

// The definitions that emcc adds for the instruction sets which a unit's flags ask for, as in
// -D__SSE2__=1 for -msse2; none without -msimd128 or -mrelaxed-simd, without which emcc refuses
// them (tools/compile.py, "SIMD_INTEL_FEATURE_TOWER"). Appends static strings to list.
void flags_add_emcc_macros(char *const *args, GPtrArray *list);

#endif
