// Bounds of a connection that runs queries of strangers: see bounds.h.
//
// SQLite looks at the clock between the operations of a query, so that what a single one
// may take must be bounded by itself. Most functions go through their arguments once. The five
// here do so for each position, or for each character of a set (instrFunc(), replaceFunc() and
// trimFunc() in func.c of SQLite 3.40): on two texts of some megabytes they take hours. LIKE and
// GLOB take the text's length times the pattern's (patternCompare(), there too), which is why
// patterns are short.

#include "bounds.h"

#include <assert.h>
#include <string.h>

#include <glib.h>

static const unsigned char *value_bytes(sqlite3_value *value, int as_text, size_t *length)
{
	const unsigned char *bytes = as_text ? sqlite3_value_text(value)
					     : sqlite3_value_blob(value);

	*length = (size_t)sqlite3_value_bytes(value);
	return bytes;
}

static int is_continuation(unsigned char byte)
{
	return (byte & 0xc0) == 0x80;
}

static int any_null(int n, sqlite3_value **values)
{
	for (int i = 0; i < n; i++)
		if (sqlite3_value_type(values[i]) == SQLITE_NULL)
			return 1;
	return 0;
}

// Position of the first match, from 1: in characters of a text, in bytes of two blobs.
static void instr(sqlite3_context *context, int n, sqlite3_value **values)
{
	int text = sqlite3_value_type(values[0]) != SQLITE_BLOB ||
		   sqlite3_value_type(values[1]) != SQLITE_BLOB;
	const unsigned char *hay, *needle, *at;
	size_t hay_length, length;
	sqlite3_int64 position = 1;

	assert(n == 2);
	if (any_null(n, values))
		return;
	hay = value_bytes(values[0], text, &hay_length);
	needle = value_bytes(values[1], text, &length);
	if (!length) {
		sqlite3_result_int(context, 1);
		return;
	}
	if (!hay || !needle) {
		// An empty text, or no memory.
		sqlite3_result_int(context, 0);
		return;
	}
	// A match begins where a character does: with such a byte only the first position can.
	if (text && is_continuation(needle[0]))
		at = length <= hay_length && !memcmp(hay, needle, length) ? hay : NULL;
	else
		at = memmem(hay, hay_length, needle, length);
	if (!at) {
		sqlite3_result_int(context, 0);
		return;
	}
	if (!text)
		position += at - hay;
	else
		for (const unsigned char *p = hay + 1; p <= at && at > hay; p++)
			position += !is_continuation(*p);
	sqlite3_result_int64(context, position);
}

static void replace(sqlite3_context *context, int n, sqlite3_value **values)
{
	const unsigned char *text, *pattern, *with, *from, *at, *end;
	size_t length, pattern_length, with_length;
	GString *out;

	assert(n == 3);
	if (any_null(n, values))
		return;
	text = value_bytes(values[0], 1, &length);
	pattern = value_bytes(values[1], 1, &pattern_length);
	with = value_bytes(values[2], 1, &with_length);
	if (!text || !pattern || !with) {
		sqlite3_result_error_nomem(context);
		return;
	}
	if (!pattern_length) {
		sqlite3_result_value(context, values[0]);
		return;
	}
	out = g_string_sized_new(length);
	end = text + length;
	for (from = text; (at = memmem(from, end - from, pattern, pattern_length));
	     from = at + pattern_length) {
		g_string_append_len(out, (const char *)from, at - from);
		g_string_append_len(out, (const char *)with, (gssize)with_length);
		if (out->len > BOUNDS_VALUE_MAX)
			break;
	}
	if (!at)
		g_string_append_len(out, (const char *)from, end - from);
	if (at || out->len > BOUNDS_VALUE_MAX)
		sqlite3_result_error_toobig(context);
	else
		sqlite3_result_text(context, out->str, (int)out->len, SQLITE_TRANSIENT);
	g_string_free(out, TRUE);
}

// The characters that trim() takes away: single bytes, and longer ones by their bytes. What is
// no character of UTF-8 (more than four bytes) is none here.
struct set {
	char single[256];
	GHashTable *longer; // guint32: bytes of a character of two to four
	int lengths;	    // bit n: there is one of n bytes
};

static guint32 pack(const unsigned char *bytes, size_t length)
{
	guint32 packed = 0;

	assert(length >= 2 && length <= 4); // fits packed, and no single byte
	for (size_t i = 0; i < length; i++)
		packed = packed << 8 | bytes[i];
	return packed;
}

static void set_fill(struct set *set, const unsigned char *chars, size_t length)
{
	for (size_t i = 0, next; i < length; i = next) {
		next = i + 1;
		if (chars[i] >= 0xc0)
			while (next < length && is_continuation(chars[next]))
				next++;
		assert(next > i && next <= length);
		if (next - i == 1)
			set->single[chars[i]] = 1;
		else if (next - i <= 4)
			g_hash_table_add(set->longer, GUINT_TO_POINTER(pack(chars + i, next - i)));
		if (next - i <= 4)
			set->lengths |= 1 << (next - i);
	}
}

// How many bytes of a character in the set the text starts (or ends) with; 0: none.
static size_t set_match(const struct set *set, const unsigned char *text, size_t length, int at_end)
{
	for (size_t n = 1; n <= 4 && n <= length; n++) {
		const unsigned char *bytes = at_end ? text + length - n : text;

		if (!(set->lengths & 1 << n))
			continue;
		if (n == 1 ? set->single[*bytes]
			   : g_hash_table_contains(set->longer, GUINT_TO_POINTER(pack(bytes, n))))
			return n;
	}
	return 0;
}

enum { TRIM_START = 1, TRIM_END = 2 };

static void trim(sqlite3_context *context, int n, sqlite3_value **values)
{
	int sides = GPOINTER_TO_INT(sqlite3_user_data(context));
	struct set set = { .single = { 0 } };
	const unsigned char *text, *chars = (const unsigned char *)" ";
	size_t length, chars_length = 1, match;

	assert(n == 1 || n == 2);
	if (any_null(n, values))
		return;
	text = value_bytes(values[0], 1, &length);
	if (n > 1)
		chars = value_bytes(values[1], 1, &chars_length);
	if (!text || !chars) {
		sqlite3_result_error_nomem(context);
		return;
	}
	set.longer = g_hash_table_new(NULL, NULL);
	set_fill(&set, chars, chars_length);
	while (sides & TRIM_START && (match = set_match(&set, text, length, 0))) {
		assert(match <= length);
		text += match;
		length -= match;
	}
	while (sides & TRIM_END && (match = set_match(&set, text, length, 1)))
		length -= match;
	g_hash_table_unref(set.longer);
	sqlite3_result_text(context, (const char *)text, (int)length, SQLITE_TRANSIENT);
}

int bounds_functions(sqlite3 *sql)
{
	static const struct {
		const char *name;
		int args, data;
		void (*call)(sqlite3_context *context, int n, sqlite3_value **values);
	} functions[] = {
		{ "instr", 2, 0, instr },
		{ "replace", 3, 0, replace },
		{ "trim", 1, TRIM_START | TRIM_END, trim },
		{ "trim", 2, TRIM_START | TRIM_END, trim },
		{ "ltrim", 1, TRIM_START, trim },
		{ "ltrim", 2, TRIM_START, trim },
		{ "rtrim", 1, TRIM_END, trim },
		{ "rtrim", 2, TRIM_END, trim },
	};
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

	for (size_t i = 0; i < G_N_ELEMENTS(functions); i++)
		if (sqlite3_create_function(sql, functions[i].name, functions[i].args, flags,
					    GINT_TO_POINTER(functions[i].data), functions[i].call,
					    NULL, NULL) != SQLITE_OK)
			return -1;
	return 0;
}

static const struct {
	int id, value;
} limits[] = {
	{ SQLITE_LIMIT_LENGTH, BOUNDS_VALUE_MAX },
	// The text of a rule, with the list of the touched files.
	{ SQLITE_LIMIT_SQL_LENGTH, 1 << 20 },
	{ SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200 },
	{ SQLITE_LIMIT_COLUMN, 500 },
	{ SQLITE_LIMIT_COMPOUND_SELECT, 200 },
	{ SQLITE_LIMIT_VDBE_OP, 250000 },
	{ SQLITE_LIMIT_ATTACHED, 0 },
	{ SQLITE_LIMIT_VARIABLE_NUMBER, 100 },
	{ SQLITE_LIMIT_WORKER_THREADS, 0 },
};

void bounds_set(sqlite3 *sql, struct bounds *bounds)
{
	G_STATIC_ASSERT(G_N_ELEMENTS(limits) <= G_N_ELEMENTS(bounds->before));
	for (size_t i = 0; i < G_N_ELEMENTS(limits); i++)
		bounds->before[i] = sqlite3_limit(sql, limits[i].id, limits[i].value);
}

void bounds_unset(sqlite3 *sql, const struct bounds *bounds)
{
	for (size_t i = 0; i < G_N_ELEMENTS(limits); i++)
		sqlite3_limit(sql, limits[i].id, bounds->before[i]);
}

// Of https://www.sqlite.org/lang_corefunc.html, lang_aggfunc.html, windowfunctions.html,
// lang_mathfunc.html and json1.html. Left out: what looks outside or answers otherwise each time,
// and json_patch(), which looks at all members of one object for each of another
// (jsonMergePatch() in json.c).
static const char *const admitted[] = {
	"->",
	"->>",
	"abs",
	"acos",
	"acosh",
	"asin",
	"asinh",
	"atan",
	"atan2",
	"atanh",
	"avg",
	"basename",
	"bit_or",
	"judged_worlds",
	"ceil",
	"ceiling",
	"char",
	"coalesce",
	"concat",
	"concat_ws",
	"cos",
	"cosh",
	"count",
	"cume_dist",
	"degrees",
	"dense_rank",
	"exp",
	"first_value",
	"floor",
	"format",
	"glob",
	"group_concat",
	"hex",
	"ifnull",
	"iif",
	"instr",
	"is_example",
	"is_test",
	"json",
	"json_array",
	"json_array_length",
	"json_extract",
	"json_group_array",
	"json_group_object",
	"json_insert",
	"json_object",
	"json_quote",
	"json_remove",
	"json_replace",
	"json_set",
	"json_type",
	"json_valid",
	"lag",
	"last_value",
	"lead",
	"length",
	"like",
	"likelihood",
	"likely",
	"ln",
	"log",
	"log10",
	"log2",
	"lower",
	"ltrim",
	"max",
	"min",
	"mod",
	"nth_value",
	"ntile",
	"nullif",
	"octet_length",
	"percent_rank",
	"pi",
	"pow",
	"power",
	"printable",
	"printf",
	"quote",
	"radians",
	"rank",
	"replace",
	"round",
	"row_number",
	"rtrim",
	"sign",
	"sin",
	"sinh",
	"sqrt",
	"string_agg",
	"substr",
	"substring",
	"sum",
	"tan",
	"tanh",
	"total",
	"trim",
	"trunc",
	"typeof",
	"unhex",
	"unicode",
	"unlikely",
	"upper",
	"zeroblob",
};

int bounds_admit(const char *function)
{
	for (size_t i = 0; function && i < G_N_ELEMENTS(admitted); i++)
		if (!g_ascii_strcasecmp(admitted[i], function))
			return 1;
	return 0;
}
