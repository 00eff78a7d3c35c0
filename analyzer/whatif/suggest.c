// Finds switches that clear the blockers: see whatif.h.
//
// Greedy: the switch that stands around most of the lines that are left is tried, and kept when
// the audit bears it out. Then each that was kept is left out once.

#include <string.h>

#include "whatif.h"

#define DEPTH 3	       // of #include and macros that are followed
#define SITES_MAX 2000 // that a step looks at
#define REPAIRS 2      // of a build that a switch broke

struct search {
	struct whatif *whatif;
	const char *target;
	GHashTable *refused; // candidates that did not help
	GHashTable *defined; // word -> whether -U of it undoes anything
	GHashTable *around;  // of this step: file -> set of candidates around its #includes
	GHashTable *macros;  // of this step: name -> set of those around macros that call it
	struct db *db;	     // of the outcome so far
};

// A candidate: words with blanks between, and the sites that it stands around.
struct candidate {
	char *words;
	int sites;
};

// Whether a name is defined: by a file of the project or by a flag.
static int is_defined(struct search *search, const char *name)
{
	gpointer known;
	GHashTableIter iter;
	gpointer text;
	int yes;

	if (g_hash_table_lookup_extended(search->defined, name, NULL, &known))
		return GPOINTER_TO_INT(known);
	yes = db_int(search->db, 0,
		     "SELECT 1 FROM main.unit u, json_each(u.args) j WHERE u.present"
		     " AND (j.value = '-D' || ?1 OR j.value GLOB '-D' || ?1 || '=*') LIMIT 1",
		     "t", name) != 0;
	g_hash_table_iter_init(&iter, search->whatif->texts);
	while (!yes && g_hash_table_iter_next(&iter, NULL, &text)) {
		GHashTable *names = g_hash_table_new(g_str_hash, g_str_equal);
		char *without;

		g_hash_table_add(names, (gpointer)name);
		without = text_has_word(text, name) ? text_without(text, names) : NULL;
		yes = without != NULL;
		g_free(without);
		g_hash_table_unref(names);
	}
	g_hash_table_insert(search->defined, g_strdup(name), GINT_TO_POINTER(yes));
	return yes;
}

static int is_possible(struct search *search, const char *words)
{
	char **list = g_strsplit(words, " ", -1);
	int yes = !g_hash_table_contains(search->refused, words);

	for (int i = 0; list[i] && yes; i++)
		yes = list[i][1] == 'D' || is_defined(search, list[i] + 2);
	g_strfreev(list);
	return yes;
}

static void add_at(struct search *search, GHashTable *found, const char *file, int line, int depth);

static GHashTable *set_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static void add_all(GHashTable *to, GHashTable *from)
{
	GHashTableIter iter;
	gpointer words;

	g_hash_table_iter_init(&iter, from);
	while (g_hash_table_iter_next(&iter, &words, NULL))
		g_hash_table_add(to, g_strdup(words));
}

static void keep_common(GHashTable *set, GHashTable *other)
{
	GHashTableIter iter;
	gpointer words;

	g_hash_table_iter_init(&iter, set);
	while (g_hash_table_iter_next(&iter, &words, NULL))
		if (!g_hash_table_contains(other, words))
			g_hash_table_iter_remove(&iter);
}

// What stands around every #include of a file turns the file off. The set is the search's.
static GHashTable *around_includes(struct search *search, const char *file, int depth)
{
	GHashTable *common = g_hash_table_lookup(search->around, file);
	sqlite3_stmt *rows;
	int first = 1;

	if (common)
		return common;
	common = set_new();
	// A file that includes itself finds this.
	g_hash_table_insert(search->around, g_strdup(file), common);
	rows = db_query(search->db,
			"SELECT DISTINCT f.path, i.line FROM main.t_include i"
			" JOIN main.chunk k ON k.id = i.chunk"
			" JOIN main.file f ON f.id = k.file WHERE i.resolved = ?",
			"t", file);
	while (db_step(search->db, rows) > 0) {
		GHashTable *here = set_new();

		add_at(search, here, col_text(rows, 0), sqlite3_column_int(rows, 1), depth + 1);
		if (first)
			add_all(common, here);
		else
			keep_common(common, here);
		first = 0;
		g_hash_table_unref(here);
	}
	sqlite3_finalize(rows);
	return common;
}

static void add_at(struct search *search, GHashTable *found, const char *file, int line, int depth)
{
	const char *text = g_hash_table_lookup(search->whatif->texts, file);
	GPtrArray *list = text ? text_switches(text, line) : NULL;

	for (guint i = 0; list && i < list->len; i++)
		if (is_possible(search, list->pdata[i]))
			g_hash_table_add(found, g_strdup(list->pdata[i]));
	if (list)
		g_ptr_array_unref(list);
	if (depth < DEPTH && !g_hash_table_contains(search->whatif->units, file))
		add_all(found, around_includes(search, file, depth));
}

static const char *line_of(const char *text, int line)
{
	for (; line > 1 && text && (text = strchr(text, '\n')); line--)
		text++;
	return text;
}

// What stands around the definitions of macros that call name. The set is the search's.
static GHashTable *around_macros(struct search *search, const char *name)
{
	GHashTable *found = g_hash_table_lookup(search->macros, name);
	GHashTableIter iter;
	gpointer path, text;

	if (found)
		return found;
	found = set_new();
	g_hash_table_insert(search->macros, g_strdup(name), found);
	g_hash_table_iter_init(&iter, search->whatif->texts);
	while (g_hash_table_iter_next(&iter, &path, &text)) {
		GArray *lines = text_has_word(text, name) ? text_definitions(text, name) : NULL;

		for (guint i = 0; lines && i < lines->len; i++)
			add_at(search, found, path, g_array_index(lines, int, i), DEPTH);
		if (lines)
			g_array_unref(lines);
	}
	return found;
}

// Where the line does not name what is missing, a macro on it does.
static void add_macros(struct search *search, GHashTable *found, const char *file, int line,
		       const char *name)
{
	const char *text = g_hash_table_lookup(search->whatif->texts, file);
	const char *start = text && *name ? line_of(text, line) : NULL;
	char *own = start ? g_strndup(start, strcspn(start, "\n")) : NULL;

	if (own && !text_has_word(own, name))
		add_all(found, around_macros(search, name));
	g_free(own);
}

static const char sites_sql[] =
	"SELECT DISTINCT file, line, coalesce(name, '') FROM main.finding"
	" WHERE state = 'live' AND severity = 'blocker' AND target = ? ORDER BY file, line"
	" LIMIT " G_STRINGIFY(SITES_MAX);

// Counts for each candidate the sites that it stands around: words -> count.
static GHashTable *count_sites(struct search *search)
{
	GHashTable *counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sqlite3_stmt *rows = db_query(search->db, sites_sql, "t", search->target);

	while (db_step(search->db, rows) > 0) {
		GHashTable *found = set_new();
		GHashTableIter iter;
		gpointer words;

		add_at(search, found, col_text(rows, 0), sqlite3_column_int(rows, 1), 0);
		add_macros(search, found, col_text(rows, 0), sqlite3_column_int(rows, 1),
			   col_text(rows, 2));
		g_hash_table_iter_init(&iter, found);
		while (g_hash_table_iter_next(&iter, &words, NULL)) {
			int count = GPOINTER_TO_INT(g_hash_table_lookup(counts, words));

			g_hash_table_insert(counts, g_strdup(words), GINT_TO_POINTER(count + 1));
		}
		g_hash_table_unref(found);
	}
	sqlite3_finalize(rows);
	return counts;
}

// The candidate with most sites; of equal ones that which undefines, then by name. g_free() it.
static char *best(GHashTable *counts)
{
	GHashTableIter iter;
	gpointer words, count;
	const char *found = NULL;
	int most = 0;

	g_hash_table_iter_init(&iter, counts);
	while (g_hash_table_iter_next(&iter, &words, &count)) {
		int n = GPOINTER_TO_INT(count), first = 0;

		if (found && n == most)
			first = ((char *)words)[1] != found[1] ? ((char *)words)[1] == 'U'
							       : strcmp(words, found) < 0;
		if (n > most || first) {
			most = n;
			found = words;
		}
	}
	return g_strdup(found);
}

static char *next_candidate(struct search *search, const struct outcome *now)
{
	GHashTable *counts;
	char *words;

	search->db = db_open(now->db, DB_READ);
	if (!search->db)
		return NULL;
	search->around = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					       (GDestroyNotify)g_hash_table_unref);
	search->macros = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					       (GDestroyNotify)g_hash_table_unref);
	counts = count_sites(search);
	words = best(counts);
	g_hash_table_unref(search->around);
	g_hash_table_unref(search->macros);
	g_hash_table_unref(counts);
	db_close(search->db);
	search->db = NULL;
	return words;
}

static void add_words(GPtrArray *switches, const char *words)
{
	char **list = g_strsplit(words, " ", -1);

	for (int i = 0; list[i]; i++)
		if (!g_ptr_array_find_with_equal_func(switches, list[i], g_str_equal, NULL))
			g_ptr_array_add(switches, g_strdup(list[i]));
	g_strfreev(list);
}

static GPtrArray *copy_words(const GPtrArray *switches)
{
	GPtrArray *copy = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < switches->len; i++)
		g_ptr_array_add(copy, g_strdup(switches->pdata[i]));
	return copy;
}

static void move_outcome(struct outcome *to, struct outcome *from)
{
	whatif_clear(to);
	*to = *from;
	memset(from, 0, sizeof *from);
}

// Adds what stands closest around a line.
static void add_closest(struct search *search, const char *file, int line, GPtrArray *more)
{
	const char *text = g_hash_table_lookup(search->whatif->texts, file);
	GPtrArray *list = text ? text_switches(text, line) : NULL;

	for (guint i = list ? list->len : 0; i-- > 0;)
		if (is_possible(search, list->pdata[i])) {
			add_words(more, list->pdata[i]);
			break;
		}
	if (list)
		g_ptr_array_unref(list);
}

static const char errors_sql[] =
	"SELECT DISTINCT f.path, d.line FROM main.parse p"
	" JOIN main.parse_chunk pc ON pc.parse = p.id"
	" JOIN main.t_diagnostic d ON d.chunk = pc.chunk"
	" JOIN main.chunk k ON k.id = d.chunk JOIN main.file f ON f.id = k.file"
	" WHERE p.world = 0 AND p.status <> 'ok' AND d.level IN ('error', 'fatal')"
	" ORDER BY f.path, d.line LIMIT " G_STRINGIFY(SITES_MAX);

static const char new_sql[] =
	"SELECT DISTINCT file, line FROM main.finding f WHERE state = 'live'"
	" AND severity = 'blocker' AND target = ?1 AND NOT EXISTS (SELECT 1 FROM now.finding n"
	" WHERE n.target = ?1 AND n.state = 'live' AND n.severity = 'blocker'"
	" AND n.rule = f.rule AND n.name IS f.name) ORDER BY file, line LIMIT 50";

// Code that goes with what was switched off by a name of its own: lines that compile no more, and
// blockers that only the switches bring. Adds what stands closest around them, and returns whether
// there was any.
static int add_repairs(struct search *search, const struct outcome *now,
		       const struct outcome *after, GPtrArray *more)
{
	guint before = more->len;
	sqlite3_stmt *rows;

	search->db = db_open(after->db, DB_READ);
	if (!search->db)
		return 0;
	rows = db_prepare(search->db, errors_sql);
	while (after->failing > now->failing && db_step(search->db, rows) > 0)
		add_closest(search, col_text(rows, 0), sqlite3_column_int(rows, 1), more);
	sqlite3_finalize(rows);
	if (db_run(search->db, "ATTACH ? AS now", "t", now->db) == 0) {
		rows = db_query(search->db, new_sql, "t", search->target);
		while (db_step(search->db, rows) > 0)
			add_closest(search, col_text(rows, 0), sqlite3_column_int(rows, 1), more);
		sqlite3_finalize(rows);
	}
	db_close(search->db);
	search->db = NULL;
	return more->len > before;
}

// Tries one more, with what the build then asks for; they stay in switches, and *now becomes their
// outcome, when there are fewer blockers.
static int step(struct search *search, const char *words, GPtrArray *switches, struct outcome *now)
{
	GPtrArray *more = copy_words(switches);
	int repairs = 0, fewer, err;
	struct outcome after;

	add_words(more, words);
	for (;;) {
		err = whatif_try(search->whatif, now, more, &after);
		fewer = !err && whatif_live(&after, search->target, 0) <
					whatif_live(now, search->target, 0);
		if (err || (fewer && after.failing <= now->failing) || repairs++ == REPAIRS ||
		    !add_repairs(search, now, &after, more))
			break;
		whatif_clear(&after);
	}
	if (fewer && after.failing <= now->failing) {
		for (guint i = 0; i < more->len; i++)
			add_words(switches, more->pdata[i]);
		if (!search->whatif->project->quiet)
			tell("%s: %d blockers with %s, %d without", search->target,
			     whatif_live(&after, search->target, 0), words,
			     whatif_live(now, search->target, 0));
		move_outcome(now, &after);
	}
	// Kept or not, it is tried once.
	g_hash_table_add(search->refused, g_strdup(words));
	whatif_clear(&after);
	g_ptr_array_unref(more);
	return err;
}

// Leaves out what is not needed.
static int prune(struct search *search, int tries, GPtrArray *switches, struct outcome *now)
{
	int err = 0;

	for (guint i = 0; i + 1 < switches->len && !err && search->whatif->tries < tries;) {
		GPtrArray *fewer = copy_words(switches);
		struct outcome after;

		g_ptr_array_remove_index(fewer, i);
		err = whatif_try(search->whatif, &search->whatif->before, fewer, &after);
		if (!err && after.failing <= now->failing &&
		    whatif_live(&after, search->target, 0) <= whatif_live(now, search->target, 0)) {
			g_ptr_array_remove_index(switches, i);
			move_outcome(now, &after);
		} else {
			i++;
		}
		whatif_clear(&after);
		g_ptr_array_unref(fewer);
	}
	return err;
}

int whatif_suggest(struct whatif *whatif, const char *target, int tries, GPtrArray *switches,
		   struct outcome *after)
{
	struct search search = {
		.whatif = whatif,
		.target = target,
		.refused = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.defined = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	int err = whatif_try(whatif, &whatif->before, switches, after);
	char *words = NULL;

	while (!err && whatif->tries < tries && whatif_live(after, target, 0) > 0 &&
	       (words = next_candidate(&search, after))) {
		err = step(&search, words, switches, after);
		g_free(words);
	}
	if (!err && switches->len > 1)
		err = prune(&search, tries + (int)switches->len, switches, after);
	g_hash_table_unref(search.refused);
	g_hash_table_unref(search.defined);
	return err;
}
