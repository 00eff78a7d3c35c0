// What stands around a blocker is known from the facts (judge/cause_guard.sql). For each one the
// switch that leaves out least else is taken, and all of them are tried at once; where that does
// not bear out, in halves, until those are found that do harm. Then what was shown only now is
// looked at in the same way. In the end each that another makes needless is left out.
//
// Where the host's build breaks, its errors tell who did it: they stand in the branch that is read
// without the macro, or name what only a branch with it declares. The rest is tried without these.

#include <assert.h>
#include <string.h>

#include "whatif.h"

#define REPAIRS 2    // of a build that switches broke
#define LINES_MAX 20 // that a repair looks at
#define FEW 4	     // switches whose repairs are looked for
#define SHARE 20     // one of so many blockers makes a switch one that is tried first
#define RESERVE 4    // one of so many parts of the time is kept for leaving out what is needless

struct search {
	struct whatif *whatif;
	const char *target;
	int tries;	     // the last one allowed
	int64_t end;	     // when none may run any more: g_get_monotonic_time()
	int64_t longest;     // that one took: none begins that would not end in time
	GHashTable *refused; // words that did not help
};

static void add_words(GPtrArray *switches, const char *words)
{
	char **list = g_strsplit(words, " ", -1);

	for (int i = 0; list[i]; i++)
		if (!g_ptr_array_find_with_equal_func(switches, list[i], g_str_equal, NULL))
			g_ptr_array_add(switches, g_strdup(list[i]));
	g_strfreev(list);
}

static GPtrArray *words_new(void)
{
	return g_ptr_array_new_with_free_func(g_free);
}

static GPtrArray *copy_words(const GPtrArray *switches)
{
	GPtrArray *copy = words_new();

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

// Whether a generated header names a macro that it leaves undefined: one may set it.
static int is_offered(const struct whatif *whatif, const char *name)
{
	char *words = g_strconcat("#undef ", name, NULL);
	GHashTableIter iter;
	gpointer text;
	int yes = 0;

	g_hash_table_iter_init(&iter, whatif->texts);
	while (!yes && g_hash_table_iter_next(&iter, NULL, &text))
		yes = text_has_word(text, words);
	g_free(words);
	return yes;
}

static int has_all(const GPtrArray *switches, const char *words)
{
	char **list = g_strsplit(words, " ", -1);
	int yes = 1;

	for (int i = 0; list[i] && yes; i++)
		yes = g_ptr_array_find_with_equal_func((GPtrArray *)switches, list[i], g_str_equal,
						       NULL);
	g_strfreev(list);
	return yes;
}

static int is_possible(struct search *search, const GPtrArray *switches, const char *words,
		       int sure)
{
	if (g_hash_table_contains(search->refused, words) || has_all(switches, words))
		return 0;
	if (sure || is_offered(search->whatif, words + 2))
		return 1;
	g_hash_table_add(search->refused, g_strdup(words));
	return 0;
}

static struct db *open_sites(const char *path, const char *target)
{
	struct db *db = db_open(path, DB_WRITE);
	int err = db ? db_exec(db, "CREATE TEMP TABLE switch_target(name TEXT)") : -1;

	if (!err)
		err = db_run(db, "INSERT INTO temp.switch_target VALUES(?)", "t", target);
	if (!err)
		err = db_exec(db, builtin_text("cause_guard.sql"));
	if (!err)
		err = db_exec(db, builtin_text("sites.sql"));
	if (!err)
		return db;
	db_close(db);
	return NULL;
}

static int is_over(const struct search *search)
{
	return search->whatif->tries >= search->tries ||
	       g_get_monotonic_time() + search->longest >= search->end;
}

static int try_audit(struct search *search, const struct outcome *from, const GPtrArray *switches,
		     struct outcome *after)
{
	int64_t start = g_get_monotonic_time();
	int err = whatif_try(search->whatif, from, switches, after);

	search->longest = MAX(search->longest, g_get_monotonic_time() - start);
	return err;
}

// Those that stand around many blockers alone, where there are such.
static void keep_frequent(GPtrArray *words, const GArray *counts, int sites)
{
	int any = 0;

	assert(words->len == counts->len);
	for (guint i = 0; i < words->len; i++)
		any |= g_array_index(counts, int, i) * SHARE >= sites;
	for (guint i = words->len; any && i-- > 0;)
		if (g_array_index(counts, int, i) * SHARE < sites)
			g_ptr_array_remove_index(words, i);
}

// The switches to try: for each blocker that of least breadth; first those of many blockers. NULL
// after a complaint.
static GPtrArray *find_candidates(struct search *search, const GPtrArray *switches,
				  const struct outcome *now)
{
	struct db *db = open_sites(now->db, search->target);
	GPtrArray *found;
	GArray *counts;
	sqlite3_stmt *rows;
	int64_t last = -1;
	int got, sites = 0;

	if (!db)
		return NULL;
	found = words_new();
	counts = g_array_new(FALSE, FALSE, sizeof(int));
	rows = db_prepare(db, "SELECT site, word, sure FROM temp.switch_site"
			      " ORDER BY site, breadth, word GLOB '-D*', word");
	while ((got = db_step(db, rows)) > 0) {
		int64_t site = sqlite3_column_int64(rows, 0);
		const char *word = col_text(rows, 1);
		int one = 1;
		guint at;

		if (site == last ||
		    !is_possible(search, switches, word, sqlite3_column_int(rows, 2)))
			continue;
		last = site;
		sites++;
		if (g_ptr_array_find_with_equal_func(found, word, g_str_equal, &at)) {
			g_array_index(counts, int, at)++;
		} else {
			g_ptr_array_add(found, g_strdup(word));
			g_array_append_val(counts, one);
		}
	}
	sqlite3_finalize(rows);
	db_close(db);
	keep_frequent(found, counts, sites);
	g_array_unref(counts);
	if (got == 0)
		return found;
	g_ptr_array_unref(found);
	return NULL;
}

// The switch that stands closest around a line.
static void add_closest(struct search *search, struct db *db, const char *file, int line,
			GPtrArray *more)
{
	sqlite3_stmt *rows = db_query(db, builtin_text("closest.sql"), "ti", file, (int64_t)line);

	while (db_step(db, rows) > 0)
		if (is_possible(search, more, col_text(rows, 0), sqlite3_column_int(rows, 1))) {
			add_words(more, col_text(rows, 0));
			break;
		}
	sqlite3_finalize(rows);
}

static void add_closest_all(struct search *search, struct db *db, sqlite3_stmt *lines,
			    GPtrArray *more)
{
	while (db_step(db, lines) > 0)
		add_closest(search, db, col_text(lines, 0), sqlite3_column_int(lines, 1), more);
	sqlite3_finalize(lines);
}

static const char new_sql[] =
	"SELECT DISTINCT file, line FROM main.finding f WHERE state = 'live'"
	" AND severity = 'blocker' AND target = ?1 AND NOT EXISTS (SELECT 1 FROM now.finding n"
	" WHERE n.target = ?1 AND n.state = 'live' AND n.severity = 'blocker'"
	" AND n.rule = f.rule AND n.name IS f.name) ORDER BY file, line"
	" LIMIT " G_STRINGIFY(LINES_MAX);

// Code that goes with what was switched off by a name of its own: lines that compile no more, and
// blockers that only the switches bring. Adds what stands closest around them, and returns whether
// there was any.
static int add_repairs(struct search *search, const struct outcome *now,
		       const struct outcome *after, GPtrArray *more)
{
	struct db *db = db_open(after->db, DB_WRITE);
	guint before = more->len;

	if (!db)
		return 0;
	if (db_run(db, "ATTACH ? AS now", "t", now->db) == 0) {
		if (after->failing > now->failing)
			add_closest_all(search, db,
					db_query(db, builtin_text("host_errors.sql"), "i",
						 (int64_t)LINES_MAX),
					more);
		add_closest_all(search, db, db_query(db, new_sql, "t", search->target), more);
	}
	db_close(db);
	return more->len > before;
}

// Moves those of words that the host's errors tell of to blamed, where others are left. Returns
// whether any was.
static int blame(const struct outcome *now, const struct outcome *after, GPtrArray *words,
		 GPtrArray *blamed)
{
	struct db *db = db_open(after->db, DB_WRITE);
	GHashTable *told = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	guint count = 0;

	if (db && db_run(db, "ATTACH ? AS now", "t", now->db) == 0) {
		sqlite3_stmt *rows = db_prepare(db, builtin_text("blame.sql"));

		while (db_step(db, rows) > 0)
			g_hash_table_add(told, col_copy(rows, 0));
		sqlite3_finalize(rows);
	}
	db_close(db);
	for (guint i = 0; i < words->len; i++)
		count += g_hash_table_contains(told, words->pdata[i]);
	if (count == words->len)
		count = 0;
	for (guint i = words->len; count && i-- > 0;)
		if (g_hash_table_contains(told, words->pdata[i]))
			g_ptr_array_add(blamed, g_ptr_array_steal_index(words, i));
	g_hash_table_unref(told);
	return count > 0;
}

static int is_better(const struct search *search, const struct outcome *now,
		     const struct outcome *after)
{
	return after->failing <= now->failing &&
	       whatif_live(after, search->target, 0) < whatif_live(now, search->target, 0);
}

static void tell_step(const struct search *search, const GPtrArray *words,
		      const struct outcome *now, const struct outcome *after)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < words->len; i++)
		g_string_append_printf(text, "%s%s", i ? " " : "", (char *)words->pdata[i]);
	if (!search->whatif->project->quiet)
		tell("%s: %d blockers with %s, %d without", search->target,
		     whatif_live(after, search->target, 0), text->str,
		     whatif_live(now, search->target, 0));
	g_string_free(text, TRUE);
}

// Tries some more, with what the build then asks for; they stay in switches, and *now becomes their
// outcome, when there are fewer blockers. *kept tells. Words that break the build go into blamed
// instead, where it is not NULL and others are left.
static int try_words(struct search *search, GPtrArray *words, GPtrArray *switches,
		     struct outcome *now, GPtrArray *blamed, int *kept)
{
	GPtrArray *more = copy_words(switches);
	struct outcome after = { 0 };
	int repairs = 0, err;

	assert(words->len);
	*kept = 0;
	for (guint i = 0; i < words->len; i++)
		add_words(more, words->pdata[i]);
	for (;;) {
		err = try_audit(search, now, more, &after);
		*kept = !err && is_better(search, now, &after);
		if (err || *kept || is_over(search))
			break;
		if (blamed && after.failing > now->failing && blame(now, &after, words, blamed)) {
			g_ptr_array_unref(more);
			more = copy_words(switches);
			for (guint i = 0; i < words->len; i++)
				add_words(more, words->pdata[i]);
		} else if (words->len > FEW || repairs++ == REPAIRS ||
			   !add_repairs(search, now, &after, more)) {
			break;
		}
		whatif_clear(&after);
	}
	if (*kept) {
		tell_step(search, words, now, &after);
		for (guint i = 0; i < more->len; i++)
			add_words(switches, more->pdata[i]);
		move_outcome(now, &after);
	}
	whatif_clear(&after);
	g_ptr_array_unref(more);
	return err;
}

static int try_halves(struct search *search, GPtrArray *words, GPtrArray *switches,
		      struct outcome *now);

// Tries a part of words.
static int try_part(struct search *search, const GPtrArray *words, guint from, guint to,
		    GPtrArray *switches, struct outcome *now)
{
	GPtrArray *some = words_new();
	int err;

	assert(from <= to && to <= words->len);
	for (guint i = from; i < to; i++)
		g_ptr_array_add(some, g_strdup(words->pdata[i]));
	err = try_halves(search, some, switches, now);
	g_ptr_array_unref(some);
	return err;
}

// Tries words together, and where that does not bear out the halves of them; those that break the
// build are tried last.
static int try_halves(struct search *search, GPtrArray *words, GPtrArray *switches,
		      struct outcome *now)
{
	GPtrArray *blamed;
	int kept = 0, err;

	if (!words->len || is_over(search))
		return 0;
	blamed = words_new();
	err = try_words(search, words, switches, now, blamed, &kept);
	if (!err && !kept && words->len == 1) {
		g_hash_table_add(search->refused, g_strdup(words->pdata[0]));
	} else if (!err && !kept) {
		err = try_part(search, words, 0, words->len / 2, switches, now);
		if (!err)
			err = try_part(search, words, words->len / 2, words->len, switches, now);
	}
	if (!err && blamed->len)
		err = try_part(search, blamed, 0, blamed->len, switches, now);
	g_ptr_array_unref(blamed);
	return err;
}

// The words that may be needless: of each blocker that they stand around, in the project as it is,
// another stands around as well. given: how many were asked for. A set of borrowed words.
static GHashTable *find_needless(struct search *search, const GPtrArray *switches, guint given)
{
	struct db *db = open_sites(search->whatif->before.db, search->target);
	GHashTable *needless = g_hash_table_new(g_str_hash, g_str_equal);
	sqlite3_stmt *rows;
	int64_t last = -1;
	guint sole = 0, count = 0;

	assert(given <= switches->len);
	for (guint i = given; i < switches->len; i++)
		g_hash_table_add(needless, switches->pdata[i]);
	if (!db)
		return needless;
	rows = db_prepare(db, "SELECT site, word FROM temp.switch_site ORDER BY site");
	for (int got; (got = db_step(db, rows)) >= 0;) {
		int64_t site = got ? sqlite3_column_int64(rows, 0) : -1;

		if (site != last && count == 1)
			g_hash_table_remove(needless, switches->pdata[sole]);
		if (!got)
			break;
		count = site == last ? count : 0;
		last = site;
		for (guint i = 0; i < switches->len; i++)
			if (strcmp(switches->pdata[i], col_text(rows, 1)) == 0) {
				sole = i;
				count++;
			}
	}
	sqlite3_finalize(rows);
	db_close(db);
	return needless;
}

// Tries without some of the words, and where that brings blockers back without the halves of them.
// Those that were not tried for want of time are counted.
static int leave_out(struct search *search, const GPtrArray *words, guint from, guint to,
		     GPtrArray *switches, struct outcome *now, int *untried)
{
	struct outcome after = { 0 };
	GPtrArray *fewer;
	guint at, middle = from + (to - from) / 2;
	int err, good;

	assert(from < to && to <= words->len);
	if (is_over(search)) {
		*untried += (int)(to - from);
		return 0;
	}
	fewer = copy_words(switches);
	for (guint i = from; i < to; i++)
		if (g_ptr_array_find_with_equal_func(fewer, words->pdata[i], g_str_equal, &at))
			g_ptr_array_remove_index(fewer, at);
	err = try_audit(search, now, fewer, &after);
	good = !err && after.failing <= now->failing &&
	       whatif_live(&after, search->target, 0) <= whatif_live(now, search->target, 0);
	if (good) {
		move_outcome(now, &after);
		g_ptr_array_set_size(switches, 0);
		for (guint i = 0; i < fewer->len; i++)
			add_words(switches, fewer->pdata[i]);
	}
	whatif_clear(&after);
	g_ptr_array_unref(fewer);
	if (err || good || to - from == 1)
		return err;
	err = leave_out(search, words, from, middle, switches, now, untried);
	return err ? err : leave_out(search, words, middle, to, switches, now, untried);
}

// Leaves out what is not needed. *untried becomes how many of those that may be needless were not
// tried.
static int prune(struct search *search, GPtrArray *switches, guint given, struct outcome *now,
		 int *untried)
{
	GHashTable *needless = find_needless(search, switches, given);
	GPtrArray *words = words_new();
	guint middle;
	int err;

	for (guint i = given; i < switches->len; i++)
		if (g_hash_table_contains(needless, switches->pdata[i]))
			g_ptr_array_add(words, g_strdup(switches->pdata[i]));
	g_hash_table_unref(needless);
	search->tries = search->whatif->tries + 2 * (int)words->len;
	// Without all that were found there are more blockers: that is how they were.
	middle = words->len == switches->len - given ? words->len / 2 : words->len;
	err = middle ? leave_out(search, words, 0, middle, switches, now, untried) : 0;
	if (!err && middle && middle < words->len)
		err = leave_out(search, words, middle, words->len, switches, now, untried);
	g_ptr_array_unref(words);
	return err;
}

// Tries what is found, until nothing is, all blockers are gone, or a limit is reached.
static int find_switches(struct search *search, GPtrArray *switches, struct outcome *now,
			 struct whatif_limit *limit)
{
	int err = 0;

	while (!err && whatif_live(now, search->target, 0) > 0) {
		GPtrArray *words = find_candidates(search, switches, now);

		if (!words)
			return -1;
		if (words->len && is_over(search))
			limit->reached = search->whatif->tries >= search->tries ? LIMIT_TRIES
										: LIMIT_TIME;
		else if (words->len)
			err = try_halves(search, words, switches, now);
		if (!words->len || limit->reached) {
			g_ptr_array_unref(words);
			break;
		}
		g_ptr_array_unref(words);
	}
	return err;
}

int whatif_suggest(struct whatif *whatif, const char *target, struct whatif_limit *limit,
		   GPtrArray *switches, struct outcome *after)
{
	int64_t time = (int64_t)limit->seconds * G_USEC_PER_SEC, start = g_get_monotonic_time();
	struct search search = {
		.whatif = whatif,
		.target = target,
		.tries = whatif->tries + limit->tries,
		.end = start + time - time / RESERVE,
		.refused = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	guint given = switches->len;
	int err;

	assert(!whatif->only);
	// What is tried is judged for this target alone.
	whatif->only = target;
	err = given ? try_audit(&search, &whatif->before, switches, after)
		    : whatif_same(whatif, after);
	if (!err)
		err = find_switches(&search, switches, after, limit);
	search.end = start + time;
	if (!err && switches->len > given)
		err = prune(&search, switches, given, after, &limit->unpruned);
	whatif->only = NULL;
	g_hash_table_unref(search.refused);
	return err;
}
