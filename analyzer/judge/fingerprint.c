// Names for findings: see fingerprint.h.
//
// What identifies a finding is put into a key; sites with one key are told apart by
// their order. Keys are interned, so that equal ones are one pointer.

#include "fingerprint.h"

#include <string.h>

// Hexadecimal digits of a fingerprint and their NUL.
#define FINGERPRINT_SIZE 33

// One finding for one target; nothing is owned.
struct site {
	const char *rule, *target, *file, *message;
	const char *function; // its symbol, '' at file scope
	int line, col;
};

struct keyed {
	const struct site *site;
	const char *key;
};

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

// Lengths keep two tuples from reading as one.
static char *site_key(const struct site *site, const char *skeleton)
{
	const char *slash = strrchr(site->file, '/');
	const char *base = slash ? slash + 1 : site->file;
	int name = (int)strcspn(site->function, "@");

	return g_strdup_printf("%s\n%zu %s\n%d %.*s\n%s", site->rule, strlen(base), base, name,
			       name, site->function, skeleton);
}

static int number_order(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

static int place_order(const struct site *a, const struct site *b)
{
	int order = strcmp(a->file, b->file);

	order = order ? order : number_order(a->line, b->line);
	return order ? order : number_order(a->col, b->col);
}

static int keyed_order(const void *a, const void *b)
{
	const struct keyed *x = a, *y = b;
	int order = x->key == y->key ? 0 : strcmp(x->key, y->key);

	order = order ? order : place_order(x->site, y->site);
	order = order ? order : strcmp(x->site->target, y->site->target);
	order = order ? order : strcmp(x->site->message, y->site->message);
	return order ? order : number_order(x->site > y->site, y->site > x->site);
}

static struct keyed *keys_make(const struct site *sites, guint count, GStringChunk *text)
{
	struct keyed *keyed = g_new(struct keyed, count + 1);
	GHashTable *skeletons = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);

	for (guint i = 0; i < count; i++) {
		char *skeleton = g_hash_table_lookup(skeletons, sites[i].message);
		char *key;

		if (!skeleton) {
			skeleton = message_skeleton(sites[i].message);
			g_hash_table_insert(skeletons, (char *)sites[i].message, skeleton);
		}
		key = site_key(&sites[i], skeleton);
		keyed[i] = (struct keyed){ &sites[i], g_string_chunk_insert_const(text, key) };
		g_free(key);
	}
	g_hash_table_destroy(skeletons);
	return keyed;
}

static void fingerprint_write(char *out, const char *key, int ordinal)
{
	char *text = g_strdup_printf("%s\n%d", key, ordinal);
	char *hash = hash_bytes(text, strlen(text));

	g_strlcpy(out, hash, FINGERPRINT_SIZE);
	g_free(hash);
	g_free(text);
}

// By position in sites. g_free() it.
static char (*fingerprints_make(const struct site *sites, guint count))[FINGERPRINT_SIZE]
{
	GStringChunk *text = g_string_chunk_new(1 << 16);
	struct keyed *keyed = keys_make(sites, count, text);
	char(*out)[FINGERPRINT_SIZE] = g_malloc0_n(count + 1, sizeof *out);
	// Ordinals start at first for this place, and have come to next with the place's
	// targets together; nth counts what one target says of it.
	int first = 0, next = 0, nth = 0;

	qsort(keyed, count, sizeof *keyed, keyed_order);
	for (guint i = 0; i < count; i++) {
		const struct site *site = keyed[i].site, *last = i ? keyed[i - 1].site : NULL;

		if (!i || keyed[i].key != keyed[i - 1].key)
			first = next = nth = 0;
		else if (place_order(site, last) != 0)
			first = next, nth = 0;
		else
			nth = strcmp(site->target, last->target) ? 0 : nth + 1;
		next = MAX(next, first + nth + 1);
		fingerprint_write(out[site - sites], keyed[i].key, first + nth);
	}
	g_free(keyed);
	g_string_chunk_free(text);
	return out;
}

// Findings as sites; their texts are in text, names says their ids and fingerprints.
struct stored {
	int64_t id;
	const char *fingerprint;
};

#define SITES \
	"SELECT id, fingerprint, rule, target, file, message, symbol, line, col FROM main.finding"

static int sites_load(struct db *db, int touched, GArray *sites, GArray *stored, GStringChunk *text)
{
	// Sites that are told apart by their order have the name of a file in common.
	sqlite3_stmt *stmt = db_prepare(
		db, touched ? SITES " WHERE basename(file) IN (SELECT basename(file)"
				    " FROM temp.touched_path) ORDER BY id"
			    : SITES " ORDER BY id");
	int got;

	while ((got = db_step(db, stmt)) > 0) {
		const char *texts[5];
		struct stored finding = { sqlite3_column_int64(stmt, 0), NULL };

		finding.fingerprint = g_string_chunk_insert_const(text, col_text(stmt, 1));
		for (int i = 0; i < 5; i++)
			texts[i] = g_string_chunk_insert_const(text, col_text(stmt, 2 + i));
		struct site site = { texts[0],
				     texts[1],
				     texts[2],
				     texts[3],
				     texts[4],
				     sqlite3_column_int(stmt, 7),
				     sqlite3_column_int(stmt, 8) };
		g_array_append_val(sites, site);
		g_array_append_val(stored, finding);
	}
	sqlite3_finalize(stmt);
	return got;
}

static int fingerprint_update(struct db *db, sqlite3_stmt *update, int64_t id, const char *value)
{
	sqlite3_bind_text(update, 1, value, -1, SQLITE_STATIC);
	sqlite3_bind_int64(update, 2, id);
	if (db_step(db, update) < 0)
		return -1;
	sqlite3_reset(update);
	return 0;
}

int fingerprints_store(struct db *db, int touched)
{
	GArray *sites = g_array_new(FALSE, FALSE, sizeof(struct site));
	GArray *stored = g_array_new(FALSE, FALSE, sizeof(struct stored));
	GStringChunk *text = g_string_chunk_new(1 << 16);
	sqlite3_stmt *update = db_prepare(db,
					  "UPDATE main.finding SET fingerprint = ? WHERE id = ?");
	int err = update ? sites_load(db, touched, sites, stored, text) : -1;
	char(*prints)[FINGERPRINT_SIZE];

	prints = fingerprints_make((const struct site *)sites->data, sites->len);
	for (guint i = 0; !err && i < sites->len; i++) {
		const struct stored *finding = &g_array_index(stored, struct stored, i);

		if (strcmp(finding->fingerprint, prints[i]) != 0)
			err = fingerprint_update(db, update, finding->id, prints[i]);
	}
	sqlite3_finalize(update);
	g_free(prints);
	g_string_chunk_free(text);
	g_array_unref(stored);
	g_array_unref(sites);
	return err;
}
