// What the conditions of a file say, whether or not a world takes them: rows of t_guard, one for
// each branch and macro in its condition; macros that stand for code, and those that are
// switches, as rows of t_define; and whether the file was made for the host, as a mark.
//
// The text is read once for each content that a worker meets, directives only. A finding that is
// live on a line inside a branch is there because the branch is: so a macro that the branch needs
// takes the finding away with it, and no more has to be known of what the preprocessor did.

#include "collector.h"

#include <assert.h>
#include <string.h>

#define COND_MAX 200	  // bytes of a condition, and of what a macro stands for
#define TOKENS_MAX 64	  // of a condition that is understood
#define UP_MAX 6	  // folders above a header that may be its build's
#define ASSERTION_MAX 400 // bytes of an assertion
#define ANSWERS_MIN 3	  // lines of HAVE_... that make a header one of answers
#define ARM_MAX 300	  // bytes of a branch's code

// What a branch needs of a macro: that it is defined, or not; that one of several is; or the
// condition only names it.
enum need { NEED_NOT, NEED_DEFINED, NEED_EITHER, NEED_UNSURE };

static const char *const need_names[] = {
	[NEED_NOT] = "not",
	[NEED_DEFINED] = "defined",
	[NEED_EITHER] = "either",
	[NEED_UNSURE] = "unsure",
};

struct term {
	char *macro;
	enum need need;
};

// A branch that ended, or that is open (end 0).
struct branch {
	unsigned line, end;
	char *cond;
	GArray *terms;
};

// A branch of a ladder that asks for names of the implementation, with what stands in it.
struct arm {
	unsigned line, end, ladder; // ladder: the line of its #if
	char *cond, *code;
};

struct define {
	unsigned line;
	char *name, *text;
	int has_parameters;
};

struct guards {
	GArray *branches;  // struct branch
	GArray *defines;   // struct define
	GArray *arms;	   // struct arm
	char *maker;	   // configure, cmake, meson; NULL: no generated header
	char *from;	   // the file that it is made of, or ""
	GArray *asserted;  // struct asserted
	GHashTable *sizes; // of types, by names of defines; NULL: none was asked for
};

// A name that an assertion of the compile speaks of.
struct asserted {
	unsigned line;
	char *name;
};

// An #if to its #endif.
struct open {
	struct branch branch;
	GArray *before; // struct term: what the branches before say of those behind
	int is_first;
	GString *code; // of the branch so far; NULL: no condition asks for such a name
	unsigned line; // of its #if
};

struct reader {
	const char *at, *end;
	unsigned line;
	GArray *stack; // struct open
	struct guards *guards;
	int undefs, answers;
};

static GArray *terms_new(void)
{
	return g_array_new(FALSE, FALSE, sizeof(struct term));
}

static void terms_free(GArray *terms)
{
	for (guint i = 0; i < terms->len; i++)
		g_free(g_array_index(terms, struct term, i).macro);
	g_array_unref(terms);
}

static void term_add(GArray *terms, const char *macro, enum need need)
{
	struct term term = { g_strdup(macro), need };

	for (guint i = 0; i < terms->len; i++)
		if (strcmp(g_array_index(terms, struct term, i).macro, macro) == 0) {
			g_free(term.macro);
			return;
		}
	g_array_append_val(terms, term);
}

static int is_name(const char *token)
{
	return is_word_char(*token) && !g_ascii_isdigit(*token);
}

// The tokens of a condition, NULL-terminated; words, numbers, and operators of one or two.
static char **tokens_of(const char *cond)
{
	GPtrArray *list = g_ptr_array_new();

	while (*cond && list->len < TOKENS_MAX) {
		size_t n = name_length(cond, NULL);

		if (!n)
			n = strchr("&|=!<>", *cond) && cond[1] &&
					    (cond[1] == '=' || (cond[1] == *cond && *cond != '!'))
				    ? 2
				    : 1;
		if (!g_ascii_isspace(*cond))
			g_ptr_array_add(list, g_strndup(cond, n));
		cond += n;
	}
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

// Where an operator stands outside of parentheses, or -1.
static int find_outside(char **tokens, int n, const char *operator)
{
	int depth = 0;

	for (int i = 0; i < n; i++) {
		depth += strcmp(tokens[i], "(") == 0;
		depth -= strcmp(tokens[i], ")") == 0;
		if (!depth && strcmp(tokens[i], operator) == 0)
			return i;
	}
	return -1;
}

static void mention_all(GArray *terms, char **tokens, int n)
{
	for (int i = 0; i < n; i++)
		if (is_name(tokens[i]) && strcmp(tokens[i], "defined") != 0 &&
		    !g_str_has_prefix(tokens[i], "__has_"))
			term_add(terms, tokens[i], NEED_UNSURE);
}

// Whether 0 compares so with a number: what becomes of a macro that is not defined.
static int holds_for_zero(const char *operator, const char * number)
{
	long value = strtol(number, NULL, 0);

	if (strcmp(operator, "==") == 0)
		return value == 0;
	if (strcmp(operator, "!=") == 0)
		return value != 0;
	if (*operator== '<')
		return operator[1] ? 0 <= value : 0<value;
	return operator[1] ? 0 >= value : 0> value;
}

// A term without && and ||; wanted: what it must be.
static void take_term(GArray *terms, char **tokens, int n, int wanted)
{
	const char *name = NULL;

	if (n == 1 && is_name(tokens[0]))
		name = tokens[0];
	else if (n == 2 && strcmp(tokens[0], "defined") == 0)
		name = tokens[1];
	else if (n == 4 && strcmp(tokens[0], "defined") == 0)
		name = tokens[2];
	if (name && is_name(name)) {
		term_add(terms, name, wanted ? NEED_DEFINED : NEED_NOT);
		return;
	}
	if (n == 3 && is_name(tokens[0]) && g_ascii_isdigit(*tokens[2]) &&
	    strchr("=!<>", *tokens[1]) && holds_for_zero(tokens[1], tokens[2]) != wanted) {
		term_add(terms, tokens[0], NEED_DEFINED);
		return;
	}
	mention_all(terms, tokens, n);
}

// Takes defined(A) || defined(B), which holds where one of them is defined. Returns whether it is
// of that form.
static int take_either(GArray *terms, char **tokens, int n, int wanted, const char *operator)
{
	GArray *parts = terms_new();
	int good = 1;

	for (int at; n > 0 && good; tokens += at + 1, n -= at + 1) {
		guint count = parts->len;

		at = find_outside(tokens, n, operator);
		if (at < 0)
			at = n;
		take_term(parts, tokens, at, wanted);
		good = parts->len == count + 1 &&
		       g_array_index(parts, struct term, count).need == NEED_DEFINED;
	}
	for (guint i = 0; i < parts->len && good; i++)
		term_add(terms, g_array_index(parts, struct term, i).macro, NEED_EITHER);
	terms_free(parts);
	return good;
}

// What follows for macros from a condition being as wanted.
static void take_terms(GArray *terms, char **tokens, int n, int wanted)
{
	const char *joint = wanted ? "&&" : "||", *other = wanted ? "||" : "&&";
	int at;

	if (n > 1 && strcmp(tokens[0], "!") == 0 && find_outside(tokens, n, "&&") < 0 &&
	    find_outside(tokens, n, "||") < 0) {
		take_terms(terms, tokens + 1, n - 1, !wanted);
		return;
	}
	if (n > 2 && strcmp(tokens[0], "(") == 0 && find_outside(tokens, n, ")") == n - 1) {
		take_terms(terms, tokens + 1, n - 2, wanted);
		return;
	}
	if (find_outside(tokens, n, other) >= 0 || find_outside(tokens, n, "?") >= 0) {
		if (find_outside(tokens, n, joint) >= 0 || find_outside(tokens, n, "?") >= 0 ||
		    !take_either(terms, tokens, n, wanted, other))
			mention_all(terms, tokens, n);
		return;
	}
	at = find_outside(tokens, n, joint);
	if (at < 0) {
		take_term(terms, tokens, n, wanted);
		return;
	}
	take_terms(terms, tokens, at, wanted);
	take_terms(terms, tokens + at + 1, n - at - 1, wanted);
}

static void take_condition(GArray *terms, const char *kind, const char *cond, int wanted)
{
	char **tokens = tokens_of(cond);
	int n = (int)g_strv_length(tokens);

	if (n && (g_str_has_suffix(kind, "def")))
		term_add(terms, tokens[0],
			 wanted == (strstr(kind, "ndef") == NULL) ? NEED_DEFINED : NEED_NOT);
	else if (n)
		take_terms(terms, tokens, n, wanted);
	g_strfreev(tokens);
}

static void copy_terms(GArray *to, const GArray *from)
{
	for (guint i = 0; i < from->len; i++) {
		const struct term *term = &g_array_index(from, struct term, i);

		term_add(to, term->macro, term->need);
	}
}

// Names that the implementation has for itself (C11 7.1.3), and what compilers define besides.
static int is_reserved(const char *macro)
{
	static const char *const others[] = { "linux", "unix",	"sun",	 "hpux", "WIN32",
					      "WIN64", "APPLE", "MSDOS", NULL };

	return (*macro == '_' && (macro[1] == '_' || g_ascii_isupper(macro[1]))) ||
	       g_strv_contains(others, macro);
}

static int asks_reserved(const GArray *terms)
{
	for (guint i = 0; i < terms->len; i++)
		if (is_reserved(g_array_index(terms, struct term, i).macro))
			return 1;
	return 0;
}

// Adds a line's text, without comments, to the branches that are open around it.
static void take_code(struct reader *reader, const char *mark, const char *text)
{
	size_t length = strlen(text);

	for (guint i = 0; length && i < reader->stack->len; i++) {
		GString *code = g_array_index(reader->stack, struct open, i).code;

		if (!code || code->len >= ARM_MAX)
			continue;
		if (code->len)
			g_string_append_c(code, ' ');
		g_string_append(code, mark);
		g_string_append_len(code, text,
				    (gssize)MIN(length, ARM_MAX - MIN(code->len, ARM_MAX)));
	}
}

static int is_coded(const struct reader *reader)
{
	for (guint i = 0; i < reader->stack->len; i++) {
		const GString *code = g_array_index(reader->stack, struct open, i).code;

		if (code && code->len < ARM_MAX)
			return 1;
	}
	return 0;
}

static void close_arm(struct reader *reader, struct open *open)
{
	struct arm arm = { .line = open->branch.line, .end = reader->line, .ladder = open->line };

	if (!open->code)
		return;
	arm.cond = g_strdup(open->branch.cond);
	arm.code = g_strdup(open->code->str);
	g_array_append_val(reader->guards->arms, arm);
	g_string_truncate(open->code, 0);
}

static void open_branch(struct open *open, unsigned line, const char *kind, const char *cond)
{
	open->branch.line = line;
	open->branch.cond = g_strstrip(g_strdup_printf("#%s %s", kind, cond));
	open->branch.terms = terms_new();
	copy_terms(open->branch.terms, open->before);
	take_condition(open->branch.terms, kind, cond, 1);
	take_condition(open->before, kind, cond, 0);
}

static void close_branch(struct reader *reader, struct open *open)
{
	assert(open->branch.line <= reader->line);
	open->branch.end = reader->line;
	if (open->branch.terms->len) {
		g_array_append_val(reader->guards->branches, open->branch);
		return;
	}
	terms_free(open->branch.terms);
	g_free(open->branch.cond);
}

// #ifndef NAME, #define NAME around a header is no condition.
static void forget_include_guard(struct open *open)
{
	terms_free(open->branch.terms);
	open->branch.terms = terms_new();
	terms_free(open->before);
	open->before = terms_new();
	if (open->code)
		g_string_free(open->code, TRUE);
	open->code = NULL;
}

static int is_answer(const char *name)
{
	return g_str_has_prefix(name, "HAVE_") || g_str_has_prefix(name, "SIZEOF_") ||
	       g_str_has_prefix(name, "ALIGNOF_") || strstr(name, "_HAVE_") != NULL;
}

static void take_define(struct reader *reader, char *text)
{
	struct define define = { .line = reader->line };
	size_t n = name_length(text, NULL);
	char *body;

	if (!n)
		return;
	define.name = g_strndup(text, n);
	define.has_parameters = text[n] == '(';
	body = define.has_parameters ? strchr(text, ')') : NULL;
	define.text = g_strstrip(
		g_strdup(define.has_parameters ? (body ? body + 1 : "") : text + n));
	reader->answers += is_answer(define.name);
	g_array_append_val(reader->guards->defines, define);
}

static void take_directive(struct reader *reader, const char *word, char *rest)
{
	struct open *top = reader->stack->len ? &g_array_index(reader->stack, struct open,
							       reader->stack->len - 1)
					      : NULL;

	if (strncmp(word, "if", 2) == 0) {
		struct open open = { .before = terms_new(), .is_first = 1, .line = reader->line };

		open_branch(&open, reader->line, word, rest);
		if (asks_reserved(open.branch.terms))
			open.code = g_string_new(NULL);
		if (top)
			top->is_first = 0;
		top = NULL; // The array moves as it grows.
		g_array_append_val(reader->stack, open);
	} else if (strcmp(word, "define") == 0) {
		const struct branch *last = top ? &top->branch : NULL;

		if (top && top->is_first && g_str_has_prefix(last->cond, "#ifndef ") &&
		    strncmp(last->cond + 8, rest, strlen(last->cond + 8)) == 0 &&
		    !is_word_char(rest[strlen(last->cond + 8)]))
			forget_include_guard(top);
		else
			take_define(reader, rest);
	} else if (top && strncmp(word, "el", 2) == 0) {
		close_arm(reader, top);
		close_branch(reader, top);
		open_branch(top, reader->line, word + (strcmp(word, "else") ? 2 : 0), rest);
		if (!top->code && asks_reserved(top->branch.terms))
			top->code = g_string_new(NULL);
	} else if (top && strcmp(word, "endif") == 0) {
		close_arm(reader, top);
		close_branch(reader, top);
		if (top->code)
			g_string_free(top->code, TRUE);
		terms_free(top->before);
		g_array_set_size(reader->stack, reader->stack->len - 1);
		top = NULL;
	}
	if (top)
		top->is_first = 0;
}

// Moves behind the line, over strings and comments; notes /* #undef NAME */, which configure and
// CMake leave of a question that was answered no.
static void skip_line(struct reader *reader, GString *words)
{
	const char *at = reader->at;

	while (at < reader->end && *at != '\n') {
		if (*at == '\\' && at + 1 < reader->end) {
			reader->line += at[1] == '\n';
			at += 2;
		} else if (*at == '"' || *at == '\'') {
			char quote = *at;

			if (words)
				g_string_append_c(words, quote);
			for (at++; at < reader->end && *at != quote && *at != '\n'; at++) {
				if (words && words->len < COND_MAX)
					g_string_append_c(words, *at);
				at += *at == '\\' && at + 1 < reader->end && at[1] != '\n';
			}
			at += at < reader->end && *at == quote;
			if (words)
				g_string_append_c(words, quote);
		} else if (*at == '/' && at + 1 < reader->end && at[1] == '/') {
			const char *line_end = memchr(at, '\n', reader->end - at);

			at = line_end ? line_end : reader->end;
		} else if (*at == '/' && at + 1 < reader->end && at[1] == '*') {
			const char *close = memmem(at + 2, reader->end - at - 2, "*/", 2);

			reader->undefs += reader->end - at > 10 &&
					  memcmp(at + 2, " #undef ", 8) == 0;
			close = close ? close + 2 : reader->end;
			for (; at < close; at++)
				reader->line += *at == '\n';
			if (words)
				g_string_append_c(words, ' ');
		} else {
			if (words && words->len < COND_MAX)
				g_string_append_c(words, *at == '\t' ? ' ' : *at);
			at++;
		}
	}
	reader->at = at;
}

static void read_directive(struct reader *reader)
{
	GString *words = g_string_new(NULL);
	unsigned line = reader->line, behind;
	char *word, *rest;
	size_t n;

	skip_line(reader, words);
	behind = reader->line;
	reader->line = line;
	word = g_strchug(words->str);
	n = name_length(word, NULL);
	if (strncmp(word, "if", 2) != 0 && strncmp(word, "el", 2) != 0 &&
	    strncmp(word, "endif", 5) != 0)
		take_code(reader, "#", word);
	rest = word + n;
	word = g_strndup(word, n);
	take_directive(reader, word, g_strstrip(rest));
	reader->line = behind;
	g_free(word);
	g_string_free(words, TRUE);
}

// Whether a line begins with an assertion of the compile: _Static_assert, STATIC_ASSERT,
// BUILD_ASSERT.
static int is_assertion(const char *at, size_t n)
{
	char *word;
	int yes = 0;

	if (n < 8 || n > 40)
		return 0;
	word = g_ascii_strdown(at, n);
	if (strstr(word, "assert"))
		yes = strstr(word, "static") || strstr(word, "compile") || strstr(word, "build");
	g_free(word);
	return yes;
}

// Notes the names of an assertion, up to its end.
static void take_assertion(struct reader *reader)
{
	const char *at = reader->at, *end = MIN(reader->end, at + ASSERTION_MAX);
	int first = 1;

	while (at < end && *at != ';') {
		const char *word = at;

		if (*at == '"') {
			for (at++; at < end && *at != '"'; at++)
				at += *at == '\\' && at + 1 < end;
			at += at < end;
			continue;
		}
		at += name_length(at, end);
		if (at - word > 1 && !first && is_name(word) &&
		    (at - word != 6 || memcmp(word, "sizeof", 6) != 0)) {
			struct asserted asserted = { reader->line, g_strndup(word, at - word) };

			g_array_append_val(reader->guards->asserted, asserted);
		}
		first = first && at == word;
		at += at == word;
	}
}

static void read_code(struct reader *reader)
{
	GString *words = g_string_new(NULL);

	skip_line(reader, words);
	take_code(reader, "", g_strstrip(words->str));
	g_string_free(words, TRUE);
}

static void read_text(struct reader *reader)
{
	while (reader->at < reader->end) {
		while (reader->at < reader->end && (*reader->at == ' ' || *reader->at == '\t'))
			reader->at++;
		if (reader->at < reader->end && *reader->at == '#') {
			reader->at++;
			read_directive(reader);
		} else {
			size_t n = name_length(reader->at, reader->end);

			if (is_assertion(reader->at, n))
				take_assertion(reader);
			if (is_coded(reader))
				read_code(reader);
			else
				skip_line(reader, NULL);
		}
		if (reader->at < reader->end)
			reader->at++;
		reader->line++;
	}
	for (guint i = 0; i < reader->stack->len; i++) {
		struct open *open = &g_array_index(reader->stack, struct open, i);

		terms_free(open->before);
		terms_free(open->branch.terms);
		g_free(open->branch.cond);
		if (open->code)
			g_string_free(open->code, TRUE);
	}
}

// The program whose traces are in a folder that a header may have been made in.
static const char *maker_in(const char *dir, int *apart)
{
	if (dir_has(dir, "CMakeCache.txt", G_FILE_TEST_IS_REGULAR)) {
		*apart = !dir_has(dir, "CMakeLists.txt", G_FILE_TEST_IS_REGULAR);
		return "cmake";
	}
	if (dir_has(dir, "config.status", G_FILE_TEST_IS_REGULAR) ||
	    dir_has(dir, "config.log", G_FILE_TEST_IS_REGULAR)) {
		*apart = !dir_has(dir, "configure", G_FILE_TEST_IS_REGULAR);
		return "configure";
	}
	if (dir_has(dir, "meson-private/coredata.dat", G_FILE_TEST_IS_REGULAR)) {
		*apart = 1;
		return "meson";
	}
	return NULL;
}

static char *template_of(const char *path)
{
	static const char *const ends[] = { ".in", ".cmake", ".cmake.in", ".meson" };
	char *base = g_path_get_basename(path), *dir = g_path_get_dirname(path), *found = NULL;

	for (size_t i = 0; !found && i < G_N_ELEMENTS(ends); i++) {
		char *name = g_strconcat(base, ends[i], NULL);

		if (dir_has(dir, name, G_FILE_TEST_IS_REGULAR))
			found = g_steal_pointer(&name);
		g_free(name);
	}
	g_free(dir);
	g_free(base);
	return found;
}

// What the header's first lines say: "Generated from config.h.in by configure".
static const char *maker_said(const char *text, size_t size, char **from)
{
	size_t n = MIN(size, 600);
	char *head = g_ascii_strdown(text, n), *at = strstr(head, "generated");
	const char *maker = NULL;

	// Whatever else a comment calls generated is no answer of configure.
	if (at && strlen(at) > 80)
		at[80] = 0;
	if (at && (strstr(at, "by configure") || strstr(at, "config.status")))
		maker = "configure";
	else if (at && strstr(at, "cmake"))
		maker = "cmake";
	else if (at && strstr(at, "meson"))
		maker = "meson";
	if (maker && (at = strstr(at, "from "))) {
		at += 5;
		*from = g_strndup(text + (at - head), strcspn(at, " \n\r\t*"));
		if (g_str_has_suffix(*from, "."))
			(*from)[strlen(*from) - 1] = 0;
	}
	g_free(head);
	return maker;
}

// Whether a define may be a size under a name that is not configure's.
static int is_own_size(const struct define *define)
{
	static const char *const sizes[] = { "4", "8", NULL };

	return g_strv_contains(sizes, define->text) && !strstr(define->name, "SIZEOF_") &&
	       !strstr(define->name, "SIZE_OF_") && !is_answer(define->name);
}

static void find_sizes(struct guards *guards, const char *path, const char *dir)
{
	for (guint i = 0; i < guards->defines->len && !guards->sizes; i++)
		if (is_own_size(&g_array_index(guards->defines, struct define, i)))
			guards->sizes = sizes_read(path, dir, guards->maker);
}

// Tells whether a header has answers that were found for the host. Its own words, a template beside
// it, or lines of #undef must say that it is made, or it lies in a folder of a build apart from the
// source, and is no source that was downloaded there: a folder in which one also configures has
// plain headers too.
static void find_maker(struct guards *guards, const struct reader *reader, const char *path,
		       const char *text, size_t size)
{
	const char *said = maker_said(text, size, &guards->from), *near = NULL;
	char *dir = g_path_get_dirname(path), *template = NULL;
	int apart = 0;

	for (int i = 0; i < UP_MAX && strlen(dir) > 1; i++) {
		char *up;

		near = maker_in(dir, &apart);
		if (near)
			break;
		up = g_path_get_dirname(dir);
		g_free(dir);
		dir = up;
	}
	template = template_of(path);
	if (said || (near && apart && !strstr(path, "/_deps/")) || (template && reader->answers) ||
	    (reader->undefs > 1 && reader->answers >= ANSWERS_MIN))
		guards->maker = g_strdup(near ? near : said ? said : "configure");
	if (!guards->from)
		guards->from = template ? g_steal_pointer(&template) : g_strdup("");
	if (guards->maker && near)
		find_sizes(guards, path, dir);
	g_free(template);
	g_free(dir);
}

void guards_free(struct guards *guards)
{
	if (!guards)
		return;
	for (guint i = 0; i < guards->branches->len; i++) {
		struct branch *branch = &g_array_index(guards->branches, struct branch, i);

		terms_free(branch->terms);
		g_free(branch->cond);
	}
	for (guint i = 0; i < guards->defines->len; i++) {
		struct define *define = &g_array_index(guards->defines, struct define, i);

		g_free(define->name);
		g_free(define->text);
	}
	for (guint i = 0; i < guards->asserted->len; i++)
		g_free(g_array_index(guards->asserted, struct asserted, i).name);
	for (guint i = 0; i < guards->arms->len; i++) {
		g_free(g_array_index(guards->arms, struct arm, i).cond);
		g_free(g_array_index(guards->arms, struct arm, i).code);
	}
	g_array_unref(guards->arms);
	g_array_unref(guards->asserted);
	if (guards->sizes)
		g_hash_table_unref(guards->sizes);
	g_array_unref(guards->branches);
	g_array_unref(guards->defines);
	g_free(guards->maker);
	g_free(guards->from);
	g_free(guards);
}

static struct guards *guards_get(struct parse *parse, struct chunk *chunk)
{
	struct content *content = chunk_content(parse, chunk);
	struct reader reader = { .line = 1 };
	size_t size;

	if (content->guards)
		return content->guards;
	content->guards = g_new0(struct guards, 1);
	reader.guards = content->guards;
	reader.guards->branches = g_array_new(FALSE, FALSE, sizeof(struct branch));
	reader.guards->defines = g_array_new(FALSE, FALSE, sizeof(struct define));
	reader.guards->arms = g_array_new(FALSE, FALSE, sizeof(struct arm));
	reader.guards->asserted = g_array_new(FALSE, FALSE, sizeof(struct asserted));
	reader.stack = g_array_new(FALSE, FALSE, sizeof(struct open));
	reader.at = chunk_bytes(parse, chunk, &size);
	if (reader.at) {
		const char *text = reader.at;

		reader.end = text + size;
		read_text(&reader);
		if (chunk != parse->main)
			find_maker(reader.guards, &reader, chunk->source->real, text, size);
	}
	g_array_unref(reader.stack);
	return content->guards;
}

static void write_branch(struct chunk *chunk, const struct branch *branch)
{
	assert(branch->end >= branch->line);
	for (guint i = 0; i < branch->terms->len; i++) {
		const struct term *term = &g_array_index(branch->terms, struct term, i);

		fact_guard(chunk, branch->line, branch->end, term->macro, need_names[term->need],
			   branch->cond);
	}
}

// Whether a macro stands for code, as _(x) does for gettext(x), or for an entry of a table that is
// called, as ((int (*)(int))calls[1].fn); others are legion.
static int stands_for_code(const struct define *define)
{
	const char *p = define->text;

	if (!is_name(p))
		return strchr(p, '(') && (define->has_parameters || strchr(p, '['));
	p += name_length(p, NULL);
	while (*p == ' ')
		p++;
	return !*p || *p == '(' || *p == '[';
}

// Whether a macro is a switch: a name for a condition that holds. What has words of its own is
// none; a number that no condition stands around is a constant.
static int is_switch(const struct guards *guards, const struct define *define)
{
	size_t length = strlen(define->text);

	if (define->has_parameters || strspn(define->text, "0123456789()") != length)
		return 0;
	if (!length || strcmp(define->text, "1") == 0)
		return 1;
	for (guint i = 0; i < guards->branches->len; i++) {
		const struct branch *branch = &g_array_index(guards->branches, struct branch, i);

		if (branch->line < define->line && define->line < branch->end)
			return 1;
	}
	return 0;
}

// Whether a branch around a line asks for an answer of configure.
static int follows_answer(const struct guards *guards, unsigned line)
{
	for (guint i = 0; i < guards->branches->len; i++) {
		const struct branch *branch = &g_array_index(guards->branches, struct branch, i);

		for (guint k = 0;
		     branch->line < line && line < branch->end && k < branch->terms->len; k++)
			if (is_answer(g_array_index(branch->terms, struct term, k).macro))
				return 1;
	}
	return 0;
}

static void write_sizes(struct chunk *chunk, const struct guards *guards)
{
	for (guint i = 0; guards->sizes && i < guards->defines->len; i++) {
		const struct define *define = &g_array_index(guards->defines, struct define, i);
		const char *type = g_hash_table_lookup(guards->sizes, define->name);

		if (type)
			fact_size(site_in(chunk, define->line, 1), NULL, define->name, type);
	}
}

// Whether it is one of those that a target is asked for by, rightly or not.
static int names_wasm(const char *name)
{
	g_autofree char *low = g_ascii_strdown(name, -1);

	return strstr(low, "wasm") || strstr(low, "wasi") || strstr(low, "emscripten");
}

// The one branch of an #if without an #else is no ladder.
static int is_alone(const struct guards *guards, unsigned ladder)
{
	int count = 0;

	for (guint i = 0; i < guards->arms->len; i++)
		count += g_array_index(guards->arms, struct arm, i).ladder == ladder;
	return count < 2;
}

static void write_arms(struct chunk *chunk, const struct guards *guards)
{
	for (guint i = 0; i < guards->arms->len; i++) {
		const struct arm *arm = &g_array_index(guards->arms, struct arm, i);

		if (!is_alone(guards, arm->ladder))
			fact_arm(chunk, arm->line, arm->end, arm->ladder, arm->cond, arm->code);
	}
}

static int is_told(const struct guards *guards, const struct define *define)
{
	return guards->maker || names_wasm(define->name) || stands_for_code(define) ||
	       is_switch(guards, define) || g_str_has_prefix(define->text, "\"/") ||
	       follows_answer(guards, define->line);
}

static void file(struct parse *parse, struct chunk *chunk)
{
	const struct guards *guards;

	if (chunk->origin != ORIGIN_PROJECT)
		return;
	guards = guards_get(parse, chunk);
	for (guint i = 0; i < guards->branches->len; i++)
		write_branch(chunk, &g_array_index(guards->branches, struct branch, i));
	write_arms(chunk, guards);
	for (guint i = 0; i < guards->defines->len; i++) {
		const struct define *define = &g_array_index(guards->defines, struct define, i);

		if (is_told(guards, define))
			fact_define(chunk, define->line, define->name, define->text);
	}
	for (guint i = 0; i < guards->asserted->len; i++) {
		const struct asserted *asserted = &g_array_index(guards->asserted, struct asserted,
								 i);

		fact_asserted(site_in(chunk, asserted->line, 1), NULL, asserted->name, "");
	}
	if (!guards->maker)
		return;
	write_sizes(chunk, guards);
	fact_generated(site_in(chunk, 1, 1), NULL, guards->maker, guards->from);
}

const struct collector collector_guard = { .file = file };
