// Whether an assembler source has anything left for wasm.

#include "_fuzz.h"

#include <string.h>

#include "project/assembly.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = g_strndup((const char *)data, size);
	char *more = g_strconcat(text, "\n\tnop\n", NULL);

	// What stands under no condition and in no comment is there.
	if (!strchr(text, '#') && !strchr(text, '/') && !strchr(text, '\\'))
		PROMISE(!assembly_is_empty_text(more, strlen(more)));
	assembly_is_empty_text((const char *)data, size);
	g_free(more);
	g_free(text);
	return 0;
}
