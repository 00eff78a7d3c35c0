// Comments in sources that speak to us: the scanner of suppressions.

#include "_fuzz.h"

// The scanner is the file's own.
#include "extract/collect_comment.c"

static void check(const struct allow *allow)
{
	static const char *const forms[] = { "line", "below", "file", "kernel", "malformed", NULL };

	PROMISE(g_strv_contains(forms, allow->form));
	PROMISE(allow->line >= 1 && allow->col >= 1 && allow->from >= 1);
	PROMISE(allow->from <= allow->to);
	PROMISE(fuzz_is_json(allow->rules) && *allow->rules == '[');
	PROMISE(!strpbrk(allow->reason, "\n\r\t"));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct content content = { 0 };
	struct chunk chunk = { .content = &content };
	// Text of a length, not of a file, as libclang gives it; it ends with a zero all the same.
	struct parse parse = { .main = &chunk,
			       .main_text = g_strndup((const char *)data, size),
			       .main_size = size };
	int marked, kernels = 0;

	memcpy(parse.main_text, data, size);
	marked = comments_mark_kernel(&parse, &chunk);
	for (guint i = 0; content.allows && i < content.allows->len; i++) {
		const struct allow *allow = &g_array_index(content.allows, struct allow, i);

		check(allow);
		kernels |= strcmp(allow->form, "kernel") == 0;
	}
	PROMISE(marked == kernels);
	if (content.allows)
		g_array_unref(content.allows);
	g_free(parse.main_text);
	return 0;
}
