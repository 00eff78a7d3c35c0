// Files of Emscripten's JavaScript library.

#include "_fuzz.h"

#include <string.h>

#include "world/javascript.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GHashTable *symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	gpointer name;

	javascript_symbols((const char *)data, size, symbols);
	g_hash_table_iter_init(&iter, symbols);
	while (g_hash_table_iter_next(&iter, &name, NULL)) {
		const char *text = name;

		PROMISE(*text && !g_ascii_isdigit(*text));
		PROMISE(!text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
					   "0123456789")]);
	}
	g_hash_table_destroy(symbols);
	return 0;
}
