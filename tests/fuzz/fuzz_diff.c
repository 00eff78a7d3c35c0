// Unified diffs.

#include "_fuzz.h"

#include <string.h>

#include "lint/hunks.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	// As file_read() gives it: with a NUL behind it.
	char *bytes = g_malloc(size + 1);
	GPtrArray *files;

	if (size)
		memcpy(bytes, data, size);
	bytes[size] = 0;
	files = diff_parse(bytes, size, "input");
	for (guint i = 0; files && i < files->len; i++) {
		const struct diff_file *file = files->pdata[i];

		PROMISE(file->path);
		for (guint k = 0; k < file->ranges->len; k++) {
			const struct diff_range *range = &g_array_index(file->ranges,
									struct diff_range, k);

			PROMISE(range->first >= 0 && range->first <= range->last);
			PROMISE(range->added ? range->first > 0 : range->last - range->first == 1);
		}
	}
	if (files)
		g_ptr_array_unref(files);
	g_free(bytes);
	return 0;
}
