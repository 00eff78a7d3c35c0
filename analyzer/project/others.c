// Which sources of other languages a tree builds: see others.h.
//
// Nothing but a build can tell for certain. The one idea: what a build compiles, its description
// names, be it CMake's, a makefile or meson's, by the file, by its object, or by a wildcard for its
// suffix; and what lies with tests, examples or bindings is not the library that is ported.

#include "others.h"

#include <string.h>

#include "assembly.h"
#include "base/aside.h"
#include "base/base.h"
#include "job.h"

#define BUILD_FILE_MAX (4u << 20) // bytes

static const struct language {
	const char *suffixes; // with blanks around
	const char *name;
	int named; // 1: a file that no build file names is no part: tools have their own builds,
		   // and the suffix is used for other things
} languages[] = {
	{ " .cc .cpp .cxx .c++ .cp .C .CC .CPP .cppm .ixx ", "C++", 0 },
	{ " .mm ", "Objective-C++", 1 },
	{ " .m ", "Objective-C", 1 },
	{ " .S .s .asm .sx .nasm ", "assembler", 0 },
	{ " .f .F .for .f77 .f90 .F90 .f95 .f03 .f08 ", "Fortran", 0 },
	{ " .cu ", "CUDA", 0 },
	{ " .rs ", "Rust", 1 },
	{ " .go ", "Go", 1 },
	{ " .swift ", "Swift", 1 },
	{ " .zig ", "Zig", 1 },
	{ " .adb ", "Ada", 1 },
	{ " .y .yy .l .ll ", "grammar", 1 },
};

static const struct language *language_of(const char *path)
{
	const char *dot = strrchr(path, '.');
	char *wanted;
	const struct language *found = NULL;

	if (!dot || strchr(dot, '/') || strchr(dot, ' '))
		return NULL;
	wanted = g_strdup_printf(" %s ", dot);
	for (size_t i = 0; i < G_N_ELEMENTS(languages) && !found; i++)
		if (strstr(languages[i].suffixes, wanted))
			found = &languages[i];
	g_free(wanted);
	return found;
}

// A place of its own: other systems' code, what makes the library known to another language, and
// what is given along.
static int is_elsewhere(const char *path)
{
	static const char *const words[] = {
		"binding", "bindings", "wrapper", "wrappers", "swig",	 "python", "perl",
		"ruby",	   "java",     "jni",	  "php",      "csharp",	 "lua",	   "contrib",
		"win32",   "win64",    "windows", "mingw",    "msvc",	 "vcpp",   "macos",
		"macosx",  "darwin",   "osx",	  "ios",      "android", "haiku",  NULL,
	};
	char **parts = g_strsplit_set(path, "/_-.", -1);
	int elsewhere = 0;

	for (char **part = parts; *part && !elsewhere; part++) {
		char *word = g_ascii_strdown(*part, -1);

		elsewhere = g_strv_contains(words, word);
		g_free(word);
	}
	g_strfreev(parts);
	return elsewhere;
}

// Build files.

static int is_build_file(const char *name)
{
	static const char *const names[] = {
		"CMakeLists.txt", "Makefile",	 "makefile",	"GNUmakefile", "Makefile.am",
		"Makefile.in",	  "meson.build", "SConstruct",	"SConscript",  "BUILD",
		"BUILD.bazel",	  "Kbuild",	 "build.ninja", "Jamfile",     "wscript",
		"configure.ac",	  NULL,
	};

	return g_strv_contains(names, name) || g_str_has_suffix(name, ".mk") ||
	       g_str_has_suffix(name, ".cmake");
}

// The lines of a build file that are no comment.
static char *without_comments(const char *text)
{
	char **lines = g_strsplit(text, "\n", -1);
	GString *out = g_string_new("\n");

	for (char **line = lines; *line; line++) {
		const char *p = *line + strspn(*line, " \t");

		if (*p != '#' && !g_str_has_prefix(p, "dnl "))
			g_string_append_printf(out, "%s\n", *line);
	}
	g_strfreev(lines);
	return g_string_free(out, FALSE);
}

// Folder below root ("" for root) -> text of the build files in it.
static GHashTable *read_builds(const char *root, GHashTable *paths)
{
	GHashTable *builds = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	GHashTableIter iter;
	gpointer key;

	g_hash_table_iter_init(&iter, paths);
	while (g_hash_table_iter_next(&iter, &key, NULL)) {
		const char *slash = strrchr(key, '/'), *name = slash ? slash + 1 : key;
		char *path, *text = NULL, *folder, *bare;
		const char *before;
		size_t size;

		if (!is_build_file(name))
			continue;
		path = g_build_filename(root, key, NULL);
		if (file_read(path, BUILD_FILE_MAX, &text, &size) == 0) {
			folder = g_strndup(key, slash ? slash - (char *)key : 0);
			before = g_hash_table_lookup(builds, folder);
			bare = without_comments(text);
			g_hash_table_insert(builds, folder,
					    g_strconcat(before ? before : "", bare, NULL));
			g_free(bare);
		}
		g_free(text);
		g_free(path);
	}
	return builds;
}

static int is_word_byte(char byte)
{
	return g_ascii_isalnum(byte) || byte == '_' || byte == '+' || byte == '-';
}

// Whether a text has word, no part of a longer name.
static int has_word(const char *text, const char *word)
{
	const char *at = text;
	size_t length = strlen(word);

	for (; (at = strstr(at, word)); at++)
		if ((at == text || !is_word_byte(at[-1])) && !is_word_byte(at[length]) &&
		    at[length] != '.')
			return 1;
	return 0;
}

// Whether a wildcard of a build file, as src/*.cpp, takes a file whose folder, seen from the
// build file, is below. at: its star.
static int takes_wildcard(const char *text, const char *at, const char *below)
{
	const char *from = at;
	char *folder, *tail;
	int takes;

	while (from > text && !strchr(" \t\n\"'(=,}", from[-1]))
		from--;
	if (at == from && from > text && from[-1] == '}')
		return 0;
	folder = g_strndup(from, at - from);
	tail = folder + (*folder == '/');
	if (*tail)
		tail[strlen(tail) - 1] = 0;
	takes = strcmp(tail, below) == 0 || strcmp(tail, "**") == 0 ||
		(g_strrstr_len(text, at - text, "GLOB_RECURSE") && g_str_has_prefix(below, tail));
	g_free(folder);
	return takes;
}

static int has_wildcard(const char *text, const char *suffix, const char *below)
{
	char *star = g_strconcat("*", suffix, NULL);
	int takes = 0;

	for (const char *at = text; !takes && (at = strstr(at, star)); at++)
		takes = !is_word_byte(at[strlen(star)]) && takes_wildcard(text, at, below);
	g_free(star);
	return takes;
}

// Whether a build file names path, whose folder is below it, or its object.
static int names_path(const char *text, GHashTable *paths, const char *path, const char *below)
{
	static const char *const objects[] = { ".o", ".lo", ".obj", ".$(OBJEXT)", NULL };
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	const char *dot = strrchr(path, '.');
	char *stem = g_strndup(name, dot - name), *word;
	char *whole = g_strndup(path, dot - path), *own = g_strconcat(whole, ".c", NULL);
	int names = has_word(text, name) || has_wildcard(text, dot, below);

	// An object may be that of a C file beside it.
	for (int i = 0; objects[i] && !names && !g_hash_table_contains(paths, own); i++) {
		word = g_strconcat(stem, objects[i], NULL);
		names = has_word(text, word);
		g_free(word);
	}
	g_free(own);
	g_free(whole);
	g_free(stem);
	return names;
}

// Whether path is named by a build file of its folder or one above; -1: there is none.
static int is_named(GHashTable *builds, GHashTable *paths, const char *path)
{
	char *folder = g_path_get_dirname(path);
	size_t length = strcmp(folder, ".") == 0 ? 0 : strlen(folder);
	int named = -1;

	folder[length] = 0;
	for (;;) {
		const char *text, *below = path + length + (length > 0);
		char *inner;

		folder[length] = 0;
		text = g_hash_table_lookup(builds, folder);
		inner = g_path_get_dirname(below);
		if (text)
			named = MAX(named, 0) |
				names_path(text, paths, path, strcmp(inner, ".") ? inner : "");
		g_free(inner);
		if (named == 1 || !length)
			break;
		while (length && folder[--length] != '/')
			;
	}
	g_free(folder);
	return named;
}

// Whether the C that a grammar becomes lies beside it.
static int is_made(GHashTable *paths, const char *path)
{
	static const char *const made[] = { "%s.c", "%s.tab.c", "%s.yy.c" };
	const char *dot = strrchr(path, '.');
	char *stem = g_strndup(path, dot - path), *folder = g_path_get_dirname(path), *file;
	int there = 0;

	for (size_t i = 0; i < G_N_ELEMENTS(made) && !there; i++) {
		file = g_strdup_printf("%s%s", stem, made[i] + 2);
		there = g_hash_table_contains(paths, file);
		g_free(file);
	}
	file = strcmp(folder, ".")
		       ? g_build_filename(folder, dot[1] == 'y' ? "y.tab.c" : "lex.yy.c", NULL)
		       : g_strdup(dot[1] == 'y' ? "y.tab.c" : "lex.yy.c");
	there = there || g_hash_table_contains(paths, file);
	g_free(file);
	g_free(folder);
	g_free(stem);
	return there;
}

static int is_nothing(const char *root, GHashTable *paths, const char *path,
		      const struct language *language)
{
	char *whole = g_build_filename(root, path, NULL);
	int nothing = strcmp(language->name, "assembler") == 0 ? assembly_is_empty(whole)
		      : strcmp(language->name, "grammar") == 0 ? is_made(paths, path)
							       : 0;

	g_free(whole);
	return nothing;
}

static struct job *make_job(const char *root, const char *path, const struct language *language)
{
	struct job *job = g_new0(struct job, 1);

	job->file = g_strdup(path);
	job->dir = g_strdup(root);
	// Assembler that may be left out of a build for wasm is no finding yet.
	job->language = g_strdup(strcmp(language->name, "C++") == 0 ? "c++" : "other");
	job->args = g_new0(char *, 1);
	job->dropped = g_strdup("[]");
	job->note = strcmp(language->name, "grammar") == 0
			    ? g_strdup("the C that is made of this grammar is not there")
			    : g_strconcat(language->name, " is not analysed", NULL);
	job->apart_name = language->name;
	return job;
}

void others_infer(GPtrArray *list, const char *root, GHashTable *paths)
{
	GHashTable *builds = NULL;
	GHashTableIter iter;
	gpointer path;

	g_hash_table_iter_init(&iter, paths);
	while (g_hash_table_iter_next(&iter, &path, NULL)) {
		const struct language *language = language_of(path);
		struct job *job;
		int named;

		if (!language || is_nothing(root, paths, path, language))
			continue;
		if (!builds)
			builds = read_builds(root, paths);
		job = make_job(root, path, language);
		named = is_named(builds, paths, path);
		if (named == 1 || (named < 0 && !language->named)) {
			if (!path_is_aside(path) && !is_elsewhere(path))
				job->apart_name = NULL;
		} else if (language->named) {
			// Not even known to be of that language.
			job->apart_name = "";
		}
		g_ptr_array_add(list, job);
	}
	if (builds)
		g_hash_table_unref(builds);
}

char *others_take(GPtrArray *list)
{
	guint kept = 0, counts[G_N_ELEMENTS(languages)] = { 0 };
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++) {
		struct job *job = list->pdata[i];

		if (!job->apart_name) {
			list->pdata[kept++] = job;
			continue;
		}
		for (size_t k = 0; k < G_N_ELEMENTS(languages); k++)
			counts[k] += strcmp(languages[k].name, job->apart_name) == 0;
		job_free(job);
	}
	// What is behind was freed or moved to the front.
	g_ptr_array_set_free_func(list, NULL);
	g_ptr_array_set_size(list, kept);
	g_ptr_array_set_free_func(list, job_free);
	for (size_t k = 0; k < G_N_ELEMENTS(languages); k++)
		if (counts[k])
			g_string_append_printf(text, "%s%u %s", text->len ? ", " : "", counts[k],
					       languages[k].name);
	return g_string_free(text, !text->len);
}
