// Writes the index of rules: everything is said by the rules' headers but what a family is about.

#include "rules_index.h"

#include <string.h>

#include "base/db.h"
#include "html.h"
#include "judge/rule.h"
#include "markdown.h"

static const struct {
	const char *name, *about;
} families[] = {
	{ "abi", "types, layouts and numbers that differ on a 32-bit machine" },
	{ "api", "functions, headers and files that a target does not have" },
	{ "asm", "assembler and registers" },
	{ "block", "waiting, where a program may not wait" },
	{ "build", "flags, and sources for other machines" },
	{ "call", "calls whose signature wasm checks" },
	{ "fp", "rounding, exceptions and long double" },
	{ "jump", "setjmp, contexts and unwinding" },
	{ "kernel", "image kernels" },
	{ "memory", "the stack, allocation and generated code" },
	{ "simd", "vector intrinsics" },
	{ "startup", "what runs before and at the start of main" },
	{ "suppression", "comments that allow a finding" },
	{ "thread", "threads and atomics" },
};

static const char *about(const char *family)
{
	for (size_t i = 0; i < G_N_ELEMENTS(families); i++)
		if (!strcmp(families[i].name, family))
			return families[i].about;
	return NULL;
}

static const struct rule *rule_at(const GPtrArray *list, guint i)
{
	return list->pdata[i];
}

// Whether a family begins at i.
static int begins(const GPtrArray *list, guint i)
{
	return !i || strcmp(rule_at(list, i)->family, rule_at(list, i - 1)->family) != 0;
}

static guint count_families(const GPtrArray *list)
{
	guint n = 0;

	for (guint i = 0; i < list->len; i++)
		n += begins(list, i);
	return n;
}

static char *targets_of(const struct rule *rule)
{
	return rule->targets ? g_strjoinv(", ", rule->targets) : g_strdup("all");
}

// HTML.

// Writes text in which {name}, what each finding fills in, is a variable.
static void put_filled(FILE *out, const char *text)
{
	char *rest = g_strdup(text), *at = rest;

	while (*at) {
		char *open = strchr(at, '{'), *close = open ? strchr(open, '}') : NULL;

		if (!close) {
			html_put(out, at);
			break;
		}
		*open = *close = 0;
		html_put(out, at);
		fputs("<var>", out);
		html_put(out, open + 1);
		fputs("</var>", out);
		at = close + 1;
	}
	g_free(rest);
}

static void put_term(FILE *out, const char *term, const char *text)
{
	fprintf(out, "<dt>%s</dt><dd>", term);
	put_filled(out, text);
	fputs("</dd>\n", out);
}

static void put_rule(FILE *out, const struct rule *rule)
{
	char *targets = targets_of(rule);

	fputs("<article id=\"", out);
	html_put(out, rule->id);
	fputs("\">\n<h3><a href=\"#", out);
	html_put(out, rule->id);
	fputs("\">", out);
	html_put(out, rule->id);
	fprintf(out, "</a> <span class=\"tag k-%s\">%s</span></h3>\n<p class=\"said\">",
		rule->severity, rule->severity);
	put_filled(out, rule->message);
	fputs("</p>\n<dl>\n", out);
	put_term(out, "Why", rule->why);
	put_term(out, "Fix", rule_fix(rule));
	put_term(out, "Targets", targets);
	fputs("</dl>\n</article>\n", out);
	g_free(targets);
}

static void put_families(FILE *out, const GPtrArray *list)
{
	fputs("<nav aria-label=\"Families\">", out);
	for (guint i = 0; i < list->len; i++) {
		if (!begins(list, i))
			continue;
		fputs("<a href=\"#", out);
		html_put(out, rule_at(list, i)->family);
		fputs("\">", out);
		html_put(out, rule_at(list, i)->family);
		fputs("</a>", out);
	}
	fputs("</nav>", out);
}

static void put_severities(FILE *out)
{
	fputs("<ul class=\"severities\">\n", out);
	for (const struct severity *severity = severities; severity->name; severity++)
		fprintf(out, "<li><span class=\"tag k-%s\">%s</span> %s</li>\n", severity->name,
			severity->name, severity->meaning);
	fputs("</ul>\n<p>What is <var>set so</var> is filled in for each finding.</p>\n", out);
}

static void put_heading(FILE *out, const char *family)
{
	const char *text = about(family);

	fputs("<h2 id=\"", out);
	html_put(out, family);
	fputs("\">", out);
	html_put(out, family);
	if (text)
		fprintf(out, " <small>%s</small>", text);
	fputs("</h2>\n", out);
}

void rules_index_html(const GPtrArray *list, FILE *out)
{
	fprintf(out,
		"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		"style-src 'unsafe-inline'\">\n"
		"<title>Rules of wasmready</title>\n<style>\n%s%s</style>\n</head>\n<body>\n"
		"<a class=\"skip\" href=\"#main\">To the rules</a>\n"
		"<header class=\"top\"><p class=\"brand\">wasmready</p>",
		builtin_text("theme.css"), builtin_text("rules.css"));
	put_families(out, list);
	fprintf(out,
		"</header>\n<main id=\"main\" tabindex=\"-1\">\n"
		"<h1>Rules <small>%u in %u families</small></h1>\n",
		list->len, count_families(list));
	put_severities(out);
	for (guint i = 0; i < list->len; i++) {
		if (begins(list, i))
			put_heading(out, rule_at(list, i)->family);
		put_rule(out, rule_at(list, i));
	}
	fputs("</main>\n</body>\n</html>\n", out);
}

// Markdown.

static void put_text(FILE *out, const char *before, const char *text, const char *after)
{
	GString *safe = g_string_new(NULL);

	markdown_text(safe, text);
	fprintf(out, "%s%s%s", before, safe->str, after);
	g_string_free(safe, TRUE);
}

static void put_item(FILE *out, const struct rule *rule)
{
	char *targets = targets_of(rule);

	// The ids of rules are letters, digits, '-', '_' and a '/'.
	fprintf(out, "\n<a id=\"%s\"></a>\n### %s\n\n*%s*: ", rule->id, rule->id, rule->severity);
	put_text(out, "", rule->message, "\n\n");
	put_text(out, "- **Why:** ", rule->why, "\n");
	put_text(out, "- **Fix:** ", rule_fix(rule), "\n");
	put_text(out, "- **Targets:** ", targets, "\n");
	g_free(targets);
}

static void put_contents(FILE *out, const GPtrArray *list)
{
	for (guint i = 0; i < list->len; i++) {
		const struct rule *rule = rule_at(list, i);
		const char *text = begins(list, i) ? about(rule->family) : NULL;

		if (begins(list, i))
			fprintf(out, "%s- **%s**%s%s: ", i ? "\n" : "", rule->family,
				text ? ", " : "", text ? text : "");
		else
			fputs(", ", out);
		fprintf(out, "[%s](#%s)", strchr(rule->id, '/') + 1, rule->id);
	}
	fputc('\n', out);
}

void rules_index_markdown(const GPtrArray *list, FILE *out)
{
	fprintf(out, "# Rules of wasmready\n\n%u in %u families. ", list->len,
		count_families(list));
	for (const struct severity *severity = severities; severity->name; severity++)
		fprintf(out, "%s*%s*: %s", severity == severities ? "" : "; ", severity->name,
			severity->meaning);
	fputs(". What stands in braces is filled in for each finding.\n\n", out);
	put_contents(out, list);
	for (guint i = 0; i < list->len; i++) {
		if (begins(list, i))
			fprintf(out, "\n## %s\n", rule_at(list, i)->family);
		put_item(out, rule_at(list, i));
	}
}
