// The archives that a build links: see archives.h.
//
// Build systems write their link commands down, and each names archives as a linker takes them.
// Where the build is for wasm they are what the program gets. The text is a stranger's: what it
// names is only looked for, where the project may read.

#include "archives.h"

#include <stdlib.h>
#include <string.h>

#include "admit.h"
#include "base/base.h"

#define TEXT_LIMIT ((size_t)16 << 20)
#define FILES_MAX 2000 // link.txt
#define ARCHIVES_MAX 200
#define FOLDERS_MAX 50 // of -L

static void take_library(GPtrArray *paths, const GPtrArray *folders, const char *name)
{
	g_autofree char *file = g_strdup_printf("lib%s.a", name);

	for (guint i = 0; i < folders->len; i++) {
		g_autofree char *path = g_build_filename(folders->pdata[i], file, NULL);

		if (g_file_test(path, G_FILE_TEST_IS_REGULAR)) {
			g_ptr_array_add(paths, g_steal_pointer(&path));
			return;
		}
	}
}

// The value of an option that may stand joined or as the next word; *words moves on to it.
static const char *value_behind(char *const **words)
{
	const char *joined = **words + 2;

	if (*joined)
		return joined;
	return (*words)[1] ? *++*words : NULL;
}

void archives_take(GPtrArray *paths, const char *dir, char *const *words)
{
	g_autoptr(GPtrArray) folders = g_ptr_array_new_with_free_func(g_free);
	char *const *word;
	const char *value;

	for (word = words; *word; word++)
		if (g_str_has_prefix(*word, "-L") && folders->len < FOLDERS_MAX &&
		    (value = value_behind(&word)))
			g_ptr_array_add(folders, path_absolute(dir, value));
	for (word = words; *word && paths->len < ARCHIVES_MAX; word++) {
		if (g_str_has_prefix(*word, "-o") || g_str_has_prefix(*word, "-L"))
			value_behind(&word);
		else if (g_str_has_prefix(*word, "-l") && (value = value_behind(&word)))
			take_library(paths, folders, value);
		else if (**word != '-' && g_str_has_suffix(*word, ".a"))
			g_ptr_array_add(paths, path_absolute(dir, *word));
	}
}

// The text of a small file without NUL bytes, or NULL. g_free() it.
static char *read_text(const char *path)
{
	char *text = NULL;
	size_t size;

	if (file_read(path, TEXT_LIMIT, &text, &size) < 0)
		return NULL;
	if (strlen(text) == size)
		return text;
	g_free(text);
	return NULL;
}

// FOLDER/CMakeFiles/NAME.dir/link.txt: a command a line, run in FOLDER.
static void take_link_text(GPtrArray *paths, const char *path, const char *folder)
{
	g_autofree char *text = read_text(path);
	g_auto(GStrv) lines = text ? g_strsplit(text, "\n", -1) : NULL;

	for (char **line = lines; line && *line; line++) {
		g_auto(GStrv) words = NULL;

		// What makes an archive links nothing.
		if (g_shell_parse_argv(*line, NULL, &words, NULL) && words[0] && words[1] &&
		    !g_str_has_suffix(words[0], "ar") && !g_str_has_suffix(words[0], "ranlib"))
			archives_take(paths, folder, words);
	}
}

// CMake's note of the link command, beside one of the objects (absolute).
static void take_cmake(GPtrArray *paths, GHashTable *seen, const char *object)
{
	const char *at = g_strrstr(object, "/CMakeFiles/");
	const char *end = at ? strstr(at, ".dir/") : NULL;
	g_autofree char *folder = NULL;
	char *path;

	if (!end || g_hash_table_size(seen) >= FILES_MAX)
		return;
	path = g_strdup_printf("%.*s.dir/link.txt", (int)(end - object), object);
	folder = g_strndup(object, (gsize)(at - object));
	// It takes path.
	if (g_hash_table_add(seen, path))
		take_link_text(paths, path, folder);
}

// Words of ninja's as a shell has them: its '$ ', '$:' and '$$' are a blank, a colon and a dollar.
static char *unescape(const char *text)
{
	GString *out = g_string_new(NULL);

	for (; *text; text++) {
		if (*text == '$' && text[1] && strchr(" :$", text[1]))
			g_string_append_printf(out, "\\%c", *++text);
		else
			g_string_append_c(out, *text);
	}
	return g_string_free(out, FALSE);
}

// The variables in which CMake and meson have the words behind the objects of a link.
static void take_ninja(GPtrArray *paths, const char *build)
{
	static const char *const names[] = { " LINK_LIBRARIES = ", " LINK_ARGS = ",
					     " LINK_PATH = " };
	g_autofree char *path = g_build_filename(build, "build.ninja", NULL);
	g_autofree char *text = read_text(path);
	g_auto(GStrv) lines = text ? g_strsplit(text, "\n", -1) : NULL;

	for (char **line = lines; line && *line; line++)
		for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
			const char *at = **line == ' ' ? strstr(*line, names[i]) : NULL;
			g_autofree char *value = at ? unescape(at + strlen(names[i])) : NULL;
			g_auto(GStrv) words = NULL;

			if (value && g_shell_parse_argv(value, NULL, &words, NULL))
				archives_take(paths, build, words);
		}
}

static void take_job(GPtrArray *paths, GHashTable *seen, const struct job *job)
{
	g_auto(GStrv) objects = g_strsplit(job->objects ? job->objects : "", "\n", -1);
	g_auto(GStrv) named = g_strsplit(job->archives ? job->archives : "", "\n", -1);

	for (char **object = objects; *object; object++)
		take_cmake(paths, seen, *object);
	for (char **name = named; *name && **name && paths->len < ARCHIVES_MAX; name++)
		g_ptr_array_add(paths, g_strdup(*name));
}

char **archives_built(const struct jobs *jobs, const struct project *project, char *const *builds)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autoptr(GHashTable) once = g_hash_table_new(g_str_hash, g_str_equal);
	GPtrArray *found = g_ptr_array_new();

	for (guint i = 0; i < jobs->list->len; i++)
		take_job(paths, seen, jobs->list->pdata[i]);
	for (char *const *build = builds; *build; build++)
		take_ninja(paths, *build);
	for (guint i = 0; i < paths->len; i++) {
		char *real = realpath(paths->pdata[i], NULL);

		if (real && g_file_test(real, G_FILE_TEST_IS_REGULAR) &&
		    !g_hash_table_contains(once, real) && admit_path(project, builds, real)) {
			g_ptr_array_add(found, g_strdup(real));
			g_hash_table_add(once, found->pdata[found->len - 1]);
		}
		free(real);
	}
	g_ptr_array_add(found, NULL);
	return (char **)g_ptr_array_free(found, FALSE);
}
