// Inline assembly. libclang tells that there is an asm statement, but until
// version 21 not what is in it; it does print the function that holds it, with
// every macro expanded and in one spelling: `asm volatile ("t" : outs : ins : clobbers)`.
// A label, `asm("name")`, is printed without the space. The statements come in
// the order in which they are visited.

#include "collector.h"

#include <string.h>

struct asm_text {
	char *template;
	char *clobbers;
	int outputs, inputs, is_volatile, is_goto;
};

// The statements of a function, printed when the first is met.
struct asm_texts {
	GPtrArray *list; // struct asm_text *; NULL: not yet
	guint next;
};

static void free_text(void *data)
{
	struct asm_text *text = data;

	g_free(text->template);
	g_free(text->clobbers);
	g_free(text);
}

// Behind a string or character literal that starts at p.
static const char *skip_quoted(const char *p)
{
	char quote = *p++;

	for (; *p && *p != quote; p++)
		if (*p == '\\' && p[1])
			p++;
	return *p ? p + 1 : p;
}

// Reads adjacent string literals; escapes stay as printed but \n and \t.
static char *read_literal(const char **at)
{
	GString *out = g_string_new(NULL);
	const char *p = *at;

	while (*p == '"') {
		const char *end = skip_quoted(p);
		char *inner = g_strndup(p + 1, MAX(end - p - 2, 0));
		char *plain = g_strcompress(inner);

		g_string_append(out, plain);
		g_free(plain);
		g_free(inner);
		p = end;
		while (g_ascii_isspace(*p))
			p++;
	}
	*at = p;
	return g_string_free(out, FALSE);
}

// Reads one section up to ':' or the closing ')': how many operands it has; its text.
static int read_section(const char **at, char **text)
{
	const char *p = *at, *start = p;
	int depth = 0, operands = 0, something = 0;

	while (*p && !(depth == 0 && (*p == ':' || *p == ')'))) {
		if (*p == '"' || *p == '\'') {
			p = skip_quoted(p);
			something = 1;
			continue;
		}
		if (*p == '(' || *p == '[' || *p == '{')
			depth++;
		else if (*p == ')' || *p == ']' || *p == '}')
			depth--;
		else if (*p == ',' && depth == 0)
			operands++;
		something |= !g_ascii_isspace(*p);
		p++;
	}
	*text = g_strndup(start, p - start);
	*at = p;
	return something ? operands + 1 : 0;
}

static char *plain_list(char *text)
{
	GString *out = g_string_new(NULL);
	const char *p;

	for (p = text; *p; p++)
		if (*p != '"' && !g_ascii_isspace(*p))
			g_string_append_c(out, *p);
	g_free(text);
	return g_string_free(out, FALSE);
}

// Parses what follows the word asm: [volatile] [goto] ( ... ). NULL when it is a label.
static struct asm_text *parse_text(const char **at)
{
	struct asm_text *text = g_new0(struct asm_text, 1);
	const char *p = *at;
	char *section;

	while (*p != '(' && *p) {
		if (g_str_has_prefix(p, "volatile"))
			text->is_volatile = 1;
		if (g_str_has_prefix(p, "goto"))
			text->is_goto = 1;
		p++;
	}
	p += *p == '(';
	while (g_ascii_isspace(*p))
		p++;
	text->template = read_literal(&p);
	if (*p == ':') {
		p++;
		text->outputs = read_section(&p, &section);
		g_free(section);
	}
	if (*p == ':') {
		p++;
		text->inputs = read_section(&p, &section);
		g_free(section);
	}
	if (*p == ':') {
		p++;
		read_section(&p, &section);
		text->clobbers = plain_list(section);
	}
	if (!text->clobbers)
		text->clobbers = g_strdup("");
	*at = p;
	return text;
}

static int is_label_char(char c)
{
	return g_ascii_isalnum(c) || c == '_' || c == '$';
}

static GPtrArray *parse_texts(const char *printed)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(free_text);
	const char *p = printed;

	while (*p) {
		if (*p == '"' || *p == '\'') {
			p = skip_quoted(p);
		} else if (g_str_has_prefix(p, "asm ") && (p == printed || !is_label_char(p[-1]))) {
			const char *rest = p + strlen("asm ");

			g_ptr_array_add(list, parse_text(&rest));
			// An operand may hold a statement expression with asm of its own.
			p += strlen("asm ");
		} else {
			p++;
		}
	}
	return list;
}

static void write_row(struct site site, const char *fn, const char *kind,
		      const struct asm_text *text)
{
	fact_asm(site, fn, kind, text->template, text->outputs, text->inputs, text->clobbers,
		 text->is_volatile, text->is_goto);
}

static void take_statement(struct scope *scope, CXCursor cursor)
{
	char question[] = "?", none[] = "";
	struct asm_text unknown = { question, none, 0, 0, 0, 0 }, *text = &unknown;
	struct asm_texts *asms = scope->own;

	if (!asms->list && !clang_Cursor_isNull(scope->function)) {
		g_autofree char *printed = cursor_printed(scope->function, 0);

		asms->list = parse_texts(printed);
	}
	if (is_kind(cursor, CXCursor_GCCAsmStmt) && asms->list && asms->next < asms->list->len)
		text = asms->list->pdata[asms->next++];
	write_row(site_at(scope, cursor), scope->fn, "statement", text);
}

// A declaration that libclang has no name for: asm("...") at file scope is one, which is printed
// as `__asm ("...")`.
static void take_declaration(struct scope *scope, CXCursor cursor)
{
	g_autofree char *printed = cursor_printed(cursor, 0);
	const char *at = printed + strspn(printed, " \t\n_");
	struct asm_text *text;

	if (!g_str_has_prefix(at, "asm"))
		return;
	at += strlen("asm");
	text = parse_text(&at);
	write_row(site_at(scope, cursor), NULL, "file", text);
	free_text(text);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	if (is_kind(cursor, CXCursor_UnexposedDecl))
		take_declaration(scope, cursor);
	else if (!is_kind(cursor, CXCursor_FunctionDecl))
		take_statement(scope, cursor);
}

static void leave(struct scope *scope, CXCursor function)
{
	struct asm_texts *asms = scope->own;

	(void)function;
	g_clear_pointer(&asms->list, g_ptr_array_unref);
}

const struct collector collector_asm = {
	.kinds = { CXCursor_GCCAsmStmt, CXCursor_MSAsmStmt, CXCursor_UnexposedDecl,
		   CXCursor_FunctionDecl },
	.enter = enter,
	.leave = leave,
	.of_function = sizeof(struct asm_texts),
};
