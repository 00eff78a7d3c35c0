// Directives of a source text: which switches stand around a line. See whatif.h.
//
// This reads lines, not tokens: a comment or a string that looks like a directive is taken for one.
// What comes of it is only tried, and a parse has the last word.

#include <string.h>

#include "whatif.h"

static int is_word(char c)
{
	return g_ascii_isalnum(c) || c == '_';
}

static const char *find_word(const char *text, const char *end, const char *name)
{
	size_t n = strlen(name);

	for (const char *at = text; n && (at = strstr(at, name)) && at < end; at += n)
		if ((at == text || !is_word(at[-1])) && !is_word(at[n]))
			return at;
	return NULL;
}

int text_has_word(const char *text, const char *name)
{
	return find_word(text, text + strlen(text), name) != NULL;
}

static const char *skip_blanks(const char *at)
{
	return at + strspn(at, " \t");
}

// The end of a line with those that continue it; *lines: how many that are.
static const char *line_end(const char *line, int *lines)
{
	const char *end = line + strcspn(line, "\n");

	*lines = 1;
	while (*end && end > line &&
	       (end[-1] == '\\' || (end[-1] == '\r' && end > line + 1 && end[-2] == '\\'))) {
		end = end + 1 + strcspn(end + 1, "\n");
		++*lines;
	}
	return end;
}

// The name of a directive, in buffer; *rest: what follows. 0 when the line has none.
static int directive(const char *line, char buffer[16], const char **rest)
{
	size_t n;

	line = skip_blanks(line);
	if (*line != '#')
		return 0;
	line = skip_blanks(line + 1);
	for (n = 0; n < 15 && g_ascii_isalpha(line[n]); n++)
		buffer[n] = line[n];
	buffer[n] = 0;
	*rest = skip_blanks(line + n);
	return 1;
}

static char *word_at(const char *at)
{
	size_t n = 0;

	while (is_word(at[n]))
		n++;
	return g_strndup(at, n);
}

char *text_without(const char *text, GHashTable *names)
{
	char *out = NULL, buffer[16];
	const char *line = text, *rest, *end;
	int lines;

	for (; *line; line = *end ? end + 1 : end) {
		char *name;

		end = line_end(line, &lines);
		if (!directive(line, buffer, &rest) ||
		    (strcmp(buffer, "define") != 0 && strcmp(buffer, "undef") != 0))
			continue;
		name = word_at(rest);
		if (g_hash_table_contains(names, name)) {
			if (!out)
				out = g_strdup(text);
			for (char *at = out + (line - text); at < out + (end - text); at++)
				if (*at != '\n')
					*at = ' ';
		}
		g_free(name);
	}
	return out;
}

GArray *text_definitions(const char *text, const char *name)
{
	GArray *found = g_array_new(FALSE, FALSE, sizeof(int));
	const char *line = text, *rest, *end;
	char buffer[16];
	int number = 1, lines;

	for (; *line; line = *end ? end + 1 : end, number += lines) {
		char *own;

		end = line_end(line, &lines);
		if (!directive(line, buffer, &rest) || strcmp(buffer, "define") != 0)
			continue;
		own = word_at(rest);
		if (find_word(rest + strlen(own), end, name))
			g_array_append_val(found, number);
		g_free(own);
	}
	return found;
}

// Conditions.

// What a condition says of macros: those that must be set (positive) or not.
struct term {
	char *name;
	int negated;
};

static void clear_term(void *data)
{
	g_free(((struct term *)data)->name);
}

static void add_term(GArray *terms, const char *at, int negated)
{
	struct term term = { word_at(at), negated };

	// The compiler's own, and what is none.
	if (!*term.name || *term.name == '_' || g_ascii_isdigit(*term.name))
		g_free(term.name);
	else
		g_array_append_val(terms, term);
}

// The terms of an expression; *either: 1 when it is made of || only.
static GArray *read_terms(const char *at, const char *end, int *either)
{
	GArray *terms = g_array_new(FALSE, FALSE, sizeof(struct term));
	int negated = 0, and = 0, or = 0;

	g_array_set_clear_func(terms, clear_term);
	for (; at < end; at++) {
		if (g_str_has_prefix(at, "/*") || g_str_has_prefix(at, "//"))
			break;
		and |= g_str_has_prefix(at, "&&");
		or |= g_str_has_prefix(at, "||");
		if (*at == '!' && at[1] != '=') {
			negated = !negated;
		} else if (is_word(*at)) {
			char *word = word_at(at);

			if (strcmp(word, "defined") != 0) {
				add_term(terms, at, negated);
				negated = 0;
			}
			at += strlen(word) - 1;
			g_free(word);
		} else if (strchr("&|", *at)) {
			negated = 0;
		}
	}
	*either = or &&!and;
	return terms;
}

// An #if that is open.
struct open {
	GPtrArray *now;	   // what turns the branch off
	GPtrArray *then;   // what turns the branch behind #else off
	const char *guard; // NAME of an #ifndef, until the next directive: an include guard
};

static char *switch_for(const struct term *term, int off)
{
	return g_strdup_printf("-%c%s", term->negated == off ? 'D' : 'U', term->name);
}

static void close_open(void *data)
{
	struct open *open = data;

	g_ptr_array_unref(open->now);
	g_ptr_array_unref(open->then);
}

static GPtrArray *switches_of(const char *at, const char *end)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	int either;
	GArray *terms = read_terms(at, end, &either);
	GString *all = g_string_new(NULL);

	for (guint i = 0; i < terms->len; i++) {
		char *word = switch_for(&g_array_index(terms, struct term, i), 1);

		if (either)
			g_string_append_printf(all, "%s%s", i ? " " : "", word);
		else
			g_ptr_array_add(list, g_strdup(word));
		g_free(word);
	}
	if (all->len)
		g_ptr_array_add(list, g_strdup(all->str));
	g_string_free(all, TRUE);
	g_array_unref(terms);
	return list;
}

// Opens #if, #ifdef or #ifndef.
static struct open open_at(const char *name, const char *rest, const char *end)
{
	struct open open = { NULL, g_ptr_array_new_with_free_func(g_free), NULL };
	struct term term = { NULL, strcmp(name, "ifndef") == 0 };

	if (strcmp(name, "if") == 0) {
		open.now = switches_of(rest, end);
		return open;
	}
	open.now = g_ptr_array_new_with_free_func(g_free);
	term.name = word_at(rest);
	if (*term.name && *term.name != '_') {
		g_ptr_array_add(open.now, switch_for(&term, 1));
		g_ptr_array_add(open.then, switch_for(&term, 0));
	}
	g_free(term.name);
	open.guard = term.negated ? rest : NULL;
	return open;
}

static void drop_guard(struct open *open, const char *name, const char *rest)
{
	char *own;

	if (!open->guard)
		return;
	own = word_at(open->guard);
	if (strcmp(name, "define") == 0 && g_str_has_prefix(rest, own) &&
	    !is_word(rest[strlen(own)]))
		g_ptr_array_set_size(open->now, 0);
	g_free(own);
	open->guard = NULL;
}

static GPtrArray *collect(const GArray *stack)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < stack->len; i++) {
		GPtrArray *now = g_array_index(stack, struct open, i).now;

		for (guint k = 0; k < now->len; k++)
			g_ptr_array_add(list, g_strdup(now->pdata[k]));
	}
	return list;
}

static void take_directive(GArray *stack, const char *name, const char *rest, const char *end)
{
	struct open *top = stack->len ? &g_array_index(stack, struct open, stack->len - 1) : NULL;

	if (top)
		drop_guard(top, name, rest);
	if (strcmp(name, "if") == 0 || strcmp(name, "ifdef") == 0 || strcmp(name, "ifndef") == 0) {
		struct open open = open_at(name, rest, end);

		g_array_append_val(stack, open);
	} else if (top && strcmp(name, "endif") == 0) {
		g_array_set_size(stack, stack->len - 1);
	} else if (top && strcmp(name, "else") == 0) {
		g_ptr_array_unref(top->now);
		top->now = g_ptr_array_ref(top->then);
	} else if (top && strcmp(name, "elif") == 0) {
		g_ptr_array_unref(top->now);
		top->now = switches_of(rest, end);
		g_ptr_array_set_size(top->then, 0);
	}
}

GPtrArray *text_switches(const char *text, int wanted)
{
	GArray *stack = g_array_new(FALSE, FALSE, sizeof(struct open));
	const char *line = text, *rest, *end;
	GPtrArray *list;
	char name[16];
	int number = 1, lines;

	g_array_set_clear_func(stack, close_open);
	for (; *line && number < wanted; line = *end ? end + 1 : end, number += lines) {
		end = line_end(line, &lines);
		if (number + lines > wanted)
			break;
		if (directive(line, name, &rest))
			take_directive(stack, name, rest, end);
	}
	list = collect(stack);
	g_array_unref(stack);
	return list;
}
