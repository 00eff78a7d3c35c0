// Holds what git says of a change against the files: see hold.h.
//
// Git compares what it thinks has changed: files marked assume-unchanged or skip-worktree, or
// whose times an index has forged, are not read; attributes make a file binary or convert it;
// submodules are left out. The names and ids in the commit's tree are all that is believed
// here. A file has its id, or it has changed; one whose lines end otherwise has not.

#include "hold.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"
#include "hunks.h"
#include "toolchain/git.h"

#define MAX_SOURCE ((size_t)64 << 20)
#define PATHS_MAX 200 // of one question
#define MODE_LINK "120000"
#define MODE_MODULE "160000"

// What a commit has below a folder, the root or that of a submodule.
struct tree {
	char *folder;	     // absolute
	GHashTable *entries; // path -> "MODE TYPE ID"; empty when git gives none
	GHashTable *gone;    // ids of files that are no longer there; NULL: not asked for yet
	GHashTable *modules; // path -> struct tree
};

enum state { SAME, CHANGED, NEW };

static void tree_free(void *data)
{
	struct tree *tree = data;

	g_free(tree->folder);
	g_hash_table_destroy(tree->entries);
	g_hash_table_destroy(tree->modules);
	g_clear_pointer(&tree->gone, g_hash_table_destroy);
	g_free(tree);
}

static void read_entries(GHashTable *entries, const struct git_answer *answer)
{
	const char *at = answer->text, *end = at + answer->size;

	for (; at < end; at += strlen(at) + 1) {
		const char *tab = strchr(at, '\t');

		if (tab)
			g_hash_table_insert(entries, g_strdup(tab + 1), g_strndup(at, tab - at));
	}
}

static struct tree *tree_new(const char *folder)
{
	struct tree *tree = g_new0(struct tree, 1);

	tree->folder = g_strdup(folder);
	tree->entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	tree->modules = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, tree_free);
	return tree;
}

// Fills the tree; 0, or git's answer has an error.
static int tree_read(struct tree *tree, const char *commit, struct git_answer *answer)
{
	const char *const words[] = { "ls-tree", "-r", "-z", commit, NULL };

	git_ask(tree->folder, words, answer);
	if (!answer->code)
		read_entries(tree->entries, answer);
	return answer->code;
}

static const char *id_of(const char *entry)
{
	return strrchr(entry, ' ') + 1;
}

// The id that git gives to a file of that content, as long as like.
static char *blob_id(const char *bytes, size_t size, const char *like)
{
	GChecksum *sum = g_checksum_new(strlen(like) == 64 ? G_CHECKSUM_SHA256 : G_CHECKSUM_SHA1);
	char *head = g_strdup_printf("blob %zu", size), *id;

	g_checksum_update(sum, (const guchar *)head, strlen(head) + 1);
	g_checksum_update(sum, (const guchar *)bytes, size);
	id = g_strdup(g_checksum_get_string(sum));
	g_checksum_free(sum);
	g_free(head);
	return id;
}

static int has_id(const char *bytes, size_t size, const char *id)
{
	char *own = blob_id(bytes, size, id);
	int same = strcmp(own, id) == 0;

	g_free(own);
	return same;
}

// Whether the content is the entry's but for carriage returns before ends of lines.
static int has_lines(const char *bytes, size_t size, const char *id)
{
	GString *plain = g_string_sized_new(size);
	int same;

	for (size_t i = 0; i < size; i++)
		if (bytes[i] != '\r' || i + 1 == size || bytes[i + 1] != '\n')
			g_string_append_c(plain, bytes[i]);
	same = plain->len != size && has_id(plain->str, plain->len, id);
	g_string_free(plain, TRUE);
	return same;
}

static char *read_below(const struct tree *tree, const char *path, size_t *size)
{
	char *whole = g_build_filename(tree->folder, path, NULL), *text = NULL;

	if (file_read(whole, MAX_SOURCE, &text, size) < 0)
		text = NULL;
	g_free(whole);
	return text;
}

static void find_gone(struct tree *tree)
{
	GHashTableIter iter;
	gpointer path, entry;

	tree->gone = g_hash_table_new(g_str_hash, g_str_equal);
	g_hash_table_iter_init(&iter, tree->entries);
	while (g_hash_table_iter_next(&iter, &path, &entry)) {
		char *whole = g_build_filename(tree->folder, path, NULL);
		struct stat st;

		if (lstat(whole, &st) < 0)
			g_hash_table_add(tree->gone, (char *)id_of(entry));
		g_free(whole);
	}
}

// Whether the commit has a file of that content at a path that is no longer there: a file that
// was only renamed has not changed.
static int was_renamed(struct tree *tree, const char *bytes, size_t size)
{
	GHashTableIter iter;
	gpointer id;
	int was = 0;

	if (!tree->gone)
		find_gone(tree);
	g_hash_table_iter_init(&iter, tree->gone);
	if (g_hash_table_iter_next(&iter, &id, NULL)) {
		char *own = blob_id(bytes, size, id);

		was = g_hash_table_contains(tree->gone, own);
		g_free(own);
	}
	return was;
}

static enum state file_state(struct tree *tree, const char *path)
{
	const char *entry = g_hash_table_lookup(tree->entries, path);
	size_t size;
	char *text = read_below(tree, path, &size);
	enum state state = CHANGED;

	// What cannot be read now says nothing.
	if (!text)
		return SAME;
	if (entry)
		state = has_id(text, size, id_of(entry)) || has_lines(text, size, id_of(entry))
				? SAME
				: CHANGED;
	else
		state = was_renamed(tree, text, size) ? SAME : NEW;
	g_free(text);
	return state;
}

// Whether git's work tree in folder is the folder itself.
static int is_top(const char *folder)
{
	const char *const words[] = { "rev-parse", "--show-prefix", NULL };
	struct git_answer answer;
	int top;

	git_ask(folder, words, &answer);
	top = !answer.code && strcmp(answer.text, "\n") == 0;
	git_answer_clear(&answer);
	return top;
}

// The submodule at path; one that git tells nothing of is empty.
static struct tree *module_at(struct tree *tree, const char *path, const char *entry)
{
	struct tree *module = g_hash_table_lookup(tree->modules, path);
	struct git_answer answer;
	char *folder;

	if (module)
		return module;
	folder = g_build_filename(tree->folder, path, NULL);
	module = tree_new(folder);
	if (is_top(folder)) {
		tree_read(module, id_of(entry), &answer);
		git_answer_clear(&answer);
	}
	g_hash_table_insert(tree->modules, g_strdup(path), module);
	g_free(folder);
	return module;
}

// Whether the commit has the link at path as it is.
static int is_same_link(struct tree *tree, const char *path, const char *whole)
{
	const char *entry = g_hash_table_lookup(tree->entries, path);
	char *to = g_file_read_link(whole, NULL);
	int same = entry && to && g_str_has_prefix(entry, MODE_LINK) &&
		   has_id(to, strlen(to), id_of(entry));

	g_free(to);
	return same;
}

static enum state state_of(struct tree *tree, const char *path, int depth);

// The state of a file behind a link that is as it was.
static enum state state_behind(struct tree *tree, const char *path, int depth)
{
	char *whole = g_build_filename(tree->folder, path, NULL), *real = realpath(whole, NULL);
	const char *below = real ? path_below(tree->folder, real) : NULL;
	enum state state = SAME;

	// Outside of the root it is not part of the change.
	assert(depth >= 0);
	if (real && below != real && depth)
		state = state_of(tree, below, depth - 1);
	free(real);
	g_free(whole);
	return state;
}

// What became of the file at path, folder by folder: a link, a submodule, or a file.
static enum state state_of(struct tree *tree, const char *path, int depth)
{
	const char *slash = path;
	enum state state = SAME;
	int found = 0;

	while (!found && slash) {
		char *part, *whole;
		const char *entry;
		struct stat st;

		slash = strchr(slash, '/');
		part = slash ? g_strndup(path, slash - path) : g_strdup(path);
		whole = g_build_filename(tree->folder, part, NULL);
		entry = g_hash_table_lookup(tree->entries, part);
		found = 1;
		if (lstat(whole, &st) == 0 && S_ISLNK(st.st_mode))
			state = is_same_link(tree, part, whole) ? state_behind(tree, path, depth)
								: CHANGED;
		else if (slash && entry && g_str_has_prefix(entry, MODE_MODULE))
			state = state_of(module_at(tree, part, entry), slash + 1, depth);
		else
			found = 0;
		slash = slash ? slash + 1 : NULL;
		g_free(whole);
		g_free(part);
	}
	return found ? state : file_state(tree, path);
}

static void add_whole(GPtrArray *diff, const char *path)
{
	struct diff_range all = { 1, G_MAXINT, 1 };

	g_array_append_val(diff_add(diff, path, 0)->ranges, all);
}

// What a link leads to now bears the findings.
static void add_target(GPtrArray *diff, const char *root, const char *path)
{
	char *whole = g_build_filename(root, path, NULL), *real = realpath(whole, NULL);
	const char *below = real ? path_below(root, real) : NULL;

	if (real && below != real && strcmp(below, path) != 0)
		add_whole(diff, below);
	free(real);
	g_free(whole);
}

// Asks about paths (char *) in portions; take() is shown each answer. Returns 0, or -1 after a
// complaint.
static int ask_portions(const char *root, const char *const *words, const GPtrArray *paths,
			void (*take)(const struct git_answer *answer, void *data), void *data)
{
	int err = 0;

	for (guint i = 0; !err && i < paths->len; i += PATHS_MAX) {
		GPtrArray *all = g_ptr_array_new();
		struct git_answer answer;

		for (const char *const *word = words; *word; word++)
			g_ptr_array_add(all, (char *)*word);
		for (guint k = i; k < MIN(i + PATHS_MAX, paths->len); k++)
			g_ptr_array_add(all, paths->pdata[k]);
		g_ptr_array_add(all, NULL);
		git_ask(root, (const char *const *)all->pdata, &answer);
		if (answer.code)
			complain("--since: %s", answer.error);
		else
			take(&answer, data);
		err = answer.code ? -1 : 0;
		git_answer_clear(&answer);
		g_ptr_array_unref(all);
	}
	return err;
}

static void take_paths(const struct git_answer *answer, void *data)
{
	for (const char *at = answer->text; at < answer->text + answer->size; at += strlen(at) + 1)
		g_hash_table_add(data, g_strdup(at));
}

// Adds what the commit has not, unless git ignores it by the project's own words.
static int add_new(GPtrArray *diff, const char *root, const GPtrArray *paths)
{
	static const char *const words[] = { "ls-files",  "--others",
					     "--ignored", "--exclude-per-directory=.gitignore",
					     "-z",	  "--",
					     NULL };
	GHashTable *ignored = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	int err = ask_portions(root, words, paths, take_paths, ignored);

	for (guint i = 0; !err && i < paths->len; i++)
		if (!g_hash_table_contains(ignored, paths->pdata[i]))
			add_whole(diff, paths->pdata[i]);
	g_hash_table_destroy(ignored);
	return err;
}

// PATH, ATTRIBUTE, VALUE, each with a NUL.
static void take_attributes(const struct git_answer *answer, void *data)
{
	const char *at = answer->text, *end = at + answer->size;

	while (at < end) {
		const char *path = at, *name = path + strlen(path) + 1;
		const char *value = name < end ? name + strlen(name) + 1 : end;

		if (value >= end)
			break;
		if (strcmp(value, "unspecified") != 0 && strcmp(value, "unset") != 0)
			g_hash_table_add(data, g_strdup(path));
		at = value + strlen(value) + 1;
	}
}

// Adds those of the changed files that git converts before it compares them line by line.
static int add_converted(GPtrArray *diff, const char *root, const GPtrArray *paths)
{
	static const char *const words[] = { "check-attr", "-z",     "working-tree-encoding",
					     "ident",	   "filter", "--",
					     NULL };
	GHashTable *converted = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	int err = ask_portions(root, words, paths, take_attributes, converted);

	for (guint i = 0; !err && i < paths->len; i++)
		if (g_hash_table_contains(converted, paths->pdata[i]))
			add_whole(diff, paths->pdata[i]);
	g_hash_table_destroy(converted);
	return err;
}

// The paths of which git says that lines changed.
static GHashTable *said_paths(const GPtrArray *diff)
{
	GHashTable *said = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < diff->len; i++) {
		const struct diff_file *file = diff->pdata[i];

		if (file->ranges->len)
			g_hash_table_add(said, file->path + (file->prefixed ? 2 : 0));
	}
	return said;
}

#define LINKS_MAX 16 // that lead to another

int hold_diff(GPtrArray *diff, struct db *db, const char *root, const char *base)
{
	struct tree *tree = tree_new(root);
	struct git_answer answer;
	GHashTable *said = said_paths(diff);
	GPtrArray *fresh = g_ptr_array_new_with_free_func(g_free);
	GPtrArray *changed = g_ptr_array_new_with_free_func(g_free);
	sqlite3_stmt *files = db_prepare(
		db, "SELECT path FROM main.file WHERE path NOT LIKE '/%' AND origin <> 'libc'"
		    " UNION SELECT file FROM main.unit WHERE present AND file NOT LIKE '/%'");
	int err = tree_read(tree, base, &answer);

	if (err)
		complain("--since: %s", answer.error);
	git_answer_clear(&answer);
	while (!err && (err = db_step(db, files)) > 0) {
		const char *path = col_text(files, 0);
		enum state state = state_of(tree, path, LINKS_MAX);

		err = 0;
		if (state == SAME)
			continue;
		if (state == CHANGED)
			add_target(diff, root, path);
		if (g_hash_table_contains(said, path))
			g_ptr_array_add(changed, g_strdup(path));
		else if (state == NEW)
			g_ptr_array_add(fresh, g_strdup(path));
		else
			add_whole(diff, path);
	}
	sqlite3_finalize(files);
	if (!err)
		err = add_new(diff, root, fresh);
	if (!err)
		err = add_converted(diff, root, changed);
	g_ptr_array_unref(changed);
	g_ptr_array_unref(fresh);
	g_hash_table_destroy(said);
	tree_free(tree);
	return err ? -1 : 0;
}
