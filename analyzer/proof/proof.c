// Reads proof lines: word by word from the left, each step taking what it knows.

#include "proof.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

static const char *const targets[] = { "wasip1", "freestanding" };

const char *proof_target_name(enum proof_target target)
{
	return targets[target];
}

// Steps over word and the blanks behind it, when *text starts with it.
static int take(const char **text, const char *word)
{
	if (!g_str_has_prefix(*text, word))
		return 0;
	*text += strlen(word);
	*text += strspn(*text, " \t");
	return 1;
}

static int take_word(const char **text, const char *word)
{
	size_t length = strlen(word);

	return g_str_has_prefix(*text, word) && strchr(" \t", (*text)[length]) && take(text, word);
}

// Reads "TEXT". g_free() it; NULL when there is none.
static char *take_quoted(const char **text)
{
	const char *end = *text + 1;
	char *raw, *value;

	if (**text != '"')
		return NULL;
	while (*end && *end != '"')
		end += *end == '\\' && end[1] ? 2 : 1;
	if (!*end)
		return NULL;
	raw = g_strndup(*text + 1, end - *text - 1);
	value = g_strcompress(raw);
	g_free(raw);
	*text = end + 1;
	*text += strspn(*text, " \t");
	return value;
}

static int parse_prints(struct proof *proof, const char *text)
{
	proof->kind = PROOF_PRINTS;
	if (take(&text, "host prints ")) {
		proof->host_text = take_quoted(&text);
		if (!proof->host_text || !take(&text, ",") || !take(&text, "wasm "))
			return -1;
	}
	if (!take(&text, "prints "))
		return -1;
	proof->text = take_quoted(&text);
	return proof->text && !*text ? 0 : -1;
}

static int parse_exit(struct proof *proof, const char *text)
{
	char *end;
	long code = strtol(text, &end, 10);

	proof->kind = PROOF_EXIT;
	proof->code = (int)code;
	return end == text || *end || code < 1 || code > 255 ? -1 : 0;
}

static int parse_run(struct proof *proof, const char *text)
{
	if (take_word(&text, "exit"))
		return parse_exit(proof, text);
	if (take_word(&text, "timeout")) {
		proof->kind = PROOF_TIMEOUT;
		return *text ? -1 : 0;
	}
	if (take_word(&text, "differs")) {
		proof->kind = PROOF_DIFFERS;
		return *text ? -1 : 0;
	}
	if (take_word(&text, "trap"))
		proof->kind = PROOF_TRAP;
	else if (take_word(&text, "refused"))
		proof->kind = PROOF_REFUSED;
	else
		return parse_prints(proof, text);
	proof->text = g_strdup(text);
	return 0;
}

static int parse_perf(struct proof *proof, const char *text)
{
	char *end;

	proof->kind = PROOF_PERF;
	if (!take(&text, "ratio") || !take(&text, ">="))
		return -1;
	proof->ratio = g_ascii_strtod(text, &end);
	return end == text || *end || !(proof->ratio > 1) ? -1 : 0;
}

// A text that any message would hold proves nothing.
static int parse_text(struct proof *proof, enum proof_kind kind, const char *text)
{
	proof->kind = kind;
	proof->text = g_strdup(text);
	return *text ? 0 : -1;
}

static int parse(struct proof *proof, const char *text)
{
	if (take(&text, "none:"))
		return parse_text(proof, PROOF_WAIVED, text);
	for (int i = 0; i < PROVE_TARGETS; i++)
		if (take_word(&text, targets[i])) {
			proof->target = i;
			break;
		}
	if (take(&text, "compile:"))
		return parse_text(proof, PROOF_COMPILE, text);
	if (take(&text, "link:"))
		return parse_text(proof, PROOF_LINK, text);
	if (take(&text, "run:"))
		// Without a C library there is no exit code.
		return parse_run(proof, text) || (proof->kind == PROOF_EXIT &&
						  proof->target == PROVE_FREESTANDING)
			       ? -1
			       : 0;
	if (take(&text, "perf:"))
		return parse_perf(proof, text);
	return -1;
}

void proof_free(void *data)
{
	struct proof *proof = data;

	g_free(proof->value);
	g_free(proof->text);
	g_free(proof->host_text);
	g_free(proof);
}

struct proof *proof_parse(const char *value, int line)
{
	struct proof *proof = g_new0(struct proof, 1);

	proof->line = line;
	proof->value = g_strdup(value);
	if (!parse(proof, value))
		return proof;
	proof_free(proof);
	return NULL;
}
