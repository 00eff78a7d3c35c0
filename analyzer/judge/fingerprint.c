// Names for findings: see fingerprint.h.
//
// What identifies a finding is put into a key; sites with one key are told apart by their order,
// which fingerprint.sql counts.

#include "fingerprint.h"

#include <string.h>

#define FINGERPRINT_DIGITS 32 // hexadecimal

static int in_path(char c)
{
	return is_word_char(c) || (c && strchr("./-+~%@", c)) || (c & 0x80);
}

// Appends a word of path characters: what is behind its last slash, with '#' for numbers.
static void append_word(GString *out, const char *word, size_t length)
{
	const char *slash = g_strrstr_len(word, length, "/");
	size_t i = slash && slash + 1 < word + length ? slash + 1 - word : 0;

	while (i < length) {
		int number = g_ascii_isdigit(word[i]) && (!i || !is_word_char(word[i - 1]));

		g_string_append_c(out, number ? '#' : word[i++]);
		while (number && i < length &&
		       (g_ascii_isxdigit(word[i]) || word[i] == 'x' || word[i] == '.'))
			i++;
	}
}

char *message_skeleton(const char *message)
{
	GString *out = g_string_sized_new(strlen(message));

	while (*message) {
		size_t length = 0;

		while (in_path(message[length]))
			length++;
		append_word(out, message, length);
		message += length;
		if (*message)
			g_string_append_c(out, *message++);
	}
	return g_string_free(out, FALSE);
}

// finding_key(rule, file, symbol, message). Lengths keep two tuples from reading as one.
static void finding_key(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *text[4];
	char *skeleton, *base;
	int name;

	assert(n == (int)G_N_ELEMENTS(text));
	for (int i = 0; i < n; i++) {
		text[i] = (const char *)sqlite3_value_text(values[i]);
		text[i] = text[i] ? text[i] : "";
	}
	base = strrchr(text[1], '/');
	base = base ? base + 1 : (char *)text[1];
	name = (int)strcspn(text[2], "@");
	skeleton = message_skeleton(text[3]);
	sqlite3_result_text(context,
			    g_strdup_printf("%s\n%zu %s\n%d %.*s\n%s", text[0], strlen(base), base,
					    name, name, text[2], skeleton),
			    -1, g_free);
	g_free(skeleton);
}

// key_print(key, ordinal)
static void key_print(sqlite3_context *context, int n, sqlite3_value **values)
{
	char *text = g_strdup_printf("%s\n%d", (const char *)sqlite3_value_text(values[0]),
				     sqlite3_value_int(values[1]));
	char *hash = hash_bytes(text, strlen(text));

	assert(n == 2 && strlen(hash) >= FINGERPRINT_DIGITS);
	sqlite3_result_text(context, hash, FINGERPRINT_DIGITS, g_free);
	g_free(text);
}

int fingerprints_store(struct db *db)
{
	const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;

	sqlite3_create_function(db->sql, "finding_key", 4, flags, NULL, finding_key, NULL, NULL);
	sqlite3_create_function(db->sql, "key_print", 2, flags, NULL, key_print, NULL, NULL);
	return db_exec(db, builtin_text("fingerprint.sql"));
}
