// Archives, their indices and the objects in them.

#include "_fuzz.h"

#include <string.h>

#include "world/archive.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GHashTable *symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTable *signatures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	const char *problem = archive_symbols((const char *)data, size, symbols);

	PROMISE(!problem || *problem);
	// Each name stands in the archive, so that there are no more than it has bytes.
	PROMISE(g_hash_table_size(symbols) <= size);
	// A member has a header of 60 bytes.
	PROMISE(archive_signatures((const char *)data, size, signatures) <= size / 60);
	PROMISE(g_hash_table_size(signatures) <= size);
	g_hash_table_destroy(signatures);
	g_hash_table_destroy(symbols);
	return 0;
}
