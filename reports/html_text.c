// Escaping and small phrases for the HTML report. Every name, path and message of the
// audited project goes through here, so nothing of it can end an element or a string.
#include <stdarg.h>
#include <string.h>

#include "html.h"

const char *const html_verdicts[VERDICTS] = { "ready", "flags", "hazard", "blocked", "unknown" };
static const char *const signs[VERDICTS] = { "✓", "⚑", "▲", "✕", "?" };

int html_verdict(const char *verdict)
{
	for (int i = 0; i < VERDICT_UNKNOWN; i++)
		if (!strcmp(html_verdicts[i], verdict))
			return i;
	return VERDICT_UNKNOWN;
}

void html_put_verdict(FILE *out, int verdict, const char *class)
{
	fprintf(out, "<span class=\"%s v-%s\"><span aria-hidden=\"true\">%s</span> %s</span>",
		class, html_verdicts[verdict], signs[verdict], html_verdicts[verdict]);
}

static void put_escaped(FILE *out, const char *text)
{
	for (const char *p = text; *p; p++) {
		switch (*p) {
		case '&':
			fputs("&amp;", out);
			break;
		case '<':
			fputs("&lt;", out);
			break;
		case '>':
			fputs("&gt;", out);
			break;
		case '"':
			fputs("&quot;", out);
			break;
		case '\'':
			fputs("&#39;", out);
			break;
		default:
			fputc(*p, out);
		}
	}
}

void html_put(FILE *out, const char *bytes)
{
	char *text = text_printable(bytes);

	put_escaped(out, text);
	g_free(text);
}

void html_put_local(const struct page *page, const char *text)
{
	char *prefix = g_strconcat(page->report->root, "/", NULL);
	char **parts = g_strsplit(text, prefix, -1);
	char *local = g_strjoinv("", parts);

	html_put(page->out, local);
	g_free(local);
	g_strfreev(parts);
	g_free(prefix);
}

void html_put_number(FILE *out, int64_t n)
{
	char *digits = g_strdup_printf("%" G_GINT64_FORMAT, n);
	size_t length = strlen(digits);

	for (size_t i = 0; i < length; i++)
		fprintf(out, "%s%c", i && (length - i) % 3 == 0 && digits[i - 1] != '-' ? "," : "",
			digits[i]);
	g_free(digits);
}

void html_put_count(FILE *out, int64_t n, const char *one, const char *many)
{
	html_put_number(out, n);
	fprintf(out, " %s", n == 1 ? one : many);
}

void html_put_view(FILE *out, const char *anchor, ...)
{
	const char *key;
	va_list args;
	int n = 0;

	fputs(" href=\"#", out);
	html_put(out, anchor);
	fputs("\" data-view=\"", out);
	va_start(args, anchor);
	while ((key = va_arg(args, const char *))) {
		char *text = text_printable(va_arg(args, const char *));
		char *value = g_uri_escape_string(text, "/", FALSE);

		fprintf(out, "%s%s=", n++ ? "&amp;" : "", key);
		put_escaped(out, value);
		g_free(value);
		g_free(text);
	}
	va_end(args);
	fputc('"', out);
}

int html_next(struct page *page, sqlite3_stmt *stmt)
{
	int got = stmt ? db_step(page->report->db, stmt) : -1;

	if (got < 0)
		page->failed = 1;
	return got == 1;
}

void html_licences(FILE *out)
{
	fputs("<details class=\"licences\"><summary>Licences of the libraries in this page</summary>"
	      "<pre tabindex=\"0\">",
	      out);
	html_put(out, builtin_text("LICENSES.third-party"));
	fputs("</pre></details>\n", out);
}

char *html_joined(const char *const *names)
{
	GString *text = g_string_new(NULL);

	for (; *names; names++)
		g_string_append(text, builtin_text(*names));
	return g_string_free(text, FALSE);
}

char *html_hash(const char *text)
{
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
	guint8 digest[32];
	gsize size = sizeof(digest);
	char *base64, *hash;

	g_checksum_update(sum, (const guchar *)text, -1);
	g_checksum_get_digest(sum, digest, &size);
	g_checksum_free(sum);
	base64 = g_base64_encode(digest, size);
	hash = g_strdup_printf("'sha256-%s'", base64);
	g_free(base64);
	return hash;
}

void html_fill(FILE *out, const char *frame,
	       void (*write)(void *data, const char *name, size_t length), void *data)
{
	for (const char *open; (open = strstr(frame, "{{"));) {
		const char *close = strstr(open, "}}");
		fwrite(frame, 1, (size_t)(open - frame), out);
		write(data, open + 2, (size_t)(close - open - 2));
		frame = close + 2;
	}
	fputs(frame, out);
}
