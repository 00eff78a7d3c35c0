// The options of compilers: how each takes its value, and what becomes of it. Rows are static.
#ifndef WASMREADY_FLAGS_OPTIONS_H
#define WASMREADY_FLAGS_OPTIONS_H

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

struct option {
	const char *name;
	enum value value;
	enum fate fate;
};

// The option that a word is.
struct found {
	const char *name; // as it is spelled
	enum value value;
	const char *as; // as it is kept
	const struct option *option;
};

// The option that word is, or NULL, found as compilers do: the longest name that word begins with,
// of those that may be so followed.
const struct option *flags_find_option(const char *word);

// The same, in other spellings too. Returns whether it is one.
int flags_find(struct found *found, const char *word);

#endif
