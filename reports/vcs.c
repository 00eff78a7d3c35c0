// What git says of the audited folder: see vcs.h.
//
// The repository is not trusted, and its configuration is part of it. rev-parse, symbolic-ref
// and config read files and run nothing; they get no terminal, and take no locks.

#include "vcs.h"

#include <string.h>

#include "base/base.h"

// First line of what git prints, or NULL when it fails or prints none. g_free() it.
static char *ask(const char *folder, const char *const *words)
{
	GPtrArray *argv = g_ptr_array_new();
	char **env = g_environ_setenv(g_get_environ(), "GIT_OPTIONAL_LOCKS", "0", TRUE);
	char *out = NULL;
	int status = 0, ran;

	env = g_environ_setenv(env, "GIT_TERMINAL_PROMPT", "0", TRUE);
	g_ptr_array_add(argv, (char *)"git");
	g_ptr_array_add(argv, (char *)"-C");
	g_ptr_array_add(argv, (char *)folder);
	for (; *words; words++)
		g_ptr_array_add(argv, (char *)*words);
	g_ptr_array_add(argv, NULL);
	ran = g_spawn_sync(NULL, (char **)argv->pdata, env,
			   G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &out, NULL,
			   &status, NULL);
	if (out)
		out[strcspn(out, "\n")] = '\0';
	if (!ran || status != 0 || !*out)
		g_clear_pointer(&out, g_free);
	g_strfreev(env);
	g_ptr_array_unref(argv);
	return out;
}

// 'user@host:path', as ssh takes it, as a URL; NULL when it is none. g_free() it.
static char *scp_url(const char *url)
{
	const char *colon = strchr(url, ':'), *slash = strchr(url, '/');
	const char *host = strchr(url, '@');

	// 'NAME::WORDS' is a program of git's to run.
	if (!colon || (slash && slash < colon) || !colon[1] || colon[1] == ':')
		return NULL;
	host = host && host < colon ? host + 1 : url;
	return g_strdup_printf("ssh://%.*s/%s", (int)(colon - host), host,
			       colon[1] == '/' ? colon + 2 : colon + 1);
}

char *vcs_public_url(const char *url)
{
	static const char *const schemes[] = { "https", "http", "ssh", "git", NULL };
	char *made = strstr(url, "://") ? NULL : scp_url(url);
	GUri *uri = g_uri_parse(made ? made : url, G_URI_FLAGS_PARSE_RELAXED, NULL);
	char *out = NULL;

	if (uri && g_strv_contains(schemes, g_uri_get_scheme(uri)) && g_uri_get_host(uri) &&
	    *g_uri_get_host(uri))
		out = g_uri_join(G_URI_FLAGS_NONE, g_uri_get_scheme(uri), NULL, g_uri_get_host(uri),
				 g_uri_get_port(uri), g_uri_get_path(uri), NULL, NULL);
	g_clear_pointer(&uri, g_uri_unref);
	g_free(made);
	return out;
}

void vcs_ask(struct vcs *vcs, const char *folder)
{
	static const char *const head[] = { "rev-parse", "--verify", "-q", "HEAD", NULL };
	static const char *const branch[] = { "symbolic-ref", "--short", "-q", "HEAD", NULL };
	static const char *const prefix[] = { "rev-parse", "--show-prefix", NULL };
	static const char *const remote[] = { "config", "--get", "remote.origin.url", NULL };
	char *url;

	memset(vcs, 0, sizeof *vcs);
	vcs->revision = ask(folder, head);
	if (!vcs->revision)
		return;
	vcs->branch = ask(folder, branch);
	vcs->prefix = ask(folder, prefix);
	if (!vcs->prefix)
		vcs->prefix = g_strdup("");
	url = ask(folder, remote);
	vcs->remote = url ? vcs_public_url(url) : NULL;
	g_free(url);
}

void vcs_clear(struct vcs *vcs)
{
	g_free(vcs->remote);
	g_free(vcs->revision);
	g_free(vcs->branch);
	g_free(vcs->prefix);
	memset(vcs, 0, sizeof *vcs);
}
