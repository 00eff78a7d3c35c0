// Prefixes: see prefix.h.
//
// A unit's prefix is its leading #include and #define lines, comments apart. It
// is read as text, but nothing is guessed: the extractor parses exactly these
// lines, under the unit's flags, in place of reading them again each time.

#include "prefix.h"

#include <stdlib.h>
#include <string.h>

#include "audit/pool.h"

#define HEAD (64 << 10) // bytes of a unit that are looked at
#define ENOUGH 4	// units that make a prefix worth it

// Leading directives, one a line; NULL when there is no #include among them.
struct head {
	guint index;  // of the job
	char *key;    // flags, folders
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
	for (k = lines + 1; k <= first->count; k++) {
		longer = run_length(heads, from, k);
		if (longer * 10 < *run * 9)
			break;
		if (is_include(first->lines[k - 1])) {
			lines = k;
			*run = longer;
		}
	}
	return lines;
}

static int64_t store_prefix(struct db *db, const struct head *head, guint lines)
{
	GString *text = g_string_new(NULL);
	int64_t id = -1;
	guint i;

	for (i = 0; i < lines; i++)
		g_string_append_printf(text, "%s\n", head->lines[i]);
	if (db_run(db, "INSERT INTO prefix(text) VALUES(?)", "t", text->str) == 0)
		id = sqlite3_last_insert_rowid(db->sql);
	g_string_free(text, TRUE);
	return id;
}

static void clear_head(void *data)
{
	struct head *head = data;

	g_free(head->key);
	g_strfreev(head->lines);
}

static GArray *read_heads(struct db *db, const struct project *project, GArray *jobs)
{
	GArray *heads = g_array_new(FALSE, FALSE, sizeof(struct head));
	guint i;

	g_array_set_clear_func(heads, clear_head);
	for (i = 0; i < jobs->len; i++) {
		struct pool_job *job = &g_array_index(jobs, struct pool_job, i);
		char *path = path_absolute(project->root, job->file);
		char *folder = g_path_get_dirname(path);
		char *flags = db_text(db, "SELECT dir || char(10) || args FROM unit WHERE id = ?",
				      "i", job->unit);
		struct head head = { i, g_strdup_printf("%s\n%s", folder, flags),
				     leading_directives(path), 0 };

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

int prefix_group(struct db *db, const struct project *project, GArray *jobs)
{
	GArray *heads;
	guint from, run = 1, k;
	int err = db_exec(db, "DELETE FROM prefix");

	if (err || g_getenv("WASMREADY_NO_PREFIX"))
		return err;
	heads = read_heads(db, project, jobs);
	g_array_sort(heads, compare_heads);
	for (from = 0; from < heads->len && !err; from += run) {
		const struct head *first = &g_array_index(heads, struct head, from);
		guint lines = choose_lines(heads, from, &run);
		int64_t id;

		if (!lines || run < ENOUGH) {
			run = 1;
			continue;
		}
		id = store_prefix(db, first, lines);
		err = id < 0 ? -1 : 0;
		for (k = from; k < from + run; k++) {
			guint index = g_array_index(heads, struct head, k).index;

			g_array_index(jobs, struct pool_job, index).group = id;
		}
	}
	g_array_unref(heads);
	g_array_sort(jobs, compare_jobs);
	return err;
}
