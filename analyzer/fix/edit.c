// Edits by their kinds: each looks for the tokens that it expects at the place, and says why where
// others stand there.

#include "edit.h"

#include <assert.h>
#include <string.h>

static void replace_token(const struct fix_text *text, int i, const char *word, GArray *changes)
{
	const struct token *token = fix_token(text, i);

	edit_change(changes, token->start, token->end, word);
}

// The word OLD at the place becomes NEW.
static const char *kind_token(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	int i = fix_token_at(text, edit->line, edit->col);

	if (!fix_is(text, i, edit->old))
		return "what is to be changed comes from a macro";
	replace_token(text, i, edit->new, changes);
	return NULL;
}

// The only word OLD of the line becomes NEW.
static const char *kind_word(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	int i, found = -1;

	for (i = 0; i < (int)text->tokens->len; i++) {
		const struct token *token = fix_token(text, i);

		if (!fix_is(text, i, edit->old) || token->kind == TOKEN_COMMENT ||
		    fix_line(text, token->start) != edit->line)
			continue;
		if (found >= 0)
			return "the line has the word more than once";
		found = i;
	}
	if (found < 0)
		return "what is to be changed comes from a macro";
	replace_token(text, found, edit->new, changes);
	return NULL;
}

// Whether a declaration or a function's type starts with a type that has 64 bits in wasm too.
static int is_wide_type(const char *type)
{
	static const char *const wide[] = { "uint64_t",	 "int64_t",   "unsigned long long",
					    "long long", "uintmax_t", "intmax_t" };
	size_t i, n;

	while (g_str_has_prefix(type, "static ") || g_str_has_prefix(type, "const "))
		type += strcspn(type, " ") + 1;
	for (i = 0; i < G_N_ELEMENTS(wide); i++) {
		n = strlen(wide[i]);
		if (strncmp(type, wide[i], n) == 0 && type[n] == ' ')
			return type[n + strspn(type + n, " ")] != '*';
	}
	return 0;
}

// Whether what the expression at token i gives goes where all of its 64 bits are kept: into a
// variable that the same statement declares, or out of a function of that type.
static int goes_wide(const struct fix_text *text, int i, const char *function)
{
	int at;

	for (at = fix_previous(text, i); at >= 0; i = at, at = fix_previous(text, at)) {
		const struct token *token = fix_token(text, at);

		if (token->directive ||
		    (token->kind == TOKEN_PUNCT && strchr(";{}(,", text->text[token->start])))
			break;
	}
	if (fix_is(text, at, "(") || fix_is(text, at, ","))
		return 0;
	if (fix_is(text, i, "return"))
		return function && is_wide_type(function);
	return is_wide_type(text->text + fix_token(text, i)->start);
}

// The literal that is shifted gets another 'l': 1UL << 40, 1ULL << 40.
static const char *kind_literal(const struct fix_text *text, const struct edit *edit,
				GArray *changes)
{
	int i = fix_token_at(text, edit->line, edit->col);
	const struct token *token;
	const char *suffix;
	char *number;
	int wide;

	if (fix_is(text, i, "<<"))
		i = fix_previous(text, i);
	if (i < 0 || fix_token(text, i)->kind != TOKEN_NUMBER)
		return "what is shifted is no number that is written there";
	if (!goes_wide(text, i, edit->text))
		return "nothing tells that the result is kept in 64 bits";
	number = fix_word(text, i);
	suffix = number + strcspn(number, "lL");
	wide = *suffix && !strpbrk(suffix + 1, "lL") && !strchr(number, '.');
	token = fix_token(text, i);
	if (wide) {
		size_t at = token->start + (suffix - number) + 1;
		char letter[2] = { *suffix, '\0' };

		edit_change(changes, at, at, letter);
	}
	g_free(number);
	return wide ? NULL : "what is shifted is no number of type long";
}

// Takes away a comment that starts at the place and is all that its line has behind it, and
// the line when it has nothing else.
static const char *kind_comment(const struct fix_text *text, const struct edit *edit,
				GArray *changes)
{
	int i = fix_token_at(text, edit->line, edit->col);
	size_t start, end, line_start, line_end;

	if (i < 0 || fix_token(text, i)->kind != TOKEN_COMMENT)
		return "there is no comment";
	line_start = fix_line_start(text, edit->line);
	line_end = fix_line_end(text, edit->line);
	start = fix_token(text, i)->start;
	end = fix_token(text, i)->end;
	if (end > line_end)
		return "the comment has more than one line";
	while (start > line_start && g_ascii_isspace(text->text[start - 1]))
		start--;
	while (end < line_end && g_ascii_isspace(text->text[end]))
		end++;
	if (end < line_end)
		return "something follows the comment";
	// The line's end stays where the line does.
	while (start > line_start && end > fix_token(text, i)->end &&
	       strchr("\r\n", text->text[end - 1]))
		end--;
	edit_change(changes, start, end, "");
	return NULL;
}

// Puts a condition around the directive at the place.
static const char *kind_guard(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	size_t start = fix_line_start(text, edit->line), end = fix_line_end(text, edit->line);
	const char *eol = fix_eol(text, edit->line);
	char *before, *after;
	int i = 0;

	while (i < (int)text->tokens->len && fix_token(text, i)->start < start)
		i++;
	if (i >= (int)text->tokens->len || !edit_is_include(text, i))
		return "there is no #include";
	if (end == text->size || text->text[end - 1] != '\n' ||
	    (end > start + 1 && text->text[end - 2] == '\\'))
		return "the directive does not end with its line";
	before = g_strdup_printf("#if %s%s", edit->guard, eol);
	after = g_strdup_printf("#endif%s", eol);
	edit_change(changes, start, start, before);
	edit_change(changes, end, end, after);
	g_free(before);
	g_free(after);
	return NULL;
}

static const char *kind_include(const struct fix_text *text, const struct edit *edit,
				GArray *changes)
{
	guint before = changes->len;
	const char *why = edit_include(text, edit->header, changes);

	return why || changes->len > before ? why : "the file has the #include already";
}

static const struct {
	const char *name;
	const char *(*changes)(const struct fix_text *text, const struct edit *edit,
			       GArray *changes);
	unsigned needs; // what it must say
} kinds[] = {
#define OLD 1u
#define NEW 2u
#define HEADER 4u
#define TEXT 8u
#define GUARD 16u
	{ "token", kind_token, OLD | NEW }, { "word", kind_word, OLD | NEW },
	{ "literal", kind_literal, 0 },	    { "comment", kind_comment, 0 },
	{ "guard", kind_guard, GUARD },	    { "include", kind_include, HEADER },
	{ "format", edit_format, TEXT },    { "type", edit_type, 0 },
	{ "main", edit_main, 0 },
};

static int find_kind(const char *name)
{
	int i;

	for (i = 0; name && i < (int)G_N_ELEMENTS(kinds); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return i;
	return -1;
}

const char *edit_changes(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	if (edit->line < 1 || (guint)edit->line > text->lines->len)
		return "the file has no such line";
	assert(find_kind(edit->kind) >= 0); // is_complete() has looked
	return kinds[find_kind(edit->kind)].changes(text, edit, changes);
}

static void edit_free(void *data)
{
	struct edit *edit = data;

	g_free(edit->kind);
	g_free(edit->file);
	g_free(edit->old);
	g_free(edit->new);
	g_free(edit->header);
	g_free(edit->text);
	g_free(edit->guard);
	g_free(edit);
}

static struct edit *read_edit(sqlite3_stmt *stmt)
{
	struct edit *edit = g_new0(struct edit, 1);
	char **words[] = { &edit->kind,	  &edit->file, &edit->old,  &edit->new,
			   &edit->header, &edit->text, &edit->guard };
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(words); i++)
		*words[i] = col_copy(stmt, i);
	edit->line = sqlite3_column_int(stmt, i);
	edit->col = sqlite3_column_int(stmt, i + 1);
	return edit;
}

static int is_complete(const struct edit *edit)
{
	const char *said[] = { edit->old, edit->new, edit->header, edit->text, edit->guard };
	int kind = find_kind(edit->kind);
	size_t i;

	for (i = 0; kind >= 0 && i < G_N_ELEMENTS(said); i++)
		if (kinds[kind].needs & (1u << i) && !said[i])
			return 0;
	return kind >= 0;
}

GPtrArray *edit_parse(struct db *db, const char *json, const char *rule, const char *file, int line,
		      int col)
{
	static const char sql[] =
		"SELECT value ->> 'kind', coalesce(value ->> 'file', ?2), value ->> 'old',"
		" value ->> 'new', value ->> 'header', value ->> 'text', value ->> 'guard',"
		" coalesce(value ->> 'line', ?3), coalesce(value ->> 'col', ?4)"
		" FROM json_each(CASE json_type(?1) WHEN 'array' THEN ?1 ELSE json_array(json(?1)) END)";
	GPtrArray *parts = g_ptr_array_new_with_free_func(edit_free);
	sqlite3_stmt *stmt;
	int known = db_int(db, 0, "SELECT json_valid(?)", "t", json) != 0, got = 0;

	stmt = known ? db_query(db, sql, "ttii", json, file, (int64_t)line, (int64_t)col) : NULL;
	while (stmt && (got = db_step(db, stmt)) > 0) {
		struct edit *edit = read_edit(stmt);

		g_ptr_array_add(parts, edit);
		known &= is_complete(edit);
	}
	sqlite3_finalize(stmt);
	if (known && got == 0 && parts->len)
		return parts;
	complain("%s: the edit that its query gives is none: %.200s", rule, json);
	g_ptr_array_unref(parts);
	return NULL;
}
