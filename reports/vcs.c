// What git says of the audited folder; where that is nothing, the variables of the CI server that
// another variable tells.

#include "vcs.h"

#include <glib.h>
#include <stdlib.h>
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

// CI servers that say in the environment what they have checked out, for folders that git says
// nothing of: an archive, a checkout of another user, an image without git. Sources:
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables (Forgejo and Gitea
// have the same), https://docs.gitlab.com/ci/variables/predefined_variables/,
// https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/,
// https://learn.microsoft.com/en-us/azure/devops/pipelines/build/variables
static const struct server {
	const char *mark;	 // is set there
	const char *host, *path; // variables of the URL: one, or two that a slash joins
	const char *revision;	 // of the commit
	const char *branches[2]; // of the branch, the first that is set
	const char *folder;	 // where it is checked out
} servers[] = {
	{ "GITHUB_ACTIONS",
	  "GITHUB_SERVER_URL",
	  "GITHUB_REPOSITORY",
	  "GITHUB_SHA",
	  { "GITHUB_HEAD_REF", "GITHUB_REF" },
	  "GITHUB_WORKSPACE" },
	{ "GITLAB_CI",
	  "CI_PROJECT_URL",
	  NULL,
	  "CI_COMMIT_SHA",
	  { "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_BRANCH" },
	  "CI_PROJECT_DIR" },
	{ "BITBUCKET_BUILD_NUMBER",
	  "BITBUCKET_GIT_HTTP_ORIGIN",
	  NULL,
	  "BITBUCKET_COMMIT",
	  { "BITBUCKET_BRANCH", NULL },
	  "BITBUCKET_CLONE_DIR" },
	{ "TF_BUILD",
	  "BUILD_REPOSITORY_URI",
	  NULL,
	  "BUILD_SOURCEVERSION",
	  { "SYSTEM_PULLREQUEST_SOURCEBRANCH", "BUILD_SOURCEBRANCH" },
	  "BUILD_SOURCESDIRECTORY" },
};

// A variable's value, NULL when it is empty or not set.
static const char *variable(const char *name)
{
	const char *value = name ? g_getenv(name) : NULL;

	return value && *value ? value : NULL;
}

static int is_revision(const char *text)
{
	size_t n = text ? strspn(text, "0123456789abcdef") : 0;

	return n >= 40 && n <= 64 && !text[n];
}

static char *server_url(const struct server *server)
{
	const char *host = variable(server->host), *path = variable(server->path);
	char *joined, *url;

	if (!host || (server->path && !path))
		return NULL;
	joined = path ? g_strconcat(host, "/", path, NULL) : g_strdup(host);
	url = vcs_public_url(joined);
	g_free(joined);
	return url;
}

// refs/heads/NAME or a plain name; no other kind of reference. g_free() it.
static char *server_branch(const struct server *server)
{
	for (size_t i = 0; i < G_N_ELEMENTS(server->branches); i++) {
		const char *name = variable(server->branches[i]);

		if (name && g_str_has_prefix(name, BRANCHES))
			return g_strdup(name + strlen(BRANCHES));
		if (name)
			return g_str_has_prefix(name, "refs/") ? NULL : g_strdup(name);
	}
	return NULL;
}

// Where a folder lies below the checkout, as git's --show-prefix has it; NULL when it does not.
static char *server_prefix(const struct server *server, const char *folder)
{
	const char *top = variable(server->folder);
	char *real_top = top ? realpath(top, NULL) : NULL, *real = realpath(folder, NULL);
	size_t n = real_top ? strlen(real_top) : 0;
	char *prefix = NULL;

	if (n > 1 && real && strncmp(real, real_top, n) == 0) {
		if (!real[n])
			prefix = g_strdup("");
		else if (real[n] == '/')
			prefix = g_strconcat(real + n + 1, "/", NULL);
	}
	free(real_top);
	free(real);
	return prefix;
}

// What a CI server's environment says, where git did not: all of it, or the URL of the commit that
// git named.
static void ask_server(struct vcs *vcs, const char *folder)
{
	for (size_t i = 0; i < G_N_ELEMENTS(servers) && !vcs->remote; i++) {
		const struct server *server = &servers[i];
		const char *revision = variable(server->revision);
		char *prefix = NULL;

		if (!variable(server->mark) || !is_revision(revision) ||
		    (vcs->revision && strcmp(vcs->revision, revision)))
			continue;
		prefix = vcs->revision ? g_strdup(vcs->prefix) : server_prefix(server, folder);
		if (prefix)
			vcs->remote = server_url(server);
		if (vcs->remote && !vcs->revision) {
			vcs->revision = g_strdup(revision);
			vcs->prefix = g_strdup(prefix);
		}
		if (vcs->remote && !vcs->branch)
			vcs->branch = server_branch(server);
		g_free(prefix);
	}
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
	if (!vcs->remote)
		ask_server(vcs, folder);
}

void vcs_clear(struct vcs *vcs)
{
	g_free(vcs->remote);
	g_free(vcs->revision);
	g_free(vcs->branch);
	g_free(vcs->prefix);
	memset(vcs, 0, sizeof *vcs);
}
