// The HTML report's sum of the work, and the rules that say most. Counts only: nobody can tell
// hours from a database.
#include "html.h"
#include "judge/rule.h"

#define CAUSES_MAX 8  // rules listed
#define NAMES_SHOWN 8 // functions, headers or messages of a rule

// What a rule is about, most frequent first: names where it has some, else messages.
static void put_names(struct page *page, const char *rule, int rank)
{
	sqlite3_stmt *stmt = db_query(page->report->db,
				      "SELECT iif(name = '', message, name) AS what, count(*)"
				      " FROM first_place WHERE rule = ? AND rank = ?"
				      " GROUP BY what ORDER BY count(*) DESC, what",
				      "ti", rule, (int64_t)rank);
	char *anchor = g_strconcat("rule-", rule, NULL);
	int n = 0;

	fputs("<ul class=\"names\">", page->out);
	for (; html_next(page, stmt); n++) {
		if (n >= NAMES_SHOWN)
			continue;
		fputs("<li><a", page->out);
		html_put_view(page->out, anchor, "rule", rule, "severity", severities[rank].name,
			      "q", col_text(stmt, 0), NULL);
		fputs(">", page->out);
		html_put(page->out, col_text(stmt, 0));
		fputs("</a>", page->out);
		if (sqlite3_column_int(stmt, 1) > 1)
			fprintf(page->out, " <span class=\"dim\">×%d</span>",
				sqlite3_column_int(stmt, 1));
		fputs("</li>", page->out);
	}
	if (n > NAMES_SHOWN)
		fprintf(page->out, "<li class=\"dim\">and %d more</li>", n - NAMES_SHOWN);
	fputs("</ul>", page->out);
	g_free(anchor);
	sqlite3_finalize(stmt);
}

// The fix that a rule gives most often.
static void put_fix(struct page *page, const char *rule, int rank)
{
	char *fix = db_text(page->report->db,
			    "SELECT fix FROM first_place WHERE rule = ? AND rank = ?"
			    " GROUP BY fix ORDER BY count(*) DESC, fix LIMIT 1",
			    "ti", rule, (int64_t)rank);

	if (fix && *fix) {
		fputs("<p class=\"fix\">", page->out);
		html_put(page->out, fix);
		fputs("</p>", page->out);
	}
	g_free(fix);
}

// rule, rank, places, files, share of the places of its severity in thousandths
static void put_cause(struct page *page, sqlite3_stmt *stmt)
{
	const char *rule = col_text(stmt, 0);
	int rank = sqlite3_column_int(stmt, 1);
	char *anchor = g_strconcat("rule-", rule, NULL);

	fprintf(page->out, "<li><p><span class=\"tag k-%s\">%s</span> <a", severities[rank].name,
		severities[rank].name);
	html_put_view(page->out, anchor, "rule", rule, "severity", severities[rank].name, NULL);
	fputs(">", page->out);
	html_put(page->out, rule);
	fputs("</a> <span class=\"dim\">", page->out);
	html_put_count(page->out, sqlite3_column_int64(stmt, 2), "finding", "findings");
	fputs(" in ", page->out);
	html_put_count(page->out, sqlite3_column_int64(stmt, 3), "file", "files");
	fprintf(page->out,
		"</span></p><svg class=\"share k-%s\" viewBox=\"0 0 1000 4\" "
		"preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
		"<rect width=\"%d\" height=\"4\"/></svg>",
		severities[rank].name, sqlite3_column_int(stmt, 4));
	put_names(page, rule, rank);
	put_fix(page, rule, rank);
	fputs("</li>\n", page->out);
	g_free(anchor);
}

static void put_causes(struct page *page)
{
	sqlite3_stmt *stmt = db_query(page->report->db, builtin_sql("html/rules_most"), "i",
				      (int64_t)CAUSES_MAX);
	int any = 0;

	while (html_next(page, stmt)) {
		if (!any++)
			fputs("<ol class=\"first\">\n", page->out);
		put_cause(page, stmt);
	}
	fputs(any ? "</ol>\n" : "<p>Nothing: no rule found anything live.</p>\n", page->out);
	sqlite3_finalize(stmt);
}

// How much work: the decisions of the plan by what one does, and what is slow.

static const struct {
	const char *key, *name, *what, *severity;
	int always; // has a row where there is none, too
} kinds[] = {
	{ "configure", "Configure again",
	  "a header answers for the host: the target's answers settle it", "flag", 0 },
	{ "port", "Get the port", "a library that is built for the target", "flag", 0 },
	{ "library", "Build the library, or switch it off", "a library that the target has not",
	  "blocker", 0 },
	{ "switch", "Switch it off", "a macro switches on what the target has not", "blocker", 0 },
	{ "examples", "Leave the examples out", "programs that show the library are no part of it",
	  "hazard", 0 },
	{ "flag", "Give it a flag", "a flag or a library settles it; the source stays", "flag", 1 },
	{ "change", "Change", "it will not compile, link or start: write it anew, or leave it out",
	  "blocker", 1 },
	{ "look", "Look and decide",
	  "it builds, and then may trap, hang or differ: change it, or accept it", "hazard", 1 },
	{ "aside", "Decide about the tests",
	  "what only tests have: port those that you want to run", "hazard", 0 },
	{ "measure", "Measure", "it works, slowly: change it where it matters", "perf", 1 },
};

static void put_kind(struct page *page, guint kind, sqlite3_stmt *stmt)
{
	fprintf(page->out,
		"<tr><th scope=\"row\"><span class=\"tag k-%s\">%s</span> <span class=\"dim\">%s"
		"</span></th>",
		kinds[kind].severity, kinds[kind].name, kinds[kind].what);
	for (int i = 1; i <= 4; i++) {
		int64_t n = stmt ? sqlite3_column_int64(stmt, i) : 0;

		fprintf(page->out, "<td class=\"num%s\">", stmt ? "" : " dim");
		// What is slow is no decision.
		if (n || !stmt || i > 1)
			html_put_number(page->out, n);
		fputs("</td>", page->out);
	}
	fputs("</tr>\n", page->out);
}

static void put_work(struct page *page)
{
	const char *target = page->table.targets->pdata[page->first];

	fputs("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"causes-title\">"
	      "<table class=\"plain work\"><thead><tr><th scope=\"col\">Kind of work for ",
	      page->out);
	html_put(page->out, target);
	fputs("</th><th scope=\"col\">Decisions</th><th scope=\"col\">Findings</th>"
	      "<th scope=\"col\">Files</th><th scope=\"col\"><abbr title=\"findings that 'wasmready "
	      "fix' has an edit for\">Edits</abbr></th></tr></thead>\n<tbody>\n",
	      page->out);
	for (guint i = 0; i < G_N_ELEMENTS(kinds); i++) {
		sqlite3_stmt *stmt = db_query(page->report->db, builtin_sql("html/work"), "tt",
					      target, kinds[i].key);
		int any = html_next(page, stmt);

		if (any || kinds[i].always)
			put_kind(page, i, any ? stmt : NULL);
		sqlite3_finalize(stmt);
	}
	fputs("</tbody></table></div>\n", page->out);
}

void html_causes(struct page *page)
{
	put_work(page);
	if (db_exec(page->report->db, builtin_sql("html/places")))
		page->failed = 1;
	fputs("<details class=\"long\"><summary>The rules that say most</summary>\n", page->out);
	put_causes(page);
	fputs("</details>\n", page->out);
}
