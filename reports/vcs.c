// What git says of the audited folder: see vcs.h.

#include "vcs.h"

#include <glib.h>
#include <string.h>

#include "toolchain/git.h"

#define BRANCHES "refs/heads/"

// What git prints without the last newline, or NULL when it fails. g_free() it.
static char *ask(const char *folder, const char *const *words)
{
	struct git_answer answer;
	char *out = NULL;

	git_ask(folder, words, &answer);
	if (!answer.code && g_str_has_suffix(answer.text, "\n"))
		out = g_strndup(answer.text, strlen(answer.text) - 1);
	git_answer_clear(&answer);
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

char *vcs_prefix(const char *folder)
{
	static const char *const words[] = { "rev-parse", "--show-prefix", NULL };
	char *prefix = ask(folder, words);

	return prefix ? prefix : g_strdup("");
}

void vcs_ask(struct vcs *vcs, const char *folder)
{
	static const char *const head[] = { "rev-parse", "HEAD",	  "--symbolic-full-name",
					    "HEAD",	 "--show-prefix", NULL };
	static const char *const remote[] = { "config", "--get", "remote.origin.url", NULL };
	char *answer = ask(folder, head), *url;
	// A prefix may have line ends of its own.
	char **lines = g_strsplit(answer ? answer : "", "\n", 3);

	memset(vcs, 0, sizeof *vcs);
	if (g_strv_length(lines) == 3) {
		vcs->revision = g_strdup(lines[0]);
		if (g_str_has_prefix(lines[1], BRANCHES))
			vcs->branch = g_strdup(lines[1] + strlen(BRANCHES));
		vcs->prefix = g_strdup(lines[2]);
		url = ask(folder, remote);
		vcs->remote = url ? vcs_public_url(url) : NULL;
		g_free(url);
	}
	g_strfreev(lines);
	g_free(answer);
}

void vcs_clear(struct vcs *vcs)
{
	g_free(vcs->remote);
	g_free(vcs->revision);
	g_free(vcs->branch);
	g_free(vcs->prefix);
	memset(vcs, 0, sizeof *vcs);
}
