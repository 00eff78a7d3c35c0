// Comments that speak to us: which lines they are about, and what they say.
//
//	// wasmready: allow(RULE[, RULE]) reason
//	// wasmready: allow-file(RULE[, RULE]) reason
//	// wasmready: kernel [NAME=VALUE]...
//
// libclang keeps comments only as tokens, and tokenizing a unit costs as much as
// parsing it. So the bytes of a file are searched for the word, and only a file
// that has it is read by the small scanner here, once in the life of a worker. It
// knows comments, literals, brackets and conditional directives: enough to tell a
// comment from a string and to find the end of what stands below one. What it sees
// depends on the text alone, so that every unit and world says the same of a file.

#include "collector.h"

#include <string.h>

#define WORD "wasmready:"
#define LAST_LINE G_MAXINT32
// Of a rule's name or glob, which are compared with each rule: no id has as many bytes, and
// each star more is tried at each of them.
#define NAME_MAX_BYTES 80
#define NAME_MAX_STARS 3
// Bytes that are read ahead in a file for what its comments stand above, all together: each
// of thousands of comments may stand above a construct that does not end.
#define AHEAD_MAX ((size_t)32 << 20)

enum token { END, SPACE, NEWLINE, COMMENT, PLAIN, QUOTED, PUNCT };

struct scan {
	const char *at, *end;
	const char *line_start;
	unsigned line;
	int code;      // the line has some already
	int directive; // the line is one
};

// A conditional directive that is open: the depth of brackets before it, and behind
// its first branch, -1 when it has one branch only.
struct branch {
	int before, first;
};

struct allow {
	unsigned line, col;   // of the comment
	unsigned from, to;    // lines that it covers
	const char *form;     // line, below, file, kernel, malformed
	char *rules, *reason; // rules: a JSON array of names; reason: of a kernel its words
};

struct allows {
	GArray *list;	  // struct allow
	GArray *branches; // struct branch, while scanning
	guint open;	  // from here on, comments that await what stands behind them
	int depth;	  // of braces
	size_t ahead;	  // of AHEAD_MAX, what is left
};

static void allow_clear(void *data)
{
	struct allow *allow = data;

	g_free(allow->rules);
	g_free(allow->reason);
}

static void next_line(struct scan *scan)
{
	scan->line++;
	scan->line_start = scan->at;
}

// Moves over a newline that a backslash takes away. Returns whether there was one.
static int skip_splice(struct scan *scan)
{
	const char *at = scan->at;

	if (*at != '\\' || at + 1 >= scan->end)
		return 0;
	at += at[1] == '\r' && at + 2 < scan->end ? 2 : 1;
	if (*at != '\n')
		return 0;
	scan->at = at + 1;
	next_line(scan);
	return 1;
}

static void skip_comment(struct scan *scan)
{
	int block = scan->at[1] == '*';

	for (scan->at += 2; scan->at < scan->end;) {
		if (!block && *scan->at == '\n')
			return;
		if (skip_splice(scan))
			continue;
		if (block && *scan->at == '*' && scan->at + 1 < scan->end && scan->at[1] == '/') {
			scan->at += 2;
			return;
		}
		if (*scan->at++ == '\n')
			next_line(scan);
	}
}

// A literal ends at its quote, or with its line: an apostrophe in an #error is none.
static void skip_quoted(struct scan *scan)
{
	char quote = *scan->at++;

	while (scan->at < scan->end && *scan->at != '\n') {
		if (skip_splice(scan))
			continue;
		if (*scan->at == '\\' && scan->at + 1 < scan->end && scan->at[1] != '\n')
			scan->at++;
		else if (*scan->at == quote) {
			scan->at++;
			return;
		}
		scan->at++;
	}
}

// A name, or a number with the quotes that may stand between its digits.
static void skip_plain(struct scan *scan)
{
	int number = g_ascii_isdigit(*scan->at);

	while (scan->at < scan->end &&
	       (g_ascii_isalnum(*scan->at) || *scan->at == '_' || (*scan->at & 0x80) ||
		(number && (*scan->at == '.' || (*scan->at == '\'' && scan->at + 1 < scan->end &&
						 g_ascii_isalnum(scan->at[1]))))))
		scan->at++;
}

static enum token next(struct scan *scan)
{
	char c, d;

	if (scan->at >= scan->end)
		return END;
	if (skip_splice(scan))
		return SPACE;
	c = *scan->at;
	d = scan->at + 1 < scan->end ? scan->at[1] : 0;
	if (c == '\n') {
		scan->at++;
		next_line(scan);
		scan->code = scan->directive = 0;
		return NEWLINE;
	}
	if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
		scan->at++;
		return SPACE;
	}
	if (c == '/' && (d == '/' || d == '*')) {
		skip_comment(scan);
		return COMMENT;
	}
	if (c == '#' && !scan->code)
		scan->directive = 1;
	scan->code = 1;
	if (c == '"' || c == '\'') {
		skip_quoted(scan);
		return QUOTED;
	}
	if (g_ascii_isalnum(c) || c == '_' || (c & 0x80)) {
		skip_plain(scan);
		return PLAIN;
	}
	scan->at++;
	return PUNCT;
}

// The line where the construct ends whose first token the scan stands behind. Inside
// braces that is a statement, up to its ';' or '{'; at file scope a declaration or a
// definition with its body; a directive is its line. Once nothing is left to read ahead it
// is the first line: what is not covered is told.
static unsigned construct_end(struct scan scan, const char *first, int inside, size_t *left)
{
	int depth = 0, called = 0, assigned = 0;
	unsigned first_line = scan.line;
	enum token token = PUNCT;
	const char *start = first;

	while (token != END) {
		unsigned line = scan.line;
		char c = token == PUNCT ? *start : 0;

		if (scan.directive && start == first && c == '#') {
			while ((token = next(&scan)) != NEWLINE && token != END)
				line = scan.line;
			return line;
		}
		if (!scan.directive && c) {
			called |= c == '(' && !depth;
			assigned |= c == '=' && !depth;
			if (c == ';' && !depth)
				return line;
			if (c == '{' && !depth && inside)
				return line;
			depth += c == '(' || c == '[' || c == '{';
			depth -= c == ')' || c == ']' || c == '}';
			if (depth < 0 || (c == '}' && !depth && called && !assigned))
				return line;
		}
		if (!*left)
			return first_line;
		start = scan.at;
		token = next(&scan);
		*left -= MIN(*left, (size_t)(scan.at - start));
	}
	return scan.line;
}

static int is_name(const char *text)
{
	size_t stars = 0;

	for (const char *p = text; *p; p++)
		stars += *p == '*';
	return *text && strlen(text) <= NAME_MAX_BYTES && stars <= NAME_MAX_STARS &&
	       !text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				  "0123456789_-/*?")];
}

// Makes a JSON array of the names between the brackets, or NULL when one is none.
static char *names_parse(const char *text, size_t length)
{
	char *list = g_strndup(text, length), **names = g_strsplit(list, ",", -1);
	GString *json = g_string_new("[");
	int i, err = !*list;

	for (i = 0; names[i] && !err; i++) {
		char *name = g_strstrip(names[i]);

		err = !is_name(name);
		g_string_append_printf(json, "%s\"%s\"", i ? "," : "", name);
	}
	g_string_append_c(json, ']');
	g_strfreev(names);
	g_free(list);
	return g_string_free(json, err);
}

// The reason on one line: up to the end of the comment, or to another one in it.
static char *reason_parse(const char *text)
{
	GString *out = g_string_new(NULL);

	text += strspn(text, " \t\r\n*:-");
	for (; *text && !(text[0] == '/' && text[1] == '/' && (!out->len || text[-1] == ' '));) {
		size_t blank = strspn(text, " \t\r\n\\");

		if (!blank) {
			g_string_append_c(out, *text++);
			continue;
		}
		// The stars that a block comment's lines start with are no words of it.
		if (memchr(text, '\n', blank) && text[blank] == '*')
			blank++;
		text += blank;
		if (out->len && out->str[out->len - 1] != ' ')
			g_string_append_c(out, ' ');
	}
	return g_strstrip(g_string_free(out, FALSE));
}

// Reads the text of a comment. Returns whether it speaks to us.
static int allow_parse(struct allow *allow, const char *text)
{
	const char *open, *close;
	size_t length;

	text += strspn(text, " \t\r\n*!</");
	if (!g_str_has_prefix(text, WORD))
		return 0;
	text += strlen(WORD);
	text += strspn(text, " \t");
	if (g_str_has_prefix(text, "kernel") && !g_ascii_isalnum(text[6]) && text[6] != '-') {
		allow->form = "kernel";
		allow->rules = g_strdup("[]");
		allow->reason = reason_parse(text + strlen("kernel"));
		return 1;
	}
	if (!g_str_has_prefix(text, "allow"))
		return 0;
	length = strcspn(text, " \t\r\n(");
	open = text + length + strspn(text + length, " \t");
	close = *open == '(' ? strchr(open, ')') : NULL;
	allow->form = length == strlen("allow") ? "line"
		      : length == strlen("allow-file") && g_str_has_prefix(text, "allow-file")
			      ? "file"
			      : NULL;
	allow->rules = allow->form && close ? names_parse(open + 1, close - open - 1) : NULL;
	allow->reason = reason_parse(allow->rules ? close + 1 : text);
	if (!allow->rules) {
		allow->form = "malformed";
		allow->rules = g_strdup("[]");
	}
	return 1;
}

// Takes the comment that the scan stands behind.
static void take_comment(struct allows *allows, const struct scan *scan, const char *start,
			 unsigned line, unsigned col)
{
	const char *end = start[1] == '*' && scan->at - start >= 4 ? scan->at - 2 : scan->at;
	struct allow allow = { .line = line, .col = col, .from = line, .to = scan->line };
	char *text = g_strndup(start + 2, end - start - 2);

	if (allow_parse(&allow, text)) {
		if (strcmp(allow.form, "file") == 0) {
			allow.from = 1;
			allow.to = LAST_LINE;
		}
		g_array_append_val(allows->list, allow);
		// One behind code speaks of its line.
		if (scan->code)
			allows->open = allows->list->len;
	}
	g_free(text);
}

// A token of code: on the line of a comment that awaits one it makes it speak of
// that line, below it of what starts here.
static void take_code(struct allows *allows, const struct scan *scan, const char *start,
		      unsigned line)
{
	for (; allows->open < allows->list->len; allows->open++) {
		struct allow *allow = &g_array_index(allows->list, struct allow, allows->open);

		int kernel = strcmp(allow->form, "kernel") == 0;

		if ((!kernel && strcmp(allow->form, "line") != 0) || allow->to == line)
			continue;
		if (!kernel)
			allow->form = "below";
		allow->from = line;
		allow->to = construct_end(*scan, start, allows->depth > 0, &allows->ahead);
	}
}

// Keeps count of braces over conditional directives: each branch starts at the same
// depth; behind them the first one counts, and a single one leaves things as they were.
static void take_directive(struct allows *allows, const char *word, size_t length)
{
	struct branch branch = { allows->depth, -1 }, *last;

	if (length >= 2 && strncmp(word, "if", 2) == 0) {
		g_array_append_val(allows->branches, branch);
		return;
	}
	if (!allows->branches->len)
		return;
	last = &g_array_index(allows->branches, struct branch, allows->branches->len - 1);
	if (length >= 4 && strncmp(word, "el", 2) == 0) {
		last->first = last->first < 0 ? allows->depth : last->first;
		allows->depth = last->before;
	} else if (length == 5 && strncmp(word, "endif", 5) == 0) {
		allows->depth = last->first < 0 ? last->before : last->first;
		g_array_set_size(allows->branches, allows->branches->len - 1);
	}
}

static void scan_text(struct allows *allows, const char *text, size_t size)
{
	struct scan scan = { text, text + size, text, 1, 0, 0 };
	enum token token;
	int words = 0; // of the directive

	for (;;) {
		const char *start = scan.at;
		unsigned line = scan.line, col = start - scan.line_start + 1;

		token = next(&scan);
		if (token == END)
			return;
		if (token == NEWLINE)
			words = 0;
		if (token == COMMENT)
			take_comment(allows, &scan, start, line, col);
		if (token == PLAIN || token == QUOTED || token == PUNCT)
			take_code(allows, &scan, start, line);
		if (token == PLAIN && scan.directive && !words++)
			take_directive(allows, start, scan.at - start);
		if (token == PUNCT && !scan.directive)
			allows->depth = MAX(0, allows->depth + (*start == '{') - (*start == '}'));
	}
}

// The comments of a file, looked for when first asked for; NULL when it has none.
static GArray *allows_get(struct parse *parse, struct chunk *chunk)
{
	struct content *content = chunk_content(parse, chunk);
	struct allows allows = { .ahead = AHEAD_MAX };
	const char *text;
	size_t size;

	if (content->searched)
		return content->allows;
	content->searched = 1;
	text = chunk_bytes(parse, chunk, &size);
	if (text && memmem(text, size, WORD, strlen(WORD))) {
		content->allows = allows.list = g_array_new(FALSE, FALSE, sizeof(struct allow));
		g_array_set_clear_func(allows.list, allow_clear);
		allows.branches = g_array_new(FALSE, FALSE, sizeof(struct branch));
		scan_text(&allows, text, size);
		g_array_unref(allows.branches);
	}
	return content->allows;
}

int comments_mark_kernel(struct parse *parse, struct chunk *chunk)
{
	GArray *list = allows_get(parse, chunk);
	guint i;

	for (i = 0; list && i < list->len; i++)
		if (strcmp(g_array_index(list, struct allow, i).form, "kernel") == 0)
			return 1;
	return 0;
}

static void file(struct parse *parse, struct chunk *chunk)
{
	GArray *list = allows_get(parse, chunk);

	for (guint i = 0; list && i < list->len; i++) {
		const struct allow *allow = &g_array_index(list, struct allow, i);

		fact_comment(site_in(chunk, allow->line, allow->col), allow->form, allow->from,
			     allow->to, allow->rules, allow->reason);
	}
}

const struct collector collector_comment = { .file = file };
