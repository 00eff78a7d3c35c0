// Publishes what a parse saw: chunks that are new are inserted, the unit's links
// replaced. The caller brackets a job in one transaction.

#include "extract.h"

#include <assert.h>
#include <string.h>

#include "base/facts.h"

struct store {
	struct worker *worker;
	sqlite3_stmt **insert; // as facts
	sqlite3_stmt *find_chunk, *add_chunk, *find_file, *add_file, *link, *unlink;
	sqlite3_stmt *find_parse, *set_parse;
};

struct store *store_new(struct worker *worker)
{
	struct store *store = g_new0(struct store, 1);
	struct db *db = worker->db;
	int i, k;

	store->worker = worker;
	store->insert = g_new0(sqlite3_stmt *, fact_count);
	for (i = 0; i < fact_count; i++) {
		GString *sql = g_string_new("INSERT INTO ");

		g_string_append_printf(sql, "%s VALUES(?", facts[i].table);
		for (k = 0; k < facts[i].columns; k++)
			g_string_append(sql, ",?");
		g_string_append(sql, ")");
		store->insert[i] = db_prepare(db, sql->str);
		g_string_free(sql, TRUE);
	}
	store->find_chunk = db_prepare(db, "SELECT id FROM chunk WHERE hash = ?");
	store->add_chunk = db_prepare(db, "INSERT INTO chunk(hash, file, content) VALUES(?,?,?)");
	store->find_file = db_prepare(db, "SELECT id FROM file WHERE path = ?");
	store->add_file = db_prepare(
		db, "INSERT INTO file(path, origin, hash, size, mtime, ctime, inode)"
		    " VALUES(?1,?2,?3,?4,?5,?6,?7) ON CONFLICT(path) DO UPDATE SET origin = ?2,"
		    " hash = ?3, size = ?4, mtime = ?5, ctime = ?6, inode = ?7");
	store->find_parse = db_prepare(db, "SELECT id FROM parse WHERE unit = ? AND world = ?");
	store->set_parse = db_prepare(db, "UPDATE parse SET status = ?, reason = ?, errors = ?, "
					  "usec = ? WHERE id = ?");
	store->unlink = db_prepare(db, "DELETE FROM parse_chunk WHERE parse = ?");
	store->link = db_prepare(db, "INSERT OR IGNORE INTO parse_chunk(parse, chunk) VALUES(?,?)");
	return store;
}

void store_free(struct store *store)
{
	int i;

	for (i = 0; i < fact_count; i++)
		sqlite3_finalize(store->insert[i]);
	g_free(store->insert);
	sqlite3_finalize(store->find_chunk);
	sqlite3_finalize(store->add_chunk);
	sqlite3_finalize(store->find_file);
	sqlite3_finalize(store->add_file);
	sqlite3_finalize(store->find_parse);
	sqlite3_finalize(store->set_parse);
	sqlite3_finalize(store->unlink);
	sqlite3_finalize(store->link);
	g_free(store);
}

// Runs a bound statement that has no rows.
static int run(struct store *store, sqlite3_stmt *stmt)
{
	int got = db_step(store->worker->db, stmt);

	sqlite3_reset(stmt);
	return got < 0 ? -1 : 0;
}

// Steps a bound statement for one integer; 0 when there is no row, -1 on failure.
static int64_t one(struct store *store, sqlite3_stmt *stmt)
{
	int got = db_step(store->worker->db, stmt);
	int64_t value = got > 0 ? sqlite3_column_int64(stmt, 0) : got;

	sqlite3_reset(stmt);
	return value;
}

static void bind_text(sqlite3_stmt *stmt, int i, const char *text)
{
	sqlite3_bind_text(stmt, i, text, -1, SQLITE_STATIC);
}

// The file's row; another worker may have made it meanwhile. It says what the file held when
// it was last read, and by which stamp that is known again.
static int64_t file_id(struct store *store, const struct chunk *chunk)
{
	struct source *source = chunk->source;
	struct file_stamp stamp = chunk->content->stamp;
	sqlite3_stmt *add = store->add_file;

	if (source->id && source->stored == chunk->content)
		return source->id;
	file_stamp_settle(&stamp);
	bind_text(add, 1, source->path);
	bind_text(add, 2, origin_names[source->origin]);
	bind_text(add, 3, chunk->content->hash);
	sqlite3_bind_int64(add, 4, stamp.size);
	sqlite3_bind_int64(add, 5, stamp.mtime);
	sqlite3_bind_int64(add, 6, stamp.ctime);
	sqlite3_bind_int64(add, 7, stamp.inode);
	if (run(store, add) < 0)
		return -1;
	bind_text(store->find_file, 1, source->path);
	source->id = one(store, store->find_file);
	source->stored = chunk->content;
	return source->id;
}

static int insert_rows(struct store *store, const GByteArray *rows, int64_t chunk)
{
	// An array without rows has no bytes: nothing may be added to its NULL.
	const guint8 *p = rows->data, *end = rows->len ? p + rows->len : p;
	sqlite3_stmt *stmt = NULL;
	int column = 0, columns = 0;
	int64_t value;

	while (p < end) {
		if (column == columns) {
			assert(*p < fact_count);
			stmt = store->insert[*p];
			columns = facts[*p++].columns;
			sqlite3_bind_int64(stmt, 1, chunk);
			column = 0;
		}
		switch (*p++) {
		case 'i':
			memcpy(&value, p, sizeof value);
			sqlite3_bind_int64(stmt, column + 2, value);
			p += sizeof value;
			break;
		case 't':
			memcpy(&value, p, sizeof value);
			p += sizeof value;
			sqlite3_bind_text(stmt, column + 2, (const char *)p, value, SQLITE_STATIC);
			p += value + 1;
			break;
		default:
			assert(p[-1] == 'n');
			sqlite3_bind_null(stmt, column + 2);
		}
		if (++column == columns && run(store, stmt) < 0)
			return -1;
	}
	assert(p == end);
	g_assert(column == columns);
	return 0;
}

// A chunk that this worker has stored, or found: headers give most units the same rows, which are
// compared then, not hashed again.
struct stored {
	GByteArray *rows;
	int64_t id;
};

#define STORED_BYTES ((size_t)64 << 20) // that a worker keeps
#define STORED_MAX 8			// of one content

static void clear_stored(void *data)
{
	g_byte_array_unref(((struct stored *)data)->rows);
}

void stored_free(GArray *stored)
{
	if (stored)
		g_array_unref(stored);
}

static int64_t find_stored(const struct chunk *chunk)
{
	const GArray *all = chunk->content->stored;

	for (guint i = 0; all && i < all->len; i++) {
		const struct stored *stored = &g_array_index(all, struct stored, i);

		if (stored->rows->len == chunk->rows->len &&
		    (!chunk->rows->len ||
		     memcmp(stored->rows->data, chunk->rows->data, chunk->rows->len) == 0))
			return stored->id;
	}
	return 0;
}

static void keep_stored(struct worker *worker, struct chunk *chunk, int64_t id)
{
	struct content *content = chunk->content;
	struct stored stored = { chunk->rows, id };

	assert(id > 0);
	if (!content->stored) {
		content->stored = g_array_new(FALSE, FALSE, sizeof stored);
		g_array_set_clear_func(content->stored, clear_stored);
	}
	if (content->stored->len == STORED_MAX ||
	    worker->stored_bytes + chunk->rows->len > STORED_BYTES)
		return;
	worker->stored_bytes += chunk->rows->len;
	g_byte_array_ref(chunk->rows);
	g_array_append_val(content->stored, stored);
}

// Finds the chunk, or inserts it when no parse has seen its like; its id or -1.
static int64_t store_chunk(struct store *store, struct chunk *chunk)
{
	struct source *source = chunk->source;
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
	guint8 digest[32];
	gsize n = sizeof digest;
	int64_t id, file;

	g_checksum_update(sum, (const guchar *)source->path, strlen(source->path) + 1);
	g_checksum_update(sum, (const guchar *)chunk->content->hash,
			  strlen(chunk->content->hash) + 1);
	g_checksum_update(sum, chunk->rows->data, chunk->rows->len);
	g_checksum_get_digest(sum, digest, &n);
	g_checksum_free(sum);
	sqlite3_bind_blob(store->find_chunk, 1, digest, n, SQLITE_STATIC);
	id = one(store, store->find_chunk);
	if (id)
		return id;
	file = file_id(store, chunk);
	if (file < 0)
		return -1;
	sqlite3_bind_blob(store->add_chunk, 1, digest, n, SQLITE_STATIC);
	sqlite3_bind_int64(store->add_chunk, 2, file);
	bind_text(store->add_chunk, 3, chunk->content->hash);
	if (run(store, store->add_chunk) < 0)
		return -1;
	id = sqlite3_last_insert_rowid(store->worker->db->sql);
	return insert_rows(store, chunk->rows, id) < 0 ? -1 : id;
}

static int link_id(struct store *store, int64_t parse, int64_t chunk)
{
	sqlite3_bind_int64(store->link, 1, parse);
	sqlite3_bind_int64(store->link, 2, chunk);
	return run(store, store->link);
}

static int link_chunk(struct store *store, int64_t parse, struct chunk *chunk)
{
	assert(chunk->content); // contents_take()
	if (!chunk->id)
		chunk->id = find_stored(chunk);
	if (!chunk->id) {
		chunk->id = store_chunk(store, chunk);
		if (chunk->id > 0)
			keep_stored(store->worker, chunk, chunk->id);
	}
	if (chunk->id < 0 || file_id(store, chunk) < 0)
		return -1;
	return link_id(store, parse, chunk->id);
}

// Links what the unit's prefix saw, and keeps the prefix.
static int link_prefix(struct store *store, int64_t id, struct parse *parse)
{
	struct prefix *prefix = parse->prefix;
	int err = 0;

	for (guint i = 0; i < prefix->chunks->len && !err; i++)
		err = link_chunk(store, id, prefix->chunks->pdata[i]);
	for (guint i = 0; i < prefix->links->len && !err; i++)
		err = link_id(store, id, g_array_index(prefix->links, int64_t, i));
	return err || prefix->kept ? err : prefix_keep(store->worker, prefix, parse->prefix_row);
}

static int64_t parse_id(struct store *store, int64_t unit, int world)
{
	sqlite3_bind_int64(store->find_parse, 1, unit);
	sqlite3_bind_int64(store->find_parse, 2, world);
	return one(store, store->find_parse);
}

static int set_parse(struct store *store, int64_t id, const char *status, const char *reason,
		     int errors, int64_t usec)
{
	bind_text(store->set_parse, 1, status);
	bind_text(store->set_parse, 2, reason);
	sqlite3_bind_int64(store->set_parse, 3, errors);
	sqlite3_bind_int64(store->set_parse, 4, usec);
	sqlite3_bind_int64(store->set_parse, 5, id);
	if (run(store, store->set_parse) < 0)
		return -1;
	sqlite3_bind_int64(store->unlink, 1, id);
	return run(store, store->unlink);
}

static gint compare_chunks(gconstpointer a, gconstpointer b)
{
	const struct chunk *const *x = a, *const *y = b;

	return strcmp((*x)->source->path, (*y)->source->path);
}

int store_parse(struct store *store, int64_t unit, struct parse *parse, int64_t usec)
{
	int64_t id = parse_id(store, unit, parse->world->id);
	GHashTableIter iter;
	GPtrArray *chunks;
	gpointer value;
	guint i;
	int err;

	if (id <= 0)
		return -1;
	err = set_parse(store, id, parse->errors ? "errors" : "ok", "", parse->errors, usec);
	chunks = g_ptr_array_new();
	g_hash_table_iter_init(&iter, parse->chunks);
	while (g_hash_table_iter_next(&iter, NULL, &value))
		g_ptr_array_add(chunks, value);
	g_ptr_array_sort(chunks, compare_chunks);
	for (i = 0; i < chunks->len && !err; i++) {
		struct chunk *chunk = chunks->pdata[i];

		// Met by name only: what the prefix saw in it is linked below.
		if (!chunk->rows->len && prefix_has(parse->prefix, chunk->source))
			continue;
		err = link_chunk(store, id, chunk);
	}
	if (parse->prefix && !err)
		err = link_prefix(store, id, parse);
	g_ptr_array_unref(chunks);
	return err;
}

int store_failure(struct store *store, int64_t unit, int world, const char *reason)
{
	int64_t id = parse_id(store, unit, world);

	return id > 0 ? set_parse(store, id, "failed", reason, 0, 0) : -1;
}
