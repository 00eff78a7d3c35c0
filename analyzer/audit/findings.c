// What an audit keeps of findings: SQL copies those of before; a line of source is kept without its
// blanks and cut, so that a line that is only laid out anew is the same.

#include "findings.h"

#include <string.h>

#include "project/source.h"

int findings_keep(struct db *db)
{
	if (!db_int(db, 0, "SELECT 1 FROM main.meta WHERE key = 'verdicts'", ""))
		return 0;
	return db_exec(db, builtin_text("findings_keep.sql"));
}

char *line_squeeze(const char *line, size_t length)
{
	GString *text = g_string_sized_new(FINDING_SOURCE_MAX + 8);
	char *valid;
	size_t n;

	for (size_t i = 0; i < length && text->len < FINDING_SOURCE_MAX; i++)
		if ((unsigned char)line[i] > ' ' && line[i] != 0x7f)
			g_string_append_c(text, line[i]);
	// A character that the cut divides is left out, not replaced.
	if (text->len == FINDING_SOURCE_MAX) {
		gunichar last;
		const char *start = g_utf8_find_prev_char(text->str, text->str + text->len);

		last = start ? g_utf8_get_char_validated(start, -1) : 0;
		if (last == (gunichar)-2 || last == (gunichar)-1)
			g_string_truncate(text, start - text->str);
	}
	valid = g_utf8_make_valid(text->str, text->len);
	g_string_free(text, TRUE);
	// What replaces a byte has three.
	for (n = strlen(valid); n > FINDING_SOURCE_MAX;)
		n = g_utf8_find_prev_char(valid, valid + n) - valid;
	valid[n] = '\0';
	return valid;
}

static int excerpt_store(struct db *db, sqlite3_stmt *sites, sqlite3_stmt *update,
			 struct source *source)
{
	int64_t id = sqlite3_column_int64(sites, 0);
	size_t length;
	const char *line = source_line(source, col_text(sites, 1), sqlite3_column_int(sites, 2),
				       &length);
	char *text;
	int err;

	if (!line)
		return 0;
	text = line_squeeze(line, length);
	sqlite3_bind_text(update, 1, text, -1, g_free);
	sqlite3_bind_int64(update, 2, id);
	err = db_step(db, update);
	sqlite3_reset(update);
	return err < 0 ? -1 : 0;
}

static int excerpt_all(struct db *db, struct source *source)
{
	sqlite3_stmt *sites = db_prepare(db, "SELECT id, file, line FROM main.finding"
					     " WHERE source IS NULL AND line > 0"
					     " ORDER BY file, line");
	sqlite3_stmt *update = db_prepare(db, "UPDATE main.finding SET source = ? WHERE id = ?");
	int err = sites && update ? 0 : -1, got = 0;

	while (!err && (got = db_step(db, sites)) > 0)
		err = excerpt_store(db, sites, update, source);
	sqlite3_finalize(update);
	sqlite3_finalize(sites);
	return got < 0 ? -1 : err;
}

int findings_excerpt(struct db *db, const char *root)
{
	struct source *source;
	int err;

	if (db_exec(db, "SAVEPOINT excerpt"))
		return -1;
	source = source_new(db, root);
	err = excerpt_all(db, source);
	source_free(source);
	return db_exec(db, "RELEASE excerpt") ? -1 : err;
}
