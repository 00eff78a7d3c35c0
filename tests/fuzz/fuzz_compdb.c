// Compile databases: a compile_commands.json, and below "%%" the response files 1, 2, 3 beside
// it. main.c and src/other.c are there.

#include "_fuzz.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/flags.h"
#include "project/jobs.h"

static void prepare(void)
{
	static int done;
	char *folder = g_build_filename(fuzz_folder(), "src", NULL);

	if (!done) {
		PROMISE(mkdir(folder, 0700) == 0);
		g_free(fuzz_file("main.c", "int x;\n", 7));
		g_free(fuzz_file("src/other.c", "int y;\n", 7));
	}
	g_free(folder);
	done = 1;
}

static void check(const struct job *job)
{
	static const char *const languages[] = { "c", "c++", "asm", "other", NULL };
	guint n = g_strv_length(job->args);
	char *last = n ? job->args[n - 1] : NULL;

	PROMISE(*job->file && job->dir[0] == '/' && job->note);
	PROMISE(g_strv_contains(languages, job->language));
	PROMISE(fuzz_is_json(job->dropped));
	// What tells libclang the language is ours, and comes last.
	if (last && (strcmp(last, "-xc") == 0 || strcmp(last, "-xcpp-output") == 0))
		job->args[n - 1] = NULL;
	fuzz_flags(job->args);
	if (n)
		job->args[n - 1] = last;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GPtrArray *parts = fuzz_parts(data, size);
	struct project project = { .root = (char *)fuzz_folder() };
	struct jobs jobs;
	int err;

	prepare();
	for (guint i = 0; i < 4; i++) {
		const GString *part = i < parts->len ? parts->pdata[i] : NULL;
		char name[32] = "compile_commands.json";

		if (i)
			snprintf(name, sizeof name, "%u", i);
		g_free(fuzz_file(name, part ? part->str : "", part ? part->len : 0));
	}
	err = jobs_load(&jobs, &project);
	PROMISE(err == 0 || err == -1);
	for (guint i = 0; i < jobs.list->len; i++) {
		check(jobs.list->pdata[i]);
		PROMISE(!i || strcmp(((struct job *)jobs.list->pdata[i - 1])->file,
				     ((struct job *)jobs.list->pdata[i])->file) <= 0);
	}
	jobs_clear(&jobs);
	g_ptr_array_unref(parts);
	return 0;
}
