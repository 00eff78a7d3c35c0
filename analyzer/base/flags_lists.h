// Private to this folder.
// What the files of flags share: lists of what clang knows.
#ifndef WASMREADY_FLAGS_LISTS_H
#define WASMREADY_FLAGS_LISTS_H

#include "flags.h"

// Whether word is one of n names, or begins with one that ends in '=' and goes on.
int flags_listed(const char *const *names, size_t n, const char *word);
#define LISTED(names, word) flags_listed(names, G_N_ELEMENTS(names), word)

// The lists of flags/names.tsv.
enum names {
	F_SWITCHES, // -fNAME and -fno-NAME
	F_WORDS,    // -fNAME
	F_MATTERS,  // the same, which clang does not take and C may read otherwise without
	M_SWITCHES, // -mNAME and -mno-NAME
	M_WASM,	    // the same, for wasm
	M_WORDS,    // -mNAME
	M_ARCHES,   // -march=NAME
	M_MATTERS,
	STANDARDS,	// -std=NAME
	LANGUAGES,	// -x NAME
	BACKENDS,	// -mllvm NAME
	HARMLESS_SPECS, // -specs=NAME
};

// Whether word is of that list, on this machine of ours; as flags_listed().
int flags_has_name(enum names list, const char *word);

// Whether clang takes word, which begins with "-f" or "-m", as it is, and it only changes how C
// is read or what code is made.
int flags_family_has(const char *word);

// Whether C may read otherwise without a word of these families that is not taken: gcc's options of
// the language (gcc --help=c). All others of them choose what code is made, or how.
int flags_family_matters(const char *word);

// Whether a flag that begins with "-m" is a feature of wasm's.
int flags_is_wasm_feature(const char *flag);

#endif
