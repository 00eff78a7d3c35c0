// Makes a compiler's command line safe and fit for libclang: see flags.h.
//
// A table names the options, how each takes its value, and what becomes of it
// (flags/options.tsv). What is joined is looked up again, so that no word is
// kept which a compiler would take for another option. The families -f and -m, where
// compilers differ most, pass by lists of what clang takes for C; all that no list knows is
// dropped and said.

#include "flags.h"

#include <assert.h>
#include <string.h>

#include "json_text.h"
#include "flags_options.h"
#include "flags_lists.h"

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

// The lists while they grow.
struct sink {
	GPtrArray *args;
	char *dropped;
	char *language;
	char *precompiled; // the last precompiled header, until the header itself is seen
};

#define NOTES_LIMIT ((size_t)64 << 10) // bytes of JSON; behind it one note stands for all
#define NOTES_END "{\"flag\":\"...\",\"reason\":\"more than are told\",\"matters\":1}]"

void flags_note(char **dropped, const char *flag, const char *reason, int matters)
{
	GString *text;

	if (*dropped && g_str_has_suffix(*dropped, NOTES_END))
		return;
	text = g_string_new(*dropped && **dropped ? *dropped : "[]");
	g_string_truncate(text, text->len - 1);
	if (text->len > NOTES_LIMIT) {
		g_string_append(text, "," NOTES_END);
	} else {
		json_begin(text, '{');
		json_key(text, "flag");
		json_exact(text, flag);
		json_key(text, "reason");
		json_exact(text, reason);
		if (matters)
			json_number(text, "matters", 1);
		g_string_append(text, "}]");
	}
	g_free(*dropped);
	*dropped = g_string_free(text, FALSE);
}

// An option of count words.
static void drop(struct sink *sink, char *const *words, int count, const char *reason, int matters)
{
	GString *text = g_string_new(words[0]);

	assert(count > 0);
	for (int i = 1; i < count; i++)
		g_string_append_printf(text, " %s", words[i]);
	flags_note(&sink->dropped, text->str, reason, matters);
	g_string_free(text, TRUE);
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

	if (flags_find(&again, word) && strcmp(again.name, found->as) == 0)
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
	if (!flags_has_name(STANDARDS, value))
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
		const char *name = *parts[i] == '-' && flags_find(&found, parts[i]) ? found.name
										    : "";

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

static const char *keep_backend(struct sink *sink, const char *value)
{
	if (!flags_has_name(BACKENDS, value) || strpbrk(value, " ,"))
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

static const char *take_language(struct sink *sink, const char *value)
{
	if (!flags_has_name(LANGUAGES, value) && !g_str_has_prefix(value, "c-") &&
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

static int take(struct sink *sink, char **words);

// Takes an option out of the words for the compiler itself, words[0] on, and returns how many
// words it is.
static int take_front(struct sink *sink, char **words)
{
	const struct option *front = flags_find_option(CC1, words[0]);
	char *driver[] = { NULL, NULL, NULL };
	struct found found;

	if (front && front->value == NEXT && !words[1])
		return drop(sink, words, 1, NO_VALUE, 1), 1;
	if (front && !front->as)
		return 1 + (front->value == NEXT);
	if (front) {
		assert(front->value == NEXT); // two words, then
		driver[0] = (char *)front->as;
		driver[1] = words[1];
		take(sink, driver);
		return 2;
	}
	// Joined: "-DX", "-Iinc".
	if (strlen(words[0]) > 2 && flags_find(&found, words[0]) &&
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
		return !flags_has_name(HARMLESS_SPECS, slash ? slash + 1 : value);
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
	if (flags_find(&found, word)) {
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
	const struct option *option = *flag == '-' ? flags_find_option(COMMON, flag) : NULL;

	return option && strcmp(option->name, name) == 0 ? flag + strlen(name) : NULL;
}
