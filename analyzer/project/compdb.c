// Reads compile_commands.json and yields one job for each translation unit.
//
// SQLite's JSON functions take the file apart, byte for byte: a path need not be
// UTF-8.

#include "compdb.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "archives.h"
#include "base/flags.h"
#include "base/glob.h"

#define DATABASE_LIMIT ((size_t)512 << 20) // bytes; larger is no compilation database

// One entry.

static const char *base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static const char *extension(const char *file)
{
	const char *dot = strrchr(base_name(file), '.');

	return dot ? dot : "";
}

static const char *const c_ends[] = { ".c", ".i", NULL };

// How many words the own options of a compiler cache or distributor are ("ccache --config-path FILE
// cc"). 0 where no compiler comes behind them. Source: ccache's manual, chapters Common and
// Uncommon options.
static int launcher_options(char **words)
{
	static const char *const valued[] = { "--config-path",
					      "-d",
					      "--directory",
					      "--dir",
					      "-o",
					      "--set-config",
					      "-M",
					      "--max-size",
					      "-F",
					      "--max-files",
					      "-k",
					      "--get-config",
					      NULL };
	int n = 0;

	while (words[n] && words[n][0] == '-')
		n += g_strv_contains(valued, words[n]) && words[n + 1] ? 2 : 1;
	return words[n] && !g_strv_contains(c_ends, extension(words[n])) ? n : 0;
}

// Moves words behind what stands in front of the compiler: a compiler cache or
// distributor, libtool, env, with their own options.
static char **skip_wrappers(char **words)
{
	static const char *const launchers[] = { "ccache", "sccache",	 "distcc",    "icecc",
						 "gomacc", "buildcache", "fastbuild", NULL };
	static const char *const runners[] = {
		"env", "libtool", "nice", "time", "sh", "bash", NULL
	};

	while (*words) {
		const char *name = base_name(*words);
		int runner = g_strv_contains(runners, name) || g_str_has_suffix(name, "-libtool");

		if (!runner && !g_strv_contains(launchers, name))
			break;
		words++;
		words += runner ? 0 : launcher_options(words);
		while (*words && ((runner && **words == '-') ||
				  (**words != '-' && strchr(*words, '=') && !strchr(*words, '/'))))
			words++;
	}
	return words;
}

// Language by what -x says, else by the file's name, else by the compiler's.
static const char *language_of(const char *file, const char *x, const char *compiler)
{
	static const char *const cxx[] = { ".cc",  ".cpp", ".cxx",  ".C",   ".CC", ".CPP",
					   ".c++", ".cp",  ".cppm", ".ixx", ".ii", NULL };
	static const char *const assembler[] = { ".S", ".s", ".asm", ".sx", NULL };
	const char *dot = extension(file);

	if (x && (strcmp(x, "c") == 0 || strcmp(x, "cpp-output") == 0))
		return "c";
	if (x && strncmp(x, "c++", 3) == 0 && !strstr(x, "header"))
		return "c++";
	if (x && strncmp(x, "assembler", 9) == 0)
		return "asm";
	if (x)
		return "other";
	if (g_strv_contains(c_ends, dot))
		return "c";
	if (g_strv_contains(assembler, dot))
		return "asm";
	if (g_strv_contains(cxx, dot) ||
	    (strstr(base_name(compiler), "++") && strcmp(dot, ".h") != 0))
		return "c++";
	return "other";
}

// path as file.path: below root when it is, by name or once links are resolved.
static char *project_path(const char *root, const char *path)
{
	const char *below = path_below(root, path);
	char *dir, *real, *whole, *out;

	if (below != path)
		return g_strdup(below);
	dir = g_path_get_dirname(path);
	real = realpath(dir, NULL);
	g_free(dir);
	if (!real)
		return g_strdup(path);
	whole = g_build_filename(real, base_name(path), NULL);
	below = path_below(root, whole);
	out = g_strdup(below != whole ? below : path);
	g_free(whole);
	free(real);
	return out;
}

static char *note_for(const struct job *job, const char *file, int dir_gone, const char *problem)
{
	struct stat st;

	if (dir_gone)
		return g_strdup_printf("its folder '%s' is gone", job->dir);
	if (stat(file, &st) < 0)
		return g_strdup(errno == ENOENT || errno == ENOTDIR ? "the file is gone"
								    : g_strerror(errno));
	if (!S_ISREG(st.st_mode))
		return g_strdup("not a regular file");
	if (strcmp(job->language, "c++") == 0)
		return g_strdup("C++ is not analysed");
	if (strcmp(job->language, "other") == 0)
		return g_strdup_printf("'%s' is not a C source file", base_name(job->file));
	return g_strdup(problem ? problem : "");
}

// The language that the file's name does not tell libclang.
static void append_language(struct job *job, const char *x)
{
	guint n = g_strv_length(job->args);

	if (strcmp(job->language, "c") != 0 || !x || strcmp(extension(job->file), ".c") == 0)
		return;
	job->args = g_renew(char *, job->args, n + 2);
	job->args[n] = g_strconcat("-x", x, NULL);
	job->args[n + 1] = NULL;
}

// The file as a whole.

struct reader {
	sqlite3 *sql;
	sqlite3_stmt *arguments; // of an entry
	const char *path;	 // of the database
	char *base;		 // its folder, absolute
	const struct project *project;
	struct responses responses;
	GPtrArray *objects; // globs of --object
	GPtrArray *list;
	int entries, skipped, unwanted;
};

// Sorts the words of a command, its compiler in front, into flags.
static void clean(struct flags *flags, char **words)
{
	int named = *words && **words != '-';
	char *lost, **spelled = flags_spell(named ? *words : "", g_strdupv(words + named), &lost);

	flags_clean(flags, spelled);
	if (strcmp(lost, "[]") != 0) {
		char *rest = flags->dropped;

		lost[strlen(lost) - 1] = 0;
		flags->dropped = g_strconcat(lost, strcmp(rest, "[]") == 0 ? "" : ",", rest + 1,
					     NULL);
		g_free(rest);
	}
	if (flags_host_stands_in(flags->args))
		flags_note(&flags->dropped, flags_foreign(flags->args),
			   "its C library's headers are not installed: musl's stand in for the "
			   "host's parse",
			   0);
	g_free(lost);
	g_strfreev(spelled);
}

// Makes the job of an entry. words: the command, taken.
static struct job *make_job(struct reader *reader, const char *dir, const char *file, char **words,
			    char *problem)
{
	struct job *job = g_new0(struct job, 1);
	char *folder = path_absolute(reader->base, *dir ? dir : ".");
	char *real = realpath(folder, NULL);
	char *path = path_absolute(folder, file);
	struct flags flags;
	char **behind;
	int inner;

	job->dir = g_strdup(real ? real : folder);
	words = flags_expand(words, job->dir, &reader->responses, &problem);
	behind = skip_wrappers(words);
	inner = *behind && behind[1] && strcmp(behind[1], "-cc1") == 0;
	clean(&flags, behind);
	job->file = project_path(reader->project->root, path);
	job->language = g_strdup(language_of(path, flags.language, *behind ? *behind : ""));
	job->args = flags.args;
	job->dropped = flags.dropped;
	append_language(job, flags.language);
	job->note = inner ? g_strdup(INNER_NOTE) : note_for(job, path, !real, problem);
	g_free(flags.language);
	g_free(problem);
	g_free(path);
	g_free(folder);
	free(real);
	g_strfreev(words);
	return job;
}

// What -o of the command names, run in dir, absolute; NULL when there is none. g_free() it.
static char *object_of(const struct reader *reader, const char *dir, char **words)
{
	char *folder, *object = NULL;

	for (; *words; words++)
		if (g_str_has_prefix(*words, "-o") && ((*words)[2] || words[1]))
			object = (*words)[2] ? *words + 2 : words[1];
	if (!object)
		return NULL;
	folder = path_absolute(reader->base, *dir ? dir : ".");
	object = path_absolute(folder, object);
	g_free(folder);
	return object;
}

// The archives that a command names which links as well, run in dir; NULL when it names none.
static char *archives_of(const struct reader *reader, const char *dir, char **words)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *folder = path_absolute(reader->base, *dir ? dir : ".");

	if (g_strv_contains((const char *const *)words, "-c"))
		return NULL;
	archives_take(paths, folder, words);
	if (!paths->len)
		return NULL;
	g_ptr_array_add(paths, NULL);
	return g_strjoinv("\n", (char **)paths->pdata);
}

// Whether --object admits the entry whose -o names object (NULL: nothing).
static int is_object_wanted(const struct reader *reader, const char *object)
{
	return !reader->project->objects || (object && globs_match(reader->objects, object));
}

// Whether JSON text stops inside a string, array or object.
static int ends_early(const char *text)
{
	int depth = 0, quoted = 0;

	for (; *text; text++) {
		if (quoted && *text == '\\' && text[1])
			text++;
		else if (*text == '"')
			quoted = !quoted;
		else if (!quoted)
			depth += (*text == '[' || *text == '{') - (*text == ']' || *text == '}');
	}
	return quoted || depth > 0;
}

// The text of a column that is a JSON string without NUL bytes, else NULL.
static const char *string_in(sqlite3_stmt *stmt, int type, int column)
{
	const char *text;

	if (strcmp(col_text(stmt, type), "text") != 0)
		return NULL;
	text = col_text(stmt, column);
	return strlen(text) == (size_t)sqlite3_column_bytes(stmt, column) ? text : NULL;
}

// The strings of a JSON array, or NULL when it holds something else.
static char **read_arguments(struct reader *reader, const char *array)
{
	GPtrArray *words = g_ptr_array_new();
	sqlite3_stmt *stmt = reader->arguments;
	int good = 1;

	sqlite3_bind_text(stmt, 1, array, -1, SQLITE_STATIC);
	while (good && sqlite3_step(stmt) == SQLITE_ROW) {
		const char *word = string_in(stmt, 0, 1);

		if (word)
			g_ptr_array_add(words, g_strdup(word));
		else
			good = 0;
	}
	sqlite3_reset(stmt);
	g_ptr_array_add(words, NULL);
	if (good && words->len > 1)
		return (char **)g_ptr_array_free(words, FALSE);
	g_strfreev((char **)g_ptr_array_free(words, FALSE));
	return NULL;
}

static char **read_command(const char *command, char **problem)
{
	char **words = NULL;
	GError *error = NULL;

	if (g_shell_parse_argv(command, NULL, &words, &error))
		return words;
	// GLib's message would repeat the whole command.
	*problem = g_strdup_printf(
		"its command cannot be parsed: %s",
		error->code == G_SHELL_ERROR_BAD_QUOTING ? "a quote is not closed" : "it is empty");
	g_error_free(error);
	return g_new0(char *, 1);
}

// What an entry says, as far as it goes.
struct entry {
	char *file, *dir, *command;
	char **words; // its "arguments"
};

static void entry_clear(struct entry *entry)
{
	g_free(entry->file);
	g_free(entry->dir);
	g_free(entry->command);
	g_strfreev(entry->words);
	memset(entry, 0, sizeof *entry);
}

// Makes the job of an entry, which it takes. One that names no file or no command is counted.
static void take_entry(struct reader *reader, struct entry *entry)
{
	const char *file = entry->file, *dir = entry->dir ? entry->dir : "";
	char *problem = NULL, *object, *archives, **words = g_steal_pointer(&entry->words);

	reader->entries++;
	if (!words && entry->command && file)
		words = read_command(entry->command, &problem);
	object = words ? object_of(reader, dir, words) : NULL;
	archives = words ? archives_of(reader, dir, words) : NULL;
	if (file && *file && words && is_object_wanted(reader, object)) {
		struct job *job = make_job(reader, dir, file, words, problem);

		job->objects = g_steal_pointer(&object);
		job->archives = g_steal_pointer(&archives);
		g_ptr_array_add(reader->list, job);
	} else {
		if (!file || !*file || !words)
			reader->skipped++;
		else
			reader->unwanted++;
		g_strfreev(words);
		g_free(problem);
	}
	g_free(archives);
	g_free(object);
	entry_clear(entry);
}

// Takes a member: a row of key, type, value. Of two with one name the first counts.
static void take_member(struct reader *reader, struct entry *entry, sqlite3_stmt *row)
{
	const char *key = col_text(row, 1);
	char **place = strcmp(key, "file") == 0	       ? &entry->file
		       : strcmp(key, "directory") == 0 ? &entry->dir
		       : strcmp(key, "command") == 0   ? &entry->command
						       : NULL;

	if (place && !*place)
		*place = g_strdup(string_in(row, 2, 3));
	else if (strcmp(key, "arguments") == 0 && strcmp(col_text(row, 2), "array") == 0 &&
		 !entry->words)
		entry->words = read_arguments(reader, col_text(row, 3));
}

// Rows of the elements that are objects, in order: which, and a row for each member.
static const char members_sql[] =
	"SELECT e.key, m.key, m.type, m.value FROM json_each(?) e LEFT JOIN json_each(e.value) m"
	" ON m.key IN ('file', 'directory', 'command', 'arguments')"
	" WHERE e.type = 'object' ORDER BY e.key, m.id";

static int read_members(struct reader *reader, sqlite3_stmt *rows)
{
	struct entry entry = { 0 };
	int64_t last = -1;
	int step;

	while ((step = sqlite3_step(rows)) == SQLITE_ROW) {
		if (last >= 0 && sqlite3_column_int64(rows, 0) != last)
			take_entry(reader, &entry);
		last = sqlite3_column_int64(rows, 0);
		take_member(reader, &entry, rows);
	}
	if (last >= 0 && step == SQLITE_DONE)
		take_entry(reader, &entry);
	entry_clear(&entry);
	return step;
}

static int read_entries(struct reader *reader, const char *text, size_t size)
{
	sqlite3_stmt *rows = NULL;
	int step = SQLITE_ERROR;

	sqlite3_prepare_v2(reader->sql, "SELECT type, value FROM json_each(?) ORDER BY id", -1,
			   &reader->arguments, NULL);
	sqlite3_prepare_v2(reader->sql, members_sql, -1, &rows, NULL);
	if (rows && reader->arguments &&
	    sqlite3_bind_text64(rows, 1, text, size, SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK)
		step = read_members(reader, rows);
	sqlite3_finalize(rows);
	sqlite3_finalize(reader->arguments);
	if (step != SQLITE_DONE) {
		complain("cannot read '%s': %s", reader->path, sqlite3_errmsg(reader->sql));
		return -1;
	}
	return 0;
}

// Type of the JSON text, "" when it is none; and how many elements are no object.
static int check(struct reader *reader, const char *text, size_t size)
{
	sqlite3_stmt *stmt = NULL;
	char *type = NULL;
	int err = -1;

	sqlite3_prepare_v2(reader->sql, "SELECT json_type(?)", -1, &stmt, NULL);
	if (stmt &&
	    sqlite3_bind_text64(stmt, 1, text, size, SQLITE_STATIC, SQLITE_UTF8) == SQLITE_OK &&
	    sqlite3_step(stmt) == SQLITE_ROW)
		type = g_strdup(col_text(stmt, 0));
	sqlite3_finalize(stmt);
	if (type && strcmp(type, "array") == 0)
		err = 0;
	else if (type)
		complain("'%s' is not a compilation database: its JSON is %s, not an array",
			 reader->path, type);
	else if (ends_early(text))
		complain("'%s' ends early: its JSON is cut off", reader->path);
	else
		complain("'%s' is not JSON", reader->path);
	g_free(type);
	return err;
}

static int is_blank(const char *text)
{
	return !text[strspn(text, " \t\r\n")];
}

static int read_text(struct reader *reader, const char *text, size_t size)
{
	int err;

	if (g_str_has_prefix(text, "\xef\xbb\xbf")) {
		text += 3;
		size -= 3;
	}
	if (strlen(text) == size && is_blank(text)) {
		complain("'%s' is empty", reader->path);
		return -1;
	}
	if (strlen(text) != size) {
		complain("'%s' is not JSON", reader->path);
		return -1;
	}
	err = check(reader, text, size);
	if (!err)
		err = read_entries(reader, text, size);
	if (!err && reader->skipped)
		complain("'%s': %d of %d entries name no file or no command", reader->path,
			 reader->skipped, reader->entries);
	return err;
}

// Where response files may lie: in the project, in the database's folder, and where that
// really is (a link in the source tree to the build's). g_strfreev() it.
static char **response_folders(const struct reader *reader)
{
	char *file = realpath(reader->path, NULL), *beside = file ? g_path_get_dirname(file) : NULL;
	const char *const wanted[] = { reader->project->root, reader->base, beside };
	GPtrArray *list = g_ptr_array_new();

	for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
		char *real = wanted[i] ? realpath(wanted[i], NULL) : NULL;

		if (real)
			g_ptr_array_add(list, g_strdup(real));
		free(real);
	}
	g_free(beside);
	free(file);
	g_ptr_array_add(list, NULL);
	return (char **)g_ptr_array_free(list, FALSE);
}

int compdb_read(GPtrArray *list, const struct project *project, const char *path, int *unwanted)
{
	struct reader reader = { .path = path, .project = project, .list = list };
	char *text = NULL;
	size_t size;
	int err = -1;

	if (file_read(path, DATABASE_LIMIT, &text, &size) < 0) {
		if (errno == EFBIG)
			complain("'%s' is larger than %d MB", path, (int)(DATABASE_LIMIT >> 20));
		else
			complain("cannot read '%s': %s", path, g_strerror(errno));
		return -1;
	}
	reader.base = g_path_get_dirname(path);
	reader.responses.folders = response_folders(&reader);
	reader.responses.left = RESPONSES_LIMIT;
	reader.objects = globs_new(project->objects);
	if (sqlite3_open(":memory:", &reader.sql) == SQLITE_OK)
		err = read_text(&reader, text, size);
	else
		complain("cannot read '%s': %s", path, sqlite3_errmsg(reader.sql));
	*unwanted = reader.unwanted;
	sqlite3_close(reader.sql);
	g_strfreev(reader.responses.folders);
	g_ptr_array_unref(reader.objects);
	g_free(reader.base);
	g_free(text);
	return err;
}
