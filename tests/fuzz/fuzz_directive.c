// Directives in a source's text, as what-if reads them: a macro's name, a line break, the text.

#include "_fuzz.h"

#include <string.h>

#include "whatif/whatif.h"

static void check_without(const char *text, char *name)
{
	GHashTable *names = g_hash_table_new(g_str_hash, g_str_equal);
	char *without;

	g_hash_table_add(names, name);
	without = text_without(text, names);
	if (without) {
		size_t n = strlen(text);

		PROMISE(strlen(without) == n);
		for (size_t i = 0; i < n; i++)
			PROMISE(without[i] == text[i] || (without[i] == ' ' && text[i] != '\n'));
	}
	g_free(without);
	g_hash_table_unref(names);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = g_strndup((const char *)data, size), *rest = strchr(text, '\n');

	if (rest) {
		*rest++ = 0;
		check_without(rest, text);
		text_has_word(rest, text);
	}
	g_free(text);
	return 0;
}
