// What SARIF says of the tool: its version, and the rules that something was found of.
//
// The texts are the rules' own (wasmready-rules(7)), where braces name what each result fills in.

#include <assert.h>
#include <string.h>

#include "base/json_text.h"
#include "sarif.h"

// What code scanning takes of a description, in characters.
#define MAX_DESCRIPTION 1024

// api/missing-function: ApiMissingFunction. g_free() it.
static char *rule_name(const char *id)
{
	GString *name = g_string_new(NULL);
	int start = 1;

	for (; *id; id++) {
		if (g_ascii_isalnum(*id))
			g_string_append_c(name, start ? g_ascii_toupper(*id) : *id);
		start = !g_ascii_isalnum(*id);
	}
	return g_string_free(name, FALSE);
}

// The text with '{name}' in quotes as 'NAME', and with dots for values that are more than a
// name. g_free() it.
static char *template_text(const char *template)
{
	GString *text = g_string_new(NULL);
	const char *p, *end;

	for (p = template; *p; p++) {
		end = *p == '{' ? strchr(p, '}') : NULL;
		if (!end) {
			g_string_append_c(text, *p);
		} else {
			if (p > template && p[-1] == '\'' && end[1] == '\'')
				while (++p < end)
					g_string_append_c(text, g_ascii_toupper(*p));
			else if (!g_str_has_suffix(text->str, "..."))
				g_string_append(text, "...");
			p = end;
		}
	}
	return g_string_free(text, FALSE);
}

// Whether a text says something before its values are known.
static int has_words(const char *template)
{
	int inside = 0, letters = 0;

	for (; *template; template ++) {
		inside = *template == '{' || (inside && *template != '}');
		letters += !inside && g_ascii_isalpha(*template);
	}
	return letters >= 8;
}

// "fault handler" of memory/fault-handler. g_free() it.
static char *rule_words(const char *id)
{
	const char *slash = strchr(id, '/');

	return g_strdelimit(g_strdup(slash ? slash + 1 : id), "-_", ' ');
}

// Markdown that shows the text as it is.
static void put_plain(GString *out, const char *text)
{
	for (; *text; text++) {
		if (strchr("\\`*_{}[]<>#|~&", *text))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *text);
	}
}

static void put_description(struct sarif *sarif, const char *key, const char *text)
{
	int fits = g_utf8_strlen(text, -1) <= MAX_DESCRIPTION;
	char *start = fits ? g_strdup(text) : g_utf8_substring(text, 0, MAX_DESCRIPTION - 3);
	char *cut = g_strconcat(start, fits ? "" : "...", NULL);

	sarif_message(sarif, key, cut);
	g_free(cut);
	g_free(start);
}

static void put_help(struct sarif *sarif, const char *why, const char *fix)
{
	char *how = has_words(fix) ? template_text(fix) : g_strdup("each result says how.");
	char *text = g_strdup_printf("%s%sHow to fix it: %s", why, *why ? "\n\n" : "", how);
	GString *markdown = g_string_new(NULL);

	put_plain(markdown, why);
	g_string_append(markdown, *why ? "\n\n**How to fix it:** " : "**How to fix it:** ");
	put_plain(markdown, how);
	json_key(sarif->text, "help");
	g_string_append_c(sarif->text, '{');
	json_member(sarif->text, "text", text);
	json_member(sarif->text, "markdown", markdown->str);
	g_string_append_c(sarif->text, '}');
	g_string_free(markdown, TRUE);
	g_free(text);
	g_free(how);
}

// Compilers and linkers decide what blocks and which flags are needed; whether a hazard is
// met, or slowness felt, is up to the program's use.
static void put_properties(GString *out, const char *family, const char *severity)
{
	const char *const tags[] = { family, "portability", "webassembly", NULL };
	const char *level = sarif_level(severity);
	int certain = strcmp(severity, "blocker") == 0 || strcmp(severity, "flag") == 0;

	g_string_append(out, ",\"properties\":{");
	json_member(out, "precision", certain ? "very-high" : "high");
	json_member(out, "problem.severity", strcmp(level, "note") == 0 ? "recommendation" : level);
	json_member(out, "severity", severity);
	json_items(out, "tags", tags);
	g_string_append_c(out, '}');
}

// Where our rules are described, NULL when nobody said: an index of all, as `wasmready rules` makes
// it, or, with a slash at its end, the folder of their files. The installed index is the same on
// every machine only where systems keep what they share. Static.
static const char *rules_home(void)
{
	static char *home;
	const char *said = g_getenv("WASMREADY_RULES_URI");

	if (home)
		return *home ? home : NULL;
	if (!said || !*said)
		said = WASMREADY_RULES_URI;
	if (g_str_has_prefix(said, "https://") || g_str_has_prefix(said, "http://")) {
		home = g_strdup(said);
	} else {
		char *share = g_path_get_dirname(data_dir());
		char *page = g_build_filename(share, "doc/wasmready/rules.html", NULL);

		home = g_str_has_prefix(page, "/usr/") && g_file_test(page, G_FILE_TEST_EXISTS)
			       ? g_strconcat("file://", page, NULL)
			       : g_strdup("");
		g_free(page);
		g_free(share);
	}
	return *home ? home : NULL;
}

// Whether a rule is one that comes with the program; of others nothing is described there.
static int is_ours(const char *id)
{
	char *path;
	int ours;

	for (const char *p = id; *p; p++)
		if (!g_ascii_isalnum(*p) && !strchr("/-_", *p))
			return 0;
	path = g_strdup_printf("%s/rules/%s.sql", data_dir(), id);
	ours = g_file_test(path, G_FILE_TEST_EXISTS);
	g_free(path);
	return ours;
}

// RFC 3986, section 2.
#define URI_CHARACTERS                                                   \
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" \
	"-._~:/?#[]@!$&'()*+,;=%"

static void put_help_uri(GString *out, const char *id)
{
	const char *home = rules_home();
	char *uri;

	if (!home || !is_ours(id))
		return;
	uri = g_str_has_suffix(home, "/") ? g_strconcat(home, id, ".sql", NULL)
					  : g_strconcat(home, "#", id, NULL);
	if (!uri[strspn(uri, URI_CHARACTERS)] && g_uri_is_valid(uri, G_URI_FLAGS_NONE, NULL))
		json_member(out, "helpUri", uri);
	g_free(uri);
}

static void put_rule(struct sarif *sarif, sqlite3_stmt *stmt)
{
	GString *out = sarif->text;
	const char *id = col_text(stmt, 0), *message = col_text(stmt, 3), *why = col_text(stmt, 4);
	char *name = rule_name(id);
	char *shown = has_words(message) ? template_text(message) : rule_words(id);

	g_string_append_c(out, '{');
	json_member(out, "id", id);
	json_member(out, "name", name);
	put_description(sarif, "shortDescription", shown);
	put_description(sarif, "fullDescription", *why ? why : shown);
	put_help(sarif, why, col_text(stmt, 5));
	put_help_uri(out, id);
	g_string_append_printf(out, ",\"defaultConfiguration\":{\"level\":\"%s\"}",
			       sarif_level(col_text(stmt, 2)));
	put_properties(out, col_text(stmt, 1), col_text(stmt, 2));
	g_string_append_c(out, '}');
	g_free(shown);
	g_free(name);
}

static int put_rules(struct sarif *sarif)
{
	struct db *db = sarif->report->db;
	sqlite3_stmt *stmt = db_prepare(db, builtin_sql("sarif/rules"));
	int got, n = 0;

	g_string_append(sarif->text, ",\"rules\":[");
	while ((got = db_step(db, stmt)) > 0) {
		g_string_append(sarif->text, n++ ? ",\n" : "\n");
		put_rule(sarif, stmt);
		g_hash_table_insert(sarif->rules, g_strdup(col_text(stmt, 0)), GINT_TO_POINTER(n));
	}
	sqlite3_finalize(stmt);
	g_string_append_c(sarif->text, ']');
	return got;
}

// What the run's notifications are of: sarif_run.c.
static const struct {
	const char *id, *name, *short_text, *text;
} notifications[] = {
	{ "not-analysed", "NotAnalysed", "a unit that could not be parsed",
	  "A translation unit could not be parsed for a target. It may hold more than was found." },
	{ "not-compiled", "NotCompiled", "lines that do not compile on the host either",
	  "A file has lines that the host's build does not compile either. Nothing of what hangs on "
	  "them is known, and it is no finding." },
	{ "not-parsed", "NotParsed", "a unit that is not parsed",
	  "A translation unit is not C, or is left out for the reason that is given." },
	{ "flag-dropped", "FlagDropped", "a flag that was dropped",
	  "A translation unit was read without a flag of its command, without which other code may "
	  "be read than is built." },
	{ "rule-failed", "RuleFailed", "a rule that failed",
	  "The query of a rule ran past its limit of time, memory or rows, or failed on what it met: "
	  "what it would find is unknown." },
	{ "left-out", "LeftOut", "more results than a run may have",
	  "Code scanning takes a limited number of results of a run; those that weigh least are "
	  "left out. 'wasmready report --format sarif --all' has them all." },
};

static void put_notifications(struct sarif *sarif)
{
	GString *out = sarif->text;
	size_t i;

	g_string_append(out, ",\n\"notifications\":[");
	for (i = 0; i < G_N_ELEMENTS(notifications); i++) {
		g_string_append(out, i ? ",\n{" : "\n{");
		json_member(out, "id", notifications[i].id);
		json_member(out, "name", notifications[i].name);
		sarif_message(sarif, "shortDescription", notifications[i].short_text);
		sarif_message(sarif, "fullDescription", notifications[i].text);
		sarif_message(sarif, "help", notifications[i].text);
		g_string_append_c(out, '}');
	}
	g_string_append(out, "]");
}

int sarif_notification(const char *id)
{
	int i = 0;

	while (strcmp(notifications[i].id, id) != 0) {
		i++;
		assert((size_t)i < G_N_ELEMENTS(notifications));
	}
	return i;
}

int sarif_tool(struct sarif *sarif)
{
	GString *out = sarif->text;
	int err;

	g_string_append(out, "\"tool\":{\"driver\":{");
	json_member(out, "name", "wasmready");
	json_member(out, "semanticVersion", WASMREADY_VERSION);
	json_member(out, "version", WASMREADY_VERSION);
	sarif_message(sarif, "shortDescription",
		      "Tells what keeps a C codebase from running as WebAssembly.");
	err = put_rules(sarif);
	put_notifications(sarif);
	g_string_append(out, "}}");
	return err;
}
