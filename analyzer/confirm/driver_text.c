// What the text takes from the audited code is names and types, each of which was seen to be a word
// of C of its kind (subject.c). Its own names begin with wr_.

#include "driver_text.h"

#include <assert.h>
#include <string.h>

struct text {
	GString *out;
	int lines;
};

static void put(struct text *text, const char *format, ...) G_GNUC_PRINTF(2, 3);
static void put(struct text *text, const char *format, ...)
{
	gsize from = text->out->len;
	va_list list;

	va_start(list, format);
	g_string_append_vprintf(text->out, format, list);
	va_end(list);
	for (; from < text->out->len; from++)
		text->lines += text->out->str[from] == '\n';
}

static void put_record(struct text *text, const struct part *part, int i, int slot,
		       const char *type)
{
	put(text, "\t%s wr_a%d = (%s)wr_record(%d, (int)sizeof(*wr_a%d));\n", type, i, type, slot,
	    i);
	for (guint k = 0; k < part->fields->len; k++) {
		const struct field *field = &g_array_index(part->fields, struct field, k);

		if (field->is_array)
			put(text, "\tWR_FIELDS(%d, \"%s\", wr_a%d->%s);\n", slot + 1 + (int)k,
			    field->name, i, field->name);
		else
			put(text, "\tWR_FIELD(%d, \"%s\", wr_a%d->%s, %d);\n", slot + 1 + (int)k,
			    field->name, i, field->name, field->bytes);
	}
	put(text, "\twr_field(%d, 0, 0, 0, 0, 0);\n", slot);
}

static void put_argument(struct text *text, const struct part *part, int i, int slot,
			 enum side side)
{
	const char *type = part->types[side];

	switch (part->kind) {
	case PART_NUMBER:
		put(text, "\t%s wr_a%d = (%s)WR_MAKE(%d, %s, %d);\n", type, i, type, slot, type,
		    part->bits);
		break;
	case PART_REAL:
		put(text, "\t%s wr_a%d = (%s)wr_real(%d, %d);\n", type, i, type, slot,
		    part->is_float);
		break;
	case PART_VOID:
		put(text, "\t%s wr_a%d = (%s)wr_pointer(%d, 6, 1, 0, 8);\n", type, i, type, slot);
		break;
	case PART_TEXT:
	case PART_BUFFER:
		put(text, "\t%s wr_a%d = (%s)wr_pointer(%d, 1, 1, %d, 8);\n", type, i, type, slot,
		    part->kind == PART_TEXT ? 1 : 2);
		break;
	case PART_ARRAY:
		put(text,
		    "\t%s wr_a%d = (%s)wr_pointer(%d, WR_CODE(WR_AT(%s)), (int)sizeof(WR_AT(%s)), 0,"
		    " %d);\n",
		    type, i, type, slot, type, type, part->bits);
		break;
	case PART_RECORD:
		put_record(text, part, i, slot, type);
		break;
	}
}

// What it has written to the records that it got.
static void put_notes(struct text *text, const struct subject *subject)
{
	for (guint i = 0; i < subject->parts->len; i++) {
		const struct part *part = subject->parts->pdata[i];

		for (guint k = 0; part->kind == PART_RECORD && k < part->fields->len; k++) {
			const struct field *field = &g_array_index(part->fields, struct field, k);

			put(text, "\t%s(\"*%d->%s\", wr_a%d->%s);\n",
			    field->is_array ? "WR_NOTES" : "WR_NOTE", (int)i + 1, field->name,
			    (int)i, field->name);
		}
	}
}

static void put_call(struct text *text, const struct subject *subject, enum side side)
{
	const char *result = subject->results[side];

	put(text, "\twr_ready();\n\t");
	if (result && subject->is_real)
		put(text, "wr_note_real((double)");
	else if (result)
		put(text, "WR_RESULT(%s, ", result);
	put(text, "(%s)(", subject->name);
	for (guint i = 0; i < subject->parts->len; i++)
		put(text, "%swr_a%u", i ? ", " : "", i);
	put(text, ")%s;\n", result ? ")" : "");
}

static void put_subject(struct text *text, const struct subject *subject, int number,
			enum side side)
{
	int slot = 0;

	assert(!subject->why);
	put(text, "\nstatic void wr_drive_%d(void)\n{\n", number);
	for (guint i = 0; i < subject->parts->len; i++) {
		const struct part *part = subject->parts->pdata[i];

		put_argument(text, part, (int)i, slot, side);
		slot += 1 + (part->fields ? (int)part->fields->len : 0);
	}
	assert(slot == subject->slots);
	put_call(text, subject, side);
	put_notes(text, subject);
	put(text, "}\n");
}

char *driver_source(const char *source, GPtrArray *subjects, enum side side, GArray *lines)
{
	struct text text = { g_string_new(NULL), 1 };

	for (const char *p = source; *p; p++)
		if (*p == '"' || (unsigned char)*p < ' ') {
			g_string_free(text.out, TRUE);
			return NULL;
		}
	put(&text, "#include \"%s\"\n", source);
	put(&text, "%s", builtin_text("drive.h"));
	for (guint i = 0; i < subjects->len; i++) {
		if (lines)
			g_array_append_val(lines, text.lines);
		put_subject(&text, subjects->pdata[i], (int)i, side);
	}
	put(&text, "\nvoid (*const wr_entries[])(void) = { ");
	for (guint i = 0; i < subjects->len; i++)
		put(&text, "wr_drive_%u, ", i);
	put(&text, "};\nconst int wr_entry_count = %u;\nconst int wr_slot_counts[] = { ",
	    subjects->len);
	for (guint i = 0; i < subjects->len; i++)
		put(&text, "%d, ", ((const struct subject *)subjects->pdata[i])->slots);
	put(&text, "0 };\n");
	return g_string_free(text.out, FALSE);
}
