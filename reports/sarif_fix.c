// Fixes in SARIF: the edits that `wasmready fix` makes, as replacements in each file.

#include <string.h>

#include "base/json_text.h"
#include "sarif.h"

static void put_position(GString *out, const struct fix_text *text, size_t offset, const char *line,
			 const char *column)
{
	int number = MAX(fix_line(text, offset), 1);
	size_t start = number <= (int)text->lines->len ? fix_line_start(text, number) : 0;
	const char *from = text->text + start;

	// Readers take a byte order mark away.
	if (number == 1 && offset - start >= 3 && memcmp(from, "\xef\xbb\xbf", 3) == 0)
		start += 3;
	json_number(out, line, number);
	json_number(out, column, sarif_code_units(text->text + start, offset - start) + 1);
}

static void put_replacement(GString *out, const struct fix_file *file,
			    const struct fix_change *change)
{
	json_begin(out, '{');
	g_string_append(out, "\"deletedRegion\":{");
	put_position(out, file->text, change->start, "startLine", "startColumn");
	put_position(out, file->text, change->end, "endLine", "endColumn");
	g_string_append(out, "},\"insertedContent\":{");
	json_member(out, "text", change->text);
	g_string_append(out, "}}");
}

// The changes of one file, of which the first is at `from`.
static void put_file(struct sarif *sarif, const GArray *parts, guint from)
{
	const struct fix_part *first = &g_array_index(parts, struct fix_part, from);
	GString *out = sarif->text;
	guint i;

	json_begin(out, '{');
	sarif_artifact(sarif, first->file->name);
	g_string_append(out, ",\"replacements\":[");
	for (i = from; i < parts->len; i++) {
		const struct fix_part *part = &g_array_index(parts, struct fix_part, i);

		if (part->file != first->file)
			continue;
		put_replacement(out, part->file, &part->change);
	}
	g_string_append(out, "]}");
}

static int is_first(const GArray *parts, guint i)
{
	guint k;

	for (k = 0; k < i; k++)
		if (g_array_index(parts, struct fix_part, k).file ==
		    g_array_index(parts, struct fix_part, i).file)
			return 0;
	return 1;
}

void sarif_fixes(struct sarif *sarif, const char *fingerprint)
{
	const GArray *parts = g_hash_table_lookup(sarif->plan.edits, fingerprint);
	guint i;

	if (!parts || !parts->len)
		return;
	g_string_append(sarif->text, ",\"fixes\":[{");
	sarif_message(sarif, "description", "The edit that 'wasmready fix' makes.");
	g_string_append(sarif->text, ",\"artifactChanges\":[");
	for (i = 0; i < parts->len; i++) {
		if (!is_first(parts, i))
			continue;
		put_file(sarif, parts, i);
	}
	g_string_append(sarif->text, "]}]");
}
