// Guesses jobs and include paths from a folder: see infer.h.
//
// Every file below the root is known by its base name. From each .c file we
// follow the #includes as spelled: what does not lie beside the file that names
// it is looked for anywhere below the root, the nearest first, and the folder
// that makes the spelling resolve becomes an include path of that unit.

#include "infer.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/base.h"
#include "job.h"
#include "others.h"

#define MAX_SOURCE (16u << 20) // larger files are data
#define MAX_DEPTH 100	       // folders
#define MAX_PATHS 256	       // include paths of one unit

struct include {
	char *spelled;
	int angled;
};

// A file below the root whose #includes were read.
struct text {
	GPtrArray *includes; // struct include *
};

struct folder {
	const char *root;
	GHashTable *by_name; // base name -> GPtrArray of paths below root
	GHashTable *paths;   // every path below root; owns it
	GHashTable *texts;   // path -> struct text *
	GHashTable *system;  // spelled -> whether the host's system has such a header
	GHashTable *hiders;  // folder below root -> whether it hides a system header
};

static void free_include(void *data)
{
	struct include *include = data;

	g_free(include->spelled);
	g_free(include);
}

static void free_text(void *data)
{
	struct text *text = data;

	g_ptr_array_unref(text->includes);
	g_free(text);
}

// Listing.

static void add_file(struct folder *folder, char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	GPtrArray *paths = g_hash_table_lookup(folder->by_name, name);

	g_hash_table_add(folder->paths, path);
	if (!paths) {
		paths = g_ptr_array_new();
		g_hash_table_insert(folder->by_name, (char *)name, paths);
	}
	g_ptr_array_add(paths, path);
}

static int is_skipped(const char *name)
{
	// CMake's probes of the compiler are no code of the project.
	return name[0] == '.' || strcmp(name, "node_modules") == 0 ||
	       strcmp(name, "CMakeFiles") == 0;
}

// A regular file, by its own name or through a link; a link to a folder is
// neither, so that no loop is entered.
static int kind_of(const char *path)
{
	struct stat st;

	if (lstat(path, &st) < 0)
		return 0;
	if (S_ISDIR(st.st_mode))
		return 'd';
	if (S_ISLNK(st.st_mode) && stat(path, &st) < 0)
		return 0;
	return S_ISREG(st.st_mode) ? 'f' : 0;
}

static void list_folder(struct folder *folder, const char *below, int depth)
{
	char *path = g_build_filename(folder->root, below, NULL);
	DIR *dir = opendir(path);
	struct dirent *entry;

	if (!dir)
		complain("cannot read folder '%s': %s", path, g_strerror(errno));
	while (dir && (errno = 0, entry = readdir(dir))) {
		char *full, *inner;
		int kind;

		if (is_skipped(entry->d_name))
			continue;
		full = g_build_filename(path, entry->d_name, NULL);
		inner = *below ? g_build_filename(below, entry->d_name, NULL)
			       : g_strdup(entry->d_name);
		kind = kind_of(full);
		if (kind == 'd' && depth < MAX_DEPTH)
			list_folder(folder, inner, depth + 1);
		if (kind == 'f')
			add_file(folder, inner);
		else
			g_free(inner);
		g_free(full);
	}
	if (dir && errno) {
		complain("cannot read folder '%s': %s", path, g_strerror(errno));
		failure_note();
	}
	if (dir)
		closedir(dir);
	g_free(path);
}

// Reading.

static const char *skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t')
		p++;
	return p;
}

// The #include on the line at p, or NULL. Comments and #if are not looked at:
// a path too many does no harm.
static struct include *parse_include(const char *p)
{
	struct include *include;
	const char *end;
	char close;

	p = skip_blanks(p);
	if (*p != '#')
		return NULL;
	p = skip_blanks(p + 1);
	if (!g_str_has_prefix(p, "include"))
		return NULL;
	p = skip_blanks(p + strlen("include"));
	if (*p != '"' && *p != '<')
		return NULL;
	close = *p == '"' ? '"' : '>';
	for (end = ++p; *end && *end != close && *end != '\n'; end++)
		;
	if (*end != close || end == p || *p == '/')
		return NULL;
	include = g_new(struct include, 1);
	include->spelled = g_strndup(p, end - p);
	include->angled = close == '>';
	return include;
}

static struct text *read_text(struct folder *folder, const char *below)
{
	struct text *text = g_hash_table_lookup(folder->texts, below);
	char *path, *bytes = NULL, *line;
	size_t size;

	if (text)
		return text;
	text = g_new(struct text, 1);
	text->includes = g_ptr_array_new_with_free_func(free_include);
	g_hash_table_insert(folder->texts, (char *)below, text);
	path = g_build_filename(folder->root, below, NULL);
	if (file_read(path, MAX_SOURCE, &bytes, &size) == 0) {
		for (line = bytes; line; line = strchr(line, '\n')) {
			struct include *include = parse_include(*line == '\n' ? ++line : line);

			if (include)
				g_ptr_array_add(text->includes, include);
		}
	}
	g_free(bytes);
	g_free(path);
	return text;
}

// Resolving.

// Steps from the folder of one path up and down to the folder of another.
static int distance(const char *a, const char *b)
{
	const char *p;
	int steps = 0, i, common = 0;

	for (i = 0; a[i] && a[i] == b[i]; i++)
		if (a[i] == '/')
			common = i + 1;
	for (p = a + common; (p = strchr(p, '/')); p++)
		steps++;
	for (p = b + common; (p = strchr(p, '/')); p++)
		steps++;
	return steps;
}

// Whether path is spelled, seen from some folder.
static int ends_in(const char *path, const char *spelled)
{
	size_t n = strlen(path), m = strlen(spelled);

	return n >= m && strcmp(path + n - m, spelled) == 0 && (n == m || path[n - m - 1] == '/');
}

// The path below root that spelled most likely means in the file from, or NULL. *count: of how
// many.
static const char *nearest(struct folder *folder, const char *from, const char *spelled, int *count)
{
	const char *slash = strrchr(spelled, '/'), *best = NULL;
	GPtrArray *paths = g_hash_table_lookup(folder->by_name, slash ? slash + 1 : spelled);
	int best_steps = 0;
	guint i;

	*count = 0;
	for (i = 0; paths && i < paths->len; i++) {
		const char *path = paths->pdata[i];
		int steps;

		if (!ends_in(path, spelled))
			continue;
		++*count;
		steps = distance(from, path);
		if (!best || steps < best_steps ||
		    (steps == best_steps && strcmp(path, best) < 0)) {
			best = path;
			best_steps = steps;
		}
	}
	return best;
}

// A system header of that name must not be hidden by a stranger of the project.
static int is_system_header(struct folder *folder, const char *spelled)
{
	static const char *const places[] = {
		"/usr/include",
		"/usr/include/x86_64-linux-gnu",
		"/usr/include/aarch64-linux-gnu",
		LIBCLANG_RESOURCE_DIR "/include",
	};
	gpointer known;
	int found = 0;
	size_t i;

	if (g_hash_table_lookup_extended(folder->system, spelled, NULL, &known))
		return GPOINTER_TO_INT(known);
	for (i = 0; i < G_N_ELEMENTS(places) && !found; i++) {
		char *path = g_build_filename(places[i], spelled, NULL);

		found = g_file_test(path, G_FILE_TEST_EXISTS);
		g_free(path);
	}
	g_hash_table_insert(folder->system, g_strdup(spelled), GINT_TO_POINTER(found));
	return found;
}

// The file beside from that spelled names, or NULL.
static const char *beside(struct folder *folder, const char *from, const char *spelled)
{
	char *dir = g_path_get_dirname(from);
	char *base = g_strcmp0(dir, ".") == 0 ? g_strdup("/") : g_strconcat("/", dir, NULL);
	char *path = path_absolute(base, spelled);
	gpointer own = NULL;

	g_hash_table_lookup_extended(folder->paths, path + 1, &own, NULL);
	g_free(path);
	g_free(base);
	g_free(dir);
	return own;
}

// Include paths of one unit, by breadth-first search over what it includes.
struct search {
	struct folder *folder;
	GHashTable *seen;   // paths
	GPtrArray *queue;   // of them, in order
	GHashTable *wanted; // folders below root, "." for root: owns them
};

static void see(struct search *search, const char *path)
{
	if (g_hash_table_add(search->seen, (char *)path))
		g_ptr_array_add(search->queue, (char *)path);
}

static void follow(struct search *search, const char *from, const struct include *include)
{
	const char *path = include->angled ? NULL : beside(search->folder, from, include->spelled);
	size_t n;
	int count;

	if (path) {
		see(search, path);
		return;
	}
	path = nearest(search->folder, from, include->spelled, &count);
	if (!path)
		return;
	// #include "zlib.h" of a tree that has one zlib.h means that, installed or not.
	if ((include->angled || count > 1) && is_system_header(search->folder, include->spelled))
		return;
	see(search, path);
	n = strlen(path) - strlen(include->spelled);
	if (g_hash_table_size(search->wanted) < MAX_PATHS)
		g_hash_table_add(search->wanted, n ? g_strndup(path, n - 1) : g_strdup("."));
}

struct near {
	const char *folder;
	int steps;
};

static int compare_near(const void *a, const void *b)
{
	const struct near *x = a, *y = b;

	return x->steps != y->steps ? x->steps - y->steps : strcmp(x->folder, y->folder);
}

// Whether a folder holds a file that would hide a system header of its name.
static int hides_system(struct folder *folder, const char *below)
{
	char *dir;
	GDir *list;
	const char *name;
	gpointer known;
	int hides = 0;

	if (g_hash_table_lookup_extended(folder->hiders, below, NULL, &known))
		return GPOINTER_TO_INT(known);
	dir = g_build_filename(folder->root, below, NULL);
	list = dir_open(dir);
	while (list && !hides && (name = dir_next(list, folder->root)))
		hides = g_str_has_suffix(name, ".h") && is_system_header(folder, name);
	if (list)
		g_dir_close(list);
	g_free(dir);
	g_hash_table_insert(folder->hiders, g_strdup(below), GINT_TO_POINTER(hides));
	return hides;
}

static char **include_flags(struct folder *folder, const char *unit)
{
	struct search search = {
		folder,
		g_hash_table_new(g_str_hash, g_str_equal),
		g_ptr_array_new(),
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	GArray *order = g_array_new(FALSE, FALSE, sizeof(struct near));
	GPtrArray *flags = g_ptr_array_new();
	GHashTableIter iter;
	gpointer key;
	guint i, k;

	see(&search, unit);
	for (i = 0; i < search.queue->len; i++) {
		struct text *text = read_text(folder, search.queue->pdata[i]);

		for (k = 0; k < text->includes->len; k++)
			follow(&search, search.queue->pdata[i], text->includes->pdata[k]);
	}
	g_hash_table_iter_init(&iter, search.wanted);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		char *inside = g_strconcat(key, "/", NULL);
		struct near near = { key, distance(unit, strcmp(key, ".") == 0 ? "" : inside) };

		g_array_append_val(order, near);
		g_free(inside);
	}
	g_array_sort(order, compare_near);
	for (i = 0; i < order->len; i++) {
		const char *below = g_array_index(order, struct near, i).folder;
		const char *flag = hides_system(folder, below) ? "-iquote" : "-I";

		g_ptr_array_add(flags, g_strconcat(flag, below, NULL));
	}
	g_ptr_array_add(flags, NULL);
	g_array_unref(order);
	g_hash_table_unref(search.seen);
	g_hash_table_unref(search.wanted);
	g_ptr_array_unref(search.queue);
	return (char **)g_ptr_array_free(flags, FALSE);
}

void jobs_infer(GPtrArray *list, const char *root)
{
	struct folder folder = {
		.root = root,
		.by_name = g_hash_table_new_full(g_str_hash, g_str_equal, NULL,
						 (GDestroyNotify)g_ptr_array_unref),
		.paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.texts = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_text),
		.system = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.hiders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
	};
	GHashTableIter iter;
	gpointer path;

	list_folder(&folder, "", 0);
	g_hash_table_iter_init(&iter, folder.paths);
	while (g_hash_table_iter_next(&iter, &path, NULL)) {
		struct job *job;

		if (!g_str_has_suffix(path, ".c"))
			continue;
		job = g_new0(struct job, 1);
		job->file = g_strdup(path);
		job->dir = g_strdup(root);
		job->language = g_strdup("c");
		job->args = include_flags(&folder, path);
		job->dropped = g_strdup("[]");
		job->note = g_strdup("");
		g_ptr_array_add(list, job);
	}
	others_infer(list, root, folder.paths);
	g_hash_table_unref(folder.texts);
	g_hash_table_unref(folder.by_name);
	g_hash_table_unref(folder.system);
	g_hash_table_unref(folder.hiders);
	g_hash_table_unref(folder.paths);
}
