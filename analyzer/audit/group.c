// Prefixes: see group.h.
//
// A unit's prefix is its leading #include and #define lines, comments apart. It
// is read as text, but nothing is guessed: the extractor parses exactly these
// lines, under the unit's flags, in place of reading them again each time.

#include "group.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "pool.h"

#define HEAD (64 << 10) // bytes of a unit that are looked at
#define ENOUGH 4	// units that make a prefix worth it

// Leading directives, one a line; NULL when there is no #include among them.
struct head {
	guint index;  // of the job
	char *key;    // prefix.place
	char **lines; // NULL-terminated
	guint count;
};

static const char *skip_blank(const char *p)
{
	for (;;) {
		while (g_ascii_isspace(*p))
			p++;
		if (p[0] == '/' && p[1] == '*') {
			p = strstr(p, "*/");
			if (!p)
				return "";
			p += 2;
		} else if (p[0] == '/' && p[1] == '/') {
			const char *end = strchr(p, '\n');

			if (!end || end[-1] == '\\')
				return "";
			p = end;
		} else {
			return p;
		}
	}
}

// One directive that has no effect when it comes twice: an #include (its guard is
// checked later) or a plain #define. NULL for any other line.
static char *read_directive(const char **at)
{
	const char *end = strchr(*at, '\n');
	char *line, *word;
	int fits;

	if (!end || **at != '#')
		return NULL;
	line = g_strchomp(g_strndup(*at, end - *at));
	for (word = line + 1; *word == ' ' || *word == '\t'; word++)
		;
	fits = (g_str_has_prefix(word, "include") && strpbrk(word, "\"<") &&
		!strstr(word, "include_next")) ||
	       g_str_has_prefix(word, "define ");
	if (!fits || strstr(line, "/*") || strchr(line, '\\') || strstr(line, "__")) {
		g_free(line);
		return NULL;
	}
	*at = end + 1;
	return line;
}

static char **leading_directives(const char *path)
{
	GPtrArray *lines = g_ptr_array_new();
	char *text = NULL, *line;
	const char *at;
	size_t size;

	if (file_read(path, 64 << 20, &text, &size) == 0) {
		if (size > HEAD)
			text[HEAD] = 0;
		at = skip_blank(text);
		while ((line = read_directive(&at))) {
			g_ptr_array_add(lines, line);
			at = skip_blank(at);
		}
		g_free(text);
	}
	g_ptr_array_add(lines, NULL);
	return (char **)g_ptr_array_free(lines, FALSE);
}

static int is_include(const char *line)
{
	return strstr(line, "include") && strpbrk(line, "\"<");
}

static int compare_heads(const void *a, const void *b)
{
	const struct head *x = a, *y = b;
	int order = strcmp(x->key, y->key);
	guint i;

	for (i = 0; !order && (x->lines[i] || y->lines[i]); i++)
		order = g_strcmp0(x->lines[i], y->lines[i]);
	return order ? order : x->index < y->index ? -1 : x->index > y->index;
}

static int shares(const struct head *a, const struct head *b, guint lines)
{
	guint i;

	if (strcmp(a->key, b->key) != 0 || a->count < lines || b->count < lines)
		return 0;
	for (i = 0; i < lines; i++)
		if (strcmp(a->lines[i], b->lines[i]) != 0)
			return 0;
	return 1;
}

// Length of the run of heads from `from` that share its first lines.
static guint run_length(GArray *heads, guint from, guint lines)
{
	const struct head *first = &g_array_index(heads, struct head, from);
	guint n = 0;

	assert(from < heads->len);
	while (from + n < heads->len &&
	       shares(first, &g_array_index(heads, struct head, from + n), lines))
		n++;
	return n;
}

// How many lines the units from `from` should share: through the first #include,
// and on as long as nearly all of them agree. *run becomes how many share them.
static guint choose_lines(GArray *heads, guint from, guint *run)
{
	const struct head *first = &g_array_index(heads, struct head, from);
	guint lines = 0, longer, k;

	while (lines < first->count && !is_include(first->lines[lines]))
		lines++;
	if (lines == first->count)
		return 0;
	lines++;
	*run = run_length(heads, from, lines);
	assert(*run > 0); // the first shares with itself
	for (k = lines + 1; k <= first->count; k++) {
		longer = run_length(heads, from, k);
		assert(longer <= *run); // who shares more lines shares fewer
		if (longer * 10 < *run * 9)
			break;
		if (is_include(first->lines[k - 1])) {
			lines = k;
			*run = longer;
		}
	}
	return lines;
}

static void clear_head(void *data)
{
	struct head *head = data;

	g_free(head->key);
	g_strfreev(head->lines);
}

static GArray *heads_new(void)
{
	GArray *heads = g_array_new(FALSE, FALSE, sizeof(struct head));

	g_array_set_clear_func(heads, clear_head);
	return heads;
}

static int64_t store_prefix(struct db *db, const char *text, const char *place, guint units)
{
	if (db_run(db, "INSERT INTO prefix(text, place, units) VALUES(?, ?, ?)", "tti", text, place,
		   (int64_t)units))
		return -1;
	return sqlite3_last_insert_rowid(db->sql);
}

// The first lines of a head as the text of a prefix. g_free() it.
static char *head_text(const struct head *head, guint lines)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < lines && head->lines[i]; i++)
		g_string_append_printf(text, "%s\n", head->lines[i]);
	return g_string_free(text, FALSE);
}

// The texts that are kept for a place, longest first: as long as the files that they were
// made of are as they were. NULL after a complaint.
static GPtrArray *kept_texts(struct db *db, const char *place)
{
	GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
	sqlite3_stmt *rows = db_query(db,
				      "SELECT DISTINCT text FROM good_prefix WHERE place = ?"
				      " ORDER BY length(text) DESC, text",
				      "t", place);
	int got;

	while ((got = db_step(db, rows)) > 0)
		g_ptr_array_add(texts, g_strdup(col_text(rows, 0)));
	sqlite3_finalize(rows);
	if (!got)
		return texts;
	g_ptr_array_unref(texts);
	return NULL;
}

// The longest kept text that the head starts with, or NULL.
static const char *kept_text(const GPtrArray *texts, const struct head *head)
{
	char *all = head_text(head, head->count);
	const char *found = NULL;

	for (guint i = 0; i < texts->len && !found; i++)
		if (g_str_has_prefix(all, texts->pdata[i]))
			found = texts->pdata[i];
	g_free(all);
	return found;
}

// again: of a unit that was counted for another world.
static int give_group(struct db *db, struct pool_job *job, const char *place, const char *text,
		      int again)
{
	int64_t id = db_int(db, 0, "SELECT id FROM prefix WHERE place = ? AND text = ?", "tt",
			    place, text);

	if (!id)
		id = store_prefix(db, text, place, 0);
	job->group = id;
	if (id < 0 || again)
		return id < 0 ? -1 : 0;
	return db_run(db, "UPDATE prefix SET units = units + 1 WHERE id = ?", "i", id);
}

// Gives a group to every head that starts with a kept prefix, and takes those out of the
// sorted heads.
static int group_kept(struct db *db, GArray *jobs, GArray **heads)
{
	GArray *rest = heads_new();
	GPtrArray *texts = NULL;
	const char *place = "";
	int64_t unit = 0;
	int err = 0;

	for (guint i = 0; i < (*heads)->len && !err; i++) {
		struct head *head = &g_array_index(*heads, struct head, i);
		struct pool_job *job = &g_array_index(jobs, struct pool_job, head->index);
		const char *text;

		if (strcmp(place, head->key) != 0) {
			g_clear_pointer(&texts, g_ptr_array_unref);
			place = head->key;
			texts = kept_texts(db, place);
		}
		text = texts ? kept_text(texts, head) : NULL;
		if (texts && text)
			err = give_group(db, job, place, text, job->unit == unit);
		else
			err = texts ? 0 : -1;
		unit = job->unit;
		if (!text) {
			g_array_append_val(rest, *head);
			memset(head, 0, sizeof *head);
		}
	}
	g_clear_pointer(&texts, g_ptr_array_unref);
	g_array_unref(*heads);
	*heads = rest;
	return err;
}

// The lines that a file starts with, as the parse reads it: where another text is read in its
// place, which may lack some of these, none.
static char **lines_of(struct db *db, const char *path, const char *file, int overlaid)
{
	if (overlaid && db_int(db, 0, "SELECT 1 FROM overlay WHERE path = ?", "t", file))
		return g_new0(char *, 1);
	return leading_directives(path);
}

static GArray *read_heads(struct db *db, const struct project *project, const char *stamp,
			  GArray *jobs)
{
	// In what-if's scratch databases alone.
	int overlaid = (int)db_int(db, 0, "SELECT EXISTS (SELECT 1 FROM overlay)", "");
	GArray *heads = heads_new();
	guint i;

	for (i = 0; i < jobs->len; i++) {
		struct pool_job *job = &g_array_index(jobs, struct pool_job, i);
		char *path = path_absolute(project->root, job->file);
		char *folder = g_path_get_dirname(path);
		char *flags = db_text(db,
				      "SELECT dir || char(10) || args FROM main.unit WHERE id = ?",
				      "i", job->unit);
		struct head head = { i, g_strdup_printf("%s\n%s\n%s", stamp, folder, flags),
				     lines_of(db, path, job->file, overlaid), 0 };

		head.count = g_strv_length(head.lines);
		g_array_append_val(heads, head);
		g_free(flags);
		g_free(folder);
		g_free(path);
	}
	return heads;
}

static int compare_jobs(const void *a, const void *b)
{
	const struct pool_job *x = a, *y = b;

	// Units that share nothing come last: they fill the gaps.
	if (x->group != y->group)
		return !x->group ? 1 : !y->group ? -1 : x->group < y->group ? -1 : 1;
	if (x->unit != y->unit)
		return x->unit < y->unit ? -1 : 1;
	return x->world - y->world;
}

// How many units a run of heads is of; one may be there for each of its worlds.
static guint units_in(GArray *jobs, GArray *heads, guint from, guint run)
{
	guint units = 0;
	int64_t last = 0;

	assert(from + run <= heads->len);
	for (guint i = from; i < from + run; i++) {
		guint index = g_array_index(heads, struct head, i).index;
		int64_t unit = g_array_index(jobs, struct pool_job, index).unit;

		units += unit != last;
		last = unit;
	}
	return units;
}

// Gives groups to the sorted heads that start alike.
static int group_alike(struct db *db, GArray *jobs, GArray *heads)
{
	guint from, run = 1, k;
	int err = 0;

	for (from = 0; from < heads->len && !err; from += run) {
		const struct head *first = &g_array_index(heads, struct head, from);
		guint lines = choose_lines(heads, from, &run), units;
		char *text;
		int64_t id;

		units = lines ? units_in(jobs, heads, from, run) : 0;
		if (units < ENOUGH) {
			run = 1;
			continue;
		}
		text = head_text(first, lines);
		id = store_prefix(db, text, first->key, units);
		g_free(text);
		err = id < 0 ? -1 : 0;
		for (k = from; k < from + run; k++) {
			guint index = g_array_index(heads, struct head, k).index;

			g_array_index(jobs, struct pool_job, index).group = id;
		}
	}
	return err;
}

int prefix_group(struct db *db, const struct project *project, const char *stamp, GArray *jobs)
{
	GArray *heads;
	int err = db_exec(db, "DELETE FROM prefix");

	if (err || g_getenv("WASMREADY_NO_PREFIX"))
		return err;
	heads = read_heads(db, project, stamp, jobs);
	g_array_sort(heads, compare_heads);
	err = db_exec(db, "SAVEPOINT prefixes");
	// Another extractor's.
	if (!err)
		err = db_run(db, "DELETE FROM kept_prefix WHERE instr(place, ?1 || char(10)) <> 1",
			     "t", stamp);
	if (!err)
		err = group_kept(db, jobs, &heads);
	if (!err)
		err = group_alike(db, jobs, heads);
	if (db_exec(db, "RELEASE prefixes"))
		err = -1;
	g_array_unref(heads);
	g_array_sort(jobs, compare_jobs);
	return err;
}
