// Flags: words of a command line, a line each; below "%%" a response file, named r, and below
// another one s.

#include "_fuzz.h"

#include <string.h>

#include "base/flags.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "r", "s" };
	GPtrArray *parts = fuzz_parts(data, size);
	char **words = g_strsplit(((GString *)parts->pdata[0])->str, "\n", -1);
	struct flags flags;
	char *problem = NULL;

	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		const GString *part = i + 1 < parts->len ? parts->pdata[i + 1] : NULL;

		g_free(fuzz_file(names[i], part ? part->str : "", part ? part->len : 0));
	}
	char *folders[] = { (char *)fuzz_folder(), NULL };
	struct responses responses = { folders, RESPONSES_LIMIT };

	words = flags_expand(words, fuzz_folder(), &responses, &problem);
	flags_clean(&flags, words);
	PROMISE(fuzz_is_json(flags.dropped));
	fuzz_flags(flags.args);
	for (char **arg = flags.args; *arg; arg++)
		PROMISE(flag_fits_world(*arg, 0) || flag_fits_world(*arg, 1));
	flags_clear(&flags);
	g_free(problem);
	g_strfreev(words);
	g_ptr_array_unref(parts);
	return 0;
}
