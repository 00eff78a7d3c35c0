// What a job owns, and the list of them.

#include "job.h"

#include <string.h>

void job_free(void *data)
{
	struct job *job = data;

	g_free(job->file);
	g_free(job->dir);
	g_free(job->language);
	g_strfreev(job->args);
	g_free(job->dropped);
	g_free(job->objects);
	g_free(job->archives);
	g_free(job->note);
	g_free(job);
}

char **jobs_builds(const struct jobs *jobs)
{
	GPtrArray *list = g_ptr_array_new();

	for (guint i = 0; i < jobs->sources->len; i++)
		g_ptr_array_add(list, g_path_get_dirname(jobs->sources->pdata[i]));
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

void jobs_clear(struct jobs *jobs)
{
	if (jobs->list)
		g_ptr_array_unref(jobs->list);
	if (jobs->sources)
		g_ptr_array_unref(jobs->sources);
	g_free(jobs->apart);
	memset(jobs, 0, sizeof *jobs);
}
