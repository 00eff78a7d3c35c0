// The targets: rules/data/targets.tsv, a row each, which is built into the program.
// rules/data/README.md says what its columns hold.
#ifndef WASMREADY_TARGET_H
#define WASMREADY_TARGET_H

// Families of C libraries that the program knows more of than the tables say; others that the
// table of targets names have the numbers behind these.
enum libc_family { FAMILY_NONE, FAMILY_WASI, FAMILY_EMSCRIPTEN, FAMILIES_KNOWN };

struct target_info {
	const char *name;
	const char *const
		*head; // name over two lines at most, joined as it stands; NULL-terminated
	const char *triple;
	const char *old_triple; // for clang before 19, which does not know wasip1
	enum libc_family family;
	int threads; // built with -pthread
	int pointer_bytes;
	const char *exceptions; // who carries out longjmp(): 'engine' (by wasm's exceptions) or
				// 'javascript' (without a flag)
	// Where its headers lie below a sysroot's include/, the likeliest first; "" is include/
	// itself, which is never taken from the host's /usr.
	const char *const *folders;
	const char *const *macros;	// -D... that a world of it has
	const char *const *lent_macros; // and where another target's headers stand in
	const char *table; // the target whose own rows in the C libraries' tables judge it
};

// The target at position i of the table, the order of columns everywhere; NULL beyond the last. It
// lives as long as the program. The build holds the table in good order: what is wrong in it is
// an assertion.
const struct target_info *target_at(int i);
int target_count(void);
// Their names in order, with separator between them. g_free() it.
char *target_list(const char *separator);
// Returns the position of the target of that name, or -1.
int target_find(const char *name);
// Whether a world of some target may have the word: -DMACRO of a row's.
int target_has_macro(const char *word);
// Whether name is that of a target of the family.
int target_is(const char *name, enum libc_family family);
// The family of that name ('none', 'wasi', 'emscripten', ...), or -1; and its name.
int family_find(const char *name);
const char *family_name(enum libc_family family);
// Their names in order, with separator between them. g_free() it.
char *family_list(const char *separator);

#endif
