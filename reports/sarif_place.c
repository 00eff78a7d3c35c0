// Places in SARIF: files, lines, columns, functions, and the texts that speak of them.
//
// A file is named by the bytes of its path relative to the audited folder, percent-encoded;
// columns count UTF-16 code units, as SARIF's readers do.

#include <assert.h>
#include <string.h>

#include "base/json_text.h"
#include "sarif.h"

// A line longer than this is data or made by a program: nobody reads it in an excerpt.
#define MAX_LINE 1000

const char *sarif_level(const char *severity)
{
	if (strcmp(severity, "blocker") == 0)
		return "error";
	return strcmp(severity, "hazard") == 0 ? "warning" : "note";
}

// '{0}' would be replaced by an argument, and '[a](b)' be a link that the project's code,
// which messages quote, has made.
static char *plain_message(const char *text)
{
	GString *out = g_string_new(NULL);
	const char *p;

	for (p = text; *p; p++) {
		const char *end = *p == '[' ? strchr(p, ']') : NULL;

		if (*p == '{' && g_ascii_isdigit(p[1]))
			g_string_append_c(out, '{');
		else if (end && end[1] == '(')
			g_string_append_c(out, '\\');
		g_string_append_c(out, *p);
	}
	return g_string_free(out, FALSE);
}

// The root's name is this machine's business. Returns a copy; g_free() it.
static char *without_root(const char *root, const char *text)
{
	char *below = g_strconcat(root, "/", NULL);
	GString *out = g_string_new(text);

	if (root[0] && root[1])
		g_string_replace(out, below, "", 0);
	g_free(below);
	return g_string_free(out, FALSE);
}

void sarif_message(struct sarif *sarif, const char *key, const char *text)
{
	char *shown = without_root(sarif->report->root, text);
	char *printable = text_printable(shown);
	char *plain = plain_message(printable);

	json_key(sarif->text, key);
	g_string_append_c(sarif->text, '{');
	json_member(sarif->text, "text", plain);
	g_string_append_c(sarif->text, '}');
	g_free(plain);
	g_free(printable);
	g_free(shown);
}

// A path outside of the root, relative to it, so that it names no folder above the two.
static char *from_root(const char *root, const char *path)
{
	GString *out = g_string_new(NULL);
	const char *at = root, *common = root;
	const char *below;

	for (; *at && *at == path[at - root]; at++)
		if (*at == '/')
			common = at;
	if (!*at && path[at - root] == '/')
		common = at;
	below = path + (common - root) + 1;
	for (at = common; *at; at++)
		if (*at == '/' && at[1])
			g_string_append(out, "../");
	g_string_append(out, below);
	return g_string_free(out, FALSE);
}

void sarif_artifact(struct sarif *sarif, const char *file)
{
	// Where systems keep what all their users share: the same name everywhere.
	static const char *const shared[] = { "/usr/", "/opt/", "/nix/" };
	char *path = NULL, *uri;
	int absolute = 0;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(shared); i++)
		absolute |= g_str_has_prefix(file, shared[i]);
	if (*file == '/' && !absolute)
		path = from_root(sarif->report->root, file);
	uri = g_uri_escape_string(path ? path : file, "/", FALSE);
	g_free(path);
	json_key(sarif->text, "artifactLocation");
	g_string_append_printf(sarif->text, "{\"uri\":\"%s%s\"%s}", absolute ? "file://" : "", uri,
			       absolute ? "" : ",\"uriBaseId\":\"SRCROOT\"");
	g_free(uri);
}

int sarif_code_units(const char *text, size_t n)
{
	const char *end = text + n;
	int units = 0;

	while (text < end) {
		gunichar c = g_utf8_get_char_validated(text, end - text);

		if (c == (gunichar)-1 || c == (gunichar)-2) {
			units++;
			text++;
		} else {
			units += c > 0xffff ? 2 : 1;
			text = g_utf8_next_char(text);
		}
	}
	return units;
}

// Bytes of the name or number that starts there; 0 when none does.
static size_t word_length(const char *text, size_t n)
{
	size_t i = 0;

	while (i < n && (g_ascii_isalnum(text[i]) || text[i] == '_' || (text[i] & 0x80)))
		i++;
	return i;
}

static void put_snippet(GString *out, const char *text, size_t n)
{
	char *copy = g_utf8_make_valid(text, n);

	g_string_append(out, ",\"snippet\":{");
	json_member(out, "text", copy);
	g_string_append_c(out, '}');
	g_free(copy);
}

// The region of a column in a line, and the line around it. at: offset of the column.
static void put_region(GString *out, int line, const char *text, size_t length, size_t at,
		       int excerpt)
{
	size_t word = word_length(text + at, length - at), end = word ? at + word : length;
	int quote = excerpt && length <= MAX_LINE && !memchr(text, '\0', length);

	assert(at < length && end <= length);
	g_string_append_printf(out, "\"region\":{\"startLine\":%d,\"startColumn\":%d", line,
			       sarif_code_units(text, at) + 1);
	g_string_append_printf(out, ",\"endColumn\":%d", sarif_code_units(text, end) + 1);
	if (quote)
		put_snippet(out, text + at, end - at);
	g_string_append_c(out, '}');
	// It must be larger than the region.
	if (!quote || (at == 0 && end == length))
		return;
	g_string_append_printf(out, ",\"contextRegion\":{\"startLine\":%d", line);
	put_snippet(out, text, length);
	g_string_append_c(out, '}');
}

static void put_line(struct sarif *sarif, const struct sarif_place *place, int excerpt)
{
	GString *out = sarif->text;
	const char *text = NULL;
	size_t length = 0, at = place->column - 1;

	if (place->column > 0)
		text = source_line(sarif->source, place->file, place->line, &length);
	// Readers take a byte order mark away; clang counts it.
	if (text && place->line == 1 && length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		length -= 3;
		at = at >= 3 ? at - 3 : 0;
	}
	g_string_append_c(out, ',');
	if (text && at < length)
		put_region(out, place->line, text, length, at, excerpt);
	else
		g_string_append_printf(out, "\"region\":{\"startLine\":%d}", place->line);
}

void sarif_place(struct sarif *sarif, const struct sarif_place *place, int excerpt)
{
	char *name;

	json_key(sarif->text, "physicalLocation");
	g_string_append_c(sarif->text, '{');
	sarif_artifact(sarif, place->file);
	if (place->line > 0)
		put_line(sarif, place, excerpt);
	g_string_append_c(sarif->text, '}');
	if (!place->function)
		return;
	name = text_printable(place->function);
	g_string_append(sarif->text, ",\"logicalLocations\":[{");
	json_member(sarif->text, "name", name);
	g_string_append(sarif->text, ",\"kind\":\"function\"}]");
	g_free(name);
}
