// From findings to flags: see recipe.h.
//
// A finding's flags are words; each goes to the compiler, to the linker or to both,
// by how it begins. Nothing is read from a finding's prose.

#include "recipe.h"

#include <string.h>

#include "base/quote.h"

// Where the words that begin so go. The first that matches wins; others go to both.
static const struct {
	const char *prefix;
	int compile, link;
} steps[] = {
	{ "-D", 1, 0 },		{ "-U", 1, 0 },
	{ "-I", 1, 0 },		{ "-isystem", 1, 0 },
	{ "-f", 1, 0 },		{ "-l", 0, 1 },
	{ "-L", 0, 1 },		{ "-Wl,", 0, 1 },
	{ "-z", 0, 1 },		{ "-sSTACK_SIZE=", 0, 1 },
	{ "-sASYNCIFY", 0, 1 }, { "-sPROXY_TO_PTHREAD", 0, 1 },
};

static void item_free(void *data)
{
	struct recipe_item *item = data;

	g_free(item->flag);
	g_free(item->rule);
	g_free(item->file);
	g_free(item->why);
	g_free(item);
}

static struct recipe_item *item_find(const struct recipe *recipe, enum recipe_step step,
				     const char *flag)
{
	guint i;

	for (i = 0; i < recipe->items->len; i++) {
		struct recipe_item *item = recipe->items->pdata[i];

		if (item->step == step && strcmp(item->flag, flag) == 0)
			return item;
	}
	return NULL;
}

// What a row of the query asks for at one step.
static void ask(struct recipe *recipe, enum recipe_step step, const char *flag, sqlite3_stmt *row)
{
	struct recipe_item *item = item_find(recipe, step, flag);

	if (!item) {
		item = g_new0(struct recipe_item, 1);
		item->step = step;
		item->flag = g_strdup(flag);
		item->rule = g_strdup(col_text(row, 1));
		item->count = 0;
		item->file = g_strdup(col_text(row, 3));
		item->line = sqlite3_column_int(row, 4);
		item->why = g_strdup(col_text(row, 5));
		g_ptr_array_add(recipe->items, item);
	}
	item->count += sqlite3_column_int(row, 2);
}

static void ask_steps(struct recipe *recipe, const char *flag, sqlite3_stmt *row)
{
	int compile = 1, link = 1;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(steps); i++) {
		if (!g_str_has_prefix(flag, steps[i].prefix))
			continue;
		compile = steps[i].compile;
		link = steps[i].link;
		break;
	}
	if (compile)
		ask(recipe, RECIPE_COMPILE, flag, row);
	if (link)
		ask(recipe, RECIPE_LINK, flag, row);
}

int recipe_takes_next(const char *word)
{
	return strcmp(word, "-mllvm") == 0 || strcmp(word, "-z") == 0 ||
	       strcmp(word, "-isystem") == 0;
}

// How long the word is that flags begin with. A quote that is not closed is a character.
static size_t word_length(const char *flags)
{
	const char *c = flags, *end;

	for (; *c && !strchr(" \t\n", *c); c++)
		if ((*c == '"' || *c == '\'') && (end = strchr(c + 1, *c)))
			c = end;
	return c - flags;
}

char **recipe_split(const char *flags)
{
	GPtrArray *words = g_ptr_array_new();

	for (flags += strspn(flags, " \t\n"); *flags; flags += strspn(flags, " \t\n")) {
		size_t length = word_length(flags);

		g_ptr_array_add(words, g_strndup(flags, length));
		flags += length;
	}
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

// Whether a rule's flag may be written where a shell reads it; the first that may not is kept.
static int may_write(struct recipe *recipe, const char *flag, sqlite3_stmt *row)
{
	if (!quote_is_risky(flag))
		return 1;
	if (!recipe->refused) {
		recipe->refused = g_strdup(flag);
		recipe->refused_by = g_strdup(col_text(row, 1));
	}
	return 0;
}

static void ask_all(struct recipe *recipe, sqlite3_stmt *row)
{
	char **words = recipe_split(col_text(row, 0));
	int i;

	for (i = 0; words[i]; i++) {
		char *flag;

		if (recipe_takes_next(words[i]) && words[i + 1]) {
			flag = g_strconcat(words[i], " ", words[i + 1], NULL);
			i++;
		} else {
			flag = g_strdup(words[i]);
		}
		if (may_write(recipe, flag, row))
			ask_steps(recipe, flag, row);
		g_free(flag);
	}
	g_strfreev(words);
}

static int item_order(const void *a, const void *b)
{
	const struct recipe_item *x = *(struct recipe_item *const *)a;
	const struct recipe_item *y = *(struct recipe_item *const *)b;
	int lib_x = g_str_has_prefix(x->flag, "-l"), lib_y = g_str_has_prefix(y->flag, "-l");

	if (x->step != y->step)
		return (int)x->step - (int)y->step;
	return lib_x != lib_y ? lib_x - lib_y : strcmp(x->flag, y->flag);
}

static int load_rounds(struct recipe *recipe, struct db *db, const char *target)
{
	sqlite3_stmt *rows = db_query(
		db,
		"SELECT r.indirect, max(r.size), r.path FROM temp.recursion r JOIN temp.target t"
		" ON t.world = r.world WHERE t.name = ? GROUP BY r.indirect",
		"t", target);
	int got = -1;

	while (rows && (got = db_step(db, rows)) > 0) {
		struct recipe_round *round = &recipe->rounds[sqlite3_column_int(rows, 0)];

		round->bytes = sqlite3_column_int64(rows, 1);
		round->path = g_strdup(col_text(rows, 2));
	}
	sqlite3_finalize(rows);
	return got;
}

// What the program takes of memory, and what a build that suspends it must cover.
static int load_sizes(struct recipe *recipe, struct db *db, const char *target)
{
	sqlite3_stmt *rows = db_query(
		db,
		"SELECT DISTINCT substr(function, 1, instr(function || '@', '@') - 1)"
		" FROM temp.suspends WHERE target = ? ORDER BY 1",
		"t", target);
	int got = -1;

	recipe->suspends = g_ptr_array_new_with_free_func(g_free);
	while (rows && (got = db_step(db, rows)) > 0)
		g_ptr_array_add(recipe->suspends, g_strdup(col_text(rows, 0)));
	sqlite3_finalize(rows);
	recipe->stack = db_int(db, 0,
			       "SELECT max(s.depth) FROM temp.stack s JOIN temp.target t"
			       " ON t.world = s.world WHERE t.name = ?",
			       "t", target);
	recipe->data = db_int(db, 0,
			      "SELECT sum(size) FROM (SELECT max(v.size) AS size"
			      " FROM temp.variable v JOIN temp.target t ON v.worlds & t.mask"
			      " WHERE t.name = ? AND v.defined GROUP BY v.symbol)",
			      "t", target);
	return got;
}

// How to suspend. Names and defaults: Emscripten's src/settings.js.

static const char asyncify[] = "-sASYNCIFY";

static int asks_to_suspend(const struct recipe *recipe)
{
	return item_find(recipe, RECIPE_LINK, asyncify) != NULL;
}

// main() has other names in the module, by its parameters and by version.
#define MAIN_NAMES "main,__main_argc_argv,__original_main"

// Whether an item of one of Emscripten's lists can be a function of that name: an assembler's
// name may be anything, and a comma would be two.
static int is_list_name(const char *name)
{
	for (const char *c = name; *c; c++)
		if (!g_ascii_isalnum(*c) && !strchr("_$.", *c) && !((unsigned char)*c & 0x80))
			return 0;
	return *name && !quote_is_risky(name);
}

// Appends ",NAME" for each row; *strange is set when a list cannot have one of them.
static int append_names(struct db *db, const char *sql, const char *target, GString *text,
			int *strange)
{
	sqlite3_stmt *rows = db_query(db, sql, "t", target);
	int got = -1;

	while (rows && (got = db_step(db, rows)) > 0) {
		g_string_append_printf(text, ",%s", col_text(rows, 0));
		*strange |= strcmp(col_text(rows, 0), MAIN_NAMES) != 0 &&
			    !is_list_name(col_text(rows, 0));
	}
	sqlite3_finalize(rows);
	return got;
}

// Indirect calls are ignored where the whole list of those who may be on the stack is
// given. main() has other names in the module, by its parameters and by version.
static const char add_sql[] =
	"SELECT iif(name = 'main', '" MAIN_NAMES "', name) FROM"
	" (SELECT DISTINCT substr(function, 1, instr(function || '@', '@') - 1) AS name"
	" FROM temp.suspends WHERE target = ?) ORDER BY name";

// The C library's own functions are not ours to list: qsort() may stand between.
static const char called_back_sql[] =
	"SELECT 1 FROM temp.mark m JOIN temp.suspends s ON s.function = m.text"
	" WHERE m.kind = 'callback' AND s.target = ? LIMIT 1";

// Exports that may wait return a promise, which must be asked for; of main it is known.
static const char exports_sql[] =
	"SELECT DISTINCT f.name FROM temp.suspends s JOIN temp.function f ON f.symbol = s.function"
	" WHERE s.target = ? AND f.name <> 'main' AND (f.attrs GLOB '* used *'"
	" OR f.attrs GLOB '* export_name*') ORDER BY 1";

static int load_ways(struct recipe *recipe, struct db *db, const char *target)
{
	static const char back[] =
		"the C library calls back what waits, and which of its functions "
		"are then on the stack is not known";
	static const char odd[] = "what waits has a name that cannot stand in its list";
	GString *add = g_string_new(NULL), *jspi = g_string_new(NULL);
	int got, odd_add = 0, odd_jspi = 0;

	recipe->ways[WAY_ASYNCIFY] = g_strdup(asyncify);
	got = append_names(db, add_sql, target, add, &odd_add);
	if (got >= 0)
		got = append_names(db, exports_sql, target, jspi, &odd_jspi);
	recipe->obstacles[WAY_ASYNCIFY_ADD] = odd_add ? odd : back;
	recipe->obstacles[WAY_JSPI] = odd_jspi ? odd : NULL;
	if (add->len && !odd_add && !db_int(db, 0, called_back_sql, "t", target))
		recipe->ways[WAY_ASYNCIFY_ADD] = g_strdup_printf(
			"%s -sASYNCIFY_IGNORE_INDIRECT -sASYNCIFY_ADD=%s", asyncify, add->str + 1);
	if (!odd_jspi)
		recipe->ways[WAY_JSPI] = jspi->len ? g_strdup_printf("-sJSPI -sJSPI_EXPORTS=%s",
								     jspi->str + 1)
						   : g_strdup("-sJSPI");
	g_string_free(jspi, TRUE);
	g_string_free(add, TRUE);
	return got;
}

const char *recipe_way_name(enum recipe_way way)
{
	static const char *const names[RECIPE_WAYS] = { "asyncify", "asyncify-add", "jspi" };

	return names[way];
}

int recipe_load(struct recipe *recipe, struct db *db, const char *target)
{
	sqlite3_stmt *rows;
	int got = -1;

	recipe->items = g_ptr_array_new_with_free_func(item_free);
	rows = db_query(db,
			// The row with the least id, the first site, gives the bare columns; a live
			// one before others. Code that nothing reaches is compiled as well.
			"SELECT flags, rule, sum(state = 'live'), file, line, message,"
			" min((state <> 'live') << 50 | id) FROM temp.finding"
			" WHERE target = ? AND state <> 'guarded' AND flags IS NOT NULL"
			" GROUP BY flags, rule ORDER BY rule, flags",
			"t", target);
	while (rows && (got = db_step(db, rows)) > 0)
		ask_all(recipe, rows);
	sqlite3_finalize(rows);
	g_ptr_array_sort(recipe->items, item_order);
	if (got >= 0)
		got = load_sizes(recipe, db, target);
	if (got >= 0)
		got = load_rounds(recipe, db, target);
	if (got >= 0 && asks_to_suspend(recipe))
		got = load_ways(recipe, db, target);
	return got < 0 ? -1 : 0;
}

void recipe_clear(struct recipe *recipe)
{
	int way;

	if (recipe->items)
		g_ptr_array_unref(recipe->items);
	if (recipe->suspends)
		g_ptr_array_unref(recipe->suspends);
	for (way = 0; way < RECIPE_WAYS; way++)
		g_clear_pointer(&recipe->ways[way], g_free);
	for (size_t i = 0; i < G_N_ELEMENTS(recipe->rounds); i++)
		g_clear_pointer(&recipe->rounds[i].path, g_free);
	g_clear_pointer(&recipe->refused, g_free);
	g_clear_pointer(&recipe->refused_by, g_free);
	recipe->items = NULL;
	recipe->suspends = NULL;
}

char **recipe_words(const struct recipe *recipe, enum recipe_step step)
{
	GPtrArray *list = g_ptr_array_new();
	guint i;

	for (i = 0; i < recipe->items->len; i++) {
		const struct recipe_item *item = recipe->items->pdata[i];
		int suspends = recipe->ways[recipe->way] && strcmp(item->flag, asyncify) == 0;
		char **words = recipe_split(suspends ? recipe->ways[recipe->way] : item->flag);
		int k;

		for (k = 0; item->step == step && words[k]; k++)
			g_ptr_array_add(list, g_strdup(words[k]));
		g_strfreev(words);
	}
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}
