// The families -f and -m, where compilers differ most: what clang takes for C is in
// flags/names.tsv, and all else of them is dropped and said.

#include <assert.h>
#include <string.h>

#include "flags_lists.h"

enum machine { ANY, X86, ARM };
#if defined(__x86_64__) || defined(__i386__)
#define OURS X86
#else
#define OURS ARM
#endif

static const struct row {
	enum names list;
	const char *name;
	enum machine machine;
} rows[] = {
#include "flags_names_rows.h"
};

// Whether word is the name, or begins with one that ends in '=' and goes on.
static int is_name(const char *name, const char *word)
{
	size_t length = strlen(name);

	assert(length > 0);
	return strncmp(name, word, length) == 0 && (name[length - 1] == '=') == (word[length] != 0);
}

int flags_listed(const char *const *names, size_t n, const char *word)
{
	while (n && !is_name(names[n - 1], word))
		n--;
	return n > 0;
}

int flags_has_name(enum names list, const char *word)
{
	for (size_t i = 0; i < G_N_ELEMENTS(rows); i++)
		if (rows[i].list == list && (rows[i].machine == ANY || rows[i].machine == OURS) &&
		    is_name(rows[i].name, word))
			return 1;
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
	parts = g_strsplit(name + strlen("sanitize="), ",", -1);
	for (i = 0; parts[i]; i++)
		yes &= LISTED(known, parts[i]);
	g_strfreev(parts);
	return yes && i;
}

static int f_is_known(const char *name)
{
	return flags_has_name(F_SWITCHES, without_no(name)) || flags_has_name(F_WORDS, name) ||
	       g_str_has_prefix(name, "no-builtin-") || is_sanitizer(name);
}

static int m_is_known(const char *name)
{
	if (g_str_has_prefix(name, "arch="))
		return flags_has_name(M_ARCHES, name + strlen("arch="));
	return flags_has_name(M_SWITCHES, without_no(name)) || flags_has_name(M_WORDS, name) ||
	       flags_has_name(M_WASM, without_no(name));
}

int flags_family_has(const char *word)
{
	return word[1] == 'f' ? f_is_known(word + 2) : m_is_known(word + 2);
}

int flags_family_matters(const char *word)
{
	const char *name = without_no(word + 2), *value = strchr(name, '=');

	if (word[1] == 'm')
		return flags_has_name(M_MATTERS, name);
	if (g_str_has_suffix(value ? word : "", "charset=UTF-8") ||
	    g_str_has_suffix(value ? word : "", "charset=utf-8"))
		return 0;
	return flags_has_name(F_MATTERS, name);
}

int flags_is_wasm_feature(const char *flag)
{
	assert(g_str_has_prefix(flag, "-m"));
	return flags_has_name(M_WASM, without_no(flag + 2));
}
