// Edits: the JSON of up to four findings' edits, and behind the last "%%" the source a.c. They
// are planned, made and written as a diff; each kind changes what it promises and no more.

#include "_fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fix/unified.h"
#include "fix/repair.h"
#include "lint/hunks.h"

static int is_space_only(const char *text, size_t size)
{
	while (size && g_ascii_isspace(*text))
		text++, size--;
	return !size;
}

// What is replaced, from a file's bytes.
static int replaces(const struct fix_text *text, const struct fix_change *change, const char *old)
{
	return change->end - change->start == strlen(old) &&
	       memcmp(text->text + change->start, old, strlen(old)) == 0;
}

// Blanks, one comment, blanks.
static int is_comment(const char *text, size_t size)
{
	while (size && g_ascii_isspace(*text))
		text++, size--;
	return size >= 2 && text[0] == '/' && (text[1] == '/' || text[1] == '*');
}

static void check_change(const struct fix_text *text, const char *kind, const struct edit *edit,
			 const struct fix_change *change)
{
	int inserts = change->start == change->end;

	if (strcmp(kind, "token") == 0 || strcmp(kind, "word") == 0) {
		PROMISE(replaces(text, change, edit->old) && strcmp(change->text, edit->new) == 0);
	} else if (strcmp(kind, "literal") == 0) {
		PROMISE(inserts && strlen(change->text) == 1 && strchr("lL", *change->text));
		PROMISE(change->start > 0 && strchr("lL", text->text[change->start - 1]));
	} else if (strcmp(kind, "comment") == 0) {
		PROMISE(!*change->text &&
			is_comment(text->text + change->start, change->end - change->start));
		PROMISE(fix_line(text, change->start) == edit->line);
	} else if (strcmp(kind, "guard") == 0 || strcmp(kind, "include") == 0) {
		PROMISE(inserts && g_str_has_suffix(change->text, "\n"));
		PROMISE(!change->start || text->text[change->start - 1] == '\n');
	} else {
		PROMISE(!is_space_only(change->text, strlen(change->text)) || !inserts);
	}
}

static const char *next_line(const char *at, const char *end, size_t *length)
{
	const char *newline = memchr(at, '\n', end - at);

	*length = newline ? newline - at : end - at;
	return newline ? newline + 1 : end;
}

// Takes a unified diff to the old text, as patch(1) does without guessing. g_string_free() it.
static GString *patched(const struct fix_text *text, const char *diff, size_t size)
{
	const char *at = diff, *end = diff + size, *old = text->text, *stop = old + text->size;
	GString *out = g_string_new(NULL);
	size_t length, old_length;
	int line = 1;

	while (at < end) {
		const char *row = at, *was;
		int first, count, to, added;

		at = next_line(at, end, &length);
		if (sscanf(row, "@@ -%d,%d +%d,%d @@", &first, &count, &to, &added) != 4)
			continue;
		first += !count;
		for (; line < first; line++) {
			was = old;
			old = next_line(old, stop, &old_length);
			g_string_append_len(out, was, old - was);
		}
		while (count || added || (at < end && *at == '\\')) {
			row = at;
			PROMISE(at < end);
			at = next_line(at, end, &length);
			// Of a line that has no end; those above left it out.
			if (*row == '\\')
				continue;
			if (*row != '+') {
				was = old;
				PROMISE(count-- > 0 && was < stop);
				old = next_line(old, stop, &old_length);
				PROMISE(old_length == length - 1 &&
					memcmp(was, row + 1, old_length) == 0);
				line++;
			}
			if (*row != '-') {
				PROMISE(added-- > 0);
				g_string_append_len(out, row + 1, length - 1);
				g_string_append_c(out, '\n');
				if (at < end && *at == '\\')
					g_string_truncate(out, out->len - 1);
			}
		}
	}
	g_string_append_len(out, old, stop - old);
	return out;
}

static void check_diff(const struct fix_file *file, const char *now, size_t size)
{
	char *diff = NULL;
	size_t length;
	FILE *out = open_memstream(&diff, &length);
	GPtrArray *parsed;
	GString *text;

	fix_diff(file, out);
	fclose(out);
	text = patched(file->text, diff, length);
	PROMISE(text->len == size && memcmp(text->str, now, size) == 0);
	g_string_free(text, TRUE);
	parsed = diff_parse(diff, length, "own");
	PROMISE(parsed && parsed->len == (length > 0));
	g_ptr_array_unref(parsed);
	free(diff);
}

static void check_file(const struct fix_file *file)
{
	size_t size, expected, at = 0;
	char *now;

	if (!file->text || file->problem)
		return;
	expected = file->text->size;
	for (guint i = 0; i < file->changes->len; i++) {
		const struct fix_change *change = &g_array_index(file->changes, struct fix_change,
								 i);

		PROMISE(change->start >= at && change->start <= change->end);
		PROMISE(change->end <= file->text->size);
		at = change->end;
		expected += strlen(change->text) - (change->end - change->start);
	}
	now = fix_apply(file, &size);
	PROMISE(size == expected);
	check_diff(file, now, size);
	g_free(now);
}

// The kinds that one part alone can be held against.
static void check_edit(struct db *db, const struct fix_plan *plan, const char *fingerprint,
		       const char *json)
{
	GArray *made = g_hash_table_lookup(plan->edits, fingerprint);
	GPtrArray *edits = made ? edit_parse(db, json, "rule", "a.c", 1, 1) : NULL;

	PROMISE(!made || edits);
	for (guint i = 0; edits && edits->len == 1 && i < made->len; i++) {
		const struct fix_part *part = &g_array_index(made, struct fix_part, i);
		const struct edit *edit = edits->pdata[0];

		check_change(part->file->text, edit->kind, edit, &part->change);
	}
	if (edits)
		g_ptr_array_unref(edits);
}

static void put_facts(struct db *db, const GPtrArray *parts, const GString *source)
{
	char *hash = hash_bytes(source->str, source->len);

	PROMISE(db_exec(db,
			"BEGIN; DELETE FROM main.finding; DELETE FROM main.file;"
			"REPLACE INTO main.world VALUES(1, 'wasip1', 'wasm32-wasi', '', 'none',"
			" '[]', 'table', '');"
			"REPLACE INTO main.target VALUES('wasip1', 0, 1, 1, 1, 'wasm32-wasip1', "
			"'wasi', 0, 4, '')") == 0);
	PROMISE(db_run(db, "INSERT INTO main.file(path, origin, hash) VALUES('a.c', 'project', ?)",
		       "t", hash) == 0);
	for (guint i = 0; i + 1 < parts->len && i < 4; i++) {
		char name[2] = { (char)('a' + i), 0 };

		PROMISE(db_run(db,
			       "INSERT INTO main.finding(rule, severity, target, state, file, line,"
			       " col, message, fix, fingerprint, edit) VALUES('api/name', 'flag',"
			       " 'wasip1', 'live', 'a.c', 1, 1, '', '', ?, ?)",
			       "tt", name, ((GString *)parts->pdata[i])->str) == 0);
	}
	PROMISE(db_exec(db, "COMMIT") == 0);
	g_free(hash);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	GPtrArray *parts = fuzz_parts(data, size);
	const GString *source = parts->pdata[parts->len - 1];
	struct db *db = fuzz_database();
	struct fix_plan plan;

	g_free(fuzz_file("a.c", source->str, source->len));
	put_facts(db, parts, source);
	if (fix_plan_make(&plan, db, fuzz_folder(), NULL, NULL) == 0) {
		for (guint i = 0; i < plan.files->len; i++)
			check_file(plan.files->pdata[i]);
		for (guint i = 0; i + 1 < parts->len && i < 4; i++) {
			char name[2] = { (char)('a' + i), 0 };

			check_edit(db, &plan, name, ((GString *)parts->pdata[i])->str);
		}
	}
	fix_plan_clear(&plan);
	g_ptr_array_unref(parts);
	return 0;
}
