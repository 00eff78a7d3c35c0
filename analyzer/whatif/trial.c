// Audits with switches, each in a copy of a database that was audited with fewer: only the units
// that a switch is about are parsed again.

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "audit/audit.h"
#include "project/admit.h"
#include "whatif.h"

#define TEXT_MAX ((size_t)4 << 20) // larger files are data

void whatif_clear(struct outcome *outcome)
{
	for (int i = 0; i < outcome->targets; i++)
		g_free(outcome->target[i].name);
	if (outcome->db) {
		char *prefixes = g_strconcat(outcome->db, ".prefixes", NULL);

		tree_remove(prefixes);
		g_free(prefixes);
		unlink(outcome->db);
	}
	g_free(outcome->db);
	memset(outcome, 0, sizeof *outcome);
}

const int *whatif_counts(const struct outcome *outcome, const char *target)
{
	for (int i = 0; i < outcome->targets; i++)
		if (strcmp(outcome->target[i].name, target) == 0)
			return outcome->target[i].live;
	return NULL;
}

int whatif_live(const struct outcome *outcome, const char *target, int severity)
{
	const int *live = whatif_counts(outcome, target);

	assert(severity >= 0 && severity < WHATIF_SEVERITIES);
	return live ? live[severity] : -1;
}

int switch_check(const char *word)
{
	const char *name = word + 2, *equals = strchr(name, '=');
	size_t n = equals ? (size_t)(equals - name) : strlen(name);
	int good = n && (g_ascii_isalpha(*name) || *name == '_') && !(equals && word[1] == 'U');

	for (size_t i = 0; i < n; i++)
		good &= g_ascii_isalnum(name[i]) || name[i] == '_';
	for (; *name; name++)
		good &= !g_ascii_iscntrl(*name);
	if (good)
		return 0;
	complain("what-if: '%s' is no switch: -U NAME, -D NAME or -D NAME=VALUE", word);
	return MISUSED;
}

static char *name_of(const char *word)
{
	return g_strndup(word + 2, strcspn(word + 2, "="));
}

int whatif_knows(const struct whatif *whatif, const char *word)
{
	char *name = name_of(word);
	GHashTableIter iter;
	gpointer text;
	int yes = 0;

	g_hash_table_iter_init(&iter, whatif->texts);
	while (!yes && g_hash_table_iter_next(&iter, NULL, &text))
		yes = text_asks(text, name);
	g_free(name);
	return yes;
}

// Copies a database into a new file.
static int copy_db(struct db *db, const char *to)
{
	sqlite3_backup *backup = NULL;
	sqlite3 *copy = NULL;
	int err = -1;

	if (sqlite3_open(to, &copy) == SQLITE_OK)
		backup = sqlite3_backup_init(copy, "main", db->sql, "main");
	if (backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE)
		err = 0;
	if (backup && sqlite3_backup_finish(backup) != SQLITE_OK)
		err = -1;
	if (err)
		complain("cannot copy '%s' to '%s': %s", db->path, to, sqlite3_errmsg(copy));
	sqlite3_close(copy);
	return err;
}

static int copy_file(const char *from, const char *to)
{
	struct db *db = db_open(from, DB_READ);
	int err = db ? copy_db(db, to) : -1;

	db_close(db);
	return err;
}

static const char counts_sql[] =
	"SELECT t.name, f.severity, count(f.id) FROM main.target t LEFT JOIN main.finding f"
	" ON f.target = t.name AND f.state = 'live' WHERE t.selected"
	" GROUP BY t.position, f.severity ORDER BY t.position";

static int read_counts(struct db *db, struct outcome *outcome)
{
	sqlite3_stmt *rows = db_prepare(db, counts_sql);
	int got, at = -1;

	while ((got = db_step(db, rows)) > 0) {
		const char *name = col_text(rows, 0);

		if ((at < 0 || strcmp(outcome->target[at].name, name) != 0) &&
		    at + 1 < WHATIF_TARGETS) {
			outcome->target[++at].name = g_strdup(name);
			outcome->targets = at + 1;
		}
		assert(at >= 0 && at < WHATIF_TARGETS);
		for (int i = 0; i < WHATIF_SEVERITIES; i++)
			if (strcmp(severities[i].name, col_text(rows, 1)) == 0)
				outcome->target[at].live[i] = sqlite3_column_int(rows, 2);
	}
	sqlite3_finalize(rows);
	outcome->failing = (int)db_int(
		db, 0,
		"SELECT count(*) FROM main.parse p JOIN main.unit u ON u.id ="
		" p.unit AND u.present WHERE p.world = 0 AND (p.status <> 'ok' OR u.id IN"
		" (SELECT unit FROM main.doubt WHERE kind = 'host'))",
		"");
	return got;
}

// Audits the project in the database of outcome, which is there or is made.
static int audit(struct whatif *whatif, GHashTable *more, struct outcome *outcome, int quiet)
{
	struct project run = *whatif->project;
	char *only[] = { (char *)whatif->only, NULL };
	struct audit done = { 0 };
	int err;

	run.db_path = outcome->db;
	run.db_found = 0;
	run.more_args = more;
	run.quiet |= quiet;
	if (whatif->only) {
		run.targets = only;
		run.targets_given = 1;
		run.families = 0;
	}
	err = audit_run(&done, &run, whatif->rules, AUDIT_WHOLE);
	whatif->parses += done.parses;
	if (!err && done.failed)
		err = -1;
	if (!err && read_counts(done.db, outcome))
		err = -1;
	audit_close(&done);
	return err;
}

// The project's own files that units read, and which units read which.
static int read_files(struct whatif *whatif)
{
	struct db *db = db_open(whatif->before.db, DB_READ);
	sqlite3_stmt *rows = db_prepare(
		db,
		"SELECT DISTINCT u.file, f.path FROM main.unit u JOIN main.parse p ON p.unit = u.id"
		" JOIN main.parse_chunk pc ON pc.parse = p.id JOIN main.chunk k ON k.id = pc.chunk"
		" JOIN main.file f ON f.id = k.file WHERE u.present"
		" AND f.origin IN ('project', 'thirdparty')");
	int got;

	while ((got = db_step(db, rows)) > 0) {
		const char *unit = col_text(rows, 0);
		char *path = path_absolute(whatif->project->root, col_text(rows, 1)), *text = NULL;
		GPtrArray *list = g_hash_table_lookup(whatif->units, unit);
		gpointer name;
		size_t size;

		if (!list) {
			list = g_ptr_array_new();
			g_hash_table_insert(whatif->units, g_strdup(unit), list);
		}
		if (!g_hash_table_lookup_extended(whatif->texts, col_text(rows, 1), &name, NULL)) {
			name = g_strdup(col_text(rows, 1));
			if (admit_is_system(path) || file_read(path, TEXT_MAX, &text, &size) < 0 ||
			    strlen(text) != size) {
				g_free(text);
				text = g_strdup("");
			}
			g_hash_table_insert(whatif->texts, name, text);
		}
		g_ptr_array_add(list, name);
		g_free(path);
	}
	sqlite3_finalize(rows);
	db_close(db);
	return got ? -1 : 0;
}

// The targets and worlds that the project's database was made for, unless others are asked for.
static void take_targets(struct whatif *whatif, struct db *db)
{
	GPtrArray *list;
	sqlite3_stmt *rows;

	if (whatif->project->targets_given)
		return;
	list = g_ptr_array_new();
	rows = db_prepare(db, "SELECT name FROM main.target WHERE selected ORDER BY world");
	while (db_step(db, rows) > 0)
		g_ptr_array_add(list, g_strdup(col_text(rows, 0)));
	sqlite3_finalize(rows);
	g_ptr_array_add(list, NULL);
	if (list->len > 1) {
		g_strfreev(whatif->project->targets);
		whatif->project->targets = (char **)g_ptr_array_free(list, FALSE);
		whatif->project->families = (int)db_int(
			db, 0,
			"SELECT count(*) FROM main.world WHERE id > 0 AND id NOT IN"
			" (SELECT world FROM main.target WHERE selected)",
			"");
	} else {
		g_ptr_array_free(list, TRUE);
	}
}

// Where the project has a database the copy begins with what that knows.
static int copy_known(struct whatif *whatif)
{
	struct db *db;
	int err;

	if (!g_file_test(whatif->project->db_path, G_FILE_TEST_EXISTS))
		return 0;
	if (!(db = project_db(whatif->project)))
		return -1;
	take_targets(whatif, db);
	err = copy_db(db, whatif->before.db);
	db_close(db);
	return err;
}

int whatif_begin(struct whatif *whatif, struct project *project, const struct rules *rules)
{
	int err;

	memset(whatif, 0, sizeof *whatif);
	whatif->project = project;
	whatif->rules = rules;
	whatif->texts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	whatif->units = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					      (GDestroyNotify)g_ptr_array_unref);
	err = scratch_open(&whatif->scratch, NULL, "wasmready-what-if");
	if (err)
		return err;
	whatif->before.db = g_build_filename(whatif->scratch.path, "0.db", NULL);
	err = copy_known(whatif);
	if (!err)
		err = audit(whatif, NULL, &whatif->before, 0);
	if (!err)
		err = read_files(whatif);
	return err;
}

void whatif_end(struct whatif *whatif)
{
	whatif_clear(&whatif->before);
	g_hash_table_unref(whatif->texts);
	g_hash_table_unref(whatif->units);
	scratch_close(&whatif->scratch);
}

// The files that ask for the name of a switch, as a set of the texts' keys.
static GHashTable *files_with(const struct whatif *whatif, const char *word)
{
	GHashTable *files = g_hash_table_new(NULL, NULL);
	char *name = name_of(word);
	GHashTableIter iter;
	gpointer path, text;

	g_hash_table_iter_init(&iter, whatif->texts);
	while (g_hash_table_iter_next(&iter, &path, &text))
		if (text_asks(text, name))
			g_hash_table_add(files, path);
	g_free(name);
	return files;
}

static int reads_any(const GPtrArray *files, GHashTable *wanted)
{
	for (guint i = 0; i < files->len; i++)
		if (g_hash_table_contains(wanted, files->pdata[i]))
			return 1;
	return 0;
}

// Which flags each unit gets: the switches whose names it reads. g_hash_table_unref() it.
static GHashTable *more_args(const struct whatif *whatif, const GPtrArray *switches)
{
	GHashTable *more = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
						 (GDestroyNotify)g_strfreev);
	GPtrArray *files = g_ptr_array_new_with_free_func((GDestroyNotify)g_hash_table_unref);
	GHashTableIter iter;
	gpointer unit, reads;

	for (guint i = 0; i < switches->len; i++)
		g_ptr_array_add(files, files_with(whatif, switches->pdata[i]));
	g_hash_table_iter_init(&iter, whatif->units);
	while (g_hash_table_iter_next(&iter, &unit, &reads)) {
		GPtrArray *args = g_ptr_array_new();

		for (guint i = 0; i < switches->len; i++)
			if (reads_any(reads, files->pdata[i]))
				g_ptr_array_add(args, g_strdup(switches->pdata[i]));
		g_ptr_array_add(args, NULL);
		g_hash_table_insert(more, unit, g_ptr_array_free(args, FALSE));
	}
	g_ptr_array_unref(files);
	return more;
}

static int count_changed(GHashTable *more)
{
	GHashTableIter iter;
	gpointer args;
	int n = 0;

	g_hash_table_iter_init(&iter, more);
	while (g_hash_table_iter_next(&iter, NULL, &args))
		n += *(char **)args != NULL;
	return n;
}

// Puts into a database what is to be read in place of the files that define the names.
static int store_overlays(const struct whatif *whatif, const char *path, const GPtrArray *switches)
{
	GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	struct db *db = db_open(path, DB_WRITE);
	// What was precompiled of a file is not to be had where another text is read for it.
	int err = db ? db_exec(db, "BEGIN; DELETE FROM overlay; DELETE FROM kept_prefix") : -1;
	GHashTableIter iter;
	gpointer file, text;

	for (guint i = 0; i < switches->len; i++)
		g_hash_table_add(names, name_of(switches->pdata[i]));
	g_hash_table_iter_init(&iter, whatif->texts);
	while (!err && g_hash_table_iter_next(&iter, &file, &text)) {
		char *without = text_without(text, names);

		if (without)
			err = db_run(db, "INSERT INTO overlay VALUES(?, ?)", "tt", file, without);
		g_free(without);
	}
	if (!err)
		err = db_exec(db, "COMMIT");
	g_hash_table_unref(names);
	if (db)
		db_settle(db);
	db_close(db);
	return err;
}

int whatif_same(struct whatif *whatif, struct outcome *after)
{
	const struct outcome *before = &whatif->before;

	*after = *before;
	after->units = 0;
	for (int i = 0; i < before->targets; i++)
		after->target[i].name = g_strdup(before->target[i].name);
	after->db = g_strdup_printf("%s/same-%d.db", whatif->scratch.path, whatif->tries);
	return copy_file(before->db, after->db);
}

int whatif_try(struct whatif *whatif, const struct outcome *from, const GPtrArray *switches,
	       struct outcome *after)
{
	GHashTable *more;
	int err;

	memset(after, 0, sizeof *after);
	after->db = g_strdup_printf("%s/%d.db", whatif->scratch.path, ++whatif->tries);
	err = copy_file(from->db, after->db);
	if (!err)
		err = store_overlays(whatif, after->db, switches);
	if (err)
		return err;
	more = more_args(whatif, switches);
	err = audit(whatif, more, after, whatif->tries > 1);
	after->units = count_changed(more);
	g_hash_table_unref(more);
	return err;
}
