// The comment on a pull request: Markdown that fits into one, whatever was found.
//
// Its first line is an HTML comment that names the targets, by which a robot finds its earlier
// comment and writes over it.

#include "report.h"

#include <string.h>

#include "brief.h"
#include "listing.h"
#include "markdown.h"
#include "table.h"

// GitHub takes 65536 characters of a comment; a robot may want to add some.
#define COMMENT_MAX 60000
#define FINDINGS_MAX 50

static int put_marker(const struct report *report, GString *out)
{
	char *targets = db_text(report->db,
				"SELECT group_concat(name, ' ') FROM"
				" (SELECT name FROM target WHERE selected ORDER BY position)",
				"");

	if (!targets)
		return -1;
	g_string_append_printf(out, "<!-- wasmready lint %s -->\n", targets);
	g_free(targets);
	return 0;
}

static int put_verdicts(const struct report *report, GString *out)
{
	struct table table = { 0 };
	int err = table_build(&table, report->db, "folder");
	const struct row *total = err ? NULL : table.rows->pdata[0];
	const char *before = report->lint->compared ? " Before |" : "";

	if (total)
		g_string_append_printf(out, "\n| Target |%s Now |\n|---|%s---|\n", before,
				       *before ? "---|" : "");
	for (guint i = 0; total && i < table.targets->len; i++) {
		const char *name = table.targets->pdata[i], *now = total->cells[i].verdict;
		const char *was = *before ? brief_verdict_before(report->db, name) : now;
		const char *bold = strcmp(was, now) ? "**" : "";

		if (db_int(report->db, 0, "SELECT selected FROM target WHERE name = ?", "t",
			   name) != 1)
			continue;
		g_string_append_printf(out, "| %s |", name);
		if (*before)
			g_string_append_printf(out, " %s |", was);
		g_string_append_printf(out, " %s%s%s |\n", bold, now, bold);
	}
	table_clear(&table);
	return err;
}

// severity, file, line, rule, message, fix, state, change. What no entry point reaches blocks
// nothing: it is headed by its state. A fix is told once.
static void put_finding(GString *out, sqlite3_stmt *stmt, GHashTable *fixes)
{
	const char *state = col_text(stmt, 6), *fix = col_text(stmt, 5);
	int live = !strcmp(state, "live");

	g_string_append_printf(out, "- **%s** ", live ? col_text(stmt, 0) : state);
	markdown_text(out, col_text(stmt, 1));
	g_string_append_printf(out, ":%d: ", sqlite3_column_int(stmt, 2));
	markdown_text(out, col_text(stmt, 4));
	g_string_append_printf(out, " (%s%s%s", col_text(stmt, 3), live ? "" : ", ",
			       live ? "" : col_text(stmt, 0));
	if (strcmp(col_text(stmt, 7), "updated") == 0)
		g_string_append(out, ", live only now");
	g_string_append(out, ")\n");
	if (*fix && g_hash_table_add(fixes, g_strdup(fix))) {
		g_string_append(out, "  <br>Fix: ");
		markdown_text(out, fix);
		g_string_append_c(out, '\n');
	}
}

// As many findings as there is room for, worst first.
static int put_findings(const struct report *report, GString *out)
{
	sqlite3_stmt *stmt = db_prepare(report->db,
					"SELECT severity, file, line, rule, message, fix, state,"
					" change FROM listed_site ORDER BY " WORST_FIRST);
	GHashTable *fixes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	int64_t sites = report->lint->sites, put = 0;
	int got = 0;

	if (sites)
		g_string_append_printf(out, "\n<details%s>\n<summary>Findings</summary>\n\n",
				       sites <= 5 ? " open" : "");
	while (put < FINDINGS_MAX && (got = db_step(report->db, stmt)) > 0) {
		gsize before = out->len;

		put_finding(out, stmt, fixes);
		if (out->len > COMMENT_MAX) {
			g_string_truncate(out, before);
			break;
		}
		put++;
	}
	sqlite3_finalize(stmt);
	g_hash_table_unref(fixes);
	if (put < sites)
		g_string_append_printf(out, "\n%" G_GINT64_FORMAT " more are not shown here.\n",
				       sites - put);
	if (sites)
		g_string_append(out, "\n</details>\n");
	return got < 0 ? -1 : 0;
}

static int put_failed_rules(const struct report *report, GString *out)
{
	sqlite3_stmt *stmt = db_prepare(report->db,
					"SELECT rule, reason FROM failed_rule ORDER BY rule");
	int got;

	while ((got = db_step(report->db, stmt)) > 0) {
		g_string_append(out, "\nRule ");
		markdown_text(out, col_text(stmt, 0));
		g_string_append(out, " failed, so that what it would find is unknown: ");
		markdown_text(out, col_text(stmt, 1));
		g_string_append_c(out, '\n');
	}
	sqlite3_finalize(stmt);
	return got;
}

int report_comment(const struct report *report, FILE *out)
{
	GString *text = g_string_new(NULL);
	char *brief = brief_text(report);
	int err = brief ? put_marker(report, text) : -1;

	if (!err) {
		g_string_append_printf(text, "**wasmready**: %s\n", brief);
		err = put_verdicts(report, text);
	}
	if (!err)
		err = put_failed_rules(report, text);
	if (!err)
		err = put_findings(report, text);
	fwrite(text->str, 1, text->len, out);
	g_free(brief);
	g_string_free(text, TRUE);
	return err;
}
