// Command lines in, what analyzer/base/flags.c makes of them out: for flags.mjs. A line of
// input is words with a unit separator (0x1f) between; its first is the question: "clean", "spell" (the
// next is the compiler), "unit" or "world". Answers likewise: the kept words, then record separators
// (0x1e) and the dropped ones, the language and what the compiler's own spelling lost; or the foreign
// word.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/flags.h"

static void answer_clean(char **words, const char *lost)
{
	struct flags flags;
	char *kept;

	flags_clean(&flags, words);
	kept = g_strjoinv("\x1f", flags.args);
	printf("%s\x1e%s\x1e%s\x1e%s\n", kept, flags.dropped, flags.language ? flags.language : "",
	       lost);
	g_free(kept);
	flags_clear(&flags);
}

static void answer_spell(const char *compiler, char **words)
{
	char *lost, **spelled = flags_spell(compiler, g_strdupv(words), &lost);

	answer_clean(spelled, lost);
	g_strfreev(spelled);
	g_free(lost);
}

int main(void)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t n;

	while ((n = getline(&line, &size, stdin)) > 0) {
		char **words;
		const char *foreign = NULL;

		line[n - 1] = 0;
		words = g_strsplit(line, "\x1f", -1);
		if (strcmp(words[0], "clean") == 0)
			answer_clean(words + 1, "");
		else if (strcmp(words[0], "spell") == 0 && words[1])
			answer_spell(words[1], words + 2);
		else if (strcmp(words[0], "unit") == 0)
			foreign = flags_find_foreign(words + 1);
		else
			foreign = flags_find_foreign_world(words + 1);
		if (strcmp(words[0], "unit") == 0 || strcmp(words[0], "world") == 0)
			printf("%s\n", foreign ? foreign : "");
		g_strfreev(words);
	}
	free(line);
	return 0;
}
