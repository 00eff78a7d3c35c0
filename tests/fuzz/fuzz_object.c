// Object files of wasm.

#include "_fuzz.h"

#include <string.h>

#include "world/object.h"

// Types with commas between, an arrow, types.
static int is_signature(const char *text)
{
	static const char *const types[] = { "i32", "i64", "f32", "f64", "v128", "ref", NULL };
	char **sides = g_strsplit(text, "->", -1);
	int good = g_strv_length(sides) == 2;

	for (int i = 0; good && i < 2; i++) {
		char **words = g_strsplit(sides[i], ",", -1);

		for (char **word = words; *word; word++)
			good &= g_strv_contains(types, *word);
		g_strfreev(words);
	}
	g_strfreev(sides);
	return good;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GHashTable *signatures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	GHashTableIter iter;
	gpointer name, text;

	object_signatures((const char *)data, size, signatures);
	g_hash_table_iter_init(&iter, signatures);
	while (g_hash_table_iter_next(&iter, &name, &text)) {
		PROMISE(*(char *)name && strlen(name) < size);
		PROMISE(is_signature(text));
	}
	g_hash_table_destroy(signatures);
	return 0;
}
