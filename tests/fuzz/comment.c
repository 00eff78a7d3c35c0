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
	struct source source = { .real = fuzz_file("a.c", data, size) };
	int marked = comments_mark_kernel(&source), kernels = 0;

	for (guint i = 0; source.allows && i < source.allows->len; i++) {
		const struct allow *allow = &g_array_index(source.allows, struct allow, i);

		check(allow);
		kernels |= strcmp(allow->form, "kernel") == 0;
	}
	PROMISE(marked == kernels);
	if (source.allows)
		g_array_unref(source.allows);
	g_free(source.real);
	return 0;
}
