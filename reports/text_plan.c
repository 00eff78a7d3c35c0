// The plan of the text report: the first causes of each selected target, with what is left behind
// each of them; all with --all.

#include "text_print.h"

#include <string.h>

#include "plan.h"

#define CAUSES_SHOWN 10 // of a plan, when it is the only one
#define CAUSES_EACH 5	// when there are several
#define PLACES_SHOWN 4

// "then 3 blockers and 4 hazards are left"
static void append_left(GString *out, const struct plan_cause *cause)
{
	if (!cause->blocker_left && !cause->hazard_left)
		g_string_append(out, "; then no blocker and no hazard is left");
	else
		g_string_append_printf(out, "; then %d blocker%s and %d hazard%s are left",
				       cause->blocker_left, cause->blocker_left == 1 ? "" : "s",
				       cause->hazard_left, cause->hazard_left == 1 ? "" : "s");
}

static void put_cause(const struct text *text, const struct plan_cause *cause)
{
	const struct style *style = text_style(cause->severity);
	char *head = g_strdup_printf("%3d. ", cause->position);
	char *places = plan_places(text->report->db, cause->id, PLACES_SHOWN);
	char *where = *cause->aside ? g_strdup_printf(", in %s only", cause->aside) : g_strdup("");
	GString *at = g_string_new("at ");
	int width = text_width(text), indent = (int)strlen(head);

	fprintf(text->out, "%s%s%s%s%s: %s", head, text_paint(text, style->color), cause->severity,
		text_paint(text, "\033[0m"), where, text_paint(text, "\033[1m"));
	text_put_words(text->out, cause->title,
		       indent + (int)(strlen(cause->severity) + strlen(where)) + 2, indent, width);
	fprintf(text->out, "%s\n%*s", text_paint(text, "\033[0m"), indent, "");
	if (*cause->decision)
		text_put_words(text->out, cause->decision, indent, indent, width);
	fprintf(text->out, "\n%*s", indent, "");
	g_string_append(at, places);
	append_left(at, cause);
	text_put_words(text->out, at->str, indent, indent, width);
	fputc('\n', text->out);
	g_string_free(at, TRUE);
	g_free(where);
	g_free(places);
	g_free(head);
}

// "Plan for wasip1: 12 decisions, 3 of them for tests only, in the order in which one works"
static void put_head(const struct text *text, const GPtrArray *plan, const char *target)
{
	char *aside = plan_aside(plan);

	fprintf(text->out, "%sPlan for %s%s: %u decision%s%s, in the order in which one works\n",
		text_paint(text, "\033[1m"), target, text_paint(text, "\033[0m"), plan->len,
		plan->len == 1 ? "" : "s", aside);
	g_free(aside);
}

static int put_plan(const struct text *text, const char *target)
{
	GPtrArray *plan = plan_load(text->report->db, target);
	guint shown = text->names->len > 1 ? CAUSES_EACH : CAUSES_SHOWN;
	int64_t unknown = db_int(
		text->report->db, 0,
		"SELECT unknown FROM verdict WHERE target = ? AND kind = 'project'", "t", target);

	if (!plan)
		return -1;
	if (plan->len)
		put_head(text, plan, target);
	else
		fprintf(text->out, "%sPlan for %s%s: nothing was found that stands in the way%s\n",
			text_paint(text, "\033[1m"), target, text_paint(text, "\033[0m"),
			unknown ? ", of what could be looked at" : "");
	for (guint i = 0; i < plan->len && (i < shown || text->report->show_all); i++)
		put_cause(text, plan->pdata[i]);
	if (plan->len > shown && !text->report->show_all)
		fprintf(text->out, "     and %u more (--all lists them, and every place)\n",
			plan->len - shown);
	fputc('\n', text->out);
	g_ptr_array_unref(plan);
	return 0;
}

int text_put_plans(const struct text *text)
{
	int err = 0;

	for (guint i = 0; !err && i < text->names->len; i++)
		err = put_plan(text, text->names->pdata[i]);
	return err;
}
