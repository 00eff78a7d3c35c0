// The top of the HTML report: whether the project can be ported to the target that was asked for,
// and how far that can be trusted; and how all targets compare.
#include <assert.h>
#include <string.h>

#include "html.h"

static const char *const words[VERDICTS] = {
	"nothing was found that stands in the way",
	"with the flags and libraries below",
	"builds, but may trap, hang or behave differently",
	"will not compile, link or start as it is",
	"is not known: something of it could not be looked at",
};

// Rows that are one file each, by verdict for a column.
static int count_files(const struct table *table, int column, int counts[VERDICTS])
{
	int total = 0;

	assert(column >= 0 && (guint)column < table->targets->len);
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
					"SELECT rule, reason FROM failed_rule ORDER BY rule");

	while (html_next(page, stmt)) {
		fputs("<p><strong>Rule <code>", page->out);
		html_put(page->out, col_text(stmt, 0));
		fputs("</code> failed:</strong> ", page->out);
		html_put_local(page, col_text(stmt, 1));
		fputs("; what it would find is unknown.</p>\n", page->out);
	}
	sqlite3_finalize(stmt);
}

// "of which 3 files could not be judged": beside every answer that does not rest on all.
static void put_unknown(struct page *page, int files)
{
	if (!files)
		return;
	fputs(" <b>", page->out);
	html_put_count(page->out, files, "file", "files");
	fputs(" could not be judged.</b>", page->out);
}

// The answer for a column. Its target's name comes first, whatever the answer is.
static void put_verdict_sentence(struct page *page, int column)
{
	const struct cell *cell = total_cell(page, column);
	int verdict = html_verdict(cell->verdict), counts[VERDICTS];

	count_files(&page->table, column, counts);
	switch (verdict) {
	case VERDICT_READY:
		fputs("<strong>Yes.</strong> Nothing was found that stands in the way.", page->out);
		break;
	case VERDICT_FLAGS:
		fputs("<strong>Yes, with flags.</strong> It builds with the"
		      " <a href=\"#recipe\">flags below</a>.",
		      page->out);
		break;
	case VERDICT_HAZARD:
		fputs("<strong>It builds, with hazards.</strong> Nothing was found that keeps it"
		      " from building, but ",
		      page->out);
		html_put_count(page->out, cell->hazard, "hazard", "hazards");
		fputs(" may make it trap, hang or behave differently.", page->out);
		break;
	case VERDICT_BLOCKED:
		fputs("<strong>Not as it is.</strong> ", page->out);
		html_put_count(page->out, cell->blocker, "blocker", "blockers");
		fputs(" in ", page->out);
		html_put_count(page->out, counts[VERDICT_BLOCKED], "file", "files");
		fputs(": they will not compile, link or start.", page->out);
		break;
	default:
		fputs("<strong>Not known.</strong> ", page->out);
		if (*cell->reason) {
			fputs("Not all of it could be looked at: ", page->out);
			html_put_local(page, cell->reason);
			fputs(".", page->out);
		} else {
			fputs("Nothing of the project could be parsed.", page->out);
		}
	}
	put_unknown(page, cell->unknown);
}

static void put_lead(struct page *page)
{
	fputs("<p class=\"lead\">For <b>", page->out);
	html_put(page->out, page->table.targets->pdata[page->first]);
	fputs("</b>: ", page->out);
	put_verdict_sentence(page, page->first);
	fputs("</p>\n", page->out);
	put_failed_rules(page);
}

// Of the target that the project stands better with than with the one that was asked for.
static void put_best(struct page *page)
{
	const char *best = page->table.targets->pdata[page->best];

	if (page->first == page->best)
		return;
	fputs("<p>Of the <a href=\"#targets\">other targets</a> it stands best with <b>",
	      page->out);
	html_put(page->out, best);
	fputs("</b>: ", page->out);
	put_verdict_sentence(page, page->best);
	if (db_int(page->report->db, 0, "SELECT NOT selected FROM target WHERE name = ?", "t",
		   best)) {
		fputs(" <code>wasmready audit --target ", page->out);
		html_put(page->out, best);
		fputs("</code>", page->out);
	}
	fputs("</p>\n", page->out);
}

static const char *judged_by(int parsed, const char *origin)
{
	if (!parsed)
		return "not parsed for it; ";
	if (parsed == 2)
		return strcmp(origin, "stand-in")
			       ? "by the parse of another target with its C library; "
			       : "by the parse of another target, with another libc's headers; ";
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
		column == page->first ? " class=\"best\"" : "");
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

void html_targets(struct page *page)
{
	sqlite3_stmt *stmt = db_prepare(
		page->report->db,
		"SELECT name, parsed, origin, symbols, selected FROM target ORDER BY position");

	fputs("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"targets-title\">"
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

// How far the answer can be trusted.

static void put_units(struct page *page, int64_t world)
{
	sqlite3_stmt *stmt = db_query(
		page->report->db,
		"SELECT count(*), count(*) FILTER (WHERE p.status = 'failed'),"
		" count(*) FILTER (WHERE p.status = 'errors'),"
		" count(*) FILTER (WHERE p.status = 'queued')"
		" FROM parse p JOIN world w ON w.name = p.world WHERE w.id = ?",
		"i", world);
	int64_t other = db_int(page->report->db, 0, "SELECT count(*) FROM other_unit", "");

	if (html_next(page, stmt)) {
		int units = sqlite3_column_int(stmt, 0), failed = sqlite3_column_int(stmt, 1);
		int errors = sqlite3_column_int(stmt, 2), queued = sqlite3_column_int(stmt, 3);

		fprintf(page->out, "<dt>Units</dt><dd%s><b>",
			failed || queued ? " class=\"warn\"" : "");
		html_put_number(page->out, units - failed - queued - errors);
		fputs("</b> of ", page->out);
		html_put_number(page->out, units);
		fputs(" clean", page->out);
		if (errors)
			fprintf(page->out, ", <a href=\"#units\">%d with errors</a>", errors);
		if (failed)
			fprintf(page->out, ", <a href=\"#units\">%d not read</a>", failed);
		if (queued)
			fprintf(page->out, ", %d not parsed yet: the audit was cut short", queued);
		if (other)
			fprintf(page->out,
				", <a href=\"#units\">%d in other languages or left out</a>",
				(int)other);
		fputs("</dd>\n", page->out);
	}
	sqlite3_finalize(stmt);
}

static void put_flags_from(struct page *page)
{
	int inferred = (int)db_int(page->report->db, 0, "SELECT count(*) FROM unit WHERE inferred",
				   "");

	fprintf(page->out, "<dt>Flags</dt><dd%s>", inferred ? " class=\"warn\"" : "");
	if (inferred)
		fputs("<strong>Flags were inferred.</strong> There is no compile_commands.json, so "
		      "include paths and macros are a guess from the folder; the verdict is no "
		      "better than the guess.",
		      page->out);
	else
		fputs("those of the build, from its compilation database", page->out);
	fputs("</dd>\n", page->out);
}

// The month that a version names, as wasi-libc's packages do ("0.0~git20220510.9886d3d-2"): 12
// times the year and the month; 0 when it names none.
static int version_month(const char *version)
{
	for (const char *p = version; *p; p++) {
		int year, month, n = 0;

		if ((p > version && g_ascii_isdigit(p[-1])) ||
		    sscanf(p, "%4d%2d%*2d%n", &year, &month, &n) != 2 || n != 8)
			continue;
		if (year >= 2010 && year < 2100 && month >= 1 && month <= 12)
			return year * 12 + month - 1;
	}
	return 0;
}

// name, symbols, version, table_date, parsed, origin
static void put_sdk(struct page *page, const char *target)
{
	static const char *const months[] = { "January",   "February", "March",	   "April",
					      "May",	   "June",     "July",	   "August",
					      "September", "October",  "November", "December" };
	sqlite3_stmt *stmt = db_query(page->report->db,
				      "SELECT symbols, version, table_date, parsed, origin"
				      " FROM target WHERE name = ?",
				      "t", target);

	if (html_next(page, stmt)) {
		int of = version_month(col_text(stmt, 1)), year = 0, month = 0, age = 0;

		if (of && sscanf(col_text(stmt, 2), "%d-%d", &year, &month) == 2)
			age = year * 12 + month - 1 - of;
		fprintf(page->out, "<dt>SDK</dt><dd%s>%s", age >= 12 ? " class=\"warn\"" : "",
			judged_by(sqlite3_column_int(stmt, 3), col_text(stmt, 4)));
		html_put(page->out, col_text(stmt, 0));
		if (of)
			fprintf(page->out, ", of %s %d", months[of % 12], of / 12);
		if (age >= 12)
			fprintf(page->out,
				": <strong>%d %s older</strong> than what is known of current ones",
				age / 12, age / 12 == 1 ? "year" : "years");
		fputs("</dd>\n", page->out);
	}
	sqlite3_finalize(stmt);
}

static void put_trust(struct page *page)
{
	const char *target = page->table.targets->pdata[page->first];

	fputs("<dl class=\"glance\">\n", page->out);
	put_units(page, db_int(page->report->db, 0, "SELECT world FROM target WHERE name = ?", "t",
			       target));
	put_flags_from(page);
	put_sdk(page, target);
	fputs("</dl>\n", page->out);
}

static void put_inferred(struct page *page)
{
	char *advice = db_text(page->report->db, "SELECT value FROM main.meta WHERE key = 'advice'",
			       NULL);
	char *apart = db_text(page->report->db, "SELECT said FROM apart", NULL);

	fputs("<p class=\"notice\"><strong>Flags were inferred.</strong> There is no "
	      "compile_commands.json, so include paths and macros are a guess from the "
	      "folder; the verdict is no better than the guess.",
	      page->out);
	if (advice) {
		fputs(" One is made by: ", page->out);
		html_put(page->out, advice);
	}
	if (apart)
		fprintf(page->out, ". S%s", apart + 1);
	fputs("</p>\n", page->out);
	g_free(apart);
	g_free(advice);
}

void html_answer(struct page *page)
{
	int verdict = html_verdict(total_cell(page, page->first)->verdict);

	fprintf(page->out, "<div class=\"answer v-%s\">\n", html_verdicts[verdict]);
	put_lead(page);
	if (db_int(page->report->db, 0, "SELECT 1 FROM unit WHERE inferred LIMIT 1", ""))
		put_inferred(page);
	put_best(page);
	put_trust(page);
	fputs("</div>\n", page->out);
}
