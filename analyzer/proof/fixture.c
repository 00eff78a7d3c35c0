// Reads fixtures: comments at the top are the header, and each comment of a line that begins as a
// marker does is an expectation of that line.

#include "fixture.h"

#include <errno.h>
#include <string.h>

#include "world/world.h"

#define FIXTURE_SIZE_MAX ((size_t)1 << 20)
#define DEFAULT_TARGET "wasip1"

static const char *const kinds[] = { "expect", "guarded", "unreached", "suppressed",
				     "note",   "ok",	  "todo" };

// The start of an expectation, taken apart.
struct marker {
	const char *start; // of the comment
	const char *text;  // behind the colon
	int kind;
	int next_line;
	const char *target; // or NULL
	int target_length;
};

// Reads `KIND[TARGET]:` behind the opening of a comment.
static int marker_parse(const char *text, struct marker *marker)
{
	size_t length;

	text += strspn(text, " \t");
	length = strspn(text, "abcdefghijklmnopqrstuvwxyz");
	for (marker->kind = 0; marker->kind < (int)G_N_ELEMENTS(kinds); marker->kind++)
		if (strlen(kinds[marker->kind]) == length &&
		    !strncmp(kinds[marker->kind], text, length))
			break;
	if (marker->kind == (int)G_N_ELEMENTS(kinds))
		return 0;
	text += length;
	marker->next_line = g_str_has_prefix(text, "-next-line");
	if (marker->next_line)
		text += strlen("-next-line");
	marker->target = NULL;
	if (*text == '[') {
		marker->target = text + 1;
		marker->target_length = (int)strcspn(marker->target, "]");
		text = marker->target + marker->target_length;
		if (!*text)
			return 0;
		text++;
	}
	marker->text = text + 1;
	return *text == ':';
}

static int marker_find(const char *line, struct marker *marker)
{
	for (const char *at = line; (at = strchr(at, '/')); at++) {
		marker->start = at;
		if ((at[1] == '/' || at[1] == '*') && marker_parse(at + 2, marker))
			return 1;
	}
	return 0;
}

// What an expectation says: up to the end of its comment or the next one.
static char *marker_text(const struct marker *marker)
{
	struct marker next;
	const char *end = marker->start[1] == '*' ? strstr(marker->text, "*/") : NULL;

	if (!end && marker_find(marker->text, &next))
		end = next.start;
	return g_strstrip(end ? g_strndup(marker->text, end - marker->text)
			      : g_strdup(marker->text));
}

static void expectation_free(void *data)
{
	struct expectation *expectation = data;

	g_free(expectation->rule);
	g_free(expectation->target);
	g_free(expectation->fragment);
	g_free(expectation->code);
	g_free(expectation);
}

// The line without its expectations. g_free() it.
static char *line_code(const char *line)
{
	struct marker marker;

	return g_strchomp(marker_find(line, &marker) ? g_strndup(line, marker.start - line)
						     : g_strdup(line));
}

static void add_expectation(struct fixture *fixture, const char *file, char **lines, int index,
			    const struct marker *marker)
{
	struct expectation *expectation = g_new0(struct expectation, 1);
	char *text = marker_text(marker);
	size_t length = strcspn(text, " \t");

	if (marker->next_line && lines[index + 1])
		index++;
	expectation->kind = marker->kind;
	expectation->file = file;
	expectation->line = index + 1;
	expectation->rule = g_strndup(text, length);
	expectation->fragment = g_strdup(text + length + strspn(text + length, " \t"));
	expectation->code = line_code(lines[index]);
	if (marker->target)
		expectation->target = g_strndup(marker->target, marker->target_length);
	g_ptr_array_add(fixture->expectations, expectation);
	g_free(text);
}

static void read_expectations(struct fixture *fixture, const char *file, char **lines)
{
	for (int i = 0; lines[i]; i++) {
		struct marker marker;

		for (const char *at = lines[i]; marker_find(at, &marker); at = marker.text)
			add_expectation(fixture, file, lines, i, &marker);
	}
}

// The value of `// KEY: VALUE`, or NULL.
static const char *header_value(const char *line, const char *key)
{
	line += 2 + strspn(line + 2, " \t");
	if (!g_str_has_prefix(line, key) || line[strlen(key)] != ':')
		return NULL;
	line += strlen(key) + 1;
	return line + strspn(line, " \t");
}

static void add_words(GPtrArray *to, const char *value, const char *path, int line,
		      GString *problems)
{
	GError *error = NULL;
	char **words = NULL;

	// No words at all is an error to GLib.
	if (*value && !g_shell_parse_argv(value, NULL, &words, &error)) {
		g_string_append_printf(problems, "%s:%d: flags: %s\n", path, line, error->message);
		g_error_free(error);
	}
	for (int i = 0; words && words[i]; i++)
		g_ptr_array_add(to, words[i]);
	g_free(words);
}

static void add_proof(struct fixture *fixture, const char *value, const char *path, int line,
		      GString *problems)
{
	struct proof *proof = proof_parse(value, line);

	if (proof)
		g_ptr_array_add(fixture->proofs, proof);
	else
		g_string_append_printf(problems, "%s:%d: proof: cannot be understood: '%s'\n", path,
				       line, value);
}

static void read_header_line(struct fixture *fixture, const char *text, const char *path, int line,
			     GString *problems)
{
	const char *value;

	if ((value = header_value(text, "flags")) || (value = header_value(text, "job"))) {
		g_ptr_array_add(fixture->jobs, g_strdup(value));
	} else if ((value = header_value(text, "target"))) {
		g_free(fixture->target);
		fixture->target = g_strdup(value);
	} else if ((value = header_value(text, "sysroot"))) {
		g_free(fixture->sysroot);
		fixture->sysroot = g_strdup(value);
	} else if ((value = header_value(text, "source"))) {
		g_ptr_array_add(fixture->files, g_strdup(value));
	} else if (header_value(text, "errors")) {
		fixture->errors_allowed = 1;
	} else if ((value = header_value(text, "proof"))) {
		add_proof(fixture, value, path, line, problems);
	} else if ((value = header_value(text, "proof-flags"))) {
		add_words(fixture->proof_flags, value, path, line, problems);
	} else if ((value = header_value(text, "proof-host-flags"))) {
		add_words(fixture->host_flags, value, path, line, problems);
	} else if ((value = header_value(text, "broken-flags"))) {
		add_words(fixture->broken_flags, value, path, line, problems);
	} else if ((value = header_value(text, "fixed-flags"))) {
		add_words(fixture->fixed_flags, value, path, line, problems);
	}
}

static void read_header(struct fixture *fixture, char **lines, const char *path, GString *problems)
{
	int i = 0;

	for (; lines[i] && g_str_has_prefix(lines[i], "//"); i++)
		read_header_line(fixture, g_strchomp(lines[i]), path, i + 1, problems);
	for (; lines[i]; i++)
		if (g_str_has_prefix(lines[i], "//") && header_value(lines[i], "proof"))
			g_string_append_printf(problems, "%s:%d: proof: stands below the header\n",
					       path, i + 1);
	if (!fixture->jobs->len)
		g_ptr_array_add(fixture->jobs, g_strdup(""));
}

static char **read_lines(const char *path, GString *problems)
{
	char *text = NULL, **lines;
	size_t size;

	if (file_read(path, FIXTURE_SIZE_MAX, &text, &size)) {
		g_string_append_printf(problems, "%s:1: cannot be read: %s\n", path,
				       g_strerror(errno));
		return NULL;
	}
	lines = g_strsplit(text, "\n", -1);
	g_free(text);
	return lines;
}

static int read_file(struct fixture *fixture, guint index, GString *problems)
{
	const char *name = fixture->files->pdata[index];
	char *path = g_build_filename(fixture->folder, name, NULL);
	char **lines = strchr(name, '/') ? NULL : read_lines(path, problems);

	if (strchr(name, '/'))
		g_string_append_printf(problems, "%s:1: a source of a fixture lies beside it\n",
				       path);
	if (lines && !index)
		read_header(fixture, lines, path, problems);
	if (lines)
		read_expectations(fixture, name, lines);
	g_free(path);
	if (!lines)
		return -1;
	g_strfreev(lines);
	return 0;
}

static int check_targets(const struct fixture *fixture, const char *path, GString *problems)
{
	int err = 0;

	if (target_find(fixture->target) < 0) {
		g_string_append_printf(problems, "%s:1: unknown target '%s'\n", path,
				       fixture->target);
		err = -1;
	}
	for (guint i = 0; i < fixture->expectations->len; i++) {
		const struct expectation *expectation = fixture->expectations->pdata[i];

		if (expectation->target && target_find(expectation->target) < 0) {
			g_string_append_printf(problems, "%s/%s:%d: unknown target '%s'\n",
					       fixture->folder, expectation->file,
					       expectation->line, expectation->target);
			err = -1;
		}
	}
	return err;
}

int fixture_load(struct fixture *fixture, const char *path, GString *problems)
{
	int err = 0;

	*fixture = (struct fixture){
		.folder = g_path_get_dirname(path),
		.target = g_strdup(DEFAULT_TARGET),
		.files = g_ptr_array_new_with_free_func(g_free),
		.jobs = g_ptr_array_new_with_free_func(g_free),
		.expectations = g_ptr_array_new_with_free_func(expectation_free),
		.proofs = g_ptr_array_new_with_free_func(proof_free),
		.proof_flags = g_ptr_array_new_with_free_func(g_free),
		.host_flags = g_ptr_array_new_with_free_func(g_free),
		.broken_flags = g_ptr_array_new_with_free_func(g_free),
		.fixed_flags = g_ptr_array_new_with_free_func(g_free),
	};
	g_ptr_array_add(fixture->files, g_path_get_basename(path));
	for (guint i = 0; !err && i < fixture->files->len; i++)
		err = read_file(fixture, i, problems);
	return err ? err : check_targets(fixture, path, problems);
}

void fixture_clear(struct fixture *fixture)
{
	g_free(fixture->folder);
	g_free(fixture->target);
	g_free(fixture->sysroot);
	g_ptr_array_unref(fixture->files);
	g_ptr_array_unref(fixture->jobs);
	g_ptr_array_unref(fixture->expectations);
	g_ptr_array_unref(fixture->proofs);
	g_ptr_array_unref(fixture->proof_flags);
	g_ptr_array_unref(fixture->host_flags);
	g_ptr_array_unref(fixture->broken_flags);
	g_ptr_array_unref(fixture->fixed_flags);
}
