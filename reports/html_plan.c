// The HTML report's plan: what there is to decide for the target that was asked for, in the order
// in which one works, and what is left after each step (plan.h).
//
// A step is a cause, with the live findings that its decision removes. Every finding is in one step
// at most, so that the numbers add up to those of the table.
#include "base/json_text.h"
#include "html.h"
#include "judge/rule.h"

#define STEPS_SHOWN 8 // before the rest is folded

static void put_left(FILE *out, int64_t n, const char *kind)
{
	fprintf(out, "<td class=\"num left k-%s%s\">", kind, n ? "" : " done");
	html_put_number(out, n);
	fputs("</td>", out);
}

static void put_step(struct page *page, const struct plan_cause *cause)
{
	const char *severity = severities[severity_rank(cause->severity)].name;
	char step[16];

	g_snprintf(step, sizeof step, "%d", cause->position);
	fprintf(page->out, "<tr><td class=\"num\">%s</td><th scope=\"row\"><a", step);
	html_put_view(page->out, "findings", "step", step, NULL);
	fputs(">", page->out);
	html_put(page->out, cause->title);
	fprintf(page->out, "</a> <span class=\"tag k-%s\">%s</span>", severity, severity);
	if (*cause->aside)
		fprintf(page->out, " <span class=\"tag said\">in %s only</span>", cause->aside);
	fputs("<p class=\"dim\">", page->out);
	html_put(page->out, cause->decision);
	fputs("</p></th><td class=\"num\">", page->out);
	html_put_number(page->out, cause->findings);
	fputs("</td><td class=\"num of\">", page->out);
	html_put_number(page->out, cause->files);
	fputs("</td>", page->out);
	put_left(page->out, cause->blocker_left, "blocker");
	put_left(page->out, cause->hazard_left, "hazard");
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
	guint steps = page->plan->len;

	put_head(page->out, "Steps of the plan");
	for (guint i = 0; i < steps; i++) {
		if (i == STEPS_SHOWN && steps > STEPS_SHOWN + 1) {
			fputs("</tbody></table></div>\n<details class=\"rest\"><summary>",
			      page->out);
			html_put_count(page->out, steps - STEPS_SHOWN, "more step", "more steps");
			fputs("</summary>\n", page->out);
			put_head(page->out, "Further steps of the plan");
		}
		put_step(page, page->plan->pdata[i]);
	}
	fputs("</tbody></table></div>\n", page->out);
	if (steps > STEPS_SHOWN + 1)
		fputs("</details>\n", page->out);
}

// Of the product's decisions.
static guint count_severity(const GPtrArray *plan, const char *severity)
{
	guint n = 0;

	for (guint i = 0; i < plan->len; i++) {
		const struct plan_cause *cause = plan->pdata[i];

		n += !*cause->aside && strcmp(cause->severity, severity) == 0;
	}
	return n;
}

// "12 decisions: 3 about flags and libraries, 7 ...", "12 decisions, 2 of them for tests only, and
// of the others 3 about flags ..."
static void put_sum(struct page *page, const char *target)
{
	static const char *const about[] = { "where it is blocked", "about hazards",
					     "about flags and libraries" };
	static const int order[] = { 2, 0, 1 };
	char *aside = plan_aside(page->plan);
	int said = 0;

	fputs("<p>For <b>", page->out);
	html_put(page->out, target);
	fputs("</b>, <b>", page->out);
	html_put_count(page->out, page->plan->len, "decision", "decisions");
	fprintf(page->out, "</b>%s", aside);
	for (guint i = 0; i < G_N_ELEMENTS(order); i++) {
		guint n = count_severity(page->plan, severities[order[i]].name);

		if (!n)
			continue;
		fputs(said++ ? ", " : *aside ? ", and of the others " : ": ", page->out);
		html_put_number(page->out, n);
		fprintf(page->out, " %s", about[order[i]]);
	}
	g_free(aside);
	fputs(". Each is made once, in this order.</p>\n", page->out);
}

void html_plan(struct page *page)
{
	const char *target = page->table.targets->pdata[page->first];

	if (!page->plan->len) {
		fputs("<p>Nothing: no live finding for <b>", page->out);
		html_put(page->out, target);
		fputs("</b> asks for a decision.</p>\n", page->out);
		return;
	}
	put_sum(page, target);
	put_steps(page);
}

void html_plan_json(const GPtrArray *plan, GString *json)
{
	for (guint i = 0; i < plan->len; i++) {
		const struct plan_cause *cause = plan->pdata[i];

		g_string_append(json, i ? ",\n[" : "\n[");
		json_script_text(json, cause->kind);
		g_string_append_c(json, ',');
		json_script_text(json, cause->title);
		g_string_append_printf(json, ",%d]", severity_rank(cause->severity));
	}
}
