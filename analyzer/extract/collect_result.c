// What becomes of a call's result, and of a path that is written out.
//
// Comes in: a call of a function that some target's C library has as a stub, or that gives memory;
// a string that starts with '/'. Goes out: a mark 'result' (text: what the code does with the
// result) or 'path' (subject: the same of the call that it is handed to, or what else it is; text:
// the macro that it stands in).
//
// The idea: how code is ready for a failure stands in the few words around the call. They are
// read in the source, where macros are as they were written, and branches of #else are there too.
//
//   tested    compared with something, or a condition; on the way of failure it goes on
//   returns   and on that way it leaves the function
//   dies      and on that way it ends the program
//   dropped   nobody looks at it
//   returned  the caller gets it
//   kept      anything else
//   list      a path: one of several in an array
//   default   a path: of a variable, or result, that has other values too
//   handed    a path: an argument of a function that opens nothing by its name
//   none      a path: none of these

#include "collector.h"

#include <assert.h>
#include <string.h>

#define DEPTH_MAX 3    // variables that a result goes through
#define MENTIONS_MAX 6 // of such a variable that are looked at
#define FUNCTION_MAX (256 * 1024)

// A function's text, or a declaration's, without comments, directives and what strings hold.
struct plain {
	const char *text;
	size_t n;
	int is_main;
};

// Where what starts at text[i] and says nothing here ends; i when it does not.
static size_t silent_end(const char *text, size_t n, size_t i, int line_start)
{
	assert(i < n);
	if (i + 1 < n && text[i] == '/' && text[i + 1] == '*') {
		const char *close = g_strstr_len(text + i + 2, (gssize)(n - i - 2), "*/");

		return close ? (size_t)(close - text) + 2 : n;
	}
	if (!(i + 1 < n && text[i] == '/' && text[i + 1] == '/') && !(line_start && text[i] == '#'))
		return i;
	while (i < n && (text[i] != '\n' || text[i - 1] == '\\'))
		i++;
	return i;
}

static void make_plain(char *text, size_t n)
{
	int line_start = 0;

	for (size_t i = 0; i < n;) {
		size_t end = silent_end(text, n, i, line_start);

		if (end > i) {
			memset(text + i, ' ', end - i);
			i = end;
			continue;
		}
		if (text[i] == '"' || text[i] == '\'') {
			char quote = text[i++];

			while (i < n && text[i] != quote && text[i] != '\n') {
				int escaped = text[i] == '\\' && i + 1 < n;

				text[i++] = ' ';
				if (escaped)
					text[i++] = ' ';
			}
			line_start = 0;
			i += i < n;
			continue;
		}
		line_start = text[i] == '\n' || (line_start && g_ascii_isspace(text[i]));
		i++;
	}
}

static size_t skip_space(const struct plain *plain, size_t i)
{
	while (i < plain->n && g_ascii_isspace(plain->text[i]))
		i++;
	return i;
}

static size_t skip_space_back(const struct plain *plain, size_t i)
{
	while (i > 0 && g_ascii_isspace(plain->text[i - 1]))
		i--;
	return i;
}

static size_t word_begin(const struct plain *plain, size_t end)
{
	while (end > 0 && is_word_char(plain->text[end - 1]))
		end--;
	return end;
}

static int is_one_of(const struct plain *plain, size_t begin, size_t end, const char *words)
{
	g_autofree char *spaced = g_strdup_printf(" %.*s ", (int)(end - begin),
						  plain->text + begin);

	return end > begin && strstr(words, spaced) != NULL;
}

// Behind the bracket that closes the one at i.
static size_t skip_group(const struct plain *plain, size_t i)
{
	int depth = 0;

	assert(i < plain->n && plain->text[i] && strchr("([{", plain->text[i]));
	for (; i < plain->n; i++) {
		depth += strchr("([{", plain->text[i]) && plain->text[i];
		depth -= strchr(")]}", plain->text[i]) && plain->text[i];
		if (!depth)
			return i + 1;
	}
	return plain->n;
}

// The bracket that opens what is closed before end; 0 when there is none.
static size_t skip_group_back(const struct plain *plain, size_t end)
{
	int depth = 0;

	assert(end > 0 && strchr(")]}", plain->text[end - 1]));
	while (end-- > 0) {
		depth += strchr(")]}", plain->text[end]) && plain->text[end];
		depth -= strchr("([{", plain->text[end]) && plain->text[end];
		if (!depth)
			return end;
	}
	return 0;
}

// Behind a name and what it is called with.
static size_t skip_call(const struct plain *plain, size_t i)
{
	size_t open;

	while (i < plain->n && is_word_char(plain->text[i]))
		i++;
	open = skip_space(plain, i);
	return open < plain->n && plain->text[open] == '(' ? skip_group(plain, open) : i;
}

// What ends a program, or says that it cannot go on, by the names that are usual.
static int ends_program(const char *name, size_t n)
{
	g_autofree char *word = g_ascii_strdown(name, n);

	return strstr(word, "exit") || strstr(word, "abort") || strstr(word, "fatal") ||
	       strstr(word, "panic") || g_str_has_prefix(word, "die") || strcmp(word, "err") == 0 ||
	       strcmp(word, "errx") == 0 || g_str_has_suffix(word, "_die") ||
	       strcmp(word, "perror_exit") == 0;
}

// How a branch ends that is taken where the call has failed.
static const char *branch_end(const struct plain *plain, size_t begin, size_t end)
{
	const char *found = "tested";

	for (size_t i = begin; i < end; i++) {
		size_t from = i;

		if (!is_word_char(plain->text[i]))
			continue;
		while (i < end && is_word_char(plain->text[i]))
			i++;
		if (is_one_of(plain, from, i, " return goto "))
			found = plain->is_main ? "dies" : "returns";
		else if (skip_space(plain, i) < end && plain->text[skip_space(plain, i)] == '(' &&
			 ends_program(plain->text + from, i - from))
			return "dies";
	}
	return found;
}

// Where a statement at i ends.
static size_t statement_end(const struct plain *plain, size_t i)
{
	if (i < plain->n && plain->text[i] == '{')
		return skip_group(plain, i);
	while (i < plain->n && plain->text[i] != ';' && plain->text[i] != '}')
		i = strchr("([{", plain->text[i]) && plain->text[i] ? skip_group(plain, i) : i + 1;
	return i;
}

// What follows a condition that names the result at i. fails: it holds where the call has failed.
static const char *condition(const struct plain *plain, size_t i, int fails)
{
	size_t end;

	for (;; i++) {
		i = skip_space(plain, i);
		if (i >= plain->n || strchr(";{}?", plain->text[i]))
			return "tested";
		if (plain->text[i] == '(') {
			i = skip_group(plain, i) - 1;
			continue;
		}
		if (plain->text[i] != ')')
			continue;
		end = skip_space(plain, i + 1);
		if (end < plain->n &&
		    (is_word_char(plain->text[end]) || strchr("{;*(", plain->text[end])))
			break;
	}
	i = end;
	end = statement_end(plain, i);
	if (fails)
		return branch_end(plain, i, end);
	i = skip_space(plain, end + (end < plain->n && plain->text[end] == ';'));
	if (i + 4 < plain->n && strncmp(plain->text + i, "else", 4) == 0 &&
	    !is_word_char(plain->text[i + 4])) {
		i = skip_space(plain, i + 4);
		return branch_end(plain, i, statement_end(plain, i));
	}
	return "tested";
}

// Whether 'result OP operand' holds where the call has failed.
static int holds_on_failure(const struct plain *plain, const char *op, size_t operand,
			    int zero_fails)
{
	size_t i = skip_space(plain, operand);
	int is_zero, equal = op[0] == '=';

	if (op[0] == '<')
		return 1;
	if (op[0] == '>')
		return 0;
	is_zero = i < plain->n && plain->text[i] == '0' &&
		  (i + 1 >= plain->n || !is_word_char(plain->text[i + 1]));
	return is_zero && !zero_fails ? !equal : equal;
}

// The same of 'operand OP result', where OP ends at i.
static int holds_behind(const struct plain *plain, size_t i, int zero_fails)
{
	size_t op = i - 1 - (plain->text[i - 1] == '='), operand = skip_space_back(plain, op);
	int equal = plain->text[op] == '=', is_zero;

	if (strchr("<>", plain->text[op]))
		return plain->text[op] == '>';
	is_zero = operand > 0 && plain->text[operand - 1] == '0' &&
		  (operand < 2 || !is_word_char(plain->text[operand - 2]));
	return is_zero && !zero_fails ? !equal : equal;
}

// An operator of comparison at i, or NULL.
static const char *comparison(const struct plain *plain, size_t i)
{
	static const char *const all[] = { "==", "!=", "<=", ">=" };

	for (size_t k = 0; k < G_N_ELEMENTS(all); k++)
		if (i + 1 < plain->n && strncmp(plain->text + i, all[k], 2) == 0)
			return all[k];
	if (i + 1 < plain->n && strchr("<>", plain->text[i]) &&
	    plain->text[i + 1] != plain->text[i])
		return plain->text[i] == '<' ? "<" : ">";
	return NULL;
}

enum before {
	BEFORE_STATEMENT,
	BEFORE_CONDITION,
	BEFORE_NOT,
	BEFORE_COMPARE,
	BEFORE_ASSIGN,
	BEFORE_RETURN,
	BEFORE_ARM,
	BEFORE_ELSE
};

// What stands before an operand, without parentheses and casts. *at: where that ends;
// *parens: those that are open.
static enum before look_back(const struct plain *plain, size_t *at, unsigned *parens)
{
	const char *text = plain->text;
	size_t i = *at, word;

	for (;;) {
		i = skip_space_back(plain, i);
		*at = i;
		if (!i)
			return BEFORE_ELSE;
		if (text[i - 1] == '(') {
			size_t end = skip_space_back(plain, i - 1);

			word = word_begin(plain, end);
			if (is_one_of(plain, word, end, " if while switch "))
				return BEFORE_CONDITION;
			if (word < end &&
			    !is_one_of(plain, word, end,
				       " return likely unlikely __builtin_expect LIKELY UNLIKELY "))
				return BEFORE_ELSE;
			++*parens;
			i = word < end && text[word] != 'r' ? word : i - 1;
			continue;
		}
		if (text[i - 1] != ')')
			break;
		word = skip_group_back(plain, i);
		if (word > 0 && is_word_char(text[skip_space_back(plain, word) -
						  (skip_space_back(plain, word) > 0)]))
			return BEFORE_STATEMENT; // of if (...), or a macro
		for (size_t k = word + 1; k + 1 < i; k++)
			if (!is_word_char(text[k]) && !strchr(" *", text[k]))
				return BEFORE_ELSE;
		i = word;
	}
	if (strchr(";{}", text[i - 1]))
		return BEFORE_STATEMENT;
	if (text[i - 1] == '!')
		return BEFORE_NOT;
	if (i > 1 && strchr("=!<>", text[i - 2]) && text[i - 1] == '=')
		return BEFORE_COMPARE;
	if (strchr("<>", text[i - 1]) && i > 1 && text[i - 2] != '-' && text[i - 2] != text[i - 1])
		return BEFORE_COMPARE;
	if (text[i - 1] == '=')
		return i > 1 && strchr("+-*/%&|^", text[i - 2]) ? BEFORE_ELSE : BEFORE_ASSIGN;
	if (i > 1 && strchr("&|", text[i - 1]) && text[i - 2] == text[i - 1])
		return BEFORE_CONDITION;
	if (text[i - 1] == '?')
		return BEFORE_ARM;
	if (text[i - 1] == ':') {
		// An arm, or behind a label.
		for (word = i - 1; word > 0 && !strchr(";{}", text[word - 1]); word--)
			if (text[word - 1] == '?')
				return BEFORE_ARM;
		return BEFORE_STATEMENT;
	}
	word = word_begin(plain, i);
	if (is_one_of(plain, word, i, " return "))
		return BEFORE_RETURN;
	return is_one_of(plain, word, i, " else do ") ? BEFORE_STATEMENT : BEFORE_ELSE;
}

// The variable before the '=' that ends at i, as in state->fd; empty where it is something else.
static size_t assigned_begin(const struct plain *plain, size_t i, size_t *end)
{
	const char *text = plain->text;

	*end = i = skip_space_back(plain, i - 1);
	while (i > 0 && (is_word_char(text[i - 1]) || text[i - 1] == '.' ||
			 (text[i - 1] == '>' && i > 1 && text[i - 2] == '-') ||
			 (text[i - 1] == '-' && text[i] == '>')))
		i--;
	return i;
}

static size_t next_mention(const struct plain *plain, size_t from, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = from; i + n < plain->n; i++) {
		const char *found = g_strstr_len(plain->text + i, (gssize)(plain->n - i), name);

		if (!found)
			break;
		i = (size_t)(found - plain->text);
		if ((!i ||
		     (!is_word_char(plain->text[i - 1]) && !strchr(".>", plain->text[i - 1]))) &&
		    (i + n >= plain->n || !is_word_char(plain->text[i + n])))
			return i;
	}
	return plain->n;
}

static const char *judge_operand(const struct plain *plain, size_t begin, size_t end,
				 int zero_fails, unsigned depth);

// What the lines behind a variable's assignment do with it.
static const char *judge_mentions(const struct plain *plain, const char *name, size_t from,
				  int zero_fails, unsigned depth)
{
	const char *found = "kept", *next;

	for (int i = 0; i < MENTIONS_MAX && strcmp(found, "kept") == 0; i++) {
		size_t at = next_mention(plain, from, name);

		if (at >= plain->n)
			break;
		from = at + strlen(name);
		next = judge_operand(plain, at, from, zero_fails, depth + 1);
		if (strcmp(next, "dropped") != 0)
			found = next;
	}
	return found;
}

// Whether a variable is one that results go into for the compiler's sake.
static int is_ignored(const char *name)
{
	g_autofree char *lower = g_ascii_strdown(name, -1);

	return strstr(lower, "ignore") || strstr(lower, "unused") || strstr(lower, "dummy");
}

static const char *judge_variable(const struct plain *plain, size_t equals, size_t end,
				  int zero_fails, unsigned depth)
{
	size_t name_end, name_begin = assigned_begin(plain, equals, &name_end);
	size_t before = skip_space_back(plain, name_begin);
	char *name = g_strndup(plain->text + name_begin, name_end - name_begin);
	const char *found = "kept";

	// if ((fd = open(...)) < 0): what is assigned is the operand.
	if (before && plain->text[before - 1] == '(' && depth < DEPTH_MAX)
		found = judge_operand(plain, name_begin, end, zero_fails, depth + 1);
	if (strcmp(found, "kept") == 0 && is_ignored(name))
		found = "dropped";
	else if (strcmp(found, "kept") == 0 && *name && depth < DEPTH_MAX)
		found = judge_mentions(plain, name, end, zero_fails, depth);
	g_free(name);
	return found;
}

static const char *judge_operand(const struct plain *plain, size_t begin, size_t end,
				 int zero_fails, unsigned depth)
{
	unsigned parens = 0;
	size_t at = begin, behind = skip_space(plain, end);
	enum before before = look_back(plain, &at, &parens);
	const char *op;

	for (; parens && behind < plain->n && plain->text[behind] == ')'; parens--)
		behind = skip_space(plain, behind + 1);
	if (before == BEFORE_RETURN)
		return "returned";
	op = comparison(plain, behind);
	if (op)
		return condition(plain, behind + strlen(op),
				 holds_on_failure(plain, op, behind + strlen(op), zero_fails));
	if (behind + 1 < plain->n && before != BEFORE_ELSE && before != BEFORE_NOT &&
	    (plain->text[behind] == '?' ||
	     (strchr("&|", plain->text[behind]) && plain->text[behind] == plain->text[behind + 1])))
		return condition(plain, behind, !zero_fails);
	switch (before) {
	case BEFORE_CONDITION:
		return condition(plain, behind, !zero_fails);
	case BEFORE_NOT:
		return condition(plain, behind, zero_fails);
	case BEFORE_COMPARE:
		return condition(plain, behind, holds_behind(plain, at, zero_fails));
	case BEFORE_ASSIGN:
		return judge_variable(plain, at, end, zero_fails, depth);
	case BEFORE_STATEMENT:
		return behind < plain->n && plain->text[behind] == ';' ? "dropped" : "kept";
	default:
		return "kept";
	}
}

// The text of the declaration that was asked for last.
struct kept {
	const char *source; // libclang's text of it
	char *text;
	size_t n;
};

// The text around an expression, and where that is in it. 0 when there is none.
static int plain_at(struct scope *scope, CXCursor expression, struct plain *plain, size_t *at)
{
	CXCursor around = scope->fn ? scope->function : scope->variable;
	struct kept *kept = scope->own;
	CXSourceRange range = clang_getCursorExtent(around);
	unsigned begin, offset;
	CXFile file, here;
	const char *bytes;
	size_t n;

	if (clang_Cursor_isNull(around))
		return 0;
	bytes = range_text(scope->parse, range, &n);
	clang_getFileLocation(clang_getRangeStart(range), &file, NULL, NULL, &begin);
	range = clang_getCursorExtent(expression);
	clang_getFileLocation(clang_getRangeStart(range), &here, NULL, NULL, &offset);
	// A function that a macro's name starts has no text of its own.
	if (!bytes || file != here || offset < begin || offset - begin >= n || n > FUNCTION_MAX)
		return 0;
	if (kept->source != bytes || kept->n != n) {
		g_free(kept->text);
		*kept = (struct kept){ bytes, g_strndup(bytes, n), n };
		make_plain(kept->text, strlen(kept->text));
	}
	plain->text = kept->text;
	plain->n = strlen(plain->text);
	plain->is_main = scope->fn && strcmp(scope->fn, "main") == 0;
	*at = offset - begin;
	return *at < plain->n;
}

// Whether all that a function stores in a struct timeval, or its like, is 0.
static int is_no_time(const struct plain *plain, const char *name)
{
	int zeros = 0;

	for (size_t at = 0; (at = next_mention(plain, at, name)) < plain->n;) {
		size_t i = at += strlen(name);

		if (plain->text[i] == '.')
			while (i + 1 < plain->n && is_word_char(plain->text[++i]))
				;
		i = skip_space(plain, i);
		if (i + 1 >= plain->n || plain->text[i] != '=' || plain->text[i + 1] == '=')
			continue;
		i = skip_space(plain, i + 1);
		// Two at once: tv.tv_sec = tv.tv_usec = 0.
		if (i < plain->n && strncmp(plain->text + i, name, strlen(name)) == 0)
			continue;
		while (i < plain->n && strchr("{} \n\t,0", plain->text[i]) && plain->text[i])
			i++;
		if (i >= plain->n || plain->text[i] != ';')
			return 0;
		zeros++;
	}
	return zeros;
}

// The argument that says how long a function waits, or NULL cursor: it does not.
static CXCursor time_of(CXCursor call, const char *callee)
{
	static const struct {
		const char *name;
		int argument; // from the last on where below 0
	} waits[] = { { "select", -1 },
		      { "pselect", 4 },
		      { "poll", -1 },
		      { "nanosleep", 0 },
		      { "epoll_wait", -1 } };
	int n = clang_Cursor_getNumArguments(call);

	for (size_t i = 0; n > 0 && i < G_N_ELEMENTS(waits); i++)
		if (strcmp(callee, waits[i].name) == 0)
			return clang_Cursor_getArgument(
				call, waits[i].argument < 0 ? n - 1 : waits[i].argument);
	return clang_getNullCursor();
}

static void take_instant(struct scope *scope, CXCursor call, const char *callee)
{
	CXCursor time = time_of(call, callee);
	g_autofree char *argument = NULL;
	struct plain plain;
	size_t at;

	if (clang_Cursor_isNull(time) || !plain_at(scope, call, &plain, &at))
		return;
	argument = expression_text(scope->parse, time, 80);
	if (*argument == '&' ? name_length(argument + 1, NULL) == strlen(argument + 1) &&
				       is_no_time(&plain, argument + 1)
			     : strcmp(argument, "0") == 0 && strstr(callee, "poll"))
		fact_instant(scope->call->site, scope->fn, callee);
}

// Old programs declare the library's functions themselves.
static void take_call(struct scope *scope, CXCursor call)
{
	const struct callee *callee = scope->call->known;
	struct plain plain;
	size_t at;

	if (!callee || scope->call->is_intrinsic || !scope->fn)
		return;
	take_instant(scope, call, callee->name);
	if (!g_hash_table_contains(scope->parse->worker->stubs, callee->name) ||
	    !plain_at(scope, call, &plain, &at) || !is_word_char(plain.text[at]))
		return;
	fact_result(scope->call->site, scope->fn, callee->name,
		    judge_operand(&plain, at, skip_call(&plain, at), callee->zero_fails, 0));
}

// Whether a function fails where the file is not there, by the names that are usual.
static int takes_path(const char *name, size_t n)
{
	static const char *const parts[] = { "open",	"access", "stat",     "readlink", "chdir",
					     "mkdir",	"unlink", "remove",   "rmdir",	  "rename",
					     "exist",	"exec",	  "realpath", "chroot",	  "mkdtemp",
					     "mkstemp", "slurp",  "read",     "load" };
	g_autofree char *word = g_ascii_strdown(name, (gssize)n);

	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
		if (strstr(word, parts[i]))
			return 1;
	return 0;
}

// The name of the call around an argument, and where that is; 0 when it is none of a call.
static int call_around(const struct plain *plain, size_t at, size_t *begin, size_t *end,
		       size_t *open)
{
	size_t i = at;

	while (i-- > 0) {
		char c = plain->text[i];

		if (c == ')' || c == ']' || c == '}') {
			i = skip_group_back(plain, i + 1);
		} else if (c == ';') {
			return 0;
		} else if (c == '{') {
			*open = i;
			return 0;
		} else if (c == '(') {
			*end = skip_space_back(plain, i);
			*begin = word_begin(plain, *end);
			*open = i;
			if (*begin < *end &&
			    !is_one_of(plain, *begin, *end, " if while switch return for sizeof "))
				return 1;
		}
	}
	return 0;
}

// What becomes of a path that a variable holds, where that is opened near by; NULL: it is not.
static const char *judge_holder(const struct plain *plain, const char *name, size_t from)
{
	size_t begin, end, open;

	for (int i = 0; *name && i < MENTIONS_MAX; i++) {
		from = next_mention(plain, from, name);
		if (from >= plain->n)
			break;
		if (call_around(plain, from, &begin, &end, &open) &&
		    takes_path(plain->text + begin, end - begin)) {
			char *callee = g_strndup(plain->text + begin, end - begin);
			int zero_fails = strstr(callee, "fopen") || strstr(callee, "opendir") ||
					 strstr(callee, "realpath");

			g_free(callee);
			return judge_operand(plain, begin, skip_group(plain, open), zero_fails, 0);
		}
		from += strlen(name);
	}
	return NULL;
}

// What a path is that no call takes.
static const char *judge_value(const struct plain *plain, size_t at)
{
	unsigned parens = 0;
	size_t i = at, end, begin, mention;
	const char *held = NULL;
	char *name;
	int others = 0;

	switch (look_back(plain, &i, &parens)) {
	case BEFORE_ARM:
		return "default";
	case BEFORE_RETURN:
		return g_strstr_len(plain->text, (gssize)plain->n, "getenv") ? "default" : "none";
	case BEFORE_ASSIGN:
		break;
	default:
		return "none";
	}
	begin = assigned_begin(plain, i, &end);
	name = g_strndup(plain->text + begin, end - begin);
	for (mention = 0; *name && (mention = next_mention(plain, mention, name)) < plain->n;) {
		size_t behind = skip_space(plain, mention + strlen(name));

		others += mention != begin && behind + 1 < plain->n && plain->text[behind] == '=' &&
			  plain->text[behind + 1] != '=';
		mention += strlen(name);
	}
	if (!others)
		held = judge_holder(plain, name, at);
	g_free(name);
	return others ? "default" : held ? held : "none";
}

// Whether the brace at open begins the elements of an array, of which there are more than one.
static int is_choice(const struct plain *plain, size_t open, CXCursor variable)
{
	size_t i = skip_space_back(plain, open), end = skip_group(plain, open), elements = 0,
	       last = open + 1;

	if (!i || plain->text[i - 1] != '=')
		return 0;
	i = skip_space_back(plain, i - 1);
	// *(names) in parentheses has its brackets inside or behind.
	while (i > 0 && plain->text[i - 1] == ')')
		i = skip_space_back(plain, i - 1);
	if (!i || plain->text[i - 1] != ']')
		return 0;
	for (i = open + 1; i < end; i++)
		if (plain->text[i] == ',' || i + 1 == end) {
			elements += skip_space(plain, last) < i;
			last = i + 1;
		} else if (strchr("([{", plain->text[i]) && plain->text[i]) {
			i = skip_group(plain, i) - 1;
		}
	// A macro may be several.
	return elements > 1 || (!clang_Cursor_isNull(variable) &&
				clang_getArraySize(clang_getCursorType(variable)) > 1);
}

// The path is made by snprintf() or its like, into a buffer.
static const char *judge_made(const struct plain *plain, size_t open)
{
	size_t begin = skip_space(plain, open + 1), end = begin;
	const char *held;
	char *name;

	while (end < plain->n && is_word_char(plain->text[end]))
		end++;
	name = g_strndup(plain->text + begin, end - begin);
	held = judge_holder(plain, name, skip_group(plain, open));
	g_free(name);
	return held ? held : "handed";
}

static const char *judge_path(struct scope *scope, const struct plain *plain, size_t at)
{
	size_t begin, end, open = 0;

	if (call_around(plain, at, &begin, &end, &open)) {
		if (takes_path(plain->text + begin, end - begin))
			return judge_operand(plain, begin, skip_group(plain, open),
					     scope->call && scope->call->known &&
						     scope->call->known->zero_fails,
					     0);
		if (end - begin >= 7 &&
		    g_strstr_len(plain->text + begin, (gssize)(end - begin), "printf"))
			return judge_made(plain, open);
		return "handed";
	}
	if (open && plain->text[open] == '{' && is_choice(plain, open, scope->variable))
		return "list";
	return judge_value(plain, at);
}

// Whether a path, in its quotes, leads into what is the host's.
static int is_system_path(const char *text)
{
	static const char *const folders[] = { "\"/etc",  "\"/var", "\"/usr", "\"/tmp",
					       "\"/proc", "\"/dev", "\"/sys" };

	for (size_t i = 0; i < G_N_ELEMENTS(folders); i++)
		if (g_str_has_prefix(text, folders[i]))
			return 1;
	return 0;
}

// A string literal, or a macro that is one.
static void take_path(struct scope *scope, CXCursor literal)
{
	g_autofree char *quoted = cursor_name(literal), *macro = NULL;
	struct plain plain;
	const char *use = "none";
	size_t at, end;

	if (!is_system_path(quoted))
		return;
	if (plain_at(scope, literal, &plain, &at)) {
		use = judge_path(scope, &plain, at);
		for (end = at; end < plain.n && is_word_char(plain.text[end]);)
			end++;
		if (end > at && plain.text[end] != '"')
			macro = g_strndup(plain.text + at, end - at);
	}
	fact_path(site_at(scope, literal), scope->fn, use, macro);
}

static void enter(struct scope *scope, CXCursor cursor)
{
	if (is_kind(cursor, CXCursor_CallExpr))
		take_call(scope, cursor);
	else
		take_path(scope, cursor);
}

static void end(struct parse *parse)
{
	struct kept *kept = unit_state(parse, &collector_result);

	g_clear_pointer(&kept->text, g_free);
}

const struct collector collector_result = {
	.kinds = { CXCursor_CallExpr, CXCursor_StringLiteral },
	.enter = enter,
	.end = end,
	.of_unit = sizeof(struct kept),
};
