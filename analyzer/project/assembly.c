// Whether a preprocessed assembler source has anything left for wasm.
//
// Comes in: its text. The one idea: what stands under '#if' on another machine's macros is
// gone, and what is then neither blank, a comment nor a directive of the preprocessor is
// code. What a condition asks beyond that is not known, and its lines count as there.

#include "assembly.h"

#include <stdlib.h>
#include <string.h>

#include "base/base.h"

#define ASSEMBLY_MAX ((size_t)4 << 20)
#define DEEP 64

enum truth { NO, YES, MAYBE };

// Macros that no wasm target has. Source: 'clang-19 --target=wasm32-wasi -dM -E' and what the
// compilers for these machines and systems predefine.
static const char *const absent[] = {
	"__x86_64__", "__x86_64",    "__amd64__", "__amd64",	   "_M_X64",	  "_M_AMD64",
	"__i386__",   "__i386",	     "i386",	  "_M_IX86",	   "__aarch64__", "_M_ARM64",
	"__arm__",    "__arm",	     "_M_ARM",	  "__ARM_ARCH",	   "__ARM_NEON",  "__ARM_NEON__",
	"__thumb__",  "__powerpc__", "__powerpc", "__powerpc64__", "__PPC__",	  "__PPC64__",
	"__ppc__",    "__mips__",    "__mips",	  "__mips64",	   "__riscv",	  "__s390__",
	"__s390x__",  "__sparc__",   "__sparc",	  "__loongarch__", "__alpha__",	  "__ia64__",
	"__hppa__",   "__sh__",	     "__m68k__",  "__linux__",	   "__linux",	  "linux",
	"__ELF__",    "__APPLE__",   "__MACH__",  "_WIN32",	   "_WIN64",	  "__CYGWIN__",
	"__LP64__",   "_LP64",	     "__SSE__",	  "__SSE2__",	   "__AVX__",	  "__AVX2__",
	NULL,
};
static const char *const present[] = { "__wasm__", "__wasm",	    "__wasm32__",
				       "__wasm32", "__ASSEMBLER__", NULL };

struct reader {
	const char *p, *end; // of a directive's line
};

static void skip_blanks(struct reader *reader)
{
	while (reader->p < reader->end && g_ascii_isspace(*reader->p))
		reader->p++;
}

static int take(struct reader *reader, const char *token)
{
	size_t length = strlen(token);

	skip_blanks(reader);
	if ((size_t)(reader->end - reader->p) < length || strncmp(reader->p, token, length) != 0)
		return 0;
	reader->p += length;
	return 1;
}

// The name that comes next, or NULL. g_free() it.
static char *take_name(struct reader *reader)
{
	const char *from;

	skip_blanks(reader);
	from = reader->p;
	while (reader->p < reader->end && (g_ascii_isalnum(*reader->p) || *reader->p == '_'))
		reader->p++;
	return reader->p > from ? g_strndup(from, reader->p - from) : NULL;
}

static enum truth is_defined(const char *name)
{
	if (name && g_strv_contains(absent, name))
		return NO;
	return name && g_strv_contains(present, name) ? YES : MAYBE;
}

static enum truth either(struct reader *reader, int depth);

static enum truth operand(struct reader *reader, int depth)
{
	enum truth truth;
	char *name;

	if (depth > DEEP)
		return MAYBE;
	if (take(reader, "!")) {
		truth = operand(reader, depth + 1);
		return truth == MAYBE ? MAYBE : truth == NO ? YES : NO;
	}
	if (take(reader, "(")) {
		truth = either(reader, depth + 1);
		return take(reader, ")") ? truth : MAYBE;
	}
	name = take_name(reader);
	if (name && strcmp(name, "defined") == 0) {
		int closed = take(reader, "(");

		g_free(name);
		name = take_name(reader);
		truth = is_defined(name);
		if (closed && !take(reader, ")"))
			truth = MAYBE;
	} else if (name && g_ascii_isdigit(*name)) {
		truth = strtol(name, NULL, 0) ? YES : NO;
	} else {
		// What is not defined is 0; the number of another macro is not known.
		truth = is_defined(name) == NO ? NO : MAYBE;
	}
	g_free(name);
	return truth;
}

// Operands with another operator between them are a number that is not known.
static enum truth compared(struct reader *reader, int depth)
{
	enum truth truth = operand(reader, depth);

	for (;;) {
		skip_blanks(reader);
		if (reader->p == reader->end || !strchr("<>=!+-*/%^?:~&|", *reader->p) ||
		    g_str_has_prefix(reader->p, "&&") || g_str_has_prefix(reader->p, "||"))
			return truth;
		reader->p += 1 + (reader->p[1] == '=' || reader->p[1] == *reader->p);
		operand(reader, depth + 1);
		truth = MAYBE;
	}
}

static enum truth both(struct reader *reader, int depth)
{
	enum truth truth = compared(reader, depth), next;

	while (take(reader, "&&")) {
		next = compared(reader, depth);
		truth = truth == NO || next == NO ? NO : truth == YES ? next : MAYBE;
	}
	return truth;
}

static enum truth either(struct reader *reader, int depth)
{
	enum truth truth = both(reader, depth), next;

	while (take(reader, "||")) {
		next = both(reader, depth);
		truth = truth == YES || next == YES ? YES : truth == NO ? next : MAYBE;
	}
	return truth;
}

static enum truth condition(struct reader *reader)
{
	enum truth truth = either(reader, 0);

	skip_blanks(reader);
	return reader->p < reader->end && *reader->p != '/' ? MAYBE : truth;
}

// Conditions around, from the outside in: whether their lines are there, and whether an arm of
// them was for certain.
struct nest {
	enum truth now[DEEP], taken[DEEP];
	int depth;
};

static int is_there(const struct nest *nest)
{
	for (int i = 0; i < nest->depth; i++)
		if (nest->now[i] == NO)
			return 0;
	return 1;
}

// Takes a directive. Returns -1 when it brings in what is not seen, or nests too deep.
static int direct(struct nest *nest, struct reader *reader)
{
	char *word = take_name(reader), *name;
	int top = nest->depth - 1, err = 0;
	enum truth truth;

	if (!word)
		return 0;
	if (g_str_has_prefix(word, "if")) {
		if (nest->depth == DEEP) {
			g_free(word);
			return -1;
		}
		if (strcmp(word, "if") == 0) {
			truth = condition(reader);
		} else {
			name = take_name(reader);
			truth = is_defined(name);
			g_free(name);
			if (strcmp(word, "ifndef") == 0)
				truth = truth == MAYBE ? MAYBE : truth == NO ? YES : NO;
		}
		nest->now[nest->depth] = nest->taken[nest->depth] = truth;
		nest->depth++;
	} else if (top >= 0 && (strcmp(word, "else") == 0 || g_str_has_prefix(word, "elif"))) {
		truth = strcmp(word, "else") == 0   ? YES
			: strcmp(word, "elif") == 0 ? condition(reader)
						    : MAYBE;
		nest->now[top] = nest->taken[top] == YES  ? NO
				 : truth == NO		  ? NO
				 : nest->taken[top] == NO ? truth
							  : MAYBE;
		if (truth == YES || nest->taken[top] == NO)
			nest->taken[top] = nest->taken[top] == YES ? YES : truth;
	} else if (top >= 0 && strcmp(word, "endif") == 0) {
		nest->depth--;
	} else if (strcmp(word, "include") == 0 && is_there(nest)) {
		err = -1;
	}
	g_free(word);
	return err;
}

// Whether a line without its comments says nothing to the assembler.
static int says_nothing(const char *line)
{
	return !line[strspn(line, " \t\r\f\v")];
}

// Takes comments out, and joins lines that go on.
static char *without_comments(const char *text, size_t size)
{
	GString *out = g_string_sized_new(size);
	size_t i = 0;

	while (i < size) {
		if (text[i] == '/' && i + 1 < size && text[i + 1] == '*') {
			for (i += 2; i + 1 < size && !(text[i] == '*' && text[i + 1] == '/'); i++)
				if (text[i] == '\n')
					g_string_append_c(out, '\n');
			i += 2;
		} else if (text[i] == '/' && i + 1 < size && text[i + 1] == '/') {
			while (i < size && text[i] != '\n')
				i++;
		} else if (text[i] == '\\' && i + 1 < size && text[i + 1] == '\n') {
			i += 2;
		} else {
			g_string_append_c(out, text[i++]);
		}
	}
	return g_string_free(out, FALSE);
}

int assembly_is_empty_text(const char *text, size_t size)
{
	char *bare, **lines;
	struct nest nest = { .depth = 0 };
	int empty = 1;

	if (memchr(text, 0, size))
		return 0;
	bare = without_comments(text, size);
	lines = g_strsplit(bare, "\n", -1);
	for (int i = 0; empty && lines[i]; i++) {
		char *line = lines[i] + strspn(lines[i], " \t");

		if (*line == '#') {
			struct reader reader = { line + 1, line + strlen(line) };

			empty = direct(&nest, &reader) == 0;
		} else {
			empty = !is_there(&nest) || says_nothing(line);
		}
	}
	g_strfreev(lines);
	g_free(bare);
	return empty;
}

int assembly_is_empty(const char *path)
{
	char *text = NULL;
	size_t size;
	int empty;

	// One that the preprocessor does not read is as it is.
	if (!g_str_has_suffix(path, ".S") && !g_str_has_suffix(path, ".sx"))
		return 0;
	if (file_read(path, ASSEMBLY_MAX, &text, &size) < 0)
		return 0;
	empty = assembly_is_empty_text(text, size);
	g_free(text);
	return empty;
}
