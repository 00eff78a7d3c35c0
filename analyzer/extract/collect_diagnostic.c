// What clang said: warnings and errors, brought back to the project's own line.

#include "collector.h"

#include <string.h>

static const char *level_name(enum CXDiagnosticSeverity severity)
{
	switch (severity) {
	case CXDiagnostic_Warning:
		return "warning";
	case CXDiagnostic_Error:
		return "error";
	case CXDiagnostic_Fatal:
		return "fatal";
	default:
		return NULL;
	}
}

// First name in quotes, or "".
static char *first_quoted(const char *text)
{
	const char *start = strchr(text, '\'');
	const char *end = start ? strchr(start + 1, '\'') : NULL;

	return end ? g_strndup(start + 1, end - start - 1) : g_strdup("");
}

static const char *skip_blank(const char *p, const char *end)
{
	while (p < end && g_ascii_isspace(*p))
		p++;
	return p;
}

// The declarators behind a type's name at p, as far as the statement goes: their
// names go to out, separated by blanks.
static void declarators(const char *p, const char *end, GString *out)
{
	int depth = 0, fresh = 1;

	for (p = skip_blank(p, end); p < end && depth >= 0; p = skip_blank(p, end)) {
		const char *word = p;

		while (p < end && is_word_char(*p))
			p++;
		if (p > word) {
			if (fresh && depth == 0 && p - word < 80)
				g_string_append_printf(out, " %.*s", (int)(p - word), word);
			fresh = 0;
			continue;
		}
		if (strchr(";{}\"'", *p) || (*p == ')' && depth == 0))
			break;
		depth += (*p == '(' || *p == '[') - (*p == ')' || *p == ']');
		fresh = (*p == ',' && depth == 0) || (fresh && *p == '*');
		p++;
	}
}

// What is not declared because of an error: the names behind a type that the parse
// does not know, " a b ", or "".
static char *undone(struct parse *parse, CXSourceLocation location, const char *text,
		    const char *subject)
{
	size_t size = 0, length = strlen(subject);
	const char *source;
	GString *out;
	unsigned at;
	CXFile file;

	if (!length || (!g_str_has_prefix(text, "use of undeclared identifier") &&
			!g_str_has_prefix(text, "unknown type name")))
		return g_strdup("");
	clang_getFileLocation(location, &file, NULL, NULL, &at);
	source = file ? clang_getFileContents(parse->tu, file, &size) : NULL;
	if (!source || at + length > size || strncmp(source + at, subject, length) != 0)
		return g_strdup("");
	out = g_string_new(NULL);
	declarators(source + at + length, source + MIN(size, at + length + 400), out);
	if (out->len)
		g_string_append_c(out, ' ');
	return g_string_free(out, FALSE);
}

// Climbs from a system header to the project's #include that led there.
static struct site root_of(struct parse *parse, struct site site)
{
	int steps = 0;

	while (site.chunk && !site_is_ours(site) && steps++ < 200) {
		struct site *from = g_hash_table_lookup(parse->entered, site.chunk->source);

		if (!from)
			break;
		site = *from;
	}
	if (!site_is_ours(site))
		site = (struct site){ parse->main, 1, 1, 0 };
	return site;
}

struct said {
	char *level, *text, *option, *category, *at, *subject, *undone;
	struct site root;
	const char *macro; // that is expanded there, or NULL
};

static void said_clear(struct said *said)
{
	g_free(said->level);
	g_free(said->text);
	g_free(said->option);
	g_free(said->category);
	g_free(said->at);
	g_free(said->subject);
	g_free(said->undone);
}

// A macro of the C library's may end in a name of its own that the target lacks: the source has the
// macro's.
static void speak_publicly(struct parse *parse, struct site site, struct said *said)
{
	const char *public = site_is_ours(site) ? written_name(parse, site, said->subject) : NULL;
	char *quoted = public ? g_strdup_printf("'%s'", said->subject) : NULL;
	const char *at = quoted ? strstr(said->text, quoted) : NULL;
	char *text = at ? g_strdup_printf("%.*s'%s'%s", (int)(at - said->text), said->text, public,
					  at + strlen(quoted))
			: NULL;

	g_free(quoted);
	if (!text)
		return;
	g_free(said->text);
	g_free(said->subject);
	said->text = text;
	said->subject = g_strdup(public);
}

static void read_diagnostic(struct parse *parse, CXDiagnostic diagnostic, const char *level,
			    struct said *said)
{
	CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
	struct site site = parse_site(parse, location);

	said->root = root_of(parse, site);
	said->macro = site_is_ours(site) ? macro_at(parse, site) : NULL;
	said->level = g_strdup(level);
	said->text = string(clang_getDiagnosticSpelling(diagnostic));
	// Clang's DiagnosticCommonKinds.td, err_cannot_open_file; cache.c asks for the same words.
	parse->unread |= g_str_has_prefix(said->text, "cannot open file '");
	said->option = string(clang_getDiagnosticOption(diagnostic, NULL));
	said->category = string(clang_getDiagnosticCategoryText(diagnostic));
	said->at = site.chunk ? g_strdup_printf("%s:%u", site.chunk->source->path, site.line)
			      : g_strdup("");
	said->subject = first_quoted(said->text);
	said->undone = undone(parse, location, said->text, said->subject);
	speak_publicly(parse, site, said);
}

static void write_row(struct site site, const struct said *said)
{
	fact_diagnostic(site, said->level, said->text, said->option, said->category, said->at,
			said->subject, said->undone, said->macro);
}

// One header that does not fit the target can raise thousands; the first error and
// the first warning of each header and #include say it.
static int is_repeat(GHashTable *seen, const struct said *said)
{
	const char *colon = strrchr(said->at, ':');
	int length = colon ? (int)(colon - said->at) : 0;
	char *here, *key;
	int repeat;

	here = g_strdup_printf("%s:%u", said->root.chunk->source->path, said->root.line);
	if (strcmp(here, said->at) == 0) {
		g_free(here);
		return 0;
	}
	key = g_strdup_printf("%s|%.*s|%s", here, length, said->at, said->level);
	g_free(here);
	repeat = !g_hash_table_add(seen, key);
	return repeat;
}

static void replay_prefix(struct parse *parse)
{
	guint i;

	if (parse->prefix)
		parse->errors += parse->prefix->errors;
	for (i = 0; parse->prefix && i < parse->prefix->diagnostics->len; i++) {
		struct prefix_diagnostic *from = parse->prefix->diagnostics->pdata[i];
		struct directive at = prefix_directive(parse, from->directive);
		struct site site = { parse->main, at.line, at.col + (unsigned)from->col - 1, 0 };
		char *here = g_strdup_printf("%s:%u", parse->main->source->path, at.line);
		struct said said = { from->level,
				     from->text,
				     from->option,
				     from->category,
				     from->at ? from->at : here,
				     from->subject,
				     from->undone,
				     { NULL, 0, 0, 0 },
				     NULL };

		write_row(site, &said);
		g_free(here);
		if (strcmp(said.level, "warning") != 0)
			parse->errors++;
	}
}

static void each(struct parse *parse, void (*take)(struct parse *, struct said *))
{
	GHashTable *seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	unsigned i, n = clang_getNumDiagnostics(parse->tu);

	for (i = 0; i < n; i++) {
		CXDiagnostic diagnostic = clang_getDiagnostic(parse->tu, i);
		const char *level = level_name(clang_getDiagnosticSeverity(diagnostic));
		struct said said;

		if (level) {
			read_diagnostic(parse, diagnostic, level, &said);
			if (said.root.chunk && !is_repeat(seen, &said))
				take(parse, &said);
			said_clear(&said);
		}
		clang_disposeDiagnostic(diagnostic);
	}
	g_hash_table_unref(seen);
}

// Whether a line of text is '# define NAME'.
static int defines(const char *line, const char *end, const char *name, size_t length)
{
	line = skip_blank(line, end);
	if (line == end || *line++ != '#')
		return 0;
	line = skip_blank(line, end);
	if (end - line < 6 || strncmp(line, "define", 6) != 0)
		return 0;
	line = skip_blank(line + 6, end);
	return (size_t)(end - line) >= length && strncmp(line, name, length) == 0 &&
	       (line + length == end || !is_word_char(line[length]));
}

struct own_macro {
	const char *name;
	char *at; // PATH:LINE, or NULL
};

// Whether a range that the preprocessor left out defines a macro, and where.
static int take_definition(struct parse *parse, CXSourceRange range, struct site site, void *data)
{
	struct own_macro *macro = data;
	unsigned line = site.line;
	size_t n;
	const char *text, *end;

	if (!site_is_ours(site))
		return 0;
	text = range_text(parse, range, &n);
	for (end = text + n; text < end; line++) {
		const char *next = memchr(text, '\n', end - text);

		next = next ? next : end;
		if (defines(text, next, macro->name, strlen(macro->name))) {
			macro->at = g_strdup_printf("%s:%u", site.chunk->source->path, line);
			return 1;
		}
		text = next + 1;
	}
	return 0;
}

// A macro that the project defines, but not in this world: says where.
static void own_macro(struct parse *parse, const struct said *said)
{
	struct own_macro macro = { said->subject, NULL };

	if (!g_str_has_prefix(said->text, "use of undeclared identifier") || !*said->subject)
		return;
	if (each_skipped(parse, take_definition, &macro))
		fact_own_macro(said->root, NULL, said->subject, macro.at);
	g_free(macro.at);
}

static void take_row(struct parse *parse, struct said *said)
{
	write_row(said->root, said);
	if (strcmp(said->level, "warning") == 0)
		return;
	parse->errors++;
	parse->redefined |= g_str_has_prefix(said->text, "redefinition of");
	own_macro(parse, said);
}

// Keeps what is said of the lines of a prefix itself.
static void take_prefix(struct parse *parse, struct said *said)
{
	const char *own = parse->main->source->path;
	struct prefix_diagnostic *kept;

	if (said->root.chunk != parse->main) {
		take_row(parse, said);
		return;
	}
	kept = g_new0(struct prefix_diagnostic, 1);
	// The synthesized file has one directive a line.
	kept->directive = said->root.line - 1;
	kept->col = said->root.col;
	kept->level = g_strdup(said->level);
	kept->text = g_strdup(said->text);
	kept->option = g_strdup(said->option);
	kept->category = g_strdup(said->category);
	if (!g_str_has_prefix(said->at, own) || said->at[strlen(own)] != ':')
		kept->at = g_strdup(said->at);
	kept->subject = g_strdup(said->subject);
	kept->undone = g_strdup(said->undone);
	g_ptr_array_add(parse->own_diagnostics, kept);
}

static void end(struct parse *parse)
{
	if (!parse->main)
		return;
	each(parse, parse->own_diagnostics ? take_prefix : take_row);
	replay_prefix(parse);
}

const struct collector collector_diagnostic = { .end = end };
