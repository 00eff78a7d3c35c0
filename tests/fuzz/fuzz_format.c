// Formats of printf() and scanf(): the first byte chooses. What is told of each lies in the text, begins
// with '%' and comes in its order.

#include "_fuzz.h"

#include <string.h>

// The reader is the file's own.
#include "extract/format.c"

struct seen {
	const char *text, *last;
	size_t size;
};

static void look(const struct conversion *conversion, void *data)
{
	struct seen *seen = data;

	PROMISE(*conversion->text == '%' && conversion->length > 1);
	PROMISE(conversion->text >= seen->last);
	PROMISE(conversion->text + conversion->length <= seen->text + seen->size);
	PROMISE(conversion->argument >= 0 && conversion->argument < ARGUMENTS_MAX);
	seen->last = conversion->text;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum format_kind kind = size && *data % 2 ? FORMAT_SCAN : FORMAT_PRINT;
	char *text = size ? g_strndup((const char *)data + 1, size - 1) : g_strdup("");
	struct seen seen = { text, text, strlen(text) };
	int err = format_read(text, kind, look, &seen);

	PROMISE(err == 0 || err == -1);
	g_free(text);
	return 0;
}
