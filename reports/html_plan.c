// The HTML report's plan: what there is to decide for the target that was asked for, in the order
// in which one works, and what is left after each step.
//
// A step is a cause (view `cause`), with the live findings that its decision removes. Every
// finding is in one step at most, so that the numbers add up to those of the table.
#include "html.h"
#include "judge/rule.h"
#include "listing.h"

#define STEPS_SHOWN 8 // before the rest is folded

// step: from 1. A step's counts are of its live findings for the target.
static const char tables[] =
	"DROP TABLE IF EXISTS temp.plan; DROP TABLE IF EXISTS temp.plan_finding;"
	"CREATE TEMP TABLE plan(step INTEGER PRIMARY KEY, kind TEXT, title TEXT, decision TEXT,"
	" severity TEXT, blockers INTEGER, hazards INTEGER, flags INTEGER, files INTEGER);"
	"CREATE TEMP TABLE plan_finding(finding INTEGER PRIMARY KEY, step INTEGER)";

#define COUNTED "f.target = ?1 AND f.state = 'live' AND f.severity IN ('blocker', 'hazard', 'flag')"
#define SUMS                                                               \
	" sum(f.severity = 'blocker'), sum(f.severity = 'hazard'),"        \
	" sum(f.severity = 'flag'), count(DISTINCT f.file) FROM finding f" \
	" JOIN temp.plan_finding p ON p.finding = f.id"

// Only causes of something that counts have a step.
static const char cause_findings_sql[] =
	"INSERT INTO temp.plan_finding SELECT f.id,"
	" dense_rank() OVER (ORDER BY c.position, c.id)"
	" FROM finding f JOIN cause c ON c.id = f.cause AND c.target = f.target WHERE " COUNTED;
static const char cause_steps_sql[] =
	"INSERT INTO temp.plan SELECT p.step, c.kind, c.title, c.decision, c.severity," SUMS
	" JOIN cause c ON c.id = f.cause AND c.target = f.target WHERE f.target = ?1 GROUP BY p.step";

int html_plan_make(struct db *db, const char *target)
{
	return db_exec(db, tables) || db_run(db, cause_findings_sql, "t", target) ||
			       db_run(db, cause_steps_sql, "t", target)
		       ? -1
		       : 0;
}

static void put_left(FILE *out, int64_t n, const char *kind)
{
	fprintf(out, "<td class=\"num left k-%s%s\">", kind, n ? "" : " done");
	html_put_number(out, n);
	fputs("</td>", out);
}

// step, kind, title, decision, severity, findings, files, blockers and hazards left
static void put_step(struct page *page, sqlite3_stmt *row)
{
	const char *severity = severities[severity_rank(col_text(row, 4))].name;

	fprintf(page->out, "<tr><td class=\"num\">%d</td><th scope=\"row\"><a",
		sqlite3_column_int(row, 0));
	html_put_view(page->out, "findings", "step", col_text(row, 0), NULL);
	fputs(">", page->out);
	html_put(page->out, col_text(row, 2));
	fprintf(page->out, "</a> <span class=\"tag k-%s\">%s</span><p class=\"dim\">", severity,
		severity);
	html_put(page->out, col_text(row, 3));
	fputs("</p></th><td class=\"num\">", page->out);
	html_put_number(page->out, sqlite3_column_int64(row, 5));
	fputs("</td><td class=\"num of\">", page->out);
	html_put_number(page->out, sqlite3_column_int64(row, 6));
	fputs("</td>", page->out);
	put_left(page->out, sqlite3_column_int64(row, 7), "blocker");
	put_left(page->out, sqlite3_column_int64(row, 8), "hazard");
	fputs("</tr>\n", page->out);
}

static void put_head(FILE *out, const char *label)
{
	fprintf(out,
		"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%s\">"
		"<table class=\"plain steps\"><thead><tr><th scope=\"col\">#</th>"
		"<th scope=\"col\">What to decide</th><th scope=\"col\">Findings</th>"
		"<th scope=\"col\" class=\"of\">Files</th>"
		"<th scope=\"col\">Blockers left</th><th scope=\"col\">Hazards left</th>"
		"</tr></thead>\n<tbody>\n",
		label);
}

static void put_steps(struct page *page)
{
	int64_t steps = db_int(page->report->db, 0, "SELECT count(*) FROM temp.plan", "");
	sqlite3_stmt *row = db_prepare(
		page->report->db,
		"SELECT step, kind, title, decision, severity, blockers + hazards + flags, files,"
		" sum(blockers) OVER () - sum(blockers) OVER sofar,"
		" sum(hazards) OVER () - sum(hazards) OVER sofar"
		" FROM temp.plan WINDOW sofar AS (ORDER BY step) ORDER BY step");

	put_head(page->out, "Steps of the plan");
	while (html_next(page, row)) {
		if (sqlite3_column_int(row, 0) == STEPS_SHOWN + 1 && steps > STEPS_SHOWN + 1) {
			fputs("</tbody></table></div>\n<details class=\"rest\"><summary>",
			      page->out);
			html_put_count(page->out, steps - STEPS_SHOWN, "more step", "more steps");
			fputs("</summary>\n", page->out);
			put_head(page->out, "Further steps of the plan");
		}
		put_step(page, row);
	}
	fputs("</tbody></table></div>\n", page->out);
	if (steps > STEPS_SHOWN + 1)
		fputs("</details>\n", page->out);
	sqlite3_finalize(row);
}

// "12 decisions: 3 about flags and libraries, 7 ..."
static void put_sum(struct page *page, const char *target)
{
	static const char *const about[] = { "where it is blocked", "about hazards",
					     "about flags and libraries" };
	static const int order[] = { 2, 0, 1 };
	struct db *db = page->report->db;
	int said = 0;

	fputs("<p>For <b>", page->out);
	html_put(page->out, target);
	fputs("</b>, <b>", page->out);
	html_put_count(page->out, db_int(db, 0, "SELECT count(*) FROM temp.plan", ""), "decision",
		       "decisions");
	fputs("</b>: ", page->out);
	for (guint i = 0; i < G_N_ELEMENTS(order); i++) {
		int64_t n = db_int(db, 0, "SELECT count(*) FROM temp.plan WHERE severity = ?", "t",
				   severities[order[i]].name);

		if (!n)
			continue;
		fputs(said++ ? ", " : "", page->out);
		html_put_number(page->out, n);
		fprintf(page->out, " %s", about[order[i]]);
	}
	fputs(". Each is made once, in this order.</p>\n", page->out);
}

void html_plan(struct page *page)
{
	const char *target = page->table.targets->pdata[page->first];

	if (!db_int(page->report->db, 0, "SELECT count(*) FROM temp.plan", "")) {
		fputs("<p>Nothing: no live finding for <b>", page->out);
		html_put(page->out, target);
		fputs("</b> asks for a decision.</p>\n", page->out);
		return;
	}
	put_sum(page, target);
	put_steps(page);
}

int html_plan_json(struct db *db, GString *json)
{
	sqlite3_stmt *row = db_prepare(db, "SELECT kind, title, severity FROM temp.plan"
					   " ORDER BY step");
	int got = -1, n = 0;

	while (row && (got = db_step(db, row)) == 1) {
		g_string_append(json, n++ ? ",\n[" : "\n[");
		for (int i = 0; i < 2; i++) {
			char *text = text_printable(col_text(row, i));

			json_put(json, text);
			g_string_append_c(json, ',');
			g_free(text);
		}
		g_string_append_printf(json, "%d]", severity_rank(col_text(row, 2)));
	}
	sqlite3_finalize(row);
	return got;
}
