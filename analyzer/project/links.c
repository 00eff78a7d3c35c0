// Link units and public headers: see links.h.
//
// Build systems say in the path of an object what it is for: CMakeFiles/NAME.dir/ (CMake),
// NAME.p/ (meson), .libs/ and libNAME_la-FILE.o (automake and libtool). What is installed stands in
// CMake's cmake_install.cmake, meson's intro-installed.json and the install rules of makefiles. All
// of it is read as text: a path that it names counts, what it would do does not.

#include "links.h"

#include <stdlib.h>
#include <string.h>

#include "base/glob.h"
#include "vendored.h"

#define TEXT_LIMIT ((size_t)4 << 20)
#define FILES_MAX 2000 // that are read of a kind
#define FOLDERS_MAX 400
#define NAMES_MAX 5000 // headers, and names that are exported
#define DEPTH_MAX 6    // of makefile variables in each other

struct links {
	struct db *db;
	const struct project *project;
	const char *build;   // or NULL
	GHashTable *kinds;   // of CMake's targets: name -> "program" or "library"
	GHashTable *folders; // of sources and objects, absolute: a set
	GHashTable *seen;    // files that were read
	char **submodules;
	int headers, names; // so far
	int err;
};

struct link {
	char *name;
	const char *kind;   // "" when its functions tell
	const char *source; // "build" or "folder"
};

static char *read_small(struct links *links, char *path)
{
	char *text = NULL;
	size_t size;

	if (g_hash_table_size(links->seen) >= FILES_MAX || !g_hash_table_add(links->seen, path))
		return NULL;
	if (file_read(path, TEXT_LIMIT, &text, &size) < 0)
		return NULL;
	if (strlen(text) == size)
		return text;
	g_free(text);
	return NULL;
}

// Objects.

static int is_library_name(const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot && (!strcmp(dot, ".a") || !strcmp(dot, ".so") || !strcmp(dot, ".dylib") ||
		       !strcmp(dot, ".dll") || strstr(name, ".so."));
}

// NAME of a component NAME.dir below CMakeFiles.
static int by_cmake(struct links *links, const char *object, struct link *link)
{
	const char *at = g_strrstr(object, "/CMakeFiles/"), *end;
	const char *kind;

	at = at ? at + strlen("/CMakeFiles/") : NULL;
	end = at ? strstr(at, ".dir/") : NULL;
	if (!end)
		return 0;
	link->name = g_strndup(at, (gsize)(end - at));
	kind = g_hash_table_lookup(links->kinds, link->name);
	link->kind = kind ? kind : "";
	return 1;
}

// NAME of a component NAME.p, as 'libfoo.a.p' or 'foo.p'.
static int by_meson(const char *object, struct link *link)
{
	const char *end = g_strrstr(object, ".p/"), *start = end;

	if (!end || !strstr(end, ".o"))
		return 0;
	while (start > object && start[-1] != '/')
		start--;
	if (start == end)
		return 0;
	link->name = g_strndup(start, (gsize)(end - start));
	link->kind = is_library_name(link->name) ? "library" : "program";
	return 1;
}

// A base name without its last suffix.
static char *stem_of(const char *path)
{
	char *name = g_path_get_basename(path), *dot = strrchr(name, '.');

	if (dot && dot != name)
		*dot = '\0';
	return name;
}

// 'libNAME_la-FILE.o' of FILE.c, 'NAME-FILE.o'; and what libtool makes in .libs.
static int by_automake(const char *object, const char *source, struct link *link)
{
	char *stem = stem_of(object), *file = stem_of(source), *tail = g_strconcat("-", file, NULL);
	char *folder = g_path_get_dirname(object), *base = g_path_get_basename(folder);
	int shared = !strcmp(base, ".libs") || g_str_has_suffix(object, ".lo"), found = 1;

	if (g_str_has_suffix(stem, tail) && strlen(stem) > strlen(tail)) {
		stem[strlen(stem) - strlen(tail)] = '\0';
		link->name = g_strdup(stem);
		link->kind = shared || (g_str_has_prefix(stem, "lib") &&
					(g_str_has_suffix(stem, "_la") ||
					 g_str_has_suffix(stem, "_a")))
				     ? "library"
				     : "";
	} else if (shared) {
		char *above = strcmp(base, ".libs") ? g_strdup(folder) : g_path_get_dirname(folder);

		link->name = g_strconcat(above, "/.libs", NULL);
		link->kind = "library";
		g_free(above);
	} else {
		found = 0;
	}
	g_free(base);
	g_free(folder);
	g_free(tail);
	g_free(file);
	g_free(stem);
	return found;
}

static void put_link(struct links *links, int64_t unit, struct link *link)
{
	const char *root = links->project->root;

	if (!links->err)
		links->err = db_run(links->db,
				    "INSERT OR IGNORE INTO main.link_unit VALUES(?, ?, ?, ?, '')",
				    "ittt", unit,
				    *link->name == '/' ? path_below(root, link->name) : link->name,
				    link->kind, link->source);
	g_free(link->name);
}

static void take_object(struct links *links, int64_t unit, const char *source, const char *object)
{
	struct link link = { NULL, "", "build" };
	char *folder = g_path_get_dirname(object);

	if (!by_cmake(links, object, &link) && !by_meson(object, &link) &&
	    !by_automake(object, source, &link)) {
		link.name = g_strdup(folder);
		link.source = "folder";
	}
	put_link(links, unit, &link);
	g_hash_table_add(links->folders, folder);
}

static void take_unit(struct links *links, sqlite3_stmt *row)
{
	int64_t unit = sqlite3_column_int64(row, 0);
	char *source = path_absolute(links->project->root, col_text(row, 1));
	char **objects = g_strsplit(col_text(row, 3), "\n", -1);

	g_hash_table_add(links->folders, g_path_get_dirname(source));
	for (int i = 0; objects[i]; i++)
		if (*objects[i] == '/')
			take_object(links, unit, source, objects[i]);
	if (!*objects) {
		// Without -o an object lies where the compiler ran; nothing ran where flags are
		// inferred.
		char *name = g_path_get_basename(source);
		char *object = sqlite3_column_int(row, 4)
				       ? g_strdup(source)
				       : g_build_filename(col_text(row, 2), name, NULL);

		take_object(links, unit, source, object);
		g_free(object);
		g_free(name);
	}
	g_strfreev(objects);
	g_free(source);
}

static void take_units(struct links *links)
{
	sqlite3_stmt *units = db_prepare(links->db, "SELECT id, file, dir, objects, inferred"
						    " FROM main.unit WHERE present");
	int got;

	while (!links->err && (got = db_step(links->db, units)) > 0)
		take_unit(links, units);
	if (!units || (!links->err && got < 0))
		links->err = -1;
	sqlite3_finalize(units);
}

// CMake's file API, where somebody asked for it.

static void take_target(struct links *links, const char *text)
{
	sqlite3_stmt *stmt = db_query(
		links->db, "SELECT ?1 ->> 'name', ?1 ->> 'type' WHERE json_valid(?1)", "t", text);

	if (stmt && sqlite3_step(stmt) == SQLITE_ROW) {
		const char *type = col_text(stmt, 1);
		const char *kind = !strcmp(type, "EXECUTABLE")		? "program"
				   : g_str_has_suffix(type, "_LIBRARY") ? "library"
									: NULL;

		if (kind && *col_text(stmt, 0))
			g_hash_table_insert(links->kinds, g_strdup(col_text(stmt, 0)),
					    (gpointer)kind);
	}
	sqlite3_finalize(stmt);
}

static void take_replies(struct links *links)
{
	char *folder = g_build_filename(links->build, ".cmake", "api", "v1", "reply", NULL);
	GDir *dir = dir_open(folder);
	const char *name;

	while (dir && (name = dir_next(dir, folder))) {
		char *text = NULL;

		if (g_str_has_prefix(name, "target-") && g_str_has_suffix(name, ".json"))
			text = read_small(links, g_build_filename(folder, name, NULL));
		if (text)
			take_target(links, text);
		g_free(text);
	}
	if (dir)
		g_dir_close(dir);
	g_free(folder);
}

// Headers.

// path may be relative to folder; name: of schema.sql.
static void put_path(struct links *links, const char *folder, const char *path, const char *how,
		     const char *name, int is_folder)
{
	char *whole = path_absolute(folder, path), *real = realpath(whole, NULL), *named;

	// The build may know the project by another name.
	if (real && path_below(links->project->root, whole) == whole) {
		g_free(whole);
		whole = g_strdup(real);
	}
	free(real);
	named = g_strconcat(path_below(links->project->root, whole), is_folder ? "/" : "", NULL);
	if (!links->err && links->headers++ < NAMES_MAX)
		links->err = db_run(links->db,
				    "INSERT OR IGNORE INTO main.public_header VALUES(?, ?, ?)",
				    "ttt", named, how, name);
	g_free(named);
	g_free(whole);
}

static void put_header(struct links *links, const char *folder, const char *path, int is_folder)
{
	put_path(links, folder, path, "installed", "", is_folder);
}

static int is_header(const char *name)
{
	return g_str_has_suffix(name, ".h") || g_str_has_suffix(name, ".inc");
}

// Reads a quoted word of CMake at *at, or returns NULL at the end or at a ')'. g_free() it.
static char *next_quoted(const char **at)
{
	GString *word;

	*at += strcspn(*at, "\")");
	if (**at != '"')
		return NULL;
	word = g_string_new(NULL);
	for (++*at; **at && **at != '"'; ++*at) {
		if (**at == '\\' && (*at)[1])
			++*at;
		g_string_append_c(word, **at);
	}
	*at += **at == '"';
	return g_string_free(word, FALSE);
}

// 'REGEX "/internal$" EXCLUDE', which is what PATTERN "internal" becomes: a folder that is left
// out.
static void put_exclusions(struct links *links, const char *folder, const char *rest,
			   const char *end)
{
	const char *at = rest;

	while ((at = strstr(at, "REGEX \"/")) && at < end) {
		char *name;
		size_t length;

		at += strlen("REGEX \"/");
		length = strcspn(at, "$\"");
		// "/$" names none.
		if (length && g_str_has_prefix(at + length, "$\" EXCLUDE") &&
		    strcspn(at, "\\[](){}*+?|^.") > length) {
			name = g_strndup(at, length);
			put_path(links, folder, "", "private", name, 1);
			g_free(name);
		}
		at += length;
	}
}

// One 'file(INSTALL ...)' from its first word on.
static void take_install(struct links *links, const char *text)
{
	const char *at = strstr(text, " FILES"), *type = strstr(text, " TYPE ");
	const char *end = strstr(text, ")\n");
	int is_folder = type && g_str_has_prefix(type, " TYPE DIRECTORY");
	char *word;

	end = end ? end : text + strlen(text);
	if (!at || at > end)
		return;
	// What stands behind the names are options, with quoted words of their own.
	for (at += strlen(" FILES"); at < end; at += strspn(at, " \n\t")) {
		at += strspn(at, " \n\t");
		if (*at != '"' || !(word = next_quoted(&at)))
			break;
		if (*word == '/' && (is_folder || is_header(word))) {
			put_header(links, "/", word, is_folder);
			if (is_folder)
				put_exclusions(links, word, at, end);
		}
		g_free(word);
	}
}

// Whether a path of a build's own file lies in its folder.
static int is_inside(const char *folder, const char *path)
{
	return path_below(folder, path) != path;
}

static void take_cmake(struct links *links, const char *path)
{
	GPtrArray *queue = g_ptr_array_new_with_free_func(g_free);

	g_ptr_array_add(queue, g_strdup(path));
	for (guint i = 0; i < queue->len; i++) {
		char *text = read_small(links, g_strdup(queue->pdata[i]));
		const char *at = text;

		for (; at && (at = strstr(at, "file(INSTALL")); at++)
			take_install(links, at);
		for (at = text; at && (at = strstr(at, "include(\"")); at++) {
			const char *word = at;
			char *next = next_quoted(&word);

			if (next && is_inside(links->build, next))
				g_ptr_array_add(queue, g_steal_pointer(&next));
			g_free(next);
		}
		g_free(text);
	}
	g_ptr_array_unref(queue);
}

static void take_meson(struct links *links)
{
	char *text = read_small(
		links, g_build_filename(links->build, "meson-info", "intro-installed.json", NULL));
	sqlite3_stmt *stmt =
		text ? db_query(links->db,
				"SELECT key FROM json_each(iif(json_valid(?1), ?1, '{}'))"
				" WHERE key GLOB '/*.h'",
				"t", text)
		     : NULL;

	while (stmt && sqlite3_step(stmt) == SQLITE_ROW)
		put_header(links, "/", col_text(stmt, 0), 0);
	sqlite3_finalize(stmt);
	g_free(text);
}

// Makefiles.

struct makefile {
	struct links *links;
	const char *folder;
	GHashTable *variables; // name -> value
};

static void take_words(const struct makefile *makefile, const char *text, int depth);

// $(NAME) or ${NAME} at the start of word.
static void take_variable(const struct makefile *makefile, const char *word, int depth)
{
	size_t length = word[1] == '(' ? strcspn(word + 2, "):") : strcspn(word + 2, "}:");
	char *name = g_strndup(word + 2, length);
	const char *value = g_hash_table_lookup(makefile->variables, name);

	if (value && depth < DEPTH_MAX)
		take_words(makefile, value, depth + 1);
	g_free(name);
}

// Puts the headers among the words of a makefile. Their paths are the folder's, or below it.
static void take_words(const struct makefile *makefile, const char *text, int depth)
{
	char **words = g_strsplit_set(text, " \t\"';", -1);

	for (int i = 0; words[i] && i < 2000; i++) {
		const char *word = words[i];

		if (g_str_has_prefix(word, "$(srcdir)/"))
			word += strlen("$(srcdir)/");
		else if (g_str_has_prefix(word, "$(top_srcdir)/"))
			word = "";
		if (word[0] == '$' && (word[1] == '(' || word[1] == '{'))
			take_variable(makefile, word, depth);
		else if (is_header(word) && !strpbrk(word, "$*@"))
			put_header(makefile->links, makefile->folder, word, 0);
	}
	g_strfreev(words);
}

// 'NAME = VALUE', or NULL. The line is cut at its name's end.
static char *assignment(char *line)
{
	size_t length = strspn(line,
			       "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
	char *at = line + length + strspn(line + length, " \t");

	if (!length)
		return NULL;
	at += strspn(at, ":+?");
	if (*at != '=')
		return NULL;
	line[length] = '\0';
	return at + 1;
}

// Automake: 'include_HEADERS', 'nobase_pkginclude_HEADERS'; not 'noinst_HEADERS'.
static int is_headers_variable(const char *name)
{
	return g_str_has_suffix(name, "_HEADERS") && strstr(name, "include") &&
	       !strstr(name, "noinst") && !strstr(name, "EXTRA");
}

// Whether a line of a recipe installs something.
static int is_installing(const char *line)
{
	return *line == '\t' && (strcasestr(line, "install") || strstr(line, "includedir") ||
				 strcasestr(line, "$(inst"));
}

static void take_makefile(struct links *links, const char *folder, char *text)
{
	struct makefile makefile = {
		links, folder, g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free)
	};
	GString *whole = g_string_new(text);
	char **lines, *value;

	g_string_replace(whole, "\\\n", " ", 0);
	lines = g_strsplit(whole->str, "\n", -1);
	g_string_free(whole, TRUE);
	for (int i = 0; lines[i]; i++)
		if (*lines[i] != '\t' && (value = assignment(lines[i])) && strlen(value) < 65536) {
			const char *before = g_hash_table_lookup(makefile.variables, lines[i]);

			g_hash_table_insert(
				makefile.variables, g_strdup(lines[i]),
				g_strconcat(before && strlen(before) < 65536 ? before : "", " ",
					    value, NULL));
			if (is_headers_variable(lines[i]))
				take_words(&makefile, value, 0);
		}
	for (int i = 0; lines[i]; i++)
		if (is_installing(lines[i]))
			take_words(&makefile, lines[i], 0);
	g_strfreev(lines);
	g_hash_table_unref(makefile.variables);
}

static void take_makefiles(struct links *links, const char *folder)
{
	static const char *const names[] = { "Makefile.am", "Makefile", "makefile", "GNUmakefile",
					     "Makefile.in" };
	char *text;

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		if ((text = read_small(links, g_build_filename(folder, names[i], NULL)))) {
			// Of CMake's makefiles there is nothing to learn here.
			if (!strstr(text, "CMAKE generated file"))
				take_makefile(links, folder, text);
			g_free(text);
		}
}

// Lists of what a library exports: version scripts, libtool's and Windows' files.

static void put_exported(struct links *links, const char *word)
{
	size_t length = strspn(word,
			       "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_*?");

	// '*' alone says nothing.
	if (word[length] || strspn(word, "*?_") == length || length > GLOB_MAX || links->err ||
	    links->names++ >= NAMES_MAX)
		return;
	links->err = db_run(links->db, "INSERT OR IGNORE INTO main.exported VALUES(?)", "t", word);
}

// 'VERSION { global: a; b*; local: *; };'
static void take_version_script(struct links *links, char *text)
{
	char **words;
	int global = 1;

	for (char *at = text; (at = strstr(at, "/*"));) {
		char *end = strstr(at + 2, "*/");

		end = end ? end + 2 : at + strlen(at);
		memset(at, ' ', (size_t)(end - at));
	}
	words = g_strsplit_set(text, " \t\r\n;", -1);
	for (int i = 0; words[i]; i++) {
		if (!strcmp(words[i], "local:"))
			global = 0;
		else if (!strcmp(words[i], "global:") || *words[i] == '}')
			global = 1;
		else if (global && *words[i] != '{' && !(words[i + 1] && *words[i + 1] == '{'))
			put_exported(links, words[i]);
	}
	g_strfreev(words);
}

// The first word of each line, of a .def file behind EXPORTS.
static void take_symbol_list(struct links *links, const char *text, int is_def)
{
	char **lines = g_strsplit(text, "\n", -1);
	int inside = !is_def;

	for (int i = 0; lines[i]; i++) {
		char *word = g_strstrip(lines[i]);

		word[strcspn(word, " \t\r=@")] = '\0';
		if (inside)
			put_exported(links, word);
		inside |= !strcmp(word, "EXPORTS");
	}
	g_strfreev(lines);
}

static void take_lists(struct links *links, const char *folder)
{
	GDir *dir = dir_open(folder);
	const char *name;

	while (dir && (name = dir_next(dir, folder))) {
		const char *dot = strrchr(name, '.');
		int is_script = dot && (!strcmp(dot, ".map") || !strcmp(dot, ".ver") ||
					!strcmp(dot, ".vers"));
		int is_list = dot && (!strcmp(dot, ".sym") || !strcmp(dot, ".def"));
		char *text = is_script || is_list
				     ? read_small(links, g_build_filename(folder, name, NULL))
				     : NULL;

		// A linker's map of a program is no list, nor is a table in C.
		if (text && is_script && strstr(text, "global") && strchr(text, '{'))
			take_version_script(links, text);
		else if (text && is_list && (!strcmp(dot, ".sym") || strstr(text, "EXPORTS")))
			take_symbol_list(links, text, !strcmp(dot, ".def"));
		g_free(text);
	}
	if (dir)
		g_dir_close(dir);
}

// The folders with sources or objects that are the project's own, the root, in order.
static GPtrArray *own_folders(struct links *links)
{
	const char *root = links->project->root;
	GList *all = g_list_sort(g_hash_table_get_keys(links->folders), (GCompareFunc)strcmp);
	GPtrArray *list = g_ptr_array_new();

	g_ptr_array_add(list, (gpointer)root);
	for (GList *at = all; at && list->len < FOLDERS_MAX; at = at->next) {
		const char *below = path_below(root, at->data);
		char *file = g_strconcat(below, "/", NULL);
		char *vendored = vendored_folder(file, links->submodules);

		if (below != at->data && strcmp(below, ".") && !vendored)
			g_ptr_array_add(list, at->data);
		g_free(vendored);
		g_free(file);
	}
	g_list_free(all);
	return list;
}

static void take_project(struct links *links)
{
	GPtrArray *folders = own_folders(links);

	for (guint i = 0; i < folders->len; i++) {
		take_makefiles(links, folders->pdata[i]);
		take_lists(links, folders->pdata[i]);
	}
	g_ptr_array_unref(folders);
}

static void take_build(struct links *links)
{
	char *path = g_build_filename(links->build, "cmake_install.cmake", NULL);

	take_cmake(links, path);
	take_meson(links);
	g_free(path);
}

int links_store(struct db *db, const struct project *project, char *const *builds)
{
	struct links links = {
		.db = db,
		.project = project,
		.kinds = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.folders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
		.submodules = vendored_submodules(project->root),
	};

	links.err = db_exec(db, "DELETE FROM main.link_unit; DELETE FROM main.public_header;"
				"DELETE FROM main.exported");
	for (char *const *build = builds; build && *build && !links.err; build++) {
		links.build = *build;
		take_replies(&links);
	}
	take_units(&links);
	for (char *const *build = builds; build && *build && !links.err; build++) {
		links.build = *build;
		take_build(&links);
	}
	if (!links.err)
		take_project(&links);
	g_strfreev(links.submodules);
	g_hash_table_unref(links.seen);
	g_hash_table_unref(links.folders);
	g_hash_table_unref(links.kinds);
	return links.err ? -1 : 0;
}
