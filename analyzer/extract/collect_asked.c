// Files that a unit's meaning hangs on and that libclang does not name: data that #embed takes
// in, and names that __has_include and __has_embed ask for, whether they are there or not.
//
// They are chunks without rows, so that the unit is parsed again when one changes, comes or
// goes. Where they are looked for is told by the unit's flags, as for an #include; the
// compiler's own folders are left out, which change with its packages.

#include "collector.h"

#include <string.h>

// Longest name, and most places of a unit.
#define NAME_MAX_BYTES 1024
#define PLACES_MAX 4096
// Macros of a text that are looked up, each of which reads all of it.
#define MACROS_MAX 64

struct span {
	const char *at;
	size_t size;
	int macros; // looked up
};

// Behind blanks, comments and continued lines.
static const char *skip_blanks(const char *at, const char *end)
{
	for (;;) {
		if (at < end && (*at == ' ' || *at == '\t')) {
			at++;
		} else if (end - at > 1 && at[0] == '\\' && at[1] == '\n') {
			at += 2;
		} else if (end - at > 2 && at[0] == '\\' && at[1] == '\r' && at[2] == '\n') {
			at += 3;
		} else if (end - at > 3 && at[0] == '/' && at[1] == '*') {
			const char *close = memmem(at + 2, end - at - 2, "*/", 2);

			at = close ? close + 2 : end;
		} else {
			return at;
		}
	}
}

// Whether the word that begins at a place of a text stands behind the '#' of a directive.
static int is_directive(const char *text, const char *word)
{
	while (word > text && (word[-1] == ' ' || word[-1] == '\t'))
		word--;
	return word > text && word[-1] == '#';
}

// Notes the name in quotes or brackets at a place as '"name' or '<name'.
static void take_quoted(GPtrArray *names, const char *at, const char *end)
{
	const char *close;

	if (at == end || (*at != '"' && *at != '<'))
		return;
	close = memchr(at + 1, *at == '"' ? '"' : '>', MIN(end - at - 1, NAME_MAX_BYTES));
	if (close && close > at + 1 && !memchr(at, '\n', close - at) && !memchr(at, 0, close - at))
		g_ptr_array_add(names, g_strndup(at, close - at));
}

// The same, of a macro of that name which the text defines.
static void take_macro(GPtrArray *names, struct span *text, const char *name, size_t length)
{
	const char *end = text->at + text->size, *at = text->at;

	while ((at = memmem(at, end - at, "define", strlen("define")))) {
		const char *word = skip_blanks(at + strlen("define"), end);

		if (is_directive(text->at, at) && name_length(word, end) == length &&
		    memcmp(word, name, length) == 0)
			take_quoted(names, skip_blanks(word + length, end), end);
		at += strlen("define");
	}
}

static void take_name(GPtrArray *names, struct span *text, const char *at)
{
	size_t length = name_length(at, text->at + text->size);

	if (!length)
		take_quoted(names, at, text->at + text->size);
	else if (text->macros++ < MACROS_MAX)
		take_macro(names, text, at, length);
}

static void find_all(GPtrArray *names, const char *text, size_t size, const char *word)
{
	const char *end = text + size, *at = text;
	struct span whole = { text, size, 0 };

	while ((at = memmem(at, end - at, word, strlen(word)))) {
		const char *behind = at + strlen(word);

		if (*word == '_' || is_directive(text, at)) {
			behind = skip_blanks(behind, end);
			if (*word == '_' && behind < end && *behind == '(')
				behind = skip_blanks(behind + 1, end);
			take_name(names, &whole, behind);
		}
		at += strlen(word);
	}
}

// The names that a text asks for, NULL for none; looked for once.
static GPtrArray *names_in(struct parse *parse, struct chunk *chunk)
{
	static const char *const words[] = { "embed", "__has_include", "__has_include_next",
					     "__has_embed" };
	struct content *content = chunk_content(parse, chunk);
	const char *text;
	size_t size;

	if (content->asked_searched)
		return content->asked;
	content->asked_searched = 1;
	text = chunk_bytes(parse, chunk, &size);
	content->asked = g_ptr_array_new_with_free_func(g_free);
	for (size_t i = 0; text && i < G_N_ELEMENTS(words); i++)
		find_all(content->asked, text, size, words[i]);
	if (!content->asked->len)
		g_clear_pointer(&content->asked, g_ptr_array_unref);
	return content->asked;
}

static void add_place(struct parse *parse, const char *dir, const char *name)
{
	char *folder = path_absolute(parse->dir, dir);
	struct source *source = source_get(parse->worker, folder, name);
	struct chunk *chunk;

	g_free(folder);
	if (g_hash_table_contains(parse->chunks, source) ||
	    g_hash_table_size(parse->chunks) > PLACES_MAX)
		return;
	chunk = chunk_new(source, ORIGIN_DATA);
	chunk->number = g_hash_table_size(parse->chunks) + 1;
	chunk->content = content_of_disk(source);
	g_hash_table_insert(parse->chunks, source, chunk);
	// What no #include has named is no source.
	if (!source->id && source->contents->len == 1)
		source->origin = ORIGIN_DATA;
}

static void add_places(struct parse *parse, const struct chunk *chunk, const char *spelled)
{
	static const char *const flags[] = { "-iquote", "-I", "-isystem", "-idirafter" };
	const char *name = spelled + 1;
	char *dir = g_path_get_dirname(chunk->source->real);

	if (*spelled == '"' || *name == '/')
		add_place(parse, dir, name);
	g_free(dir);
	for (char **arg = parse->args; arg && *arg && *name != '/'; arg++)
		for (size_t i = *spelled == '<'; i < G_N_ELEMENTS(flags); i++)
			if (g_str_has_prefix(*arg, flags[i]))
				add_place(parse, *arg + strlen(flags[i]), name);
}

static void file(struct parse *parse, struct chunk *chunk)
{
	GPtrArray *names = names_in(parse, chunk);

	for (guint k = 0; names && k < names->len; k++)
		add_places(parse, chunk, names->pdata[k]);
}

const struct collector collector_asked = { .file = file };
