// The options of compilers: how each takes its value, and what becomes of it. Rows are static.
#ifndef WASMREADY_FLAGS_OPTIONS_H
#define WASMREADY_FLAGS_OPTIONS_H

// Whose options: base/flags/options.tsv tells them apart.
enum compiler { COMMON, CC1, CL, NVCC, EMCC };

// How an option takes its value: the kinds of clang's option tables and of gcc's.
enum value {
	NONE,	  // the word is the name
	TAIL,	  // the name begins the word
	NEXT,	  // the name is a word, its value the next
	EITHER,	  // the value is the rest of the word, or the next word
	BOTH,	  // the rest of the word and the next word
	TWO,	  // the name is a word, its values the next two
	THREE,	  // the next three
	ASSIGNED, // the value is behind a '=', or the next word
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
	FRONT,	 // the value is one or more words for another compiler: the one behind the driver
	LANGUAGE,
	PREPROCESSOR,
	STANDARD,
	FAMILY,
};

struct option {
	enum compiler compiler;
	const char *name;
	enum value value;
	enum fate fate;
	const char *as; // the common option that it is kept as; NULL: itself
};

// The option of a compiler that word is, or NULL, found as compilers do: the longest name that word
// begins with, of those that may be so followed. Common ones also by their other spellings.
const struct option *flags_find_option(enum compiler compiler, const char *word);

// The common option that a word is.
struct found {
	const char *name; // as it is spelled
	enum value value;
	const char *as;		     // as it is kept
	const struct option *option; // kept so: what becomes of it
};

// Finds it. Returns whether it is one.
int flags_find(struct found *found, const char *word);

#endif
