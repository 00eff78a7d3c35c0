// Finds switches that clear the blockers: see whatif.h.
//
// Greedy: the switch that stands around most of the lines that are left is tried, and kept when
// the audit bears it out. Then each that was kept is left out once.

#include <string.h>

#include "whatif.h"

#define DEPTH 3 // of #include and macros that are followed

struct search {
	struct whatif *whatif;
	const char *target;
	GHashTable *refused; // candidates that did not help
	GHashTable *defined; // word -> whether -U of it undoes anything
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

// What stands around each #include of a file turns the file off, when it does around all.
static void add_includes(struct search *search, GHashTable *found, const char *file, int depth)
{
	sqlite3_stmt *rows = db_query(search->db,
				      "SELECT DISTINCT f.path, i.line FROM main.t_include i"
				      " JOIN main.chunk k ON k.id = i.chunk"
				      " JOIN main.file f ON f.id = k.file WHERE i.resolved = ?",
				      "t", file);
	GHashTable *common = NULL;

	while (db_step(search->db, rows) > 0) {
		GHashTable *here = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
		GHashTableIter iter;
		gpointer words;

		add_at(search, here, col_text(rows, 0), sqlite3_column_int(rows, 1), depth + 1);
		if (!common) {
			common = here;
			continue;
		}
		g_hash_table_iter_init(&iter, common);
		while (g_hash_table_iter_next(&iter, &words, NULL))
			if (!g_hash_table_contains(here, words))
				g_hash_table_iter_remove(&iter);
		g_hash_table_unref(here);
	}
	sqlite3_finalize(rows);
	if (common) {
		GHashTableIter iter;
		gpointer words;

		g_hash_table_iter_init(&iter, common);
		while (g_hash_table_iter_next(&iter, &words, NULL))
			g_hash_table_add(found, g_strdup(words));
		g_hash_table_unref(common);
	}
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
		add_includes(search, found, file, depth);
}

static const char *line_of(const char *text, int line)
{
	for (; line > 1 && text && (text = strchr(text, '\n')); line--)
		text++;
	return text;
}

// Where the line does not name what is missing, a macro on it does: what stands around the
// definition turns the site off.
static void add_macros(struct search *search, GHashTable *found, const char *file, int line,
		       const char *name)
{
	const char *text = g_hash_table_lookup(search->whatif->texts, file);
	const char *start = line_of(text ? text : "", line);
	char *own = start ? g_strndup(start, strcspn(start, "\n")) : g_strdup("");
	int direct = !*name || text_has_word(own, name);
	GHashTableIter iter;
	gpointer path, other;

	g_hash_table_iter_init(&iter, search->whatif->texts);
	while (!direct && g_hash_table_iter_next(&iter, &path, &other)) {
		GArray *lines = text_has_word(other, name) ? text_definitions(other, name) : NULL;

		for (guint i = 0; lines && i < lines->len; i++)
			add_at(search, found, path, g_array_index(lines, int, i), DEPTH);
		if (lines)
			g_array_unref(lines);
	}
	g_free(own);
}

static const char sites_sql[] =
	"SELECT DISTINCT file, line, coalesce(name, '') FROM main.finding"
	" WHERE state = 'live' AND severity = 'blocker' AND target = ? ORDER BY file, line";

// Counts for each candidate the sites that it stands around: words -> count.
static GHashTable *count_sites(struct search *search)
{
	GHashTable *counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	sqlite3_stmt *rows = db_query(search->db, sites_sql, "t", search->target);

	while (db_step(search->db, rows) > 0) {
		GHashTable *found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
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
	counts = count_sites(search);
	words = best(counts);
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

// Tries one more; it stays in switches, and *now becomes its outcome, when it helps.
static int step(struct search *search, const char *words, GPtrArray *switches, struct outcome *now)
{
	GPtrArray *more = copy_words(switches);
	struct outcome after;
	int err;

	add_words(more, words);
	err = whatif_try(search->whatif, now, more, &after);
	if (!err && after.failing <= now->failing &&
	    whatif_live(&after, search->target, 0) < whatif_live(now, search->target, 0)) {
		add_words(switches, words);
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
		    whatif_live(&after, search->target, 0) <=
			    whatif_live(now, search->target, 0)) {
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
