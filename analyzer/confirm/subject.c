// A function's type, as clang prints it, is read as far as it is made of names and stars; what is
// behind a name the compiler of the driver knows (run/drive.h).

#include "subject.h"

#include <assert.h>
#include <string.h>

#include "base/glob.h"
#include "judge/rule.h"
#include "project/project.h"
#include "project/source.h"

#define FIELDS_MAX 24
#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_"
#define DIGITS "0123456789"

int subject_is_name(const char *text)
{
	return *text && !g_ascii_isdigit(*text) && strspn(text, LETTERS DIGITS) == strlen(text);
}

void subject_refuse(struct subject *subject, const char *why, const char *detail)
{
	if (subject->why)
		return;
	subject->why = g_strdup(why);
	subject->detail = g_strdup(detail);
}

static void free_part(void *data)
{
	struct part *part = data;

	g_free(part->types[0]);
	g_free(part->types[1]);
	for (guint i = 0; part->fields && i < part->fields->len; i++)
		g_free(g_array_index(part->fields, struct field, i).name);
	if (part->fields)
		g_array_unref(part->fields);
	g_free(part);
}

static void free_subject(void *data)
{
	struct subject *subject = data;

	g_free(subject->name);
	g_free(subject->symbol);
	g_free(subject->file);
	g_free(subject->results[0]);
	g_free(subject->results[1]);
	g_free(subject->why);
	g_free(subject->detail);
	g_ptr_array_unref(subject->parts);
	g_free(subject);
}

// Types.

// The type without what does not matter to a value, and how many stars it ends with.
static char *bare_type(const char *type, int *stars)
{
	GString *text = g_string_new(NULL);
	char **words;

	*stars = 0;
	for (const char *p = type; *p; p++)
		if (*p == '*')
			++*stars;
	words = g_strsplit_set(type, " *", -1);
	for (int i = 0; words[i]; i++) {
		const char *word = words[i];

		if (!*word || strcmp(word, "const") == 0 || strcmp(word, "volatile") == 0 ||
		    strcmp(word, "restrict") == 0)
			continue;
		g_string_append_printf(text, "%s%s", text->len ? " " : "", word);
	}
	g_strfreev(words);
	return g_string_free(text, FALSE);
}

static int is_among(const char *text, const char *const *list)
{
	for (; *list; list++)
		if (strcmp(text, *list) == 0)
			return 1;
	return 0;
}

// Types that have 64 bits in all worlds, by name: of others an array gets no more than 32.
static int element_bits(const char *base)
{
	static const char *const wide[] = { "long long",
					    "unsigned long long",
					    "int64_t",
					    "uint64_t",
					    "off_t",
					    "time_t",
					    "long long int",
					    "uint_least64_t",
					    "int_least64_t",
					    "unsigned long long int",
					    NULL };

	return is_among(base, wide) ? 64 : 32;
}

// The record's fields that both worlds have, by the facts. Empty: it is none, or not known.
static GArray *load_fields(struct db *db, int64_t unit, const char *record)
{
	GArray *fields = g_array_new(FALSE, TRUE, sizeof(struct field));
	sqlite3_stmt *rows = db_query(db, builtin_sql("confirm/fields"), "ti", record, unit);

	while (rows && db_step(db, rows) > 0 && fields->len < FIELDS_MAX) {
		struct field field = { col_copy(rows, 0), sqlite3_column_int(rows, 1),
				       sqlite3_column_int(rows, 2) };

		if (subject_is_name(field.name))
			g_array_append_val(fields, field);
		else
			g_free(field.name);
	}
	sqlite3_finalize(rows);
	return fields;
}

static const char *record_name(const char *base)
{
	if (g_str_has_prefix(base, "struct "))
		return base + strlen("struct ");
	return base;
}

static int is_record_word(const char *base)
{
	return g_str_has_prefix(base, "struct ") || g_str_has_prefix(base, "union ");
}

static int is_record(struct db *db, const char *base)
{
	return is_record_word(base) ||
	       db_int(db, 0, "SELECT 1 FROM main.m_record WHERE name = ? LIMIT 1", "t", base) == 1;
}

static void read_pointer(struct db *db, struct subject *subject, struct part *part,
			 const char *base)
{
	static const char *const unknown[] = { "FILE", "struct _IO_FILE", "DIR", NULL };

	if (strcmp(base, "void") == 0) {
		part->kind = PART_VOID;
	} else if (strcmp(base, "char") == 0) {
		part->kind = strstr(part->types[1], "const") ? PART_TEXT : PART_BUFFER;
	} else if (is_among(base, unknown) || g_str_has_prefix(base, "union ")) {
		subject_refuse(subject, "parameter", part->types[1]);
	} else {
		part->fields = load_fields(db, subject->unit, record_name(base));
		part->kind = part->fields->len ? PART_RECORD : PART_ARRAY;
		if (!part->fields->len && is_record(db, base))
			subject_refuse(subject, "parameter", part->types[1]);
		part->bits = element_bits(base);
	}
}

// lowered: its type in wasm.
static void read_part(struct db *db, struct subject *subject, struct part *part,
		      const char *lowered)
{
	static const char *const lists[] = {
		"va_list",     "__builtin_va_list", "struct __va_list_tag",
		"long double", "__int128",	    "unsigned __int128",
		NULL
	};
	int stars;
	char *base = bare_type(part->types[1], &stars);

	part->bits = strcmp(lowered, "i64") == 0 ? 64 : 32;
	part->is_float = strcmp(lowered, "f32") == 0;
	if (strspn(part->types[1], LETTERS DIGITS " *") != strlen(part->types[1]) || stars > 1 ||
	    is_among(base, lists) || strcmp(lowered, "v128") == 0)
		subject_refuse(subject, "parameter", part->types[1]);
	else if (stars)
		read_pointer(db, subject, part, base);
	else if (lowered[0] == 'f')
		part->kind = PART_REAL;
	else if (is_record(db, base))
		subject_refuse(subject, "parameter", part->types[1]);
	else
		part->kind = PART_NUMBER;
	g_free(base);
}

// Splits "RESULT (TYPE, TYPE)". Returns the types, NULL-terminated, none for (void); or NULL where
// something in it is a function, or it is variadic. g_strfreev() it.
static char **split_type(const char *type, char **result)
{
	const char *open = strchr(type, '(');
	char *inside, **words;

	if (!open || strchr(open + 1, '(') || !g_str_has_suffix(type, ")") || strstr(type, "..."))
		return NULL;
	*result = g_strchomp(g_strndup(type, open - type));
	inside = g_strndup(open + 1, strlen(open) - 2);
	words = strcmp(inside, "void") == 0 || !*inside ? g_new0(char *, 1)
							: g_strsplit(inside, ", ", -1);
	g_free(inside);
	return words;
}

static void read_result(struct subject *subject, const char *lowered)
{
	if (strcmp(lowered, "void") == 0 || strcmp(subject->results[1], "void") == 0) {
		g_clear_pointer(&subject->results[0], g_free);
		g_clear_pointer(&subject->results[1], g_free);
	} else if (strspn(subject->results[1], LETTERS DIGITS " *") !=
		   strlen(subject->results[1])) {
		subject_refuse(subject, "parameter", subject->results[1]);
	}
	subject->is_real = lowered[0] == 'f';
}

// The signature "i32,i64->i32" as its parts; the last is the result. g_strfreev() it.
static char **split_signature(const char *sig)
{
	const char *arrow = strstr(sig, "->");
	char *inside = g_strndup(sig, arrow ? (gsize)(arrow - sig) : strlen(sig));
	char *all = g_strconcat(inside, *inside ? "," : "", arrow ? arrow + 2 : "void", NULL);
	char **words = g_strsplit(all, ",", -1);

	g_free(all);
	g_free(inside);
	return words;
}

static void read_type(struct db *db, struct subject *subject, const char *host, const char *wasm,
		      const char *sig)
{
	char **types[2] = { split_type(host, &subject->results[0]),
			    split_type(wasm, &subject->results[1]) };
	char **lowered = split_signature(sig);
	guint count = types[1] ? g_strv_length(types[1]) : 0;

	if (!types[0] || !types[1]) {
		subject_refuse(subject, "parameter", wasm);
	} else if (count > PARAMETERS_MAX || g_strv_length(types[0]) != count ||
		   g_strv_length(lowered) != count + 1) {
		subject_refuse(subject, "parameter", wasm);
	} else {
		for (guint i = 0; i < count; i++) {
			struct part *part = g_new0(struct part, 1);

			part->types[0] = g_strdup(types[0][i]);
			part->types[1] = g_strdup(types[1][i]);
			g_ptr_array_add(subject->parts, part);
			read_part(db, subject, part, lowered[i]);
		}
		read_result(subject, lowered[count]);
	}
	for (guint i = 0; i < subject->parts->len; i++) {
		const struct part *part = subject->parts->pdata[i];

		subject->slots += 1 + (part->fields ? (int)part->fields->len : 0);
	}
	g_strfreev(types[0]);
	g_strfreev(types[1]);
	g_strfreev(lowered);
}

static struct subject *read_subject(struct db *db, sqlite3_stmt *row, int64_t id)
{
	struct subject *subject = g_new0(struct subject, 1);
	const char *host = col_text(row, 6), *wasm = col_text(row, 7), *sig = col_text(row, 8);

	subject->id = id;
	subject->symbol = col_copy(row, 0);
	subject->file = col_copy(row, 1);
	subject->name = col_copy(row, 2);
	subject->line = sqlite3_column_int(row, 3);
	subject->end_line = sqlite3_column_int(row, 4);
	subject->unit = sqlite3_column_int64(row, 5);
	subject->is_static = strchr(subject->symbol, '@') != NULL;
	subject->parts = g_ptr_array_new_with_free_func(free_part);
	if (!*host || !*wasm || !*sig || !subject->unit)
		subject_refuse(subject, "worlds", NULL);
	else if (!subject_is_name(subject->name) || strcmp(subject->name, "main") == 0)
		subject_refuse(subject, "parameter", subject->name);
	else
		read_type(db, subject, host, wasm, sig);
	return subject;
}

// A directive, or what differs between the worlds and is meant to.
static int is_asking(const char *line, size_t length)
{
	static const char *const words[] = { "sizeof", "_MAX",	 "_MIN",  "_BIT",     "%p",
					     "__wasm", "__LP64", "_LP64", "volatile", NULL };

	while (length && g_ascii_isspace(*line)) {
		line++;
		length--;
	}
	if (length && *line == '#')
		return 1;
	for (int i = 0; words[i]; i++)
		if (g_strstr_len(line, (gssize)length, words[i]))
			return 1;
	return 0;
}

// Looks through the text of a function, which must be the one that was analysed.
static void read_text(struct source *source, struct subject *subject)
{
	size_t length;

	for (int n = subject->line; n <= MAX(subject->line, subject->end_line); n++) {
		const char *line = source_line(source, subject->file, n, &length);

		if (!line) {
			subject_refuse(subject, "changed", NULL);
			return;
		}
		subject->asks |= is_asking(line, length);
	}
}

// Marks the findings that are meant.
static int mark_findings(const struct confirm *confirm)
{
	struct db *db = confirm->db;
	GPtrArray *rules = globs_new(confirm->rules);
	sqlite3_stmt *rows;
	int err = severity_function(db) ? -1 : db_exec(db, builtin_sql("confirm/tables"));

	rows = err ? NULL
		   : db_prepare(db,
				"SELECT DISTINCT rule, coalesce(function, '') FROM temp.c_finding");
	while (!err && rows && db_step(db, rows) > 0) {
		const char *rule = col_text(rows, 0), *function = col_text(rows, 1);

		if ((confirm->rules && !globs_match(rules, rule)) ||
		    (confirm->function && !glob_fits(confirm->function, function)))
			continue;
		err = db_run(db,
			     "UPDATE temp.c_finding SET meant = 1 WHERE rule = ? AND"
			     " coalesce(function, '') = ?",
			     "tt", rule, function);
	}
	sqlite3_finalize(rows);
	g_ptr_array_unref(rules);
	return err;
}

GPtrArray *subjects_load(const struct confirm *confirm)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(free_subject);
	struct db *db = confirm->db;
	struct source *source = source_new(db, confirm->project->root);
	sqlite3_stmt *rows = NULL;
	int err = mark_findings(confirm), got = -1;

	if (!err)
		rows = db_prepare(db, builtin_sql("confirm/functions"));
	while (rows && (got = db_step(db, rows)) > 0) {
		struct subject *subject = read_subject(db, rows, list->len + 1);

		if (!subject->why)
			read_text(source, subject);
		g_ptr_array_add(list, subject);
	}
	sqlite3_finalize(rows);
	source_free(source);
	if (got < 0)
		g_clear_pointer(&list, g_ptr_array_unref);
	return list;
}
