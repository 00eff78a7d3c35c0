// Edits of formats whose argument has 64 bits in wasm32 and a long's width on the host only.
//
// The compiler points at the argument. From there the call around it is found, the argument's
// number, and in the format's literals the conversion that takes it. A conversion of an
// intN_t gets the macro of <inttypes.h>, which is the very same letters on the host; one of
// another type that is long long in wasm gets 'j' and its argument a cast to intmax_t, which
// both have 64 bits.

#include <assert.h>
#include <string.h>

#include "edit.h"

// A call's arguments as tokens: first and last of each.
struct range {
	int first, last;
};

// Where a conversion is: its length modifiers and its letter, in a literal.
struct conversion {
	int token;
	size_t start, letter; // offsets in the text
};

// The type that the compiler names as the argument's, and what it is in wasm ("" when it
// says no more).
struct type {
	char *name, *aka;
};

static int read_type(const char *text, struct type *type)
{
	static const char mark[] = "but the argument has type '";
	const char *at = strstr(text, mark), *end, *aka;

	if (!at)
		return -1;
	at += strlen(mark);
	end = strchr(at, '\'');
	if (!end)
		return -1;
	type->name = g_strndup(at, end - at);
	aka = g_str_has_prefix(end, "' (aka '") ? end + strlen("' (aka '") : "";
	type->aka = g_strndup(aka, strcspn(aka, "'"));
	return 0;
}

// The opening bracket of the call that the token is in, or -1.
static int call_open(const struct fix_text *text, int i)
{
	int depth = 0;

	for (i = fix_previous(text, i); i >= 0; i = fix_previous(text, i)) {
		const struct token *token = fix_token(text, i);
		char c = text->text[token->start];

		if (token->kind != TOKEN_PUNCT)
			continue;
		if (strchr(")]}", c))
			depth++;
		else if (strchr("([{", c) && --depth < 0)
			break;
		else if (c == ';' && depth == 0)
			return -1;
	}
	if (!fix_is(text, i, "(") || fix_previous(text, i) < 0 ||
	    fix_token(text, fix_previous(text, i))->kind != TOKEN_WORD)
		return -1;
	return i;
}

// Arguments between the brackets. g_array_unref() it.
static GArray *read_arguments(const struct fix_text *text, int open, int close)
{
	GArray *list = g_array_new(FALSE, FALSE, sizeof(struct range));
	struct range range = { fix_next(text, open), -1 };
	int i;

	for (i = range.first; i >= 0 && i <= close; i = fix_next(text, i)) {
		if (i == close || fix_is(text, i, ",")) {
			range.last = fix_previous(text, i);
			g_array_append_val(list, range);
			range.first = fix_next(text, i);
		} else if (fix_is(text, i, "(") || fix_is(text, i, "[") || fix_is(text, i, "{")) {
			i = fix_closing(text, i);
			if (i < 0)
				break;
		}
	}
	return list;
}

// Whether a token is the macro of a conversion, as PRId64.
static int is_conversion_macro(const struct fix_text *text, int i)
{
	const char *word = text->text + fix_token(text, i)->start;

	return fix_token(text, i)->kind == TOKEN_WORD &&
	       (strncmp(word, "PRI", 3) == 0 || strncmp(word, "SCN", 3) == 0);
}

// Whether an argument is literals and such macros alone.
static int is_format(const struct fix_text *text, const struct range *range)
{
	int literals = 0, i;

	for (i = range->first; i >= 0 && i <= range->last; i = fix_next(text, i)) {
		literals += fix_token(text, i)->kind == TOKEN_STRING;
		if (fix_token(text, i)->kind != TOKEN_STRING && !is_conversion_macro(text, i))
			return 0;
	}
	return literals > 0;
}

// What has been read of a format.
struct reader {
	int scan;    // it is scanf's
	int wanted;  // number of the argument that is looked for, from 0
	int taken;   // arguments that conversions took
	int open;    // a '%' without a letter ends the last literal
	int refused; // numbered arguments
};

// Reads the conversion behind the '%' at p. Returns where it ends; *found is filled when it
// takes the wanted argument.
static const char *read_conversion(struct reader *reader, const char *p, const char *end,
				   const char *base, struct conversion *found)
{
	int wide = 0, skipped = 0;
	const char *length;

	for (; p < end && strchr("-+ #0'.123456789*$", *p); p++) {
		wide += *p == '*';
		reader->refused |= *p == '$';
	}
	if (reader->scan)
		skipped = wide > 0;
	else
		reader->taken += wide;
	for (length = p; p < end && strchr("hljztLq", *p); p++)
		;
	if (p == end) {
		reader->open = 1;
		return p;
	}
	if (*p == '[') {
		p += p + 1 < end && p[1] == '^' ? 1 : 0;
		p += p + 1 < end && p[1] == ']' ? 1 : 0;
		while (p < end && *p != ']')
			p++;
	}
	if (*p == '%' || skipped)
		return p + (p < end);
	if (reader->taken++ == reader->wanted) {
		found->start = length - base;
		found->letter = p - base;
	}
	return p + (p < end);
}

static void read_literal(const struct fix_text *text, int i, struct reader *reader,
			 struct conversion *found)
{
	const struct token *token = fix_token(text, i);
	const char *end = text->text + token->end - 1, *p = text->text + token->start;

	for (p = strchr(p, '"') + 1; p < end;) {
		if (*p == '\\') {
			p += 2;
		} else if (*p == '%') {
			int before = found->token;

			found->token = -2;
			found->letter = 0;
			p = read_conversion(reader, p + 1, end, text->text, found);
			found->token = found->letter ? i : before;
			if (found->token == i)
				return;
		} else {
			p++;
		}
	}
}

// The conversion that takes argument number `wanted` behind the format.
static int find_conversion(const struct fix_text *text, const struct range *format,
			   struct reader *reader, struct conversion *found)
{
	int i;

	found->token = -1;
	for (i = format->first; i >= 0 && i <= format->last; i = fix_next(text, i)) {
		if (fix_token(text, i)->kind == TOKEN_STRING) {
			read_literal(text, i, reader, found);
		} else if (reader->open) {
			reader->open = 0;
			reader->taken++;
		}
		if (found->token >= 0 || reader->refused)
			break;
	}
	return found->token >= 0 && !reader->refused ? 0 : -1;
}

// Replaces the conversion by a macro of <inttypes.h>: "%ld" becomes "%" PRId64.
static const char *use_macro(const struct fix_text *text, const struct conversion *conversion,
			     int scan, GArray *changes)
{
	size_t end = conversion->letter + 1, close = fix_token(text, conversion->token)->end - 1;
	char letter = text->text[conversion->letter];
	char *macro = g_strdup_printf("\" %s%c64%s", scan ? "SCN" : "PRI", letter,
				      end == close ? "" : " \"");

	edit_change(changes, conversion->start, end == close ? end + 1 : end, macro);
	g_free(macro);
	return edit_include(text, "inttypes.h", changes);
}

// Whether an argument is a name with members, indices and calls behind it, which a cast
// holds on to as a whole.
static int is_postfix(const struct fix_text *text, const struct range *range)
{
	int i = range->first, after;

	if (fix_token(text, i)->kind != TOKEN_WORD || fix_is(text, i, "sizeof"))
		return 0;
	while (i != range->last) {
		after = fix_next(text, i);
		if (fix_is(text, after, "(") || fix_is(text, after, "["))
			i = fix_closing(text, after);
		else if (fix_is(text, after, "."))
			i = fix_next(text, after);
		else if (fix_is(text, after, "-") && fix_is(text, fix_next(text, after), ">"))
			i = fix_next(text, fix_next(text, after));
		else
			return 0;
		if (i < 0 || i > range->last)
			return 0;
	}
	return 1;
}

static const char *use_cast(const struct fix_text *text, const struct conversion *conversion,
			    const struct range *argument, int is_unsigned, GArray *changes)
{
	const char *type = is_unsigned ? "(uintmax_t)" : "(intmax_t)";
	char *open = g_strconcat(type, is_postfix(text, argument) ? "" : "(", NULL);
	size_t start = fix_token(text, argument->first)->start;
	size_t end = fix_token(text, argument->last)->end;

	edit_change(changes, conversion->start, conversion->letter, "j");
	edit_change(changes, start, start, open);
	if (!is_postfix(text, argument))
		edit_change(changes, end, end, ")");
	g_free(open);
	return edit_include(text, "stdint.h", changes);
}

static const char *change_conversion(const struct fix_text *text,
				     const struct conversion *conversion,
				     const struct range *argument, int scan,
				     const struct type *type, GArray *changes)
{
	static const char *const exact[] = { "int64_t", "uint64_t", "int64_t *", "uint64_t *",
					     NULL };
	const char *wide = *type->aka ? type->aka : type->name;
	const char *length = text->text + conversion->start;
	int is_unsigned = strcmp(wide, "unsigned long long") == 0;
	size_t n = conversion->letter - conversion->start;

	assert(conversion->letter >= conversion->start);
	if (n != 1 || !strchr("lzt", *length) || !strchr("diuoxX", text->text[conversion->letter]))
		return "the conversion is not one of a long";
	if (g_strv_contains(exact, type->name) && scan == g_str_has_suffix(type->name, "*"))
		return use_macro(text, conversion, scan, changes);
	if (scan || (!is_unsigned && strcmp(wide, "long long") != 0))
		return "no conversion is the same on the host";
	return use_cast(text, conversion, argument, is_unsigned, changes);
}

static const char *find_and_change(const struct fix_text *text, int i, const struct type *type,
				   GArray *changes)
{
	int open = call_open(text, i), close = open < 0 ? -1 : fix_closing(text, open);
	char *callee = close < 0 ? NULL : fix_word(text, fix_previous(text, open));
	GArray *arguments = close < 0 ? NULL : read_arguments(text, open, close);
	struct conversion conversion = { .token = -1 };
	struct reader reader = { .scan = callee && strstr(callee, "scan") };
	const char *why = "the call is written in another way";
	const struct range *range = arguments ? (struct range *)arguments->data : NULL;
	guint format = 0, at = 0;

	while (range && format < arguments->len && !is_format(text, &range[format]))
		format++;
	while (range && at < arguments->len && range[at].first != i)
		at++;
	if (range && format < at && at < arguments->len) {
		reader.wanted = at - format - 1;
		if (find_conversion(text, &range[format], &reader, &conversion) == 0)
			why = change_conversion(text, &conversion, &range[at], reader.scan, type,
						changes);
	}
	if (arguments)
		g_array_unref(arguments);
	g_free(callee);
	return why;
}

const char *edit_format(const struct fix_text *text, const struct edit *edit, GArray *changes)
{
	int i = fix_token_at(text, edit->line, edit->col);
	struct type type = { 0 };
	const char *why;

	if (i < 0 || fix_token(text, i)->directive)
		return "the argument comes from a macro";
	if (read_type(edit->text, &type))
		return "it is not the argument's width that differs";
	why = find_and_change(text, i, &type, changes);
	g_free(type.name);
	g_free(type.aka);
	return why;
}
