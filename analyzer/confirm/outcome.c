// Tokens are compared one by one, by their kind: numbers by value, the rest by its text.

#include "outcome.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/base.h"

#define RESULT_LIMIT (16u << 20)
#define NEAR_LIMIT 16 // a number so near to the largest is one that is counted down from it

static void take(char **at, const char *text)
{
	g_free(*at);
	*at = g_strdup(text);
}

static void take_line(struct tried *trial, const char *line)
{
	int n, behind = 0;

	if (sscanf(line, "begin %d", &n) == 1 && n >= 0 && n < INPUTS) {
		trial->last = n;
	} else if (sscanf(line, "input %d %n", &n, &behind) == 1 && behind && n >= 0 &&
		   n < INPUTS) {
		take(&trial->asked[n], line + behind);
	} else if (sscanf(line, "end %d%n", &n, &behind) == 1 && behind && n >= 0 && n < INPUTS) {
		take(&trial->tokens[n], line + behind);
	} else if (sscanf(line, "trap %d %n", &n, &behind) == 1 && behind && n >= 0 && n < INPUTS) {
		const char *blank = strchr(line + behind, ' ');

		take(&trial->trap[n], blank ? blank + 1 : "");
		g_free(trial->running[n]);
		trial->running[n] = g_strndup(line + behind, strcspn(line + behind, " "));
	} else if (strcmp(line, "done") == 0) {
		trial->done = 1;
	} else if (*line && strchr("ocsf", *line) && g_ascii_isdigit(line[1])) {
		g_ptr_array_add(trial->trace, g_strdup(line));
	}
}

void tried_take(struct tried *trial, const char *folder)
{
	char *path = g_build_filename(folder, "result", NULL), *text = NULL, **lines;
	size_t size;

	if (!trial->trace)
		trial->trace = g_ptr_array_new_with_free_func(g_free);
	trial->last = -1;
	trial->done = 0;
	if (file_read(path, RESULT_LIMIT, &text, &size) == 0) {
		// What it printed by itself into the file is text like all else of it.
		lines = g_strsplit(text, "\n", -1);
		for (int i = 0; lines[i]; i++)
			take_line(trial, lines[i]);
		g_strfreev(lines);
	}
	g_free(text);
	g_free(path);
}

void tried_clear(struct tried *trial)
{
	for (int i = 0; i < INPUTS; i++) {
		g_free(trial->asked[i]);
		g_free(trial->tokens[i]);
		g_free(trial->running[i]);
		g_free(trial->trap[i]);
	}
	if (trial->trace)
		g_ptr_array_unref(trial->trace);
	*trial = (struct tried){ .last = -1 };
}

// Numbers.

struct number {
	char kind; // i, u
	int bytes;
	int64_t value;
};

static int read_number(const char *text, struct number *number)
{
	char *end;

	if ((*text != 'i' && *text != 'u') || !g_ascii_isdigit(text[1]))
		return 0;
	number->kind = *text;
	number->bytes = (int)strtol(text + 1, &end, 10);
	if (*end != ':')
		return 0;
	number->value = *text == 'i' ? g_ascii_strtoll(end + 1, NULL, 10)
				     : (int64_t)g_ascii_strtoull(end + 1, NULL, 10);
	return 1;
}

// How far a number lies from the largest of its type, or from the least; -1: far from both.
static int from_limit(const struct number *number)
{
	uint64_t bits = (uint64_t)number->value, most;

	if (number->bytes < 4)
		return -1;
	most = number->bytes >= 8 ? UINT64_MAX : ((uint64_t)1 << number->bytes * 8) - 1;
	bits &= most;
	if (number->kind == 'u')
		return most - bits < NEAR_LIMIT ? (int)(most - bits) : -1;
	// LONG_MAX and LONG_MIN; a number below 0 is the same in both.
	if (bits >= most / 2 && bits - most / 2 < 2)
		return (int)(bits - most / 2);
	return -1;
}

static int same_numbers(const struct number *host, const struct number *wasm)
{
	if (host->value == wasm->value && host->kind == wasm->kind)
		return 1;
	return host->kind == wasm->kind && host->bytes != wasm->bytes && from_limit(host) >= 0 &&
	       from_limit(host) == from_limit(wasm);
}

static int same_values(const char *host, const char *wasm)
{
	struct number a, b;

	if (strcmp(host, wasm) == 0)
		return 1;
	if (read_number(host, &a) && read_number(wasm, &b))
		return same_numbers(&a, &b);
	// Not a number has many forms.
	return *host == 'f' && *wasm == 'f' && strstr(host, "nan") && strstr(wasm, "nan");
}

// Words.

static char *unhex(const char *hex)
{
	GString *text = g_string_new(NULL);
	char *safe;

	for (; g_ascii_isxdigit(hex[0]) && g_ascii_isxdigit(hex[1]); hex += 2)
		g_string_append_c(text, (char)(g_ascii_xdigit_value(hex[0]) * 16 +
					       g_ascii_xdigit_value(hex[1])));
	for (gsize i = 0; i < text->len; i++)
		if (!text->str[i])
			text->str[i] = '?';
	safe = text_printable(text->str);
	g_string_free(text, TRUE);
	return safe;
}

static char *say_value(const char *value)
{
	const char *colon = strchr(value, ':'), *behind = colon ? colon + 1 : value;

	if (*value == 'o' || *value == 'b') {
		const char *hex = strchr(behind, ':');
		char *text = *value == 'o' && hex ? unhex(hex + 1) : NULL;
		char *said = text ? g_strdup_printf("\"%s\"", text)
				  : g_strdup_printf("bytes %s", hex ? hex + 1 : behind);

		g_free(text);
		return said;
	}
	if (*value == 'p')
		return g_strcmp0(behind, "NULL") == 0 ? g_strdup("NULL")
						      : g_strdup_printf("a pointer (%s)", behind);
	return g_strdup(behind);
}

// "returns 5", "prints "a"", "leaves 7 in *2".
static char *say_token(const char *token)
{
	const char *equal = strchr(token, '=');
	char *label = g_strndup(token, equal ? (gsize)(equal - token) : strlen(token));
	char *value = say_value(equal ? equal + 1 : ""), *said;

	if (*label == '*')
		said = g_strdup_printf("leaves %s in argument %s", value, label + 1);
	else
		said = g_strdup_printf("%s %s", label, value);
	g_free(value);
	g_free(label);
	return said;
}

static const char *find_token(char **tokens, const char *label, size_t length)
{
	for (int i = 0; tokens[i]; i++)
		if (strncmp(tokens[i], label, length + 1) == 0)
			return tokens[i];
	return NULL;
}

// The first token of one that the other has otherwise.
static int find_difference(char **a, char **b, const char **in_a, const char **in_b)
{
	for (int i = 0; a[i]; i++) {
		const char *equal = strchr(a[i], '='), *other;

		if (!equal)
			continue;
		other = find_token(b, a[i], (size_t)(equal - a[i]));
		if (other && same_values(equal + 1, other + (equal + 1 - a[i])))
			continue;
		*in_a = a[i];
		*in_b = other;
		return 1;
	}
	return 0;
}

int tokens_differ(const char *host, const char *wasm, char **said_host, char **said_wasm)
{
	char **a = g_strsplit(host, "\t", -1), **b = g_strsplit(wasm, "\t", -1);
	const char *in_a = NULL, *in_b = NULL;
	int differ = find_difference(a, b, &in_a, &in_b) || find_difference(b, a, &in_b, &in_a);

	if (differ) {
		*said_host = in_a ? say_token(in_a) : g_strdup("does not");
		*said_wasm = in_b ? say_token(in_b) : g_strdup("does not");
	}
	g_strfreev(a);
	g_strfreev(b);
	return differ;
}
