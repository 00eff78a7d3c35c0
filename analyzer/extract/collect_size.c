// Sizes of types that a generated header gives under names of the project's own.
//
// configure spells what it measures SIZEOF_LONG; check_type_size("long" LONG_BYTES) of CMake and an
// AC_DEFINE_UNQUOTED of configure's variables spell it as they like. What a name is the size of
// then stands beside the header: CMakeCache.txt has a comment above each such variable, and the
// script configure itself has the measuring call and the #define. A template that hands a variable
// on under another name is read too.
//
// Sources: CMake's Modules/CheckTypeSize.cmake (CACHE INTERNAL "CHECK_TYPE_SIZE: sizeof(TYPE)");
// autoconf's lib/autoconf/c.m4 (_AC_COMPUTE_INT_BODY, called as 'ac_fn_c_compute_int "$LINENO"
// "(long int) (sizeof (TYPE))" "VARIABLE"') and general.m4 (#define NAME $VARIABLE).

#include "collector.h"

#include <string.h>

#define READ_MAX ((size_t)8 << 20) // of a cache or a script; larger ones are not looked at

// A type's name as AC_CHECK_SIZEOF spells it: "void *" is VOID_P. g_free() it.
static char *spell_type(const char *type, size_t n)
{
	GString *spelled = g_string_new(NULL);

	for (size_t i = 0; i < n; i++) {
		if (type[i] == '*')
			g_string_append_c(spelled, 'P');
		else if (is_word_char(type[i]))
			g_string_append_c(spelled, g_ascii_toupper(type[i]));
		else if (type[i] == ' ')
			g_string_append_c(spelled, '_');
	}
	return g_string_free(spelled, FALSE);
}

// The lines of a file, or NULL. g_strfreev() them.
static char **lines_of(const char *path)
{
	g_autofree char *text = NULL;
	size_t size;

	return file_read(path, READ_MAX, &text, &size) < 0 ? NULL : g_strsplit(text, "\n", -1);
}

// Takes the sizes of CMakeCache.txt, and gives the source folder that it names. g_free() it.
static char *read_cache(GHashTable *sizes, const char *dir)
{
	static const char asked[] = "//CHECK_TYPE_SIZE: sizeof(",
			  home[] = "CMAKE_HOME_DIRECTORY:INTERNAL=";
	g_autofree char *path = g_build_filename(dir, "CMakeCache.txt", NULL);
	g_auto(GStrv) lines = lines_of(path);
	char *source = NULL;

	for (char **line = lines; line && *line; line++) {
		const char *type = *line + strlen(asked), *end;
		size_t n;

		if (g_str_has_prefix(*line, home)) {
			g_free(source);
			source = g_strdup(*line + strlen(home));
		}
		if (!g_str_has_prefix(*line, asked) || !line[1])
			continue;
		end = strrchr(type, ')');
		n = name_length(line[1], NULL);
		if (end && n && line[1][n] == ':')
			g_hash_table_replace(sizes, g_strndup(line[1], n),
					     spell_type(type, end - type));
	}
	return source;
}

// Takes NAME of '#define NAME @VARIABLE@' and '#cmakedefine NAME ${VARIABLE}' in a template.
static void read_template(GHashTable *sizes, const char *path)
{
	g_auto(GStrv) lines = lines_of(path);

	for (char **line = lines; line && *line; line++) {
		const char *name = *line + strspn(*line, " \t"), *at;
		g_autofree char *variable = NULL;

		if (*name != '#' || !(name = strstr(name, "define")))
			continue;
		name += strcspn(name, " \t");
		name += strspn(name, " \t");
		at = name + name_length(name, NULL);
		at += strspn(at, " \t");
		if (at == name || (*at != '@' && (at[0] != '$' || at[1] != '{')))
			continue;
		at += *at == '@' ? 1 : 2;
		variable = g_strndup(at, name_length(at, NULL));
		at = g_hash_table_lookup(sizes, variable);
		if (at)
			g_hash_table_replace(sizes, g_strndup(name, name_length(name, NULL)),
					     g_strdup(at));
	}
}

static void read_templates(GHashTable *sizes, const char *stem)
{
	static const char *const ends[] = { ".in", ".cmake", ".cmake.in", ".in.cmake" };

	for (size_t i = 0; i < G_N_ELEMENTS(ends); i++) {
		g_autofree char *path = g_strconcat(stem, ends[i], NULL);

		if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
			read_template(sizes, path);
	}
}

// The script that configured a folder: there, or where config.log says that it was called. g_free()
// it.
static char *find_script(const char *dir)
{
	char *path = g_build_filename(dir, "configure", NULL);
	g_autofree char *log = NULL;
	g_auto(GStrv) lines = NULL;

	if (g_file_test(path, G_FILE_TEST_IS_REGULAR))
		return path;
	g_free(path);
	log = g_build_filename(dir, "config.log", NULL);
	lines = lines_of(log);
	for (char **line = lines; line && *line && line - lines < 20; line++) {
		const char *call = *line + 4;
		g_autofree char *script = NULL;

		if (!g_str_has_prefix(*line, "  $ "))
			continue;
		script = g_strndup(call, strcspn(call, " "));
		return g_path_is_absolute(script) ? g_steal_pointer(&script)
						  : g_build_filename(dir, script, NULL);
	}
	return NULL;
}

static void take_define(GHashTable *sizes, GHashTable *variables, const char *name, const char *at,
			const char *end)
{
	g_autofree char *variable = g_strndup(at, end - at);
	const char *type = g_hash_table_lookup(variables, variable);

	if (type)
		g_hash_table_replace(sizes, g_strndup(name, name_length(name, NULL)),
				     g_strdup(type));
}

// Takes NAME of '#define NAME $VARIABLE' where VARIABLE was computed as a sizeof.
static void read_script(GHashTable *sizes, const char *dir)
{
	static const char compute[] = "ac_fn_c_compute_int \"$LINENO\" \"";
	g_autoptr(GHashTable)
		variables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autofree char *path = find_script(dir);
	g_auto(GStrv) lines = path ? lines_of(path) : NULL;

	for (char **line = lines; line && *line; line++) {
		const char *at = strstr(*line, compute), *type, *end;

		if (at && (type = strstr(at + strlen(compute), "sizeof"))) {
			type += strlen("sizeof");
			type += strspn(type, " (");
			end = strchr(type, ')');
			at = end ? strstr(end, "\" \"") : NULL;
			if (at)
				g_hash_table_replace(variables,
						     g_strndup(at + 3, name_length(at + 3, NULL)),
						     spell_type(type, end - type));
			continue;
		}
		at = strstr(*line, "#define ");
		type = at ? strstr(at, " $") : NULL;
		if (!type || type != at + 8 + name_length(at + 8, NULL))
			continue;
		end = type + 2 + name_length(type + 2, NULL);
		take_define(sizes, variables, at + 8, type + 2, end);
	}
}

GHashTable *sizes_read(const char *header, const char *dir, const char *maker)
{
	GHashTable *sizes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);

	if (strcmp(maker, "cmake") == 0) {
		g_autofree char *source = read_cache(sizes, dir);
		size_t n = strlen(dir);

		read_templates(sizes, header);
		if (source && g_str_has_prefix(header, dir) && header[n] == '/') {
			g_autofree char *stem = g_strconcat(source, header + n, NULL);

			read_templates(sizes, stem);
		}
	} else if (strcmp(maker, "configure") == 0) {
		read_script(sizes, dir);
	}
	return sizes;
}
