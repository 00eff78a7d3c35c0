// The top of the HTML report: whether the project can be ported, how all targets compare,
// and what the answer rests on.
#include <string.h>

#include "html.h"
#include "units.h"
#include "toolchain/recipe.h"

#define GLANCE_FLAGS 4 // flags shown at the top

static const char *const words[VERDICTS] = {
	"nothing was found that stands in the way",
	"with the flags and libraries below",
	"builds, but may trap, hang or behave differently",
	"will not compile, link or start as it is",
	"could not be judged: it was not parsed, or a rule failed",
};

// Rows that are one file each, by verdict for a column.
static int count_files(const struct table *table, int column, int counts[VERDICTS])
{
	int total = 0;

	memset(counts, 0, VERDICTS * sizeof *counts);
	for (guint i = 0; i < table->rows->len; i++) {
		const struct row *row = table->rows->pdata[i];
		if (!strcmp(row->kind, "file")) {
			counts[html_verdict(row->cells[column].verdict)]++;
			total++;
		}
	}
	return total;
}

// A bar of the files by verdict. Widths are attributes: the policy forbids inline style.
static void put_bar(struct page *page, int column)
{
	static const int order[] = { VERDICT_BLOCKED, VERDICT_HAZARD, VERDICT_FLAGS, VERDICT_READY,
				     VERDICT_UNKNOWN };
	int counts[VERDICTS], at = 0, said = 0;
	int total = count_files(&page->table, column, counts);

	if (!total)
		return;
	fputs("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" "
	      "aria-label=\"files: ",
	      page->out);
	for (guint i = 0; i < G_N_ELEMENTS(order); i++)
		if (counts[order[i]])
			fprintf(page->out, "%s%d %s", said++ ? ", " : "", counts[order[i]],
				html_verdicts[order[i]]);
	fputs("\">", page->out);
	for (guint i = 0; i < G_N_ELEMENTS(order); i++) {
		int to = at + counts[order[i]];
		if (to > at)
			fprintf(page->out,
				"<rect class=\"s-%s\" x=\"%d\" width=\"%d\" height=\"10\"/>",
				html_verdicts[order[i]], at * 1000 / total,
				to * 1000 / total - at * 1000 / total);
		at = to;
	}
	fputs("</svg>", page->out);
}

static const struct cell *total_cell(const struct page *page, int column)
{
	const struct row *total = page->table.rows->pdata[0];

	return &total->cells[column];
}

// Whatever the answer is, it does not have what these would say.
static void put_failed_rules(struct page *page)
{
	sqlite3_stmt *stmt = db_prepare(page->report->db,
					"SELECT rule, reason FROM " FAILED_RULES " ORDER BY rule");

	while (html_next(page, stmt)) {
		fputs("<p><strong>Rule <code>", page->out);
		html_put(page->out, col_text(stmt, 0));
		fputs("</code> failed:</strong> ", page->out);
		html_put_local(page, col_text(stmt, 1));
		fputs("; what it would find is unknown.</p>\n", page->out);
	}
	sqlite3_finalize(stmt);
}

static void put_lead(struct page *page)
{
	const struct cell *cell = total_cell(page, page->best);
	const char *name = page->table.targets->pdata[page->best];
	int verdict = html_verdict(cell->verdict), counts[VERDICTS];

	count_files(&page->table, page->best, counts);
	fputs("<p class=\"lead\">", page->out);
	switch (verdict) {
	case VERDICT_READY:
		fputs("<strong>Yes.</strong> Nothing was found that stands in the way on <b>",
		      page->out);
		html_put(page->out, name);
		fputs("</b>.", page->out);
		break;
	case VERDICT_FLAGS:
		fputs("<strong>Yes, with flags.</strong> It builds for <b>", page->out);
		html_put(page->out, name);
		fputs("</b> with the <a href=\"#recipe\">flags below</a>.", page->out);
		break;
	case VERDICT_HAZARD:
		fputs("<strong>It builds, with hazards.</strong> For <b>", page->out);
		html_put(page->out, name);
		fputs("</b>, the best target, nothing keeps it from building, but ", page->out);
		html_put_count(page->out, cell->hazard, "place", "places");
		fputs(" may trap, hang or behave differently.", page->out);
		break;
	case VERDICT_BLOCKED:
		fputs("<strong>Not as it is.</strong> For <b>", page->out);
		html_put(page->out, name);
		fputs("</b>, the best target, ", page->out);
		html_put_count(page->out, cell->blocker, "place", "places");
		fputs(" in ", page->out);
		html_put_count(page->out, counts[VERDICT_BLOCKED], "file", "files");
		fputs(" will not compile, link or start.", page->out);
		break;
	default:
		fputs(db_int(page->report->db, 0, "SELECT 1 FROM rule_failure LIMIT 1", "")
			      ? "<strong>Not known.</strong> Nothing was found, but not all rules"
				" could be run."
			      : "<strong>Not known.</strong> Nothing of the project could be parsed.",
		      page->out);
	}
	fputs("</p>\n", page->out);
	put_failed_rules(page);
}

// Of the target asked for, when another is the best.
static void put_asked(struct page *page)
{
	const char *first = page->table.targets->pdata[page->first];
	const char *best = page->table.targets->pdata[page->best];
	int verdict = html_verdict(total_cell(page, page->first)->verdict);

	if (page->first == page->best)
		return;
	fputs("<p>For <b>", page->out);
	html_put(page->out, first);
	fputs("</b>, which this audit asked for: ", page->out);
	html_put_verdict(page->out, verdict, "tag");
	fprintf(page->out, " it %s.", words[verdict]);
	if (db_int(page->report->db, 0, "SELECT NOT selected FROM target WHERE name = ?", "t",
		   best)) {
		fputs(" The findings below are those of ", page->out);
		html_put(page->out, first);
		fputs("; for the others: <code>wasmready audit --target ", page->out);
		html_put(page->out, best);
		fputs("</code>.", page->out);
	}
	fputs("</p>\n", page->out);
}

static const char *judged_by(int parsed, const char *origin)
{
	if (!parsed)
		return "not parsed for it; ";
	if (!strcmp(origin, "stand-in"))
		return "parsed with another libc's headers; ";
	return "parsed; ";
}

static void put_number(FILE *out, const char *kind, int n)
{
	fprintf(out, "<td class=\"num %s k-%s\">", n ? "some" : "none", kind);
	html_put_number(out, n);
	fputs("</td>", out);
}

// name, parsed, origin, symbols, selected
static void put_target(struct page *page, int column, sqlite3_stmt *stmt)
{
	const struct cell *cell = total_cell(page, column);
	int verdict = html_verdict(cell->verdict), counts[VERDICTS];

	count_files(&page->table, column, counts);
	fprintf(page->out, "<tr%s><th scope=\"row\">",
		column == page->best ? " class=\"best\"" : "");
	html_put(page->out, col_text(stmt, 0));
	if (column == page->best && verdict != VERDICT_UNKNOWN)
		fputs(" <span class=\"tag said\">best</span>", page->out);
	if (sqlite3_column_int(stmt, 4))
		fputs(" <span class=\"tag state\">asked for</span>", page->out);
	fputs("</th><td>", page->out);
	html_put_verdict(page->out, verdict, "pill");
	fputs("</td>", page->out);
	put_number(page->out, "blocker", cell->blocker);
	put_number(page->out, "hazard", cell->hazard);
	put_number(page->out, "flag", cell->flag);
	put_number(page->out, "perf", cell->perf);
	fprintf(page->out, "<td class=\"num\">%d</td><td class=\"wide\">",
		counts[VERDICT_BLOCKED] + counts[VERDICT_HAZARD]);
	put_bar(page, column);
	fprintf(page->out, "</td><td class=\"dim\">%s",
		judged_by(sqlite3_column_int(stmt, 1), col_text(stmt, 2)));
	html_put(page->out, col_text(stmt, 3));
	fputs("</td></tr>\n", page->out);
}

// Whether some file could not be judged for some target.
static int has_unknown(const struct page *page)
{
	int counts[VERDICTS];

	for (guint column = 0; column < page->table.targets->len; column++) {
		count_files(&page->table, (int)column, counts);
		if (counts[VERDICT_UNKNOWN])
			return 1;
	}
	return 0;
}

static void put_targets(struct page *page)
{
	sqlite3_stmt *stmt = db_prepare(
		page->report->db,
		"SELECT name, parsed, origin, symbols, selected FROM target ORDER BY position");

	fputs("<h2 id=\"targets\">Targets</h2>\n"
	      "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"targets\">"
	      "<table class=\"plain targets\"><thead><tr><th scope=\"col\">Target</th>"
	      "<th scope=\"col\">Verdict</th><th scope=\"col\">Blockers</th>"
	      "<th scope=\"col\">Hazards</th><th scope=\"col\">Flags</th><th scope=\"col\">Perf</th>"
	      "<th scope=\"col\"><abbr title=\"files with a blocker or a hazard\">Files</abbr></th>"
	      "<th scope=\"col\">Files by verdict</th><th scope=\"col\">Judged by</th></tr></thead>\n<tbody>\n",
	      page->out);
	for (int column = 0; html_next(page, stmt); column++)
		put_target(page, column, stmt);
	fputs("</tbody></table></div>\n<p class=\"legend\">", page->out);
	for (int i = has_unknown(page) ? VERDICT_UNKNOWN : VERDICT_BLOCKED; i >= 0; i--)
		fprintf(page->out,
			"<span><i class=\"dot s-%s\"></i>%s <span class=\"dim\">%s</span></span> ",
			html_verdicts[i], html_verdicts[i], words[i]);
	fputs("</p>\n", page->out);
	sqlite3_finalize(stmt);
}

// What the answer rests on.

static void put_units(struct page *page, int64_t world, const char *target)
{
	sqlite3_stmt *stmt = db_query(
		page->report->db,
		"SELECT count(*), count(*) FILTER (WHERE p.status = 'failed'),"
		" count(*) FILTER (WHERE p.status = 'errors'),"
		" count(*) FILTER (WHERE p.status = 'queued')"
		" FROM parse p JOIN world w ON w.name = p.world WHERE w.id = ?",
		"i", world);

	if (html_next(page, stmt)) {
		int units = sqlite3_column_int(stmt, 0), failed = sqlite3_column_int(stmt, 1);
		int errors = sqlite3_column_int(stmt, 2), queued = sqlite3_column_int(stmt, 3);
		fprintf(page->out, "<li>%d of ", units - failed - queued);
		html_put_count(page->out, units, "unit", "units");
		fputs(" parsed for ", page->out);
		html_put(page->out, target);
		if (errors)
			fprintf(page->out, "; %d of them with errors, read as far as they go",
				errors);
		fputs("</li>\n", page->out);
		if (queued)
			fprintf(page->out,
				"<li class=\"warn\">%d not parsed yet: the audit was cut short</li>\n",
				queued);
		if (failed)
			fprintf(page->out,
				"<li class=\"warn\"><a href=\"#units\">%d %s failed</a>: what is in "
				"%s is not judged</li>\n",
				failed, failed == 1 ? "unit" : "units",
				failed == 1 ? "it" : "them");
	}
	sqlite3_finalize(stmt);
}

static void put_grounds(struct page *page)
{
	sqlite3_stmt *stmt = db_prepare(
		page->report->db,
		"SELECT name, world FROM target WHERE selected ORDER BY position");

	fputs("<ul class=\"facts\">\n", page->out);
	while (html_next(page, stmt))
		put_units(page, sqlite3_column_int64(stmt, 1), col_text(stmt, 0));
	fputs("</ul>\n", page->out);
	sqlite3_finalize(stmt);
}

// What a newcomer asks next, in a line each, and where the page tells more.

static void put_glance_causes(struct page *page, const char *target)
{
	sqlite3_stmt *stmt = db_query(
		page->report->db,
		"SELECT rule, count(DISTINCT file || ':' || line), severity, count(*) OVER ()"
		" FROM finding WHERE target = ? AND state = 'live' AND severity IN ('blocker', 'hazard')"
		" GROUP BY severity, rule ORDER BY severity, 2 DESC, rule LIMIT 3",
		"t", target);
	int n = 0;

	fputs("<dt><a href=\"#causes\">What stands in the way</a></dt><dd>", page->out);
	while (html_next(page, stmt)) {
		char *anchor = g_strconcat("rule-", col_text(stmt, 0), NULL);

		if (!n++)
			fprintf(page->out, "<b>%d</b> %s, most of all ",
				sqlite3_column_int(stmt, 3),
				sqlite3_column_int(stmt, 3) == 1 ? "rule" : "rules");
		else
			fputs(", ", page->out);
		fputs("<a", page->out);
		html_put_view(page->out, anchor, "rule", col_text(stmt, 0), NULL);
		fputs(">", page->out);
		html_put(page->out, col_text(stmt, 0));
		fprintf(page->out, "</a> <span class=\"dim\">(%d)</span>",
			sqlite3_column_int(stmt, 1));
		g_free(anchor);
	}
	fputs(n ? "</dd>\n" : "nothing</dd>\n", page->out);
	sqlite3_finalize(stmt);
}

static void put_glance_work(struct page *page, const char *target)
{
	sqlite3_stmt *stmt = db_query(
		page->report->db,
		"SELECT count(DISTINCT iif(severity = 'blocker', file || ':' || line, NULL)),"
		" count(DISTINCT iif(severity = 'hazard', file || ':' || line, NULL)),"
		" count(DISTINCT iif(severity IN ('blocker', 'hazard'), file, NULL))"
		" FROM finding WHERE target = ? AND state IN ('live', 'unreached')",
		"t", target);

	fputs("<dt><a href=\"#work\">How much work</a></dt><dd>", page->out);
	if (html_next(page, stmt)) {
		fprintf(page->out,
			"<b>%d</b> %s to change, <b>%d</b> to look at and decide, in <b>%d</b> %s",
			sqlite3_column_int(stmt, 0),
			sqlite3_column_int(stmt, 0) == 1 ? "line" : "lines",
			sqlite3_column_int(stmt, 1), sqlite3_column_int(stmt, 2),
			sqlite3_column_int(stmt, 2) == 1 ? "file" : "files");
	}
	fputs("</dd>\n", page->out);
	sqlite3_finalize(stmt);
}

static void put_glance_flags(struct page *page, const char *target)
{
	struct recipe recipe = { 0 };

	if (recipe_load(&recipe, page->report->db, target)) {
		page->failed = 1;
	} else {
		fputs("<dt><a href=\"#recipe\">With which flags</a></dt><dd>", page->out);
		for (guint i = 0; i < MIN(recipe.items->len, GLANCE_FLAGS); i++) {
			const struct recipe_item *item = recipe.items->pdata[i];

			fputs(i ? " <code>" : "<code>", page->out);
			html_put(page->out, item->flag);
			fputs("</code>", page->out);
		}
		if (recipe.items->len > GLANCE_FLAGS)
			fprintf(page->out, " <span class=\"dim\">and %d more</span>",
				(int)recipe.items->len - GLANCE_FLAGS);
		fputs(recipe.items->len ? "</dd>\n" : "none beyond those of the target</dd>\n",
		      page->out);
	}
	recipe_clear(&recipe);
}

static void put_glance(struct page *page)
{
	const char *target = page->table.targets->pdata[page->first];

	fputs("<dl class=\"glance\">\n", page->out);
	put_glance_causes(page, target);
	put_glance_work(page, target);
	put_glance_flags(page, target);
	fputs("</dl>\n", page->out);
}

static void put_inferred(struct page *page)
{
	char *advice = db_text(page->report->db, "SELECT value FROM main.meta WHERE key = 'advice'",
			       NULL);

	fputs("<p class=\"notice\"><strong>Flags were inferred.</strong> There is no "
	      "compile_commands.json, so include paths and macros are a guess from the "
	      "folder; the verdict is no better than the guess.",
	      page->out);
	if (advice) {
		fputs(" One is made by: ", page->out);
		html_put(page->out, advice);
	}
	fputs("</p>\n", page->out);
	g_free(advice);
}

void html_answer(struct page *page)
{
	int verdict = html_verdict(total_cell(page, page->best)->verdict);

	fprintf(page->out, "<div class=\"answer v-%s\">\n", html_verdicts[verdict]);
	put_lead(page);
	put_asked(page);
	if (db_int(page->report->db, 0, "SELECT 1 FROM unit WHERE inferred LIMIT 1", ""))
		put_inferred(page);
	if (verdict != VERDICT_UNKNOWN)
		put_glance(page);
	put_grounds(page);
	fputs("</div>\n", page->out);
	put_targets(page);
}
