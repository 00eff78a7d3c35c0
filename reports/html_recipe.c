// The HTML report's recipe: what 'wasmready flags' prints, for each target, to be copied.
#include "base/quote.h"
#include "html.h"
#include "toolchain/recipe.h"

static const char *const step_names[] = { "compile", "link" };

static void put_line(FILE *out, const char *title, const char *line)
{
	fprintf(out, "<div class=\"copy\"><span class=\"dim\">%s</span><code>", title);
	html_put(out, line);
	fputs("</code></div>\n", out);
}

// Words as a shell reads them, as they are copied to one. Takes words; g_free() it.
static char *quoted(char **words)
{
	char *line;

	for (int i = 0; words[i]; i++) {
		char *word = quote_shell(words[i]);

		g_free(words[i]);
		words[i] = word;
	}
	line = g_strjoinv(" ", words);
	g_strfreev(words);
	return line;
}

static void put_steps(FILE *out, const struct recipe *recipe)
{
	for (int step = RECIPE_COMPILE; step <= RECIPE_LINK; step++) {
		char *line = quoted(recipe_words(recipe, step));

		if (*line)
			put_line(out, step_names[step], line);
		else
			fprintf(out, "<p><span class=\"dim\">%s:</span> nothing more</p>\n",
				step_names[step]);
		g_free(line);
	}
}

static void put_ways(FILE *out, const struct recipe *recipe)
{
	if (!recipe->ways[WAY_ASYNCIFY])
		return;
	fputs("<p>It waits, so that the build must suspend it: <a href=\"#suspends\">", out);
	html_put_count(out, recipe->suspends->len, "function", "functions");
	fputs("</a> may be on the stack then. Ways to do it, instead of <code>-sASYNCIFY</code>:</p>\n",
	      out);
	for (int way = WAY_ASYNCIFY + 1; way < RECIPE_WAYS; way++)
		if (recipe->ways[way]) {
			char *line = quoted(recipe_split(recipe->ways[way]));

			put_line(out, recipe_way_name(way), line);
			g_free(line);
		}
}

static void put_reasons(FILE *out, const struct recipe *recipe, const char *target)
{
	if (!recipe->items->len)
		return;
	fputs("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Reasons for the flags of ",
	      out);
	html_put(out, target);
	fputs("\">\n"
	      "<table class=\"plain\"><thead><tr><th scope=\"col\">Flag</th><th scope=\"col\">Step</th>"
	      "<th scope=\"col\">Asked for by</th><th scope=\"col\">Findings</th>"
	      "<th scope=\"col\">First at</th></tr></thead>\n<tbody>\n",
	      out);
	for (guint i = 0; i < recipe->items->len; i++) {
		const struct recipe_item *item = recipe->items->pdata[i];
		char *anchor = g_strconcat("rule-", item->rule, NULL);

		fputs("<tr><th scope=\"row\"><code>", out);
		html_put(out, item->flag);
		fprintf(out, "</code></th><td>%s</td><td><a", step_names[item->step]);
		html_put_view(out, anchor, "rule", item->rule, NULL);
		fputs(">", out);
		html_put(out, item->rule);
		fprintf(out, "</a></td><td class=\"num\">%d</td><td class=\"path\">", item->count);
		html_put(out, item->file);
		fprintf(out, ":%d</td></tr>\n", item->line);
		g_free(anchor);
	}
	fputs("</tbody></table></div>\n", out);
}

static void put_target(struct page *page, const char *target, int open)
{
	struct recipe recipe = { 0 };

	if (recipe_load(&recipe, page->report->db, target)) {
		page->failed = 1;
	} else {
		fprintf(page->out, "<details class=\"recipe\"%s><summary>", open ? " open" : "");
		html_put(page->out, target);
		fputs(" <span class=\"dim\">", page->out);
		html_put_count(page->out, recipe.items->len, "flag", "flags");
		fputs("</span></summary>\n<div class=\"inside\">\n", page->out);
		put_steps(page->out, &recipe);
		put_ways(page->out, &recipe);
		fputs("<p class=\"dim\">Static data ", page->out);
		html_put_count(page->out, recipe.data, "byte", "bytes");
		fputs("; the deepest known path takes ", page->out);
		html_put_count(page->out, recipe.stack, "byte", "bytes");
		fputs(" of stack, without the C library's frames.</p>\n", page->out);
		put_reasons(page->out, &recipe, target);
		fputs("</div></details>\n", page->out);
	}
	recipe_clear(&recipe);
}

void html_recipe(struct page *page)
{
	for (int column = 0; column < (int)page->table.targets->len; column++) {
		const char *target = page->table.targets->pdata[column];
		int asked = (int)db_int(page->report->db, 0,
					"SELECT selected FROM target WHERE name = ?", "t", target);

		put_target(page, target, asked || column == page->best);
	}
}
