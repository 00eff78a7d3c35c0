// Loads rules: DIR/FAMILY/NAME.sql, with a header of `-- key: value` lines.
//
// The header ends at the first line that is no comment, or at a bare `--`, so
// that a query may have comments of its own. A value goes on in the lines below
// it that start with `--` and two spaces. The whole file is kept as the query:
// SQLite skips the comments, and the line of an error is the line of the file.
//
// A rule is someone's claim, so a slip in it stops the run with the place:
// a rule that is skipped would be a silent "nothing found".

#include "rule.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "world/world.h"

#define RULE_SIZE_MAX ((size_t)1 << 20)

const struct severity severities[] = {
	{ "blocker", "will not compile, link or start" },
	{ "hazard", "builds, then traps, hangs, lies or differs" },
	{ "flag", "works with a flag or a library" },
	{ "perf", "works, slowly" },
	{ "note", "true, but hardly anybody acts on it: listed with --notes, counted nowhere" },
	{ NULL, NULL },
};

const struct severity *severity_find(const char *name)
{
	const struct severity *severity = severities;

	while (severity->name && strcmp(severity->name, name) != 0)
		severity++;
	return severity->name ? severity : NULL;
}

int severity_counts(const char *name)
{
	return strcmp(name, "note") != 0;
}

int severity_rank(const char *name)
{
	const struct severity *severity = severity_find(name);

	return severity ? (int)(severity - severities) : -1;
}

static void rank_value(sqlite3_context *context, int n, sqlite3_value **values)
{
	const char *name = (const char *)sqlite3_value_text(values[0]);
	int rank = name ? severity_rank(name) : -1;

	(void)n;
	sqlite3_result_int(context, rank < 0 ? (int)G_N_ELEMENTS(severities) - 2 : rank);
}

int severity_function(struct db *db)
{
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

	return sqlite3_create_function(db->sql, "severity_rank", 1, flags, NULL, rank_value, NULL,
				       NULL) == SQLITE_OK
		       ? 0
		       : db_fail(db);
}

enum { ID, SEVERITY, MESSAGE, WHY, FIX, TARGETS, FAMILIES, THREADS, STAGE, KEY_COUNT };

static const char *const keys[KEY_COUNT + 1] = {
	"id", "severity", "message", "why", "fix", "targets", "families", "threads", "stage", NULL,
};

struct header {
	GString *value[KEY_COUNT];
	int line[KEY_COUNT];
};

static void rule_free(void *data)
{
	struct rule *rule = data;

	g_free(rule->id);
	g_free(rule->family);
	g_free(rule->severity);
	g_free(rule->message);
	g_free(rule->why);
	g_free(rule->fix);
	g_strfreev(rule->targets);
	g_free(rule->sql);
	g_free(rule->path);
	g_free(rule);
}

static void header_clear(struct header *header)
{
	for (int i = 0; i < KEY_COUNT; i++)
		if (header->value[i])
			g_string_free(header->value[i], TRUE);
}

static int key_find(const char *key)
{
	for (int i = 0; i < KEY_COUNT; i++)
		if (!strcmp(keys[i], key))
			return i;
	return -1;
}

// Takes one header line without its `--`. *key is the key that a continuation
// goes on with; -1: none yet.
static int header_line(struct header *header, const char *text, int number, const char *path,
		       int *key)
{
	size_t length = strspn(text, " ");

	assert(*key >= -1 && *key < KEY_COUNT);
	if (length >= 2 && *key >= 0) {
		g_string_append_printf(header->value[*key], " %s", text + length);
		return 0;
	}
	text += length;
	length = strspn(text, "abcdefghijklmnopqrstuvwxyz_");
	if (!length || text[length] != ':') {
		complain("%s:%d: expected '-- key: value', found '-- %s'", path, number, text);
		return -1;
	}

	char *name = g_strndup(text, length);
	*key = key_find(name);
	if (*key < 0)
		complain("%s:%d: unknown key '%s'", path, number, name);
	g_free(name);
	if (*key < 0)
		return -1;
	if (header->value[*key]) {
		complain("%s:%d: '%s' is given twice", path, number, keys[*key]);
		return -1;
	}
	text += length + 1;
	header->value[*key] = g_string_new(text + strspn(text, " "));
	header->line[*key] = number;
	return 0;
}

static int header_parse(struct header *header, const char *text, const char *path)
{
	char **lines = g_strsplit(text, "\n", -1);
	int key = -1, err = 0;

	for (int i = 0; !err && lines[i]; i++) {
		g_strchomp(lines[i]);
		if (!g_str_has_prefix(lines[i], "--") || !lines[i][2])
			break;
		err = header_line(header, lines[i] + 2, i + 1, path, &key);
	}
	g_strfreev(lines);
	return err;
}

static const char *header_value(const struct header *header, int key)
{
	assert(key >= 0 && key < KEY_COUNT);
	return header->value[key] ? header->value[key]->str : "";
}

static int header_check(const struct header *header, const char *id, const char *path)
{
	static const int required[] = { SEVERITY, MESSAGE, WHY, FIX };
	const char *value;

	for (size_t i = 0; i < G_N_ELEMENTS(required); i++)
		if (!*header_value(header, required[i])) {
			complain("%s:%d: no '%s' in the header", path,
				 MAX(header->line[required[i]], 1), keys[required[i]]);
			return -1;
		}
	value = header_value(header, SEVERITY);
	if (!severity_find(value)) {
		complain(
			"%s:%d: unknown severity '%s', expected blocker, flag, hazard, perf or note",
			path, header->line[SEVERITY], value);
		return -1;
	}
	value = header_value(header, ID);
	if (*value && strcmp(value, id)) {
		complain("%s:%d: id '%s' is not '%s', which the path says", path, header->line[ID],
			 value, id);
		return -1;
	}
	value = header_value(header, STAGE);
	if (*value && (strlen(value) != 1 || *value < '1' || *value > '0' + RULE_STAGES)) {
		complain("%s:%d: stage '%s' is none of 1, 2 and 3", path, header->line[STAGE],
			 value);
		return -1;
	}
	return 0;
}

// The words of a header's value, which are separated by commas or blanks; g_strfreev() them.
static char **header_words(const struct header *header, int key)
{
	return g_strsplit_set(header_value(header, key), ", ", -1);
}

// Reads `targets:`. *wanted gets a bit for each by position; all when the line is absent.
static int targets_parse(const struct header *header, const char *path, uint64_t *wanted)
{
	char **words = header_words(header, TARGETS);
	uint64_t named = 0;
	int err = 0;

	for (int i = 0; !err && words[i]; i++) {
		int position = *words[i] ? target_find(words[i]) : 0;

		if (!strcmp(words[i], "all")) {
			named = ~UINT64_C(0);
		} else if (position < 0) {
			complain("%s:%d: unknown target '%s'", path, header->line[TARGETS],
				 words[i]);
			err = -1;
		} else if (*words[i]) {
			assert(position < 64); // a bit for each
			named |= UINT64_C(1) << position;
		}
	}
	*wanted = named ? named : ~UINT64_C(0);
	g_strfreev(words);
	return err;
}

// Reads `families:`. *wanted gets a bit for each; all when the line is absent.
static int families_parse(const struct header *header, const char *path, unsigned *wanted)
{
	char **words = header_words(header, FAMILIES);
	unsigned named = 0;
	int err = 0;

	for (int i = 0; !err && words[i]; i++) {
		int family = *words[i] ? family_find(words[i]) : 0;

		if (family < 0) {
			char *known = family_list(", ");

			complain("%s:%d: unknown family '%s', expected one of %s", path,
				 header->line[FAMILIES], words[i], known);
			g_free(known);
			err = -1;
		} else if (*words[i]) {
			assert(family < 32); // a bit for each
			named |= 1u << family;
		}
	}
	*wanted = named ? named : ~0u;
	g_strfreev(words);
	return err;
}

// Reads `threads:`: 1, 0, or -1 when the line is absent.
static int threads_parse(const struct header *header, const char *path, int *wanted)
{
	const char *value = header_value(header, THREADS);

	*wanted = !strcmp(value, "yes") ? 1 : !strcmp(value, "no") ? 0 : -1;
	if (*wanted >= 0 || !*value)
		return 0;
	complain("%s:%d: threads '%s' is neither yes nor no", path, header->line[THREADS], value);
	return -1;
}

// The targets that fit all of these lines, in the order of the table. *out is NULL for all of them.
static int wanted_parse(const struct header *header, const char *path, char ***out)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	const struct target_info *target;
	uint64_t wanted;
	unsigned families;
	int threads, err;

	err = targets_parse(header, path, &wanted) || families_parse(header, path, &families) ||
			      threads_parse(header, path, &threads)
		      ? -1
		      : 0;
	for (int i = 0; !err && (target = target_at(i)); i++)
		if (wanted >> i & 1 && families >> target->family & 1 &&
		    (threads < 0 || threads == target->threads))
			g_ptr_array_add(names, g_strdup(target->name));
	if (!err && !names->len) {
		complain("%s:%d: no target fits 'targets', 'families' and 'threads'", path,
			 MAX(header->line[TARGETS],
			     MAX(header->line[FAMILIES], header->line[THREADS])));
		err = -1;
	}
	*out = NULL;
	if (!err && (int)names->len < target_count()) {
		g_ptr_array_add(names, NULL);
		*out = (char **)g_ptr_array_steal(names, NULL);
	}
	g_ptr_array_unref(names);
	return err;
}

static int name_plain(const char *name)
{
	return *name && !name[strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					   "0123456789_-")];
}

const char *rule_fix(const struct rule *rule)
{
	const char *end = *rule->fix == '{' ? strchr(rule->fix, '}') : NULL;

	return end && !end[1]
		       ? "Each finding tells its own: it depends on what was found, and where."
		       : rule->fix;
}

int rule_id_valid(const char *id)
{
	const char *slash = strchr(id, '/');
	char *family = slash ? g_strndup(id, slash - id) : NULL;
	int valid = slash && name_plain(family) && name_plain(slash + 1);

	g_free(family);
	return valid;
}

// Makes the rule of one file's text, or NULL after a complaint. Takes text over.
static struct rule *rule_parse(const char *family, const char *name, const char *path, char *text)
{
	struct rule *rule = g_new0(struct rule, 1);
	struct header header = { 0 };
	const char *value;

	rule->id = g_strdup_printf("%s/%s", family, name);
	rule->family = g_strdup(family);
	rule->path = g_strdup(path);
	rule->sql = text;
	if (header_parse(&header, text, path) || header_check(&header, rule->id, path) ||
	    wanted_parse(&header, path, &rule->targets)) {
		rule_free(rule);
		rule = NULL;
	} else {
		rule->severity = g_strdup(header_value(&header, SEVERITY));
		rule->message = g_strdup(header_value(&header, MESSAGE));
		rule->why = g_strdup(header_value(&header, WHY));
		rule->fix = g_strdup(header_value(&header, FIX));
		value = header_value(&header, STAGE);
		rule->stage = *value ? *value - '0' : 1;
		assert(rule->stage >= 1 && rule->stage <= RULE_STAGES); // header_check()
	}
	header_clear(&header);
	return rule;
}

static int rule_load(struct rules *rules, const char *family, const char *base, const char *path)
{
	char *name = g_strndup(base, strlen(base) - strlen(".sql"));
	char *text = NULL;
	size_t size = 0;
	struct rule *rule = NULL;

	assert(g_str_has_suffix(base, ".sql"));
	if (!name_plain(family) || !name_plain(name)) {
		complain("%s:1: a rule's name has only letters, digits, '-' and '_'", path);
	} else if (file_read(path, RULE_SIZE_MAX, &text, &size)) {
		complain("cannot read '%s': %s", path, g_strerror(errno));
	} else if (strlen(text) != size || !g_utf8_validate(text, -1, NULL)) {
		complain("%s:1: not a text in UTF-8", path);
		g_free(text);
	} else {
		rule = rule_parse(family, name, path, text);
	}
	g_free(name);
	if (!rule)
		return -1;
	g_ptr_array_add(rules->list, rule);
	return 0;
}

// Names in a folder, sorted, hidden ones left out; NULL with errno set.
static GPtrArray *folder_list(const char *path)
{
	GError *error = NULL;
	GDir *dir = g_dir_open(path, 0, &error);
	const char *name;

	if (!dir) {
		complain("cannot read rules: %s", error->message);
		g_error_free(error);
		return NULL;
	}

	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	while ((name = dir_next(dir, path)))
		if (*name != '.')
			g_ptr_array_add(names, g_strdup(name));
	g_dir_close(dir);
	// Fewer rules would find less.
	if (failures()) {
		g_ptr_array_unref(names);
		return NULL;
	}
	g_ptr_array_sort(names, compare_strings);
	return names;
}

// Loads the rules of a folder. family is NULL at the top, where the folders of
// the families are and no rule may be.
static int folder_load(struct rules *rules, const char *folder, const char *family)
{
	GPtrArray *names = folder_list(folder);
	int err = names ? 0 : -1;

	for (guint i = 0; !err && i < names->len; i++) {
		const char *name = names->pdata[i];
		char *path = g_build_filename(folder, name, NULL);
		int is_rule = g_str_has_suffix(name, ".sql");

		if (!family && is_rule) {
			complain("%s:1: a rule belongs into a folder named for its family", path);
			err = -1;
		} else if (!family && g_file_test(path, G_FILE_TEST_IS_DIR)) {
			err = folder_load(rules, path, name);
		} else if (family && is_rule) {
			err = rule_load(rules, family, name, path);
		}
		g_free(path);
	}
	if (names)
		g_ptr_array_unref(names);
	return err;
}

static int rule_order(const void *a, const void *b)
{
	const struct rule *x = *(struct rule *const *)a, *y = *(struct rule *const *)b;
	int order = strcmp(x->id, y->id);

	return order ? order : strcmp(x->path, y->path);
}

static int rules_unique(const struct rules *rules)
{
	for (guint i = 1; i < rules->list->len; i++) {
		const struct rule *a = rules->list->pdata[i - 1], *b = rules->list->pdata[i];

		assert(strcmp(a->id, b->id) <= 0); // sorted
		if (!strcmp(a->id, b->id)) {
			complain("%s:1: rule '%s' is already in '%s'", b->path, b->id, a->path);
			return -1;
		}
	}
	return 0;
}

static char *rules_hash(const struct rules *rules)
{
	GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);

	// The NULs keep two texts from reading as one.
	for (guint i = 0; i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];

		g_checksum_update(sum, (const guchar *)rule->id, strlen(rule->id) + 1);
		g_checksum_update(sum, (const guchar *)rule->sql, strlen(rule->sql) + 1);
	}
	char *hash = g_strdup(g_checksum_get_string(sum));
	g_checksum_free(sum);
	return hash;
}

// Loads a folder once, however often and by whichever path it is named.
static int folder_load_once(struct rules *rules, GHashTable *seen, const char *folder)
{
	char *real = realpath(folder, NULL);

	if (!real) {
		complain("cannot read rules in '%s': %s", folder, g_strerror(errno));
		return -1;
	}
	char *key = g_strdup(real);
	free(real);
	return g_hash_table_add(seen, key) ? folder_load(rules, folder, NULL) : 0;
}

int rules_load(struct rules *rules, char **more_dirs)
{
	GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	char *builtin = g_build_filename(data_dir(), "rules", NULL);

	rules->list = g_ptr_array_new_with_free_func(rule_free);
	rules->hash = NULL;
	int err = folder_load_once(rules, seen, builtin);
	for (int i = 0; !err && more_dirs && more_dirs[i]; i++)
		err = folder_load_once(rules, seen, more_dirs[i]);
	g_ptr_array_sort(rules->list, rule_order);
	if (!err)
		err = rules_unique(rules);
	rules->hash = rules_hash(rules);
	g_free(builtin);
	g_hash_table_unref(seen);
	return err;
}

void rules_clear(struct rules *rules)
{
	if (rules->list)
		g_ptr_array_unref(rules->list);
	g_free(rules->hash);
	*rules = (struct rules){ 0 };
}

const struct rule *rules_find(const struct rules *rules, const char *id)
{
	for (guint i = 0; i < rules->list->len; i++) {
		const struct rule *rule = rules->list->pdata[i];

		if (!strcmp(rule->id, id))
			return rule;
	}
	return NULL;
}
