// Sources of a folder without a compile database, whose #includes are read for its flags:
// main.c, and below "%%" a.h and dir/b.h.

#include "_fuzz.h"

#include <string.h>
#include <sys/stat.h>

#include "project/job.h"
#include "project/infer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "p/main.c", "p/a.h", "p/dir/b.h" };
	GPtrArray *parts = fuzz_parts(data, size);
	GPtrArray *list = g_ptr_array_new();
	char *root = g_build_filename(fuzz_folder(), "p", NULL);
	char *dir = g_build_filename(root, "dir", NULL);

	g_mkdir_with_parents(dir, 0700);
	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		const GString *part = i < parts->len ? parts->pdata[i] : NULL;

		g_free(fuzz_file(names[i], part ? part->str : "", part ? part->len : 0));
	}
	jobs_infer(list, root);
	PROMISE(list->len == 1);
	for (guint i = 0; i < list->len; i++) {
		struct job *job = list->pdata[i];

		PROMISE(strcmp(job->file, "main.c") == 0);
		for (char **arg = job->args; *arg; arg++)
			PROMISE(g_str_has_prefix(*arg, "-I") || g_str_has_prefix(*arg, "-iquote"));
		fuzz_flags(job->args);
		g_free(job->file);
		g_free(job->dir);
		g_free(job->language);
		g_strfreev(job->args);
		g_free(job->dropped);
		g_free(job->note);
		g_free(job);
	}
	g_ptr_array_unref(list);
	g_free(dir);
	g_free(root);
	g_ptr_array_unref(parts);
	return 0;
}
